//! Bytes and file shapes to domain values and back. Must not know the store, the terminal or a language.

pub mod api;
pub mod decode;
pub mod formula;
pub mod header;
pub mod lines;
pub mod normal;
pub mod own;
pub mod rejects;
pub mod report;
pub mod rows;
pub mod sheet;
pub mod sink;
pub mod sniff;
