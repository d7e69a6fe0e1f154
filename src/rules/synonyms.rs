//! Trade words that name the same thing, as serde reads them. Owns the shape only.

use crate::rules::model::Basis;
use serde::{Deserialize, Serialize};

/// Words that name the same thing: what people call their trade and what tenders say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymGroup {
    /// Stable id: `cleaning`.
    pub id: String,
    /// Words, or several words that belong together; each finds all the others.
    pub words: Vec<String>,
    /// Wider words that they find too, and that do not find them.
    #[serde(default)]
    pub finds: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}
