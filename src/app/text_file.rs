//! A text that a person saved: UTF-8, or Windows-1252 as Chilean offices still save it.
//! Lists have their own reader, which decodes cell by cell.

use std::io::Read;

/// A text may be long; beyond this nothing is read.
const MOST_BYTES: u64 = 1_000_000;

/// Reads a text from anywhere, in either encoding.
///
/// # Errors
/// The error of the reader.
pub fn read_from(reader: impl Read) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| {
        let (text, ..) = encoding_rs::WINDOWS_1252.decode(error.as_bytes());
        text.into_owned()
    }))
}

#[cfg(test)]
mod tests {
    use super::read_from;

    #[test]
    fn both_encodings_are_read() {
        assert_eq!(read_from("INHÁBIL".as_bytes()).unwrap(), "INHÁBIL");
        assert_eq!(read_from(&b"INH\xc1BIL"[..]).unwrap(), "INHÁBIL");
    }
}
