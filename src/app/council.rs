//! What a council reads on one page: connected suppliers over time, their way to a first payment, who is left behind, and
//! the share bought locally. Only counts leave here; groups in which somebody could be recognised are hidden.

mod people;
mod way;

use crate::app::gaps::source::Source;
use crate::app::gaps::{self, GapQuery, GapReport, Tools};
use crate::domain::journey::divide::{Divide, divide};
use crate::domain::journey::{ConnectedOn, FunnelStep, funnel};
use crate::domain::ledger::tally::AgeBand;
use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::privacy::small_cells::FLOOR_PARAMETER;
use crate::domain::supplier::Supplier;
use crate::domain::workshop::Sex;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use jiff::ToSpan;
use jiff::civil::Date;
use people::People;
use rust_decimal::prelude::ToPrimitive;
use std::ops::ControlFlow;
use way::Ways;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct CouncilQuery {
    /// The municipality's comuna by name or code; without it, and without a buyer, no share is told.
    pub comuna: Option<String>,
    /// Buyers by name, RUT or code.
    pub buyers: Vec<String>,
    /// How many months back connected suppliers are told.
    pub months: u16,
}

/// The page.
#[derive(Debug, Clone)]
pub struct CouncilReport {
    /// The day.
    pub on: Date,
    /// Below so many people a group is hidden.
    pub floor: u64,
    /// Suppliers held today.
    pub held: u64,
    /// How many were connected at the end of each month from the first on which somebody was known, and today.
    pub timeline: Vec<ConnectedOn>,
    /// The steps of the way.
    pub funnel: Vec<FunnelStep>,
    /// By sex as told in a workshop; `None` is not told.
    pub by_sex: Divide<Option<Sex>>,
    /// By age band of those whose year of birth was told in a workshop.
    pub by_age: Divide<Option<AgeBand>>,
    /// By comuna of the main domicile.
    pub by_comuna: Divide<Option<&'static Comuna>>,
    /// What was bought, by the orders that are held; nothing when none of this buyer are.
    pub bought: Option<GapReport>,
}

impl CouncilReport {
    /// Whether so few are held that nothing may be told of them.
    #[must_use]
    pub const fn is_too_small(&self) -> bool {
        self.held < self.floor
    }
}

/// Counts everything.
///
/// # Errors
/// The answer "no" when nobody is held; wrong usage for an unknown comuna; a result ledger that does not hold; the store's
/// failure.
pub fn report(
    query: &CouncilQuery,
    store: &mut dyn Store,
    tools: &Tools<'_>,
) -> Outcome<CouncilReport> {
    let today = tools.today.date;
    let floor = floor(tools)?;
    let mut people = People::of_workshops(store, tools.pack, today)?;
    let ways = Ways::gather(store, today)?;
    let mut timeline: Vec<ConnectedOn> = days(today, query.months)
        .into_iter()
        .map(ConnectedOn::nobody)
        .collect();
    let mut journeys = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier: Supplier| {
        for point in &mut timeline {
            point.count(&supplier);
        }
        journeys.push(ways.of(&supplier, &people));
        people.count(&supplier, supplier.is_connected(today));
        ControlFlow::Continue(())
    })?;
    let known = timeline.iter().take_while(|point| point.held == 0).count();
    timeline.drain(..known.min(timeline.len() - 1));
    if journeys.is_empty() {
        return Err(
            Failure::new(FailureKind::No, Message::new("suppliers-none-yet"))
                .hint(Message::new("suppliers-none-yet-hint")),
        );
    }
    Ok(CouncilReport {
        on: today,
        floor,
        held: journeys.len() as u64,
        timeline,
        funnel: funnel(&journeys),
        by_sex: divide(people.by_sex(), floor),
        by_age: divide(people.by_age(), floor),
        by_comuna: divide(people.by_comuna(), floor),
        bought: bought(query, store, tools)?,
    })
}

/// How few are too few, as the rules have it today.
fn floor(tools: &Tools<'_>) -> Outcome<u64> {
    let answer = tools.pack.parameter(FLOOR_PARAMETER, tools.today.date);
    let known = answer.known().and_then(|found| found.value.to_u64());
    known.ok_or_else(|| {
        let message = answer
            .message(&tools.pack.parameter_name(FLOOR_PARAMETER))
            .unwrap_or_else(|| Message::new("rules-no-such-value").with("id", FLOOR_PARAMETER));
        Failure::new(FailureKind::No, message)
    })
}

/// The last days of the months before, oldest first, and today.
fn days(today: Date, months: u16) -> Vec<Date> {
    let first = today.first_of_month();
    let mut days: Vec<Date> = (0..i32::from(months))
        .filter_map(|back| first.checked_sub(back.months()).ok())
        .filter_map(|first| first.yesterday().ok())
        .collect();
    days.reverse();
    days.push(today);
    days
}

/// What the municipality bought by the orders that are held; nothing when there are none.
fn bought(
    query: &CouncilQuery,
    store: &mut dyn Store,
    tools: &Tools<'_>,
) -> Outcome<Option<GapReport>> {
    if query.comuna.is_none() && query.buyers.is_empty() {
        return Ok(None);
    }
    let asked = GapQuery {
        buyers: query.buyers.clone(),
        comuna: query.comuna.clone(),
        ..GapQuery::default()
    };
    match gaps::report(&Source::Held, &asked, store, tools, &mut |_, _| true) {
        Ok(report) => Ok(Some(report)),
        Err(failure) if failure.message.id == "gaps-nothing-bought" => Ok(None),
        Err(failure) => Err(failure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_the_ends_of_months_and_today() {
        assert_eq!(
            days(date(2026, 3, 15), 2),
            [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 15)]
        );
        assert_eq!(days(date(2026, 3, 1), 0), [date(2026, 3, 1)]);
    }
}
