//! The papers that one offer needs: its checklist held against what is kept, on the day of the closing. Words nothing.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::bidding::papers::{PaperVerdict, Reference, Standing, judge};
use crate::domain::bid::point::PointState;
use crate::domain::calendar::Deadline;
use crate::failure::Outcome;
use crate::store::Store;
use jiff::civil::Date;

/// What an offer needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// When its tender closes, as far as it is known.
    pub closes: Option<Deadline>,
    /// The day on which age and end were measured: that of the closing, or today while nobody knows it.
    pub on: Date,
    /// What was found about each paper.
    pub verdicts: Vec<PaperVerdict>,
}

impl Needed {
    /// How many papers keep the offer out as it stands: those that it cannot do without, or whose age its bases limit, and
    /// that do not count. One that is not held here may be elsewhere when its point is marked done.
    #[must_use]
    pub fn lacking(&self) -> usize {
        self.verdicts.iter().filter(|one| is_lacking(one)).count()
    }
}

fn is_lacking(verdict: &PaperVerdict) -> bool {
    let elsewhere = match verdict.standing {
        Standing::Missing | Standing::OfAnotherTender => verdict.state == PointState::Done,
        _ => false,
    };
    let asked = verdict.required || verdict.limit_days.is_some();
    verdict.standing.is_lacking() && asked && !elsewhere
}

/// Judges the papers of a bid that is prepared.
///
/// # Errors
/// The store's failure.
pub fn of(desk: &Desk<'_>, store: &mut dyn Store, open: &OpenBid) -> Outcome<Needed> {
    let tender = &open.bid.tender;
    let closes = match open.bid.deadline {
        Some(deadline) => Some(deadline),
        None => store.tender(tender)?.and_then(|held| held.closes),
    };
    let on = closes.map_or(desk.today.date, |closes| closes.date);
    let papers = store.papers(Some(open.bid.supplier))?;
    let reference = Reference { tender, on };
    Ok(Needed {
        closes,
        on,
        verdicts: judge(&open.dossier.points, &papers, desk.pack, reference),
    })
}
