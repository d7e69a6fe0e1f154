//! A supplier: who it is, its facts, and the three states that people confuse and this program never does.

use crate::domain::consent::{Consent, Purpose};
use crate::domain::fact::Facts;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Natural person or legal entity; decides which questions and requirements apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonKind {
    /// A person who sells under their own RUT.
    Natural,
    /// A company, cooperative, foundation or other legal entity.
    Juridical,
}

/// Which of the three states a record speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateKind {
    /// A user on the marketplace, tied to the RUT.
    Account,
    /// Paid registration in force (acreditación).
    Accreditation,
    /// No legal impediment (habilidad).
    Eligibility,
}

/// A value of one of the three states, in the marketplace's own sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateValue {
    /// Account: there is one.
    Open,
    /// Account: there is none.
    None,
    /// Accreditation: Acreditado.
    InForce,
    /// Accreditation: No vigente.
    NotInForce,
    /// Eligibility: HÁBIL.
    Eligible,
    /// Eligibility: INHÁBIL.
    Ineligible,
    /// Eligibility: EN REVISIÓN; shows from the next working day.
    UnderReview,
    /// Eligibility: SIN INFORMACIÓN; no contract in force with the register, not a legal problem.
    NoInformation,
}

impl StateValue {
    /// The state that this is a value of.
    #[must_use]
    pub const fn kind(self) -> StateKind {
        match self {
            Self::Open | Self::None => StateKind::Account,
            Self::InForce | Self::NotInForce => StateKind::Accreditation,
            Self::Eligible | Self::Ineligible | Self::UnderReview | Self::NoInformation => {
                StateKind::Eligibility
            }
        }
    }

    /// Whether this is the value that a connected supplier needs.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Open | Self::InForce | Self::Eligible)
    }
}

/// One observation of a state: what was seen, when, until when it holds, the evidence and who saw it.
///
/// Of an ineligible natural person the evidence and the cause stay empty (Ley 21.719 art. 25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateRecord {
    /// What was seen.
    pub value: StateValue,
    /// The day on which it was seen.
    pub on: Date,
    /// The last day on which it holds, when known (end of the accreditation).
    pub until: Option<Date>,
    /// What shows it: a note or the name of a file.
    pub evidence: Option<String>,
    /// Id of the cause of an ineligibility, juridical persons only.
    pub cause: Option<String>,
    /// Who saw it.
    pub by: String,
}

/// A supplier with everything that is held about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplier {
    /// Its natural key.
    pub rut: Rut,
    /// Natural or juridical.
    pub person: PersonKind,
    /// What is known.
    pub facts: Facts,
    /// Observations of the three states, oldest first.
    pub states: Vec<StateRecord>,
    /// Purposes and their legal bases, oldest first.
    pub consents: Vec<Consent>,
    /// The day on which the record was made.
    pub created_on: Date,
}

/// Keys of the facts that code needs by name; all others are the rule pack's own.
pub mod key {
    /// Not a fact: the supplier's own RUT, for a question whose answer must match it (`must_match = "rut"`).
    pub const RUT: &str = "rut";
    /// Legal name as registered at SII (razón social), or first names and surnames.
    pub const LEGAL_NAME: &str = "legal_name";
    /// Name of who may sign for a firm, as the power has it.
    pub const REPRESENTATIVE_NAME: &str = "representative_name";
    /// RUT of who may sign for a firm.
    pub const REPRESENTATIVE_RUT: &str = "representative_rut";
    /// CUT code of the comuna of the main domicile at SII.
    pub const SII_COMUNA: &str = "sii_comuna";
    /// Size by yearly sales: `micro`, `small`, `medium`, `large`, `no_sales`.
    pub const SIZE: &str = "size";
    /// Whether the firm is led by women.
    pub const WOMEN_LED: &str = "women_led";
    /// Whether the supplier, a partner or a manager works for a public body.
    pub const WORKS_FOR_BODY: &str = "works_for_body";
    /// Whether a close relative works in a body that is to be sold to.
    pub const RELATIVE_IN_BUYER: &str = "relative_in_buyer";
    /// Whether a relative is a director or buyer of a public body, or was one until lately.
    pub const RELATIVE_IN_AUTHORITY: &str = "relative_in_authority";
    /// Names of the bodies that the three answers before speak of.
    pub const CONFLICT_BODIES: &str = "conflict_bodies";
    /// Product codes offered.
    pub const RUBROS: &str = "rubros";
    /// CUT codes of the regions served.
    pub const REGIONS: &str = "regions";
    /// Contact e-mail.
    pub const EMAIL: &str = "email";
    /// Contact phone.
    pub const PHONE: &str = "phone";
}

/// Takes somebody who may sign for a firm out of its facts; whether they stood there.
pub fn forget_representative(facts: &mut Facts, rut: Rut) -> bool {
    let stands = facts.rut(key::REPRESENTATIVE_RUT) == Some(rut);
    if stands {
        facts.0.remove(key::REPRESENTATIVE_RUT);
        facts.0.remove(key::REPRESENTATIVE_NAME);
    }
    stands
}

impl Supplier {
    /// A supplier of which nothing is known yet.
    #[must_use]
    pub fn new(rut: Rut, person: PersonKind, created_on: Date) -> Self {
        Self {
            rut,
            person,
            facts: Facts::default(),
            states: Vec::new(),
            consents: Vec::new(),
            created_on,
        }
    }

    /// The name, once known.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.facts.text(key::LEGAL_NAME)
    }

    /// The comuna of the main domicile at SII, once known.
    #[must_use]
    pub fn comuna(&self) -> Option<&'static Comuna> {
        Comuna::by_code(self.facts.text(key::SII_COMUNA)?)
    }

    /// The latest observation of a state: by day seen, then by order of recording.
    #[must_use]
    pub fn state(&self, kind: StateKind) -> Option<&StateRecord> {
        self.states
            .iter()
            .filter(|record| record.value.kind() == kind)
            .max_by_key(|record| record.on)
    }

    /// The latest observation of a state that had been made by a day.
    #[must_use]
    pub fn state_on(&self, kind: StateKind, day: Date) -> Option<&StateRecord> {
        self.states
            .iter()
            .filter(|record| record.value.kind() == kind && record.on <= day)
            .max_by_key(|record| record.on)
    }

    /// The consent in force for a purpose.
    #[must_use]
    pub fn consent(&self, purpose: Purpose) -> Option<&Consent> {
        self.consents
            .iter()
            .rev()
            .find(|consent| consent.purpose == purpose)
            .filter(|consent| consent.withdrawn_on.is_none())
    }

    /// The day on which the consent for a purpose was withdrawn, where none was given since.
    #[must_use]
    pub fn withdrawn_on(&self, purpose: Purpose) -> Option<Date> {
        self.consents
            .iter()
            .rfind(|consent| consent.purpose == purpose)?
            .withdrawn_on
    }

    /// Whether account, accreditation and eligibility all hold on a day.
    #[must_use]
    pub fn is_connected(&self, today: Date) -> bool {
        [
            StateKind::Account,
            StateKind::Accreditation,
            StateKind::Eligibility,
        ]
        .into_iter()
        .all(|kind| {
            self.state(kind).is_some_and(|record| {
                record.value.is_good() && record.until.is_none_or(|last| today <= last)
            })
        })
    }

    /// Local in the municipality's own sense: main domicile in the same comuna. `None` while the domicile is unknown.
    #[must_use]
    pub fn is_comuna_local(&self, comuna: &Comuna) -> Option<bool> {
        Some(self.comuna()?.code == comuna.code)
    }

    /// Local in the sense of the law: an EMT whose main domicile at SII lies in the region of delivery
    /// (Ley 19.886 art. 48). `None` while what is known decides nothing; a large firm, or one of another region, is not.
    #[must_use]
    pub fn is_legal_local(&self, region: &Region) -> Option<bool> {
        let same_region = self.comuna().map(|comuna| comuna.region() == region);
        legal_local(same_region, self.facts.text(key::SIZE))
    }
}

/// Local in the sense of the law, by whether the main domicile lies in the region of delivery and by the size
/// (Ley 19.886 art. 48; what an EMT is: art. 47). `None` where what is known decides nothing.
#[must_use]
pub fn legal_local(same_region: Option<bool>, size: Option<&str>) -> Option<bool> {
    let small_enough = match size {
        Some("micro" | "small" | "medium") => Some(true),
        Some("large") => Some(false),
        _ => None,
    };
    match (same_region, small_enough) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
