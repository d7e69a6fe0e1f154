//! What is known of one person of a course, and which steps it shows as reached: the only place that reads results out of
//! states, offers and orders. A step without a day is not seen: nothing is dated by guessing.

use crate::domain::bid::BidResult;
use crate::domain::code::ProcessCode;
use crate::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::supplier::{StateKind, StateRecord, Supplier};
use crate::domain::workshop::{Course, Enrolment};
use jiff::civil::Date;

/// An own offer, as far as results need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOffer {
    /// The tender.
    pub tender: ProcessCode,
    /// The day on which it was handed in, where it was and the day is known.
    pub sent_on: Option<Date>,
    /// Number of the receipt.
    pub receipt: Option<String>,
    /// How it ended.
    pub result: Option<BidResult>,
    /// The day on which that was noted.
    pub told_on: Option<Date>,
    /// The day on which it was paid.
    pub paid_on: Option<Date>,
}

/// A purchase order of a public list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrder {
    /// Its code.
    pub code: ProcessCode,
    /// The day on which it was accepted, or else sent, or else made.
    pub on: Date,
}

/// What is known of one person of a course.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// The course.
    pub course: &'a Course,
    /// The seat.
    pub enrolment: &'a Enrolment,
    /// Whether the rule of attendance was met, once the course is closed.
    pub attended: bool,
    /// The supplier that the person sells as.
    pub supplier: Option<&'a Supplier>,
    /// Own offers of that supplier.
    pub offers: &'a [KnownOffer],
    /// Its purchase orders.
    pub orders: &'a [KnownOrder],
}

impl Known<'_> {
    /// The steps that what is known shows as reached, in their order, each with its first day and what shows it.
    #[must_use]
    pub fn achievements(&self) -> Vec<Achievement> {
        Milestone::ALL
            .into_iter()
            .filter_map(|milestone| {
                let (on, kind, what, voucher) = self.sighting(milestone)?;
                Some(Achievement {
                    learner: self.enrolment.learner,
                    course: self.course.code.clone(),
                    milestone,
                    on,
                    evidence: Evidence { kind, what },
                    voucher,
                })
            })
            .collect()
    }

    /// The first day on which a step is seen as reached.
    #[must_use]
    pub fn reached_on(&self, milestone: Milestone) -> Option<Date> {
        self.sighting(milestone).map(|(on, ..)| on)
    }

    fn sighting(&self, milestone: Milestone) -> Option<(Date, EvidenceKind, String, Voucher)> {
        match milestone {
            Milestone::Enrolled => Some((
                self.enrolment.enrolled_on,
                EvidenceKind::Enrolment,
                String::new(),
                self.centre(),
            )),
            Milestone::Attended => self
                .attended_on()
                .map(|on| (on, EvidenceKind::Attendance, String::new(), self.centre())),
            Milestone::Registered => self.state(StateKind::Account),
            Milestone::Accredited => self.state(StateKind::Accreditation),
            Milestone::Eligible => self.state(StateKind::Eligibility),
            Milestone::FirstOffer => self.first_offer(),
            Milestone::FirstOrder => self.first_order(),
            Milestone::FirstPayment => self.first_payment(),
        }
    }

    /// Who answers for the lists of the course: its trainer, or else the centre under its code.
    fn centre(&self) -> Voucher {
        let trainer = self.course.trainer.as_deref();
        Voucher::person(trainer.unwrap_or(self.course.centre.as_str()))
    }

    /// The day of the last session, for who met the rule.
    fn attended_on(&self) -> Option<Date> {
        self.attended
            .then(|| self.course.ends().or(self.course.closed_on))
            .flatten()
    }

    fn state(&self, kind: StateKind) -> Option<(Date, EvidenceKind, String, Voucher)> {
        let good = |record: &&StateRecord| record.value.kind() == kind && record.value.is_good();
        let states = self.supplier?.states.iter().filter(good);
        let first = states.min_by_key(|record| record.on)?;
        let what = first.evidence.clone().unwrap_or_default();
        Some((
            first.on,
            EvidenceKind::State,
            what,
            Voucher::person(&first.by),
        ))
    }

    fn first_offer(&self) -> Option<(Date, EvidenceKind, String, Voucher)> {
        let sent = self
            .offers
            .iter()
            .filter_map(|offer| Some((offer.sent_on?, offer)));
        let (on, offer) = sent.min_by_key(|(on, offer)| (*on, offer.tender.clone()))?;
        let receipt = offer.receipt.as_ref().map(|number| format!(" · {number}"));
        let what = format!("{}{}", offer.tender, receipt.unwrap_or_default());
        Some((on, EvidenceKind::Bid, what, Voucher::Participant))
    }

    /// A purchase order of a public list, or else an own offer noted as won.
    fn first_order(&self) -> Option<(Date, EvidenceKind, String, Voucher)> {
        let order = self
            .orders
            .iter()
            .min_by_key(|order| (order.on, order.code.clone()));
        if let Some(order) = order {
            let what = order.code.to_string();
            return Some((
                order.on,
                EvidenceKind::PublicList,
                what,
                Voucher::PublicList,
            ));
        }
        let won = self
            .offers
            .iter()
            .filter(|offer| offer.result == Some(BidResult::Won));
        let dated = won.filter_map(|offer| Some((offer.told_on?, offer)));
        let (on, offer) = dated.min_by_key(|(on, offer)| (*on, offer.tender.clone()))?;
        let what = offer.tender.to_string();
        Some((on, EvidenceKind::Award, what, Voucher::Participant))
    }

    fn first_payment(&self) -> Option<(Date, EvidenceKind, String, Voucher)> {
        let paid = self
            .offers
            .iter()
            .filter_map(|offer| Some((offer.paid_on?, offer)));
        let (on, offer) = paid.min_by_key(|(on, offer)| (*on, offer.tender.clone()))?;
        let what = offer.tender.to_string();
        Some((on, EvidenceKind::Payment, what, Voucher::Participant))
    }
}

#[cfg(test)]
pub(crate) mod tests;
