//! What PostgreSQL's errors mean for the person. None of them holds a password.

use crate::store::error::StoreError;
use postgres::error::SqlState;

/// The meaning of an error on an open connection.
pub(super) fn told(error: postgres::Error) -> StoreError {
    if error.is_closed() {
        return StoreError::CannotConnect(error.into());
    }
    let Some(state) = error.code().cloned() else {
        return StoreError::other(error);
    };
    match state {
        SqlState::LOCK_NOT_AVAILABLE
        | SqlState::T_R_SERIALIZATION_FAILURE
        | SqlState::T_R_DEADLOCK_DETECTED => StoreError::Busy,
        SqlState::DISK_FULL => StoreError::Full,
        SqlState::UNIQUE_VIOLATION => StoreError::Conflict,
        SqlState::INSUFFICIENT_PRIVILEGE | SqlState::READ_ONLY_SQL_TRANSACTION => {
            StoreError::Denied(without_values(&error))
        }
        SqlState::DATA_CORRUPTED
        | SqlState::INDEX_CORRUPTED
        | SqlState::DUPLICATE_TABLE
        | SqlState::UNDEFINED_TABLE
        | SqlState::UNDEFINED_COLUMN => StoreError::Damaged(without_values(&error)),
        SqlState::ADMIN_SHUTDOWN | SqlState::CRASH_SHUTDOWN | SqlState::CONNECTION_FAILURE => {
            StoreError::CannotConnect(error.into())
        }
        _ => StoreError::Other(without_values(&error)),
    }
}

/// What the server says, without the details: those hold the values of rows, such as a RUT.
fn without_values(error: &postgres::Error) -> Box<dyn std::error::Error + Send + Sync> {
    match error.as_db_error() {
        Some(told) => format!("{} ({})", told.message(), told.code().code()).into(),
        None => error.to_string().into(),
    }
}

/// The meaning of an error while connecting.
pub(super) fn not_connected(error: postgres::Error) -> StoreError {
    match error.code() {
        Some(
            &(SqlState::INVALID_PASSWORD
            | SqlState::INVALID_AUTHORIZATION_SPECIFICATION
            | SqlState::INVALID_CATALOG_NAME
            | SqlState::INSUFFICIENT_PRIVILEGE),
        ) => StoreError::Refused(error.into()),
        Some(&SqlState::TOO_MANY_CONNECTIONS) => StoreError::Busy,
        _ => StoreError::CannotConnect(error.into()),
    }
}
