//! Explains a pasted message of the portal; what is not known is kept for the trainer, without what belongs to a person.

mod clean;

use crate::app::text_file;
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use std::io::Write;
use std::path::{Path, PathBuf};

pub use crate::rules::explain::{Explanation, Meaning, explain};
pub use clean::clean;

/// The file in the home folder that keeps texts nobody could explain.
const FILE: &str = "unknown-messages.txt";

/// Reads the text of a file: UTF-8, or else Windows-1252 as Chilean offices save it.
///
/// # Errors
/// A file that cannot be read.
pub fn read(path: &Path) -> Outcome<String> {
    let cannot = |error: std::io::Error| {
        let message = Message::new("explain-cannot-read").with("file", path.display().to_string());
        Failure::new(FailureKind::Input, message).caused_by(error)
    };
    let file = fs_err::File::open(path).map_err(cannot)?;
    text_file::read_from(file).map_err(cannot)
}

/// Keeps a text that could not be explained, cleaned, once; gives the file, or none when nothing was left to keep.
///
/// # Errors
/// A file that cannot be written.
pub fn keep_unknown(home: &Path, text: &str, today: Today) -> Outcome<Option<PathBuf>> {
    let kept = clean(text);
    if !kept.chars().any(char::is_alphabetic) {
        return Ok(None);
    }
    let file = home.join(FILE);
    let append = || -> std::io::Result<()> {
        fs_err::create_dir_all(home)?;
        let old = fs_err::read_to_string(&file).unwrap_or_default();
        if old
            .lines()
            .any(|line| line.split_once('\t').is_some_and(|(_, text)| text == kept))
        {
            return Ok(());
        }
        let mut opened = fs_err::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&file)?;
        opened.write_all(format!("{}\t{kept}\n", today.date).as_bytes())
    };
    append().map_err(|error| {
        let message = Message::new("cli-cannot-write").with("file", file.display().to_string());
        Failure::new(FailureKind::Input, message).caused_by(error)
    })?;
    Ok(Some(file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_unknown_text_is_kept_once_and_clean() {
        let home = tempfile::tempdir().unwrap();
        let today = Today::fixed(date(2026, 11, 23));
        let text = "Error 77 en módulo\nde 11.111.111-1, correo ana@ejemplo.cl";
        let file = keep_unknown(home.path(), text, today).unwrap().unwrap();
        keep_unknown(home.path(), text, today).unwrap();
        let kept = fs_err::read_to_string(file).unwrap();
        assert_eq!(
            kept,
            "2026-11-23\tError 77 en módulo de [···] correo [···]\n"
        );
    }

    #[test]
    fn nothing_is_kept_of_an_empty_text() {
        let home = tempfile::tempdir().unwrap();
        let today = Today::fixed(date(2026, 11, 23));
        assert_eq!(keep_unknown(home.path(), " ... 123 ", today).unwrap(), None);
        assert!(!home.path().join(FILE).exists());
    }
}
