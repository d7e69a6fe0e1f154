//! The paths that a month of a nation goes through, each by itself: `cargo bench --bench hot_paths`.
//!
//! The lists are those of `examples/generate_list`, made in memory. The query benches look at a store of one's own with
//! `ENCUENTRO_BENCH_STORE=FILE`, or at one of 20,000 rows that is made here.

#[path = "../examples/generate_list/random.rs"]
mod random;
#[path = "../examples/generate_list/row.rs"]
mod row;
#[path = "../examples/generate_list/tenders.rs"]
mod tenders;
#[path = "../examples/generate_list/world.rs"]
#[expect(dead_code, reason = "the tender file does not say where a seller is")]
mod world;

use divan::counter::{BytesCount, ItemsCount};
use encuentro::domain::stemming::Stemming;
use encuentro::domain::words;
use encuentro::exchange::rows::{Groups, Rows, Taken};
use encuentro::store::filter::{TenderFilter, TenderSort};
use encuentro::store::{self, Store};
use jiff::civil::date;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::OnceLock;

const ROWS: u64 = 20_000;

fn main() {
    divan::main();
}

fn month() -> &'static [u8] {
    static MONTH: OnceLock<Vec<u8>> = OnceLock::new();
    MONTH.get_or_init(|| {
        let world = world::World::new(1, date(2026, 10, 1));
        let mut bytes = Vec::new();
        tenders::write(&world, ROWS, 0.0, &mut bytes).expect("memory");
        bytes
    })
}

/// Every group of rows, hashed and not looked into: what the same month again costs.
#[divan::bench]
fn groups_hashed(bencher: divan::Bencher<'_, '_>) {
    read_groups(bencher, false);
}

/// Every group of rows, with all its cells as text.
#[divan::bench]
fn groups_with_cells(bencher: divan::Bencher<'_, '_>) {
    read_groups(bencher, true);
}

fn read_groups(bencher: divan::Bencher<'_, '_>, cells: bool) {
    bencher
        .counter(BytesCount::of_slice(month()))
        .counter(ItemsCount::new(ROWS))
        .bench(|| {
            let mut rows = Rows::csv(month()).expect("a list");
            let key = rows.header().find("CodigoExterno").expect("the column");
            let wanted = vec![true; rows.header().width()];
            let mut groups = Groups::new(key, 0);
            let mut letters = 0;
            while let Taken::Group(_) = groups.take(&mut rows).expect("rows") {
                if cells {
                    let mut count = |row: &encuentro::exchange::rows::Row| {
                        letters += row.cells.len();
                        Ok(true)
                    };
                    groups.each(&mut rows, &wanted, &mut count).expect("rows");
                }
            }
            letters
        });
}

/// The same rows one by one, as lists of people are read.
#[divan::bench]
fn rows_one_by_one(bencher: divan::Bencher<'_, '_>) {
    bencher
        .counter(BytesCount::of_slice(month()))
        .counter(ItemsCount::new(ROWS))
        .bench(|| {
            let mut rows = Rows::csv(month()).expect("a list");
            let mut count = 0;
            while let Some(row) = rows.next().expect("rows") {
                count += row.cells.len();
            }
            count
        });
}

fn descriptions() -> Vec<String> {
    let world = world::World::new(1, date(2026, 10, 1));
    let mut random = random::Random::of(1, 1);
    (0..500).map(|_| world.text(&mut random, 600)).collect()
}

/// Words folded and stemmed, each word once.
#[divan::bench]
fn stems_remembered(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(descriptions).bench_refs(|texts| {
        let mut stemming = Stemming::default();
        let mut count = 0;
        for text in texts {
            stemming.each(text, |_| count += 1);
        }
        count
    });
}

/// Words folded and stemmed, each time anew.
#[divan::bench]
fn stems_each_time(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(descriptions).bench_refs(|texts| {
        texts
            .iter()
            .map(|text| words::stems(text).len())
            .sum::<usize>()
    });
}

/// A store to ask: one's own, or a small one.
fn asked() -> Box<dyn Store> {
    static SMALL: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let path = std::env::var_os("ENCUENTRO_BENCH_STORE")
        .map_or_else(|| SMALL.get_or_init(small_store).1.clone(), PathBuf::from);
    store::open(None, &path).expect("a store")
}

fn small_store() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("lic_2026-10.csv");
    fs_err::write(&list, month()).expect("a list");
    let path = folder.path().join("encuentro.db");
    let mut store = store::open(None, &path).expect("a store");
    let options = encuentro::exchange::plan::ReadOptions::default();
    let opened = encuentro::app::tenders_import::open(&list, &options).expect("a list");
    let request = encuentro::app::tenders_import::Request {
        options: &options,
        dry_run: false,
        pack: &encuentro::rules::Pack::embedded().expect("the pack"),
        word: &|message| message.id.to_owned(),
    };
    encuentro::app::tenders_import::import(&opened, &mut *store, &request, &mut |_, _| true)
        .expect("an import");
    (folder, path)
}

/// Region, rubro, amount and closing, as `tenders list` narrows them: the first fifty by closing.
#[divan::bench]
fn filtered_list(bencher: divan::Bencher<'_, '_>) {
    let mut store = asked();
    let filter = TenderFilter {
        regions: vec!["13".to_owned()],
        statuses: vec!["published".to_owned()],
        rubro_prefixes: vec!["7611".to_owned()],
        maximum_clp: Some(50_000_000.into()),
        closes_from: Some(encuentro::domain::calendar::Deadline::day(date(
            2026, 10, 20,
        ))),
        sort: TenderSort::Closes,
        limit: Some(50),
        heads_only: true,
        ..TenderFilter::default()
    };
    bencher.bench_local(|| {
        let mut count = 0;
        store
            .each_tender(&filter, &mut |_| {
                count += 1;
                ControlFlow::Continue(())
            })
            .expect("a list");
        count
    });
}
