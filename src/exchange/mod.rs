//! Bytes and file shapes to domain values and back. Must not know the store, the terminal or a language.

pub mod api;
pub mod cells;
pub mod columns;
pub mod decode;
pub mod era;
pub mod folder;
pub mod header;
pub mod input;
pub mod kind;
pub mod lines;
pub mod list;
pub mod normal;
pub mod ocds;
pub mod official;
pub mod own;
pub mod pack;
pub mod paper;
pub mod plan;
pub mod purchases;
pub mod reading;
pub mod rejects;
pub mod report;
pub mod rows;
mod scan;
pub mod sheet;
pub mod sink;
pub mod sniff;
