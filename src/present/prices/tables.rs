//! The tables of a group: by how offers ended, by region, by year, what stands apart, and each price where they are few.

use super::{shown, standing_name, together};
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::prices::outlier::{Guess, Outlier};
use crate::domain::prices::summary::Summary;
use crate::domain::prices::{NamedPrice, PriceGroup};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{region_name, short};
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// So many of those that stand apart are shown; data has more.
const SHOWN: usize = 8;

/// The tables of a group under their headings, without those that would say nothing.
pub(super) fn of(group: &PriceGroup, texts: &Texts) -> Vec<(String, Table)> {
    if !group.each.is_empty() {
        let table = each(&group.each, group.currency, texts);
        return vec![(texts.get("prices-table-each"), table)];
    }
    let standings = group.standings.iter();
    let standings = standings.map(|part| (standing_name(part.of, texts), &part.summary));
    let regions = group.regions.iter().map(|part| {
        let name = part
            .of
            .map_or_else(|| texts.get("prices-region-unsaid"), region_name);
        (name, &part.summary)
    });
    let years = group.years.iter();
    let years = years.map(|part| (part.of.to_string(), &part.summary));
    let mut tables = Vec::new();
    let mut put = |heading: &str, table: Option<Table>| {
        tables.extend(table.map(|table| (texts.get(heading), table)));
    };
    put(
        "prices-table-standing",
        parts("prices-column-standing", standings.collect(), group, texts),
    );
    put(
        "prices-table-region",
        parts("prices-column-region", regions.collect(), group, texts),
    );
    put(
        "prices-table-year",
        parts("prices-column-year", years.collect(), group, texts),
    );
    if !group.outliers.is_empty() {
        tables.push((texts.text(&apart_heading(group)), apart(group, texts)));
    }
    tables
}

/// The heading of what stands apart, with how many of them are shown.
fn apart_heading(group: &PriceGroup) -> Message {
    let shown = group.outliers.len().min(SHOWN);
    if shown == group.apart {
        return Message::new("prices-table-apart");
    }
    Message::new("prices-table-apart-some")
        .with("shown", shown)
        .with("count", Decimal::from(group.apart))
}

/// Figures of parts; where prices of one are too few they stand themselves. Nothing where there is only one part, or
/// none has figures.
fn parts(
    first: &str,
    rows: Vec<(String, &Summary)>,
    group: &PriceGroup,
    texts: &Texts,
) -> Option<Table> {
    let with_figures = rows.iter().filter(|(_, summary)| summary.figures.is_some());
    let with_figures = with_figures.count();
    if rows.len() < 2 || with_figures == 0 {
        return None;
    }
    let some_few = with_figures < rows.len();
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
    Some(table)
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
        // A sign and its number stay on one line.
        .map(|price| together(&price))
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
fn apart(group: &PriceGroup, texts: &Texts) -> Table {
    let ids = [
        "prices-column-price",
        "prices-column-times",
        "prices-column-guess",
        "prices-column-process",
        "prices-column-text",
    ];
    let mut table = Table::new(ids.map(|id| texts.get(id))).sparing([4]);
    for outlier in group.outliers.iter().take(SHOWN) {
        table.push(vec![
            shown(outlier.price.amount, group.currency).into(),
            texts.text(&times(outlier)).into(),
            texts.text(&guess(outlier)).into(),
            outlier.price.process.as_str().into(),
            Cell::text(outlier.price.text.as_deref().map(short)),
        ]);
    }
    table
}

/// How far from the median.
fn times(outlier: &Outlier) -> Message {
    if outlier.above {
        Message::new("prices-times-above").with("times", outlier.times)
    } else {
        Message::new("prices-times-below").with("times", outlier.times)
    }
}

/// Why it may stand apart.
fn guess(outlier: &Outlier) -> Message {
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
        Some(Guess::SinglePiece { size }) => Message::new("prices-guess-piece").with("size", *size),
        None => Message::new("prices-guess-none"),
    }
}
