//! `tenders import FILE…`: says what each list is, brings it in, and reports what was kept and what was set aside.

mod asking;
pub(super) mod saying;

use crate::app::tenders_import::{self, Done, Opened, Request};
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::exchange::list::{Choices, field_named, field_names};
use crate::exchange::plan::ReadOptions;
use crate::exchange::report::ImportReport;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::terminal::Work;
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::path::{Path, PathBuf};

/// What `tenders import` takes.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct ImportArguments {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    sheet: Option<String>,
    #[arg(long, value_name = "MAP")]
    map: Vec<String>,
    #[arg(long, value_name = "comma|point")]
    decimal: Option<SignName>,
}

/// The decimal sign as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum SignName {
    #[value(alias = "coma")]
    Comma,
    #[value(alias = "punto")]
    Point,
}

/// Imports every file; the worst that happened decides how it ends.
pub(super) fn run(arguments: &ImportArguments, context: &mut Context) -> Outcome<()> {
    let options = read_options(arguments)?;
    let pack = context.pack()?;
    let mut reports = Vec::new();
    let mut text = String::new();
    let mut failures: Vec<Failure> = Vec::new();
    for file in &arguments.files {
        match one(file, &options, arguments.dry_run, &pack, context) {
            Ok(done) => {
                let stopped = done.stopped;
                if context.chosen_format() != Format::Json {
                    text += &saying::show(&done, arguments.dry_run, context);
                }
                if context.output_file.is_none() {
                    context.emit(std::mem::take(&mut text).as_bytes())?;
                }
                failures.extend(verdict(&done));
                reports.push(done.report);
                if stopped {
                    break;
                }
            }
            Err(failure) => failures.push(in_file(failure, file)),
        }
    }
    if context.chosen_format() == Format::Json {
        emit_json(&reports, arguments.files.len() > 1, context)?;
    } else if context.output_file.is_some() {
        context.emit(text.as_bytes())?;
    }
    let next = if reports.iter().all(|report| report.kind.contains("order")) {
        "import-next-order"
    } else {
        "import-next"
    };
    end(failures, arguments.dry_run, next, context)
}

/// Tells all failures but the last worst one, which ends the command.
fn end(
    mut failures: Vec<Failure>,
    dry_run: bool,
    next: &'static str,
    context: &mut Context,
) -> Outcome<()> {
    failures.sort_by_key(|failure| failure.kind.exit_code());
    let Some(last) = failures.pop() else {
        if !dry_run {
            context.output.say(&Message::new(next));
        } else if context.chosen_format() == Format::Json {
            context.output.say(&Message::new("import-dry-run"));
        }
        return Ok(());
    };
    for failure in &failures {
        context.output.failure(failure);
    }
    Err(last)
}

/// Says which file a failure is about.
fn in_file(mut failure: Failure, file: &Path) -> Failure {
    let name = file.file_name().unwrap_or(file.as_os_str());
    failure.message = Message::new("import-in-file")
        .with("file", name.to_string_lossy().into_owned())
        .with("what", failure.message);
    failure
}

/// Imports one file.
fn one(
    file: &Path,
    options: &ReadOptions,
    dry_run: bool,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<Done> {
    let mut options = options.clone();
    let opened = asking::open(file, &mut options, context)?;
    opened_one(&opened, &options, dry_run, pack, context)
}

/// Imports a list that is open: says what it is, and shows how far it has come.
pub(super) fn opened_one(
    opened: &Opened,
    options: &ReadOptions,
    dry_run: bool,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<Done> {
    saying::announce(opened, context);
    let work = Work::begin();
    let mut store = context.open_store()?;
    let bar = progress(opened, context);
    let done = {
        let texts = context.output.texts();
        let word = |message: &Message| texts.text(message);
        let request = Request {
            options,
            dry_run,
            pack,
            word: &word,
        };
        let mut watch = |records: u64, bytes: u64| {
            bar.set_position(bytes);
            if records.is_multiple_of(256) {
                let pace = records as f64 / bar.elapsed().as_secs_f64().max(0.001);
                let rows = Message::new("import-progress")
                    .with("records", records)
                    .with("pace", pace as u64);
                bar.set_message(texts.text(&rows));
            }
            !work.asked_to_stop()
        };
        let done = tenders_import::import(opened, store.as_mut(), &request, &mut watch);
        bar.finish_and_clear();
        done?
    };
    Ok(done)
}

/// The bar on a terminal: bytes, their pace and what is left; nothing elsewhere, where the summary says it all.
fn progress(opened: &Opened, context: &Context) -> ProgressBar {
    if !context.output.shows_progress() || context.plain {
        return ProgressBar::hidden();
    }
    let packed = !opened.plan.entries.is_empty() || opened.plan.delimiter.is_none();
    let (bar, template) = if packed {
        (ProgressBar::no_length(), "{spinner} {msg} · {elapsed}")
    } else {
        let bar = ProgressBar::new(opened.input.bytes);
        (bar, "{bar:12} {bytes}/{total_bytes} · {msg} · {eta}")
    };
    bar.set_draw_target(ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// How the import of one file ends when it does not end well.
pub(super) fn verdict(done: &Done) -> Option<Failure> {
    let report = &done.report;
    if done.stopped {
        let tenders = report.tenders.new + report.tenders.updated + report.tenders.unchanged;
        let message = Message::new("import-stopped")
            .with("tenders", tenders)
            .with("orders", report.orders);
        return Some(
            Failure::new(FailureKind::Interrupted, message)
                .hint(Message::new("import-stopped-hint")),
        );
    }
    if report.rejected_count == 0 {
        return None;
    }
    let message = Message::new("import-rejected").with("count", report.rejected_count);
    let failure = Failure::new(FailureKind::No, message);
    Some(match &report.rejected_file {
        Some(file) => {
            failure.hint(Message::new("import-rejected-file").with("file", file.as_str()))
        }
        None => failure,
    })
}

/// Writes the reports as JSON: one object, or an array when several files were given.
fn emit_json(reports: &[ImportReport], several: bool, context: &mut Context) -> Outcome<()> {
    let text = match reports {
        [only] if !several => serde_json::to_string_pretty(only),
        [] if !several => return Ok(()),
        all => serde_json::to_string_pretty(all),
    };
    let text = text.map_err(|error| unwritable(error.into()))? + "\n";
    context.emit(text.as_bytes())
}

/// Reads `--map`, `--decimal` and `--sheet`.
fn read_options(arguments: &ImportArguments) -> Outcome<ReadOptions> {
    let maps = arguments.map.iter().map(|text| read_map(text));
    Ok(ReadOptions {
        sheet: arguments.sheet.clone(),
        choices: Choices {
            maps: maps.collect::<Outcome<_>>()?,
            decimal: arguments.decimal.map(|sign| match sign {
                SignName::Comma => DecimalSign::Comma,
                SignName::Point => DecimalSign::Point,
            }),
        },
    })
}

/// Reads one `column=field`.
fn read_map(text: &str) -> Outcome<(String, &'static str)> {
    let Some((column, field)) = text
        .rsplit_once('=')
        .filter(|(column, _)| !column.trim().is_empty())
    else {
        let message = Message::new("import-bad-map").with("value", text);
        return Err(Failure::new(FailureKind::Usage, message));
    };
    let Some(known) = field_named(field) else {
        let message = Message::new("import-unknown-field").with("field", field);
        return Err(Failure::new(FailureKind::Usage, message)
            .hint(Message::new("import-fields").with("fields", field_names().join(", "))));
    };
    Ok((column.trim().to_owned(), known))
}
