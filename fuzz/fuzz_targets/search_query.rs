//! Any text as a search: first line what is typed, second what must not be there, the rest a text in which it is looked for.
#![no_main]

use encuentro::domain::stemming::Stemming;
use encuentro::matching::guesses::Guesses;
use encuentro::matching::marks::{self, Mark};
use encuentro::matching::query::{MOST_WORDS, Query};
use encuentro::matching::synonyms::Synonyms;
use encuentro::rules::Pack;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static SYNONYMS: LazyLock<Synonyms> =
    LazyLock::new(|| Synonyms::of(&Pack::embedded().expect("the rule pack")));

/// Every trade word that stands alone, listed once: listing them is slow.
static WORDS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let words = SYNONYMS.words();
    words
        .map(|(stem, shown)| (stem.to_owned(), shown.to_owned()))
        .collect()
});

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (typed, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let (without, looked_in) = rest.split_once('\n').unwrap_or((rest, ""));
    let query = Query::read(typed, &[without.to_owned()]);
    assert!(query.wanted.len() <= MOST_WORDS && query.unwanted.len() <= MOST_WORDS);
    for word in query.wanted.iter().chain(&query.unwanted) {
        // Nothing but letters and digits reaches a store.
        assert!(
            !word.stem.is_empty() && word.stem.chars().all(char::is_alphanumeric),
            "{word:?}"
        );
        assert!(word.plain.chars().all(char::is_alphanumeric), "{word:?}");
        let mut guesses = Guesses::of(word);
        for (stem, shown) in WORDS.iter() {
            guesses.consider(stem, shown);
        }
        let _ = guesses.nearest_first();
    }
    let things = SYNONYMS.things(&query.wanted);
    let words: usize = things.iter().map(|thing| thing.words.len()).sum();
    assert!(words <= query.wanted.len());
    let wanted = query.wanted.iter().map(|word| Mark {
        stem: word.stem.clone(),
        beginning: word.beginning,
    });
    let marks: Vec<Mark> = wanted.collect();
    let mut last = 0;
    for place in marks::places(&mut Stemming::default(), looked_in, &marks) {
        // Each mark stands on whole letters, behind the one before it.
        assert!(place.start >= last && !looked_in[place.clone()].is_empty());
        last = place.end;
    }
});
