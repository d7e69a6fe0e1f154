//! Suppliers as lists: who fits a filter, and what a person's own record holds. Words nothing.

mod edit;
mod forget;
mod import;

pub use edit::{Change as FactChange, edit};
pub(in crate::app) use forget::backups;
pub use forget::{Kept, erase, erase_learner, erase_public, erasure_is_asked, held, proven};
pub use import::SupplierImport;

use crate::app::tenders::{comuna_code, places, region_code};
use crate::domain::bid::Bid;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateKind, Supplier};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::model::Question;
use crate::store::Store;
use crate::store::filter::{BidFilter, SupplierFilter};
use jiff::civil::Date;
use std::ops::ControlFlow;

/// What was typed to narrow a list of suppliers.
#[derive(Debug, Clone, Default)]
pub struct SupplierQuery {
    /// Comunas of the main domicile by name or code.
    pub comunas: Vec<String>,
    /// Regions of the main domicile by name or code.
    pub regions: Vec<String>,
    /// Beginnings of product codes.
    pub rubros: Vec<String>,
    /// Words of the name.
    pub text: Option<String>,
    /// Only connected ones, or only the others.
    pub connected: Option<bool>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// The suppliers that fit, ordered by RUT.
///
/// # Errors
/// Wrong usage; the answer "no" when nobody is kept or nobody fits; the store's failure.
pub fn list(query: &SupplierQuery, store: &mut dyn Store, today: Date) -> Outcome<Vec<Supplier>> {
    let filter = SupplierFilter {
        comunas: places(&query.comunas, comuna_code)?,
        regions: places(&query.regions, region_code)?,
        rubro_prefixes: query.rubros.clone(),
        text: query.text.clone(),
        after: None,
        limit: None,
    };
    let limit = query.limit.unwrap_or(usize::MAX);
    let mut found = Vec::new();
    store.each_supplier(&filter, &mut |supplier| {
        if query
            .connected
            .is_none_or(|wanted| supplier.is_connected(today) == wanted)
        {
            found.push(supplier);
        }
        if found.len() < limit {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    })?;
    if found.is_empty() {
        return Err(nobody(store)?);
    }
    Ok(found)
}

/// Nobody fits: whether nobody is kept at all, or nobody that fits.
fn nobody(store: &mut dyn Store) -> Outcome<Failure> {
    let empty = crate::app::check::held(store)? == crate::app::check::Held::Nobody;
    let (id, hint) = if empty {
        ("suppliers-none-yet", "suppliers-none-yet-hint")
    } else {
        ("suppliers-none-fits", "suppliers-none-fits-hint")
    };
    Ok(Failure::new(FailureKind::No, Message::new(id)).hint(Message::new(hint)))
}

/// Everything that is held on one supplier.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT; the store's failure.
pub fn one(store: &mut dyn Store, rut: Rut) -> Outcome<(Supplier, Vec<Bid>)> {
    let supplier = store.supplier(rut)?.ok_or_else(|| not_held(rut))?;
    let bids = store.bids(&BidFilter {
        supplier: Some(rut),
        ..BidFilter::default()
    })?;
    Ok((supplier, bids))
}

/// Nobody is held under a RUT.
pub(in crate::app) fn not_held(rut: Rut) -> Failure {
    Failure::new(
        FailureKind::No,
        Message::new("suppliers-not-held").with("rut", rut),
    )
    .hint(Message::new("suppliers-not-held-hint"))
}

/// Questions whose answers a list of suppliers carries: who it is, where, what it sells and how to reach it.
const LISTED: [&str; 8] = [
    "legal_name",
    "sii_comuna",
    "address",
    "size",
    "rubros",
    "regions",
    "email",
    "phone",
];

/// The questions of `LISTED` that the pack has, in the pack's order.
#[must_use]
pub fn listed_questions(pack: &Pack) -> Vec<&Question> {
    pack.questions
        .iter()
        .filter(|question| LISTED.contains(&question.id.as_str()))
        .collect()
}

/// The three states, in the order in which they are shown.
pub const STATES: [StateKind; 3] = [
    StateKind::Account,
    StateKind::Accreditation,
    StateKind::Eligibility,
];
