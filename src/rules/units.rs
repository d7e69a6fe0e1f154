//! Units of measure in the rule pack: how people write them in lists, and what a package holds. A shape only.

use crate::domain::message::Wording;
use crate::rules::model::Basis;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A unit of measure as people write it in lists, and what it holds when it is a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceUnit {
    /// Stable id: `unit`, `box`.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// How people write it, folded.
    pub words: Vec<String>,
    /// Whether it holds several.
    pub package: bool,
    /// How many it usually holds.
    #[serde(default)]
    pub sizes: Vec<Decimal>,
    /// Where it comes from.
    pub basis: Basis,
}
