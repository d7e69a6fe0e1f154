//! Who could sell locally: the suppliers that are held, what each sells, and what keeps it from selling to the State.

use crate::app::check::Check;
use crate::app::directory::basis::{is_kept_by_function, to_municipality};
use crate::app::directory::card::{Seen, connected, states_of};
use crate::domain::calendar::Today;
use crate::domain::demand::level::{RubroLevel, group_of};
use crate::domain::demand::place::{Locality, Sense, of_supplier};
use crate::domain::directory::Field;
use crate::domain::place::Comuna;
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateKind, Supplier, key};
use crate::failure::Outcome;
use crate::readiness::Verdict;
use crate::rules::Pack;
use crate::rules::model::Severity;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// What a supplier lacks first, in the order in which it is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// An account on the marketplace, or nobody has seen one.
    Account,
    /// The accreditation in force.
    Accreditation,
    /// Being eligible (hábil).
    Eligibility,
    /// All three states are good; a paper or an answer keeps it out.
    Paper,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [
        Self::Account,
        Self::Accreditation,
        Self::Eligibility,
        Self::Paper,
    ];
}

/// Whether a supplier can sell to the State today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is connected, as the list of the directory has it, and nothing else keeps it out.
    Able,
    /// It lacks something, this first.
    Stuck(Step),
}

/// What may be told of who a supplier is: at least one of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name, once known.
    pub name: Option<String>,
    /// Its RUT, where that may be shown.
    pub rut: Option<Rut>,
}

impl Named {
    /// Who a supplier is, as far as the municipality may see it.
    fn to_municipality(supplier: &Supplier, pack: &Pack) -> Option<Self> {
        let shown = to_municipality(supplier, pack)?;
        let name = supplier.name().filter(|_| shown.has(Field::Name));
        let rut = shown.has(Field::Rut).then_some(supplier.rut);
        (name.is_some() || rut.is_some()).then(|| Self {
            name: name.map(str::to_owned),
            rut,
        })
    }
}

/// A supplier that is held, as demand sees it.
#[derive(Debug, Clone)]
pub struct LocalSeller {
    /// Whether it is local.
    pub locality: Locality,
    /// The rubros it sells, at the level asked for.
    pub sells: BTreeSet<String>,
    /// Whether it can sell today.
    pub standing: Standing,
    /// Whether one of its states was seen too long ago, so that somebody must look again.
    pub stale: bool,
    /// Who it is, where the municipality may be told at all.
    named: Option<Named>,
    /// The municipality keeps it for its own legal function.
    by_function: bool,
}

impl LocalSeller {
    /// Whether it is known to be local in a sense.
    #[must_use]
    pub fn is_local(&self, sense: Sense) -> bool {
        self.locality.of(sense) == Some(true)
    }

    /// Who it is, where the municipality may be told that this supplier lacks this. The consent to the directory covers the
    /// three states and no papers.
    #[must_use]
    pub fn named(&self, step: Step) -> Option<&Named> {
        let may = self.by_function || step != Step::Paper;
        self.named.as_ref().filter(|_| may)
    }
}

/// Everyone that is held, by RUT.
///
/// # Errors
/// A failure of the store.
pub(super) fn sellers(
    store: &mut dyn Store,
    pack: &Pack,
    today: Today,
    home: &Comuna,
    level: RubroLevel,
) -> Outcome<Vec<LocalSeller>> {
    let check = Check {
        pack,
        today,
        tender: None,
    };
    let verdicts = check.all(store)?.into_iter();
    let kept_out: BTreeMap<Rut, bool> = verdicts
        .map(|verdict| (verdict.rut, is_kept_out(&verdict)))
        .collect();
    let mut sellers = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        if let Some(kept_out) = kept_out.get(&supplier.rut) {
            let states = states_of(&supplier, pack, today.date);
            sellers.push(LocalSeller {
                locality: of_supplier(&supplier, home),
                sells: sells(&supplier, level),
                standing: standing(&states, *kept_out),
                stale: states.iter().any(Seen::is_stale),
                named: Named::to_municipality(&supplier, pack),
                by_function: is_kept_by_function(&supplier),
            });
        }
        ControlFlow::Continue(())
    })?;
    Ok(sellers)
}

fn sells(supplier: &Supplier, level: RubroLevel) -> BTreeSet<String> {
    let rubros = supplier.facts.list(key::RUBROS).into_iter();
    rubros.filter_map(|rubro| group_of(rubro, level)).collect()
}

/// Whether a supplier can sell today: who is connected, as the list of the directory has it, unless something else is known
/// to keep it out.
fn standing(states: &[Seen], kept_out: bool) -> Standing {
    if connected(states) != Some(true) {
        let lacking = states.iter().find(|state| state.holds() != Some(true));
        return Standing::Stuck(match lacking.map(|state| state.kind) {
            Some(StateKind::Accreditation) => Step::Accreditation,
            Some(StateKind::Eligibility) => Step::Eligibility,
            Some(StateKind::Account) | None => Step::Account,
        });
    }
    if kept_out {
        return Standing::Stuck(Step::Paper);
    }
    Standing::Able
}

/// Whether a verdict knows of something besides the states that keeps a supplier from selling.
fn is_kept_out(verdict: &Verdict) -> bool {
    let mut findings = verdict.findings();
    findings.any(|finding| finding.holds_up && finding.severity == Severity::Blocks)
}
