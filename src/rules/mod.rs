//! The rule pack: dated, sourced, bilingual data. Must not hold law, fees or thresholds in code.

pub mod condition;
pub mod model;
