//! The points that a bid's checklist is made of, as a rule pack writes them. Shapes only: `bidding` decides which apply.

use crate::domain::bid::point::PointGroup;
use crate::domain::message::Wording;
use crate::domain::supplier::PersonKind;
use crate::rules::model::Basis;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something that a tender may say, and that a point speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenderSays {
    /// Evaluation criteria.
    Criteria,
    /// Environmental requirements.
    Environmental,
    /// Social requirements.
    Social,
    /// Until when questions may be asked.
    Questions,
    /// A visit to the place.
    SiteVisit,
    /// Days or place of delivery.
    Delivery,
    /// How long the contract lasts.
    ContractLength,
}

/// A point of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistPoint {
    /// Stable id.
    pub id: String,
    /// Part of the bid.
    pub group: PointGroup,
    /// What to do.
    pub title: Wording,
    /// Why, or how.
    pub why: Wording,
    /// Families of processes that it is for (`tender`, `agile`); all when empty.
    #[serde(default)]
    pub families: Vec<String>,
    /// Whom it concerns; both when absent.
    #[serde(default)]
    pub person: Option<PersonKind>,
    /// Only for types of processes that reach above so many UTM.
    #[serde(default)]
    pub above_utm: Option<Decimal>,
    /// Only when the tender says something of this.
    #[serde(default)]
    pub says: Option<TenderSays>,
    /// Only for joint offers.
    #[serde(default)]
    pub joint: bool,
    /// The kind of paper that it asks for.
    #[serde(default)]
    pub paper: Option<String>,
    /// Whether the offer is out, or wrong, without it.
    #[serde(default)]
    pub required: bool,
    /// Where it comes from.
    pub basis: Basis,
}
