//! The tables of a group: by how offers ended, by region, by year, what stands apart, and each price where they are few.

use super::{shown, standing_name};
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::prices::outlier::{Guess, Outlier};
use crate::domain::prices::rules::PriceRules;
use crate::domain::prices::summary::Summary;
use crate::domain::prices::{NamedPrice, PriceGroup};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{region_name, short};
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// The tables of a group under their headings, without those that would say nothing.
pub(super) fn of(group: &PriceGroup, rules: &PriceRules, texts: &Texts) -> Vec<(String, Table)> {
    let mut tables = Vec::new();
    let mut put = |id: &str, table: Table| tables.push((texts.get(id), table));
    if !group.each.is_empty() {
        put(
            "prices-table-each",
            each(&group.each, group.currency, texts),
        );
        return tables;
    }
    if group.standings.len() > 1 {
        let rows = group.standings.iter();
        let rows = rows.map(|part| (standing_name(part.of, texts), &part.summary));
        put(
            "prices-table-standing",
            parts("prices-column-standing", rows, group, texts),
        );
    }
    if group.regions.len() > 1 {
        let rows = group.regions.iter().map(|part| {
            let name = part
                .of
                .map_or_else(|| texts.get("prices-region-unsaid"), region_name);
            (name, &part.summary)
        });
        put(
            "prices-table-region",
            parts("prices-column-region", rows, group, texts),
        );
    }
    if group.years.len() > 1 {
        let rows = group.years.iter();
        let rows = rows.map(|part| (part.of.to_string(), &part.summary));
        put(
            "prices-table-year",
            parts("prices-column-year", rows, group, texts),
        );
    }
    if !group.outliers.is_empty() {
        put("prices-table-apart", apart(group, rules, texts));
    }
    tables
}

/// Figures of parts; where prices are too few they stand themselves.
fn parts<'a>(
    first: &str,
    rows: impl Iterator<Item = (String, &'a Summary)>,
    group: &PriceGroup,
    texts: &Texts,
) -> Table {
    let rows: Vec<(String, &Summary)> = rows.collect();
    let some_few = rows.iter().any(|(_, summary)| summary.figures.is_none());
    let mut columns = vec![
        texts.get(first),
        texts.get("prices-column-n"),
        texts.get("prices-column-q1"),
        texts.get("prices-column-median"),
        texts.get("prices-column-q3"),
    ];
    if some_few {
        columns.push(texts.get("prices-column-each"));
    }
    let mut table = Table::new(columns);
    let money = |amount: Decimal| Cell::Money(shown(amount, group.currency));
    for (name, summary) in rows {
        let mut row = vec![Cell::Text(name), summary.n.into()];
        match summary.figures {
            Some(figures) => row.extend([figures.q1, figures.median, figures.q3].map(money)),
            None => row.extend([Cell::Empty, Cell::Empty, Cell::Empty]),
        }
        if some_few {
            row.push(listed(summary, group.currency, texts));
        }
        table.push(row);
    }
    table
}

/// Prices that are too few for figures, one after the other.
fn listed(summary: &Summary, currency: Currency, texts: &Texts) -> Cell {
    if summary.figures.is_some() {
        return Cell::Empty;
    }
    let prices: Vec<String> = summary
        .prices
        .iter()
        .map(|price| spelling::money(shown(*price, currency), texts.language()))
        .collect();
    Cell::Text(prices.join("; "))
}

/// Each price with where it stands.
fn each(prices: &[NamedPrice], currency: Currency, texts: &Texts) -> Table {
    let ids = [
        "prices-column-price",
        "prices-column-standing",
        "prices-column-year",
        "prices-column-process",
        "prices-column-text",
    ];
    let mut table = Table::new(ids.map(|id| texts.get(id))).sparing([1, 2]);
    for price in prices {
        table.push(vec![
            shown(price.amount, currency).into(),
            Cell::text(price.standing.map(|one| standing_name(one, texts))),
            price.year.to_string().into(),
            price.process.as_str().into(),
            Cell::text(price.text.as_deref().map(short)),
        ]);
    }
    table
}

/// What stands apart, with how far and a guess at why.
fn apart(group: &PriceGroup, rules: &PriceRules, texts: &Texts) -> Table {
    let ids = [
        "prices-column-price",
        "prices-column-times",
        "prices-column-guess",
        "prices-column-process",
        "prices-column-text",
    ];
    let mut table = Table::new(ids.map(|id| texts.get(id))).sparing([4]);
    for outlier in &group.outliers {
        table.push(vec![
            shown(outlier.price.amount, group.currency).into(),
            texts.text(&times(outlier)).into(),
            texts.text(&guess(outlier, group, rules, texts)).into(),
            outlier.price.process.as_str().into(),
            Cell::text(outlier.price.text.as_deref().map(short)),
        ]);
    }
    table
}

/// How far from the median.
fn times(outlier: &Outlier) -> Message {
    let message = if outlier.above {
        Message::new("prices-times-above")
    } else {
        Message::new("prices-times-below")
    };
    message.with("times", outlier.times)
}

/// Why it may stand apart.
pub(super) fn guess(
    outlier: &Outlier,
    group: &PriceGroup,
    rules: &PriceRules,
    texts: &Texts,
) -> Message {
    let unit = || super::unit_name(&group.unit, rules, texts);
    match &outlier.guess {
        Some(Guess::PackageSaid { size }) => {
            Message::new("prices-guess-package-said").with("size", *size)
        }
        Some(Guess::PackageSize { size }) => {
            Message::new("prices-guess-package-size").with("size", *size)
        }
        Some(Guess::PackageWord { word }) => {
            Message::new("prices-guess-package-word").with("word", word.as_str())
        }
        Some(Guess::LineTotal { quantity }) => {
            Message::new("prices-guess-total").with("quantity", *quantity)
        }
        Some(Guess::SinglePiece { size }) => Message::new("prices-guess-piece")
            .with("size", *size)
            .with("unit", unit()),
        None => Message::new("prices-guess-none"),
    }
}
