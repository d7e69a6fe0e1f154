//! Opens the encrypted file of a folder. It may come from anywhere: everything is bounded, and nothing is taken that does
//! not belong to its person.

use super::bounded::Bounded;
use super::{DOCUMENT, FORMAT, Head, MOST_DOCUMENT, MOST_FILE, MOST_WORK, Read as Document, entry};
use crate::domain::folder::{Folder, VERSION};
use crate::domain::paper::Fingerprint;
use age::scrypt::Identity;
use age::stream::StreamReader;
use age::{DecryptError, Decryptor};
use jiff::civil::Date;
use secrecy::SecretString;
use std::collections::BTreeSet;
use std::io::{self, BufRead, ErrorKind, Read, Seek};
use zip::ZipArchive;
use zip::result::ZipError;

/// Why a file could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is no folder of a person.
    #[error("not a folder of this program")]
    Foreign,
    /// The passphrase is another one, or the place that tells is damaged.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Opening it would cost more memory than is spent on a file from elsewhere.
    #[error("too costly to open")]
    TooCostly,
    /// It was cut off or changed.
    #[error("damaged")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A newer program wrote it.
    #[error("version {found}")]
    Newer {
        /// The version of its document.
        found: u32,
    },
    /// The disk does not give it.
    #[error("cannot read")]
    Unreadable(#[source] io::Error),
}

/// An opened file: the folder, and the files of its papers one by one.
pub struct OpenedFolder<R: BufRead> {
    /// What is in it.
    pub folder: Folder,
    /// The day on which it was written.
    pub left_on: Date,
    carried: BTreeSet<Fingerprint>,
    archive: ZipArchive<Bounded<StreamReader<R>>>,
}

impl<R: BufRead + Seek> OpenedFolder<R> {
    /// Opens it. A wrong passphrase costs as much as the right one.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(source: R, passphrase: &SecretString) -> Result<Self, OpenError> {
        let decryptor = Decryptor::new_buffered(source).map_err(undecrypted)?;
        if !decryptor.is_scrypt() {
            return Err(OpenError::Foreign);
        }
        let mut identity = Identity::new(passphrase.clone());
        identity.set_max_work_factor(MOST_WORK);
        let plain = decryptor
            .decrypt(std::iter::once(&identity as &dyn age::Identity))
            .map_err(undecrypted)?;
        let plain = Bounded::new(plain).map_err(|error| unpacked(error.into()))?;
        let mut archive = ZipArchive::new(plain).map_err(unpacked)?;
        let document = taken(&mut archive, DOCUMENT, MOST_DOCUMENT)?.ok_or(OpenError::Foreign)?;
        let document = parsed(&document)?;
        Ok(Self {
            folder: document.folder,
            left_on: document.left_on,
            carried: document.files.into_iter().collect(),
            archive,
        })
    }

    /// The bytes of a file, which have its fingerprint; nothing when it was lost before it was carried.
    ///
    /// # Errors
    /// [`OpenError::Damaged`] or [`OpenError::Unreadable`].
    pub fn file(&mut self, sha256: &Fingerprint) -> Result<Option<Vec<u8>>, OpenError> {
        if !self.carried.contains(sha256) {
            return Ok(None);
        }
        let bytes = taken(&mut self.archive, &entry(sha256), MOST_FILE)?;
        match bytes {
            Some(bytes) if Fingerprint::of(&bytes) == *sha256 => Ok(Some(bytes)),
            _ => Err(damaged("a paper's file is missing or was changed")),
        }
    }

    /// How many papers come without their file.
    #[must_use]
    pub fn lost(&self) -> usize {
        self.folder.files().difference(&self.carried).count()
    }
}

/// One entry of the archive, when it is there; never more than so many bytes.
fn taken<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    name: &str,
    most: u64,
) -> Result<Option<Vec<u8>>, OpenError> {
    let entry = match archive.by_name(name) {
        Err(ZipError::FileNotFound) => return Ok(None),
        found => found.map_err(unpacked)?,
    };
    let mut bytes = Vec::new();
    entry
        .take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    if bytes.len() as u64 > most {
        return Err(damaged("an entry is too long"));
    }
    Ok(Some(bytes))
}

/// The document, of a version that is known, with nothing in it that belongs to somebody else.
fn parsed(bytes: &[u8]) -> Result<Document, OpenError> {
    let head: Head = serde_json::from_slice(bytes).map_err(|_| OpenError::Foreign)?;
    if head.format != FORMAT {
        return Err(OpenError::Foreign);
    }
    if head.version > VERSION {
        return Err(OpenError::Newer {
            found: head.version,
        });
    }
    let document: Document = serde_json::from_slice(bytes).map_err(damaged)?;
    if document.folder.is_consistent() {
        Ok(document)
    } else {
        Err(damaged("it holds what is not its person's"))
    }
}

fn damaged(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> OpenError {
    OpenError::Damaged(cause.into())
}

/// What the cipher says.
fn undecrypted(error: DecryptError) -> OpenError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            OpenError::WrongPassphrase
        }
        DecryptError::ExcessiveWork { .. } => OpenError::TooCostly,
        DecryptError::Io(error) => unread(error),
        DecryptError::InvalidMac => damaged("the header was changed"),
        _ => OpenError::Foreign,
    }
}

/// What the archive says.
fn unpacked(error: ZipError) -> OpenError {
    match error {
        ZipError::Io(error) => unread(error),
        other => damaged(other),
    }
}

/// What the disk says, or the cipher through it.
fn unread(error: io::Error) -> OpenError {
    match error.kind() {
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof | ErrorKind::InvalidInput => {
            damaged(error)
        }
        _ => OpenError::Unreadable(error),
    }
}
