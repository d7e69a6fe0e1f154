//! The council's page: counts with their n and their day, as a page with drawings, as paper, as tables and as data.
//! Changes no value; words what is hidden and what is not known.

pub mod data;
mod drawing;
pub mod page;
pub mod paper;
mod tables;

use crate::app::council::CouncilReport;
use crate::domain::journey::divide::{Divide, Told};
use crate::domain::ledger::tally::AgeBand;
use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::workshop::Sex;
use crate::present::table::Table;
use crate::present::texts::Texts;

fn sex_name(texts: &Texts, sex: Option<Sex>) -> String {
    texts.get(match sex {
        Some(Sex::Female) => "council-sex-female",
        Some(Sex::Male) => "council-sex-male",
        Some(Sex::Other) => "council-sex-other",
        None => "council-not-told",
    })
}

fn age_name(texts: &Texts, age: Option<AgeBand>) -> String {
    let Some(band) = age else {
        return texts.get("council-not-told");
    };
    let from = u64::from(band.from);
    texts.text(&match band.to {
        Some(to) => Message::new("group-age")
            .with("from", from)
            .with("to", u64::from(to)),
        None => Message::new("group-age-open").with("from", from),
    })
}

fn comuna_name(texts: &Texts, comuna: Option<&'static Comuna>) -> String {
    comuna.map_or_else(
        || texts.get("council-not-known"),
        |comuna| comuna.name.to_owned(),
    )
}

/// One way of telling groups apart, worded.
struct DivideView {
    /// What the groups are made by.
    heading: &'static str,
    /// The groups with their counts; nothing where they are hidden.
    groups: Vec<(String, Option<Told>)>,
    /// All together.
    total: Option<Told>,
    /// Whether anything at all is known of the trait.
    is_known: bool,
    /// How many groups are hidden.
    hidden: usize,
}

fn view<G: Copy>(
    heading: &'static str,
    divide: &Divide<Option<G>>,
    name: impl Fn(Option<G>) -> String,
) -> DivideView {
    DivideView {
        heading,
        groups: divide
            .groups
            .iter()
            .map(|(group, told)| (name(*group), *told))
            .collect(),
        total: divide.total,
        is_known: divide.groups.iter().any(|(group, _)| group.is_some()),
        hidden: divide.hidden(),
    }
}

/// The three ways of telling groups apart.
fn divides(texts: &Texts, report: &CouncilReport) -> [DivideView; 3] {
    [
        view("council-heading-sex", &report.by_sex, |sex| {
            sex_name(texts, sex)
        }),
        view("council-heading-age", &report.by_age, |age| {
            age_name(texts, age)
        }),
        view("council-heading-comuna", &report.by_comuna, |comuna| {
            comuna_name(texts, comuna)
        }),
    ]
}

/// The page as tables under headings.
#[must_use]
pub fn parts(texts: &Texts, report: &CouncilReport) -> Vec<(Option<&'static str>, Table)> {
    let mut parts = vec![(None, tables::summary(texts, report))];
    if report.is_too_small() {
        return parts;
    }
    parts.push((
        Some("council-heading-timeline"),
        tables::timeline(texts, report),
    ));
    parts.push((
        Some("council-heading-funnel"),
        tables::funnel(texts, report),
    ));
    for view in divides(texts, report).iter().filter(|view| view.is_known) {
        parts.push((Some(view.heading), tables::divide(texts, view)));
    }
    if let Some(bought) = &report.bought {
        let months = crate::present::gaps::months(texts, bought).into_iter();
        parts.extend(months.map(|months| (Some(months.heading), months.table)));
    }
    parts
}

/// What is hidden, what is not known, and how it was counted.
#[must_use]
pub fn notes(report: &CouncilReport) -> Vec<Message> {
    let mut notes = Vec::new();
    if report.is_too_small() {
        notes.push(Message::new("council-note-too-small").with("floor", report.floor));
    }
    notes.push(Message::new("council-note-hidden").with("floor", report.floor));
    notes.push(Message::new("council-note-timeline"));
    notes.push(Message::new("council-note-funnel"));
    let untold = |known: bool, id| (!known).then(|| Message::new(id));
    let knows_sex = report.by_sex.groups.iter().any(|(sex, _)| sex.is_some());
    let knows_age = report.by_age.groups.iter().any(|(age, _)| age.is_some());
    notes.extend(untold(knows_sex, "council-note-no-sex"));
    notes.extend(untold(knows_age, "council-note-no-age"));
    match &report.bought {
        Some(bought) => {
            let left_out = bought.demand.left_out();
            if left_out.cancelled > 0 {
                notes.push(Message::new("gaps-note-cancelled").with("count", left_out.cancelled));
            }
            notes.extend(crate::present::gaps::places(bought));
            notes.push(Message::new("gaps-note-not-official"));
        }
        None => notes.push(Message::new("council-note-no-orders")),
    }
    notes
}

/// The verdict in one line, and the next command.
#[must_use]
pub fn verdict(report: &CouncilReport) -> Vec<Message> {
    let today = report.timeline.last();
    let mut said = Vec::new();
    if let Some(today) = today.filter(|_| !report.is_too_small()) {
        said.push(
            Message::new("council-verdict")
                .with("connected", today.connected)
                .with("held", today.held)
                .with("on", today.on),
        );
    }
    let next = match &report.bought {
        Some(bought) => Message::new("council-next").with("comuna", bought.home.code),
        None => Message::new("council-next-orders"),
    };
    said.push(next);
    said
}
