//! What each room tells of a person. A room that holds people adds its teller to the list.

use super::Chapter;
use crate::app::directory::consent::standing_in;
use crate::app::privacy::named::{by_others, known_as};
use crate::app::privacy::subject::Subject;
use crate::domain::directory::Publication;
use crate::domain::message::{Argument, Message};
use crate::domain::privacy::request::RequestKind;
use crate::domain::rut::Rut;
use crate::domain::supplier::key;
use crate::domain::workshop::LearnerId;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};
use std::ops::ControlFlow;

/// Tells what a room holds on a person; nothing when it holds nothing.
pub(super) type Teller = fn(&mut dyn Store, Rut) -> Outcome<Option<Chapter>>;

/// Every room that holds people beside the own record, the bids, the papers and the workshops.
pub(super) const TELLERS: &[Teller] = &[
    requests,
    blocks,
    carers,
    mentions,
    publications,
    staff,
    leaving,
    public_offers,
    log,
];

fn value<T: Serialize>(of: &T) -> Outcome<Value> {
    serde_json::to_value(of).map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("cli-unwritable")).caused_by(error)
    })
}

fn text(text: impl Into<String>) -> Option<Argument> {
    Some(Argument::Text(text.into()))
}

fn kind_name(kind: RequestKind) -> Message {
    Message::new(match kind {
        RequestKind::Access => "privacy-kind-access",
        RequestKind::Rectification => "privacy-kind-rectification",
        RequestKind::Erasure => "privacy-kind-erasure",
        RequestKind::Objection => "privacy-kind-objection",
        RequestKind::Blocking => "privacy-kind-blocking",
        RequestKind::Portability => "privacy-kind-portability",
    })
}

/// What the person asked for.
fn requests(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let mut own = store.requests()?;
    own.retain(|request| request.requester.rut == Some(rut));
    let mut rows = Vec::new();
    for request in &own {
        rows.push(vec![
            text(request.number.to_string()),
            Some(Argument::from(kind_name(request.kind))),
            Some(Argument::Date(request.received_on)),
            request
                .answer
                .as_ref()
                .map(|answer| Argument::Date(answer.on)),
        ]);
    }
    Ok((!own.is_empty()).then_some(Chapter {
        name: "requests",
        heading: "privacy-person-requests",
        columns: vec![
            "privacy-column-number",
            "privacy-column-kind",
            "privacy-column-received",
            "privacy-person-answered",
        ],
        rows,
        data: value(&own)?,
    }))
}

fn blocks(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let mut own = store.blocks()?;
    own.retain(|block| block.rut == rut);
    let rows = own.iter().map(|one| rested(one.since, one.reason.as_ref()));
    resting(rows.collect(), value(&own)?)
}

/// The block of a learner whose RUT is not known.
pub(super) fn learner_block(store: &mut dyn Store, learner: LearnerId) -> Outcome<Option<Chapter>> {
    let mut own = store.learner_blocks()?;
    own.retain(|block| block.learner == learner);
    let rows = own.iter().map(|one| rested(one.since, one.reason.as_ref()));
    resting(rows.collect(), value(&own)?)
}

fn rested(since: Date, reason: Option<&String>) -> Vec<Option<Argument>> {
    vec![
        Some(Argument::Date(since)),
        reason.cloned().map(Argument::Text),
    ]
}

fn resting(rows: Vec<Vec<Option<Argument>>>, data: Value) -> Outcome<Option<Chapter>> {
    Ok((!rows.is_empty()).then_some(Chapter {
        name: "block",
        heading: "privacy-person-block",
        columns: vec!["privacy-column-since", "privacy-column-reason"],
        rows,
        data,
    }))
}

fn carers(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let own = store.carers(rut)?;
    let rows = own
        .iter()
        .map(|(_, carer)| vec![text(carer.name.clone()), Some(Argument::Date(carer.on))]);
    Ok((!own.is_empty()).then_some(Chapter {
        name: "carers",
        heading: "privacy-person-carers",
        columns: vec!["privacy-person-name", "privacy-person-on"],
        rows: rows.collect(),
        data: value(&own)?,
    }))
}

/// Where others name the person: in their offers, their decisions, on their papers. Whose they are is theirs.
fn mentions(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let whom = Subject::Rut(rut);
    let known_as = known_as(store, &whom)?;
    let mut rows = Vec::new();
    let mut data = Vec::new();
    for named in by_others(store, &whom, &known_as)? {
        rows.push(vec![
            Some(Argument::from(named.place.in_words())),
            text(named.which.clone()),
        ]);
        data.push(json!({ named.place.key(): named.which }));
    }
    for learner in store.learners(None)? {
        if learner.supplier == Some(rut) && learner.rut != Some(rut) {
            let what = Message::new("privacy-person-sells-for");
            rows.push(vec![Some(Argument::from(what)), None]);
            data.push(json!({ "firm_of_a_learner": true }));
        }
    }
    for _ in 0..firms_signed_for(store, rut)? {
        let what = Message::new("privacy-person-signs-for");
        rows.push(vec![Some(Argument::from(what)), None]);
        data.push(json!({ "representative_of_a_firm": true }));
    }
    for (book, number) in named_in_books(store, rut)? {
        rows.push(vec![
            Some(Argument::from(Message::new(book))),
            text(number.to_string()),
        ]);
        data.push(json!({ "line_of_a_book": number }));
    }
    Ok((!rows.is_empty()).then_some(Chapter {
        name: "mentions",
        heading: "privacy-person-mentions",
        columns: vec!["privacy-person-where", "privacy-person-which"],
        rows,
        data: Value::Array(data),
    }))
}

/// How many firms have the person as who may sign for them.
fn firms_signed_for(store: &mut dyn Store, rut: Rut) -> Outcome<usize> {
    let mut count = 0;
    store.each_supplier(&SupplierFilter::default(), &mut |firm| {
        count += usize::from(firm.facts.rut(key::REPRESENTATIVE_RUT) == Some(rut));
        ControlFlow::Continue(())
    })?;
    Ok(count)
}

/// The lines of the breach book and of the requests of others in whose words the RUT stands.
fn named_in_books(store: &mut dyn Store, rut: Rut) -> Outcome<Vec<(&'static str, u32)>> {
    let spellings = [rut.to_string(), rut.compact()];
    let names = |words: String| spellings.iter().any(|rut| words.contains(rut));
    let mut found = Vec::new();
    for breach in store.breaches()? {
        if names(value(&breach)?.to_string()) {
            found.push(("privacy-person-in-breach", breach.number));
        }
    }
    for request in store.requests()? {
        if request.requester.rut != Some(rut) && names(value(&request)?.to_string()) {
            found.push(("privacy-person-in-request", request.number));
        }
    }
    Ok(found)
}

/// The publications of the directory in which the person stands.
fn publications(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let found = standing_in(store, rut)?;
    let row = |publication: &Publication| {
        vec![
            text(publication.place.clone()),
            Some(Argument::Date(publication.published_on)),
        ]
    };
    let data = |publication: &Publication| json!({ "place": publication.place, "published_on": publication.published_on });
    Ok((!found.is_empty()).then_some(Chapter {
        name: "publications",
        heading: "privacy-person-publications",
        columns: vec!["privacy-person-where", "privacy-person-on"],
        rows: found.iter().map(row).collect(),
        data: found.iter().map(data).collect(),
    }))
}

/// Whether the municipality's list of its own staff has the person, which holds no name.
fn staff(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let Some(salt) = store.held_staff_salt()? else {
        return Ok(None);
    };
    let hash = salt.hash(rut);
    let member = store.staff()?.into_iter().find(|one| one.hash == hash);
    Ok(member.map(|member| Chapter {
        name: "staff",
        heading: "privacy-person-staff",
        columns: vec!["privacy-person-on", "privacy-person-left"],
        rows: vec![vec![
            Some(Argument::Date(member.recorded_on)),
            member.left_on.map(Argument::Date),
        ]],
        data: json!({
            "is_authority": member.is_authority,
            "left_on": member.left_on,
            "recorded_on": member.recorded_on,
        }),
    }))
}

/// A folder of the person that was begun and did not leave.
fn leaving(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    Ok(store.leaving(rut)?.map(|begun| Chapter {
        name: "leaving",
        heading: "privacy-person-leaving",
        columns: vec!["privacy-person-where", "privacy-person-on"],
        rows: vec![vec![
            text(begun.file.clone()),
            Some(Argument::Date(begun.begun_on)),
        ]],
        data: json!({ "file": begun.file, "begun_on": begun.begun_on }),
    }))
}

/// What the public lists say of the person as a seller.
fn public_offers(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let mut rows = Vec::new();
    let mut data = Vec::new();
    store.past_work(&[rut], &mut |_, work| {
        rows.push(vec![
            text(work.tender.to_string()),
            work.title.clone().map(Argument::Text),
        ]);
        data.push(json!({ "tender": work.tender.to_string(), "title": work.title }));
    })?;
    Ok((!rows.is_empty()).then_some(Chapter {
        name: "offers",
        heading: "privacy-person-offers",
        columns: vec!["privacy-person-tender", "privacy-person-title-of"],
        rows,
        data: Value::Array(data),
    }))
}

/// What left since the person is held: the log names nobody, so that it may or may not have been with it.
fn log(store: &mut dyn Store, rut: Rut) -> Outcome<Option<Chapter>> {
    let Some(supplier) = store.supplier(rut)? else {
        return Ok(None);
    };
    let lines = store.numbered_access_log()?.into_iter();
    let entries: Vec<_> = lines
        .map(|(_, entry)| entry)
        .filter(|entry| entry.at.date >= supplier.created_on)
        .collect();
    let rows = entries.iter().map(|entry| {
        vec![
            Some(Argument::Deadline(entry.at)),
            text(entry.command.clone()),
            entry
                .recipient
                .as_ref()
                .map(|recipient| Argument::Text(recipient.name.clone())),
        ]
    });
    Ok((!entries.is_empty()).then_some(Chapter {
        name: "access_log",
        heading: "privacy-person-log",
        columns: vec![
            "privacy-column-at",
            "privacy-column-command",
            "privacy-column-recipient",
        ],
        rows: rows.collect(),
        data: value(&entries)?,
    }))
}
