//! Reads what was typed about a paper, and the file that comes with it. Judges nothing beyond what can be read.

use crate::domain::message::Message;
use crate::domain::paper::{Fingerprint, MOST_BYTES, Named, PaperFile, clean};
use crate::domain::rut::Rut;
use crate::exchange::paper::{recognise, too_large};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::{read_line, read_name, read_rut};
use std::io::Read;
use std::path::Path;

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// A text of one line.
pub(super) fn line(text: Option<&str>) -> Outcome<Option<String>> {
    text.map(|text| read_line(text).map_err(usage)).transpose()
}

/// A name as it stands on the paper.
pub(super) fn name(text: Option<&str>) -> Outcome<Option<String>> {
    text.map(|text| read_name(text).map_err(usage)).transpose()
}

/// A RUT as it stands on the paper.
pub(super) fn rut(text: Option<&str>) -> Outcome<Option<Rut>> {
    text.map(|text| read_rut(text).map_err(usage)).transpose()
}

/// Somebody who signs: `Ana Pérez Soto, 14-0`, or the name alone. What stands behind the last comma is the RUT when it
/// has digits.
pub(super) fn signatory(text: &str) -> Outcome<Named> {
    let (named, number) = match text.rsplit_once([',', ';']) {
        Some((before, last)) if last.contains(|letter: char| letter.is_ascii_digit()) => {
            (before, Some(last.trim()))
        }
        _ => (text, None),
    };
    Ok(Named {
        name: name(Some(named))?,
        rut: rut(number)?,
    })
}

/// The file, with its bytes.
///
/// # Errors
/// A file that cannot be read, is too large, of no type that is kept, or not what its name says.
pub(super) fn file(path: &Path) -> Outcome<(PaperFile, Vec<u8>)> {
    let original = path.file_name().unwrap_or_default().to_string_lossy();
    let refuse = |message| {
        Failure::new(FailureKind::Input, message).hint(Message::new("papers-file-types-hint"))
    };
    let bytes = read(path).map_err(|error| {
        let message =
            Message::new("papers-file-unreadable").with("file", path.display().to_string());
        Failure::new(FailureKind::Input, message).caused_by(error)
    })?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(refuse(too_large(&original)));
    }
    let media = recognise(&original, &bytes).map_err(refuse)?;
    let file = PaperFile {
        sha256: Fingerprint::of(&bytes),
        name: clean(&original, media),
        media,
        bytes: bytes.len() as u64,
    };
    Ok((file, bytes))
}

/// The bytes, of a file that is too large one more than is kept. Devices and pipes are no papers.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if !fs_err::metadata(path)?.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    fs_err::File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signatory_may_come_with_a_rut() {
        let ana = signatory("Ana Pérez Soto, 14-0").unwrap();
        assert_eq!(ana.name.as_deref(), Some("Ana Pérez Soto"));
        assert_eq!(ana.rut, Rut::from_body(14));
        let surname_first = signatory("Pérez Soto, Ana").unwrap();
        assert_eq!(surname_first.name.as_deref(), Some("Pérez Soto, Ana"));
        assert_eq!(surname_first.rut, None);
        for wrong in ["Ana Pérez, 14-1", "x", "clave: gato, 14-0"] {
            assert_eq!(signatory(wrong).unwrap_err().kind, FailureKind::Usage);
        }
    }

    #[test]
    fn a_file_is_known_by_its_content_and_kept_under_a_harmless_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("CON.pdf");
        fs_err::write(&path, b"%PDF-1.7\n").unwrap();
        let (held, bytes) = file(&path).unwrap();
        assert_eq!(held.name, "papel CON.pdf");
        assert_eq!((held.bytes, held.sha256), (9, Fingerprint::of(&bytes)));
        for (path, id) in [
            (folder.path().to_owned(), "papers-file-unreadable"),
            (folder.path().join("none.pdf"), "papers-file-unreadable"),
        ] {
            assert_eq!(file(&path).unwrap_err().message.id, id);
        }
    }
}
