//! What the commands of the ledger share.

use crate::app::results::Room;
use crate::app::results::contradicted::contradicted;
use crate::cli::chance::chance;
use crate::cli::context::Context;
use crate::domain::ledger::Salt;
use crate::domain::message::Message;
use crate::domain::workshop::Course;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;

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

/// Says by name whose certificate or counted attendance the marks of a course contradict, and what takes it back.
pub(super) fn warn(store: &mut dyn Store, course: &Course, context: &mut Context) -> Outcome<()> {
    for one in contradicted(store, course, context.today.date)? {
        let (name, seat) = (one.name.as_str(), u64::from(one.seat));
        if let Some(code) = &one.certificate {
            let message = Message::new("contradicted-certificate")
                .with("name", name)
                .with("seat", seat)
                .with("code", code.to_string());
            context.output.warn(&message);
        }
        if let Some(on) = one.counted {
            let message = Message::new("contradicted-counted")
                .with("name", name)
                .with("seat", seat)
                .with("on", on)
                .with("course", course.code.as_str());
            context.output.warn(&message);
        }
    }
    Ok(())
}
