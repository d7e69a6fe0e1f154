//! Which course would turn most local suppliers into ones that can sell: the step at which they are stuck, how many
//! they are, and which rubros without a local supplier they would cover.

use super::RubroGap;
use super::supply::{LocalSeller, Standing, Step};
use crate::domain::demand::place::Sense;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A course that could be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The step that it is about.
    pub step: Step,
    /// Local suppliers that are stuck there and sell a rubro without a local supplier; each counted once.
    pub suppliers: u64,
    /// These rubros, those with most orders first: code and name.
    pub rubros: Vec<(String, Option<String>)>,
    /// Orders of these rubros; an order with two of them counts in both.
    pub orders: u64,
}

/// The courses, the one for most suppliers first; equals in the order of the steps.
#[must_use]
pub fn courses(rubros: &[RubroGap], sellers: &[LocalSeller], sense: Sense) -> Vec<Course> {
    let mut courses: Vec<Course> = Step::ALL
        .into_iter()
        .filter_map(|step| course(step, rubros, sellers, sense))
        .collect();
    courses.sort_by_key(|course| (Reverse(course.suppliers), course.step));
    courses
}

fn course(
    step: Step,
    rubros: &[RubroGap],
    sellers: &[LocalSeller],
    sense: Sense,
) -> Option<Course> {
    let stuck: Vec<&LocalSeller> = sellers
        .iter()
        .filter(|seller| seller.is_local(sense) && seller.standing == Standing::Stuck(step))
        .collect();
    let mut covered: Vec<&RubroGap> = rubros
        .iter()
        .filter(|rubro| rubro.is_gap(sense) && rubro.near.iter().any(|near| near.step == step))
        .collect();
    covered.sort_by_key(|rubro| (Reverse(rubro.demand.order_count()), &rubro.code));
    let codes: BTreeSet<&str> = covered
        .iter()
        .filter_map(|rubro| rubro.code.as_deref())
        .collect();
    let helped = stuck.iter().filter(|seller| {
        seller
            .sells
            .iter()
            .any(|code| codes.contains(code.as_str()))
    });
    let suppliers = helped.count() as u64;
    (suppliers > 0).then(|| Course {
        step,
        suppliers,
        orders: covered.iter().map(|rubro| rubro.demand.order_count()).sum(),
        rubros: covered
            .iter()
            .filter_map(|rubro| Some((rubro.code.clone()?, rubro.name.clone())))
            .collect(),
    })
}
