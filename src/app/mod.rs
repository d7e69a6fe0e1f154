//! Use cases, one file each: the only floor that combines rules, files and the store. Must not print or prompt.

pub mod agenda;
pub mod answers;
pub mod bids;
pub mod check;
pub mod explain;
pub mod following;
pub mod gaps;
pub mod lists;
pub mod market;
pub mod matching;
pub mod onboarding;
pub mod papers;
pub mod prices;
pub mod rescue;
pub mod results;
pub mod rubros;
pub mod rules;
pub mod saved_searches;
pub mod search;
pub mod sheets;
pub mod states;
pub mod store;
pub mod suppliers;
pub mod tenders;
pub mod tenders_import;
pub mod text_file;
