//! What SQLite's errors mean for the person.

use crate::store::error::StoreError;
use rusqlite::ErrorCode;

/// The meaning of an error.
pub(super) fn told(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StoreError::damaged(error),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            StoreError::NotWritable(error.into())
        }
        Some(ErrorCode::ConstraintViolation) => StoreError::Conflict,
        _ => StoreError::other(error),
    }
}

/// The meaning of an error of the file system.
pub(in crate::store) fn file_told(error: std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full,
        std::io::ErrorKind::AlreadyExists => StoreError::Conflict,
        _ => StoreError::NotWritable(error.into()),
    }
}
