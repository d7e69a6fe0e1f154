//! What can go wrong with a store, and what the person can do about it.

use crate::domain::message::Message;
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
    pub(super) fn other(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Other(cause.into())
    }

    /// Something in the store that cannot be read.
    pub(super) fn damaged(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Damaged(cause.into())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let message = match &error {
            StoreError::NotFound => Message::new("store-not-found"),
            StoreError::Conflict => Message::new("store-conflict"),
            StoreError::Busy => Message::new("store-busy"),
            StoreError::Full => Message::new("store-full"),
            StoreError::BadAddress(address) => {
                Message::new("store-bad-address").with("address", address.as_str())
            }
            StoreError::CannotConnect(_) => Message::new("store-cannot-connect"),
            StoreError::Damaged(_) => Message::new("store-damaged"),
            StoreError::Newer { found, known } => Message::new("store-newer")
                .with("found", *found)
                .with("known", *known),
            StoreError::NotWritable(_) => Message::new("store-not-writable"),
            StoreError::Refused(_) => Message::new("store-refused"),
            StoreError::ServerTooOld { found } => {
                Message::new("store-server-too-old").with("found", found.as_str())
            }
            StoreError::TooLarge { code } => {
                Message::new("store-too-large").with("code", code.as_str())
            }
            StoreError::Other(_) => Message::new("store-other"),
        };
        Self::new(FailureKind::Store, message).caused_by(error)
    }
}
