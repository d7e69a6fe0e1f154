//! One official monthly file: downloads it unless this version was brought in already. Importing it is
//! `tenders_import`'s business; this says afterwards that it was done.

use super::Asking;
use crate::domain::calendar::Month;
use crate::domain::listing::Listing;
use crate::failure::Outcome;
use crate::market::{Got, Progress, bulk};
use crate::store::{MarketFile, Store};
use std::path::{Path, PathBuf};

/// What became of the download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Downloaded {
    /// The version that was brought in already.
    Unchanged(MarketFile),
    /// It is here, ready to be imported.
    Here {
        /// Where.
        path: PathBuf,
        /// What to note once it is imported.
        file: MarketFile,
        /// Bytes that had come in an earlier attempt.
        resumed: u64,
    },
}

/// Where the ETag of a file that is here and not imported yet is kept.
fn etag_beside(path: &Path) -> PathBuf {
    path.with_extension("zip.etag")
}

/// Downloads a month into a folder.
///
/// # Errors
/// The answer "no" when the month is not published yet; [`crate::failure::FailureKind::Market`] when it could not be
/// asked.
pub fn month(
    asking: &mut Asking<'_>,
    listing: Listing,
    month: Month,
    folder: &Path,
    progress: Progress<'_>,
) -> Outcome<Downloaded> {
    let path = folder.join(bulk::file_name(listing, month));
    let known = asking.store.market_files()?;
    let known = known
        .into_iter()
        .find(|file| file.listing == listing && file.month == month);
    // A file that came whole and was not imported, since somebody stopped it, is not fetched again.
    let waiting = path
        .is_file()
        .then(|| fs_err::read_to_string(etag_beside(&path)).ok())
        .flatten();
    let etag = waiting
        .clone()
        .or_else(|| known.as_ref().and_then(|known| known.etag.clone()));
    let got = asking.client.download(
        &bulk::path(listing, month),
        &path,
        etag.as_deref(),
        progress,
    )?;
    let note = |etag, bytes| MarketFile {
        listing,
        month,
        etag,
        bytes,
        fetched: asking.now(),
    };
    match (got, waiting, known) {
        (Got::Unchanged, Some(etag), _) => {
            let bytes = fs_err::metadata(&path).map_or(0, |about| about.len());
            Ok(Downloaded::Here {
                file: note(Some(etag), bytes),
                path,
                resumed: bytes,
            })
        }
        (Got::Unchanged, None, Some(known)) => Ok(Downloaded::Unchanged(known)),
        (Got::Unchanged, None, None) => Ok(Downloaded::Unchanged(note(None, 0))),
        (
            Got::Whole {
                etag,
                bytes,
                resumed,
            },
            ..,
        ) => {
            if let Some(etag) = &etag {
                // Without it the file would be fetched again after a stop: no harm but time.
                let _ = fs_err::write(etag_beside(&path), etag);
            }
            Ok(Downloaded::Here {
                file: note(etag, bytes),
                path,
                resumed,
            })
        }
    }
}

/// Notes that a month was imported, and takes its file away: the store has it now.
///
/// # Errors
/// The store's failure.
pub fn remember(store: &mut dyn Store, file: &MarketFile, path: &Path) -> Outcome<()> {
    store.put_market_file(file)?;
    forget_download(path);
    Ok(())
}

/// Takes a downloaded file away.
pub fn forget_download(path: &Path) {
    let _ = fs_err::remove_file(path);
    let _ = fs_err::remove_file(etag_beside(path));
}
