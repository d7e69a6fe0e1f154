//! Floor 0: pure types and rules of the trade. No files, no clock, no language, no store.

pub mod bid;
pub mod calendar;
pub mod code;
pub mod consent;
pub mod fact;
pub mod listing;
pub mod message;
pub mod mismatch;
pub mod money;
pub mod null;
pub mod order;
pub mod place;
pub mod rubro;
pub mod rut;
pub mod supplier;
pub mod tender;
pub mod words;
