//! Generated and real tenders: the same ordered answers on SQLite and PostgreSQL, in the order that is promised.

use super::generated::{hostile, market, typed};
use crate::exchange::reader;
use crate::store::engines::{postgres, sqlite};
use crate::store::samples::import;
use encuentro::app::search::{Asked, Scope, Searched, search};
use encuentro::app::tenders::TenderQuery;
use encuentro::domain::calendar::{Deadline, Today};
use encuentro::domain::stemming::Stemming;
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::rules::Pack;
use encuentro::store::ImportMode::Whole;
use encuentro::store::Store;
use encuentro::store::filter::TenderFilter;
use encuentro::store::search::Which;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;
use std::path::Path;

fn today() -> Today {
    Today::fixed(date(2026, 11, 23))
}

fn ask(store: &mut dyn Store, pack: &Pack, asked: &Asked, limit: usize) -> Option<Searched> {
    search(store, asked, pack, today(), (limit, Some(HashSet::new()))).ok()
}

/// All that can be seen of an answer.
fn told(searched: &Searched) -> Vec<String> {
    let answer = &searched.answer;
    let hit = answer.hits.iter().map(|hit| {
        format!(
            "{} {} {} {:?}",
            hit.tender.code, hit.points, hit.open, hit.sights
        )
    });
    let counts = format!(
        "{} {} {} {} {:?} {:?} {:?}",
        answer.total,
        answer.only_open,
        answer.closed_left_out,
        answer.held,
        answer.corrected,
        answer.unknown,
        answer.codes
    );
    hit.chain([counts]).collect()
}

/// The order that is promised: points, open ones (closing soonest first), then the latest that closed, then the code.
fn is_in_order(searched: &Searched) -> bool {
    let key = |hit: &encuentro::store::search::Hit| {
        let closes = hit.tender.closes;
        let (soonest, latest) = if hit.open {
            (closes, None)
        } else {
            (None, closes)
        };
        let code = hit.tender.code.to_string();
        (
            Reverse(hit.points),
            !hit.open,
            closes.is_none(),
            soonest,
            Reverse(latest),
            code,
        )
    };
    searched.answer.hits.is_sorted_by_key(key)
}

fn asked() -> impl Strategy<Value = Asked> {
    let scope = prop::sample::select(vec![Scope::All, Scope::All, Scope::Name, Scope::Bought]);
    let which = prop::sample::select(vec![Which::OpenFirst, Which::Open, Which::All]);
    (
        typed(),
        prop::option::weighted(0.2, hostile()),
        scope,
        which,
        any::<[bool; 2]>(),
    )
        .prop_map(|(words, without, scope, which, [narrow, day])| Asked {
            words,
            without: without.into_iter().collect(),
            scope,
            which,
            narrow: TenderQuery {
                regions: if narrow {
                    vec!["07".to_owned()]
                } else {
                    Vec::new()
                },
                closes_after: (narrow && day).then(|| "2026-11-22".to_owned()),
                ..TenderQuery::default()
            },
        })
}

/// One store of each engine with the same generated tenders, imported in two goes so that some changed.
fn engines(mut check: impl FnMut(&mut [Box<dyn Store>])) {
    let mut runner = TestRunner::deterministic();
    for _ in 0..3 {
        let first = market().new_tree(&mut runner).unwrap().current();
        let second = market().new_tree(&mut runner).unwrap().current();
        let (_folder, store) = sqlite();
        let (mut stores, database) = (vec![store], postgres());
        let _database = database.map(|(database, store)| {
            stores.push(store);
            database
        });
        for store in &mut stores {
            import(store.as_mut(), Whole, &first);
            import(store.as_mut(), Whole, &second);
        }
        check(&mut stores);
    }
}

#[test]
fn both_engines_answer_the_same_in_the_order_that_is_promised() {
    let pack = Pack::embedded().unwrap();
    let mut found = 0;
    engines(|stores| {
        let mut runner = TestRunner::deterministic();
        for _ in 0..70 {
            let asked = asked().new_tree(&mut runner).unwrap().current();
            let answers: Vec<Option<Searched>> = stores
                .iter_mut()
                .map(|store| ask(store.as_mut(), &pack, &asked, 1_000))
                .collect();
            let whole: Vec<_> = answers
                .iter()
                .map(|answer| answer.as_ref().map(told))
                .collect();
            assert!(
                whole.windows(2).all(|pair| pair[0] == pair[1]),
                "{asked:?}: {whole:#?}"
            );
            let Some(searched) = &answers[0] else {
                continue;
            };
            assert!(is_in_order(searched), "{asked:?}: {whole:#?}");
            assert_eq!(
                searched.answer.hits.len(),
                searched.answer.total,
                "{asked:?}"
            );
            found += searched.answer.total;
            let page = ask(stores[0].as_mut(), &pack, &asked, 5).unwrap();
            let some = searched.answer.hits.len().min(5);
            for (short, long) in page.answer.hits.iter().zip(&searched.answer.hits) {
                assert_eq!(short.tender.code, long.tender.code, "{asked:?}");
            }
            assert_eq!(
                (page.answer.hits.len(), page.answer.total),
                (some, searched.answer.total)
            );
        }
    });
    assert!(
        found > 1_000,
        "the generated searches find next to nothing: {found}"
    );
}

#[test]
fn a_word_finds_the_tenders_that_hold_it_and_no_others() {
    let pack = Pack::embedded().unwrap();
    engines(|stores| {
        let mut held = BTreeMap::new();
        stores[0]
            .each_tender(&TenderFilter::default(), &mut |tender| {
                held.insert(tender.code.to_string(), tender);
                ControlFlow::Continue(())
            })
            .unwrap();
        // A word without other words for it.
        for word in ["hospital", "señaléticas", "ñandú"] {
            for scope in [Scope::All, Scope::Name, Scope::Bought] {
                let expected: Vec<&str> = held
                    .iter()
                    .filter(|(_, tender)| holds(tender, scope, word))
                    .map(|(code, _)| code.as_str())
                    .collect();
                for store in stores.iter_mut() {
                    let asked = Asked {
                        words: word.to_owned(),
                        scope,
                        which: Which::All,
                        ..Asked::default()
                    };
                    let mut found: Vec<String> = ask(store.as_mut(), &pack, &asked, 1_000)
                        .unwrap()
                        .answer
                        .hits
                        .iter()
                        .filter(|hit| {
                            assert_eq!(hit.open, is_open(&hit.tender), "{}", hit.tender.code);
                            !hit.sights.iter().any(|sight| sight.typed != sight.word)
                        })
                        .map(|hit| hit.tender.code.to_string())
                        .collect();
                    found.sort_unstable();
                    assert_eq!(found, expected, "{word} {scope:?}");
                }
            }
        }
    });
}

/// Whether a tender holds a word, looked at without any index.
fn holds(tender: &Tender, scope: Scope, word: &str) -> bool {
    let mut stemming = Stemming::default();
    let wanted = stemming.stems(word);
    let bought = tender
        .items
        .iter()
        .flat_map(|item| [&item.product_name, &item.description]);
    let texts: Vec<&Option<String>> = match scope {
        Scope::Name => vec![&tender.title],
        Scope::Bought => bought.collect(),
        Scope::All => [&tender.title, &tender.description, &tender.buyer.name]
            .into_iter()
            .chain(bought)
            .collect(),
    };
    texts
        .into_iter()
        .flatten()
        .any(|text| stemming.stems(text).contains(&wanted[0]))
}

/// Whether a tender takes offers on the day of the test.
fn is_open(tender: &Tender) -> bool {
    let now = Deadline::at(today().date.to_datetime(today().time));
    matches!(tender.status, None | Some(TenderStatus::Published))
        && tender.closes.is_none_or(|closes| closes >= now)
}

#[test]
fn nothing_that_is_typed_breaks_a_search() {
    let pack = Pack::embedded().unwrap();
    engines(|stores| {
        let mut runner = TestRunner::deterministic();
        for _ in 0..60 {
            let words = hostile().new_tree(&mut runner).unwrap().current();
            let without = hostile().new_tree(&mut runner).unwrap().current();
            let asked = Asked {
                words: words.clone(),
                without: vec![without],
                ..Asked::default()
            };
            for store in stores.iter_mut() {
                if let Err(failure) = search(store.as_mut(), &asked, &pack, today(), (20, None)) {
                    assert_eq!(
                        failure.message.id, "search-no-words",
                        "{words:?}: {failure:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn the_real_samples_are_found_alike() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let files = [
        "bulk/lic_2026-6_head.csv",
        "bulk/cot1_2026-06_head.csv",
        "api/licitacion_1509-5-L114.json",
        "api/licitaciones_lista_14072026_rebuilt.json",
        "api/compra_agil_detalle_SYNTHETIC_from_guide.json",
    ];
    let mut tenders = Vec::new();
    for file in files.map(|name| folder.join(name)) {
        match file.exists() {
            true => tenders.extend(reader::file(&file).unwrap().found.tenders),
            false => eprintln!("skipped: {} is not there", file.display()),
        }
    }
    if tenders.is_empty() {
        return;
    }
    let pack = Pack::embedded().unwrap();
    let (_folder, store) = sqlite();
    let (mut stores, database) = (vec![store], postgres());
    let _database = database.map(|(database, store)| {
        stores.push(store);
        database
    });
    let mut words: Vec<String> = tenders
        .iter()
        .filter_map(|tender| tender.title.clone())
        .flat_map(|title| {
            let words: Vec<String> = title.split_whitespace().map(str::to_owned).collect();
            let first = words.first().cloned();
            words.into_iter().chain(first).chain([title])
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    let words = words.iter().step_by(words.len().div_ceil(80));
    for store in &mut stores {
        import(store.as_mut(), Whole, &tenders);
    }
    let mut found = 0;
    for words in words {
        let asked = Asked {
            words: words.clone(),
            which: Which::All,
            ..Asked::default()
        };
        let answers: Vec<_> = stores
            .iter_mut()
            .map(|store| ask(store.as_mut(), &pack, &asked, 100))
            .collect();
        found += answers[0]
            .as_ref()
            .map_or(0, |searched| searched.answer.total);
        let told: Vec<_> = answers
            .iter()
            .map(|answer| answer.as_ref().map(told))
            .collect();
        assert!(
            told.windows(2).all(|pair| pair[0] == pair[1]),
            "{words}: {told:#?}"
        );
    }
    assert!(found > 0, "no word of a title finds its tender");
}
