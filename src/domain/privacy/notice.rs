//! The notice that a centre publishes (art. 14 ter): what only the centre can say, by item. The rest comes from the rule
//! pack, the controller and the retention; the texts stand in `present`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A version of the notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Counts from 1; every change of what was told makes a new one.
    pub version: u32,
    /// The day of this version.
    pub on: Date,
    /// What was told, by the item of the rule pack.
    pub told: BTreeMap<String, String>,
}
