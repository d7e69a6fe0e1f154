//! The staff of the municipality, as little of it as serves to warn of a conflict of interest: who is on it can be asked
//! by a RUT, and not read from the list.

use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use jiff::ToSpan;
use jiff::civil::Date;
use std::fmt;

/// What is mixed into the hashes of one list, so that they say nothing beside those of another list.
///
/// It keeps RUTs out of sight, of whoever looks at the table or finds a copy of it. It is no secret from somebody who
/// holds the whole store: there are few enough RUTs to try them all.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt(String);

impl fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Salt")
    }
}

impl Salt {
    /// The salt of 32 random bytes.
    #[must_use]
    pub fn of(random: [u8; 32]) -> Self {
        Self(random.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// A salt as it was stored.
    #[must_use]
    pub const fn stored(digits: String) -> Self {
        Self(digits)
    }

    /// Its digits, to be stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The hash of a RUT in the list that has this salt.
    #[must_use]
    pub fn hash(&self, rut: Rut) -> Fingerprint {
        Fingerprint::of(format!("{}:{}", self.0, rut.compact()).as_bytes())
    }
}

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// [`Salt::hash`] of the RUT.
    pub hash: Fingerprint,
    /// A director down to head of department, or somebody of purchasing: barred some time longer than others. Nothing where
    /// the list does not say.
    pub is_authority: Option<bool>,
    /// The last day in the post, when it is over.
    pub left_on: Option<Date>,
    /// The day on which the list said so.
    pub recorded_on: Date,
}

impl StaffMember {
    /// Whether a purchase is still barred on a day; `tail_years` counts for an authority that left.
    #[must_use]
    pub fn counts_on(&self, day: Date, tail_years: i32) -> bool {
        match self.left_on {
            None => true,
            Some(left) if self.is_authority == Some(true) => {
                day <= left.saturating_add(tail_years.years())
            }
            Some(left) => day <= left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_hash_says_nothing_beside_another_salt() {
        let rut = Rut::from_body(14).unwrap();
        let (one, other) = (Salt::of([1; 32]), Salt::of([2; 32]));
        assert_eq!(
            one.hash(rut),
            Salt::stored(one.as_str().to_owned()).hash(rut)
        );
        assert_ne!(one.hash(rut), other.hash(rut));
        assert!(
            !one.hash(rut).as_str().contains("14"),
            "the digits of the RUT are not in it"
        );
    }

    #[test]
    fn an_authority_counts_a_year_longer_and_others_to_their_last_day() {
        let member = |is_authority: bool, left_on| StaffMember {
            hash: Fingerprint::of(b""),
            is_authority: Some(is_authority),
            left_on,
            recorded_on: date(2026, 11, 1),
        };
        let left = Some(date(2026, 3, 31));
        assert!(member(false, None).counts_on(date(2030, 1, 1), 1));
        assert!(member(false, left).counts_on(date(2026, 3, 31), 1));
        assert!(!member(false, left).counts_on(date(2026, 4, 1), 1));
        assert!(member(true, left).counts_on(date(2027, 3, 31), 1));
        assert!(!member(true, left).counts_on(date(2027, 4, 1), 1));
    }
}
