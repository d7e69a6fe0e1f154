//! What can go wrong with a store, and what the person can do about it.

use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::workshop::LearnerId;
use crate::failure::{Failure, FailureKind};

/// Result of a store operation.
pub type StoreResult<T> = Result<T, StoreError>;

/// A failure of a store. Never carries a password.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing under that key.
    #[error("not found")]
    NotFound,
    /// Something is under that key already, or changed meanwhile.
    #[error("conflict")]
    Conflict,
    /// The person asked that nothing be done with their data for now (art. 8 ter).
    #[error("blocked")]
    Blocked(Rut),
    /// The same of a learner whose RUT is not known.
    #[error("learner blocked")]
    LearnerBlocked(LearnerId),
    /// Another process holds the store.
    #[error("busy")]
    Busy,
    /// The disk is full.
    #[error("full")]
    Full,
    /// The address cannot be understood; the address without its password.
    #[error("bad address {0}")]
    BadAddress(String),
    /// The server did not answer, or refused user or password.
    #[error("cannot connect")]
    CannotConnect(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The file is not a store, or is damaged.
    #[error("damaged")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The store was written by a newer version of the program.
    #[error("newer schema {found}, this program knows {known}")]
    Newer {
        /// The store's schema.
        found: i64,
        /// The newest schema that this program knows.
        known: i64,
    },
    /// The folder or the file cannot be read or written.
    #[error("not writable")]
    NotWritable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server refused user, password or database.
    #[error("refused")]
    Refused(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server let the user in, but not write or make tables.
    #[error("denied")]
    Denied(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server is older than the program needs.
    #[error("server {found} is too old")]
    ServerTooOld {
        /// Its version as it names it.
        found: String,
    },
    /// A tender or an order has more items or offers than a store can number.
    #[error("{code} is too large")]
    TooLarge {
        /// Its code.
        code: String,
    },
    /// Anything else.
    #[error("store failure")]
    Other(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// A cause without a kind of its own.
    pub(crate) fn other(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Other(cause.into())
    }

    /// Something in the store that cannot be read.
    pub(super) fn damaged(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Damaged(cause.into())
    }
}

impl StoreError {
    /// What happened, for people.
    fn message(&self) -> Message {
        match self {
            Self::NotFound => Message::new("store-not-found"),
            Self::Conflict => Message::new("store-conflict"),
            Self::Blocked(rut) => Message::new("privacy-blocked").with("rut", *rut),
            Self::LearnerBlocked(_) => Message::new("privacy-learner-blocked"),
            Self::Busy => Message::new("store-busy"),
            Self::Full => Message::new("store-full"),
            Self::BadAddress(address) => {
                Message::new("store-bad-address").with("address", address.as_str())
            }
            Self::CannotConnect(_) => Message::new("store-cannot-connect"),
            Self::Refused(_) => Message::new("store-refused"),
            Self::Denied(_) => Message::new("store-denied"),
            Self::Damaged(_) => Message::new("store-damaged"),
            Self::Newer { found, known } => Message::new("store-newer")
                .with("found", *found)
                .with("known", *known),
            Self::NotWritable(_) => Message::new("store-not-writable"),
            Self::ServerTooOld { found } => {
                Message::new("store-server-too-old").with("found", found.as_str())
            }
            Self::TooLarge { code } => Message::new("store-too-large").with("code", code.as_str()),
            Self::Other(_) => Message::new("store-other"),
        }
    }

    /// What to do next, for people.
    fn hint(&self) -> Message {
        Message::new(match self {
            Self::Blocked(_) | Self::LearnerBlocked(_) => "privacy-blocked-hint",
            Self::NotFound => "store-not-found-hint",
            Self::Conflict => "store-conflict-hint",
            Self::Busy => "store-busy-hint",
            Self::Full => "store-full-hint",
            Self::BadAddress(_) => "store-bad-address-hint",
            Self::CannotConnect(_) => "store-cannot-connect-hint",
            Self::Refused(_) => "store-refused-hint",
            Self::Denied(_) => "store-denied-hint",
            Self::Damaged(_) => "store-damaged-hint",
            Self::Newer { .. } => "store-newer-hint",
            Self::NotWritable(_) => "store-not-writable-hint",
            Self::ServerTooOld { .. } => "store-server-too-old-hint",
            Self::TooLarge { .. } => "store-too-large-hint",
            Self::Other(_) => "store-other-hint",
        })
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        // Nothing failed: the answer is no.
        let kind = match error {
            StoreError::Blocked(_) | StoreError::LearnerBlocked(_) => FailureKind::No,
            _ => FailureKind::Store,
        };
        Self::new(kind, error.message())
            .hint(error.hint())
            .caused_by(error)
    }
}
