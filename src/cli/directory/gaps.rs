//! `directory gaps [FILE]`: what a municipality buys against what local suppliers can sell.

use super::level::LevelName;
use crate::app::gaps::aside::ReadAside;
use crate::app::gaps::source::Source;
use crate::app::gaps::{self, GapQuery, GapReport, Tools};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::demand::place::Sense;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::domain::privacy::log::Handed;
use crate::exchange::list::Choices;
use crate::exchange::plan::ReadOptions;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::gaps as view;
use crate::present::imports;
use crate::terminal::Work;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::path::PathBuf;

/// How many rows set aside are shown one by one; the file has all of them.
const SHOWN: usize = 5;

/// What is asked for.
#[derive(Debug, Args)]
pub(in crate::cli) struct GapsArguments {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, visible_alias = "comprador", value_name = "BUYER")]
    buyer: Vec<String>,
    #[arg(long, value_name = "COMUNA")]
    comuna: Option<String>,
    #[arg(
        long,
        visible_alias = "nivel",
        value_name = "LEVEL",
        value_enum,
        default_value = "class"
    )]
    level: LevelName,
    #[arg(long, value_name = "SENSE", value_enum, default_value = "comuna")]
    local: SenseName,
    #[arg(long, visible_alias = "todos")]
    all: bool,
    #[arg(long, visible_alias = "nombres")]
    names: bool,
    #[arg(long, visible_alias = "hoja", value_name = "SHEET")]
    sheet: Option<String>,
    #[arg(long, value_name = "comma|point", value_enum)]
    decimal: Option<SignName>,
}

/// A sense of local as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum SenseName {
    Comuna,
    #[value(alias = "ley", alias = "region")]
    Legal,
}

/// The decimal sign as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum SignName {
    #[value(alias = "coma")]
    Comma,
    #[value(alias = "punto")]
    Point,
}

impl GapsArguments {
    fn query(&self) -> GapQuery {
        GapQuery {
            buyers: self.buyer.clone(),
            comuna: self.comuna.clone(),
            level: self.level.level(),
            sense: match self.local {
                SenseName::Comuna => Sense::Comuna,
                SenseName::Legal => Sense::Legal,
            },
        }
    }

    fn options(&self) -> ReadOptions {
        ReadOptions {
            sheet: self.sheet.clone(),
            choices: Choices {
                maps: Vec::new(),
                decimal: self.decimal.map(|sign| match sign {
                    SignName::Comma => DecimalSign::Comma,
                    SignName::Point => DecimalSign::Point,
                }),
            },
        }
    }
}

/// Answers; ends with 1 when rows had to be set aside.
pub(super) fn run(arguments: &GapsArguments, context: &mut Context) -> Outcome<()> {
    let mut report = answer(arguments, context)?;
    if !arguments.names {
        report.hide_names();
    }
    match context.chosen_format() {
        Format::Html | Format::Pdf => {
            let page = view::page::page(context.output.texts(), &report, arguments.all);
            context.emit_page(&page)?;
        }
        _ => {
            let parts = view::parts(context.output.texts(), &report, arguments.all);
            context.emit_parts("directory-gaps", &parts, &view::data::json(&report))?;
        }
    }
    let (mut store, people) = (context.open_store()?, report.named_count());
    note_written(
        store.as_mut(),
        "directory gaps",
        Handed::Directory,
        people,
        context,
    )?;
    tell(&report, context);
    set_aside(&report.aside)
}

fn answer(arguments: &GapsArguments, context: &mut Context) -> Outcome<GapReport> {
    let options = arguments.options();
    let pack = context.pack()?;
    let source = match &arguments.file {
        Some(file) => Source::open(file, &options)?,
        None => Source::Held,
    };
    let mut store = context.open_store()?;
    let work = Work::begin();
    let bar = progress(&source, context);
    let texts = context.output.texts();
    let word = |message: &Message| texts.text(message);
    let tools = Tools {
        pack: &pack,
        today: context.today,
        options: &options,
        word: &word,
    };
    let mut watch = |_: u64, bytes: u64| {
        bar.set_position(bytes);
        !work.asked_to_stop()
    };
    let report = gaps::report(
        &source,
        &arguments.query(),
        store.as_mut(),
        &tools,
        &mut watch,
    );
    bar.finish_and_clear();
    report
}

/// How far a list has been read, on a terminal.
fn progress(source: &Source, context: &Context) -> ProgressBar {
    match source.input() {
        Some(input) if context.output.shows_progress() && !context.plain => {
            let bar = ProgressBar::new(input.bytes);
            bar.set_draw_target(ProgressDrawTarget::stderr());
            if let Ok(style) =
                ProgressStyle::with_template("{bar:12} {bytes}/{total_bytes} · {eta}")
            {
                bar.set_style(style);
            }
            bar
        }
        _ => ProgressBar::hidden(),
    }
}

/// Says what was left out, then the verdict and what comes next.
fn tell(report: &GapReport, context: &mut Context) {
    context.output.gap();
    for warning in &report.aside.warnings {
        let text = context.output.texts().text(warning);
        context
            .output
            .warn(&Message::new("import-warning").with("text", text));
    }
    for rejected in report.aside.rejected.iter().take(SHOWN) {
        context.output.warn(&imports::set_aside(rejected));
    }
    let page = matches!(context.chosen_format(), Format::Html | Format::Pdf);
    let notes = view::notes(report);
    for note in notes.iter().filter(|_| !page) {
        context.output.say(note);
    }
    for said in view::verdict(report) {
        context.output.say(&said);
    }
}

/// Rows that were set aside: of any buyer, since who bought is told in the row.
fn set_aside(aside: &ReadAside) -> Outcome<()> {
    if aside.rejected_count == 0 {
        return Ok(());
    }
    let message = Message::new("gaps-rejected").with("count", aside.rejected_count);
    let failure = Failure::new(FailureKind::No, message);
    Err(match &aside.rejected_file {
        Some(file) => failure.hint(Message::new("gaps-rejected-file").with("file", file.as_str())),
        None => failure,
    })
}
