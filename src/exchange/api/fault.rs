//! Why a body is not what was asked for. Judges bytes only: the HTTP status is somebody else's business.

use super::refusal::Refusal;
use crate::domain::message::Message;

/// What is wrong with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is a web page.
    Page,
    /// It ends too early.
    CutOff,
    /// It is no JSON.
    NotJson {
        /// Where it stops making sense.
        line: usize,
        /// Where in the line.
        column: usize,
    },
    /// It is JSON, of no known shape.
    UnknownShape,
    /// The marketplace says no.
    Refused(Refusal),
}

impl Fault {
    /// What is wrong with a file that holds such a body.
    #[must_use]
    pub fn of_file(&self) -> Message {
        match self {
            Self::Empty | Self::CutOff => Message::new("api-cut-off"),
            Self::Page => Message::new("api-not-json")
                .with("line", 1_usize)
                .with("column", 1_usize),
            Self::NotJson { line, column } => Message::new("api-not-json")
                .with("line", *line)
                .with("column", *column),
            Self::UnknownShape => Message::new("api-unknown-shape"),
            Self::Refused(refusal) => {
                Message::new("api-refused").with("says", refusal.says.as_str())
            }
        }
    }
}
