//! The fast way through a well-formed list: finds the cells of a record without copying them, and only those that
//! are not, byte for byte, as in the record before. Whatever is not plainly well formed it leaves to `lines`.
//!
//! Official lists repeat a tender's columns in every row of the tender: four bytes of five are the same as in the
//! record before. A field whose bytes and whose end are the same has the same bounds, so only the rest is looked at.

use memchr::{memchr, memchr_iter, memchr2};
use std::io::{self, BufRead, Read};

/// Bytes that are asked of the stream at once.
const CHUNK: usize = 256 << 10;
/// A record that is longer than this is left to the slow way, which knows what to do with it.
const LONGEST: usize = 1 << 20;

/// Where one cell stands, counted from the beginning of its record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Field {
    /// First byte of the text, behind an opening quote.
    pub(super) start: u32,
    /// Behind the last byte of the text.
    pub(super) end: u32,
    /// Behind the separator or the end of the line.
    after: u32,
    /// Whether quotes inside are doubled.
    pub(super) doubled: bool,
}

/// A well-formed record in the buffer of its [`Scanner`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scanned {
    /// Bytes, with the end of the line.
    pub(super) length: usize,
    /// Physical lines.
    pub(super) lines: u64,
    /// The first field that may differ from the record before.
    pub(super) first_changed: usize,
}

/// A stream with a window on it that always holds the record before and the record in hand.
pub(super) struct Scanner<'input> {
    input: Box<dyn Read + 'input>,
    window: Vec<u8>,
    /// Where what was not consumed begins and ends.
    start: usize,
    end: usize,
    ended: bool,
    /// What must stay in the window: the beginning of the record before, or of what the caller keeps.
    keep: usize,
    /// The record before, while it is in the window and nothing else was consumed since.
    before: Option<usize>,
    /// The fields of the last record that was scanned…
    fields: Vec<Field>,
    /// …and its physical lines.
    lines: usize,
}

/// What a look at the window says.
enum Look {
    /// A well-formed record of so many bytes.
    Record(usize),
    /// The window ends before the record does.
    More,
    /// Not for this way.
    Other,
}

impl<'input> Scanner<'input> {
    pub(super) fn new(input: Box<dyn Read + 'input>) -> Self {
        Self {
            input,
            window: Vec::new(),
            start: 0,
            end: 0,
            ended: false,
            keep: 0,
            before: None,
            fields: Vec::new(),
            lines: 0,
        }
    }

    /// Scans the next record and consumes it, when it is well formed and has exactly `width` cells. What was consumed
    /// since the last [`Scanner::release`] stays in the window.
    pub(super) fn record(&mut self, delimiter: u8, width: usize) -> io::Result<Option<Scanned>> {
        loop {
            let first_changed = self.unchanged();
            match self.look(delimiter, width, first_changed) {
                Look::Record(length) => {
                    self.lines = self.lines_of_next(length, first_changed);
                    self.before = Some(self.start);
                    self.start += length;
                    return Ok(Some(Scanned {
                        length,
                        lines: self.lines as u64,
                        first_changed,
                    }));
                }
                Look::More if !self.ended && self.end - self.start <= LONGEST => self.fill()?,
                Look::More | Look::Other => return Ok(None),
            }
        }
    }

    /// Whether the stream has ended and everything was consumed.
    pub(super) const fn is_at_end(&self) -> bool {
        self.ended && self.start == self.end
    }

    /// Lets go of everything before the last record.
    pub(super) fn release(&mut self) {
        self.keep = self.before.unwrap_or(self.start);
    }

    /// The fields of the last record.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The bytes of the last record, so long, from its field `first` on.
    pub(super) fn tail(&self, length: usize, first: usize) -> &[u8] {
        let skipped = first.checked_sub(1).map_or(0, |at| self.fields[at].after);
        &self.last(length)[skipped as usize..]
    }

    /// The bytes that were consumed last, so many of them.
    pub(super) fn last(&self, length: usize) -> &[u8] {
        &self.window[self.start - length..self.start]
    }

    /// The physical lines of the record in hand: those of the record before, but for what differs.
    fn lines_of_next(&self, length: usize, first_changed: usize) -> usize {
        let next = &self.window[self.start..self.start + length];
        match (self.before, first_changed.checked_sub(1)) {
            (Some(before), Some(last)) => {
                let same = self.fields[last].after as usize;
                self.lines - line_ends(&self.window[before + same..self.start])
                    + line_ends(&next[same..])
            }
            _ => line_ends(next),
        }
    }

    /// How many fields at the beginning are, with their separators, as in the record before.
    fn unchanged(&self) -> usize {
        let Some(before) = self.before else {
            return 0;
        };
        let common = common_prefix(
            &self.window[before..self.start],
            &self.window[self.start..self.end],
        );
        self.fields
            .partition_point(|field| field.after as usize <= common)
    }

    /// Finds the fields from `from` on; those before it are known.
    fn look(&mut self, delimiter: u8, width: usize, from: usize) -> Look {
        let bytes = &self.window[self.start..self.end];
        if from == width && self.fields.len() == width {
            return Look::Record(self.fields[width - 1].after as usize);
        }
        // Behind a look that broke off only the fields up to `from` are true.
        self.fields.truncate(from);
        let mut place = self.fields.last().map_or(0, |field| field.after as usize);
        if place == 0 && matches!(bytes.first(), Some(b'\n' | b'\r')) {
            return Look::Other;
        }
        loop {
            let found = match field(bytes, place, delimiter) {
                Ok(found) => found,
                Err(other) => return other,
            };
            place = found.after;
            self.fields.push(Field {
                start: found.start as u32,
                end: found.end as u32,
                after: found.after as u32,
                doubled: found.doubled,
            });
            match (found.ends, self.fields.len() == width) {
                (true, true) => return Look::Record(place),
                (false, false) => {}
                _ => return Look::Other,
            }
        }
    }

    /// Reads more of the stream into the window, moving what must stay to its beginning.
    fn fill(&mut self) -> io::Result<()> {
        let kept = self.keep.min(self.start);
        if kept > 0 {
            self.window.copy_within(kept..self.end, 0);
            self.start -= kept;
            self.end -= kept;
            self.before = self.before.map(|before| before - kept);
            self.keep = 0;
        }
        if self.window.len() < self.end + CHUNK {
            self.window.resize(self.end + CHUNK, 0);
        }
        let read = loop {
            match self.input.read(&mut self.window[self.end..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.ended = read == 0;
        self.end += read;
        Ok(())
    }
}

impl Read for Scanner<'_> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let mut bytes = self.fill_buf()?;
        let read = bytes.read(target)?;
        self.consume(read);
        Ok(read)
    }
}

/// The slow way reads from the same window.
impl BufRead for Scanner<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.end && !self.ended {
            self.keep = self.start;
            self.before = None;
            self.fill()?;
        }
        Ok(&self.window[self.start..self.end])
    }

    fn consume(&mut self, count: usize) {
        self.start += count;
        self.before = None;
        self.keep = self.start;
    }
}

/// A field as it was found.
struct Found {
    start: usize,
    end: usize,
    after: usize,
    doubled: bool,
    ends: bool,
}

/// Finds one field. A closed quote must be followed by a separator or the end of the line.
fn field(bytes: &[u8], place: usize, delimiter: u8) -> Result<Found, Look> {
    if bytes.get(place) != Some(&b'"') {
        return bare(bytes, place, delimiter);
    }
    let start = place + 1;
    let mut doubled = false;
    let mut from = start;
    loop {
        let end = from + memchr(b'"', bytes.get(from..).unwrap_or(&[])).ok_or(Look::More)?;
        let (after, ends) = match (bytes.get(end + 1), bytes.get(end + 2)) {
            (Some(b'"'), _) => {
                doubled = true;
                from = end + 2;
                continue;
            }
            (Some(byte), _) if *byte == delimiter => (end + 2, false),
            (Some(b'\n'), _) => (end + 2, true),
            (Some(b'\r'), Some(b'\n')) => (end + 3, true),
            (None, _) | (Some(b'\r'), None) => return Err(Look::More),
            _ => return Err(Look::Other),
        };
        return Ok(Found {
            start,
            end,
            after,
            doubled,
            ends,
        });
    }
}

/// A field without quotes: up to the next separator or the end of the line.
fn bare(bytes: &[u8], place: usize, delimiter: u8) -> Result<Found, Look> {
    let rest = bytes.get(place..).unwrap_or(&[]);
    let length = memchr2(delimiter, b'\n', rest).ok_or(Look::More)?;
    let stop = place + length;
    let ends = bytes[stop] == b'\n';
    let end = if ends && rest[..length].ends_with(b"\r") {
        stop - 1
    } else {
        stop
    };
    Ok(Found {
        start: place,
        end,
        after: stop + 1,
        doubled: false,
        ends,
    })
}

/// How many physical lines end in these bytes.
fn line_ends(bytes: &[u8]) -> usize {
    memchr_iter(b'\n', bytes).count()
}

/// How many bytes at the beginning are the same, compared in blocks.
fn common_prefix(one: &[u8], other: &[u8]) -> usize {
    let length = one.len().min(other.len());
    let (one, other) = (&one[..length], &other[..length]);
    let mut same = 0;
    for block in [512, 64, 8] {
        let pairs = one[same..]
            .chunks_exact(block)
            .zip(other[same..].chunks_exact(block));
        same += block * pairs.take_while(|(one, other)| one == other).count();
    }
    same + one[same..]
        .iter()
        .zip(&other[same..])
        .take_while(|(one, other)| one == other)
        .count()
}
