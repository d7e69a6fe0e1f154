//! Who could sell locally: the suppliers that are held, what each sells, and what keeps it from selling to the State.

use crate::app::check::Check;
use crate::app::directory::basis::{is_kept_by_function, to_municipality};
use crate::domain::calendar::Today;
use crate::domain::demand::level::{RubroLevel, group_of};
use crate::domain::demand::place::{Locality, Sense, of_supplier};
use crate::domain::directory::Field;
use crate::domain::place::Comuna;
use crate::domain::rut::Rut;
use crate::domain::supplier::{StateKind, StateValue, Supplier, key};
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
    /// What was good was seen too long ago: somebody must look again.
    Recheck,
    /// All three states are good; a paper or an answer keeps it out.
    Paper,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Account,
        Self::Accreditation,
        Self::Eligibility,
        Self::Recheck,
        Self::Paper,
    ];
}

/// Whether a supplier can sell to the State today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// All three states are good and fresh, and nothing else keeps it out.
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
    let standings: BTreeMap<Rut, Standing> = verdicts
        .map(|verdict| (verdict.rut, standing(&verdict)))
        .collect();
    let mut sellers = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        if let Some(standing) = standings.get(&supplier.rut) {
            sellers.push(LocalSeller {
                locality: of_supplier(&supplier, home),
                sells: sells(&supplier, level),
                standing: *standing,
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

/// What a verdict says of selling today.
fn standing(verdict: &Verdict) -> Standing {
    let lacking = verdict.states.iter().find(|state| !state.is_good());
    if let Some(state) = lacking {
        let ended = state.kind == StateKind::Accreditation
            && state.until.is_some_and(|last| last < verdict.on);
        let was_good = state.value.is_some_and(StateValue::is_good) && !ended;
        return Standing::Stuck(match state.kind {
            _ if was_good => Step::Recheck,
            StateKind::Account => Step::Account,
            StateKind::Accreditation => Step::Accreditation,
            StateKind::Eligibility => Step::Eligibility,
        });
    }
    let mut findings = verdict.findings();
    if findings.any(|finding| finding.holds_up && finding.severity == Severity::Blocks) {
        return Standing::Stuck(Step::Paper);
    }
    Standing::Able
}
