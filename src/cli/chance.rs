//! Bytes that nobody can foresee, made here and passed down: salts of the ledger, codes of certificates.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use rustls::crypto::ring::default_provider;

/// So many bytes from the operating system.
///
/// # Errors
/// A system that has none to give.
pub(super) fn chance<const COUNT: usize>() -> Outcome<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    match default_provider().secure_random.fill(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(_) => Err(Failure::new(
            FailureKind::Input,
            Message::new("cli-no-chance"),
        )),
    }
}
