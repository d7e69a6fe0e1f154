//! Certificates of a course: given to who met its rule of attendance, taken back with a reason. Given twice it is the same.

use crate::app::results::{Person, Room};
use crate::domain::ledger::certificate::{Certificate, Holder, Revoked};
use crate::domain::ledger::code::{CertificateCode, CodeError};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;

/// Makes the chance of a code; fails where there is none to be had.
pub type Chance<'a> = &'a mut dyn FnMut() -> Outcome<[u8; 16]>;

/// A certificate with what stands on it.
#[derive(Debug, Clone)]
pub struct Given<'a> {
    /// The certificate.
    pub certificate: Certificate,
    /// Whose it is.
    pub person: &'a Person,
}

/// Gives certificates to those of the people who met the rule; the others come back as they are.
///
/// # Errors
/// The answer "no" while the course is not closed; the store's failure; no chance to be had.
pub fn give<'a>(
    store: &mut dyn Store,
    room: &'a Room,
    people: &[&'a Person],
    chance: Chance<'_>,
    today: Date,
) -> Outcome<(Vec<Given<'a>>, Vec<&'a Person>)> {
    if room.course.closed_on.is_none() {
        let message = Message::new("certificate-not-closed").with("course", room.code());
        let hint = Message::new("certificate-not-closed-hint").with("course", room.code());
        return Err(Failure::new(FailureKind::No, message).hint(hint));
    }
    let (mut given, mut refused) = (Vec::new(), Vec::new());
    for person in people {
        if !room.met(person) {
            refused.push(*person);
            continue;
        }
        let certificate = store.put_certificate(&Certificate {
            code: CertificateCode::new(chance()?),
            course: room.course.code.clone(),
            holder: Holder::Learner(person.learner.id),
            issued_on: today,
            revoked: None,
        })?;
        given.push(Given {
            certificate,
            person,
        });
    }
    Ok((given, refused))
}

/// Reads a code as somebody typed it.
///
/// # Errors
/// Wrong usage, saying what is wrong with it.
pub fn read_code(text: &str) -> Outcome<CertificateCode> {
    text.parse().map_err(|error| {
        let id = match error {
            CodeError::Length => "certificate-code-length",
            CodeError::Sign => "certificate-code-sign",
            CodeError::Check => "certificate-code-check",
        };
        let message = Message::new(id).with("code", text.trim());
        Failure::new(FailureKind::Usage, message).hint(Message::new("certificate-code-hint"))
    })
}

/// Takes a certificate back.
///
/// # Errors
/// Wrong usage without a reason or for what is no code; the answer "no" when there is none that counts.
pub fn revoke(
    store: &mut dyn Store,
    text: &str,
    reason: &str,
    today: Date,
) -> Outcome<CertificateCode> {
    let code = read_code(text)?;
    if reason.trim().is_empty() {
        let message = Message::new("certificate-no-reason");
        return Err(Failure::new(FailureKind::Usage, message));
    }
    let why = Revoked {
        on: today,
        reason: reason.trim().to_owned(),
    };
    if store.revoke_certificate(&code, &why)? {
        return Ok(code);
    }
    let message = Message::new("certificate-none-in-force").with("code", code.to_string());
    Err(Failure::new(FailureKind::No, message))
}
