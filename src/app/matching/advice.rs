//! What a supplier sells and lacks by name, and what would help most over all tenders that were found.

use super::Recommendation;
use crate::domain::code::ProcessCode;
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::message::{Argument, Message};
use crate::domain::notice::ProductFacts;
use crate::domain::rubro::Rubro;
use crate::domain::supplier::{Supplier, key};
use crate::domain::tender::Tender;
use crate::failure::Outcome;
use crate::matching::reasons::Change;
use crate::readiness::Verdict;
use crate::readiness::verdict::Phrase;
use crate::rules::model::Severity;
use crate::store::Store;
use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

/// The supplier's rubros whose names are known.
pub(super) fn named_rubros(store: &mut dyn Store, supplier: &Supplier) -> Outcome<Vec<Rubro>> {
    let mut found = Vec::new();
    for code in supplier.facts.list(key::RUBROS) {
        found.extend(store.rubro(code)?);
    }
    Ok(found)
}

/// Every rubro by its code.
pub(super) fn rubro_names(store: &mut dyn Store) -> Outcome<HashMap<String, Rubro>> {
    let mut names = HashMap::new();
    store.each_rubro(&mut |rubro| {
        names.insert(rubro.code.clone(), rubro);
        ControlFlow::Continue(())
    })?;
    Ok(names)
}

/// What past tenders say of the first product of a tender.
pub(super) fn experience(
    store: &mut dyn Store,
    tender: &Tender,
) -> Outcome<Option<(String, ProductFacts)>> {
    let product = tender.items.iter().find_map(|item| item.product.clone());
    match product {
        Some(product) => {
            let facts = store.product_facts(&product)?;
            Ok(Some((product, facts)))
        }
        None => Ok(None),
    }
}

/// The tenders that were discarded.
pub(super) fn discarded(marks: &[Mark]) -> BTreeSet<ProcessCode> {
    let of_kind = marks.iter().filter(|mark| mark.kind == MarkKind::Discarded);
    of_kind.map(|mark| mark.tender.clone()).collect()
}

/// The first thing that keeps a supplier from bidding.
pub(super) fn lacks(verdict: &Verdict) -> Option<Message> {
    let blocks = || {
        verdict
            .findings()
            .filter(|finding| finding.holds_up && finding.severity == Severity::Blocks)
    };
    let first: Argument = match &blocks().next()?.title {
        Phrase::Wording(wording) => wording.clone().into(),
        Phrase::Message(message) => message.clone().into(),
    };
    Some(
        Message::new("matching-lacking")
            .with("what", first)
            .with("more", blocks().count() - 1),
    )
}

/// So many changes are advised.
const ADVISED: usize = 2;

/// What would help most over all that was found: gains of the same change are added up.
pub(super) fn advice(best: &[Recommendation]) -> Vec<Change> {
    let mut all: Vec<(i32, Change)> = Vec::new();
    for change in best.iter().flat_map(|one| &one.changes) {
        match all.iter_mut().find(|(_, other)| is_same(other, change)) {
            Some((sum, _)) => *sum += change.gain(),
            None => all.push((change.gain(), change.clone())),
        }
    }
    all.sort_by_key(|(sum, _)| std::cmp::Reverse(*sum));
    all.into_iter()
        .take(ADVISED)
        .map(|(_, change)| change)
        .collect()
}

fn is_same(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::AddRubro { code, .. }, Change::AddRubro { code: other, .. }) => code == other,
        (Change::ServeRegion { region, .. }, Change::ServeRegion { region: other, .. }) => {
            region == other
        }
        (Change::TellSize { .. }, Change::TellSize { .. })
        | (Change::TellComuna { .. }, Change::TellComuna { .. }) => true,
        _ => false,
    }
}
