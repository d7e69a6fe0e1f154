//! What is bought against what local suppliers can sell, as tables and sentences. Changes no value.

pub mod data;
pub mod page;
mod tables;

pub use tables::{MonthTable, courses, months, near, rubros, summary};

use crate::app::gaps::supply::Step;
use crate::app::gaps::{GapReport, RubroGap};
use crate::domain::demand::level::RubroLevel;
use crate::domain::demand::place::Sense;
use crate::domain::message::Message;
use crate::present::table::Table;
use crate::present::texts::Texts;

/// The whole answer in parts, for [`crate::present::table`]s under headings; the rubros stand second, as what a
/// spreadsheet gets.
#[must_use]
pub fn parts(texts: &Texts, report: &GapReport, all: bool) -> Vec<(Option<&'static str>, Table)> {
    let mut parts = vec![
        (None, summary(texts, report)),
        (Some(rubros_heading(all)), rubros(texts, report, all)),
        (Some("gaps-heading-near"), near(texts, report)),
        (Some("gaps-heading-courses"), courses(texts, report)),
    ];
    parts.extend(
        months(texts, report)
            .into_iter()
            .map(|months| (Some(months.heading), months.table)),
    );
    parts
}

const fn rubros_heading(all: bool) -> &'static str {
    if all {
        "gaps-heading-rubros"
    } else {
        "gaps-heading-gaps"
    }
}

/// What a supplier lacks.
#[must_use]
pub const fn step_name(step: Step) -> &'static str {
    match step {
        Step::Account => "gaps-step-account",
        Step::Accreditation => "gaps-step-accreditation",
        Step::Eligibility => "gaps-step-eligibility",
        Step::Paper => "gaps-step-paper",
    }
}

/// A level of product codes.
const fn level_name(level: RubroLevel) -> &'static str {
    match level {
        RubroLevel::Segment => "gaps-level-segment",
        RubroLevel::Family => "gaps-level-family",
        RubroLevel::Class => "gaps-level-class",
        RubroLevel::Commodity => "gaps-level-commodity",
    }
}

/// A sense of local.
const fn sense_name(sense: Sense) -> &'static str {
    match sense {
        Sense::Comuna => "gaps-sense-comuna",
        Sense::Legal => "gaps-sense-legal",
    }
}

/// What was left out or counts only in part, and what the figures mean.
#[must_use]
pub fn notes(report: &GapReport) -> Vec<Message> {
    let left_out = report.demand.left_out();
    let mut notes = Vec::new();
    for (count, id) in [
        (left_out.cancelled, "gaps-note-cancelled"),
        (left_out.cancelling, "gaps-note-cancelling"),
        (left_out.repeated_lines, "gaps-note-repeated"),
        (left_out.lines_without_amount, "gaps-note-without-amount"),
        (left_out.orders_without_lines, "gaps-note-without-lines"),
        (report.sold_by_others(), "gaps-note-sold-by-others"),
        (report.placeless, "gaps-note-placeless"),
        (report.to_recheck, "gaps-note-recheck"),
    ] {
        if count > 0 {
            notes.push(Message::new(id).with("count", count));
        }
    }
    notes.extend(places(report));
    notes.push(Message::new("gaps-note-not-official"));
    notes
}

/// What is known of places, and what that means.
#[must_use]
pub fn places(report: &GapReport) -> Vec<Message> {
    let mut notes = vec![Message::new("gaps-note-unknown-place")];
    if !tables::knows_legal(report) {
        notes.push(Message::new("gaps-note-legal-unknown"));
    }
    notes
}

/// The verdict in one line, and what to do next: look at who sells, and call the course.
#[must_use]
pub fn verdict(report: &GapReport) -> Vec<Message> {
    let gaps = report.gaps().count();
    let mut said = vec![
        Message::new("gaps-verdict")
            .with("gaps", gaps)
            .with("rubros", report.rubro_count())
            .with("sense", Message::new(sense_name(report.sense))),
    ];
    if let Some(course) = report.courses.first() {
        said.push(
            Message::new("gaps-verdict-course")
                .with("step", Message::new(step_name(course.step)))
                .with("suppliers", course.suppliers)
                .with("rubros", course.rubros.len()),
        );
    }
    said.push(next(report));
    said.extend(report.courses.first().map(|course| {
        Message::new("gaps-next-course")
            .with("step", Message::new(step_name(course.step)))
            .with("suppliers", course.suppliers)
    }));
    said
}

/// How to see those who sell what no local supplier can sell yet: the same people that were counted as near.
fn next(report: &GapReport) -> Message {
    let with_near = |rubro: &&RubroGap| rubro.near_count() > 0;
    let Some(code) = report
        .gaps()
        .find(with_near)
        .and_then(|rubro| rubro.code.as_deref())
    else {
        return Message::new("gaps-next-none");
    };
    match report.sense {
        Sense::Comuna => Message::new("gaps-next")
            .with("code", code)
            .with("comuna", report.home.code),
        Sense::Legal => Message::new("gaps-next-legal")
            .with("code", code)
            .with("region", report.home.region().code),
    }
}
