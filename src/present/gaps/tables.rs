//! The tables of the answer: what is bought, who nearly sells it, which course helps, and the local share by month.

use super::{level_name, sense_name, step_name};
use crate::app::gaps::supply::Named;
use crate::app::gaps::{GapReport, RubroGap, SeenBuyer};
use crate::domain::calendar::Month;
use crate::domain::demand::month::{MonthDemand, Split};
use crate::domain::demand::place::Sense;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// So many rubros of a course are named.
const NAMED: usize = 5;

fn number(count: u64) -> Cell {
    Cell::Number(Decimal::from(count))
}

/// Who bought, from where local is seen, and the counts of the whole.
#[must_use]
pub fn summary(texts: &Texts, report: &GapReport) -> Table {
    let buyers: Vec<String> = report.buyers.iter().map(buyer).collect();
    let source = report.file.clone();
    let fields = [
        (
            "gaps-field-buyer",
            Cell::text((!buyers.is_empty()).then(|| buyers.join("; "))),
        ),
        ("gaps-field-comuna", report.home.name.into()),
        (
            "gaps-field-source",
            source
                .unwrap_or_else(|| texts.get("gaps-from-store"))
                .into(),
        ),
        ("gaps-field-on", report.on.date.into()),
        ("gaps-field-orders", number(report.demand.order_count())),
        (
            "gaps-field-cancelled",
            number(report.demand.left_out().cancelled),
        ),
        (
            "gaps-field-level",
            texts.get(level_name(report.demand.level())).into(),
        ),
        ("gaps-field-rubros", report.rubro_count().into()),
        ("gaps-field-gaps", report.gaps().count().into()),
        (
            "gaps-field-sense",
            texts.get(sense_name(report.sense)).into(),
        ),
        ("gaps-field-held", number(report.suppliers.0)),
        ("gaps-field-local", number(report.suppliers.1)),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

fn buyer(buyer: &SeenBuyer) -> String {
    let name = buyer.name.clone().unwrap_or_default();
    match &buyer.code {
        Some(code) => format!("{name} ({code})"),
        None => name,
    }
}

/// The rubros without a local supplier, or all that were bought.
#[must_use]
pub fn rubros(texts: &Texts, report: &GapReport, all: bool) -> Table {
    let columns = [
        "gaps-column-code",
        "gaps-column-rubro",
        "gaps-column-orders",
        "gaps-column-local-orders",
        "gaps-column-pesos",
        "gaps-column-other-money",
        "gaps-column-able-comuna",
        "gaps-column-able-legal",
        "gaps-column-near",
    ];
    let mut table = Table::new(headings(texts, columns)).sparing([5, 7]);
    let shown = report
        .rubros
        .iter()
        .filter(|rubro| all || rubro.is_gap(report.sense));
    for rubro in shown {
        table.push(vec![
            rubro_code(texts, rubro).into(),
            Cell::text(rubro.name.as_deref()),
            number(rubro.demand.order_count()),
            number(rubro.demand.local_orders(report.sense)),
            pesos(rubro)
                .map(|amount| Money::new(amount, Currency::Clp))
                .into(),
            other_money(texts, rubro),
            number(rubro.able[Sense::Comuna as usize]),
            number(rubro.able[Sense::Legal as usize]),
            number(rubro.near_count()),
        ]);
    }
    // Where only gaps are shown nothing was bought locally.
    if all {
        table
    } else {
        table.without(3).sparing([4, 6])
    }
}

fn rubro_code(texts: &Texts, rubro: &RubroGap) -> String {
    rubro
        .code
        .clone()
        .unwrap_or_else(|| texts.get("gaps-no-product"))
}

fn pesos(rubro: &RubroGap) -> Option<Decimal> {
    rubro.demand.amounts.of(Currency::Clp)
}

/// The money in other currencies, each by itself.
fn other_money(texts: &Texts, rubro: &RubroGap) -> Cell {
    let other: Vec<String> = rubro
        .demand
        .amounts
        .each()
        .filter(|money| money.currency != Currency::Clp)
        .map(|money| {
            let shown = Money::new(money.amount.normalize(), money.currency);
            spelling::money(shown, texts.language())
        })
        .collect();
    Cell::text((!other.is_empty()).then(|| other.join("; ")))
}

/// A supplier by what may be told of who it is.
fn who(named: &Named) -> String {
    match (&named.name, named.rut) {
        (Some(name), Some(rut)) => format!("{name} ({rut})"),
        (Some(name), None) => name.clone(),
        (None, rut) => rut.map(|rut| rut.to_string()).unwrap_or_default(),
    }
}

/// Who nearly could sell what nobody local sells, by what they lack; with names where they may be told.
#[must_use]
pub fn near(texts: &Texts, report: &GapReport) -> Table {
    let columns = [
        "gaps-column-code",
        "gaps-column-rubro",
        "gaps-column-lacks",
        "gaps-column-suppliers",
        "gaps-column-who",
    ];
    let mut table = Table::new(headings(texts, columns));
    for rubro in report.gaps() {
        for near in &rubro.near {
            let who: Vec<String> = near.named.iter().map(who).collect();
            table.push(vec![
                rubro_code(texts, rubro).into(),
                Cell::text(rubro.name.as_deref()),
                texts.get(step_name(near.step)).into(),
                number(near.count),
                Cell::text((!who.is_empty()).then(|| who.join("; "))),
            ]);
        }
    }
    if report
        .gaps()
        .all(|rubro| rubro.near.iter().all(|near| near.named.is_empty()))
    {
        return table.without(4);
    }
    table
}

/// The courses that could be called.
#[must_use]
pub fn courses(texts: &Texts, report: &GapReport) -> Table {
    let columns = [
        "gaps-column-lacks",
        "gaps-column-suppliers",
        "gaps-column-orders",
        "gaps-column-rubros",
    ];
    let mut table = Table::new(headings(texts, columns));
    for course in &report.courses {
        let mut named: Vec<String> = course
            .rubros
            .iter()
            .take(NAMED)
            .map(|(code, name)| match name {
                Some(name) => format!("{name} ({code})"),
                None => code.clone(),
            })
            .collect();
        let more = course.rubros.len().saturating_sub(NAMED);
        if more > 0 {
            named.push(texts.text(&Message::new("gaps-and-more").with("count", more)));
        }
        table.push(vec![
            texts.get(step_name(course.step)).into(),
            number(course.suppliers),
            number(course.orders),
            named.join("; ").into(),
        ]);
    }
    table
}

/// What was bought by month, told apart by where the seller is, under its heading.
pub struct MonthTable {
    /// What is counted, and in which sense of local.
    pub heading: &'static str,
    /// The months as they are shown.
    pub table: Table,
    /// The same for a drawing; empty where currencies differ and share no scale.
    pub splits: Vec<(String, Split)>,
}

/// The share bought locally by month: orders, then pesos, in both senses of local. A sense of which no seller's place is
/// known is left out; a note says so.
#[must_use]
pub fn months(texts: &Texts, report: &GapReport) -> Vec<MonthTable> {
    let orders = |month: &MonthDemand, sense| Some(month.orders(sense));
    let pesos = |month: &MonthDemand, sense| month.amount(Currency::Clp, sense);
    let told = [
        ("gaps-heading-orders-comuna", Sense::Comuna, None),
        ("gaps-heading-orders-legal", Sense::Legal, None),
        (
            "gaps-heading-pesos-comuna",
            Sense::Comuna,
            Some(Currency::Clp),
        ),
        (
            "gaps-heading-pesos-legal",
            Sense::Legal,
            Some(Currency::Clp),
        ),
    ];
    let mut tables = Vec::new();
    for (heading, sense, currency) in told {
        let of = |month: &MonthDemand| match currency {
            None => orders(month, sense),
            Some(_) => pesos(month, sense),
        };
        let splits: Vec<(String, Split)> = report
            .demand
            .months()
            .filter_map(|(month, bought)| Some((month_name(texts, month), of(bought)?)))
            .collect();
        if sense == Sense::Comuna || knows_legal(report) {
            tables.push(MonthTable {
                heading,
                table: shares(texts, &splits, currency),
                splits,
            });
        }
    }
    tables.push(MonthTable {
        heading: "gaps-heading-other-money",
        table: other_months(texts, report),
        splits: Vec::new(),
    });
    tables
}

/// Whether of any seller it is known whether it is local by law.
pub(super) fn knows_legal(report: &GapReport) -> bool {
    report
        .demand
        .months()
        .any(|(_, month)| month.orders(Sense::Legal).share().is_some())
}

fn shares(texts: &Texts, splits: &[(String, Split)], currency: Option<Currency>) -> Table {
    let counted = match currency {
        Some(_) => "gaps-column-pesos",
        None => "gaps-column-n-orders",
    };
    let columns = [
        "gaps-column-month",
        counted,
        "gaps-column-local",
        "gaps-column-elsewhere",
        "gaps-column-unknown",
        "gaps-column-share",
    ];
    let mut table = Table::new(headings(texts, columns));
    let cell = |amount: Decimal| match currency {
        Some(currency) => Cell::Money(Money::new(amount, currency)),
        None => Cell::Number(amount),
    };
    for (month, split) in splits {
        table.push(vec![
            month.as_str().into(),
            cell(split.total()),
            cell(split.local),
            cell(split.elsewhere),
            cell(split.unknown),
            split.share().into(),
        ]);
    }
    table
}

fn month_name(texts: &Texts, month: Option<Month>) -> String {
    match month {
        Some(month) => spelling::month(month, texts.language()),
        None => texts.get("gaps-no-month"),
    }
}

/// What was bought in other currencies, which is in no other table of months.
fn other_months(texts: &Texts, report: &GapReport) -> Table {
    let columns = [
        "gaps-column-month",
        "gaps-column-amount",
        "gaps-column-local",
        "gaps-column-elsewhere",
        "gaps-column-unknown",
    ];
    let mut table = Table::new(headings(texts, columns));
    for (month, bought) in report.demand.months() {
        let other = bought
            .currencies()
            .filter(|currency| *currency != Currency::Clp);
        for currency in other {
            let Some(split) = bought.amount(currency, report.sense) else {
                continue;
            };
            let money = |amount| Cell::Money(Money::new(amount, currency));
            table.push(vec![
                month_name(texts, month).into(),
                money(split.total()),
                money(split.local),
                money(split.elsewhere),
                money(split.unknown),
            ]);
        }
    }
    table
}
