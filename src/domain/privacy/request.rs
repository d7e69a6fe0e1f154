//! What a person asks about their own data, and until when it must be answered (Ley 19.628 as amended, arts. 4 to 11).
//! How long each term is comes from the rule pack.

use crate::domain::calendar::{BusinessDays, Counted};
use crate::domain::rut::Rut;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// To see the data (art. 5).
    Access,
    /// To correct them (art. 6).
    Rectification,
    /// To have them erased (art. 7).
    Erasure,
    /// That they are not used for something (art. 8).
    Objection,
    /// That nothing is done with them meanwhile (art. 8 ter).
    Blocking,
    /// To take them elsewhere in a form that a machine reads (art. 9).
    Portability,
}

impl RequestKind {
    /// All of them, in the order of the law.
    pub const ALL: [Self; 6] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Objection,
        Self::Blocking,
        Self::Portability,
    ];
}

/// How a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestChannel {
    /// Said at the desk.
    InPerson,
    /// On paper.
    Paper,
    /// By e-mail.
    Mail,
    /// By telephone.
    Telephone,
}

/// Who asks: by RUT where it is known, by name otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requester {
    /// Under which the person's data are held.
    pub rut: Option<Rut>,
    /// The name, as it was written.
    pub name: Option<String>,
}

/// More time, taken once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The day on which it was taken.
    pub on: Date,
    /// Why the first term was too short.
    pub reason: String,
}

/// The written answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The day on which it was given.
    pub on: Date,
    /// Whether what was asked for is done.
    pub granted: bool,
    /// What was done; of a refusal its ground, without which there is none (art. 11).
    pub reason: Option<String>,
}

/// A line of the request book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its number in the book of this centre, from 1.
    pub number: u32,
    /// What is asked for.
    pub kind: RequestKind,
    /// By whom.
    pub requester: Requester,
    /// The day on which it came.
    pub received_on: Date,
    /// How it came.
    pub channel: RequestChannel,
    /// What was said with it.
    pub note: Option<String>,
    /// More time, where it was taken.
    pub extension: Option<Extension>,
    /// The answer, once given.
    pub answer: Option<Answer>,
}

/// How long each term is, as the rule pack has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RequestTerms {
    /// Calendar days for an answer.
    pub answer_days: u32,
    /// Calendar days more, once.
    pub extension_days: u32,
    /// Business days for blocking.
    pub blocking_days: u32,
    /// Business days in which the person may go to the Agency.
    pub complaint_days: u32,
}

impl Request {
    /// The last day for the answer. Calendar days are counted as they come: a term that ends on a holiday is not longer.
    #[must_use]
    pub fn due(&self, terms: &RequestTerms, days: &BusinessDays) -> Counted<Date> {
        if self.kind == RequestKind::Blocking {
            return days.add(self.received_on, terms.blocking_days);
        }
        let more = self.extension.as_ref().map_or(0, |_| terms.extension_days);
        let all = i64::from(terms.answer_days) + i64::from(more);
        Counted {
            value: self.received_on.saturating_add(all.days()),
            weekends_only: Vec::new(),
            unconfirmed: Vec::new(),
        }
    }

    /// Whether more time may still be taken on a day: once, before the term ends, and never for blocking.
    #[must_use]
    pub fn may_extend(&self, today: Date, terms: &RequestTerms, days: &BusinessDays) -> bool {
        self.kind != RequestKind::Blocking
            && self.answer.is_none()
            && self.extension.is_none()
            && today <= self.due(terms, days).value
    }

    /// The last day for a complaint to the Agency about a refusal.
    #[must_use]
    pub fn complaint_until(
        &self,
        terms: &RequestTerms,
        days: &BusinessDays,
    ) -> Option<Counted<Date>> {
        let answer = self.answer.as_ref().filter(|answer| !answer.granted)?;
        Some(days.add(answer.on, terms.complaint_days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TERMS: RequestTerms = RequestTerms {
        answer_days: 30,
        extension_days: 30,
        blocking_days: 2,
        complaint_days: 30,
    };

    fn request(kind: RequestKind, received_on: Date) -> Request {
        Request {
            number: 1,
            kind,
            requester: Requester {
                rut: Rut::from_body(1),
                name: None,
            },
            received_on,
            channel: RequestChannel::Paper,
            note: None,
            extension: None,
            answer: None,
        }
    }

    fn holidays() -> BusinessDays {
        BusinessDays::new(
            [2026, 2027],
            [
                (date(2026, 12, 8), true),
                (date(2026, 12, 25), true),
                (date(2027, 1, 1), true),
            ],
        )
    }

    #[test]
    fn calendar_days_run_over_month_ends_and_holidays() {
        for (received, due) in [
            (date(2026, 12, 1), date(2026, 12, 31)),
            (date(2026, 12, 2), date(2027, 1, 1)),
            (date(2027, 1, 31), date(2027, 3, 2)),
            (date(2028, 1, 31), date(2028, 3, 1)),
        ] {
            let request = request(RequestKind::Access, received);
            assert_eq!(request.due(&TERMS, &holidays()).value, due, "{received}");
        }
        let mut extended = request(RequestKind::Erasure, date(2026, 12, 1));
        extended.extension = Some(Extension {
            on: date(2026, 12, 20),
            reason: "many papers".to_owned(),
        });
        assert_eq!(extended.due(&TERMS, &holidays()).value, date(2027, 1, 30));
    }

    #[test]
    fn blocking_runs_in_business_days() {
        for (received, due) in [
            (date(2026, 12, 1), date(2026, 12, 3)),
            (date(2026, 12, 4), date(2026, 12, 9)),
            (date(2026, 12, 7), date(2026, 12, 10)),
            (date(2026, 12, 24), date(2026, 12, 29)),
            (date(2026, 12, 31), date(2027, 1, 5)),
        ] {
            let request = request(RequestKind::Blocking, received);
            assert_eq!(request.due(&TERMS, &holidays()).value, due, "{received}");
            assert!(!request.may_extend(received, &TERMS, &holidays()));
        }
    }

    #[test]
    fn more_time_is_taken_once_and_in_time() {
        let mut one = request(RequestKind::Access, date(2026, 12, 1));
        assert!(one.may_extend(date(2026, 12, 31), &TERMS, &holidays()));
        assert!(!one.may_extend(date(2027, 1, 1), &TERMS, &holidays()));
        one.extension = Some(Extension {
            on: date(2026, 12, 5),
            reason: "x".to_owned(),
        });
        assert!(!one.may_extend(date(2026, 12, 6), &TERMS, &holidays()));
    }

    #[test]
    fn only_a_refusal_opens_the_way_to_the_agency() {
        let mut one = request(RequestKind::Erasure, date(2026, 12, 1));
        assert_eq!(one.complaint_until(&TERMS, &holidays()), None);
        let mut answer = Answer {
            on: date(2026, 12, 4),
            granted: true,
            reason: None,
        };
        one.answer = Some(answer.clone());
        assert_eq!(one.complaint_until(&TERMS, &holidays()), None);
        answer.granted = false;
        one.answer = Some(answer);
        let until = one.complaint_until(&TERMS, &holidays()).unwrap();
        assert_eq!(until.value, holidays().add(date(2026, 12, 4), 30).value);
    }

    proptest! {
        /// Blocking always ends on a business day, with exactly its business days in between, and before the long term.
        #[test]
        fn blocking_is_short_whenever_it_comes(start in 0_i64..700) {
            let received = date(2026, 1, 1).saturating_add(start.days());
            let days = holidays();
            let due = request(RequestKind::Blocking, received).due(&TERMS, &days).value;
            prop_assert!(days.is_business_day(due));
            prop_assert_eq!(days.between(received, due).value, 2);
            prop_assert!(due < request(RequestKind::Access, received).due(&TERMS, &days).value);
        }
    }
}
