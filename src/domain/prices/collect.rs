//! Takes prices one by one and makes groups of them. Holds 24 bytes for each price while they come, some more at the
//! end, and the texts of only the lowest and the highest few of each group: what is far from the others is there.

use crate::domain::money::{Currency, Money};
use crate::domain::place::{Region, regions};
use crate::domain::prices::histogram::Histogram;
use crate::domain::prices::rules::{PriceRules, Unit};
use crate::domain::prices::summary::{Summary, figures};
use crate::domain::prices::{NamedPrice, Part, Price, PriceGroup, PriceKind, Standing, outlier};
use crate::domain::words;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashMap};

/// So many prices are named at each end of a group.
const NAMED: usize = 20;
/// Longest text that is kept beside a price.
const LONGEST: usize = 160;

/// What prices are asked for; an empty list or `None` narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// CUT codes of regions.
    pub regions: Vec<String>,
    /// First year.
    pub from: Option<i16>,
    /// Last year.
    pub to: Option<i16>,
    /// Only offers that won.
    pub won: bool,
    /// One unit.
    pub unit: Option<Unit>,
    /// One currency.
    pub currency: Option<Currency>,
    /// Stems that what was asked for or offered must hold, all of them.
    pub words: Vec<String>,
}

/// Prices that fit but are left out of every group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Offers of which the list gives no price of one unit.
    pub without_price: u64,
    /// Prices of zero or less.
    pub not_positive: u64,
}

/// What is kept of every price.
#[derive(Debug, Clone, Copy)]
struct Sample {
    amount: Decimal,
    year: i16,
    region: Option<u8>,
    standing: Option<Standing>,
}

/// One group on its way.
#[derive(Default)]
struct Gathered {
    samples: Vec<Sample>,
    lowest: Vec<NamedPrice>,
    highest: Vec<NamedPrice>,
}

/// Gathers prices.
pub struct Collector<'rules> {
    rules: &'rules PriceRules,
    wish: Wish,
    groups: BTreeMap<(PriceKind, Unit, Currency), Gathered>,
    units: HashMap<String, Unit>,
    names: BTreeMap<String, u64>,
    left_out: LeftOut,
}

impl<'rules> Collector<'rules> {
    /// Begins without prices.
    #[must_use]
    pub fn new(rules: &'rules PriceRules, wish: Wish) -> Self {
        Self {
            rules,
            wish,
            groups: BTreeMap::new(),
            units: HashMap::new(),
            names: BTreeMap::new(),
            left_out: LeftOut::default(),
        }
    }

    /// Takes one price, when it is one of those asked for.
    pub fn take(&mut self, price: Price) {
        let unit = self.unit(price.unit.as_deref());
        if !fits(&price, &unit, &self.wish) {
            return;
        }
        if let Some(name) = &price.product_name {
            match self.names.get_mut(name) {
                Some(count) => *count += 1,
                None => drop(self.names.insert(name.clone(), 1)),
            }
        }
        let Some(money) = price.amount else {
            self.left_out.without_price += 1;
            return;
        };
        if money.amount <= Decimal::ZERO {
            self.left_out.not_positive += 1;
            return;
        }
        self.groups
            .entry((price.kind, unit, money.currency))
            .or_default()
            .put(price, money);
    }

    /// The unit of a text, looked up once for each spelling.
    fn unit(&mut self, text: Option<&str>) -> Unit {
        let text = text.unwrap_or_default();
        if let Some(known) = self.units.get(text) {
            return known.clone();
        }
        let unit = self.rules.unit(Some(text));
        self.units.insert(text.to_owned(), unit.clone());
        unit
    }

    /// The product's name as most lists spell it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let most = |left: &(&String, &u64), right: &(&String, &u64)| {
            left.1.cmp(right.1).then_with(|| right.0.cmp(left.0))
        };
        self.names
            .iter()
            .max_by(most)
            .map(|(name, _)| name.as_str())
    }

    /// The prices that were left out.
    #[must_use]
    pub const fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// The groups: offers before orders, then the largest first.
    #[must_use]
    pub fn finish(self) -> Vec<PriceGroup> {
        let rules = self.rules;
        let mut groups: Vec<PriceGroup> = self
            .groups
            .into_iter()
            .map(|((kind, unit, currency), gathered)| gathered.finish(rules, kind, unit, currency))
            .collect();
        groups.sort_by(|left, right| {
            left.kind
                .cmp(&right.kind)
                .then_with(|| right.all.n.cmp(&left.all.n))
        });
        groups
    }
}

/// Whether a price is one of those asked for.
fn fits(price: &Price, unit: &Unit, wish: &Wish) -> bool {
    let currency = price.amount.map(|money| money.currency);
    let region = price.region.as_deref();
    (wish.regions.is_empty() || region.is_some_and(|own| wish.regions.iter().any(|one| one == own)))
        && wish.from.is_none_or(|year| price.year >= year)
        && wish.to.is_none_or(|year| price.year <= year)
        && (!wish.won || price.standing == Some(Standing::Won))
        && wish.unit.as_ref().is_none_or(|wanted| wanted == unit)
        && (wish.currency.is_none() || currency.is_none() || wish.currency == currency)
        && holds(price, &wish.words)
}

/// Whether what was asked for or offered holds all the stems.
fn holds(price: &Price, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let texts = [&price.product_name, &price.wanted, &price.offered];
    let found: Vec<String> = texts
        .into_iter()
        .flatten()
        .flat_map(|text| words::stems(text))
        .collect();
    wanted.iter().all(|word| found.contains(word))
}

/// The place of a region's code among the regions.
fn region_place(code: Option<&str>) -> Option<u8> {
    let at = regions()
        .iter()
        .position(|region| Some(region.code) == code)?;
    u8::try_from(at).ok()
}

fn region_at(place: Option<u8>) -> Option<&'static Region> {
    regions().get(usize::from(place?))
}

/// A text on one line, not too long.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

impl Gathered {
    fn put(&mut self, price: Price, money: Money) {
        let sample = Sample {
            amount: money.amount.normalize(),
            year: price.year,
            region: region_place(price.region.as_deref()),
            standing: price.standing,
        };
        self.samples.push(sample);
        let low = self.lowest.len() < NAMED
            || self
                .lowest
                .last()
                .is_none_or(|last| sample.amount <= last.amount);
        let high = self.highest.len() < NAMED
            || self
                .highest
                .last()
                .is_none_or(|last| sample.amount >= last.amount);
        if !low && !high {
            return;
        }
        let named = named(price, sample);
        if low {
            keep(&mut self.lowest, named.clone(), |left, right| {
                left.cmp(right)
            });
        }
        if high {
            keep(&mut self.highest, named, |left, right| right.cmp(left));
        }
    }

    fn finish(
        mut self,
        rules: &PriceRules,
        kind: PriceKind,
        unit: Unit,
        currency: Currency,
    ) -> PriceGroup {
        self.samples.sort_unstable_by_key(|sample| sample.amount);
        let amounts: Vec<Decimal> = self.samples.iter().map(|sample| sample.amount).collect();
        let all = Summary::of(&amounts, rules.few);
        let (low, high) = match &all.figures {
            Some(figures) => outlier::limits(figures, rules),
            None => (Decimal::MIN, Decimal::MAX),
        };
        let from = amounts.partition_point(|amount| *amount < low);
        let to = amounts.partition_point(|amount| *amount <= high);
        let usual = &amounts[from..to];
        let samples = &self.samples[from..to];
        let few = rules.few;
        let named = |list: &[NamedPrice], count: usize| list.iter().take(count).cloned().collect();
        let outliers = match figures(usual) {
            Some(figures) => named_outliers(
                named(&self.highest, amounts.len() - to),
                named(&self.lowest, from),
                |price| outlier::name(price, &figures, rules),
            ),
            None => Vec::new(),
        };
        let each = if all.figures.is_none() {
            named(&self.lowest, amounts.len())
        } else {
            Vec::new()
        };
        PriceGroup {
            kind,
            unit,
            currency,
            usual: Summary::of(usual, few),
            standings: parts(samples, few, |sample| sample.standing)
                .into_iter()
                .filter_map(|part| {
                    Some(Part {
                        of: part.of?,
                        summary: part.summary,
                    })
                })
                .collect(),
            regions: regional(samples, few),
            years: parts(samples, few, |sample| sample.year),
            histogram: if all.figures.is_some() {
                Histogram::of(usual)
            } else {
                Histogram::default()
            },
            apart: amounts.len() - usual.len(),
            outliers,
            each,
            all,
        }
    }
}

/// The highest and the lowest outliers, the most distant first.
fn named_outliers(
    above: Vec<NamedPrice>,
    below: Vec<NamedPrice>,
    name: impl Fn(NamedPrice) -> outlier::Outlier,
) -> Vec<outlier::Outlier> {
    let mut found: Vec<_> = above.into_iter().chain(below).map(name).collect();
    found.sort_by(|left, right| {
        let order = right.times.cmp(&left.times);
        order.then_with(|| left.price.cmp(&right.price))
    });
    found
}

/// Figures by region, north to south; prices without a region last.
fn regional(samples: &[Sample], few: usize) -> Vec<Part<Option<&'static str>>> {
    parts(samples, few, |sample| {
        sample.region.map_or(u8::MAX, |place| place)
    })
    .into_iter()
    .map(|part| Part {
        of: region_at(Some(part.of)).map(|region| region.code),
        summary: part.summary,
    })
    .collect()
}

/// Figures of the parts of sorted samples.
fn parts<K: Ord>(samples: &[Sample], few: usize, of: impl Fn(&Sample) -> K) -> Vec<Part<K>> {
    let mut by_part: BTreeMap<K, Vec<Decimal>> = BTreeMap::new();
    for sample in samples {
        by_part.entry(of(sample)).or_default().push(sample.amount);
    }
    by_part
        .into_iter()
        .map(|(of, sorted)| Part {
            of,
            summary: Summary::of(&sorted, few),
        })
        .collect()
}

/// A price with its surroundings: what was asked for, and what was offered where that says more.
fn named(price: Price, sample: Sample) -> NamedPrice {
    let texts = [price.wanted, price.offered];
    let text = texts
        .into_iter()
        .flatten()
        .map(|text| short(&text))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" / ");
    NamedPrice {
        amount: sample.amount,
        process: price.process.to_string(),
        year: sample.year,
        region: region_at(sample.region).map(|region| region.code),
        standing: sample.standing,
        text: Some(text).filter(|text| !text.is_empty()),
        quantity: price.quantity.map(|quantity| quantity.normalize()),
    }
}

/// Puts a price in its place among the first few of an order.
fn keep(
    list: &mut Vec<NamedPrice>,
    price: NamedPrice,
    order: impl Fn(&NamedPrice, &NamedPrice) -> std::cmp::Ordering,
) {
    let place = list.partition_point(|other| order(other, &price).is_le());
    list.insert(place, price);
    list.truncate(NAMED);
}

#[cfg(test)]
mod tests;
