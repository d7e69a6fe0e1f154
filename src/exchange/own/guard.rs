//! The apostrophe that keeps a spreadsheet from running a text cell as a formula, and taking it off again.
//! Knows single texts only; numbers never come here.
//!
//! A cell begins at the start of the text, but also after any character at which a spreadsheet with another list
//! separator would cut the line (`;`, `,`, tab, line ends), whatever quotes stand between.
//! Source: OWASP, CSV Injection, and the discussion of its advice (OWASP/www-community#443).

/// Characters with which a spreadsheet begins a formula, or steps over to one.
const fn begins_formula(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// Characters at which some spreadsheet would begin a new cell.
const fn ends_cell(letter: char) -> bool {
    matches!(letter, ';' | ',' | '\t' | '\r' | '\n')
}

/// Puts a `'` wherever a cell would begin with a formula; a real `'` there is doubled.
#[must_use]
pub fn guard(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 1);
    let mut at_start = true;
    for letter in text.chars() {
        if at_start && (begins_formula(letter) || letter == '\'') {
            guarded.push('\'');
        }
        guarded.push(letter);
        at_start = ends_cell(letter) || (at_start && letter == '"');
    }
    guarded
}

/// As [`guard`], for cells that are all text: a plain number such as `-12` or `+1.234,5` is left alone.
#[must_use]
pub fn guard_text(text: &str) -> String {
    let is_number = text.strip_prefix(['-', '+']).is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_digit())
            && rest
                .chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
    });
    if is_number {
        text.to_owned()
    } else {
        guard(text)
    }
}

/// Takes off what [`guard`] put in. Only for files with our own header.
#[must_use]
pub fn unguard(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut at_start = true;
    let mut letters = text.chars();
    while let Some(mut letter) = letters.next() {
        if at_start && letter == '\'' {
            match letters.next() {
                Some(next) => letter = next,
                None => break,
            }
            plain.push(letter);
            at_start = ends_cell(letter);
            continue;
        }
        plain.push(letter);
        at_start = ends_cell(letter) || (at_start && letter == '"');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_held_and_plain_text_stays() {
        for (text, guarded) in [
            ("=1+1", "'=1+1"),
            ("+56912345678", "'+56912345678"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\r'=1"),
            ("'", "''"),
            ("'hola", "''hola"),
            ("pan;=1+1", "pan;'=1+1"),
            ("pan,\"@x", "pan,\"'@x"),
            ("uno\n- dos", "uno\n'- dos"),
            ("Aseo y ornato", "Aseo y ornato"),
            ("a=b-c", "a=b-c"),
            ("O'Higgins", "O'Higgins"),
        ] {
            assert_eq!(guard(text), guarded);
            assert_eq!(unguard(guarded), text);
        }
    }

    #[test]
    fn numbers_among_texts_are_left_alone_and_come_back() {
        for (text, guarded) in [("-12", "-12"), ("+1.234,5", "+1.234,5"), ("'-12", "''-12")] {
            assert_eq!(guard_text(text), guarded);
            assert_eq!(unguard(guarded), text);
        }
    }

    proptest! {
        #[test]
        fn taking_off_undoes_putting_in(text in "[-=+@;,'\"\\t\\r\\n a＝]{0,12}|\\PC*") {
            prop_assert_eq!(unguard(&guard(&text)), text);
        }

        #[test]
        fn no_cell_of_any_separator_begins_a_formula(text in "[-=+@;,'\" a]{0,12}") {
            let guarded = guard(&text);
            for part in guarded.split([';', ',', '\t', '\n', '\r']) {
                let bare = part.trim_start_matches('"');
                prop_assert!(!bare.starts_with(['=', '+', '-', '@']), "{guarded:?}");
            }
        }
    }
}
