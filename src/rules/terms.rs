//! The lengths of the legal terms around an offer, as the rule pack has them on a day. Guesses none.

use crate::domain::message::Message;
use crate::domain::terms::TermLengths;
use crate::rules::model::Pack;
use jiff::civil::Date;

impl Pack {
    /// The lengths that hold on a day.
    ///
    /// # Errors
    /// Names the first value that is missing.
    pub fn term_lengths(&self, day: Date) -> Result<TermLengths, Message> {
        let length = |id| self.whole_value(id, day);
        Ok(TermLengths {
            request_hours: length("unavailability-request-hours")?,
            handover_days: length("unavailability-handover-business-days")?,
            claim_days: length("claim-business-days")?,
            answer_days: length("claim-answer-business-days")?,
            court_days: length("court-claim-business-days")?,
            notice_hours: length("notification-hours")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_pack_has_every_length_and_an_old_day_has_none() {
        let pack = Pack::embedded().unwrap();
        let lengths = pack.term_lengths(date(2026, 11, 27)).unwrap();
        assert_eq!((lengths.request_hours, lengths.handover_days), (24, 2));
        assert_eq!((lengths.claim_days, lengths.answer_days), (5, 5));
        assert_eq!((lengths.court_days, lengths.notice_hours), (10, 24));
        assert!(pack.term_lengths(date(2020, 1, 1)).is_err());
    }
}
