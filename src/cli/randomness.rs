//! Randomness that nobody can guess, made here and passed down. Holds nothing else.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use rustls::crypto::ring::default_provider;

/// Random bytes from the operating system.
///
/// # Errors
/// [`FailureKind::Input`] when the system has none, which only a system that is being started lacks.
pub(super) fn bytes<const COUNT: usize>() -> Outcome<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    match default_provider().secure_random.fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(_) => Err(Failure::new(
            FailureKind::Input,
            Message::new("cli-no-randomness"),
        )),
    }
}
