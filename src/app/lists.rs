//! Opens a person's own list, CSV or workbook, and refuses what is none, saying what it is.
//! Official months, zips and API bodies are opened by `tenders_import`.

use crate::domain::message::Message;
use crate::exchange::rows::Rows;
use crate::exchange::sheet;
use crate::exchange::sniff::{self, Shape};
use crate::failure::{Failure, FailureKind, Outcome};
use fs_err::File;
use std::collections::BTreeSet;
use std::io::{Read, Seek};
use std::path::Path;

/// Opens a list; `sheet` chooses the sheet of a workbook.
///
/// # Errors
/// [`FailureKind::Input`] when the file cannot be opened, or is no list, with what it is.
pub fn open(path: &Path, sheet: Option<&str>) -> Outcome<Rows<'static>> {
    let mut file = File::open(path).map_err(|error| cannot_open(path, error))?;
    let mut sample = Vec::new();
    file.by_ref()
        .take(sniff::SAMPLE as u64)
        .read_to_end(&mut sample)
        .and_then(|_| file.rewind())
        .map_err(|error| cannot_open(path, error))?;
    let refused = |id| {
        Err(Failure::new(
            FailureKind::Input,
            Message::new(id).with("file", name(path)),
        ))
    };
    match sniff::shape(&sample) {
        Shape::Rows => Rows::csv(file),
        Shape::Zip => Rows::workbook(file, sheet),
        Shape::Empty => refused("list-empty"),
        Shape::OldWorkbook => refused("list-old-workbook"),
        Shape::Json => refused("list-json"),
        Shape::Page => refused("list-page"),
        Shape::Pdf => refused("list-pdf"),
        Shape::Utf16 => refused("list-utf16"),
        Shape::Binary => refused("list-binary"),
    }
}

/// The cells of a workbook's sheet that hold a formula without a value, by row and column.
///
/// # Errors
/// As [`open`].
pub fn uncounted(path: &Path, sheet: &str) -> Outcome<BTreeSet<(u64, usize)>> {
    let file = File::open(path).map_err(|error| cannot_open(path, error))?;
    sheet::uncounted(file, sheet)
}

/// A file's name without its folder.
#[must_use]
pub fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// The file is missing or closed to us.
fn cannot_open(path: &Path, error: std::io::Error) -> Failure {
    let id = match error.kind() {
        std::io::ErrorKind::NotFound => "list-not-found",
        _ => "list-cannot-open",
    };
    Failure::new(
        FailureKind::Input,
        Message::new(id).with("file", path.display().to_string()),
    )
    .caused_by(error)
}
