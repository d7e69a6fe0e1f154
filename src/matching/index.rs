//! Open tenders by word and by beginning of product code, built once, so that a supplier meets only those it shares
//! something with. Owns the scoring of candidates; keeps no texts.

use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::notice::Notice;
use crate::domain::stemming::Stemming;
use crate::matching::best::Best;
use crate::matching::entry::{Entry, Surroundings};
use crate::matching::profile::Profile;
use crate::matching::score::{Aspect, Match, Parts};
use crate::matching::terms::Terms;
use crate::matching::weights::Weights;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// How many digits of a product code are compared: the whole product, class, family, segment.
pub(super) const DEPTHS: [usize; 4] = [8, 6, 4, 2];

/// Open tenders, ready to be matched.
#[derive(Default)]
pub struct Index {
    entries: Vec<Entry>,
    /// Reads the words while tenders come in.
    stemming: Stemming,
    /// The number of each stem, once all are in.
    numbers: FxHashMap<Arc<str>, usize>,
    /// For each stem the tenders that have it.
    by_word: Vec<Vec<u32>>,
    /// For each stem how rare it is, from 0 to 1.
    rarity: Vec<f64>,
    /// For each tender the length of its words, by rarity.
    length: Vec<f64>,
    by_code: FxHashMap<String, Vec<u32>>,
    /// The numbers of the words of each name of a product, while tenders come in.
    product_names: FxHashMap<String, Vec<usize>>,
    /// Whether a buyer, by sector and name, is a municipality.
    municipal: FxHashMap<(Option<String>, Option<String>), bool>,
}

/// Room that the matching of one supplier after the other reuses: for each tender what a supplier shares with it. Words
/// stand by themselves, for most of the work is to add them up.
#[derive(Debug, Default)]
pub struct Scratch {
    words: Vec<f64>,
    rubro: Vec<f64>,
    work: Vec<f64>,
}

/// What a look at all open tenders gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// The best, best first.
    pub best: Vec<Match>,
    /// How many reach the least score.
    pub fitting: usize,
    /// How many share anything with the supplier.
    pub sharing: usize,
    /// How many are open.
    pub open: usize,
}

impl Index {
    /// Adds an open tender.
    pub fn add(&mut self, notice: &Notice, terms: &Terms, weights: &Weights) {
        let place = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.add_text(notice.title.as_deref(), place);
        for item in &notice.items {
            self.add_product_name(item.product_name.as_deref(), place);
            self.add_text(item.description.as_deref(), place);
        }
        for product in notice
            .items
            .iter()
            .filter_map(|item| item.product.as_deref())
        {
            for beginning in beginnings(product) {
                match self.by_code.get_mut(beginning) {
                    Some(places) => note(places, place),
                    None => {
                        self.by_code.insert(beginning.to_owned(), vec![place]);
                    }
                }
            }
        }
        let is_municipal = self.is_municipal(notice, terms);
        let entry = Entry::of(notice, is_municipal, terms, weights);
        self.entries.push(entry);
    }

    fn add_text(&mut self, text: Option<&str>, place: u32) {
        let by_word = &mut self.by_word;
        if let Some(text) = text {
            self.stemming
                .each(text, |met| note_word(by_word, met.number, place));
        }
    }

    /// Read once for each product, which many tenders ask for.
    fn add_product_name(&mut self, name: Option<&str>, place: u32) {
        let Some(name) = name else {
            return;
        };
        if !self.product_names.contains_key(name) {
            let mut words = Vec::new();
            self.stemming.each(name, |met| words.push(met.number));
            self.product_names.insert(name.to_owned(), words);
        }
        for word in &self.product_names[name] {
            note_word(&mut self.by_word, *word, place);
        }
    }

    /// Asked once for each buyer: its name has to be read word by word.
    fn is_municipal(&mut self, notice: &Notice, terms: &Terms) -> bool {
        let buyer = (notice.sector.clone(), notice.buyer.clone());
        let known = self.municipal.entry(buyer);
        *known.or_insert_with(|| terms.is_municipal(notice))
    }

    /// Weighs the words once all tenders are in.
    pub fn settle(&mut self) {
        let stems = self.stemming.learned().iter().enumerate();
        self.numbers = stems
            .map(|(number, one)| (one.stem.clone(), number))
            .collect();
        self.stemming.forget();
        self.product_names = FxHashMap::default();
        let count = self.entries.len();
        self.rarity = self
            .by_word
            .iter()
            .map(|places| rarity(places.len(), count))
            .collect();
        self.length = vec![0.0; count];
        for (places, rarity) in self.by_word.iter().zip(&self.rarity) {
            for place in places {
                self.length[*place as usize] += rarity * rarity;
            }
        }
        for length in &mut self.length {
            *length = length.sqrt();
        }
    }

    /// How many tenders are open.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether none is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether a tender is among them.
    #[must_use]
    pub fn holds(&self, code: &ProcessCode) -> bool {
        self.entries.iter().any(|entry| entry.code == *code)
    }

    /// How rare the beginning of a product code is among the open tenders, from 0 to 1.
    #[must_use]
    pub fn rarity_of(&self, beginning: &str) -> f64 {
        rarity(self.by_code.get(beginning).map_or(0, Vec::len), self.len())
    }

    /// The name of a tender that was found.
    #[must_use]
    pub fn title(&self, found: &Match) -> Option<&str> {
        self.entries.get(found.place as usize)?.title.as_deref()
    }

    /// How rare a stem is that a tender and a supplier share; nothing when they do not share it.
    #[must_use]
    pub fn shared_rarity(&self, found: &Match, stem: &str) -> Option<f64> {
        let number = *self.numbers.get(stem)?;
        let there = self
            .by_word
            .get(number)?
            .binary_search(&found.place)
            .is_ok();
        there.then(|| self.rarity[number])
    }

    /// The best tenders for a supplier, at most `most`; those below the least score are counted out.
    pub fn rank(
        &self,
        profile: &Profile,
        weights: &Weights,
        today: Today,
        most: usize,
        scratch: &mut Scratch,
    ) -> Ranking {
        scratch.clear(self.len());
        self.touch_codes(profile, weights, scratch);
        self.touch_words(profile, weights, scratch);
        let surroundings = Surroundings::of(profile, weights, today);
        let mut best = Best::new(&self.entries, most);
        let (mut fitting, mut sharing) = (0, 0);
        let shared = scratch.rubro.iter().zip(&scratch.work).zip(&scratch.words);
        for (at, ((rubro, work), words)) in shared.enumerate() {
            if *rubro + *work + *words <= 0.0 {
                continue;
            }
            let mut parts = Parts::default();
            parts.set(Aspect::Rubro, *rubro);
            parts.set(Aspect::Work, *work);
            parts.set(Aspect::Words, self.word_points(at, *words, weights));
            let substance = parts.substance();
            if substance <= 0 {
                continue;
            }
            sharing += 1;
            if f64::from(substance) < weights.substance * 10.0 {
                continue;
            }
            let entry = &self.entries[at];
            if profile.discarded.contains(&entry.code) || profile.bid_for.contains(&entry.code) {
                continue;
            }
            surroundings.add(entry, &mut parts);
            if f64::from(parts.total()) < weights.minimum * 10.0 {
                continue;
            }
            fitting += 1;
            best.offer(u32::try_from(at).unwrap_or(u32::MAX), parts);
        }
        Ranking {
            best: best.finish(),
            fitting,
            sharing,
            open: self.len(),
        }
    }

    /// Points for product codes, by the longest beginning that agrees.
    fn touch_codes(&self, profile: &Profile, weights: &Weights, scratch: &mut Scratch) {
        let blend = |rarity: f64| 1.0 - weights.rarity_share + weights.rarity_share * rarity;
        for rubro in &profile.rubros {
            for beginning in beginnings(rubro) {
                let points = weights.of_rubro(beginning.len()) * blend(self.rarity_of(beginning));
                for place in self.by_code.get(beginning).into_iter().flatten() {
                    let held = &mut scratch.rubro[*place as usize];
                    *held = held.max(points);
                }
            }
        }
        for (beginning, count) in shares_by_beginning(profile) {
            let strength = profile.share(count).sqrt() * blend(self.rarity_of(beginning));
            let points = weights.of_work(beginning.len()) * strength;
            for place in self.by_code.get(beginning).into_iter().flatten() {
                let held = &mut scratch.work[*place as usize];
                *held = held.max(points);
            }
        }
    }

    /// Agreement in words: strength times squared rarity, summed over the words in common.
    fn touch_words(&self, profile: &Profile, weights: &Weights, scratch: &mut Scratch) {
        for (stem, strength) in profile.words(weights) {
            let Some(&number) = self.numbers.get(stem) else {
                continue;
            };
            let Some(places) = self.by_word.get(number) else {
                continue;
            };
            let gain = strength * self.rarity[number] * self.rarity[number];
            for place in places {
                scratch.words[*place as usize] += gain;
            }
        }
    }

    /// Points for an agreement in words: half of the most at the level of the pack, never more than the most.
    fn word_points(&self, at: usize, agreement: f64, weights: &Weights) -> f64 {
        if agreement <= 0.0 || self.length[at] <= 0.0 {
            return 0.0;
        }
        let level = agreement / self.length[at];
        weights.words * level / (level + weights.words_half)
    }
}

impl Scratch {
    fn clear(&mut self, count: usize) {
        for shared in [&mut self.words, &mut self.rubro, &mut self.work] {
            shared.clear();
            shared.resize(count, 0.0);
        }
    }
}

/// Writes a tender into a list once; tenders come in order.
fn note(places: &mut Vec<u32>, place: u32) {
    if places.last() != Some(&place) {
        places.push(place);
    }
}

/// Writes a tender into the list of a word.
fn note_word(by_word: &mut Vec<Vec<u32>>, word: usize, place: u32) {
    if by_word.len() <= word {
        by_word.resize_with(word + 1, Vec::new);
    }
    note(&mut by_word[word], place);
}

/// How rare something is that so many of so many tenders have: 1 for one of many, near 0 for nearly all.
#[expect(clippy::cast_precision_loss, reason = "counts of tenders")]
fn rarity(having: usize, count: usize) -> f64 {
    if having == 0 || count == 0 {
        return 1.0;
    }
    let (having, count) = (having as f64, count as f64);
    (1.0 + (count - having + 1.0) / having).ln() / (1.0 + count).ln()
}

/// The beginnings of a product code that are compared, longest first; local codes have nine digits.
pub(super) fn beginnings(code: &str) -> impl Iterator<Item = &str> {
    let whole = (code.len() >= DEPTHS[0]).then_some(code);
    let shorter = DEPTHS[1..].iter().filter_map(|digits| code.get(..*digits));
    whole.into_iter().chain(shorter)
}

/// How many past tenders had a product code with each beginning, in the order of the beginnings.
fn shares_by_beginning(profile: &Profile) -> Vec<(&str, u32)> {
    let mut counts: std::collections::BTreeMap<&str, u32> = std::collections::BTreeMap::new();
    for (product, count) in &profile.past.products {
        for beginning in beginnings(product) {
            *counts.entry(beginning).or_default() += count;
        }
    }
    let most = profile.past.tenders;
    counts
        .into_iter()
        .map(|(beginning, count)| (beginning, count.min(most)))
        .collect()
}
