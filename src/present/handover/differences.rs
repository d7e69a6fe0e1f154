//! Differences as rows for people: what, as held here, as brought, and which of them is newer.

use crate::domain::bid::Bid;
use crate::domain::fact::Fact;
use crate::domain::folder::FolderBid;
use crate::domain::folder::meeting::{Difference, Side};
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::paper::Paper;
use crate::domain::supplier::{PersonKind, StateRecord};
use crate::domain::workshop::{AttendanceMark, Enrolment, Learner, Presence};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::present::{bids, papers, spelling, suppliers};
use crate::rules::Pack;
use jiff::civil::Date;

/// One field of a difference: what it is, and both values.
type Row = (String, String, String);

/// All differences; the number is the one by which each is asked about.
#[must_use]
pub fn table(texts: &Texts, pack: &Pack, differences: &[Difference]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "handover-column-number",
            "handover-column-what",
            "handover-column-here",
            "handover-column-file",
            "handover-column-newer",
        ],
    ));
    for (number, difference) in (1_usize..).zip(differences) {
        for (what, here, file) in rows(texts, pack, difference) {
            table.push(vec![
                number.into(),
                what.into(),
                here.into(),
                file.into(),
                texts.get(newer(difference)).into(),
            ]);
        }
    }
    table
}

/// One difference as it is asked about: what it is, then both sides with their values.
#[must_use]
pub fn question(texts: &Texts, pack: &Pack, difference: &Difference) -> (String, [String; 2]) {
    let rows = rows(texts, pack, difference);
    let several = rows.len() > 1;
    let side = |pick: fn(&Row) -> &String, id: &'static str, newer: bool| {
        let values: Vec<String> = rows
            .iter()
            .map(|row| match several {
                true => format!("{}: {}", row.0, pick(row)),
                false => pick(row).clone(),
            })
            .collect();
        let told = texts.text(&Message::new(id).with("value", values.join("; ")));
        match newer {
            true => format!("{told} {}", texts.get("handover-is-newer")),
            false => told,
        }
    };
    let newer = difference.newer();
    let sides = [
        side(
            |row| &row.1,
            "handover-keep-here",
            newer == Some(Side::Here),
        ),
        side(
            |row| &row.2,
            "handover-take-file",
            newer == Some(Side::File),
        ),
    ];
    let what = match difference {
        Difference::Bid { here, .. } => {
            texts.text(&Message::new("handover-bid").with("code", here.bid.tender.to_string()))
        }
        Difference::Paper { here, .. } => papers::kind_name(texts, pack, &here.kind),
        _ => rows.first().map(|row| row.0.clone()).unwrap_or_default(),
    };
    (what, sides)
}

const fn newer_id(side: Option<Side>) -> &'static str {
    match side {
        Some(Side::Here) => "handover-newer-here",
        Some(Side::File) => "handover-newer-file",
        None => "handover-newer-unknown",
    }
}

fn newer(difference: &Difference) -> &'static str {
    newer_id(difference.newer())
}

/// What was seen of a state, with its days.
fn seen(texts: &Texts, record: &StateRecord) -> String {
    let id = match record.until {
        Some(_) => "directory-seen-until",
        None => "directory-seen",
    };
    let mut told = Message::new(id)
        .with("value", suppliers::value(texts, record.value))
        .with("on", record.on);
    if let Some(until) = record.until {
        told = told.with("until", until);
    }
    texts.text(&told)
}

/// The fields of a difference, each with both values.
pub(in crate::present) fn rows(texts: &Texts, pack: &Pack, difference: &Difference) -> Vec<Row> {
    match difference {
        Difference::Person { here, file } => vec![(
            texts.get("suppliers-field-person"),
            person(texts, *here),
            person(texts, *file),
        )],
        Difference::Fact { here, file } => {
            let (asked, mine) = suppliers::asked_and_answered(texts, pack, here);
            let (_, theirs) = suppliers::asked_and_answered(texts, pack, file);
            vec![(
                asked,
                dated(texts, &mine, here),
                dated(texts, &theirs, file),
            )]
        }
        Difference::State { here, file } => vec![(
            texts.get(suppliers::state_heading(here.value.kind())),
            seen(texts, here),
            seen(texts, file),
        )],
        Difference::Bid { here, file } => of_bids(texts, here, file),
        Difference::Paper { here, file } => of_papers(texts, pack, here, file),
        Difference::Mark { here, file } => {
            let what = Message::new("handover-mark").with("code", here.tender.to_string());
            vec![(texts.text(&what), mark(texts, here), mark(texts, file))]
        }
        Difference::Learner { here, file } => of_learners(texts, here, file),
        Difference::Seat { here, file } => {
            let what = Message::new("handover-seat").with("course", here.course.to_string());
            vec![(texts.text(&what), seat(texts, here), seat(texts, file))]
        }
        Difference::Attendance { here, file } => {
            let what = Message::new("handover-attendance")
                .with("course", here.course.to_string())
                .with("session", u64::from(here.session));
            vec![(
                texts.text(&what),
                was_there(texts, here),
                was_there(texts, file),
            )]
        }
        Difference::Search { here, file } => {
            let what = Message::new("handover-search").with("name", here.name.as_str());
            let saved =
                |on: Date| texts.text(&Message::new("handover-search-saved").with("on", on));
            vec![(
                texts.text(&what),
                saved(here.saved_on),
                saved(file.saved_on),
            )]
        }
    }
}

/// Whether somebody was there, and when that was noted.
fn was_there(texts: &Texts, mark: &AttendanceMark) -> String {
    let there = texts.get(match mark.presence {
        Presence::Present => "handover-was-there",
        Presence::Absent => "handover-was-not-there",
    });
    format!(
        "{there} ({})",
        spelling::date(mark.marked_on, texts.language())
    )
}

fn person(texts: &Texts, person: PersonKind) -> String {
    texts.get(match person {
        PersonKind::Natural => "suppliers-person-natural",
        PersonKind::Juridical => "suppliers-person-juridical",
    })
}

/// An answer with the day on which it was recorded.
fn dated(texts: &Texts, answer: &str, fact: &Fact) -> String {
    let day = spelling::date(fact.recorded_on, texts.language());
    format!("{answer} ({day})")
}

fn mark(texts: &Texts, mark: &Mark) -> String {
    let kind = texts.get(match mark.kind {
        MarkKind::Followed => "following-kind-followed",
        MarkKind::Discarded => "following-kind-discarded",
    });
    let reason = mark.reason.as_deref().map(|reason| format!(": {reason}"));
    let day = spelling::date(mark.on, texts.language());
    format!("{kind}{} ({day})", reason.unwrap_or_default())
}

/// The columns of a bid that differ, and whether what is prepared does.
fn of_bids(texts: &Texts, here: &FolderBid, file: &FolderBid) -> Vec<Row> {
    let code = here.bid.tender.to_string();
    let spelled = |bid: &Bid| -> Vec<(String, String)> {
        let cells = bids::named_cells(texts, bid);
        cells
            .map(|(name, cell)| (name, shown(texts, &cell)))
            .collect()
    };
    let both = spelled(&here.bid).into_iter().zip(spelled(&file.bid));
    let mut rows: Vec<Row> = both
        .filter(|((_, here), (_, file))| here != file)
        .map(|((name, here), (_, file))| (format!("{code}: {name}"), here, file))
        .collect();
    if here.dossier != file.dossier {
        let what = format!("{code}: {}", texts.get("handover-prepared"));
        rows.push((what, prepared(texts, here), prepared(texts, file)));
    }
    rows
}

/// How far the preparation of a bid has come, and when it was changed last.
fn prepared(texts: &Texts, held: &FolderBid) -> String {
    let Some(dossier) = &held.dossier else {
        return texts.get("handover-not-prepared");
    };
    let priced = dossier
        .lines
        .iter()
        .filter(|line| line.unit_price.is_some())
        .count();
    let message = Message::new("handover-prepared-lines")
        .with("priced", priced)
        .with("lines", dossier.lines.len());
    let told = texts.text(&message);
    match held.journal.last() {
        Some(change) => {
            let at = spelling::deadline(change.entry.at, texts.language());
            format!("{told} ({at})")
        }
        None => told,
    }
}

/// What is known of a learner and differs.
fn of_learners(texts: &Texts, here: &Learner, file: &Learner) -> Vec<Row> {
    let fields = |learner: &Learner| {
        let maybe = |value: Option<String>| value.unwrap_or_else(|| texts.get("handover-nothing"));
        [
            ("handover-learner-name", learner.name.clone()),
            ("handover-learner-email", maybe(learner.email.clone())),
            (
                "handover-learner-telephone",
                maybe(learner.telephone.clone()),
            ),
            ("handover-learner-comuna", maybe(learner.comuna.clone())),
            (
                "handover-learner-birth",
                maybe(learner.birth_year.map(|year| year.to_string())),
            ),
            (
                "handover-learner-supplier",
                maybe(learner.supplier.map(|rut| rut.to_string())),
            ),
        ]
    };
    let both = fields(here).into_iter().zip(fields(file));
    let mut rows: Vec<Row> = both
        .filter(|(here, file)| here != file)
        .map(|((id, here), (_, file))| (texts.get(id), here, file))
        .collect();
    if rows.is_empty() {
        let other = texts.get("handover-paper-other");
        rows.push((texts.get("handover-learner"), other.clone(), other));
    }
    rows
}

/// A seat: since when, what was paid, and whether it was given back.
fn seat(texts: &Texts, seat: &Enrolment) -> String {
    let id = match seat.is_active() {
        true => "handover-seat-taken",
        false => "handover-seat-given-back",
    };
    let paid = Money::new(seat.paid(), Currency::Clp);
    texts.text(
        &Message::new(id)
            .with("on", seat.enrolled_on)
            .with("paid", paid),
    )
}

fn of_papers(texts: &Texts, pack: &Pack, here: &Paper, file: &Paper) -> Vec<Row> {
    let kind = papers::kind_name(texts, pack, &here.kind);
    let fields = |paper: &Paper| {
        let day = |day: Option<Date>| shown(texts, &Cell::from(day));
        [
            ("papers-column-issued", day(paper.issued_on)),
            ("papers-column-expires", day(paper.expires_on)),
            (
                "papers-column-issuer",
                paper.issuer.clone().unwrap_or_default(),
            ),
        ]
    };
    let both = fields(here).into_iter().zip(fields(file));
    let mut rows: Vec<Row> = both
        .filter(|(here, file)| here != file)
        .map(|((id, here), (_, file))| (format!("{kind}: {}", texts.get(id)), here, file))
        .collect();
    if rows.is_empty() {
        let added = |paper: &Paper| {
            texts.text(&Message::new("handover-paper-added").with("on", paper.added_on))
        };
        let what = format!("{kind}: {}", texts.get("handover-paper-other"));
        rows.push((what, added(here), added(file)));
    }
    rows
}

/// A cell as a person reads it; nothing is said in a word.
fn shown(texts: &Texts, cell: &Cell) -> String {
    match cell {
        Cell::Empty => texts.get("handover-nothing"),
        known => known.spelled(texts.language()),
    }
}
