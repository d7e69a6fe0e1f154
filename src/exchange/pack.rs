//! A pack of files that belong together: names that every system takes, the list of their hashes as `sha256sum -c`
//! reads it, and the archive. Knows nothing of what the files say, and writes to no path.

pub mod earlier;

use crate::domain::paper::Fingerprint;
use crate::domain::words::plain;
use jiff::civil::Date;
use std::io::{Seek, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The name of the list of hashes.
pub const SUMS: &str = "SHA256SUMS";

/// The longest part of a name that says what the file is, in letters.
const LONGEST: usize = 80;

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its name; see [`name`].
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A name of plain letters, digits and dashes behind a number: no path, no device of Windows, and no two alike where
/// the numbers are not. `other` stands for words that have no such letters.
#[must_use]
pub fn name(number: usize, words: &str, other: &str, ending: &str) -> String {
    let told = dashed(words);
    let words = if told.is_empty() { dashed(other) } else { told };
    format!("{number:02}-{words}.{}", dashed(ending))
}

/// Small letters and digits of ASCII, with one dash for everything between them.
fn dashed(text: &str) -> String {
    let plain = plain(text);
    let words = plain
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    let cut: String = joined.chars().take(LONGEST).collect();
    cut.trim_end_matches('-').to_owned()
}

/// The line of a file in the list of hashes.
#[must_use]
pub fn sum(file: &PackFile) -> String {
    format!("{}  {}\n", Fingerprint::of(&file.bytes), file.name)
}

/// Writes the files as a ZIP archive and the list of their hashes behind them, all with the time of one day: the same
/// files give the same bytes. Each is let go of once it is written.
///
/// # Errors
/// A target that cannot be written.
pub fn zip(files: Vec<PackFile>, day: Date, target: impl Write + Seek) -> ZipResult<()> {
    let mut archive = ZipWriter::new(target);
    let (year, month) = (day.year().unsigned_abs(), day.month().unsigned_abs());
    let moment = DateTime::from_date_and_time(year, month, day.day().unsigned_abs(), 12, 0, 0);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(moment.unwrap_or_default())
        .unix_permissions(0o600);
    let mut sums = String::new();
    for file in files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(&file.bytes)?;
        sums.push_str(&sum(&file));
    }
    archive.start_file(SUMS, options)?;
    archive.write_all(sums.as_bytes())?;
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    #[test]
    fn names_are_plain_and_never_a_path_or_a_device() {
        for (words, wanted) in [
            ("Oferta económica", "03-oferta-economica.pdf"),
            ("../../etc/passwd", "03-etc-passwd.pdf"),
            ("C:\\nul", "03-c-nul.pdf"),
            ("CON", "03-con.pdf"),
            ("ساحة", "03-papel.pdf"),
            ("", "03-papel.pdf"),
        ] {
            assert_eq!(name(3, words, "papel", "pdf"), wanted);
        }
    }

    #[test]
    fn the_list_of_hashes_is_the_one_that_sha256sum_reads() {
        let file = PackFile {
            name: "01-a.txt".to_owned(),
            bytes: b"abc".to_vec(),
        };
        // The example of FIPS 180-2.
        let wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  01-a.txt\n";
        assert_eq!(sum(&file), wanted);
        let day = jiff::civil::date(2026, 11, 27);
        let written = || {
            let mut target = Cursor::new(Vec::new());
            zip(vec![file.clone()], day, &mut target).unwrap();
            target
        };
        assert_eq!(written(), written());
        assert_eq!(
            earlier::in_archive(written()),
            Some(earlier::Earlier::Whole)
        );
        assert_eq!(earlier::in_archive(Cursor::new(b"PK")), None);
    }

    proptest! {
        #[test]
        fn any_words_make_a_short_plain_name(words in any::<String>(), number in 1_usize..1000) {
            let name = name(number, &words, "papel", "pdf");
            prop_assert!(name.len() <= 100 && name.ends_with(".pdf"));
            prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.'));
            prop_assert_eq!(name.matches('.').count(), 1);
        }
    }
}
