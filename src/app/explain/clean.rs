//! Takes out of a pasted text what belongs to a person: RUTs, e-mails, phones, secrets, addresses with queries.
//! Errs on the side of taking out too much; names of people cannot be told and the person is warned of it.

use crate::domain::code::ProcessCode;
use crate::domain::words;

/// What stands where something was taken out.
const TAKEN_OUT: &str = "[···]";
/// As much of a text as is kept.
const MOST_LETTERS: usize = 500;
/// So many digits side by side may be a RUT, a phone or an account.
const TELLING_DIGITS: usize = 6;
/// A word of letters and digits of this length may be a ticket or a key.
const KEY_LENGTH: usize = 16;
/// Words after which a secret follows.
const BEFORE_A_SECRET: &[&str] = &[
    "clave",
    "claveunica",
    "contrasena",
    "password",
    "pass",
    "ticket",
    "token",
    "pin",
    "llave",
    "key",
    "secret",
];
/// Words that may stand between such a word and the secret.
const LINKS: &[&str] = &["es", "is", "unica", "de", "mi", "la", ":", "=", "no"];

/// The text on one line, without what belongs to a person, at most 500 letters.
#[must_use]
pub fn clean(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut taken: Vec<bool> = words.iter().map(|word| personal(word)).collect();
    number_groups(&words, &mut taken);
    after_secret_words(&words, &mut taken);
    let mut kept: Vec<&str> = Vec::new();
    for (word, taken) in words.iter().zip(&taken) {
        match taken {
            false => kept.push(word),
            true if kept.last() != Some(&TAKEN_OUT) => kept.push(TAKEN_OUT),
            true => {}
        }
    }
    kept.join(" ").chars().take(MOST_LETTERS).collect()
}

/// Whether a word by itself may belong to a person.
fn personal(word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    if bare.parse::<ProcessCode>().is_ok()
        || (bare.contains('-') && bare.parse::<jiff::civil::Date>().is_ok())
    {
        return false;
    }
    let address = word.contains("://") || word.starts_with("www.");
    word.contains('@')
        || (address && word.contains(['?', '=']))
        || digits(word) > TELLING_DIGITS
        || rut_like(bare)
        || key_like(word.trim_matches(|letter: char| ",.;:()«»\"'".contains(letter)))
        || assigned_secret(word)
}

fn digits(word: &str) -> usize {
    word.chars().filter(char::is_ascii_digit).count()
}

/// `1-9`, `12.345.678-K`: digits, dots and a dash before one last digit or K.
fn rut_like(word: &str) -> bool {
    let dashes = [
        '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}',
    ];
    word.rsplit_once(dashes).is_some_and(|(body, digit)| {
        digit.chars().count() == 1
            && digit
                .chars()
                .all(|last| last.is_ascii_digit() || matches!(last, 'k' | 'K'))
            && !body.is_empty()
            && body
                .chars()
                .all(|letter| letter.is_ascii_digit() || letter == '.')
    })
}

/// A long word of letters and digits, or a shorter one that mixes signs in as passwords do.
fn key_like(word: &str) -> bool {
    let has = |test: fn(&char) -> bool| word.chars().any(|letter| test(&letter));
    let mixed = has(|letter| letter.is_alphabetic()) && has(|letter| letter.is_ascii_digit());
    let signs = has(|letter| "!#$%&*+?^~".contains(*letter));
    mixed && (word.chars().count() >= KEY_LENGTH || (signs && word.chars().count() >= 6))
}

/// `clave=…`, `"ticket":"…"`, `token:…` in one word.
fn assigned_secret(word: &str) -> bool {
    word.split_once(['=', ':'])
        .is_some_and(|(name, value)| announces(name) && value.chars().any(char::is_alphanumeric))
}

fn announces(word: &str) -> bool {
    let bare = words::plain(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    BEFORE_A_SECRET.contains(&bare.as_str())
}

/// Numbers written in groups: `9 1234 5678`, `12 345 678 - 5`.
fn number_groups(words: &[&str], taken: &mut [bool]) {
    let numeric = |word: &str| {
        word.chars()
            .all(|letter| letter.is_ascii_digit() || "+-.()kK–".contains(letter))
    };
    let mut start = 0;
    while start < words.len() {
        let length = words[start..]
            .iter()
            .take_while(|word| numeric(word))
            .count();
        let all: usize = words[start..start + length]
            .iter()
            .map(|word| digits(word))
            .sum();
        if length > 1 && all > TELLING_DIGITS {
            taken[start..start + length].fill(true);
        }
        start += length.max(1);
    }
}

/// `clave: Secreta`, `mi contraseña es Secreta`: the word that follows, when it may be a secret. A plain word after
/// "ticket" or "clave" as in "Ticket no válido" stays: a secret follows a colon, an "es", or looks like none.
fn after_secret_words(words: &[&str], taken: &mut [bool]) {
    for (at, word) in words.iter().enumerate() {
        let announced = word.ends_with([':', '=']) && announces(word);
        let mut next = at + 1;
        let mut linked = announced;
        while announces(word) && next < words.len() && next < at + 3 {
            let link = words::plain(words[next]);
            if !LINKS.contains(&link.trim_matches([':', '=']).trim())
                && !matches!(link.as_str(), ":" | "=")
            {
                break;
            }
            linked |=
                matches!(link.as_str(), "es" | "is" | ":" | "=") || link.ends_with([':', '=']);
            next += 1;
        }
        if linked && next < words.len() {
            taken[next] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_belongs_to_a_person_is_taken_out() {
        for (text, expected) in [
            ("RUT 11.111.111-1 no existe", "RUT [···] no existe"),
            ("RUT 11111111-1 y 6-K", "RUT [···] y [···]"),
            ("RUT 12 345 678 - 5 malo", "RUT [···] malo"),
            ("llame al +56 9 1234 5678 hoy", "llame al [···] hoy"),
            ("escriba a ana@ejemplo.cl.", "escriba a [···]"),
            ("clave: Secreta1 mala", "clave: [···] mala"),
            (
                "mi contraseña es perrito azul",
                "mi contraseña es [···] azul",
            ),
            ("mi clave única es perrito", "mi clave única es [···]"),
            ("ticket=AB12 vencido", "[···] vencido"),
            (
                "F8537A18-6766-4DEF-9E59-426B4FEE2844 no sirve",
                "[···] no sirve",
            ),
            ("vea https://sitio.cl/a?ticket=1 ahora", "vea [···] ahora"),
            ("Perr0$ no sirve", "[···] no sirve"),
        ] {
            assert_eq!(clean(text), expected);
        }
    }

    #[test]
    fn what_belongs_to_nobody_stays() {
        for text in [
            "La licitación 1057-3-LE26 cerró el 2026-11-23",
            "Error 10500 en la cotización 1058339-140-COT26",
            "Ticket no válido",
            "La clave no es correcta",
        ] {
            let expected = if text.contains("correcta") {
                "La clave no es [···]"
            } else {
                text
            };
            assert_eq!(clean(text), expected);
        }
    }

    proptest! {
        #[test]
        fn no_rut_survives(before in "[a-zñ ]{0,20}", body in 1_000_000_u32..30_000_000, after in "[a-zñ ]{0,20}") {
            for rut in [format!("{body}-K"), format!("{body}"), format!("{body}5")] {
                let cleaned = clean(&format!("{before} {rut} {after}"));
                prop_assert!(!cleaned.contains(&body.to_string()), "{}", cleaned);
            }
        }

        #[test]
        fn any_text_is_cut_to_one_short_line(text in "\\PC{0,900}") {
            let cleaned = clean(&text);
            prop_assert!(cleaned.chars().count() <= MOST_LETTERS && !cleaned.contains('\n'));
        }
    }
}
