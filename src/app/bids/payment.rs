//! In how many days a buyer must pay, as the dated values of the rules have it on a day, and where that stands written.

use super::desk::Desk;
use crate::domain::message::Wording;
use crate::failure::{Failure, FailureKind, Outcome};
use jiff::civil::Date;

/// The dated value with the days in which an invoice must be paid.
const PAYMENT_DAYS: &str = "payment-days";
/// The dated value with the days that a tender may set with reasons.
const PAYMENT_DAYS_MAX: &str = "payment-days-max";

impl Desk<'_> {
    /// Days in which an invoice of a day must be paid.
    ///
    /// # Errors
    /// The answer "no" when the rules do not know it for that day.
    pub(super) fn payment_days(&self, on: Date) -> Outcome<u32> {
        self.days(PAYMENT_DAYS, on)
    }

    /// The most days that a tender may set for that.
    ///
    /// # Errors
    /// As [`Desk::payment_days`].
    pub(super) fn most_payment_days(&self, on: Date) -> Outcome<u32> {
        self.days(PAYMENT_DAYS_MAX, on)
    }

    fn days(&self, id: &str, on: Date) -> Outcome<u32> {
        let days = self.pack.whole_value(id, on);
        days.map_err(|message| Failure::new(FailureKind::No, message))
    }

    /// Where the term of payment stands written: the place, and the source that it is a place of.
    #[must_use]
    pub fn payment_basis(&self, on: Date) -> Option<(Wording, Wording)> {
        let known = self.pack.parameter(PAYMENT_DAYS, on).known()?;
        let source = self.pack.source(&known.basis.source)?;
        Some((known.basis.place.clone()?, source.name.clone()))
    }
}
