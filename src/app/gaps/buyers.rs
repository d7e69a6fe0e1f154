//! Whose purchases are meant: a buyer by name, RUT or code, or the municipality of a comuna.

use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::rut::Rut;
use crate::domain::tender::Buyer;
use crate::domain::words;
use crate::failure::{Failure, FailureKind};
use serde::Serialize;
use std::collections::BTreeMap;

/// So many of the buyers that fit are named.
const NAMED: usize = 8;
/// A number of at most so many digits is the marketplace's code of a body, not a RUT.
const LONGEST_CODE: usize = 7;

/// One buyer that is meant.
#[derive(Debug, Clone)]
pub enum Wish {
    /// The marketplace's number of the body.
    Code(String),
    /// The RUT of its buying unit.
    Rut(Rut),
    /// Words that its name holds, with what was typed.
    Words(Vec<String>, String),
    /// The municipality of a comuna.
    Municipality(&'static Comuna),
}

/// Reads who is meant; the municipality of the comuna where nobody is named.
pub(super) fn wishes(typed: &[String], comuna: Option<&'static Comuna>) -> Vec<Wish> {
    if typed.is_empty() {
        return comuna.map(Wish::Municipality).into_iter().collect();
    }
    typed.iter().map(|text| Wish::of(text.trim())).collect()
}

impl Wish {
    fn of(text: &str) -> Self {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && text.len() <= LONGEST_CODE {
            return Self::Code(text.to_owned());
        }
        match Rut::parse_lenient(text) {
            Ok(rut) => Self::Rut(rut),
            Err(_) => Self::Words(split(text), text.to_owned()),
        }
    }

    /// Whether a buyer is the one that is meant.
    #[must_use]
    pub fn fits(&self, buyer: &Buyer) -> bool {
        match self {
            Self::Code(code) => buyer.code.as_ref() == Some(code),
            Self::Rut(rut) => {
                let found = buyer.rut.as_deref();
                found.and_then(|text| Rut::parse_lenient(text).ok()) == Some(*rut)
            }
            Self::Words(wanted, _) => {
                let name = buyer.name.as_deref().or(buyer.unit.as_deref());
                let name = split(name.unwrap_or(""));
                !wanted.is_empty() && wanted.iter().all(|word| name.contains(word))
            }
            Self::Municipality(comuna) => {
                buyer.comuna.as_deref() == Some(comuna.code) && is_municipal(buyer)
            }
        }
    }
}

/// The words of a name as names are compared.
fn split(text: &str) -> Vec<String> {
    words::plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_municipal(buyer: &Buyer) -> bool {
    let says = |text: &Option<String>| {
        text.as_deref()
            .is_some_and(|text| words::plain(text).contains("municipal"))
    };
    says(&buyer.sector) || says(&buyer.name)
}

/// A buyer whose purchases were counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SeenBuyer {
    /// The marketplace's number of the body.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// How many orders were counted.
    pub orders: u64,
}

/// The buyers that were met, by who was meant.
#[derive(Debug, Default)]
pub(super) struct Met(BTreeMap<usize, BTreeMap<String, SeenBuyer>>);

impl Met {
    /// Notes a buyer that fits the wish at a place, and whether it made a new order.
    pub(super) fn note(&mut self, wish: usize, buyer: &Buyer, is_new: bool) {
        let told = [&buyer.code, &buyer.rut, &buyer.name, &buyer.unit];
        let key = told.into_iter().flatten().next().cloned();
        let met = self.0.entry(wish).or_default();
        let seen = met.entry(key.unwrap_or_default()).or_default();
        seen.orders += u64::from(is_new);
        if seen.name.is_none() {
            seen.code.clone_from(&buyer.code);
            seen.name = buyer.name.clone().or_else(|| buyer.unit.clone());
        }
    }

    /// Everyone who was met, by code.
    ///
    /// # Errors
    /// The answer "no" where the words that were typed fit several buyers.
    pub(super) fn all(self, wishes: &[Wish]) -> Result<Vec<SeenBuyer>, Failure> {
        for (at, met) in &self.0 {
            if let Some(Wish::Words(_, typed)) = wishes.get(*at)
                && met.len() > 1
            {
                return Err(several(typed, met));
            }
        }
        Ok(self
            .0
            .into_values()
            .flat_map(BTreeMap::into_values)
            .collect())
    }
}

fn several(typed: &str, met: &BTreeMap<String, SeenBuyer>) -> Failure {
    let message = Message::new("gaps-several-buyers")
        .with("what", typed)
        .with("count", met.len());
    let failure = Failure::new(FailureKind::No, message);
    met.iter()
        .take(NAMED)
        .fold(failure, |failure, (key, buyer)| {
            failure.hint(
                Message::new("gaps-one-buyer")
                    .with("name", buyer.name.clone().unwrap_or_default())
                    .with("code", key.as_str())
                    .with("orders", buyer.orders),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buyer(code: &str, name: &str, comuna: &str) -> Buyer {
        Buyer {
            code: Some(code.to_owned()),
            name: Some(name.to_owned()),
            rut: Some("69255600-3".to_owned()),
            comuna: Some(comuna.to_owned()),
            sector: Some("Municipalidades".to_owned()),
            ..Buyer::default()
        }
    }

    #[test]
    fn a_buyer_is_meant_by_code_rut_name_or_comuna() {
        let town = buyer("98462", "I MUNICIPALIDAD DE VITACURA", "13132");
        for typed in [
            "98462",
            "69.255.600-3",
            "municipalidad vitacura",
            "VITACURA",
        ] {
            assert!(Wish::of(typed).fits(&town), "{typed}");
        }
        for typed in ["98463", "77.000.012-2", "municipalidad de Santiago", "vita"] {
            assert!(!Wish::of(typed).fits(&town), "{typed}");
        }
        let home = Comuna::find("Vitacura").expect("a comuna");
        assert!(Wish::Municipality(home).fits(&town));
        let mut hospital = buyer("7440", "HOSPITAL DE VITACURA", "13132");
        hospital.sector = Some("Salud".to_owned());
        assert!(!Wish::Municipality(home).fits(&hospital));
    }

    #[test]
    fn words_that_fit_several_buyers_are_refused_with_their_codes() {
        let wishes = wishes(&["municipalidad san pedro".to_owned()], None);
        let mut met = Met::default();
        met.note(0, &buyer("1", "MUNICIPALIDAD DE SAN PEDRO", "13505"), true);
        met.note(
            0,
            &buyer("2", "MUNICIPALIDAD DE SAN PEDRO DE LA PAZ", "08108"),
            true,
        );
        let failure = met.all(&wishes).expect_err("two");
        assert_eq!(failure.message.id, "gaps-several-buyers");
        assert_eq!(failure.hints.len(), 2);
    }
}
