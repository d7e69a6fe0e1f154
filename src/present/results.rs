//! Results of workshops for people and programs: the board, the projector's view, the report, certificates, and what a
//! check found. Counts nothing.

mod board;
mod certificate;
mod check;
mod data;
mod projector;
mod report;
pub(in crate::present) mod words;

pub use board::{centre_parts, centre_table, near, page as board_page, people};
pub use certificate::{file_name, given, json as certificate_json};
pub use certificate::{page as certificate_page, record as certificate_record};
pub use check::record as checked;
pub use data::{board as board_json, centre as centre_json, checked as checked_json};
pub use data::{given as given_json, report as report_json};
pub use projector::{page as projector_page, table as projector_table};
pub use report::{notes as report_notes, page as report_page};
pub use report::{parts as report_parts, rows as report_rows};
pub use words::{Signs, disagreement, evidence, fault, milestone, spaced, voucher};
