//! The spellings with which official files and spreadsheets say "nothing here".
//! Owns the list only; what a missing value means is the reader's business.

/// Dates that stand for "no date" in official files.
const NULL_DATES: [&str; 6] = [
    "1900-01-01",
    "01-01-1900",
    "01/01/1900",
    "0000-00-00",
    "00-00-0000",
    "00/00/0000",
];

/// Whether a cell says "nothing here": empty, spaces, a dash, `NA`, `N/A`, `NULL`, or a placeholder date.
#[must_use]
pub fn is_null(text: &str) -> bool {
    present(text).is_none()
}

/// The trimmed text of a cell, or nothing where it says "nothing here".
#[must_use]
pub fn present(text: &str) -> Option<&str> {
    let text = text.trim();
    (!says_nothing(text)).then_some(text)
}

/// Whether a trimmed text says "nothing here".
fn says_nothing(text: &str) -> bool {
    matches!(
        text,
        "" | "-"
            | "--"
            | "\u{2013}"
            | "\u{2014}"
            | "NA"
            | "N/A"
            | "n/a"
            | "#N/A"
            | "NULL"
            | "null"
            | "Null"
            | "NaN"
            | "nan"
    ) || is_null_date(text)
}

/// Whether a text is a placeholder date, alone or with midnight behind it.
fn is_null_date(text: &str) -> bool {
    text.starts_with(['0', '1'])
        && NULL_DATES.iter().any(|date| {
            text.strip_prefix(date).is_some_and(|rest| {
                rest.chars()
                    .all(|letter| matches!(letter, ' ' | 'T' | '0' | ':' | '.' | 'Z'))
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_spellings_of_official_files() {
        for text in [
            "",
            "  ",
            "\u{a0}",
            "-",
            "NA",
            " NA ",
            "N/A",
            "NULL",
            "null",
            "1900-01-01",
            "1900-01-01 00:00:00",
            "1900-01-01T00:00:00.000",
            "01-01-1900 0:00",
            "0000-00-00",
        ] {
            assert!(is_null(text), "{text:?}");
            assert_eq!(present(text), None, "{text:?}");
        }
    }

    #[test]
    fn values_are_not_nulls() {
        for text in [
            "0",
            "No",
            "na",
            "Nada",
            "-1",
            "1900-01-02",
            "1900-01-01 10:00",
            "S/N",
        ] {
            assert!(!is_null(text), "{text:?}");
        }
        assert_eq!(present("  Ñuñoa "), Some("Ñuñoa"));
    }
}
