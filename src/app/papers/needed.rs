//! The papers that one offer needs: its checklist held against what is kept, on the day of the closing. Words nothing.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::bidding::papers::{PaperVerdict, Reference, judge};
use crate::domain::calendar::Deadline;
use crate::domain::paper::Paper;
use crate::domain::tender::Tender;
use crate::rules::model::Severity;
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
    /// How many papers keep the offer out as it stands, or may do so.
    #[must_use]
    pub fn lacking(&self) -> usize {
        let counts = |one: &&PaperVerdict| {
            one.severity()
                .is_some_and(|severity| severity != Severity::Warns)
        };
        self.verdicts.iter().filter(counts).count()
    }
}

/// Judges the papers of a bid that is prepared, by the supplier's papers and the tender, while the store holds it.
#[must_use]
pub fn of(desk: &Desk<'_>, open: &OpenBid, tender: Option<&Tender>, papers: &[Paper]) -> Needed {
    let closes = open.bid.closes(tender);
    let on = closes.map_or(desk.today.date, |closes| closes.date);
    let reference = Reference {
        tender: &open.bid.tender,
        on,
    };
    Needed {
        closes,
        on,
        verdicts: judge(&open.dossier.points, papers, desk.pack, reference),
    }
}
