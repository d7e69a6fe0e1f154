//! Views to text: tables, JSON, CSV, XLSX, Markdown, HTML, in Spanish or English. The only room that words things.

pub mod bids;
pub mod csv;
mod entries;
pub mod explain;
pub mod following;
pub mod imports;
pub mod interview;
pub mod json;
pub mod language;
pub mod layout;
pub mod markdown;
pub mod market;
pub mod market_ocds;
pub mod matching;
pub mod output;
pub mod prices;
pub mod rules;
pub mod search;
pub mod sheet;
pub mod spelling;
pub mod suppliers;
pub mod table;
pub mod tenders;
pub mod texts;
pub mod verdict;
pub mod workbook;
