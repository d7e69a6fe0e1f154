//! Trade words: what else a word that people use is called in tenders. Read once from the rule pack.

use crate::domain::stemming::Stemming;
use crate::matching::query::Typed;
use crate::rules::Pack;
use std::collections::BTreeMap;

/// Another word, or several that must all be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// As the rule pack writes it.
    pub text: String,
    /// The stems of its words.
    pub stems: Vec<String>,
}

/// One thing that is wanted: a word, or words that name one thing together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// As it was typed.
    pub text: String,
    /// Its words.
    pub words: Vec<Typed>,
    /// What else it is called.
    pub others: Vec<Phrase>,
}

/// The trade words of a pack.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    /// By the stems of a word or a phrase: what else it is called.
    others: BTreeMap<Vec<String>, Vec<Phrase>>,
    /// The most words that name one thing.
    longest: usize,
    /// Words that count nothing beside others.
    passed_over: Vec<String>,
}

impl Synonyms {
    /// Reads them from a pack. A word that stands in several groups finds the words of all of them.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let mut stemming = Stemming::default();
        let mut synonyms = Self {
            passed_over: passed_over(pack, &mut stemming),
            ..Self::default()
        };
        for group in &pack.synonyms {
            let mut phrases = |texts: &[String]| -> Vec<Phrase> {
                texts
                    .iter()
                    .map(|text| {
                        let mut stems = stemming.stems(text);
                        stems.retain(|stem| !synonyms.passed_over.contains(stem));
                        let text = text.clone();
                        Phrase { text, stems }
                    })
                    .filter(|phrase| !phrase.stems.is_empty())
                    .collect()
            };
            let words = phrases(&group.words);
            let finds = phrases(&group.finds);
            for word in &words {
                synonyms.longest = synonyms.longest.max(word.stems.len());
                let others = synonyms.others.entry(word.stems.clone()).or_default();
                for other in words.iter().chain(&finds) {
                    let known = other.stems == word.stems
                        || others.iter().any(|known| known.stems == other.stems);
                    if !known {
                        others.push(other.clone());
                    }
                }
            }
        }
        synonyms
    }

    /// What else a word or a phrase is called.
    #[must_use]
    pub fn others(&self, stems: &[String]) -> &[Phrase] {
        self.others.get(stems).map_or(&[], Vec::as_slice)
    }

    /// Every word, alone, that has another one: what a misspelt word may have meant.
    pub fn words(&self) -> impl Iterator<Item = (&str, &str)> {
        let single = self.others.keys().filter(|stems| stems.len() == 1);
        single.filter_map(|stems| {
            let stem = stems.first()?;
            let text = self.spelled(stems)?;
            Some((stem.as_str(), text))
        })
    }

    /// A word as the pack writes it, found among the words of those that it finds.
    fn spelled(&self, stems: &[String]) -> Option<&str> {
        let all = self.others.values().flatten();
        let mut same = all.filter(|phrase| phrase.stems == stems);
        same.next().map(|phrase| phrase.text.as_str())
    }

    /// Puts words that name one thing together, the longest first, and says what else each thing is called.
    /// Words such as "de" are passed over beside others.
    #[must_use]
    pub fn things(&self, typed: &[Typed]) -> Vec<Thing> {
        let mut counted = typed.to_vec();
        counted.retain(|word| !self.passed_over.contains(&word.stem));
        let typed = if counted.is_empty() { typed } else { &counted };
        let mut things = Vec::new();
        let mut at = 0;
        while at < typed.len() {
            let most = self.longest.min(typed.len() - at).max(1);
            let length = (2..=most)
                .rev()
                .find(|length| !self.others(&stems_of(&typed[at..at + length])).is_empty())
                .unwrap_or(1);
            things.push(self.thing(&typed[at..at + length]));
            at += length;
        }
        things
    }

    fn thing(&self, words: &[Typed]) -> Thing {
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        Thing {
            text: texts.join(" "),
            words: words.to_vec(),
            others: self.others(&stems_of(words)).to_vec(),
        }
    }
}

/// The stems of the words that count nothing beside others.
fn passed_over(pack: &Pack, stemming: &mut Stemming) -> Vec<String> {
    let named = pack.weight("search-passed-over");
    named
        .into_iter()
        .flat_map(|weight| &weight.words)
        .flat_map(|word| stemming.stems(word))
        .collect()
}

fn stems_of(words: &[Typed]) -> Vec<String> {
    words.iter().map(|word| word.stem.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::query::Query;

    fn embedded() -> Synonyms {
        Synonyms::of(&Pack::embedded().expect("the pack"))
    }

    fn finds(typed: &str, other: &str) -> bool {
        let things = embedded().things(&Query::read(typed, &[]).wanted);
        let stems = Stemming::default().stems(other);
        things
            .iter()
            .any(|thing| thing.others.iter().any(|phrase| phrase.stems == stems))
    }

    #[test]
    fn trade_words_find_what_tenders_say() {
        for (typed, other) in [
            ("aseo", "limpieza"),
            ("limpieza", "aseo"),
            ("gasfíter", "sanitario"),
            ("colaciones", "coffee break"),
            ("coffee break", "colación"),
            ("jardinero", "áreas verdes"),
            ("áreas verdes", "jardinería"),
            ("modista", "uniformes"),
            ("fletes", "transporte"),
        ] {
            assert!(finds(typed, other), "{typed} does not find {other}");
        }
    }

    #[test]
    fn what_is_wider_does_not_find_what_is_narrower() {
        for (typed, other) in [
            ("transporte", "flete"),
            ("seguridad", "guardia"),
            ("pan", "colación"),
        ] {
            assert!(!finds(typed, other), "{typed} finds {other}");
        }
    }

    #[test]
    fn words_that_name_one_thing_are_one() {
        let things = embedded().things(&Query::read("arriendo coffee break hospital", &[]).wanted);
        let texts: Vec<&str> = things.iter().map(|thing| thing.text.as_str()).collect();
        assert_eq!(texts, ["arriendo", "coffee break", "hospital"]);
    }
}
