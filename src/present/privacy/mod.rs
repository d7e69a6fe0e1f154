//! People's data as tables and records: requests with their clocks, blocks, how long things are kept. Breaches, the
//! access log and the pages stand beside it. Changes no value.

pub mod breaches;
pub mod log;
pub mod notice;
pub mod pages;
pub mod person;

use crate::app::privacy::Resting;
use crate::app::privacy::keeping::Keeping;
use crate::app::privacy::requests::Clocked;
use crate::domain::consent::Purpose;
use crate::domain::message::Message;
use crate::domain::privacy::controller::{Controller, ControllerKind};
use crate::domain::privacy::proof::Proof;
use crate::domain::privacy::request::{RequestChannel, RequestKind, Requester};
use crate::domain::privacy::retention::Kept;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;

/// The text of a kind of request.
#[must_use]
pub const fn request_kind(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Access => "privacy-kind-access",
        RequestKind::Rectification => "privacy-kind-rectification",
        RequestKind::Erasure => "privacy-kind-erasure",
        RequestKind::Objection => "privacy-kind-objection",
        RequestKind::Blocking => "privacy-kind-blocking",
        RequestKind::Portability => "privacy-kind-portability",
    }
}

/// The text of a purpose.
#[must_use]
pub const fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Guidance => "suppliers-purpose-guidance",
        Purpose::Directory => "suppliers-purpose-directory",
        Purpose::Results => "suppliers-purpose-results",
        Purpose::Partners => "suppliers-purpose-partners",
    }
}

const fn channel(channel: RequestChannel) -> &'static str {
    match channel {
        RequestChannel::InPerson => "privacy-channel-in-person",
        RequestChannel::Paper => "privacy-channel-paper",
        RequestChannel::Mail => "privacy-channel-mail",
        RequestChannel::Telephone => "privacy-channel-telephone",
    }
}

/// Who asks.
#[must_use]
pub fn who(requester: &Requester) -> String {
    match (requester.rut, &requester.name) {
        (Some(rut), Some(name)) => format!("{name} · {rut}"),
        (Some(rut), None) => rut.to_string(),
        (None, name) => name.clone().unwrap_or_default(),
    }
}

/// Where a request stands, in words.
#[must_use]
pub fn standing(clocked: &Clocked) -> Message {
    match (&clocked.request.answer, clocked.days_left) {
        (Some(answer), _) if answer.granted => {
            Message::new("privacy-granted").with("on", answer.on)
        }
        (Some(answer), _) => Message::new("privacy-refused").with("on", answer.on),
        (None, Some(left)) if left < 0 => {
            Message::new("privacy-overdue").with("count", i64::from(-left))
        }
        (None, left) => {
            Message::new("privacy-days-left").with("count", i64::from(left.unwrap_or_default()))
        }
    }
}

/// The request book.
#[must_use]
pub fn requests(texts: &Texts, listed: &[Clocked]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-number",
            "privacy-column-kind",
            "privacy-column-who",
            "privacy-column-received",
            "privacy-column-due",
            "privacy-column-standing",
        ],
    ))
    .sparing([3]);
    for clocked in listed {
        table.push(vec![
            (clocked.request.number as usize).into(),
            texts.get(request_kind(clocked.request.kind)).into(),
            who(&clocked.request.requester).into(),
            clocked.request.received_on.into(),
            clocked.due_on.into(),
            texts.text(&standing(clocked)).into(),
        ]);
    }
    table
}

/// One request with everything that is kept of it.
#[must_use]
pub fn request(texts: &Texts, clocked: &Clocked) -> Table {
    let request = &clocked.request;
    let extension = request.extension.as_ref();
    let answer = request.answer.as_ref();
    let fields = [
        ("privacy-column-number", (request.number as usize).into()),
        (
            "privacy-column-kind",
            texts.get(request_kind(request.kind)).into(),
        ),
        ("privacy-column-who", who(&request.requester).into()),
        ("privacy-column-received", request.received_on.into()),
        (
            "privacy-column-channel",
            texts.get(channel(request.channel)).into(),
        ),
        ("privacy-column-note", Cell::text(request.note.as_deref())),
        ("privacy-column-due", clocked.due_on.into()),
        (
            "privacy-column-extended",
            extension.map(|taken| taken.on).into(),
        ),
        (
            "privacy-column-extended-why",
            Cell::text(extension.map(|taken| taken.reason.as_str())),
        ),
        (
            "privacy-column-standing",
            texts.text(&standing(clocked)).into(),
        ),
        (
            "privacy-column-reason",
            Cell::text(answer.and_then(|given| given.reason.as_deref())),
        ),
        ("privacy-column-complaint", clocked.complaint_until.into()),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// What stays of an erased person.
#[must_use]
pub fn proofs(texts: &Texts, proofs: &[Proof]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-kind",
            "privacy-column-received",
            "privacy-person-answered",
            "privacy-column-standing",
        ],
    ));
    for proof in proofs {
        let outcome = match proof.granted {
            Some(true) => "privacy-proof-granted",
            Some(false) => "privacy-proof-refused",
            None => "privacy-proof-open",
        };
        table.push(vec![
            texts.get(request_kind(proof.kind)).into(),
            proof.received_on.into(),
            proof.answered_on.into(),
            texts.get(outcome).into(),
        ]);
    }
    table
}

/// The people whose data rest.
#[must_use]
pub fn blocks(texts: &Texts, blocks: &[Resting]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-who",
            "privacy-column-since",
            "privacy-column-reason",
        ],
    ));
    for block in blocks {
        let by_id = block.learner.map(|id| id.to_string());
        let who = block.rut.map(|rut| rut.to_string()).or(by_id);
        let who = who.unwrap_or_default();
        table.push(vec![
            who.into(),
            block.since.into(),
            Cell::text(block.reason.as_deref()),
        ]);
    }
    table
}

/// Who answers for the data.
#[must_use]
pub fn controller(texts: &Texts, controller: &Controller) -> Table {
    let kind = match controller.kind {
        ControllerKind::Public => "privacy-controller-public",
        ControllerKind::Private => "privacy-controller-private",
    };
    let fields = [
        ("privacy-controller-name", controller.name.clone().into()),
        ("privacy-controller-rut", controller.rut.to_string().into()),
        ("privacy-controller-kind", texts.get(kind).into()),
        (
            "privacy-controller-address",
            controller.address.clone().into(),
        ),
        (
            "privacy-controller-contact",
            controller.contact.clone().into(),
        ),
        (
            "privacy-controller-represented-by",
            Cell::text(controller.represented_by.as_deref()),
        ),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// The name of what is kept.
#[must_use]
pub fn kept(texts: &Texts, pack: &Pack, kept: Kept) -> String {
    pack.retention(kept)
        .map_or(kept.id(), |rule| texts.wording(&rule.name))
        .to_owned()
}

/// How long each thing is kept, and why.
#[must_use]
pub fn retention(texts: &Texts, pack: &Pack, all: &[Keeping]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-what-to-type",
            "privacy-column-kept",
            "privacy-column-days",
            "privacy-column-why",
            "privacy-column-due-count",
        ],
    ))
    .sparing([3]);
    for keeping in all {
        let why = keeping.own.as_ref().map_or_else(
            || {
                let rule = pack.retention(keeping.kept);
                rule.map_or("", |rule| texts.wording(&rule.why)).to_owned()
            },
            |own| own.reason.clone(),
        );
        table.push(vec![
            keeping.kept.id().into(),
            kept(texts, pack, keeping.kept).into(),
            (keeping.days as usize).into(),
            why.into(),
            keeping.due.into(),
        ]);
    }
    table
}

/// What is due: how much, and the command that handles it.
#[must_use]
pub fn due(texts: &Texts, pack: &Pack, all: &[&Keeping]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-kept",
            "privacy-column-due-count",
            "privacy-column-do",
        ],
    ));
    for keeping in all {
        table.push(vec![
            kept(texts, pack, keeping.kept).into(),
            keeping.due.into(),
            texts.text(&remedy(keeping.kept)).into(),
        ]);
    }
    table
}

/// The command that handles what is due.
#[must_use]
pub fn remedy(kept: Kept) -> Message {
    match kept {
        Kept::Guidance => Message::new("privacy-remedy-guidance"),
        Kept::Directory => Message::new("privacy-remedy-directory"),
        Kept::Results => Message::new("privacy-remedy-results"),
        Kept::Partners => Message::new("privacy-remedy-partners"),
        Kept::Requests | Kept::Breaches | Kept::Log => {
            Message::new("privacy-remedy-book").with("kept", kept.id())
        }
    }
}
