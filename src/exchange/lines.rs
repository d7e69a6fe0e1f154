//! Records of a CSV file with the physical line where each begins, read as a stream.
//! Finds its way again after a stray quote, so that one bad row never swallows the good ones behind it.

use crate::exchange::scan::{Scanned, Scanner};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

/// The most bytes that one record may have; the longest cell seen in official files has 4,398 characters.
const LONGEST: usize = 1 << 20;
/// How many lines of a broken record are tried as a new beginning.
const TRIALS: usize = 2_000;

/// One physical line with its number.
type Line = (u64, Vec<u8>);

/// One record as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The line where it begins, counted from 1.
    pub(super) line: u64,
    /// The cells, still as bytes.
    pub(super) cells: Vec<Vec<u8>>,
    /// Whether every quote was closed.
    pub(super) whole: bool,
    /// Whether it spans several lines with text right behind a closed quote: two records may have run together.
    pub(super) doubtful: bool,
    lines: Vec<Line>,
}

/// Reads records from a stream; holds at most one broken record in memory.
pub(super) struct Records<'input> {
    input: Scanner<'input>,
    reader: Reader,
    delimiter: u8,
    next_line: u64,
    bytes: u64,
    pending: VecDeque<Line>,
    ready: Option<Record>,
}

impl<'input> Records<'input> {
    pub(super) fn new(input: Box<dyn Read + 'input>, delimiter: u8) -> Self {
        Self {
            input: Scanner::new(input),
            reader: ReaderBuilder::new()
                .delimiter(delimiter)
                // A lone carriage return is text: official cells hold `\r\r\n`.
                .terminator(Terminator::Any(b'\n'))
                .build(),
            delimiter,
            next_line: 1,
            bytes: 0,
            pending: VecDeque::new(),
            ready: None,
        }
    }

    /// Counts lines that were taken off the stream before.
    pub(super) const fn skip_lines(&mut self, count: u64) {
        self.next_line += count;
    }

    /// Bytes taken from the stream so far.
    pub(super) const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The next record by the fast way, with the line where it begins: only where it is plainly well formed and has
    /// exactly `width` cells, and nothing of what was read before is still to be looked at.
    pub(super) fn scan(&mut self, width: usize) -> io::Result<Option<(u64, Scanned)>> {
        if !self.pending.is_empty() || self.ready.is_some() {
            return Ok(None);
        }
        let Some(scanned) = self.input.record(self.delimiter, width)? else {
            return Ok(None);
        };
        let line = self.next_line;
        self.next_line += scanned.lines;
        self.bytes += scanned.length as u64;
        Ok(Some((line, scanned)))
    }

    /// The window in which the records of the fast way stand.
    pub(super) const fn window(&mut self) -> &mut Scanner<'input> {
        &mut self.input
    }

    /// The next record. One that does not fit and spans several lines is cut before the first line from which a
    /// fitting record begins; the cut piece is given back as one record that does not fit.
    pub(super) fn next(&mut self, fits: &dyn Fn(&Record) -> bool) -> io::Result<Option<Record>> {
        if let Some(record) = self.ready.take() {
            return Ok(Some(record));
        }
        let Some(record) = self.record()? else {
            return Ok(None);
        };
        if record.lines.len() < 2 || (fits(&record) && !record.doubtful) {
            return Ok(Some(record));
        }
        self.recover(record, fits).map(Some)
    }

    /// Looks for the first later line of a broken record from which a fitting record begins.
    fn recover(
        &mut self,
        mut broken: Record,
        fits: &dyn Fn(&Record) -> bool,
    ) -> io::Result<Record> {
        let tried = broken.lines.len().min(TRIALS);
        for start in 1..tried {
            self.put_back(broken.lines[start..].to_vec());
            let Some(trial) = self.record()? else {
                break;
            };
            if fits(&trial) && !trial.doubtful {
                self.ready = Some(trial);
                broken.lines.truncate(start);
                return Ok(self.cut(broken));
            }
            // What the trial read beyond the broken record stays to be read; the rest goes with the record.
            let last = broken.lines.last().map_or(0, |(number, _)| *number);
            let beyond = trial.lines.into_iter().filter(|(number, _)| *number > last);
            let beyond: Vec<Line> = beyond.collect();
            self.pending.retain(|(number, _)| *number > last);
            self.put_back(beyond);
        }
        // Two records that ran together may fit by chance: such a row is set aside, never believed.
        broken.whole &= !broken.doubtful;
        Ok(broken)
    }

    /// Reads the lines of a cut piece as one record, for the file of rejected rows.
    fn cut(&mut self, mut piece: Record) -> Record {
        let joined: Vec<u8> = piece
            .lines
            .iter()
            .flat_map(|(_, line)| line.clone())
            .collect();
        let mut cells = Cells::default();
        self.reader.reset();
        let (_, read) = cells.feed(&mut self.reader, &joined);
        if read == joined.len() {
            cells.feed(&mut self.reader, &[]);
        }
        piece.cells = cells.split();
        piece.whole = false;
        piece
    }

    fn put_back(&mut self, lines: Vec<Line>) {
        for line in lines.into_iter().rev() {
            self.pending.push_front(line);
        }
    }

    /// Reads one record as it comes.
    fn record(&mut self) -> io::Result<Option<Record>> {
        let mut record = Record::default();
        let mut cells = Cells::default();
        let mut length = 0;
        self.reader.reset();
        while length <= LONGEST {
            let Some((number, mut line)) = self.physical_line()? else {
                break;
            };
            if record.lines.is_empty() {
                if line.iter().all(|byte| matches!(byte, b'\r' | b'\n')) {
                    continue;
                }
                record.line = number;
            }
            let cut = line.len() > LONGEST;
            if !line.ends_with(b"\n") {
                if cut {
                    self.skip_rest_of_line()?;
                }
                line.push(b'\n');
            }
            length += line.len();
            let (done, _) = cells.feed(&mut self.reader, &line);
            record.lines.push((number, line));
            if done {
                record.whole = !cut;
                break;
            }
        }
        if record.lines.is_empty() {
            return Ok(None);
        }
        if !record.whole {
            cells.feed(&mut self.reader, &[]);
        }
        record.cells = cells.split();
        record.doubtful =
            record.lines.len() > 1 && text_behind_quote(&record.lines, self.delimiter);
        Ok(Some(record))
    }

    /// Passes over what is left of a line that is longer than a record may be, so that no piece of it counts as a row.
    fn skip_rest_of_line(&mut self) -> io::Result<()> {
        let passed = self.input.skip_until(b'\n')?;
        self.bytes += passed as u64;
        self.next_line += 1;
        Ok(())
    }

    /// The next line of the stream, with its end; of a line longer than a record may be only the beginning.
    fn physical_line(&mut self) -> io::Result<Option<Line>> {
        if let Some(line) = self.pending.pop_front() {
            return Ok(Some(line));
        }
        let mut line = Vec::new();
        let limit = LONGEST as u64 + 1;
        let read = self
            .input
            .by_ref()
            .take(limit)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        self.bytes += read as u64;
        let number = self.next_line;
        if line.ends_with(b"\n") {
            self.next_line += 1;
        }
        Ok(Some((number, line)))
    }
}

/// Whether a closed quote is followed by something other than a separator or the end of the line.
fn text_behind_quote(lines: &[Line], delimiter: u8) -> bool {
    let mut bytes = lines
        .iter()
        .flat_map(|(_, line)| line.iter().copied())
        .peekable();
    let mut quoted = false;
    let mut starts = true;
    while let Some(byte) = bytes.next() {
        if !quoted {
            quoted = starts && byte == b'"';
            starts = byte == delimiter;
        } else if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
            quoted = false;
            let ends = |next: &u8| *next == delimiter || matches!(next, b'\r' | b'\n');
            if bytes.peek().is_some_and(|next| !ends(next)) {
                return true;
            }
        }
    }
    false
}

/// The cells of a record while it is read.
#[derive(Default)]
struct Cells {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    filled: usize,
    count: usize,
}

impl Cells {
    /// Feeds bytes; gives whether the record is complete, and how many bytes it took.
    fn feed(&mut self, reader: &mut Reader, input: &[u8]) -> (bool, usize) {
        let mut taken = 0;
        loop {
            let (result, read, written, ended) = reader.read_record(
                &input[taken..],
                &mut self.bytes[self.filled..],
                &mut self.ends[self.count..],
            );
            taken += read;
            self.filled += written;
            self.count += ended;
            match result {
                ReadRecordResult::InputEmpty => return (false, taken),
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2 + 1024, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2 + 128, 0),
                ReadRecordResult::Record | ReadRecordResult::End => return (true, taken),
            }
        }
    }

    fn split(&self) -> Vec<Vec<u8>> {
        let mut start = 0;
        let mut cells: Vec<Vec<u8>> = self.ends[..self.count]
            .iter()
            .map(|end| {
                let cell = self.bytes[start..*end].to_vec();
                start = *end;
                cell
            })
            .collect();
        // What is left of the line's end.
        if let Some(last) = cells.last_mut()
            && last.ends_with(b"\r")
        {
            last.pop();
        }
        cells
    }
}
