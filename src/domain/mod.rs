//! Floor 0: pure types and rules of the trade. No files, no clock, no language, no store.

pub mod agenda;
pub mod bid;
pub mod calendar;
pub mod change;
pub mod code;
pub mod consent;
pub mod fact;
pub mod listing;
pub mod mark;
pub mod message;
pub mod mismatch;
pub mod money;
pub mod notice;
pub mod null;
pub mod order;
pub mod paper;
pub mod place;
pub mod prices;
pub mod rubro;
pub mod rut;
pub mod saved_search;
pub mod stemming;
pub mod supplier;
pub mod tender;
pub mod terms;
pub mod words;
