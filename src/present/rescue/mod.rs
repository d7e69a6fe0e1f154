//! A claim for an unavailable platform: what to do and until when, in the person's language, and the text for the
//! authority, always in Spanish. Counts nothing.

mod data;
mod terms;

pub use data::json;
pub use terms::{TermsJson, claim_terms};

use crate::app::rescue::{Capture, Claim, Moments};
use crate::domain::calendar::Counted;
use crate::domain::message::Message;
use crate::domain::terms::Window;
use crate::present::agenda::weekday_of;
use crate::present::language::Language;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::rules::Pack;
use jiff::civil::Date;

/// The message of the portal whose entry holds what to try first.
const UNAVAILABLE: &str = "platform-unavailable";
/// The page that says how to report.
const PAGE: &str = "ka-01826";

/// Hours and minutes, such as "3 h 20 min".
fn time(minutes: i64) -> Message {
    Message::new("rescue-time")
        .with("hours", minutes / 60)
        .with("minutes", minutes % 60)
}

/// Where to report: the host of the help page.
fn host(pack: &Pack) -> Option<&str> {
    let url = pack.source(PAGE)?.url.as_deref()?;
    url.split_once("://")?.1.split('/').next()
}

/// A day with its day of the week.
fn day(date: Date, texts: &Texts) -> String {
    let shown = Cell::Date(date).spelled(texts.language());
    format!("{} {shown}", weekday_of(date, texts))
}

/// What a count was not certain of.
pub(super) fn doubts(counted: &[&Counted<Date>]) -> Vec<Message> {
    let mut years: Vec<i16> = counted
        .iter()
        .flat_map(|one| one.weekends_only.iter().copied())
        .collect();
    let mut days: Vec<Date> = counted
        .iter()
        .flat_map(|one| one.unconfirmed.iter().copied())
        .collect();
    years.sort_unstable();
    years.dedup();
    days.sort_unstable();
    days.dedup();
    let of_year = |year: i16| Message::new("terms-weekends-only").with("year", year.to_string());
    let of_day = |day| Message::new("terms-unconfirmed").with("day", day);
    years
        .into_iter()
        .map(of_year)
        .chain(days.into_iter().map(of_day))
        .collect()
}

/// The verdict: whether it is time to ask, and how long that lasts.
#[must_use]
pub fn verdict(moments: &Moments, today: Date) -> Message {
    if let Some((sent, last)) = &moments.handover {
        let id = if today <= last.value {
            "rescue-hand-in"
        } else {
            "rescue-hand-in-over"
        };
        return Message::new(id)
            .with("sent", *sent)
            .with("last", last.value);
    }
    let Some(request) = &moments.request else {
        return Message::new("rescue-no-closing");
    };
    let (id, minutes) = match request.window {
        Window::NotYet(minutes) => ("rescue-not-yet", minutes),
        Window::Now(minutes) => ("rescue-ask-now", minutes),
        Window::Over(minutes) => ("rescue-over", minutes),
    };
    Message::new(id)
        .with("time", time(minutes))
        .with("until", request.until)
        .with("closes", request.closes)
}

/// What is still missing in the claim.
#[must_use]
pub fn missing(claim: &Claim, captures: &[Capture]) -> Vec<Message> {
    [
        (claim.company.is_none(), "rescue-field-company"),
        (claim.user.is_none(), "rescue-field-user"),
        (claim.failed_at.is_none(), "rescue-field-failed"),
        (claim.error.is_none(), "rescue-field-error"),
        (captures.is_empty(), "rescue-field-captures"),
    ]
    .into_iter()
    .filter(|(lacks, _)| *lacks)
    .map(|(_, id)| Message::new(id))
    .collect()
}

/// What a person sees first.
#[must_use]
pub fn record(claim: &Claim, moments: &Moments, pack: &Pack, texts: &Texts) -> Table {
    let until = moments.request.map(|request| request.until);
    let handover = moments.handover.as_ref().map(|(_, last)| last.value);
    Table::record(
        [
            (
                "rescue-field-tender",
                Cell::text(claim.tender.as_ref().map(ToString::to_string)),
            ),
            ("rescue-field-title", Cell::text(claim.title.as_deref())),
            ("rescue-field-closes", claim.closes.into()),
            ("rescue-field-until", until.into()),
            ("rescue-field-where", Cell::text(host(pack))),
            (
                "rescue-field-hand-in",
                Cell::text(handover.map(|last| day(last, texts))),
            ),
        ]
        .into_iter()
        .filter(|(_, cell)| *cell != Cell::Empty)
        .map(|(id, cell)| (texts.get(id), cell)),
    )
}

/// What to do, step by step, in the order in which it helps.
#[must_use]
pub fn advice(claim: &Claim, moments: &Moments, pack: &Pack) -> Vec<Message> {
    let mut lines = Vec::new();
    let over = moments
        .request
        .is_some_and(|request| matches!(request.window, Window::Over(_)));
    if let Some((_, last)) = &moments.handover {
        lines.push(Message::new("rescue-how-to-hand-in"));
        lines.extend(doubts(&[last]));
    } else if over {
        if let Some(terms) = &moments.claims {
            lines.push(
                Message::new("rescue-what-remains")
                    .with("claim", terms.claim.value)
                    .with("court", terms.court.value),
            );
            lines.extend(doubts(&[&terms.claim, &terms.court]));
        }
    } else {
        if let Some(entry) = pack.portal_message(UNAVAILABLE) {
            lines.push(Message::new("rescue-first").with("what", entry.mend.clone()));
        }
        lines.push(
            Message::new("rescue-where")
                .with("where", host(pack).unwrap_or_default())
                .with("hours", u64::from(moments.lengths.request_hours)),
        );
        lines.push(
            Message::new("rescue-then").with("days", u64::from(moments.lengths.handover_days)),
        );
    }
    let family = claim.tender.as_ref().and_then(|code| {
        pack.process_type(&code.kind)
            .map(|entry| entry.family.as_str())
    });
    if family == Some("agile") {
        lines.push(Message::new("rescue-agile"));
    }
    lines
}

/// The text for the authority.
#[must_use]
pub fn claim_text(claim: &Claim, captures: &[Capture], texts: &Texts) -> String {
    let gap = || texts.get("rescue-to-complete");
    let spelled = |cell: Cell| match cell.spelled(texts.language()) {
        text if text.is_empty() => gap(),
        text => text,
    };
    let names: Vec<&str> = captures.iter().map(|one| one.name.as_str()).collect();
    let code = spelled(Cell::text(claim.tender.as_ref().map(ToString::to_string)));
    let rut = |rut: Option<crate::domain::rut::Rut>| Cell::text(rut.map(|rut| rut.to_string()));
    let mut text = texts.text(&Message::new("rescue-claim-subject").with("tender", code.as_str()));
    text.push_str("\n\n");
    text.push_str(&texts.get("rescue-claim-opening"));
    text.push_str("\n\n");
    let mut fields = vec![("rescue-field-tender", code)];
    for (id, value) in [
        ("rescue-field-title", &claim.title),
        ("rescue-field-buyer", &claim.buyer),
    ] {
        fields.extend(value.clone().map(|value| (id, value)));
    }
    fields.push(("rescue-field-closes", spelled(claim.closes.into())));
    fields.push(("rescue-field-company", spelled(rut(claim.company))));
    fields.extend(
        claim
            .company_name
            .clone()
            .map(|name| ("rescue-field-company-name", name)),
    );
    fields.push(("rescue-field-user", spelled(rut(claim.user))));
    fields.push(("rescue-field-failed", spelled(claim.failed_at.into())));
    fields.push((
        "rescue-field-captures",
        spelled(Cell::text((!names.is_empty()).then(|| names.join(", ")))),
    ));
    fields.push(("rescue-field-contact", gap()));
    for (id, value) in fields {
        let line = Message::new("rescue-claim-line")
            .with("label", Message::new(id))
            .with("value", value);
        text.push_str(&texts.text(&line));
        text.push('\n');
    }
    let error = claim.error.clone().unwrap_or_else(gap);
    text.push_str(&texts.text(&Message::new("rescue-claim-error").with("error", error)));
    text.push_str("\n\n");
    text.push_str(&texts.get("rescue-claim-end"));
    text.push('\n');
    text
}

/// The guide that lies beside the text in the folder.
#[must_use]
pub fn guide(
    claim: &Claim,
    captures: &[Capture],
    (moments, today): (&Moments, Date),
    pack: &Pack,
    texts: &Texts,
) -> String {
    let mut lines = vec![texts.text(&verdict(moments, today))];
    lines.extend(
        advice(claim, moments, pack)
            .iter()
            .map(|line| texts.text(line)),
    );
    let missing = missing(claim, captures);
    if !missing.is_empty() {
        let message = Message::new("rescue-missing").with("fields", missing);
        lines.push(texts.text(&message));
    }
    if texts.language() != Language::Es {
        lines.push(texts.get("rescue-in-your-language"));
        lines.push(claim_text(claim, captures, texts));
    }
    lines.join("\n\n") + "\n"
}
