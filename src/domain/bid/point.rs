//! The checklist of a bid: points with who said so and when. Which points there are is the rule pack's business and the
//! supplier's own; here only their shape and order.

use crate::domain::calendar::Deadline;
use crate::domain::message::Wording;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The parts of a bid, in the order in which bases are read: what leaves an offer out comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointGroup {
    /// Papers, declarations, guarantees, dates: admissibility.
    Administrative,
    /// What is offered and how it is judged.
    Technical,
    /// Prices.
    Economic,
    /// Handing in.
    Sending,
}

/// How a point stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointState {
    /// To be done.
    #[default]
    Open,
    /// Done.
    Done,
    /// Not asked for in this tender.
    DoesNotApply,
}

impl Point {
    /// Says that it is done, by what the program knows and by nobody's word.
    pub fn settle(&mut self, on: Date) {
        if self.state != PointState::Done {
            self.state = PointState::Done;
            self.by = None;
            self.on = Some(on);
        }
    }

    /// Says that it is open again.
    pub fn reopen(&mut self) {
        self.state = PointState::Open;
        self.by = None;
        self.on = None;
    }
}

/// One thing to see to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The rule pack's id, or `own-1`, `own-2` for what the supplier added.
    pub id: String,
    /// Part of the bid.
    pub group: PointGroup,
    /// What to do. The supplier's own words read the same in both languages.
    pub title: Wording,
    /// Why, or how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Wording>,
    /// What the tender itself says about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Until when, where the tender says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Deadline>,
    /// How it stands.
    #[serde(default)]
    pub state: PointState,
    /// Who said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// The kind of paper that it asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// How many days old that paper may be at most, as the supplier read it in the bases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age_days: Option<u32>,
    /// Whether the offer is out without it.
    #[serde(default)]
    pub required: bool,
}
