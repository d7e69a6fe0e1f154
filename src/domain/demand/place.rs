//! Whether a seller is local, in both senses: the same comuna as the buyer, and the law's (an EMT whose main domicile is
//! in the region of delivery, Ley 19.886 art. 48). What a list does not tell is not known, never "no".

use super::bought::Seller;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use rustc_hash::FxHashMap;
use serde::Serialize;

/// The two senses of local.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sense {
    /// Main domicile in the same comuna.
    #[default]
    Comuna,
    /// The law's: an EMT of the region.
    Legal,
}

impl Sense {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Comuna, Self::Legal];
}

/// Whether a seller is local in each sense; nothing while that is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Locality([Option<bool>; 2]);

impl Locality {
    /// Local in the sense of the comuna, and in that of the law.
    #[must_use]
    pub const fn new(comuna: Option<bool>, legal: Option<bool>) -> Self {
        Self([comuna, legal])
    }

    /// Whether it is local in a sense.
    #[must_use]
    pub const fn of(self, sense: Sense) -> Option<bool> {
        self.0[sense as usize]
    }
}

/// A supplier that is held, as seen from a comuna.
#[must_use]
pub fn of_supplier(supplier: &Supplier, home: &Comuna) -> Locality {
    Locality::new(
        supplier.is_comuna_local(home),
        supplier.is_legal_local(home.region()),
    )
}

/// What is held of a supplier, as far as its place needs.
#[derive(Debug, Clone, Copy)]
struct Held {
    comuna: Option<&'static Comuna>,
    /// Whether it is a smaller firm; nothing while its size is not known.
    smaller: Option<bool>,
}

/// Finds out where sellers are: what is held of them comes before what a list says.
#[derive(Debug, Clone, Default)]
pub struct Places {
    held: FxHashMap<Rut, Held>,
}

impl Places {
    /// Learns of a supplier that is held.
    pub fn learn(&mut self, supplier: &Supplier) {
        let comuna = supplier.comuna();
        // The size alone: the law's sense in the supplier's own region says nothing else.
        let smaller = comuna.and_then(|comuna| supplier.is_legal_local(comuna.region()));
        let held = Held { comuna, smaller };
        self.held.insert(supplier.rut, held);
    }

    /// Whether a seller is local, seen from a comuna.
    #[must_use]
    pub fn locality(&self, seller: &Seller, home: &Comuna) -> Locality {
        let rut = seller.rut.as_deref();
        let rut = rut.and_then(|text| Rut::parse_lenient(text).ok());
        let held = rut.and_then(|rut| self.held.get(&rut));
        let told = seller.comuna.as_deref().and_then(Comuna::find);
        let comuna = held.and_then(|held| held.comuna).or(told);
        let region = comuna
            .map(Comuna::region)
            .or_else(|| seller.region.as_deref().and_then(Region::find));
        let same_region = region.map(|region| region == home.region());
        let in_comuna = match comuna {
            Some(comuna) => Some(comuna.code == home.code),
            None => same_region.filter(|same| !same),
        };
        let legal = match (same_region, held.and_then(|held| held.smaller)) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        Locality::new(in_comuna, legal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::{Fact, FactSource, FactValue};
    use crate::domain::supplier::{PersonKind, key};
    use jiff::civil::date;

    fn seller(rut: &str, comuna: &str, region: &str) -> Seller {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Seller {
            rut: some(rut),
            comuna: some(comuna),
            region: some(region),
        }
    }

    fn held(comuna: &str, size: &str) -> Places {
        let day = date(2026, 11, 1);
        let rut = Rut::from_body(77_000_012).expect("a body");
        let mut supplier = Supplier::new(rut, PersonKind::Juridical, day);
        for (key, value) in [(key::SII_COMUNA, comuna), (key::SIZE, size)] {
            supplier.facts.put(Fact {
                key: key.to_owned(),
                value: FactValue::Text(value.to_owned()),
                source: FactSource::Told,
                recorded_on: day,
                expires_on: None,
            });
        }
        let mut places = Places::default();
        places.learn(&supplier);
        places
    }

    #[test]
    fn what_a_list_does_not_tell_is_not_known() {
        let home = Comuna::find("Peñalolén").expect("a comuna");
        let places = Places::default();
        for (comuna, region, wanted) in [
            ("13122", "13", Locality::new(Some(true), None)),
            ("Santiago Centro", "", Locality::new(Some(false), None)),
            ("", "13", Locality::new(None, None)),
            ("", "05", Locality::new(Some(false), Some(false))),
            ("05101", "", Locality::new(Some(false), Some(false))),
            ("Springfield", "", Locality::new(None, None)),
            ("", "", Locality::new(None, None)),
        ] {
            let seller = seller("77000023-8", comuna, region);
            assert_eq!(places.locality(&seller, home), wanted, "{comuna} {region}");
        }
    }

    #[test]
    fn the_domicile_that_is_held_comes_before_the_branch_of_the_list() {
        let home = Comuna::find("Peñalolén").expect("a comuna");
        let rut = Rut::from_body(77_000_012).expect("a body").to_string();
        let branch = seller(&rut, "05101", "05");
        let local = held("13122", "micro").locality(&branch, home);
        assert_eq!(local, Locality::new(Some(true), Some(true)));
        let neighbour = held("13101", "small").locality(&branch, home);
        assert_eq!(neighbour, Locality::new(Some(false), Some(true)));
        let large = held("13122", "large").locality(&branch, home);
        assert_eq!(large, Locality::new(Some(true), Some(false)));
        let unsized_yet = held("13122", "no_sales").locality(&branch, home);
        assert_eq!(unsized_yet, Locality::new(Some(true), None));
    }
}
