//! What is known of a supplier for matching: what it says it sells, what it offered before, where, and for how much.

use crate::domain::code::ProcessCode;
use crate::domain::notice::WorkItem;
use crate::domain::place::Region;
use crate::domain::rubro::Rubro;
use crate::domain::stemming::Stemming;
use crate::domain::supplier::{Supplier, key};
use crate::domain::words;
use crate::matching::weights::Weights;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is known of a supplier.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    /// Product codes that it says it sells.
    pub rubros: Vec<String>,
    /// Stems of the names of those codes.
    pub said: BTreeSet<String>,
    /// What it offered before.
    pub past: Past,
    /// CUT codes of the regions that it says it serves, and of its own.
    pub regions: BTreeSet<String>,
    /// CUT code of the region of its main domicile.
    pub home: Option<String>,
    /// Whether it is a firm of smaller size; `None` when that is not known.
    pub smaller: Option<bool>,
    /// How many requirements to bid it lacks today.
    pub lacks: usize,
    /// Tenders that it wants to be left out.
    pub discarded: BTreeSet<ProcessCode>,
    /// Tenders for which it has a bid of its own already.
    pub bid_for: BTreeSet<ProcessCode>,
}

/// What a supplier offered before, counted by tender.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Past {
    /// How many tenders.
    pub tenders: u32,
    /// In how many of them a stem stood.
    pub words: BTreeMap<String, u32>,
    /// In how many of them a product code was offered for.
    pub products: BTreeMap<String, u32>,
    /// In how many of them the buyer was of a region.
    pub regions: BTreeMap<String, u32>,
    /// Estimates of these tenders in thousandths of a peso, smallest first.
    pub amounts: Vec<i64>,
}

impl Profile {
    /// The part that the supplier's own answers give. `rubros` are its codes as far as their names are known.
    #[must_use]
    pub fn of(supplier: &Supplier, rubros: &[Rubro]) -> Self {
        let facts = &supplier.facts;
        let home = supplier
            .comuna()
            .map(|comuna| comuna.region().code.to_owned());
        let mut regions: BTreeSet<String> = facts
            .list(key::REGIONS)
            .into_iter()
            .map(str::to_owned)
            .collect();
        regions.extend(home.clone());
        Self {
            rubros: facts
                .list(key::RUBROS)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            said: rubros
                .iter()
                .flat_map(|rubro| words::stems(&rubro.name))
                .collect(),
            past: Past::default(),
            regions,
            home,
            smaller: match facts.text(key::SIZE) {
                Some("micro" | "small" | "medium") => Some(true),
                Some("large") => Some(false),
                _ => None,
            },
            lacks: 0,
            discarded: BTreeSet::new(),
            bid_for: BTreeSet::new(),
        }
    }

    /// Local in the sense of the law in a region: a firm of smaller size whose main domicile lies there.
    #[must_use]
    pub fn is_local(&self, region: &str) -> Option<bool> {
        match (
            self.home.as_deref().map(|home| home == region),
            self.smaller,
        ) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }

    /// How strongly each stem speaks for the supplier, from 0 to 1, in the order of the alphabet.
    #[must_use]
    pub fn words(&self, weights: &Weights) -> Vec<(&str, f64)> {
        let mut said = self.said.iter().map(String::as_str).peekable();
        let mut done = self.past.words.iter().peekable();
        let mut ignored = weights.ignored_words.iter().map(String::as_str).peekable();
        let mut all = Vec::with_capacity(self.said.len() + self.past.words.len());
        // All three are in the order of the alphabet.
        loop {
            let said_next = said.peek().copied();
            let done_next = done.peek().map(|(word, _)| word.as_str());
            let Some(word) = said_next.into_iter().chain(done_next).min() else {
                return all;
            };
            let mut strength = 0.0_f64;
            if said.next_if_eq(&word).is_some() {
                strength = weights.word_said;
            }
            if let Some((_, count)) = done.next_if(|(other, _)| other.as_str() == word) {
                strength = strength.max(self.share(*count).sqrt());
            }
            while ignored.next_if(|other| *other < word).is_some() {}
            if ignored.peek() != Some(&word) {
                all.push((word, strength));
            }
        }
    }

    /// The share of past tenders that a count is; one tender alone does not prove a habit.
    #[must_use]
    pub fn share(&self, count: u32) -> f64 {
        f64::from(count) / f64::from(self.past.tenders.saturating_add(1))
    }

    /// Whether nothing says what the supplier sells.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.rubros.is_empty() && self.said.is_empty() && self.past.tenders == 0
    }
}

impl Past {
    /// Counts past work. The rows of one tender may come in any order; each tender counts once.
    #[must_use]
    pub fn of(items: &[WorkItem], stemming: &mut Stemming) -> Self {
        let mut tenders: BTreeMap<String, Vec<&WorkItem>> = BTreeMap::new();
        for item in items {
            tenders
                .entry(item.tender.to_string())
                .or_default()
                .push(item);
        }
        let mut past = Self::default();
        let mut words: HashMap<usize, u32> = HashMap::new();
        for rows in tenders.values() {
            past.add(rows);
            for word in stems_of(rows, stemming) {
                *words.entry(word).or_default() += 1;
            }
        }
        let stems = stemming.learned();
        past.words = words
            .into_iter()
            .map(|(number, count)| (stems[number].stem.to_string(), count))
            .collect();
        past.amounts.sort_unstable();
        past
    }

    fn add(&mut self, rows: &[&WorkItem]) {
        self.tenders += 1;
        let products: BTreeSet<&String> = rows
            .iter()
            .filter_map(|row| row.item.product.as_ref())
            .collect();
        for product in products {
            *self.products.entry(product.clone()).or_default() += 1;
        }
        let first = rows.first();
        let region = first.and_then(|row| Region::find(row.region.as_deref()?));
        if let Some(region) = region {
            *self.regions.entry(region.code.to_owned()).or_default() += 1;
        }
        self.amounts.extend(
            first
                .and_then(|row| row.estimate_thousandths)
                .filter(|amount| *amount > 0),
        );
    }
}

/// The numbers of the stems that stand in a tender, each once.
fn stems_of(rows: &[&WorkItem], stemming: &mut Stemming) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let title = rows.iter().take(1).filter_map(|row| row.title.as_deref());
    let texts = rows
        .iter()
        .flat_map(|row| [&row.item.product_name, &row.item.description])
        .flatten()
        .map(String::as_str);
    for text in title.chain(texts) {
        stemming.each(text, |met| {
            found.insert(met.number);
        });
    }
    found
}
