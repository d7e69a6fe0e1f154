//! Reads a list into vectors, as a test sees it.

use encuentro::domain::message::Message;
use encuentro::exchange::input::Input;
use encuentro::exchange::kind::Kind;
use encuentro::exchange::plan::{self, ReadOptions};
use encuentro::exchange::reading::{Reading, month_in_name};
use encuentro::exchange::rejects::Rejects;
use encuentro::exchange::report::{Rejected, Warnings};
use encuentro::exchange::sink::Collected;
use encuentro::failure::Failure;
use std::path::Path;

/// What a reading gave.
pub struct Read {
    pub kind: Kind,
    pub found: Collected,
    pub records: u64,
    pub rejected: Vec<Rejected>,
    pub warnings: Vec<Message>,
    pub delimiter: Option<u8>,
    pub encoding: Option<&'static str>,
}

impl Read {
    pub fn warned(&self, id: &str) -> bool {
        self.warnings.iter().any(|message| message.id == id)
    }

    pub fn items(&self) -> usize {
        self.found
            .tenders
            .iter()
            .map(|tender| tender.items.len())
            .sum()
    }

    pub fn offers(&self) -> usize {
        self.found
            .tenders
            .iter()
            .map(|tender| tender.offer_count())
            .sum()
    }
}

/// Reads an open list; the ids of the reasons stand for their words.
pub fn read(input: &Input, options: &ReadOptions) -> Result<Read, Failure> {
    let word = |message: &Message| message.id.to_owned();
    let planned = plan::plan(input, options)?;
    let mut found = Collected::default();
    let mut rejects = Rejects::new(None, &word);
    let mut warnings = Warnings::default();
    let mut watch = |_: u64, _: u64| true;
    let mut reading = Reading {
        sink: &mut found,
        rejects: &mut rejects,
        warnings: &mut warnings,
        watch: &mut watch,
        known_type: &|_| true,
        month: month_in_name(&input.name),
        records: 0,
        stopped: false,
    };
    plan::read(&planned, input, options, &mut reading)?;
    let records = reading.records;
    let (_, rejected, _) = rejects.finish()?;
    Ok(Read {
        kind: planned.kind,
        found,
        records,
        rejected,
        warnings: warnings.messages(),
        delimiter: planned.delimiter,
        encoding: planned.encoding.map(|encoding| encoding.name()),
    })
}

/// Reads bytes as a list with the usual options.
pub fn bytes(bytes: impl AsRef<[u8]>) -> Result<Read, Failure> {
    read(&Input::spool(bytes.as_ref())?, &ReadOptions::default())
}

/// Reads bytes as a file of this name.
pub fn named(name: &str, content: impl AsRef<[u8]>) -> Result<Read, Failure> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    file(&path)
}

/// Reads a file with the usual options.
pub fn file(path: &Path) -> Result<Read, Failure> {
    read(&Input::open(path)?, &ReadOptions::default())
}
