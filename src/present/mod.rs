//! Views to text: tables, JSON, CSV, XLSX, Markdown, HTML, in Spanish or English. The only room that words things.

pub mod language;
pub mod output;
pub mod spelling;
pub mod texts;
pub mod verdict;
