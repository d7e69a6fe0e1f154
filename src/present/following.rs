//! Followed and discarded tenders, and what changed in a tender, as tables, texts and JSON.

use crate::app::following::Marked;
use crate::domain::calendar::{Deadline, santiago};
use crate::domain::change::{Change, ChangedField, SeenChange};
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::tender::Tender;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{headings, short};
use crate::present::texts::Texts;
use jiff::civil::Date;
use serde::Serialize;

/// The name of a field.
const fn name(field: ChangedField) -> &'static str {
    match field {
        ChangedField::Status => "tenders-column-status",
        ChangedField::Closes => "tenders-column-closes",
        ChangedField::Estimate => "tenders-column-estimate",
        ChangedField::QuestionsUntil => "tenders-field-questions",
        ChangedField::Answers => "tenders-field-answers",
        ChangedField::SiteVisit => "tenders-field-visit",
        ChangedField::Awarded => "tenders-field-awarded",
        ChangedField::Title => "tenders-column-title",
        ChangedField::Description => "tenders-field-description",
        ChangedField::Criteria => "tenders-field-criteria",
        ChangedField::Items => "tenders-heading-items",
        ChangedField::Offers => "tenders-heading-offers",
        ChangedField::Bidders => "tenders-field-bidders",
        ChangedField::Order => "tenders-field-order",
    }
}

/// A value of a field as people read it.
fn value(texts: &Texts, field: ChangedField, text: Option<&str>) -> String {
    let Some(text) = text else {
        return texts.get("following-unknown");
    };
    let spelled = match field {
        ChangedField::Status => texts.find(match text {
            "published" => "tenders-status-published",
            "closed" => "tenders-status-closed",
            "unsuccessful" => "tenders-status-unsuccessful",
            "awarded" => "tenders-status-awarded",
            "cancelled" => "tenders-status-cancelled",
            "suspended" => "tenders-status-suspended",
            _ => return short(text),
        }),
        ChangedField::Closes
        | ChangedField::QuestionsUntil
        | ChangedField::Answers
        | ChangedField::SiteVisit
        | ChangedField::Awarded => text
            .parse::<Deadline>()
            .ok()
            .map(|moment| Cell::Deadline(moment).spelled(texts.language())),
        ChangedField::Estimate => {
            money(text).map(|money| Cell::Money(money).spelled(texts.language()))
        }
        _ => None,
    };
    spelled.unwrap_or_else(|| short(text))
}

fn money(text: &str) -> Option<Money> {
    let (amount, currency) = text.split_once(' ')?;
    Some(Money::new(amount.parse().ok()?, Currency::parse(currency)?))
}

/// The day in Chile on which a change was seen.
fn day(change: &SeenChange) -> Date {
    change.seen.to_zoned_datetime(santiago()).date()
}

/// What changed, in one line.
fn told(texts: &Texts, change: &Change) -> String {
    let value = |text: &Option<String>| value(texts, change.field, text.as_deref());
    let message = if change.field == ChangedField::Items {
        let id = match (&change.before, &change.after) {
            (None, _) => "following-items-came",
            (_, None) => "following-items-went",
            _ => "following-items-both",
        };
        Message::new(id)
            .with("before", value(&change.before))
            .with("after", value(&change.after))
    } else {
        Message::new("following-changed")
            .with("field", texts.get(name(change.field)))
            .with("before", value(&change.before))
            .with("after", value(&change.after))
    };
    texts.text(&message)
}

/// The history of one tender: day, what changed.
#[must_use]
pub fn history(texts: &Texts, changes: &[SeenChange]) -> Table {
    let mut table = Table::new(headings(
        texts,
        ["following-column-seen", "following-column-change"],
    ));
    for change in changes {
        table.push(vec![day(change).into(), told(texts, &change.change).into()]);
    }
    table
}

/// Followed tenders with what changed, or discarded ones with their reason.
#[must_use]
pub fn list(texts: &Texts, marked: &[Marked], kind: MarkKind) -> Table {
    let last = match kind {
        MarkKind::Followed => "following-column-change",
        MarkKind::Discarded => "following-column-reason",
    };
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-column-code",
            "tenders-column-title",
            "tenders-column-closes",
            "following-column-since",
            last,
        ],
    ))
    .sparing([3]);
    for one in marked {
        let tender = one.tender.as_ref();
        let title = tender.and_then(|tender| tender.title.as_deref()).map(short);
        let told = match kind {
            MarkKind::Discarded => one.mark.reason.clone(),
            MarkKind::Followed => {
                let lines = one.changes.iter().map(|change| told(texts, &change.change));
                Some(lines.collect::<Vec<_>>().join(" "))
            }
        };
        table.push(vec![
            one.mark.tender.to_string().into(),
            Cell::text(title),
            tender.and_then(|tender| tender.closes).into(),
            one.mark.on.into(),
            Cell::text(told.filter(|text| !text.is_empty())),
        ]);
    }
    table
}

/// A person's decisions, for the export of everything that is held on them.
#[must_use]
pub fn decisions(texts: &Texts, marks: &[Mark]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-column-code",
            "following-column-kind",
            "following-column-since",
            "following-column-reason",
        ],
    ));
    for mark in marks {
        let kind = match mark.kind {
            MarkKind::Followed => "following-kind-followed",
            MarkKind::Discarded => "following-kind-discarded",
        };
        table.push(vec![
            mark.tender.to_string().into(),
            texts.get(kind).into(),
            mark.on.into(),
            Cell::text(mark.reason.as_deref()),
        ]);
    }
    table
}

/// A tender in JSON with its history.
#[derive(Debug, Serialize)]
pub struct WithHistory<'a> {
    /// The tender.
    #[serde(flatten)]
    pub tender: &'a Tender,
    /// What imports changed in it.
    #[serde(skip_serializing_if = "<[SeenChange]>::is_empty")]
    pub changes: &'a [SeenChange],
}

/// A decision in JSON.
#[derive(Debug, Serialize)]
pub struct MarkedJson<'a> {
    #[serde(flatten)]
    mark: &'a Mark,
    title: Option<&'a str>,
    closes: Option<Deadline>,
    changes: &'a [SeenChange],
}

/// Decisions for programs.
#[must_use]
pub fn json(marked: &[Marked]) -> Vec<MarkedJson<'_>> {
    marked
        .iter()
        .map(|marked| MarkedJson {
            mark: &marked.mark,
            title: marked
                .tender
                .as_ref()
                .and_then(|tender| tender.title.as_deref()),
            closes: marked.tender.as_ref().and_then(|tender| tender.closes),
            changes: &marked.changes,
        })
        .collect()
}
