//! Prices for programs and spreadsheets: JSON items, one for each group, and a flat table of every figure. Exact.

use super::{currency_name, standing_name, unit_name};
use crate::app::prices::PriceReport;
use crate::domain::money::{Currency, Money};
use crate::domain::prices::outlier::{Guess, Outlier};
use crate::domain::prices::rules::{PriceRules, Unit};
use crate::domain::prices::summary::Summary;
use crate::domain::prices::{NamedPrice, PriceGroup, PriceKind};
use crate::present::table::{Cell, Table};
use crate::present::tenders::region_name;
use crate::present::texts::Texts;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The items of `encuentro.prices/1`.
#[must_use]
pub fn items(report: &PriceReport) -> Vec<Value> {
    report
        .groups
        .iter()
        .map(|group| item(group, report))
        .collect()
}

fn item(group: &PriceGroup, report: &PriceReport) -> Value {
    let currency = group.currency;
    let part = |of: Value, summary: &Summary| {
        let mut value = figures(summary, currency);
        if let Some(fields) = value.as_object_mut() {
            fields.insert("of".to_owned(), of);
        }
        value
    };
    let buckets: Vec<Value> = group
        .histogram
        .buckets
        .iter()
        .map(|one| {
            json!({"from": money(one.from, currency), "to": money(one.to, currency), "n": one.n})
        })
        .collect();
    json!({
        "product": {"code": report.code, "name": report.name},
        "kind": group.kind,
        "unit": unit(&group.unit, &report.rules),
        "currency": currency.code(),
        "n": group.all.n,
        "apart": group.apart,
        "usual": figures(&group.usual, currency),
        "all": figures(&group.all, currency),
        "standings": group.standings.iter()
            .map(|one| part(json!(one.of), &one.summary)).collect::<Vec<_>>(),
        "regions": group.regions.iter()
            .map(|one| part(json!(one.of), &one.summary)).collect::<Vec<_>>(),
        "years": group.years.iter()
            .map(|one| part(json!(one.of), &one.summary)).collect::<Vec<_>>(),
        "histogram": buckets,
        "outliers": group.outliers.iter().map(|one| outlier(one, currency)).collect::<Vec<_>>(),
        "prices": group.each.iter().map(|one| named(one, currency)).collect::<Vec<_>>(),
        "offers_without_unit_price": report.left_out.without_price,
        "prices_not_above_zero": report.left_out.not_positive,
    })
}

fn money(amount: Decimal, currency: Currency) -> Value {
    json!(Money::new(amount.normalize(), currency))
}

/// The id of a unit that the rules know, or the text as it was folded.
fn unit<'a>(unit: &'a Unit, rules: &'a PriceRules) -> Option<&'a str> {
    match (rules.words_of(unit), unit) {
        (Some(known), _) => Some(&known.id),
        (None, Unit::Other(text)) => Some(text),
        (None, _) => None,
    }
}

fn figures(summary: &Summary, currency: Currency) -> Value {
    let Some(found) = summary.figures else {
        let prices: Vec<Value> = summary
            .prices
            .iter()
            .map(|price| money(*price, currency))
            .collect();
        return json!({"n": summary.n, "prices": prices});
    };
    json!({
        "n": summary.n,
        "min": money(found.min, currency),
        "q1": money(found.q1, currency),
        "median": money(found.median, currency),
        "q3": money(found.q3, currency),
        "max": money(found.max, currency),
    })
}

fn named(price: &NamedPrice, currency: Currency) -> Value {
    json!({
        "price": money(price.amount, currency),
        "code": price.process,
        "year": price.year,
        "region": price.region,
        "standing": price.standing,
        "text": price.text,
        "quantity": price.quantity.map(|number| number.to_string()),
    })
}

fn outlier(outlier: &Outlier, currency: Currency) -> Value {
    let mut value = named(&outlier.price, currency);
    let (cause, detail) = match &outlier.guess {
        Some(Guess::PackageSaid { size }) => ("package_said", json!(size.to_string())),
        Some(Guess::PackageSize { size }) => ("package_size", json!(size.to_string())),
        Some(Guess::PackageWord { word }) => ("package_word", json!(word)),
        Some(Guess::LineTotal { quantity }) => ("line_total", json!(quantity.to_string())),
        Some(Guess::SinglePiece { size }) => ("single_piece", json!(size.to_string())),
        None => ("unknown", Value::Null),
    };
    if let Some(fields) = value.as_object_mut() {
        fields.insert("above".to_owned(), json!(outlier.above));
        fields.insert("times".to_owned(), json!(outlier.times.to_string()));
        fields.insert(
            "guess".to_owned(),
            json!({"cause": cause, "detail": detail}),
        );
    }
    value
}

/// Every figure in one flat table.
#[must_use]
pub fn table(report: &PriceReport, texts: &Texts) -> Table {
    let ids = [
        "prices-column-code",
        "prices-column-product",
        "prices-column-kind",
        "prices-column-unit",
        "prices-column-currency",
        "prices-column-part",
        "prices-column-of",
        "prices-column-n",
        "prices-column-min",
        "prices-column-q1",
        "prices-column-median",
        "prices-column-q3",
        "prices-column-max",
        "prices-column-each",
    ];
    let mut table = Table::new(ids.map(|id| texts.get(id)));
    for group in &report.groups {
        let mut put = |part: &str, of: String, summary: &Summary| {
            let mut row = beginning(group, report, texts);
            row.extend([
                Cell::Text(texts.get(part)),
                Cell::Text(of),
                summary.n.into(),
            ]);
            row.extend(ending(summary));
            table.push(row);
        };
        put("prices-part-usual", String::new(), &group.usual);
        put("prices-part-all", String::new(), &group.all);
        for one in &group.standings {
            put(
                "prices-column-standing",
                standing_name(one.of, texts),
                &one.summary,
            );
        }
        for one in &group.regions {
            let name = one
                .of
                .map_or_else(|| texts.get("prices-region-unsaid"), region_name);
            put("prices-column-region", name, &one.summary);
        }
        for one in &group.years {
            put("prices-column-year", one.of.to_string(), &one.summary);
        }
    }
    table
}

fn beginning(group: &PriceGroup, report: &PriceReport, texts: &Texts) -> Vec<Cell> {
    let kind = texts.get(match group.kind {
        PriceKind::Offered => "prices-kind-offered",
        PriceKind::Bought => "prices-kind-bought",
    });
    vec![
        report.code.as_str().into(),
        Cell::text(report.name.as_deref()),
        kind.into(),
        unit_name(&group.unit, &report.rules, texts).into(),
        currency_name(group.currency, texts).into(),
    ]
}

fn ending(summary: &Summary) -> Vec<Cell> {
    let Some(found) = summary.figures else {
        let prices: Vec<String> = summary.prices.iter().map(ToString::to_string).collect();
        let mut cells = vec![Cell::Empty; 5];
        cells.push(Cell::Text(prices.join(" ")));
        return cells;
    };
    let mut cells: Vec<Cell> = [found.min, found.q1, found.median, found.q3, found.max]
        .map(Cell::from)
        .to_vec();
    cells.push(Cell::Empty);
    cells
}
