//! Ties between a supplier and the staff of the municipality, from the list of staff that it keeps and from what the
//! supplier told. A hint for who buys, never a ruling (Ley 19.886 art. 35 quáter), and never published.

use super::basis::Shown;
use crate::domain::directory::Field;
use crate::domain::directory::staff::{Salt, StaffMember};
use crate::domain::paper::Fingerprint;
use crate::domain::supplier::{Supplier, key};
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeSet;

/// The rule that says for how many years an authority counts after it left.
const TAIL: &str = "conflict-tail-years";

/// The staff that counts on a day.
#[derive(Default)]
pub struct StaffList {
    salt: Option<Salt>,
    hashes: BTreeSet<Fingerprint>,
}

impl StaffList {
    /// Reads the list. Without a known term nobody who left is kept out of it: a hint too many is better than one too few.
    ///
    /// # Errors
    /// The store's failure.
    pub fn load(store: &mut dyn Store, pack: &Pack, day: Date) -> Outcome<Self> {
        let Some(salt) = store.held_staff_salt()? else {
            return Ok(Self::default());
        };
        let tail = pack
            .parameter(TAIL, day)
            .known()
            .and_then(|parameter| parameter.value.to_i32());
        let counts = |member: &StaffMember| tail.is_none_or(|years| member.counts_on(day, years));
        let staff = store.staff()?.into_iter().filter(counts);
        Ok(Self {
            salt: Some(salt),
            hashes: staff.map(|member| member.hash).collect(),
        })
    }

    /// Whether anybody is on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    fn has(&self, rut: crate::domain::rut::Rut) -> bool {
        let hash = self.salt.as_ref().map(|salt| salt.hash(rut));
        hash.is_some_and(|hash| self.hashes.contains(&hash))
    }
}

/// What the supplier told of ties to public bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// There is one, in these bodies where they were named.
    Yes(Option<String>),
    /// There is none.
    No,
    /// It was not asked, was asked too long ago, or may not be told.
    Unknown,
}

/// What hints at a tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The supplier is on the list of staff.
    pub is_staff: bool,
    /// Who represents the firm is on the list of staff.
    pub represented_by_staff: bool,
    /// What the supplier told.
    pub told: Told,
}

impl Tie {
    /// What is known of a supplier on a day. The list of staff is the municipality's own; what the supplier told is used
    /// only where it may be shown to the municipality.
    #[must_use]
    pub fn of(supplier: &Supplier, shown: &Shown, staff: &StaffList, day: Date) -> Self {
        let represented_by = supplier.facts.rut(key::REPRESENTATIVE_RUT);
        Self {
            is_staff: staff.has(supplier.rut),
            represented_by_staff: represented_by.is_some_and(|rut| staff.has(rut)),
            told: match shown.has(Field::Tie) {
                true => told(supplier, day),
                false => Told::Unknown,
            },
        }
    }

    /// Whether anything hints at a tie.
    #[must_use]
    pub const fn is_flagged(&self) -> bool {
        self.is_staff || self.represented_by_staff || matches!(self.told, Told::Yes(_))
    }
}

/// What the supplier answered; one yes is enough, and a no needs all three answers to be fresh.
fn told(supplier: &Supplier, day: Date) -> Told {
    let answers = [
        key::WORKS_FOR_BODY,
        key::RELATIVE_IN_BUYER,
        key::RELATIVE_IN_AUTHORITY,
    ]
    .map(|key| {
        let fresh = supplier
            .facts
            .get(key)
            .is_some_and(|fact| fact.is_fresh(day));
        (supplier.facts.yes(key), fresh)
    });
    if answers.iter().any(|(yes, _)| *yes == Some(true)) {
        return Told::Yes(supplier.facts.text(key::CONFLICT_BODIES).map(str::to_owned));
    }
    match answers.iter().all(|answer| *answer == (Some(false), true)) {
        true => Told::No,
        false => Told::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::{Fact, FactSource, FactValue};
    use crate::domain::rut::Rut;
    use crate::domain::supplier::PersonKind;
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 28);

    fn firm() -> Supplier {
        let rut = Rut::from_body(77_000_012).unwrap();
        Supplier::new(rut, PersonKind::Juridical, DAY)
    }

    fn answer(supplier: &mut Supplier, key: &str, value: FactValue, until: Option<Date>) {
        supplier.facts.put(Fact {
            key: key.to_owned(),
            value,
            source: FactSource::Told,
            recorded_on: date(2026, 6, 1),
            expires_on: until,
        });
    }

    fn all() -> Shown {
        Field::ALL.into_iter().collect()
    }

    #[test]
    fn a_no_needs_every_answer_and_fresh_ones() {
        let mut firm = firm();
        let tie = |firm: &Supplier| Tie::of(firm, &all(), &StaffList::default(), DAY).told;
        assert_eq!(tie(&firm), Told::Unknown);
        for key in [key::WORKS_FOR_BODY, key::RELATIVE_IN_BUYER] {
            answer(&mut firm, key, FactValue::YesNo(false), None);
        }
        assert_eq!(tie(&firm), Told::Unknown, "one is not answered");
        let last = key::RELATIVE_IN_AUTHORITY;
        answer(
            &mut firm,
            last,
            FactValue::YesNo(false),
            Some(date(2026, 11, 27)),
        );
        assert_eq!(tie(&firm), Told::Unknown, "one is too old");
        answer(&mut firm, last, FactValue::YesNo(false), Some(DAY));
        assert_eq!(tie(&firm), Told::No);
        answer(
            &mut firm,
            last,
            FactValue::YesNo(true),
            Some(date(2026, 1, 1)),
        );
        assert_eq!(
            tie(&firm),
            Told::Yes(None),
            "a yes stands until it is taken back"
        );
        let bodies = FactValue::Text("Municipalidad de Macul".to_owned());
        answer(&mut firm, key::CONFLICT_BODIES, bodies, None);
        assert_eq!(
            tie(&firm),
            Told::Yes(Some("Municipalidad de Macul".to_owned()))
        );
        let without: Shown = [Field::Name].into_iter().collect();
        let told = Tie::of(&firm, &without, &StaffList::default(), DAY).told;
        assert_eq!(told, Told::Unknown, "told only where it may be");
    }

    #[test]
    fn staff_is_found_as_the_seller_and_as_who_represents_it() {
        let mut firm = firm();
        let salt = Salt::of([7; 32]);
        let person = Rut::from_body(14).unwrap();
        answer(
            &mut firm,
            key::REPRESENTATIVE_RUT,
            FactValue::Text("14-0".to_owned()),
            None,
        );
        let list = |ruts: &[Rut]| StaffList {
            salt: Some(salt.clone()),
            hashes: ruts.iter().map(|rut| salt.hash(*rut)).collect(),
        };
        let none: Shown = [Field::Name].into_iter().collect();
        let tie = |ruts: &[Rut]| Tie::of(&firm, &none, &list(ruts), DAY);
        assert!(tie(&[person]).represented_by_staff && !tie(&[person]).is_staff);
        assert!(tie(&[firm.rut]).is_staff && tie(&[firm.rut]).is_flagged());
        assert!(!tie(&[]).is_flagged());
    }
}
