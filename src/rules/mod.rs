//! The rule pack: dated, sourced, bilingual data. Must not hold law, fees or thresholds in code.

pub mod checklist;
pub mod condition;
pub mod consents;
pub mod entry;
pub mod explain;
pub mod holidays;
pub mod lint;
pub mod load;
pub mod lookup;
pub mod model;
pub mod privacy;
pub mod process_type;
pub mod recorded;
pub mod synonyms;
pub mod terms;
pub mod units;
pub mod weight;

pub use load::RuleFailure;
pub use lookup::ParameterAnswer;
pub use model::Pack;
