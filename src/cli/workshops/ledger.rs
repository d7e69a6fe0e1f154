//! What the commands of the ledger share.

use crate::app::results::Room;
use crate::cli::chance::chance;
use crate::domain::ledger::Salt;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};

/// A salt for an entry.
///
/// # Errors
/// A system that has no chance to give.
pub(super) fn salt() -> Outcome<Salt> {
    chance().map(|bytes| Salt::new(&bytes))
}

/// Nobody has a seat in a course yet.
pub(super) fn empty(room: &Room) -> Failure {
    let message = Message::new("results-empty").with("course", room.code());
    let hint = Message::new("results-empty-hint").with("course", room.code());
    Failure::new(FailureKind::No, message).hint(hint)
}
