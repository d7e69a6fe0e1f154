//! What is told when the file of a folder cannot be written, read back or opened.

use crate::domain::message::Message;
use crate::exchange::folder::{OpenError, SealError};
use crate::failure::{Failure, FailureKind};
use crate::store::StoreError;
use std::io::ErrorKind;
use std::path::Path;

/// A message that names a file.
pub(super) fn naming(id: &'static str, file: &Path) -> Message {
    Message::new(id).with("file", file.display().to_string())
}

/// The file cannot be written. Nothing was erased.
pub(super) fn unwritten(file: &Path, error: std::io::Error) -> Failure {
    let id = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "leave-no-room"
        }
        _ => "leave-cannot-write",
    };
    Failure::new(FailureKind::Input, naming(id, file))
        .hint(Message::new("leave-still-here"))
        .caused_by(error)
}

/// The folder cannot be put into its file. Nothing was erased.
pub(super) fn unsealed(file: &Path, error: SealError<StoreError>) -> Failure {
    match error {
        SealError::Write(error) => unwritten(file, error),
        SealError::TooLong => Failure::new(FailureKind::Input, Message::new("leave-too-long"))
            .hint(Message::new("leave-still-here")),
        SealError::File(error) => Failure::from(error),
    }
}

/// The file cannot be opened. Nothing was changed.
pub(super) fn unopened(file: &Path, error: OpenError) -> Failure {
    let (message, hint) = match &error {
        OpenError::Foreign => (naming("arrive-foreign", file), "arrive-foreign-hint"),
        OpenError::WrongPassphrase => (naming("arrive-wrong", file), "arrive-wrong-hint"),
        OpenError::TooCostly => (naming("arrive-too-costly", file), "arrive-foreign-hint"),
        OpenError::Damaged(_) => (naming("arrive-damaged", file), "arrive-damaged-hint"),
        OpenError::Unreadable(cause) if cause.kind() == ErrorKind::NotFound => {
            (naming("arrive-no-file", file), "arrive-no-file-hint")
        }
        OpenError::Unreadable(_) => (naming("arrive-unreadable", file), "arrive-unreadable-hint"),
        OpenError::Newer { found } => (
            naming("arrive-newer", file).with("found", i64::from(*found)),
            "arrive-newer-hint",
        ),
    };
    Failure::new(FailureKind::Input, message)
        .hint(Message::new(hint))
        .caused_by(error)
}
