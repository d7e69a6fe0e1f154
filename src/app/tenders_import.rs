//! Imports one list of tenders or purchase orders into the store, and reports what it did.
//! The one place that joins readers and the store; must not print or ask.

mod threads;
mod trial;

use crate::domain::message::Message;
use crate::exchange::input::Input;
use crate::exchange::plan::{self, Plan, ReadOptions};
use crate::exchange::reading::{Reading, Watch, month_in_name};
use crate::exchange::rejects::{Rejects, path_beside};
use crate::exchange::report::{ImportReport, TenderCounts, Warnings};
use crate::exchange::sink::Sink;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::{ImportCounts, ImportMode, ListStamp, Store};
use std::path::PathBuf;
use trial::Trial;

/// A list that was opened and recognised; nothing was written yet.
pub struct Opened {
    /// The open list.
    pub input: Input,
    /// What it is.
    pub plan: Plan,
}

/// Opens a list and finds out what it is.
///
/// # Errors
/// [`crate::failure::FailureKind::Input`], saying what the file is, when it is no list.
pub fn open(path: &std::path::Path, options: &ReadOptions) -> Outcome<Opened> {
    let input = Input::open(path)?;
    let plan = plan::plan(&input, options)?;
    Ok(Opened { input, plan })
}

/// How to import.
pub struct Request<'a> {
    /// What the person said about the list.
    pub options: &'a ReadOptions,
    /// Whether nothing may be kept.
    pub dry_run: bool,
    /// The rule pack, for the types of process.
    pub pack: &'a Pack,
    /// Words the reasons and warnings.
    pub word: &'a dyn Fn(&Message) -> String,
}

/// What an import did.
#[derive(Debug)]
pub struct Done {
    /// The report of the contract.
    pub report: ImportReport,
    /// Whether anything new or different was kept.
    pub changed: bool,
    /// Whether the person stopped it; what was read whole until then is kept.
    pub stopped: bool,
}

/// Imports a list. Good rows go in, the others go aside; stopped, whole records stay and are counted.
///
/// # Errors
/// A failure of the list or of the store; nothing of the list was kept then.
pub fn import(
    opened: &Opened,
    store: &mut dyn Store,
    request: &Request<'_>,
    watch: Watch<'_>,
) -> Outcome<Done> {
    let name = opened.input.name.as_str();
    let mut rejects = Rejects::new(rejects_path(opened, request), request.word);
    let mut warnings = Warnings::default();
    let known = |kind: &str| {
        request.pack.process_type(kind).is_some() || request.pack.order_type(kind).is_some()
    };
    if !request.dry_run
        && let Some(done) = same_again(opened, store, request)?
    {
        return Ok(done);
    }
    let mut read = |sink: &mut dyn Sink| -> Outcome<((u64, bool), Option<ListStamp>)> {
        let mut reading = Reading {
            sink,
            rejects: &mut rejects,
            warnings: &mut warnings,
            watch: &mut *watch,
            known_type: &known,
            month: month_in_name(name),
            records: 0,
            stopped: false,
        };
        plan::read(&opened.plan, &opened.input, request.options, &mut reading)?;
        let (records, stopped) = (reading.records, reading.stopped);
        let complete = !stopped && rejects.count() == 0 && warnings.is_empty();
        let stamp = if complete {
            stamp(opened, request, records)?
        } else {
            None
        };
        Ok(((records, stopped), stamp))
    };
    let ((records, stopped), counts) = if request.dry_run {
        let mut sink = Trial::new(store, opened.plan.kind.is_partial());
        (read(&mut sink)?.0, sink.counts)
    } else {
        let mode = if opened.plan.kind.is_partial() {
            ImportMode::Partial
        } else {
            ImportMode::Whole
        };
        threads::import(store, name, mode, read)?
    };
    let mut report = report(opened, records, &counts);
    let (file, rejected, rejected_count) = rejects.finish()?;
    report.rejected = rejected;
    report.rejected_count = rejected_count;
    report.rejected_file = file.map(|file| file.display().to_string());
    let words = warnings.messages();
    report.warnings = words
        .iter()
        .map(|message| (request.word)(message))
        .collect();
    let changes = [
        counts.new_tenders,
        counts.updated_tenders,
        counts.new_orders,
        counts.updated_orders,
    ];
    Ok(Done {
        report,
        changed: changes.iter().any(|count| *count > 0),
        stopped,
    })
}

/// The same official list right behind itself: nothing can have changed, so its bytes are hashed and not read.
fn same_again(
    opened: &Opened,
    store: &mut dyn Store,
    request: &Request<'_>,
) -> Outcome<Option<Done>> {
    let last = store.last_import()?;
    let Some((stamp, counts)) = last.and_then(|last| Some((last.stamp?, last.counts))) else {
        return Ok(None);
    };
    // The hash costs a reading of the whole list: it is worth it only where the sizes agree.
    if stamp.bytes != opened.input.bytes
        || plan::digest(&opened.plan, &opened.input, request.options)? != Some(stamp.digest)
    {
        return Ok(None);
    }
    let unchanged = ImportCounts {
        unchanged_tenders: counts.new_tenders + counts.updated_tenders + counts.unchanged_tenders,
        new_tenders: 0,
        updated_tenders: 0,
        new_orders: 0,
        updated_orders: 0,
        ..counts
    };
    Ok(Some(Done {
        report: report(opened, stamp.records, &unchanged),
        changed: false,
        stopped: false,
    }))
}

/// By what a list is known of which everything went in.
fn stamp(opened: &Opened, request: &Request<'_>, records: u64) -> Outcome<Option<ListStamp>> {
    let digest = plan::digest(&opened.plan, &opened.input, request.options)?;
    Ok(digest.map(|digest| ListStamp {
        digest,
        bytes: opened.input.bytes,
        records,
    }))
}

/// What was read and kept; nothing set aside and nothing noticed.
fn report(opened: &Opened, records: u64, counts: &ImportCounts) -> ImportReport {
    let plan = &opened.plan;
    ImportReport {
        schema: ImportReport::SCHEMA,
        file: opened.input.name.clone(),
        kind: plan.kind.id().to_owned(),
        encoding: plan.encoding.map(|encoding| encoding.name().to_owned()),
        delimiter: plan.delimiter.map(|sign| char::from(sign).to_string()),
        records,
        tenders: TenderCounts {
            new: counts.new_tenders,
            updated: counts.updated_tenders,
            unchanged: counts.unchanged_tenders,
        },
        items: counts.items,
        offers: counts.offers,
        orders: counts.orders,
        rejected: Vec::new(),
        rejected_count: 0,
        rejected_file: None,
        warnings: Vec::new(),
    }
}

/// Where the rows set aside go: beside the list, or here for what came through stdin; nowhere on a trial.
fn rejects_path(opened: &Opened, request: &Request<'_>) -> Option<PathBuf> {
    let stdin = || PathBuf::from("stdin.csv");
    let source = opened.input.path.clone().unwrap_or_else(stdin);
    (!request.dry_run).then(|| path_beside(&source))
}
