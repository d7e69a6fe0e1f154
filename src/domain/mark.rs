//! What a supplier decided about a tender: to follow it, or to leave it out, and why.

use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// It is followed: its changes are told.
    Followed,
    /// It is left out of the recommendations.
    Discarded,
}

/// A decision about a tender. Its natural key is the tender's code with the supplier's RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The tender.
    pub tender: ProcessCode,
    /// The supplier.
    pub supplier: Rut,
    /// What was decided.
    pub kind: MarkKind,
    /// Why, in the person's own words.
    #[serde(default)]
    pub reason: Option<String>,
    /// When.
    pub on: Date,
    /// The newest change that was shown already.
    #[serde(default)]
    pub looked: Option<Timestamp>,
}
