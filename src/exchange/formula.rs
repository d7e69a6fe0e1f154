//! Cells that a spreadsheet would run as a formula: a leading `'` keeps them text.
//! Used for files with our own header only, which are also the only ones where it is taken off again.

use std::borrow::Cow;

/// Whether a text is a plain number, which is never touched: `-12`, `+1.234,5`.
fn is_number(text: &str) -> bool {
    text.strip_prefix(['-', '+']).is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_digit())
            && rest
                .chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
    })
}

/// Puts a `'` before a text that would run, and doubles a real one.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    if runs && !is_number(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes the `'` of [`guard`] off again.
#[must_use]
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if guard(rest).len() != rest.len() => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_kept_as_text_and_numbers_are_left_alone() {
        for (text, guarded) in [
            ("=1+1", "'=1+1"),
            ("@x", "'@x"),
            ("-", "'-"),
            ("'a", "''a"),
            ("-12", "-12"),
            ("-1.234,5", "-1.234,5"),
            ("a", "a"),
            ("", ""),
        ] {
            assert_eq!(guard(text), guarded);
        }
    }

    proptest! {
        #[test]
        fn guarding_is_taken_off_whole(text in "['=+@\t-]{0,3}.{0,6}") {
            let guarded = guard(&text).into_owned();
            prop_assert_eq!(unguard(&guarded), &text);
        }
    }
}
