//! The certificate of who met the attendance rule of a course: whose, since when, and whether it still counts.

use crate::domain::ledger::code::CertificateCode;
use crate::domain::workshop::{CourseCode, LearnerId};
use jiff::civil::Date;

/// Why and when a certificate stopped counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revoked {
    /// The day.
    pub on: Date,
    /// Why, in the centre's words.
    pub reason: String,
}

/// Whose a certificate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Somebody who is held.
    Learner(LearnerId),
    /// Somebody who was erased on a day: the code stays, so that nobody gets it a second time.
    Erased(Date),
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The code that stands on it.
    pub code: CertificateCode,
    /// The course.
    pub course: CourseCode,
    /// Whose it is.
    pub holder: Holder,
    /// The day on which it was made.
    pub issued_on: Date,
    /// Set once it stopped counting.
    pub revoked: Option<Revoked>,
}

impl Certificate {
    /// Whether it counts: the person is held and nobody took it back.
    #[must_use]
    pub const fn counts(&self) -> bool {
        matches!(self.holder, Holder::Learner(_)) && self.revoked.is_none()
    }

    /// Whose it is, while it counts.
    #[must_use]
    pub const fn in_force_of(&self) -> Option<LearnerId> {
        match (self.holder, &self.revoked) {
            (Holder::Learner(learner), None) => Some(learner),
            _ => None,
        }
    }
}
