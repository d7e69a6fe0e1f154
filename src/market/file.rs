//! Downloads one monthly file: remembered by its ETag, resumed where it broke off, looked at before it is kept.
//! A download that is not whole stays beside as `NAME.part`, with its ETag in `NAME.part.etag`.

use super::answer::retry_after;
use super::client::Client;
use super::hosts::Api;
use super::trouble::{Trouble, TroubleKind};
use reqwest::blocking::Response;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// How a zip begins.
const ZIP: &[u8] = b"PK";
/// Bytes taken at once.
const CHUNK: usize = 128 * 1024;

/// Asked while a file comes: bytes that are here, and bytes in all where the server says it.
pub type Progress<'a> = &'a mut dyn FnMut(u64, Option<u64>);

/// What became of a download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Got {
    /// It is the one that is known already.
    Unchanged,
    /// It is here whole.
    Whole {
        /// Its ETag.
        etag: Option<String>,
        /// Its size.
        bytes: u64,
        /// Bytes that had come in an earlier attempt.
        resumed: u64,
    },
}

/// What of a file is here, and what it is a part of.
struct Part {
    path: PathBuf,
    etag: PathBuf,
}

impl Part {
    fn of(file: &Path) -> Self {
        let beside = |ending: &str| {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        Self {
            path: beside(".part"),
            etag: beside(".part.etag"),
        }
    }

    /// Bytes that are here and the ETag they belong to; nothing when they cannot be gone on with.
    fn here(&self) -> Option<(u64, String)> {
        let bytes = fs_err::metadata(&self.path).ok()?.len();
        let etag = fs_err::read_to_string(&self.etag).ok()?;
        // A weak ETag promises no equal bytes.
        (bytes > 0 && !etag.starts_with("W/")).then_some((bytes, etag))
    }

    fn remove(&self) {
        let _ = fs_err::remove_file(&self.path);
        let _ = fs_err::remove_file(&self.etag);
    }
}

impl Client {
    /// Downloads a file to `file`, unless it is the one with the ETag that is `known`.
    ///
    /// # Errors
    /// What kept it away; what came until then stays, and the next attempt goes on from there.
    pub fn download(
        &self,
        path: &str,
        file: &Path,
        known: Option<&str>,
        progress: Progress<'_>,
    ) -> Result<Got, Trouble> {
        let part = Part::of(file);
        let begun_with = part.here().map_or(0, |(bytes, _)| bytes);
        let got = self.patiently(Api::Bulk, || {
            self.attempt(path, &part, known, &mut *progress)
        })?;
        let Some((etag, bytes, resumed)) = got else {
            return Ok(Got::Unchanged);
        };
        fs_err::rename(&part.path, file).map_err(|error| self.unkept(error))?;
        part.remove();
        Ok(Got::Whole {
            etag,
            bytes,
            resumed: if resumed { begun_with } else { 0 },
        })
    }

    /// Asks whether a monthly file is there, without fetching it; another month's absence is an answer too.
    ///
    /// # Errors
    /// What kept the answer away.
    pub fn is_there(&self, path: &str) -> Result<bool, Trouble> {
        let response = self.send(Api::Bulk, self.head(Api::Bulk, path))?;
        match response.status().as_u16() {
            200 => Ok(true),
            404 => Ok(false),
            code => Err(self.refused(code, &response)),
        }
    }

    /// The trouble that a status is.
    fn refused(&self, code: u16, response: &Response) -> Trouble {
        let kind = match code {
            404 => TroubleKind::NotPublished,
            429 => TroubleKind::TooMany(retry_after(response.headers())),
            504 => TroubleKind::GatewayTimeout,
            code => TroubleKind::Status(code),
        };
        self.trouble(Api::Bulk, kind)
    }

    /// One attempt: its ETag, its size, and whether it went on from what was here; nothing when it is unchanged.
    fn attempt(
        &self,
        path: &str,
        part: &Part,
        known: Option<&str>,
        progress: Progress<'_>,
    ) -> Result<Option<(Option<String>, u64, bool)>, Trouble> {
        if self.stopped() {
            return Err(self.trouble(Api::Bulk, TroubleKind::Stopped));
        }
        let here = part.here();
        let mut request = self
            .get(Api::Bulk, path)
            .header(ACCEPT_ENCODING, "identity");
        if let Some((bytes, etag)) = &here {
            request = request
                .header(RANGE, format!("bytes={bytes}-"))
                .header(IF_RANGE, etag.as_str());
        } else if let Some(known) = known {
            request = request.header(IF_NONE_MATCH, known);
        }
        let response = self.send(Api::Bulk, request)?;
        let text = |name| {
            let value = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let etag = text(ETAG);
        let start = match response.status().as_u16() {
            304 => return Ok(None),
            200 => 0,
            206 => match (&here, text(CONTENT_RANGE)) {
                (Some((bytes, _)), Some(range)) if begins_at(&range, *bytes) => *bytes,
                _ => return Err(self.start_over(part)),
            },
            416 => return Err(self.start_over(part)),
            code => return Err(self.refused(code, &response)),
        };
        let total = text(CONTENT_LENGTH)
            .and_then(|length| length.parse::<u64>().ok())
            .map(|length| start + length);
        if start == 0 {
            part.remove();
            if let Some(etag) = &etag {
                fs_err::write(&part.etag, etag).map_err(|error| self.unkept(error))?;
            }
        }
        let bytes = self.keep(response, part, start, total, progress)?;
        let etag = etag.or(here.map(|(_, etag)| etag).filter(|_| start > 0));
        Ok(Some((etag, bytes, start > 0)))
    }

    /// Writes what comes behind what is here; the whole size.
    fn keep(
        &self,
        mut response: Response,
        part: &Part,
        start: u64,
        total: Option<u64>,
        progress: Progress<'_>,
    ) -> Result<u64, Trouble> {
        let mut file = fs_err::File::options()
            .create(true)
            .append(true)
            .open(&part.path)
            .map_err(|error| self.unkept(error))?;
        let mut here = start;
        let mut chunk = vec![0; CHUNK];
        loop {
            if self.stopped() {
                return Err(self.trouble(Api::Bulk, TroubleKind::Stopped));
            }
            let least = if here == 0 { ZIP.len() } else { 1 };
            let read = fill(&mut response, &mut chunk, least)
                .map_err(|error| self.unread(Api::Bulk, &error))?;
            if here == 0 && !chunk[..read].starts_with(ZIP) {
                part.remove();
                return Err(self.trouble(Api::Bulk, TroubleKind::NotAZip));
            }
            if read == 0 {
                break;
            }
            file.write_all(&chunk[..read])
                .map_err(|error| self.unkept(error))?;
            here += read as u64;
            progress(here, total);
        }
        file.sync_all().map_err(|error| self.unkept(error))?;
        match total {
            Some(total) if here != total => Err(self.trouble(Api::Bulk, TroubleKind::BrokenOff)),
            _ => Ok(here),
        }
    }

    /// What is here is of no use: the next attempt begins anew.
    fn start_over(&self, part: &Part) -> Trouble {
        part.remove();
        self.trouble(Api::Bulk, TroubleKind::BrokenOff)
    }

    fn unkept(&self, error: std::io::Error) -> Trouble {
        Trouble {
            cause: Some(error.into()),
            ..self.trouble(Api::Bulk, TroubleKind::CannotKeep)
        }
    }
}

/// Reads at least so many bytes, unless they end.
fn fill(source: &mut impl Read, chunk: &mut [u8], least: usize) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < least {
        match source.read(&mut chunk[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}

/// Whether `bytes 100-199/200` begins at a place.
fn begins_at(range: &str, start: u64) -> bool {
    range
        .trim()
        .strip_prefix("bytes ")
        .and_then(|range| range.split_once('-'))
        .is_some_and(|(first, _)| first.trim().parse() == Ok(start))
}
