//! The one normaliser of search, matching and did-you-mean: lower case, no accents, Spanish stems.

use rust_stemmers::{Algorithm, Stemmer};

/// Takes the accent off a Latin letter; other characters stay.
const fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ý' | 'ÿ' => 'y',
        '\u{b4}' | '\u{2019}' | '\u{2018}' | '`' => '\'',
        other => other,
    }
}

/// Characters that leave no mark on paper: soft hyphen, zero-width characters, direction and byte-order marks.
const fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// Lower case and single spaces, with the accents that the text has.
pub(super) fn lower(text: &str) -> String {
    let mut lowered = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() {
            if !lowered.is_empty() && !lowered.ends_with(' ') {
                lowered.push(' ');
            }
        } else if !is_invisible(letter) {
            lowered.push(letter);
        }
    }
    lowered.truncate(lowered.trim_end().len());
    lowered
}

/// Lower case, no accents, single spaces, no spaces at the ends: `"  Ñuñoa  "` gives `nunoa`.
#[must_use]
pub fn plain(text: &str) -> String {
    lower(text).chars().filter_map(folded).collect()
}

/// A letter in lower case as search compares it; nothing for an accent that stands alone and for what nobody sees.
pub(super) fn folded(letter: char) -> Option<char> {
    let leaves_no_mark = is_invisible(letter) || ('\u{300}'..='\u{36f}').contains(&letter);
    (!leaves_no_mark).then(|| without_accent(letter))
}

/// The words of a text as search compares them: folded, split at everything that is no letter or digit, stemmed.
#[must_use]
pub fn stems(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::Spanish);
    plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| stem(&stemmer, word))
        .collect()
}

/// The stem of one plain word, the same for singular and plural and whether or not its accent was typed.
pub(super) fn stem(stemmer: &Stemmer, word: &str) -> String {
    // The stemmer knows `-ción` only with its accent, and plurals in `-s` only after a, e and o.
    let word = match word.strip_suffix("cion") {
        Some(start) => format!("{start}ción"),
        None => without_foreign_plural(word).to_owned(),
    };
    let mut stem = plain(&stemmer.stem(&word));
    // `lápiz` and `lápices`, `luz` and `luces`.
    if stem.ends_with('z') {
        stem.pop();
        stem.push('c');
    }
    stem
}

/// Takes off the plural of words such as `taxis`, `menus`, `tablets` and `notebooks`.
fn without_foreign_plural(word: &str) -> &str {
    let Some(start) = word.strip_suffix('s') else {
        return word;
    };
    let spanish = start.ends_with(['a', 'e', 'o', 's']) || !start.ends_with(char::is_alphabetic);
    if spanish || start.chars().count() < 3 {
        word
    } else {
        start
    }
}

/// The text that the stores index and query: the stems joined by spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    stems(text).join(" ")
}

/// The fewest letters of which a beginning is worth completing.
const SHORTEST_BEGINNING: usize = 4;

/// The candidate nearest to a misspelt text, when one is near enough to be worth offering.
///
/// The same text in other letters wins, then the shortest candidate that begins with the text, then few changed
/// letters.
#[must_use]
pub fn did_you_mean<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted = plain(text);
    let length = wanted.chars().count();
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(&wanted, length, candidate)?, candidate)))
        .min_by(|(left, _), (right, _)| {
            let order = left.rank.cmp(&right.rank);
            order.then(right.likeness.total_cmp(&left.likeness))
        })
        .map(|(_, candidate)| candidate)
}

/// How far a candidate is from what was typed: fewer is nearer, and of equals the likelier.
struct Distance {
    rank: (u8, usize),
    likeness: f64,
}

/// How many letters of a word of this length may differ from what was meant.
#[must_use]
pub const fn edits_allowed(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    }
}

/// The distance to a candidate, or nothing where it is too far to be meant.
fn distance(wanted: &str, length: usize, candidate: &str) -> Option<Distance> {
    if length == 0 {
        return None;
    }
    let candidate = plain(candidate);
    let allowed = edits_allowed(length);
    let edits = strsim::osa_distance(wanted, &candidate);
    let rank = if edits == 0 {
        (0, 0)
    } else if length >= SHORTEST_BEGINNING && candidate.starts_with(wanted) {
        (1, candidate.chars().count())
    } else if edits <= allowed {
        (2, edits)
    } else {
        return None;
    };
    let likeness = strsim::jaro_winkler(wanted, &candidate);
    Some(Distance { rank, likeness })
}

/// Whether a letter steers what shows it: control characters, and the marks that turn the direction of the text
/// behind them, so that it is read otherwise than it is written.
#[must_use]
pub fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_takes_case_accents_marks_and_spaces_away() {
        for (text, folded) in [
            ("  Ñuñoa  ", "nunoa"),
            ("N\u{303}un\u{303}oa", "nunoa"),
            ("PEÑALOLÉN", "penalolen"),
            ("San\u{a0}\t Ramón", "san ramon"),
            ("O\u{b4}Higgins", "o'higgins"),
            ("O\u{2019}Higgins", "o'higgins"),
            ("Ca\u{ad}mión\u{200b}", "camion"),
            ("Güiña", "guina"),
            ("", ""),
        ] {
            assert_eq!(plain(text), folded, "{text:?}");
        }
    }

    #[test]
    fn singular_plural_and_missing_accents_are_one_word() {
        for forms in [
            vec!["aseo", "aseos", "ASEO"],
            vec!["camión", "camiones", "camion"],
            vec!["instalación", "instalaciones", "instalacion"],
            vec!["mantención", "mantenciones", "mantencion"],
            vec!["lápiz", "lápices", "lapices", "lapiz"],
            vec!["luz", "luces"],
            vec!["jardín", "jardines", "jardin"],
            vec!["café", "cafés", "cafe"],
            vec!["tecnología", "tecnologías", "tecnologia"],
            vec!["limpieza", "limpiezas"],
            vec!["silla", "sillas"],
            vec!["colación", "colaciones"],
            vec!["extintor", "extintores"],
            vec!["tablet", "tablets"],
            vec!["taxi", "taxis"],
            vec!["menú", "menús", "menus"],
            vec!["pan", "panes"],
            vec!["árbol", "árboles", "arboles"],
            vec!["bus", "buses"],
            vec!["uniforme", "uniformes"],
            vec!["señalética", "señaléticas", "senaletica"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| fold(form)).collect();
            assert!(
                stems.iter().all(|stem| *stem == stems[0]),
                "{forms:?} gave {stems:?}"
            );
        }
    }

    #[test]
    fn different_things_stay_different() {
        for (one, other) in [
            ("silla", "sello"),
            ("cama", "camión"),
            ("gasa", "gasfíter"),
            ("pintura", "pinza"),
        ] {
            assert_ne!(fold(one), fold(other));
        }
        assert_eq!(
            fold("Servicio de Aseo, 2 camiones"),
            "servici de ase 2 camion"
        );
    }

    #[test]
    fn misspellings_find_what_was_meant() {
        let names = ["list", "show", "import", "export", "template", "forget"];
        assert_eq!(did_you_mean("lsit", names), Some("list"));
        assert_eq!(did_you_mean("exprot", names), Some("export"));
        assert_eq!(did_you_mean("temp", names), Some("template"));
        assert_eq!(did_you_mean("IMPORT", names), Some("import"));
        for nonsense in ["", "x", "qwerty", "zzzzzzzzzz", "li", "panadería"] {
            assert_eq!(did_you_mean(nonsense, names), None, "{nonsense}");
        }
    }

    #[test]
    fn a_beginning_is_preferred_to_a_misspelling() {
        assert_eq!(
            did_you_mean("colin", ["colina norte", "colina"]),
            Some("colina")
        );
        assert_eq!(did_you_mean("talc", ["talcahuano", "talca"]), Some("talca"));
        assert_eq!(
            did_you_mean("talcah", ["talca", "talcahuano"]),
            Some("talcahuano")
        );
        assert_eq!(
            did_you_mean("talka", ["talcahuano", "talca"]),
            Some("talca")
        );
    }

    proptest! {
        #[test]
        fn folding_is_stable_and_never_panics(text in "\\PC*") {
            let once = plain(&text);
            prop_assert_eq!(&plain(&once), &once);
            prop_assert_eq!(fold(&text), fold(&once));
            let _ = did_you_mean(&text, ["Peñalolén", "", "a"]);
        }
    }
}
