//! A person whose data rest: they are kept, and nothing is done with them until the block is lifted (art. 8 ter). A shape.

use crate::domain::rut::Rut;
use crate::domain::workshop::LearnerId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Whose data rest.
    pub rut: Rut,
    /// Since when.
    pub since: Date,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// A block of a learner whose RUT is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearnerBlock {
    /// Whose data rest.
    pub learner: LearnerId,
    /// Since when.
    pub since: Date,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// Who consented for a young person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carer {
    /// The name of who cares for the person.
    pub name: String,
    /// The day of the consent.
    pub on: Date,
}
