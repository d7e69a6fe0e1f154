//! The way of a supplier from the account to the first payment, and how many were connected on a day. Pure counts over
//! journeys: whoever knows more of a person's way, such as a workshop, gives journeys and changes nothing here.

pub mod divide;

use crate::domain::ledger::milestone::Milestone;
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateKind, StateRecord, StateValue, Supplier};
use jiff::civil::Date;
use serde::Serialize;

/// Whether a step was reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reached {
    /// It was seen.
    Yes,
    /// Somebody looked and it was not so.
    No,
    /// Nobody noted anything.
    #[default]
    Unknown,
}

/// What is known of one supplier's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Journey {
    /// Whose.
    pub rut: Rut,
    reached: [Reached; Milestone::ALL.len()],
}

impl Journey {
    /// The way as far as the observed states tell it; of courses, offers and orders nothing is known yet.
    #[must_use]
    pub fn of(supplier: &Supplier) -> Self {
        let mut journey = Self {
            rut: supplier.rut,
            reached: [Reached::Unknown; Milestone::ALL.len()],
        };
        for milestone in Milestone::STEPS {
            let Some(kind) = milestone.state() else {
                continue;
            };
            let mut seen = supplier
                .states
                .iter()
                .filter(|record| record.value.kind() == kind)
                .map(|record| record.value.is_good())
                .peekable();
            if seen.peek().is_some() {
                let ever = seen.any(|good| good);
                journey.reached[milestone as usize] = if ever { Reached::Yes } else { Reached::No };
            }
        }
        journey
    }

    /// Notes that a step was reached.
    pub const fn reach(&mut self, milestone: Milestone) {
        self.reached[milestone as usize] = Reached::Yes;
    }

    /// Whether a step was reached.
    #[must_use]
    pub const fn has(&self, milestone: Milestone) -> Reached {
        self.reached[milestone as usize]
    }
}

/// How many reached a step, of all whose way is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FunnelStep {
    /// The step.
    pub milestone: Milestone,
    /// How many reached it.
    pub reached: u64,
    /// How many had not when somebody looked.
    pub not_reached: u64,
    /// Of how many nothing is noted.
    pub unknown: u64,
}

impl FunnelStep {
    /// All that were looked at.
    #[must_use]
    pub const fn n(&self) -> u64 {
        self.reached + self.not_reached + self.unknown
    }
}

/// Counts every step behind the course by itself: who sold once and whose account nobody noted counts in the last step and not in the first.
#[must_use]
pub fn funnel(journeys: &[Journey]) -> Vec<FunnelStep> {
    let step = |milestone| {
        let count = |wanted| {
            let found = journeys
                .iter()
                .filter(|journey| journey.has(milestone) == wanted);
            found.count() as u64
        };
        FunnelStep {
            milestone,
            reached: count(Reached::Yes),
            not_reached: count(Reached::No),
            unknown: count(Reached::Unknown),
        }
    };
    Milestone::STEPS.into_iter().map(step).collect()
}

/// How many suppliers were connected on a day, of those that were known then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ConnectedOn {
    /// The day.
    pub on: Date,
    /// Account, accreditation and eligibility all held, by what had been seen until then.
    pub connected: u64,
    /// Known on that day.
    pub held: u64,
}

impl ConnectedOn {
    /// Nobody counted yet.
    #[must_use]
    pub const fn nobody(on: Date) -> Self {
        Self {
            on,
            connected: 0,
            held: 0,
        }
    }

    /// Counts a supplier.
    pub fn count(&mut self, supplier: &Supplier) {
        if known_since(supplier) <= self.on {
            self.held += 1;
            self.connected += u64::from(was_connected(supplier, self.on));
        }
    }
}

/// The first day of which anything is known: a list brings older days than the one on which it was read.
fn known_since(supplier: &Supplier) -> Date {
    let seen = supplier.states.iter().map(|record| record.on);
    seen.chain([supplier.created_on])
        .min()
        .unwrap_or(supplier.created_on)
}

/// Whether a supplier was connected on a day, by what had been seen until then.
#[must_use]
pub fn was_connected(supplier: &Supplier, on: Date) -> bool {
    let state = |kind| -> Option<&StateRecord> {
        supplier
            .states
            .iter()
            .filter(|record| record.value.kind() == kind && record.on <= on)
            .max_by_key(|record| record.on)
    };
    let kinds = [
        StateKind::Account,
        StateKind::Accreditation,
        StateKind::Eligibility,
    ];
    kinds.into_iter().all(|kind| {
        state(kind).is_some_and(|record| {
            StateValue::is_good(record.value) && record.until.is_none_or(|last| on <= last)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::supplier::PersonKind;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn supplier(seen: &[(Date, StateValue, Option<Date>)]) -> Supplier {
        let rut = Rut::from_body(77_000_012).expect("a body");
        let mut supplier = Supplier::new(rut, PersonKind::Juridical, date(2026, 1, 5));
        supplier.states = seen
            .iter()
            .map(|(on, value, until)| StateRecord {
                value: *value,
                on: *on,
                until: *until,
                evidence: None,
                cause: None,
                by: "Rosa".to_owned(),
            })
            .collect();
        supplier
    }

    #[test]
    fn a_supplier_is_connected_from_the_last_state_to_the_first_that_ends() {
        let supplier = supplier(&[
            (date(2026, 2, 1), StateValue::Open, None),
            (
                date(2026, 3, 1),
                StateValue::InForce,
                Some(date(2026, 9, 30)),
            ),
            (date(2026, 4, 1), StateValue::Eligible, None),
            (date(2026, 7, 1), StateValue::Ineligible, None),
            (date(2026, 8, 1), StateValue::Eligible, None),
        ]);
        for (on, connected) in [
            (date(2026, 3, 31), false),
            (date(2026, 4, 1), true),
            (date(2026, 7, 15), false),
            (date(2026, 9, 30), true),
            (date(2026, 10, 1), false),
        ] {
            assert_eq!(was_connected(&supplier, on), connected, "{on}");
        }
        let mut before = ConnectedOn::nobody(date(2026, 1, 1));
        before.count(&supplier);
        assert_eq!((before.held, before.connected), (0, 0), "not held yet");
    }

    #[test]
    fn each_step_counts_by_itself_and_unknown_is_not_no() {
        let mut sold = Journey::of(&supplier(&[]));
        sold.reach(Milestone::FirstOrder);
        let refused = Journey::of(&supplier(&[(date(2026, 2, 1), StateValue::None, None)]));
        let steps = funnel(&[sold, refused]);
        assert_eq!(
            (steps[0].reached, steps[0].not_reached, steps[0].unknown),
            (0, 1, 1)
        );
        assert_eq!((steps[4].reached, steps[4].unknown), (1, 1));
    }

    proptest! {
        #[test]
        fn every_step_counts_everybody_once(reached in prop::collection::vec(prop::array::uniform8(0_u8..3), 0..40)) {
            let journeys: Vec<Journey> = reached
                .iter()
                .map(|steps| Journey {
                    rut: Rut::from_body(14).expect("a body"),
                    reached: steps.map(|step| [Reached::Yes, Reached::No, Reached::Unknown][step as usize]),
                })
                .collect();
            for step in funnel(&journeys) {
                prop_assert_eq!(step.n(), journeys.len() as u64);
            }
        }
    }
}
