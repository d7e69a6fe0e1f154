//! What may be seen of one supplier, and nothing else: every list, file and page of the directory is made from cards, so
//! that what a person did not agree to is out of reach there.

use super::basis::Shown;
use crate::domain::directory::Field;
use crate::domain::paper::Fingerprint;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateKind, StateValue, Supplier, key};
use crate::domain::words::plain;
use crate::failure::Outcome;
use crate::readiness;
use crate::readiness::verdict::Freshness;
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// The names of product codes.
pub type RubroNames = BTreeMap<String, String>;

/// The names of all product codes that the store knows.
///
/// # Errors
/// The store's failure.
pub fn rubro_names(store: &mut dyn Store) -> Outcome<RubroNames> {
    let mut names = RubroNames::new();
    store.each_rubro(&mut |rubro| {
        names.insert(rubro.code, rubro.name);
        ControlFlow::Continue(())
    })?;
    Ok(names)
}

/// A product that is offered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Product {
    /// Its code.
    pub code: String,
    /// Its name, where the store knows it.
    pub name: Option<String>,
}

/// One of the three states as it was last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Which one.
    pub kind: StateKind,
    /// What was seen; nothing when nobody has looked.
    pub value: Option<StateValue>,
    /// When.
    pub on: Option<Date>,
    /// The last day on which it holds, where it has one.
    pub until: Option<Date>,
    /// What shows it.
    pub evidence: Option<String>,
    /// Who saw it.
    pub by: Option<String>,
    /// Whether it was seen too long ago.
    pub freshness: Freshness,
}

impl Seen {
    /// Whether the state holds; nothing where that is not known.
    #[must_use]
    pub fn holds(&self) -> Option<bool> {
        let good = self.value?.is_good();
        match self.freshness {
            // Only an accreditation ends for certain; any other last day asks for another look.
            Freshness::Ended(_) if good && self.kind != StateKind::Accreditation => None,
            Freshness::Ended(_) => Some(false),
            _ => Some(good),
        }
    }

    /// Whether it must be looked at again.
    #[must_use]
    pub const fn is_stale(&self) -> bool {
        matches!(
            self.freshness,
            Freshness::StaleSince(_) | Freshness::Ended(_)
        )
    }
}

/// The three states of a supplier as known on a day.
#[must_use]
pub fn states_of(supplier: &Supplier, pack: &Pack, day: Date) -> Vec<Seen> {
    STATES
        .into_iter()
        .map(|kind| seen(supplier, kind, pack, day))
        .collect()
}

/// Whether all three states hold, as everything in the directory counts it; nothing where one of them is not known and none
/// fails. One that was seen long ago holds until somebody looks again.
#[must_use]
pub fn connected(states: &[Seen]) -> Option<bool> {
    let holds = || states.iter().map(Seen::holds);
    if holds().any(|holds| holds == Some(false)) {
        return Some(false);
    }
    holds().all(|holds| holds == Some(true)).then_some(true)
}

/// The order in which states are told.
const STATES: [StateKind; 3] = [
    StateKind::Account,
    StateKind::Accreditation,
    StateKind::Eligibility,
];

/// What may be seen of one supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Whose card it is: for telling cards apart, never to be shown by itself.
    pub key: Rut,
    /// Natural or juridical.
    pub person: PersonKind,
    /// What may be seen at all.
    pub shown: Shown,
    /// Name or company name.
    pub name: Option<String>,
    /// The RUT.
    pub rut: Option<Rut>,
    /// Comuna of the main domicile at SII.
    pub comuna: Option<&'static Comuna>,
    /// What is sold.
    pub rubros: Vec<Product>,
    /// Size by yearly sales, as the rule pack names it.
    pub size: Option<String>,
    /// Whether it is led by women.
    pub women_led: Option<bool>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Account, accreditation, eligibility.
    pub states: Vec<Seen>,
}

impl Card {
    /// The card of a supplier as known on a day.
    #[must_use]
    pub fn of(
        supplier: &Supplier,
        shown: Shown,
        pack: &Pack,
        names: &RubroNames,
        day: Date,
    ) -> Self {
        let text = |field, key| {
            let text = supplier
                .facts
                .text(key)
                .filter(|text| !text.trim().is_empty());
            text.filter(|_| shown.has(field)).map(str::to_owned)
        };
        let rubros = match shown.has(Field::Rubros) {
            true => products(supplier, names),
            false => Vec::new(),
        };
        Self {
            key: supplier.rut,
            person: supplier.person,
            name: text(Field::Name, key::LEGAL_NAME),
            rut: shown.has(Field::Rut).then_some(supplier.rut),
            comuna: supplier.comuna().filter(|_| shown.has(Field::Comuna)),
            rubros,
            size: text(Field::Size, key::SIZE),
            women_led: supplier
                .facts
                .yes(key::WOMEN_LED)
                .filter(|_| shown.has(Field::WomenLed)),
            email: text(Field::Email, key::EMAIL),
            phone: text(Field::Phone, key::PHONE),
            states: states_of(supplier, pack, day),
            shown,
        }
    }

    /// Whether all three states hold; nothing where one of them is not known and none fails.
    #[must_use]
    pub fn is_connected(&self) -> Option<bool> {
        connected(&self.states)
    }

    /// One of the three states.
    #[must_use]
    pub fn state(&self, kind: StateKind) -> Option<&Seen> {
        self.states.iter().find(|seen| seen.kind == kind)
    }

    /// Local in the sense of the law, by what may be seen: see [`Supplier::is_legal_local`].
    #[must_use]
    pub fn is_legal_local(&self, region: &Region) -> Option<bool> {
        let same_region = self.comuna.map(|comuna| comuna.region() == region);
        crate::domain::supplier::legal_local(same_region, self.size.as_deref())
    }

    /// The fingerprint of what a publication says of it: neither who saw a state nor what shows it is in it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let states = self
            .states
            .iter()
            .map(|seen| (seen.value, seen.on, seen.until));
        let told = serde_json::json!([
            self.shown.fields().collect::<Vec<_>>(),
            self.name,
            self.comuna.map(|comuna| comuna.code),
            self.rubros
                .iter()
                .map(|product| (&product.code, &product.name))
                .collect::<Vec<_>>(),
            self.size,
            self.women_led,
            self.email,
            self.phone,
            states.collect::<Vec<_>>(),
        ]);
        Fingerprint::of(told.to_string().as_bytes())
    }

    /// By name without accents and case, those without a name last, then by RUT.
    #[must_use]
    pub fn place(&self) -> (bool, String, Rut) {
        let name = self.name.as_deref().map(plain);
        (name.is_none(), name.unwrap_or_default(), self.key)
    }
}

/// What a supplier sells, by code, each once.
fn products(supplier: &Supplier, names: &RubroNames) -> Vec<Product> {
    let codes = supplier.facts.list(key::RUBROS);
    let mut products: Vec<Product> = codes
        .into_iter()
        .map(|code| Product {
            code: code.to_owned(),
            name: names.get(code).cloned(),
        })
        .collect();
    products.sort();
    products.dedup();
    products
}

/// A state as it was known on a day. Of what keeps a natural person out nothing is told but the state and its day
/// (Ley 21.719 art. 25).
fn seen(supplier: &Supplier, kind: StateKind, pack: &Pack, day: Date) -> Seen {
    let Some(record) = supplier.state_on(kind, day) else {
        return Seen {
            kind,
            value: None,
            on: None,
            until: None,
            evidence: None,
            by: None,
            freshness: Freshness::Missing,
        };
    };
    let told = record.value.is_good() || supplier.person == PersonKind::Juridical;
    Seen {
        kind,
        value: Some(record.value),
        on: Some(record.on),
        until: record.until,
        evidence: record.evidence.clone().filter(|_| told),
        by: Some(record.by.clone()),
        freshness: readiness::freshness(pack, record, day),
    }
}
