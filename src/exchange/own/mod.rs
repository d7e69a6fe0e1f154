//! Our own files: columns that lose nothing, written and read back, in both dialects of CSV and in XLSX.
//! Must not know the store, nor any foreign file.

pub mod bids;
mod field;
pub mod guard;
pub mod learners;
pub mod results;
pub mod sheet;
pub mod suppliers;
mod tender_fields;
pub mod tenders;
pub mod worksheet;
