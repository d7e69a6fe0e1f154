//! Bytes of a cell to text: UTF-8 where they are valid UTF-8, Windows-1252 otherwise.
//! Decides per field, because official files mix both; must not know separators or columns.

use encoding_rs::WINDOWS_1252;
use std::borrow::Cow;

/// How the text of a list is written, as it is said aloud before an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a mark; plain ASCII counts as UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark, as spreadsheets save it.
    Utf8Bom,
    /// Windows-1252, as official files and older spreadsheets write.
    Windows1252,
}

impl Encoding {
    /// The name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// Decides from the beginning of a file; a character cut at the end of the sample does not count.
    #[must_use]
    pub fn of_sample(sample: &[u8]) -> Self {
        if sample.starts_with(BOM) {
            return Self::Utf8Bom;
        }
        match std::str::from_utf8(sample) {
            Ok(_) => Self::Utf8,
            Err(error) if error.error_len().is_none() => Self::Utf8,
            Err(_) => Self::Windows1252,
        }
    }
}

/// The UTF-8 byte order mark.
pub const BOM: &[u8] = b"\xef\xbb\xbf";

/// The text of one cell. Bytes that neither encoding knows, such as 0x81, become U+FFFD: nothing is refused for them.
#[must_use]
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    if text.contains(is_undefined) {
        return Cow::Owned(text.replace(is_undefined, "\u{fffd}"));
    }
    text
}

/// Adds the text of one cell to another text; `doubled` quotes become single ones.
pub fn append(text: &mut String, bytes: &[u8], doubled: bool) {
    if doubled {
        text.push_str(&self::text(bytes).replace("\"\"", "\""));
        return;
    }
    match std::str::from_utf8(bytes) {
        Ok(decoded) => text.push_str(decoded),
        Err(_) if bytes.iter().any(|byte| UNDEFINED.contains(byte)) => {
            text.push_str(&self::text(bytes));
        }
        Err(_) => {
            // A byte gives three at the most.
            text.reserve(bytes.len() * 3);
            let mut decoder = WINDOWS_1252.new_decoder_without_bom_handling();
            let _ = decoder.decode_to_string(bytes, text, true);
        }
    }
}

/// The five bytes that Windows-1252 leaves undefined.
const UNDEFINED: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// The five bytes that Windows-1252 leaves undefined, as the decoder passes them through.
const fn is_undefined(letter: char) -> bool {
    matches!(letter, '\u{81}' | '\u{8d}' | '\u{8f}' | '\u{90}' | '\u{9d}')
}

/// Whether a text was read with the wrong encoding before it came here: UTF-8 saved as UTF-8 twice (`Ã±`), or
/// Windows-1252 read as Latin-1 (control characters in place of curly quotes).
#[must_use]
pub fn looks_damaged(text: &str) -> bool {
    // All that is looked for begins with these bytes: `Â` and the control characters, and `Ã`.
    memchr::memchr2_iter(0xc2, 0xc3, text.as_bytes()).any(|at| {
        let mut letters = text[at..].chars();
        match letters.next() {
            Some('Ã' | 'Â') => letters
                .next()
                .is_some_and(|letter| ('\u{80}'..='\u{bf}').contains(&letter) || is_curly(letter)),
            Some(letter) => ('\u{80}'..='\u{9f}').contains(&letter),
            None => false,
        }
    })
}

/// The Windows-1252 faces of the bytes 0x80 to 0x9F that follow `Ã` in twice-saved Spanish.
const fn is_curly(letter: char) -> bool {
    matches!(
        letter,
        '‘' | '’' | '“' | '”' | '‰' | '‡' | 'š' | '–' | '—' | 'œ' | '€' | '™'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_read_by_its_own_encoding() {
        assert_eq!(text("Ñuñoa".as_bytes()), "Ñuñoa");
        assert_eq!(text(b"\xd1u\xf1oa \x93bien\x94"), "Ñuñoa “bien”");
        assert_eq!(text(b"a\x81b\xf1"), "a\u{fffd}bñ");
    }

    #[test]
    fn the_sample_names_the_encoding() {
        assert_eq!(Encoding::of_sample(b"a;b"), Encoding::Utf8);
        assert_eq!(Encoding::of_sample(b"\xef\xbb\xbfa"), Encoding::Utf8Bom);
        assert_eq!(Encoding::of_sample(b"Regi\xf3n;x"), Encoding::Windows1252);
        assert_eq!(
            Encoding::of_sample("Ñ".as_bytes().split_at(1).0),
            Encoding::Utf8
        );
    }

    #[test]
    fn damage_from_a_wrong_reading_is_seen() {
        for word in ["Ñuñoa", "Construcción", "Ábaco", "“bien”"] {
            assert!(!looks_damaged(word), "{word}");
            let twice = text_as_windows_1252(word.as_bytes());
            assert!(looks_damaged(&twice), "{twice}");
        }
        let latin: String = b"\x93bien\x94"
            .iter()
            .map(|byte| char::from(*byte))
            .collect();
        assert!(looks_damaged(&latin));
        assert!(!looks_damaged("O´Higgins, S/N°"));
    }

    fn text_as_windows_1252(bytes: &[u8]) -> String {
        WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned()
    }
}
