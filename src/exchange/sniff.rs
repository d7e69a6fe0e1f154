//! What a file is, told from its first bytes: a workbook, a zip, JSON, a page, text with some separator.
//! Looks at a sample only; must not read rows or know columns.

use crate::exchange::decode::BOM;

/// What the beginning of a file looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing, or only blank space.
    Empty,
    /// A zip by its magic: an official month, or a workbook.
    Zip,
    /// A workbook of the older kind (`.xls`).
    OldWorkbook,
    /// A JSON object or list.
    Json,
    /// A web page instead of data.
    Page,
    /// A PDF.
    Pdf,
    /// Text in UTF-16, as «Unicode text» is saved.
    Utf16,
    /// Bytes that are no text at all.
    Binary,
    /// Rows of text.
    Rows,
}

/// How much of a file is looked at.
pub const SAMPLE: usize = 64 * 1024;

/// Tells what a sample is.
#[must_use]
pub fn shape(sample: &[u8]) -> Shape {
    if sample.starts_with(b"PK\x03\x04") || sample.starts_with(b"PK\x05\x06") {
        return Shape::Zip;
    }
    if sample.starts_with(b"\xd0\xcf\x11\xe0") {
        return Shape::OldWorkbook;
    }
    if sample.starts_with(b"%PDF") {
        return Shape::Pdf;
    }
    if sample.starts_with(b"\xff\xfe") || sample.starts_with(b"\xfe\xff") {
        return Shape::Utf16;
    }
    let text = sample.strip_prefix(BOM).unwrap_or(sample);
    // NUL bytes were seen in real API bodies: they say nothing of what a file is.
    let start: Vec<u8> = text
        .iter()
        .copied()
        .skip_while(|byte| byte.is_ascii_whitespace() || *byte == 0)
        .take(512)
        .collect();
    match start.first() {
        None => Shape::Empty,
        Some(b'{' | b'[') => Shape::Json,
        Some(b'<') => Shape::Page,
        Some(_) if is_binary(&start) => Shape::Binary,
        Some(_) => Shape::Rows,
    }
}

/// Whether more than a tenth of the bytes are control characters.
fn is_binary(start: &[u8]) -> bool {
    let odd = start
        .iter()
        .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
        .count();
    odd * 10 > start.len()
}

/// The separator of a list: the one of `;`, `,` and tab that stands most often outside quotes in the first lines.
/// A line `sep=;` at the top, as spreadsheets write it, decides by itself.
#[must_use]
pub fn delimiter(sample: &[u8]) -> u8 {
    const LINES: usize = 20;
    let text = sample.strip_prefix(BOM).unwrap_or(sample);
    if let Some(sign) = separator_line(text) {
        return sign;
    }
    let mut in_header = [0_usize; 3];
    let mut counts = [0_usize; 3];
    let mut quoted = false;
    let mut lines = 0;
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                if lines == 0 {
                    in_header = counts;
                }
                lines += 1;
                if lines == LINES {
                    break;
                }
            }
            _ if quoted => {}
            b';' => counts[0] += 1,
            b',' => counts[1] += 1,
            b'\t' => counts[2] += 1,
            _ => {}
        }
    }
    let header = if lines == 0 { counts } else { in_header };
    // A header names columns; commas of amounts further down must not outvote its semicolons.
    let deciding = if header.iter().any(|count| *count > 0) {
        header
    } else {
        counts
    };
    let most = deciding.iter().copied().max().unwrap_or(0);
    [b';', b',', b'\t']
        .into_iter()
        .zip(deciding)
        .find(|(_, count)| *count == most)
        .map_or(b';', |(sign, _)| sign)
}

/// The separator that a first line `sep=;` names.
#[must_use]
pub fn separator_line(text: &[u8]) -> Option<u8> {
    let line = text.split(|byte| *byte == b'\n').next()?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match line {
        [
            b's' | b'S',
            b'e' | b'E',
            b'p' | b'P',
            b'=',
            sign @ (b';' | b',' | b'\t'),
        ] => Some(*sign),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_by_their_first_bytes() {
        for (bytes, expected) in [
            (&b""[..], Shape::Empty),
            (b" \r\n\n", Shape::Empty),
            (b"PK\x03\x04...", Shape::Zip),
            (b"\xef\xbb\xbf {\"a\":1}", Shape::Json),
            (b"\0\0[1]", Shape::Json),
            (b"<!DOCTYPE html>", Shape::Page),
            (b"%PDF-1.7", Shape::Pdf),
            (b"\xff\xfea\0", Shape::Utf16),
            (b"\x01\x02\x03\x04abc", Shape::Binary),
            (b"a;b\n1;2", Shape::Rows),
        ] {
            assert_eq!(shape(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn separators_are_counted_outside_quotes() {
        assert_eq!(delimiter(b"a;b\n1,5;\"x,y,z\"\n"), b';');
        assert_eq!(delimiter(b"a,b\n\"1;2;3;4\",2\n"), b',');
        assert_eq!(delimiter(b"a\tb\n1,5\t2,5\n"), b'\t');
        assert_eq!(delimiter(b"code;amount\n1;1,5\n2;2,5\n3;3,5"), b';');
        assert_eq!(delimiter(b"sep=,\r\na;b,c\n"), b',');
        assert_eq!(delimiter(b"one\ntwo\n"), b';');
    }
}
