//! The steps from a seat in a workshop to the first payment, in their order. Account, accreditation and eligibility are
//! three of them, never one.

use crate::domain::supplier::StateKind;
use crate::domain::words;
use serde::{Deserialize, Serialize};

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// A seat in the course.
    Enrolled,
    /// The course's rule of attendance was met.
    Attended,
    /// An account on the marketplace.
    Registered,
    /// A paid registration in force.
    Accredited,
    /// No legal impediment (hábil).
    Eligible,
    /// An offer was handed in.
    FirstOffer,
    /// A purchase order came.
    FirstOrder,
    /// A payment came.
    FirstPayment,
}

impl Milestone {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Enrolled,
        Self::Attended,
        Self::Registered,
        Self::Accredited,
        Self::Eligible,
        Self::FirstOffer,
        Self::FirstOrder,
        Self::FirstPayment,
    ];

    /// Those behind the course itself: what a board of progress shows.
    pub const STEPS: [Self; 6] = [
        Self::Registered,
        Self::Accredited,
        Self::Eligible,
        Self::FirstOffer,
        Self::FirstOrder,
        Self::FirstPayment,
    ];

    /// Its stable name, as files have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Enrolled => "enrolled",
            Self::Attended => "attended",
            Self::Registered => "registered",
            Self::Accredited => "accredited",
            Self::Eligible => "eligible",
            Self::FirstOffer => "first_offer",
            Self::FirstOrder => "first_order",
            Self::FirstPayment => "first_payment",
        }
    }

    /// The state of a supplier that it is the good value of.
    #[must_use]
    pub const fn state(self) -> Option<StateKind> {
        match self {
            Self::Registered => Some(StateKind::Account),
            Self::Accredited => Some(StateKind::Accreditation),
            Self::Eligible => Some(StateKind::Eligibility),
            _ => None,
        }
    }

    /// Reads a step as people type it, in either language, or as files have it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace(['-', '_'], " ");
        Some(match words::plain(&spaced).as_str() {
            "enrolled" | "inscrito" | "inscrita" | "inscripcion" => Self::Enrolled,
            "attended" | "asistio" | "asistencia" => Self::Attended,
            "registered" | "account" | "registrado" | "registrada" | "cuenta" => Self::Registered,
            "accredited" | "acreditado" | "acreditada" | "acreditacion" => Self::Accredited,
            "eligible" | "habil" | "habilidad" => Self::Eligible,
            "first offer" | "offer" | "primera oferta" | "oferta" => Self::FirstOffer,
            "first order" | "order" | "primera orden" | "orden" => Self::FirstOrder,
            "first payment" | "payment" | "primer pago" | "pago" => Self::FirstPayment,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_read_back_and_both_languages_are_understood() {
        for milestone in Milestone::ALL {
            assert_eq!(Milestone::parse(milestone.name()), Some(milestone));
            let json = serde_json::to_value(milestone).expect("JSON");
            assert_eq!(json, milestone.name());
        }
        for (text, milestone) in [
            ("Hábil", Milestone::Eligible),
            ("primera-oferta", Milestone::FirstOffer),
            (" Primer pago ", Milestone::FirstPayment),
            ("account", Milestone::Registered),
        ] {
            assert_eq!(Milestone::parse(text), Some(milestone), "{text}");
        }
        assert_eq!(Milestone::parse("conectado"), None);
    }

    #[test]
    fn the_steps_of_a_board_come_behind_the_course_in_order() {
        assert!(Milestone::ALL.is_sorted());
        assert_eq!(Milestone::ALL[2..], Milestone::STEPS);
        assert_eq!(
            Milestone::Accredited.state(),
            Some(StateKind::Accreditation)
        );
        assert_eq!(Milestone::FirstOffer.state(), None);
    }
}
