//! What is to be covered: the lines of a tender, or the products of a rubro that somebody willing sells.

use super::Sought;
use crate::domain::coverage::Covered;
use crate::domain::demand::level::{RubroLevel, group_of};
use crate::domain::supplier::{Supplier, key};
use crate::domain::tender::Tender;
use crate::failure::Outcome;
use crate::store::Store;
use std::collections::BTreeSet;

/// A part that can be covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The line's key, or the product's code.
    pub key: String,
    /// What it is.
    pub name: Option<String>,
    /// The product group that covers it; nothing for a line that tells no product.
    group: Option<String>,
}

/// What is to be covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The tender's code, or the rubro as it was typed.
    pub code: String,
    /// Whether it is a tender.
    pub is_tender: bool,
    /// Its parts.
    pub parts: Vec<Part>,
    level: RubroLevel,
}

impl Whole {
    /// Finds the parts.
    ///
    /// # Errors
    /// The answer "no" when the tender is not held; the store's failure.
    pub(super) fn of(
        sought: &Sought,
        willing: &[Supplier],
        level: RubroLevel,
        store: &mut dyn Store,
    ) -> Outcome<Self> {
        Ok(match sought {
            Sought::Tender(code) => {
                let tender = crate::app::check::tender(store, code)?;
                Self {
                    code: code.to_string(),
                    is_tender: true,
                    parts: lines(tender, level),
                    level,
                }
            }
            Sought::Rubro(beginning) => Self {
                code: beginning.clone(),
                is_tender: false,
                parts: products(beginning, willing, store)?,
                level: RubroLevel::Commodity,
            },
        })
    }

    /// The parts that a supplier covers, by what it says it sells.
    pub(super) fn covered_by(&self, supplier: &Supplier) -> Covered {
        let rubros = supplier.facts.list(key::RUBROS).into_iter();
        let sells: BTreeSet<String> = rubros
            .filter_map(|rubro| group_of(rubro, self.level))
            .collect();
        let parts = self.parts.iter().enumerate();
        parts
            .filter(|(_, part)| {
                part.group
                    .as_ref()
                    .is_some_and(|group| sells.contains(group))
            })
            .map(|(at, _)| at)
            .collect()
    }
}

fn lines(tender: Tender, level: RubroLevel) -> Vec<Part> {
    let part = |item: crate::domain::tender::TenderItem| Part {
        group: item
            .product
            .as_deref()
            .and_then(|product| group_of(product, level)),
        name: item.product_name.or(item.description),
        key: item.key,
    };
    tender.items.into_iter().map(part).collect()
}

fn products(beginning: &str, willing: &[Supplier], store: &mut dyn Store) -> Outcome<Vec<Part>> {
    let codes: BTreeSet<&str> = willing
        .iter()
        .flat_map(|supplier| supplier.facts.list(key::RUBROS))
        .filter(|code| code.starts_with(beginning))
        .collect();
    let mut parts = Vec::new();
    for code in codes {
        parts.push(Part {
            key: code.to_owned(),
            name: store.rubro(code)?.map(|rubro| rubro.name),
            group: group_of(code, RubroLevel::Commodity),
        });
    }
    Ok(parts)
}
