//! Narrows suppliers and rubros in the program, where a telecentre's numbers make an index needless.
//! The same code for both engines, so the same answers.

use crate::domain::stemming::Stemming;
use crate::domain::supplier::{Supplier, key};
use crate::store::filter::SupplierFilter;

/// The distinct words of a text as both engines index and ask them.
pub(super) fn index_words<'text>(texts: impl IntoIterator<Item = &'text str>) -> Vec<String> {
    let mut stemming = Stemming::default();
    let mut found: Vec<String> = texts
        .into_iter()
        .flat_map(|text| stemming.stems(text))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a supplier is one of those asked for.
pub(super) fn wanted(supplier: &Supplier, filter: &SupplierFilter) -> bool {
    let comuna = supplier.facts.text(key::SII_COMUNA);
    let in_comuna = |codes: &[String]| {
        codes.is_empty() || comuna.is_some_and(|own| codes.iter().any(|code| code == own))
    };
    let in_region = |codes: &[String]| {
        codes.is_empty()
            || supplier
                .comuna()
                .is_some_and(|own| codes.iter().any(|code| code == own.region().code))
    };
    in_comuna(&filter.comunas)
        && in_region(&filter.regions)
        && has_rubro(supplier, &filter.rubro_prefixes)
        && has_words(supplier.name(), filter.text.as_deref())
}

/// Whether one of the supplier's product codes begins as asked.
fn has_rubro(supplier: &Supplier, prefixes: &[String]) -> bool {
    let codes = supplier.facts.list(key::RUBROS);
    prefixes.is_empty()
        || prefixes
            .iter()
            .any(|prefix| codes.iter().any(|code| code.starts_with(prefix)))
}

/// Whether a name holds all the words of a text.
fn has_words(name: Option<&str>, text: Option<&str>) -> bool {
    let asked = index_words(text);
    let own = index_words(name);
    asked.iter().all(|word| own.contains(word))
}
