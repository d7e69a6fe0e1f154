//! The dates that lie ahead of one supplier: of tenders, of its states, its papers, its answers. Pure; words nothing.

use crate::domain::bid::ending::Ending;
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Wording;
use crate::domain::paper::Paper;
use crate::domain::supplier::{StateKind, Supplier};
use crate::domain::tender::{Tender, TenderStatus};
use serde::Serialize;

/// What happens on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Last moment to ask questions.
    Questions,
    /// Visit of the site.
    SiteVisit,
    /// Last moment to hand in an offer.
    Closing,
    /// Day of the award, as the buyer announced it.
    Award,
    /// Last day on which the invoice of a bid that was won must be paid.
    Payment,
    /// The accreditation ends.
    Accreditation,
    /// What was seen of the account holds until then.
    Account,
    /// What was seen of the eligibility holds until then.
    Eligibility,
    /// Answers of the interview must be confirmed from then on.
    Answers,
    /// The last day of a paper.
    Paper,
}

impl What {
    /// Its stable name: part of the key of a date.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::SiteVisit => "site_visit",
            Self::Closing => "closing",
            Self::Award => "award",
            Self::Payment => "payment",
            Self::Accreditation => "accreditation",
            Self::Account => "account",
            Self::Eligibility => "eligibility",
            Self::Answers => "answers",
            Self::Paper => "paper",
        }
    }
}

/// The paper of which a date is the last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperEnd {
    /// Its id.
    pub id: String,
    /// Its kind, in words.
    pub name: Wording,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When, with its hour where it is known.
    pub when: Deadline,
    /// What happens.
    pub what: What,
    /// The tender that it belongs to.
    pub tender: Option<ProcessCode>,
    /// What tells it from another of its kind: name of the tender.
    pub title: Option<String>,
    /// The paper that it belongs to.
    pub paper: Option<PaperEnd>,
    /// Who buys.
    pub buyer: Option<String>,
    /// How many things it stands for: answers to be confirmed.
    pub count: usize,
    /// The tender was cancelled, so that the date does not hold any more.
    pub cancelled: bool,
}

impl Event {
    /// A date of the supplier itself.
    #[must_use]
    pub const fn own(what: What, when: Deadline) -> Self {
        Self {
            when,
            what,
            tender: None,
            title: None,
            paper: None,
            buyer: None,
            count: 1,
            cancelled: false,
        }
    }

    /// The same date with the name and the buyer of its tender.
    #[must_use]
    pub fn of(self, tender: &Tender) -> Self {
        let buyer = tender.buyer.name.as_ref().or(tender.buyer.unit.as_ref());
        Self {
            tender: Some(tender.code.clone()),
            title: tender.title.clone(),
            buyer: buyer.cloned(),
            ..self
        }
    }
}

/// The dates of a tender that a supplier follows or prepares an offer for.
#[must_use]
pub fn of_tender(tender: &Tender) -> Vec<Event> {
    let ended = matches!(
        tender.status,
        Some(TenderStatus::Cancelled | TenderStatus::Unsuccessful)
    );
    [
        (What::Questions, tender.questions_until),
        (What::SiteVisit, tender.site_visit),
        (What::Closing, tender.closes),
        (What::Award, tender.awarded),
    ]
    .into_iter()
    .filter_map(|(what, when)| {
        Some(Event {
            cancelled: ended,
            ..Event::own(what, when?).of(tender)
        })
    })
    .collect()
}

/// The closing of an own offer in draft, where nothing is held of its tender.
#[must_use]
pub fn of_bid(bid: &Bid) -> Option<Event> {
    let when = bid.deadline.filter(|_| bid.state == BidState::Draft)?;
    Some(Event {
        tender: Some(bid.tender.clone()),
        ..Event::own(What::Closing, when)
    })
}

/// The last day on which the invoice of a bid that was won must be paid; nothing once it is.
#[must_use]
pub fn of_payment(bid: &Bid, ending: &Ending) -> Option<Event> {
    let payment = ending.payment.filter(|payment| payment.paid.is_none())?;
    (bid.result == Some(BidResult::Won)).then(|| Event {
        tender: Some(bid.tender.clone()),
        ..Event::own(What::Payment, Deadline::day(payment.due))
    })
}

/// Ends of the states as last seen, and the next day on which answers must be confirmed.
#[must_use]
pub fn of_supplier(supplier: &Supplier, today: Today) -> Vec<Event> {
    let mut events: Vec<Event> = [
        (StateKind::Accreditation, What::Accreditation),
        (StateKind::Account, What::Account),
        (StateKind::Eligibility, What::Eligibility),
    ]
    .into_iter()
    .filter_map(|(kind, what)| {
        let record = supplier.state(kind).filter(|seen| seen.value.is_good())?;
        Some(Event::own(what, Deadline::day(record.until?)))
    })
    .collect();
    let ends = supplier.facts.0.values().filter_map(|fact| fact.expires_on);
    let ahead: Vec<_> = ends.filter(|last| *last >= today.date).collect();
    if let Some(first) = ahead.iter().min() {
        let count = ahead.iter().filter(|last| *last == first).count();
        events.push(Event {
            count,
            ..Event::own(What::Answers, Deadline::day(*first))
        });
    }
    events
}

/// The last day of a paper, where it has one.
#[must_use]
pub fn of_paper(paper: &Paper, name: Wording) -> Option<Event> {
    let last = Deadline::day(paper.expires_on?);
    Some(Event {
        tender: paper.tender.clone(),
        paper: Some(PaperEnd {
            id: paper.id.clone(),
            name,
        }),
        ..Event::own(What::Paper, last)
    })
}

/// Only what lies ahead, soonest first, each date once.
#[must_use]
pub fn ahead(mut events: Vec<Event>, today: Today) -> Vec<Event> {
    events.retain(|event| !event.when.passed(today));
    events.sort_by(|one, other| {
        let paper = |event: &Event| event.paper.as_ref().map(|paper| paper.id.clone());
        let key = |event: &Event| (event.when, event.tender.clone(), event.what);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.title.cmp(&other.title))
            .then_with(|| paper(one).cmp(&paper(other)))
    });
    events.dedup();
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::{Fact, FactSource, FactValue};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, StateRecord, StateValue};
    use jiff::civil::{Date, date, datetime};

    const TODAY: Date = date(2026, 11, 23);

    fn tender() -> Tender {
        let mut tender = Tender::new("2735-100-LE26".parse().expect("a code"));
        tender.questions_until = Some(Deadline::at(datetime(2026, 11, 20, 12, 0, 0, 0)));
        tender.closes = Some(Deadline::at(datetime(2026, 11, 30, 18, 0, 0, 0)));
        tender.site_visit = Some(Deadline::day(date(2026, 11, 23)));
        tender
    }

    #[test]
    fn what_has_passed_is_left_out_and_the_soonest_comes_first() {
        let mut events = of_tender(&tender());
        events.extend(of_tender(&tender()));
        let ahead = ahead(events, Today::fixed(TODAY));
        let whats: Vec<What> = ahead.iter().map(|event| event.what).collect();
        assert_eq!(whats, [What::SiteVisit, What::Closing]);
    }

    #[test]
    fn a_tender_that_ended_keeps_its_dates_as_cancelled() {
        let mut tender = tender();
        tender.status = Some(TenderStatus::Cancelled);
        assert!(of_tender(&tender).iter().all(|event| event.cancelled));
    }

    #[test]
    fn only_a_draft_has_a_closing_ahead() {
        let mut bid = Bid {
            tender: "2735-100-LE26".parse().expect("a code"),
            supplier: Rut::from_body(23).expect("a RUT"),
            amount: None,
            state: BidState::Draft,
            deadline: tender().closes,
            result: None,
            note: None,
        };
        assert_eq!(of_bid(&bid).expect("a date").what, What::Closing);
        bid.state = BidState::Sent;
        assert_eq!(of_bid(&bid), None);
    }

    #[test]
    fn of_a_supplier_the_ends_of_good_states_and_the_next_answers_are_told() {
        let rut = Rut::from_body(23).expect("a RUT");
        let mut supplier = Supplier::new(rut, PersonKind::Natural, TODAY);
        let state = |value, until| StateRecord {
            value,
            on: TODAY,
            until,
            evidence: None,
            cause: None,
            by: "test".to_owned(),
        };
        supplier.states = vec![
            state(StateValue::InForce, Some(date(2027, 3, 1))),
            state(StateValue::Ineligible, Some(date(2027, 2, 1))),
        ];
        for (key, last) in [
            ("a", date(2026, 11, 1)),
            ("b", date(2026, 12, 1)),
            ("c", date(2026, 12, 1)),
            ("d", date(2027, 1, 1)),
        ] {
            supplier.facts.put(Fact {
                key: key.to_owned(),
                value: FactValue::YesNo(true),
                source: FactSource::Told,
                recorded_on: TODAY,
                expires_on: Some(last),
            });
        }
        let events = of_supplier(&supplier, Today::fixed(TODAY));
        let told: Vec<_> = events
            .iter()
            .map(|event| (event.what, event.when.date, event.count))
            .collect();
        assert_eq!(
            told,
            [
                (What::Accreditation, date(2027, 3, 1), 1),
                (What::Answers, date(2026, 12, 1), 2),
            ]
        );
    }
}
