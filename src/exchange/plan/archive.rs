//! Official months as they are downloaded: a zip with one list, or with one list in several files.
//! Nothing is unpacked to disk; names of entries are never used as paths.

use super::{Form, Plan, ReadOptions, plan_rows, read_stream};
use crate::domain::message::Message;
use crate::exchange::input::Input;
use crate::exchange::kind::Kind;
use crate::exchange::reading::{Reading, month_in_name};
use crate::exchange::rows::Rows;
use crate::failure::{Failure, FailureKind, Outcome};
use std::cell::RefCell;
use std::fs::File;
use std::io::Read;
use zip::ZipArchive;

/// The most entries that an official month may have; real ones have one or two.
const MOST_ENTRIES: usize = 64;
/// The most bytes of one entry; the largest real one has 1.4 GB.
const LARGEST_ENTRY: u64 = 16 << 30;

fn damaged(error: zip::result::ZipError) -> Failure {
    Failure::new(FailureKind::Input, Message::new("exchange-zip-damaged"))
        .hint(Message::new("exchange-download-again"))
        .caused_by(error)
}

fn open(input: &Input) -> Outcome<ZipArchive<File>> {
    ZipArchive::new(input.reader()?).map_err(damaged)
}

/// Whether a zip is a workbook.
pub(super) fn is_workbook(input: &Input) -> Outcome<bool> {
    let archive = open(input)?;
    Ok(archive.index_for_name("[Content_Types].xml").is_some())
}

/// The lists of an archive by name, and so in their order: `COT1_…` before `COT2_…`.
fn lists(archive: &mut ZipArchive<File>) -> Outcome<Vec<(String, usize)>> {
    let mut lists = Vec::new();
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        let last = name.rsplit(['/', '\\']).next().unwrap_or("").to_owned();
        let lower = last.to_lowercase();
        let is_list = [".csv", ".txt", ".tsv"]
            .iter()
            .any(|end| lower.ends_with(end));
        if !entry.is_file() || !is_list || last.starts_with('.') || name.starts_with("__MACOSX") {
            continue;
        }
        if entry.size() > LARGEST_ENTRY || lists.len() == MOST_ENTRIES {
            return Err(Failure::new(
                FailureKind::Input,
                Message::new("exchange-zip-too-large"),
            ));
        }
        lists.push((last, at));
    }
    lists.sort();
    if lists.is_empty() {
        return Err(Failure::new(
            FailureKind::Input,
            Message::new("exchange-zip-without-lists"),
        )
        .hint(Message::new("exchange-download-again")));
    }
    Ok(lists)
}

/// Finds out what the first list of an archive is.
pub(super) fn plan(input: &Input, options: &ReadOptions) -> Outcome<Plan> {
    let mut archive = open(input)?;
    let lists = lists(&mut archive)?;
    let archive = RefCell::new(archive);
    let at = lists.first().map_or(0, |(_, at)| *at);
    let sample = || -> Outcome<Vec<u8>> {
        let mut sample = Vec::new();
        let mut archive = archive.borrow_mut();
        let entry = archive.by_index(at).map_err(damaged)?;
        let read = entry.take(1 << 20).read_to_end(&mut sample);
        read.map_err(|error| damaged(error.into()))?;
        Ok(sample)
    };
    let mut plan = plan_rows(
        || Rows::csv(std::io::Cursor::new(sample()?)),
        Form::Archive,
        options,
    )?;
    if plan.kind == Kind::List {
        // Its signs need a second reading, which a stream does not give.
        return Err(
            Failure::new(FailureKind::Input, Message::new("exchange-zip-of-own-list"))
                .hint(Message::new("exchange-zip-of-own-list-hint")),
        );
    }
    plan.entries = lists.into_iter().map(|(name, _)| name).collect();
    Ok(plan)
}

/// Reads every list of an archive that is of the planned kind, one behind the other.
pub(super) fn read(
    planned: &Plan,
    input: &Input,
    options: &ReadOptions,
    reading: &mut Reading<'_, '_>,
) -> Outcome<()> {
    let mut archive = open(input)?;
    for (name, at) in lists(&mut archive)? {
        if reading.stopped {
            break;
        }
        let header = {
            let entry = archive.by_index(at).map_err(damaged)?;
            Rows::csv(entry)?.header().clone()
        };
        let kind = crate::exchange::kind::of_header(&header, &options.choices);
        if kind.map(Kind::id) != Some(planned.kind.id()) {
            reading.warnings.note("exchange-warn-other-kind", &name, 1);
            continue;
        }
        reading.month = month_in_name(&name).or(reading.month);
        let entry = archive.by_index(at).map_err(damaged)?;
        read_stream(planned.kind, entry.take(LARGEST_ENTRY), options, reading)?;
    }
    Ok(())
}
