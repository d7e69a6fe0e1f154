//! Measures how well tenders are recommended: hides who bid in the last month, builds every profile from what was bid
//! for before, ranks the last month's tenders, and counts how many of the hidden ones are among the first twenty.
//! `cargo bench --bench match_quality` on invented markets; `-- --store sqlite:FILE` on real months.
//! `-- --write sqlite:FILE` puts the usual market into an empty store, to try commands on.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss
)]

mod market;
mod real;
mod written;

use encuentro::domain::calendar::Today;
use encuentro::domain::notice::{Notice, NoticeItem, WorkItem};
use encuentro::domain::stemming::Stemming;
use encuentro::domain::words;
use encuentro::matching::index::Scratch;
use encuentro::matching::profile::Past;
use encuentro::matching::{Index, Profile, Terms, Weights};
use encuentro::rules::Pack;
use jiff::civil::date;
use market::Dice;
use std::collections::BTreeSet;
use std::time::Instant;

/// So many recommendations count.
const FIRST: usize = 20;
/// Where the dice of the invented markets begin.
const SEEDS: [u64; 3] = [1, 2, 3];

/// A supplier whose last month is hidden.
pub struct Hidden {
    /// What it said it sells, when that is known.
    pub rubros: Vec<String>,
    /// The stems of the names of these.
    pub said: BTreeSet<String>,
    /// The regions it said it serves.
    pub regions: BTreeSet<String>,
    /// What it bid for before.
    pub past: Vec<WorkItem>,
    /// Places among the last month's tenders that it really bid for.
    pub truth: BTreeSet<usize>,
}

/// The last month and the suppliers.
pub struct Trial {
    /// The last month's tenders.
    pub open: Vec<Notice>,
    /// The suppliers who bid in it.
    pub suppliers: Vec<Hidden>,
}

/// Hits and what could be hit, over all suppliers.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    recall: f64,
    precision: f64,
}

impl Score {
    fn add(&mut self, list: &[usize], truth: &BTreeSet<usize>) {
        let hits = list.iter().filter(|place| truth.contains(place)).count() as f64;
        self.recall += hits / truth.len() as f64;
        self.precision += hits / FIRST as f64;
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    if let Some(url) = value("--write") {
        written::write(&market::make(&market::SETTINGS[1], SEEDS[0]), &url);
        return;
    }
    println!(
        "recall@{FIRST} and precision@{FIRST}: means over the suppliers who bid in the last month and before it\n"
    );
    println!(
        "| market | suppliers | tenders | bids hidden | way | recall@{FIRST} | precision@{FIRST} |"
    );
    println!("|---|---|---|---|---|---|---|");
    if let Some(url) = value("--store") {
        report(&url, &real::read(&url));
        return;
    }
    for setting in &market::SETTINGS {
        for seed in SEEDS {
            let market = market::make(setting, seed);
            report(&format!("{}, seed {seed}", setting.name), &trial(&market));
        }
    }
    println!("\nParameters of the invented markets (shares of 100):");
    for setting in &market::SETTINGS {
        println!("{setting:?}");
    }
    println!(
        "{} tenders a month, {} suppliers",
        market::TENDERS_A_MONTH,
        market::SUPPLIERS
    );
}

/// Hides the last month of an invented market.
fn trial(market: &market::Market) -> Trial {
    let mut open = Vec::new();
    let mut suppliers: Vec<Hidden> = market
        .sellers
        .iter()
        .zip(&market.served)
        .map(|(seller, served)| Hidden {
            rubros: seller.rubros.clone(),
            said: market
                .names
                .iter()
                .filter(|(code, _)| seller.rubros.contains(code))
                .flat_map(|(_, name)| words::stems(name))
                .collect(),
            regions: served.iter().cloned().collect(),
            past: Vec::new(),
            truth: BTreeSet::new(),
        })
        .collect();
    for record in &market.records {
        for bidder in &record.bidders {
            if record.last {
                suppliers[*bidder].truth.insert(open.len());
            } else {
                suppliers[*bidder].past.extend(work(&record.notice));
            }
        }
        if record.last {
            open.push(record.notice.clone());
        }
    }
    suppliers.retain(|one| !one.truth.is_empty() && !one.past.is_empty());
    Trial { open, suppliers }
}

/// A tender as past work: one row for each item.
pub fn work(notice: &Notice) -> Vec<WorkItem> {
    let row = |item: &NoticeItem| WorkItem {
        tender: notice.code.clone(),
        title: notice.title.clone(),
        closes: notice.closes,
        region: notice.region.clone(),
        estimate_thousandths: notice.estimate_thousandths,
        item: item.clone(),
    };
    notice.items.iter().map(row).collect()
}

/// Ranks the last month in every way and prints a row for each.
fn report(name: &str, trial: &Trial) {
    let pack = Pack::embedded().unwrap();
    let weights = Weights {
        minimum: f64::NEG_INFINITY,
        substance: f64::NEG_INFINITY,
        ..Weights::of(&pack).unwrap()
    };
    let today = Today::fixed(date(2026, 1, 1));
    let terms = Terms::of(&pack, &weights, today.date);
    let mut index = Index::default();
    for notice in &trial.open {
        index.add(notice, &terms, &weights);
    }
    index.settle();
    let places: std::collections::HashMap<String, usize> = trial
        .open
        .iter()
        .enumerate()
        .map(|(at, notice)| (notice.code.to_string(), at))
        .collect();
    let mut order: Vec<usize> = (0..trial.open.len()).collect();
    order.sort_by(|left, right| {
        let key = |at: usize| (trial.open[at].closes, &trial.open[at].code);
        key(*left).cmp(&key(*right))
    });
    let mut scores = [Score::default(); 4];
    let (mut scratch, mut dice) = (Scratch::default(), Dice(7));
    let mut stemming = Stemming::default();
    let started = Instant::now();
    let mut ours = Vec::new();
    for one in &trial.suppliers {
        let profile = Profile {
            rubros: one.rubros.clone(),
            said: one.said.clone(),
            past: Past::of(&one.past, &mut stemming),
            regions: one.regions.clone(),
            ..Profile::default()
        };
        let ranking = index.rank(&profile, &weights, today, FIRST, &mut scratch);
        let list: Vec<usize> = ranking
            .best
            .iter()
            .map(|found| places[&found.code.to_string()])
            .collect();
        ours.push(list);
    }
    let took = started.elapsed();
    for (one, list) in trial.suppliers.iter().zip(&ours) {
        scores[0].add(list, &one.truth);
        scores[1].add(&plain(&one.rubros, &order, &trial.open), &one.truth);
        let codes: BTreeSet<String> = one
            .past
            .iter()
            .filter_map(|row| row.item.product.clone())
            .collect();
        let codes: Vec<String> = codes.into_iter().collect();
        scores[2].add(&plain(&codes, &order, &trial.open), &one.truth);
        let chance: BTreeSet<usize> = std::iter::repeat_with(|| dice.place(trial.open.len()))
            .take(FIRST)
            .collect();
        scores[3].add(&chance.into_iter().collect::<Vec<_>>(), &one.truth);
    }
    let hidden: usize = trial.suppliers.iter().map(|one| one.truth.len()).sum();
    let count = trial.suppliers.len().max(1) as f64;
    let ways = [
        "this program",
        "plain rubro matching",
        "codes of past bids, plain",
        "chance",
    ];
    for (way, score) in ways.iter().zip(scores) {
        println!(
            "| {name} | {} | {} | {hidden} | {way} | {:.3} | {:.3} |",
            trial.suppliers.len(),
            trial.open.len(),
            score.recall / count,
            score.precision / count
        );
    }
    println!(
        "| {name} | | | | times plain rubro matching | {:.2} | {:.2} |",
        scores[0].recall / scores[1].recall.max(f64::MIN_POSITIVE),
        scores[0].precision / scores[1].precision.max(f64::MIN_POSITIVE)
    );
    println!(
        "| {name} | | | | time of all profiles and rankings | {} ms | |",
        took.as_millis()
    );
}

/// Plain matching by product code: the longest beginning in common first, then what closes first, then by code.
fn plain(codes: &[String], order: &[usize], open: &[Notice]) -> Vec<usize> {
    let depth = |notice: &Notice| {
        let products = notice
            .items
            .iter()
            .filter_map(|item| item.product.as_deref());
        products
            .flat_map(|product| codes.iter().map(move |code| common(code, product)))
            .max()
            .unwrap_or(0)
    };
    let mut found: Vec<(usize, usize)> = order
        .iter()
        .map(|at| (depth(&open[*at]), *at))
        .filter(|(depth, _)| *depth > 0)
        .collect();
    found.sort_by_key(|(depth, _)| std::cmp::Reverse(*depth));
    found.into_iter().take(FIRST).map(|(_, at)| at).collect()
}

/// How many digits two codes have in common: all, six, four, two, or none. `xx000000` is a whole segment.
fn common(one: &str, other: &str) -> usize {
    [8, 6, 4, 2]
        .into_iter()
        .find(|digits| {
            one.get(..*digits)
                .is_some_and(|beginning| other.starts_with(beginning))
        })
        .unwrap_or(0)
}
