//! Writes a folder into its encrypted file, one paper at a time.

use super::{DOCUMENT, FORMAT, MOST_DOCUMENT, WORK, Written, entry};
use crate::domain::folder::{Folder, VERSION};
use crate::domain::paper::Fingerprint;
use age::Encryptor;
use age::scrypt::Recipient;
use jiff::civil::Date;
use secrecy::SecretString;
use std::io::{self, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Why a folder could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SealError<E> {
    /// The target took no more.
    #[error("cannot write")]
    Write(#[source] io::Error),
    /// It is longer than what would be read again.
    #[error("the document is too long")]
    TooLong,
    /// A file could not be given.
    #[error("cannot give a file")]
    File(E),
}

/// Gives the bytes of a file whose fingerprint has been compared; nothing when it is missing or was changed.
pub type GivenFile<'a, E> = &'a mut dyn FnMut(&Fingerprint) -> Result<Option<Vec<u8>>, E>;

/// Encrypts a folder with the files of its papers into a target, and gives how many files were lost before.
///
/// # Errors
/// [`SealError`]; what the target has then is to be thrown away.
pub fn seal<W: Write, E>(
    folder: &Folder,
    left_on: Date,
    passphrase: &SecretString,
    target: W,
    file: GivenFile<'_, E>,
) -> Result<(W, usize), SealError<E>> {
    seal_at(WORK, folder, left_on, passphrase, target, file)
}

/// Encrypts at a cost of the passphrase's key; only tests pay less.
pub(super) fn seal_at<W: Write, E>(
    work: u8,
    folder: &Folder,
    left_on: Date,
    passphrase: &SecretString,
    target: W,
    file: GivenFile<'_, E>,
) -> Result<(W, usize), SealError<E>> {
    let mut recipient = Recipient::new(passphrase.clone());
    recipient.set_work_factor(work);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|error| SealError::Write(io::Error::other(error)))?;
    let encrypted = encryptor.wrap_output(target).map_err(SealError::Write)?;
    let mut archive = ZipWriter::new_stream(encrypted);
    let options = |method| {
        SimpleFileOptions::default()
            .compression_method(method)
            .unix_permissions(0o600)
    };
    let (mut carried, mut lost) = (Vec::new(), 0);
    for sha256 in folder.files() {
        let Some(bytes) = file(&sha256).map_err(SealError::File)? else {
            lost += 1;
            continue;
        };
        // Scans and PDF are compressed already.
        let begun = archive.start_file(entry(&sha256), options(CompressionMethod::Stored));
        begun.map_err(unwritten)?;
        archive.write_all(&bytes).map_err(SealError::Write)?;
        carried.push(sha256);
    }
    let document = document(folder, left_on, &carried)?;
    let begun = archive.start_file(DOCUMENT, options(CompressionMethod::Deflated));
    begun.map_err(unwritten)?;
    archive.write_all(&document).map_err(SealError::Write)?;
    let encrypted = archive.finish().map_err(unwritten)?.into_inner();
    let target = encrypted.finish().map_err(SealError::Write)?;
    Ok((target, lost))
}

fn document<E>(
    folder: &Folder,
    left_on: Date,
    files: &[Fingerprint],
) -> Result<Vec<u8>, SealError<E>> {
    let written = Written {
        format: FORMAT,
        version: VERSION,
        left_on,
        files,
        folder,
    };
    let document = serde_json::to_vec(&written).map_err(|error| SealError::Write(error.into()))?;
    if document.len() as u64 > MOST_DOCUMENT {
        return Err(SealError::TooLong);
    }
    Ok(document)
}

fn unwritten<E>(error: zip::result::ZipError) -> SealError<E> {
    SealError::Write(error.into())
}
