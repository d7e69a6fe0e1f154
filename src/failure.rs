//! Failures that end a command: a kind that decides the exit code, a message, and what to do next.
//! Words nothing itself: `present` turns the message and the hints into sentences.

use crate::domain::message::Message;

/// What went wrong, in the sense of the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    /// The answer is "no": not ready, nothing found, rows rejected, declined (exit 1).
    No,
    /// Wrong usage (exit 2).
    Usage,
    /// Input that cannot be read (exit 3).
    Input,
    /// The marketplace or the network did not answer (exit 4).
    Market,
    /// The store (exit 5).
    Store,
    /// Ctrl-C, or the terminal was closed (exit 130).
    Interrupted,
}

impl FailureKind {
    /// The process's exit code for this kind.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::No => 1,
            Self::Usage => 2,
            Self::Input => 3,
            Self::Market => 4,
            Self::Store => 5,
            Self::Interrupted => 130,
        }
    }
}

/// A failure that is told to the person and ends the command.
#[derive(Debug)]
pub struct Failure {
    /// Decides the exit code.
    pub kind: FailureKind,
    /// What happened.
    pub message: Message,
    /// What to do next, most useful first.
    pub hints: Vec<Message>,
    /// Whether the person has read it all already: only the exit code remains.
    pub told: bool,
    /// The technical cause, shown only with `--verbose`.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Failure {
    /// Makes a failure without hints.
    #[must_use]
    pub const fn new(kind: FailureKind, message: Message) -> Self {
        Self {
            kind,
            message,
            hints: Vec::new(),
            told: false,
            source: None,
        }
    }

    /// The answer is "no", and the result that was shown has said so.
    #[must_use]
    pub const fn answered_no() -> Self {
        let mut failure = Self::new(FailureKind::No, Message::new("verdict-name-not-ready"));
        failure.told = true;
        failure
    }

    /// Adds a next step.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }

    /// Keeps the technical cause for `--verbose`.
    #[must_use]
    pub fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// What a use case gives back.
pub type Outcome<T> = Result<T, Failure>;
