//! A list as it is given: a file, or stdin spooled to a temporary file so that it can be read twice.
//! Gives bytes; must not know what they mean.

use crate::domain::message::Message;
use crate::exchange::sniff;
use crate::failure::{Failure, FailureKind, Outcome};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::Xxh3;

/// An open list.
#[derive(Debug)]
pub struct Input {
    /// Its name without the folder; `-` for stdin.
    pub name: String,
    /// Where it is, unless it came through stdin.
    pub path: Option<PathBuf>,
    /// Its size.
    pub bytes: u64,
    file: File,
    /// The hash of its bytes, once somebody has read all of them.
    digest: Cell<Option<u128>>,
}

impl Input {
    /// Opens a file, or stdin for `-`.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it is not there, is a folder, or cannot be read.
    pub fn open(path: &Path) -> Outcome<Self> {
        if path.as_os_str() == "-" {
            return Self::spool(io::stdin().lock());
        }
        let name = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        let shown = path.display().to_string();
        let failure = |error: io::Error| {
            let id = match error.kind() {
                io::ErrorKind::NotFound => "exchange-not-found",
                _ => "exchange-cannot-open",
            };
            let message = Message::new(id).with("file", shown.as_str());
            Failure::new(FailureKind::Input, message).caused_by(error)
        };
        let (file, _) = fs_err::File::open(path).map_err(failure)?.into_parts();
        let about = file.metadata().map_err(failure)?;
        if about.is_dir() {
            let message = Message::new("exchange-is-folder").with("file", shown.as_str());
            return Err(Failure::new(FailureKind::Input, message));
        }
        // A pipe under a name, as shells make with `<(…)`, can be read once only.
        if !about.is_file() {
            return Ok(Self {
                name,
                ..Self::spool(file)?
            });
        }
        Ok(Self {
            name,
            path: Some(path.to_owned()),
            bytes: about.len(),
            file,
            digest: Cell::new(None),
        })
    }

    /// Keeps a stream in a temporary file.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it cannot be read or kept.
    pub fn spool(mut stream: impl Read) -> Outcome<Self> {
        let failure = |error: io::Error| {
            Failure::new(FailureKind::Input, Message::new("exchange-unreadable")).caused_by(error)
        };
        let mut file = tempfile::tempfile().map_err(failure)?;
        let bytes = io::copy(&mut stream, &mut file).map_err(failure)?;
        Ok(Self {
            name: "-".to_owned(),
            path: None,
            bytes,
            file,
            digest: Cell::new(None),
        })
    }

    /// The list from its beginning. Only one reader may be used at a time.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it cannot be read again.
    pub fn reader(&self) -> Outcome<File> {
        let failure = |error: io::Error| {
            Failure::new(FailureKind::Input, Message::new("exchange-unreadable")).caused_by(error)
        };
        let mut file = self.file.try_clone().map_err(failure)?;
        file.rewind().map_err(failure)?;
        Ok(file)
    }

    /// As [`Input::reader`], and whoever reads it to its end gives [`Input::digest`] for nothing.
    ///
    /// # Errors
    /// As [`Input::reader`].
    pub fn whole_reader(&self) -> Outcome<WholeReader<'_>> {
        Ok(WholeReader {
            file: self.reader()?,
            hash: Xxh3::new(),
            digest: &self.digest,
        })
    }

    /// The hash of all its bytes; reads them when nobody has read them to the end.
    ///
    /// # Errors
    /// As [`Input::reader`].
    pub fn digest(&self) -> Outcome<u128> {
        if let Some(digest) = self.digest.get() {
            return Ok(digest);
        }
        let mut reader = self.whole_reader()?;
        let mut window = vec![0; 256 << 10];
        loop {
            let read = reader.read(&mut window).map_err(|error| {
                Failure::new(FailureKind::Input, Message::new("exchange-unreadable"))
                    .caused_by(error)
            })?;
            if read == 0 {
                return Ok(reader.hash.digest128());
            }
        }
    }

    /// The beginning of the list.
    ///
    /// # Errors
    /// As [`Input::reader`].
    pub fn sample(&self) -> Outcome<Vec<u8>> {
        let mut sample = Vec::with_capacity(sniff::SAMPLE);
        let limit = sniff::SAMPLE as u64;
        self.reader()?
            .take(limit)
            .read_to_end(&mut sample)
            .map_err(|error| {
                Failure::new(FailureKind::Input, Message::new("exchange-unreadable"))
                    .caused_by(error)
            })?;
        Ok(sample)
    }
}

/// A list that is hashed while it is read.
pub struct WholeReader<'input> {
    file: File,
    hash: Xxh3,
    digest: &'input Cell<Option<u128>>,
}

impl Read for WholeReader<'_> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(target)?;
        if read == 0 {
            self.digest.set(Some(self.hash.digest128()));
        }
        self.hash.update(&target[..read]);
        Ok(read)
    }
}
