//! The bytes of a body as the JSON reader may have them: UTF-8, without the NUL bytes and marks that real bodies hold.
//! Keeps count of what one element may still take, so that no string fills the memory.

use encoding_rs::{Decoder, UTF_8};
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// The most bytes that one release, record or line may have; a national body with thousands of items has a few.
pub(super) const LARGEST: u64 = 64 << 20;
const CHUNK: usize = 32 * 1024;

/// How many bytes were read, and how many one element may still take.
#[derive(Debug, Clone)]
pub(super) struct Meter {
    left: Rc<Cell<u64>>,
    passed: Rc<Cell<u64>>,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self {
            left: Rc::new(Cell::new(LARGEST)),
            passed: Rc::new(Cell::new(0)),
        }
    }

    /// A new element begins.
    pub(super) fn refill(&self) {
        self.left.set(LARGEST);
    }

    /// Whether the reading ended because an element was too large.
    pub(super) fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    /// Bytes read so far.
    pub(super) fn passed(&self) -> u64 {
        self.passed.get()
    }
}

/// A reader of cleaned text.
pub(super) struct Clean<R> {
    input: R,
    decoder: Decoder,
    text: Vec<u8>,
    at: usize,
    ended: bool,
    meter: Meter,
}

impl<R: Read> Clean<R> {
    pub(super) fn new(input: R, meter: &Meter) -> Self {
        Self {
            input,
            decoder: UTF_8.new_decoder_with_bom_removal(),
            text: Vec::new(),
            at: 0,
            ended: false,
            meter: meter.clone(),
        }
    }

    /// Decodes the next chunk; what is no UTF-8 becomes U+FFFD.
    fn fill(&mut self) -> io::Result<()> {
        let mut chunk = [0; CHUNK];
        while self.at == self.text.len() && !self.ended {
            let read = self.input.read(&mut chunk)?;
            self.ended = read == 0;
            self.meter.passed.set(self.meter.passed.get() + read as u64);
            let room = self.decoder.max_utf8_buffer_length(read).unwrap_or(CHUNK);
            self.text.clear();
            self.text.resize(room, 0);
            let (_, _, written, _) =
                self.decoder
                    .decode_to_utf8(&chunk[..read], &mut self.text, self.ended);
            self.text.truncate(written);
            self.text.retain(|byte| *byte != 0);
            self.at = 0;
        }
        Ok(())
    }
}

impl<R: Read> Read for Clean<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let count = buffer.len().min(self.text.len() - self.at);
        let left = self.meter.left.get().saturating_sub(count as u64);
        self.meter.left.set(left);
        if left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        buffer[..count].copy_from_slice(&self.text[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time, so that characters are cut.
    struct Slow<'bytes>(&'bytes [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1).min(buffer.len());
            let (now, later) = self.0.split_at(count);
            buffer[..count].copy_from_slice(now);
            self.0 = later;
            Ok(count)
        }
    }

    #[test]
    fn marks_nul_bytes_and_cut_characters_do_not_matter() {
        let bytes = "\u{feff}{\"a\0ño\":\"€\0\"}".as_bytes();
        let mut text = String::new();
        let meter = Meter::new();
        Clean::new(Slow(bytes), &meter)
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "{\"año\":\"€\"}");
        assert_eq!(meter.passed(), bytes.len() as u64);
    }

    #[test]
    fn an_endless_element_is_cut() {
        let meter = Meter::new();
        let mut clean = Clean::new(io::repeat(b'x'), &meter);
        let copied = io::copy(&mut clean, &mut io::sink());
        assert_eq!(copied.unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert!(meter.is_spent());
    }
}
