//! What gives a person away in sentences of others: the RUT as it is written, the whole name, e-mail and telephone.

use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::supplier::key::{EMAIL, LEGAL_NAME, PHONE};
use crate::domain::words::plain;
use crate::domain::workshop::Learner;

/// The facts that give a person away by themselves.
const FACTS: [&str; 3] = [LEGAL_NAME, EMAIL, PHONE];

/// The shortest text that gives somebody away wherever it stands: a single short name is a word of others too.
const TELLING: usize = 8;

/// As what a person is known, each text once.
#[must_use]
pub fn naming(rut: Option<Rut>, supplier: Option<&Supplier>, learners: &[Learner]) -> Vec<String> {
    let mut found: Vec<String> = rut
        .iter()
        .flat_map(|rut| [rut.to_string(), rut.compact()])
        .collect();
    if let Some(supplier) = supplier {
        let told = FACTS.iter().filter_map(|key| supplier.facts.text(key));
        found.extend(told.map(ToOwned::to_owned));
    }
    for learner in learners {
        found.push(learner.name.clone());
        found.extend(learner.email.iter().chain(&learner.telephone).cloned());
    }
    found.retain(|text| is_telling(text));
    found.sort();
    found.dedup();
    found
}

/// Whether a text gives somebody away wherever it stands: a RUT, an e-mail, a telephone, a name of more than one word.
fn is_telling(text: &str) -> bool {
    let text = text.trim();
    let is_one_name = text.chars().all(char::is_alphabetic);
    text.parse::<Rut>().is_ok() || (text.chars().count() >= TELLING && !is_one_name)
}

/// Whether one of the texts stands in words of somebody else, as a whole; large and small letters and accents do not matter.
#[must_use]
pub fn is_named(words: &str, naming: &[String]) -> bool {
    let words = plain(words);
    let ends = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    naming.iter().map(|text| plain(text)).any(|text| {
        words.match_indices(&text).any(|(at, found)| {
            ends(words[..at].chars().next_back()) && ends(words[at + found.len()..].chars().next())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::supplier::PersonKind;
    use jiff::civil::date;

    #[test]
    fn a_short_name_alone_is_a_word_of_others_too() {
        for (text, tells) in [
            ("Rosa", false),
            ("Montenegro", false),
            ("Rosa Ñancupil", true),
            ("14-0", true),
            ("+56 9 7654 3210", true),
            ("r@x.cl", false),
            ("rosa@example.cl", true),
        ] {
            assert_eq!(is_telling(text), tells, "{text}");
        }
    }

    #[test]
    fn a_person_is_known_by_rut_record_and_seat() {
        let rut = Rut::from_body(654_321).unwrap();
        let supplier = Supplier::new(rut, PersonKind::Natural, date(2026, 11, 20));
        let found = naming(Some(rut), Some(&supplier), &[]);
        assert_eq!(found, ["654.321-9", "654321-9"]);
        assert!(naming(None, None, &[]).is_empty());
    }

    #[test]
    fn somebody_is_named_in_whole_words_however_they_are_written() {
        let naming = ["Rosa Ñancupil".to_owned(), "14-0".to_owned()];
        for (words, named) in [
            ("llamar a ROSA NANCUPIL, por la tarde", true),
            ("Rosa Ñancupilpe", false),
            ("el RUT es 14-0.", true),
            ("2026-11-30T15:00:14-03:00", false),
            ("114-0", false),
            ("", false),
        ] {
            assert_eq!(is_named(words, &naming), named, "{words}");
        }
    }
}
