//! An entry of the result ledger: who reached which step of which course, when, by what evidence, and who vouches.

use crate::domain::ledger::milestone::Milestone;
use crate::domain::words;
use crate::domain::workshop::{CourseCode, LearnerId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What shows that a step was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// The list of who has a seat.
    Enrolment,
    /// The marks of attendance, as the course was closed.
    Attendance,
    /// A state of the supplier that somebody saw and noted.
    State,
    /// An own offer noted as handed in.
    Bid,
    /// An own offer noted as won.
    Award,
    /// A purchase order in a public list.
    PublicList,
    /// A payment noted with an own offer.
    Payment,
    /// Somebody vouches for it by hand, with an evidence of their own.
    Told,
}

impl EvidenceKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Enrolment,
        Self::Attendance,
        Self::State,
        Self::Bid,
        Self::Award,
        Self::PublicList,
        Self::Payment,
        Self::Told,
    ];

    /// Its stable name, as files have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Enrolment => "enrolment",
            Self::Attendance => "attendance",
            Self::State => "state",
            Self::Bid => "bid",
            Self::Award => "award",
            Self::PublicList => "public_list",
            Self::Payment => "payment",
            Self::Told => "told",
        }
    }

    /// Reads a kind as reports write it, in either language.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace('_', " ");
        Some(match words::plain(&spaced).as_str() {
            "enrolment" | "inscripcion" => Self::Enrolment,
            "attendance" | "asistencia" => Self::Attendance,
            "state" | "state seen" | "estado visto" => Self::State,
            "bid" | "offer sent" | "oferta enviada" => Self::Bid,
            "award" | "offer won" | "oferta ganada" => Self::Award,
            "public list" | "lista publica" => Self::PublicList,
            "payment" | "payment noted" | "pago anotado" => Self::Payment,
            // Reports of earlier days say "told by hand".
            "told" | "vouched by hand" | "avalado a mano" | "told by hand" | "dicho a mano" => {
                Self::Told
            }
            _ => return None,
        })
    }
}

/// The evidence of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Of which kind it is; the only part that leaves the store.
    pub kind: EvidenceKind,
    /// Which one: number of a receipt, code of an order, a note. Empty where the kind says it all.
    #[serde(default)]
    pub what: String,
}

/// Who answers for an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Voucher {
    /// Somebody of the centre, by name.
    Person {
        /// The name.
        name: String,
    },
    /// The person of whom the entry speaks: by an own offer kept here.
    Participant,
    /// Nobody of the centre: it stands in a public list.
    PublicList,
}

impl Voucher {
    /// Somebody by name.
    #[must_use]
    pub fn person(name: &str) -> Self {
        Self::Person {
            name: name.trim().to_owned(),
        }
    }

    /// Reads who vouches as reports write it, in either language.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        match words::plain(text).as_str() {
            "participant" | "participante" => Self::Participant,
            "public list" | "lista publica" => Self::PublicList,
            _ => Self::person(text),
        }
    }
}

/// A step that somebody reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Achievement {
    /// Who.
    pub learner: LearnerId,
    /// Of which course.
    pub course: CourseCode,
    /// Which step.
    pub milestone: Milestone,
    /// The day on which it was reached.
    pub on: Date,
    /// What shows it.
    pub evidence: Evidence,
    /// Who answers for it.
    pub voucher: Voucher,
}

/// An entry: an achievement with its number in the chain of the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Counts from 1 within the chain.
    pub number: u64,
    /// What was reached.
    #[serde(flatten)]
    pub achievement: Achievement,
    /// The day on which it was written down.
    pub recorded_on: Date,
}

impl Entry {
    /// The one text that stands for an entry: what is kept, and what its seal is made of. The same entry gives the same
    /// bytes.
    ///
    /// # Errors
    /// The serializer's, which no entry brings about.
    pub fn document(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_read_back() {
        for kind in EvidenceKind::ALL {
            assert_eq!(EvidenceKind::parse(kind.name()), Some(kind));
            assert_eq!(serde_json::to_value(kind).expect("JSON"), kind.name());
        }
        for label in ["Avalado a mano", "Vouched by hand", "Dicho a mano"] {
            assert_eq!(EvidenceKind::parse(label), Some(EvidenceKind::Told));
        }
        assert_eq!(EvidenceKind::parse("rumor"), None);
        assert_eq!(Voucher::parse("Lista pública"), Voucher::PublicList);
        assert_eq!(Voucher::parse(" Rosa "), Voucher::person("Rosa"));
    }
}
