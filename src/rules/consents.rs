//! The texts by which people agree that their data are kept. A shape only.

use crate::domain::consent::Purpose;
use crate::domain::directory::Field;
use crate::domain::message::Wording;
use crate::rules::model::Basis;
use serde::{Deserialize, Serialize};

/// The text by which a purpose is explained and agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentText {
    /// The purpose: `guidance`, `directory`, `results`, `partners`.
    pub purpose: Purpose,
    /// Version that is kept with the consent.
    pub version: String,
    /// What a text for the directory says will be shown; empty for other purposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// The text.
    pub text: Wording,
    /// Where it comes from.
    pub basis: Basis,
}
