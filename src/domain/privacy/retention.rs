//! How long each thing is kept and what is due (art. 3: only as long as its purpose needs). Days come from the rule pack
//! or from the centre.

use crate::domain::consent::Purpose;
use crate::domain::supplier::Supplier;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is kept for its own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Records of people who are guided.
    Guidance,
    /// Consents to stand in the directory.
    Directory,
    /// Consents to be counted in results.
    Results,
    /// Consents to be proposed for joint offers.
    Partners,
    /// The request book and the proofs of what was erased.
    Requests,
    /// The breach book.
    Breaches,
    /// The access log.
    Log,
}

impl Kept {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Guidance,
        Self::Directory,
        Self::Results,
        Self::Partners,
        Self::Requests,
        Self::Breaches,
        Self::Log,
    ];

    /// What is typed to name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guidance => "guidance",
            Self::Directory => "directory",
            Self::Results => "results",
            Self::Partners => "partners",
            Self::Requests => "requests",
            Self::Breaches => "breaches",
            Self::Log => "log",
        }
    }
}

/// What a centre decided instead of the rule pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRetention {
    /// What.
    pub kept: Kept,
    /// For how many days.
    pub days: u32,
    /// Why.
    pub reason: String,
    /// The day on which it was decided.
    pub set_on: Date,
}

/// Whether something of a day has been kept for longer than its days.
#[must_use]
pub fn is_due(since: Date, days: u32, today: Date) -> bool {
    since.saturating_add(i64::from(days).days()) < today
}

/// The last day on which anything was noted of a person.
#[must_use]
pub fn last_activity(supplier: &Supplier) -> Date {
    let facts = supplier.facts.0.values().map(|fact| fact.recorded_on);
    let states = supplier.states.iter().map(|state| state.on);
    let consents = supplier.consents.iter().map(|consent| consent.given_on);
    facts
        .chain(states)
        .chain(consents)
        .max()
        .map_or(supplier.created_on, |day| day.max(supplier.created_on))
}

/// Whether a person's record is due: nothing was noted for so long, or nothing allows keeping it any more.
#[must_use]
pub fn is_record_due(supplier: &Supplier, days: u32, today: Date) -> bool {
    supplier.consent(Purpose::Guidance).is_none() || is_due(last_activity(supplier), days, today)
}

/// Whether the consent in force for a purpose is so old that it must be looked at again.
#[must_use]
pub fn is_consent_due(supplier: &Supplier, purpose: Purpose, days: u32, today: Date) -> bool {
    supplier
        .consent(purpose)
        .is_some_and(|consent| is_due(consent.given_on, days, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::{Channel, Consent, LegalBasis};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::PersonKind;
    use jiff::civil::date;

    #[test]
    fn a_record_is_due_after_its_days_or_without_a_basis() {
        let rut = Rut::from_body(1).unwrap();
        let mut supplier = Supplier::new(rut, PersonKind::Natural, date(2026, 1, 1));
        assert!(is_record_due(&supplier, 730, date(2026, 1, 2)));
        supplier.consents.push(Consent {
            purpose: Purpose::Guidance,
            basis: LegalBasis::Consent,
            text_version: "guidance-1".to_owned(),
            given_on: date(2026, 1, 10),
            channel: Channel::Paper,
            withdrawn_on: None,
            fields: None,
        });
        assert!(!is_record_due(&supplier, 30, date(2026, 2, 9)));
        assert!(is_record_due(&supplier, 30, date(2026, 2, 10)));
        assert!(is_consent_due(
            &supplier,
            Purpose::Guidance,
            30,
            date(2026, 2, 10)
        ));
        assert!(!is_consent_due(
            &supplier,
            Purpose::Directory,
            1,
            date(2027, 1, 1)
        ));
        supplier.consents[0].withdrawn_on = Some(date(2026, 1, 11));
        assert!(is_record_due(&supplier, 30, date(2026, 1, 11)));
    }
}
