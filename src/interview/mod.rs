//! The guided interview: which question comes next, what counts as an answer, what is already known.
//! Pure: words nothing, reads and writes nothing; every front end and every file goes through the same validators.

mod engine;
mod known;
pub mod mismatch;
pub mod secret;
pub mod validate;

pub use engine::{Accepted, Interview, Step, View, applies};
pub use known::{Known, Progress};
