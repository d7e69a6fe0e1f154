//! Prices as people read them: one view for every group, from which the terminal, the page and Markdown are made.
//! Words what was found; computes nothing but shares of a bar.

pub mod chart;
pub mod data;
pub mod markdown;
pub mod page;
mod tables;
pub mod terminal;

use crate::app::prices::PriceReport;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::prices::rules::{PriceRules, Unit};
use crate::domain::prices::summary::{Figures, Summary};
use crate::domain::prices::{PriceGroup, PriceKind, PricedProduct, Standing};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::region_name;
use crate::present::texts::Texts;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// One range of prices and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The range, in words.
    pub label: String,
    /// How many prices.
    pub n: usize,
    /// The same as people write it.
    pub count: String,
}

/// One group of prices, worded.
#[derive(Debug, Clone)]
pub struct GroupView {
    /// What is compared: offers or orders, unit, currency.
    pub heading: String,
    /// What the figures say, in sentences.
    pub sentences: Vec<String>,
    /// What the bars show, for who cannot see them.
    pub chart_title: String,
    /// The bars, cheapest first; empty where prices are too few.
    pub bars: Vec<Bar>,
    /// Tables under their headings.
    pub tables: Vec<(String, Table)>,
}

/// The whole answer, worded.
#[derive(Debug, Clone)]
pub struct View {
    /// The product.
    pub title: String,
    /// What it was narrowed by; empty when by nothing.
    pub narrowed: Option<String>,
    /// The groups.
    pub groups: Vec<GroupView>,
    /// What the figures mean and what they leave out.
    pub notes: Vec<String>,
}

impl View {
    /// Words an answer.
    #[must_use]
    pub fn new(report: &PriceReport, texts: &Texts) -> Self {
        let groups = report
            .groups
            .iter()
            .map(|group| view(group, &report.rules, texts))
            .collect();
        Self {
            title: title(report),
            narrowed: narrowed(report, texts),
            groups,
            notes: notes(report, texts),
        }
    }
}

/// The product's name and code.
#[must_use]
pub fn title(report: &PriceReport) -> String {
    match &report.name {
        Some(name) => format!("{name} ({})", report.code),
        None => report.code.clone(),
    }
}

/// The products that fit, to choose from.
#[must_use]
pub fn products(texts: &Texts, products: &[PricedProduct]) -> Table {
    let headings = [
        "prices-column-code",
        "prices-column-product",
        "prices-column-offered",
        "prices-column-bought",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    for product in products {
        table.push(vec![
            product.code.as_str().into(),
            Cell::text(product.name.as_deref()),
            Decimal::from(product.offered).into(),
            Decimal::from(product.bought).into(),
        ]);
    }
    table
}

/// A unit as a person calls it.
#[must_use]
pub fn unit_name(unit: &Unit, rules: &PriceRules, texts: &Texts) -> String {
    match (rules.words_of(unit), unit) {
        (Some(known), _) => texts.wording(&known.name).to_owned(),
        (None, Unit::Other(text)) => text.clone(),
        (None, _) => texts.get("prices-unit-unsaid"),
    }
}

/// A currency as a person calls it.
#[must_use]
pub fn currency_name(currency: Currency, texts: &Texts) -> String {
    texts.get(match currency {
        Currency::Clp => "prices-currency-clp",
        Currency::Clf => "prices-currency-clf",
        Currency::Utm => "prices-currency-utm",
        Currency::Usd => "prices-currency-usd",
        Currency::Eur => "prices-currency-eur",
    })
}

/// How an offer ended, in words.
fn standing_name(standing: Standing, texts: &Texts) -> String {
    texts.get(match standing {
        Standing::Won => "prices-standing-won",
        Standing::Lost => "prices-standing-lost",
        Standing::Undecided => "prices-standing-undecided",
    })
}

/// An amount as it is shown: without more decimals than a price needs. Data keeps all of them.
fn shown(amount: Decimal, currency: Currency) -> Money {
    let decimals = match currency {
        Currency::Clp if amount >= Decimal::ONE_HUNDRED => 0,
        Currency::Clf => 4,
        _ => 2,
    };
    Money::new(amount.round_dp(decimals).normalize(), currency)
}

fn view(group: &PriceGroup, rules: &PriceRules, texts: &Texts) -> GroupView {
    let currency = group.currency;
    let (unit, sold_in) = (
        unit_name(&group.unit, rules, texts),
        currency_name(currency, texts),
    );
    let heading = match group.kind {
        PriceKind::Offered => Message::new("prices-heading-offered")
            .with("unit", unit)
            .with("currency", sold_in),
        PriceKind::Bought => Message::new("prices-heading-bought")
            .with("unit", unit)
            .with("currency", sold_in),
    };
    let heading = texts.text(&heading);
    let limit = |amount| spelling::money(shown(amount, currency), texts.language());
    let bars = group
        .histogram
        .buckets
        .iter()
        .map(|bucket| Bar {
            label: format!("{} – {}", limit(bucket.from), limit(bucket.to)),
            n: bucket.n,
            count: spelling::number(Decimal::from(bucket.n), texts.language()),
        })
        .collect();
    let chart_title =
        Message::new("prices-chart-title").with("count", Decimal::from(group.usual.n));
    GroupView {
        heading,
        sentences: sentences(group, rules)
            .iter()
            .map(|message| texts.text(message))
            .collect(),
        chart_title: texts.text(&chart_title),
        bars,
        tables: tables::of(group, texts),
    }
}

/// A blank at which no line ends.
const TOGETHER: char = '\u{a0}';

/// A sentence in which a sign of money and its number stay on one line.
fn together(sentence: &str) -> String {
    let mut glued = sentence.to_owned();
    for sign in ["$", "UF", "UTM", "€"] {
        for digit in '0'..='9' {
            let apart = format!("{sign} {digit}");
            glued = glued.replace(&apart, &format!("{sign}{TOGETHER}{digit}"));
        }
    }
    glued
}

/// The bars as a table.
fn ranges(group: &GroupView, texts: &Texts) -> Table {
    let headings = ["prices-column-range", "prices-column-n"];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    for bar in &group.bars {
        table.push(vec![Cell::from(bar.label.as_str()), bar.n.into()]);
    }
    table
}

/// What the figures of a group say.
fn sentences(group: &PriceGroup, rules: &PriceRules) -> Vec<Message> {
    let currency = group.currency;
    let money = |amount| shown(amount, currency);
    let Some(figures) = &group.usual.figures else {
        return vec![
            Message::new("prices-few")
                .with("count", group.all.n)
                .with("few", rules.few),
        ];
    };
    let mut said = vec![counted(group)];
    said.push(
        Message::new("prices-middle")
            .with("median", money(figures.median))
            .with("q1", money(figures.q1))
            .with("q3", money(figures.q3)),
    );
    said.push(
        Message::new("prices-ends")
            .with("min", money(figures.min))
            .with("max", money(figures.max)),
    );
    said.extend(won(group, figures));
    let limit = figures.q1.checked_mul(rules.factor);
    if limit.is_some_and(|limit| figures.q3 > limit) {
        said.push(Message::new("prices-wide"));
    }
    said
}

/// How many prices, from when, and how many of them stand apart.
fn counted(group: &PriceGroup) -> Message {
    let years = match (group.years.first(), group.years.last()) {
        (Some(first), Some(last)) if first.of != last.of => Message::new("prices-years")
            .with("from", first.of.to_string())
            .with("to", last.of.to_string()),
        (Some(only), _) => Message::new("prices-year").with("year", only.of.to_string()),
        _ => Message::new("prices-no-year"),
    };
    if group.apart == 0 {
        return Message::new("prices-count")
            .with("count", Decimal::from(group.all.n))
            .with("years", years);
    }
    Message::new("prices-count-apart")
        .with("one", group.apart)
        .with("count", Decimal::from(group.all.n))
        .with("years", years)
        .with("apart", Decimal::from(group.apart))
        .with("usual", Decimal::from(group.usual.n))
}

/// What won, against all.
fn won(group: &PriceGroup, all: &Figures) -> Option<Message> {
    let part = |wanted: Standing| -> Option<&Summary> {
        let found = group.standings.iter().find(|part| part.of == wanted)?;
        Some(&found.summary)
    };
    let winners = part(Standing::Won)?;
    let Some(figures) = winners.figures else {
        return Some(Message::new("prices-won-few").with("count", winners.n));
    };
    let median = shown(figures.median, group.currency);
    let count = Decimal::from(winners.n);
    Some(match figures.median.cmp(&all.median) {
        Ordering::Less => Message::new("prices-won-below")
            .with("count", count)
            .with("median", median),
        Ordering::Greater => Message::new("prices-won-above")
            .with("count", count)
            .with("median", median),
        Ordering::Equal => Message::new("prices-won-same")
            .with("count", count)
            .with("median", median),
    })
}

/// What the prices were narrowed by.
fn narrowed(report: &PriceReport, texts: &Texts) -> Option<String> {
    let wish = &report.wish;
    let mut said = Vec::new();
    for region in &wish.regions {
        said.push(Message::new("prices-only-region").with("region", region_name(region)));
    }
    match (wish.from, wish.to) {
        (Some(year), Some(_)) => {
            said.push(Message::new("prices-only-year").with("year", year.to_string()));
        }
        (Some(year), None) => {
            said.push(Message::new("prices-only-since").with("year", year.to_string()));
        }
        _ => {}
    }
    if wish.won {
        said.push(Message::new("prices-only-won"));
    }
    if let Some(unit) = &wish.unit {
        let unit = unit_name(unit, &report.rules, texts);
        said.push(Message::new("prices-only-unit").with("unit", unit));
    }
    if let Some(currency) = wish.currency {
        let currency = currency_name(currency, texts);
        said.push(Message::new("prices-only-currency").with("currency", currency));
    }
    if let Some(text) = &report.text {
        said.push(Message::new("prices-only-text").with("text", text.as_str()));
    }
    (!said.is_empty()).then(|| texts.text(&Message::new("prices-only").with("what", said)))
}

/// What the figures mean and what they leave out.
fn notes(report: &PriceReport, texts: &Texts) -> Vec<String> {
    let has = |kind| report.groups.iter().any(|group| group.kind == kind);
    let mut notes = Vec::new();
    if has(PriceKind::Offered) {
        notes.push(Message::new("prices-note-offered"));
    }
    if has(PriceKind::Bought) {
        notes.push(Message::new("prices-note-bought"));
    }
    if report.groups.iter().any(|group| group.apart > 0) {
        notes.push(Message::new("prices-note-apart").with("factor", report.rules.factor));
    }
    if report
        .groups
        .iter()
        .any(|group| group.usual.figures.is_some())
    {
        notes.push(Message::new("prices-note-method"));
    }
    if report.left_out.without_price > 0 {
        let count = report.left_out.without_price;
        notes.push(Message::new("prices-note-totals").with("count", count));
    }
    if report.left_out.not_positive > 0 {
        let count = report.left_out.not_positive;
        notes.push(Message::new("prices-note-zero").with("count", count));
    }
    notes.push(Message::new("prices-note-not-official"));
    notes.iter().map(|message| texts.text(message)).collect()
}
