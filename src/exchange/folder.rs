//! The file in which a person's folder is carried: a ZIP archive with one JSON document and the files of the papers,
//! encrypted with a passphrase in the age format (<https://age-encryption.org/v1>), so that other tools open it too.
//! Owns the shape of that file; knows no path and no store.

mod bounded;
mod open;
mod seal;
#[cfg(test)]
mod tests;

use crate::domain::folder::Folder;
use crate::domain::paper::Fingerprint;
use crate::domain::paper::MOST_BYTES;
use jiff::civil::Date;
pub use open::{OpenError, OpenedFolder};
pub use seal::{GivenFile, SealError, seal};
use serde::{Deserialize, Serialize};

/// What the document says it is.
const FORMAT: &str = "encuentro.folder";

/// Name of the document in the archive.
const DOCUMENT: &str = "folder.json";

/// The longest document that is written or read, in bytes: far more than a life of offers takes.
const MOST_DOCUMENT: u64 = 100_000_000;

/// The longest file of a paper in the archive.
const MOST_FILE: u64 = MOST_BYTES;

/// What a key of the passphrase costs: 2^17 rounds of scrypt with 128 MiB of memory, about half a second, also on an old
/// PC. It is the least that OWASP's Password Storage Cheat Sheet asks for.
const WORK: u8 = 17;

/// The most that is spent on a file from elsewhere (1 GiB): a hostile one could ask for more memory than the PC has.
const MOST_WORK: u8 = 20;

/// Where the file of a paper stands in the archive.
fn entry(sha256: &Fingerprint) -> String {
    format!("papers/{sha256}")
}

/// The beginning of the document, which every version can read.
#[derive(Debug, Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The document as it is written.
#[derive(Debug, Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    left_on: Date,
    files: &'a [Fingerprint],
    folder: &'a Folder,
}

/// The document as it is read.
#[derive(Debug, Deserialize)]
struct Read {
    left_on: Date,
    files: Vec<Fingerprint>,
    folder: Folder,
}
