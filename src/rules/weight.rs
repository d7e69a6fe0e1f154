//! The numbers that this program chose for its ranking, as serde reads them. Owns the shape only.

use crate::domain::message::Wording;
use crate::rules::model::Basis;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A number that this program chose for the ranking of tenders, with the words that it looks for, when it looks for some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// Stable id: `rubro-8`, `closes-soon-hours`.
    pub id: String,
    /// The number.
    pub value: Decimal,
    /// Its unit: `points`, `hours`, `times`, `share`.
    pub unit: String,
    /// Words by which it is recognised, folded when compared.
    #[serde(default)]
    pub words: Vec<String>,
    /// What it does.
    pub what: Wording,
    /// Where it comes from.
    pub basis: Basis,
}
