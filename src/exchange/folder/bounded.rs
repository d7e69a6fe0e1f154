//! A stream that is never asked for a place behind its end: the decrypting reader below cannot bear it, and who knows the
//! passphrase can write an archive that points there. Owns nothing of the format.

use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};

/// A stream of a known length.
pub(super) struct Bounded<S> {
    inner: S,
    length: u64,
    /// Where reading goes on; the inner stream stands there too, unless it is the end.
    at: u64,
}

impl<S: Read + Seek> Bounded<S> {
    /// Finds out how long a stream is, and begins at its beginning.
    pub(super) fn new(mut inner: S) -> Result<Self> {
        let length = inner.seek(SeekFrom::End(0))?;
        inner.seek(SeekFrom::Start(0))?;
        Ok(Self {
            inner,
            length,
            at: 0,
        })
    }
}

impl<S: Read> Read for Bounded<S> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if self.at >= self.length {
            return Ok(0);
        }
        let read = self.inner.read(buffer)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<S: Seek> Seek for Bounded<S> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let target = match to {
            SeekFrom::Start(target) => Some(target),
            SeekFrom::End(distance) => self.length.checked_add_signed(distance),
            SeekFrom::Current(distance) => self.at.checked_add_signed(distance),
        };
        let Some(target) = target.filter(|target| *target <= self.length) else {
            return Err(Error::new(ErrorKind::InvalidInput, "outside of the stream"));
        };
        if target < self.length {
            self.inner.seek(SeekFrom::Start(target))?;
        }
        self.at = target;
        Ok(target)
    }
}
