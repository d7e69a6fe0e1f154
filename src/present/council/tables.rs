//! The tables of the council's page; each number with its n.

use super::DivideView;
use crate::app::council::CouncilReport;
use crate::domain::journey::divide::Told;
use crate::present::results::words;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

fn number(count: u64) -> Cell {
    Cell::Number(Decimal::from(count))
}

/// A part of a whole in percent with one decimal; nothing of nobody.
pub(super) fn percent(part: u64, n: u64) -> Option<Decimal> {
    let share = Decimal::from(part).checked_div(Decimal::from(n))?;
    Some((share * Decimal::ONE_HUNDRED).round_dp(1).normalize())
}

/// The day, and how many are held and connected.
pub(super) fn summary(texts: &Texts, report: &CouncilReport) -> Table {
    let hidden = texts.get("council-hidden");
    let told = |count: u64| -> Cell {
        if report.is_too_small() {
            hidden.as_str().into()
        } else {
            number(count)
        }
    };
    let connected = report.timeline.last().map_or(0, |today| today.connected);
    let mut fields = vec![
        ("council-field-on", report.on.into()),
        ("council-field-held", told(report.held)),
        ("council-field-connected", told(connected)),
    ];
    if let Some(bought) = &report.bought {
        fields.push(("gaps-field-comuna", bought.home.name.into()));
        fields.push(("gaps-field-orders", number(bought.demand.order_count())));
    }
    Table::record(fields.into_iter().map(|(id, cell)| (texts.get(id), cell)))
}

/// Connected suppliers at the end of each month.
pub(super) fn timeline(texts: &Texts, report: &CouncilReport) -> Table {
    let columns = [
        "council-column-on",
        "council-column-connected",
        "council-column-n",
        "council-column-share",
    ];
    let mut table = Table::new(headings(texts, columns));
    for point in &report.timeline {
        table.push(vec![
            point.on.into(),
            number(point.connected),
            number(point.held),
            percent(point.connected, point.held).into(),
        ]);
    }
    table
}

/// The steps of the way, each counted by itself.
pub(super) fn funnel(texts: &Texts, report: &CouncilReport) -> Table {
    let columns = [
        "council-column-step",
        "council-column-reached",
        "council-column-not-reached",
        "council-column-unknown",
        "council-column-n",
    ];
    let mut table = Table::new(headings(texts, columns));
    for step in &report.funnel {
        table.push(vec![
            texts.get(words::milestone(step.milestone)).into(),
            number(step.reached),
            number(step.not_reached),
            number(step.unknown),
            number(step.n()),
        ]);
    }
    table
}

/// Groups with their counts; what is hidden says so.
pub(super) fn divide(texts: &Texts, view: &DivideView) -> Table {
    let columns = [
        "council-column-group",
        "council-column-connected",
        "council-column-n",
        "council-column-share",
    ];
    let mut table = Table::new(headings(texts, columns));
    let all = (texts.get("council-all"), view.total);
    for (name, told) in view.groups.iter().chain([&all]) {
        table.push(row(texts, name, *told));
    }
    table
}

fn row(texts: &Texts, name: &str, told: Option<Told>) -> Vec<Cell> {
    let hidden = || Cell::from(texts.get("council-hidden"));
    match told {
        Some(told) => vec![
            name.into(),
            number(told.connected),
            number(told.n),
            percent(told.connected, told.n).into(),
        ],
        None => vec![name.into(), hidden(), hidden(), hidden()],
    }
}
