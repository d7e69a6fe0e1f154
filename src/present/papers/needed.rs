//! The papers that one offer needs, as a table: what is held, how old it will be at the closing, and what that means.

use super::kind_name;
use crate::app::papers::needed::Needed;
use crate::bidding::papers::{PaperVerdict, Standing};
use crate::domain::bid::point::PointState;
use crate::domain::message::Message;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;

/// One row for each paper that the checklist asks for.
#[must_use]
pub fn table(texts: &Texts, pack: &Pack, needed: &Needed) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "papers-column-kind",
            "papers-column-standing",
            "papers-column-age-then",
            "papers-column-limit",
            "papers-column-id",
        ],
    ))
    .sparing([3]);
    for verdict in &needed.verdicts {
        let age = verdict.age_days.map(|days| days as usize);
        table.push(vec![
            kind_name(texts, pack, &verdict.kind).into(),
            texts.text(&standing(verdict)).into(),
            age.map_or(Cell::Empty, Into::into),
            Cell::text(limit(verdict).map(|message| texts.text(&message))),
            Cell::text(verdict.paper.as_deref()),
        ]);
    }
    table
}

/// How a paper stands, in words.
fn standing(verdict: &PaperVerdict) -> Message {
    let done = verdict.state == PointState::Done;
    Message::new(match verdict.standing {
        Standing::Held => "papers-standing-held",
        Standing::OlderThanUsual => "papers-standing-older-than-usual",
        Standing::Undated => "papers-standing-undated",
        Standing::TooOld => "papers-standing-too-old",
        Standing::Expired => "papers-standing-expired",
        Standing::OfAnotherTender => "papers-standing-other-tender",
        Standing::Missing if done => "papers-standing-elsewhere",
        Standing::Missing if verdict.required => "papers-standing-missing",
        Standing::Missing => "papers-standing-missing-if-asked",
    })
}

/// How old it may be, and who says so.
fn limit(verdict: &PaperVerdict) -> Option<Message> {
    let told = |id, days: u32| Message::new(id).with("days", i64::from(days));
    let bases = verdict
        .limit_days
        .map(|days| told("papers-limit-bases", days));
    bases.or_else(|| {
        verdict
            .usual_days
            .map(|days| told("papers-limit-usual", days))
    })
}
