//! `workshops enrol`: seats for one person, or for everybody on a list.

use super::person::{PersonArguments, ask_who, fresh_id, refused};
use crate::app::sheets::SheetReport;
use crate::app::workshops::enrolling::Enrolling;
use crate::app::workshops::open_course;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::cli::sheets as lists;
use crate::domain::message::Message;
use crate::domain::workshop::Course;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::imports;
use crate::present::texts::Texts;
use crate::present::workshops::waiting::wish;
use crate::store::{Seat, Store};
use clap::Args;
use std::path::PathBuf;

/// The course, and who.
#[derive(Debug, Args)]
pub(in crate::cli) struct EnrolArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "FILE", conflicts_with_all = ["name", "rut"])]
    file: Option<PathBuf>,
    #[arg(
        long = "sheet",
        visible_alias = "hoja",
        value_name = "SHEET",
        requires = "file"
    )]
    sheet: Option<String>,
    #[arg(long, visible_alias = "ensayo")]
    dry_run: bool,
    #[arg(
        long,
        visible_alias = "beca",
        value_name = "PERCENT",
        conflicts_with = "file"
    )]
    scholarship: Option<String>,
    #[arg(long, visible_alias = "antes")]
    ahead: bool,
    #[command(flatten)]
    person: PersonArguments,
}

/// Enrols.
pub(super) fn run(arguments: &EnrolArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let course = open_course(store.as_mut(), &arguments.course)?;
    let texts = Texts::new(context.language());
    let today = context.today;
    let mut new_id = || fresh_id(today);
    let mut enrolling = Enrolling {
        pack: &pack,
        today: today.date,
        basis: arguments.person.basis(),
        dry_run: arguments.dry_run,
        ahead: arguments.ahead,
        word: &|message| texts.text(message),
        fresh_id: &mut new_id,
        known: store.learners(None)?,
        resting: store.resting_learners()?,
        left_open: 0,
    };
    match &arguments.file {
        Some(file) => from_sheet(
            arguments,
            file,
            &course,
            &mut enrolling,
            store.as_mut(),
            context,
        ),
        None if arguments.person.is_told() => {
            one(arguments, &course, &mut enrolling, store.as_mut(), context)
        }
        None => Err(
            Failure::new(FailureKind::Usage, Message::new("workshops-enrol-whom"))
                .hint(Message::new("workshops-enrol-whom-hint")),
        ),
    }
}

/// Enrols everybody on a sheet, then says how many have a seat.
fn from_sheet(
    arguments: &EnrolArguments,
    file: &std::path::Path,
    course: &Course,
    enrolling: &mut Enrolling<'_>,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    arguments.person.refuse_for_a_list()?;
    let how = lists::SheetArguments {
        file: file.to_owned(),
        sheet: arguments.sheet.clone(),
        dry_run: arguments.dry_run,
    };
    let sheet = lists::read(&how, context)?;
    let report = enrolling.sheet(course, &sheet, store, &mut |read, candidates| {
        ask_who(read, candidates, context)
    })?;
    let code = course.code.to_string();
    tell(&report, &code, arguments.dry_run, context)?;
    if context.no_input && enrolling.left_open > 0 {
        context.output.say(&Message::new("workshops-aside-who"));
    }
    lists::end(&report)?;
    context
        .output
        .say(&Message::new("workshops-enrolled-next").with("code", code));
    Ok(())
}

/// Tells what became of the rows: the report for programs, sentences for people.
fn tell(report: &SheetReport, code: &str, dry_run: bool, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Json {
        let text = serde_json::to_string_pretty(report)
            .map_err(|error| unwritable(std::io::Error::other(error)))?;
        return context.emit((text + "\n").as_bytes());
    }
    let counts = report.count();
    let id = match dry_run {
        true => "workshops-would-enrol",
        false => "workshops-enrolled-list",
    };
    let counted = Message::new(id);
    context.output.say(
        &counted
            .with("code", code)
            .with("seats", counts.new)
            .with("waiting", counts.updated)
            .with("already", counts.unchanged),
    );
    // The first sentence counts records that are new or changed; seats were just told.
    for message in imports::told(report, dry_run).iter().skip(1) {
        context.output.say(message);
    }
    for message in imports::noted(report) {
        context.output.say(&message);
    }
    if report.rejected_count > 0 {
        // A trial leaves no file of rows that were set aside.
        let id = match dry_run {
            true => "workshops-aside-trial",
            false => "workshops-aside-next",
        };
        let message = Message::new(id);
        let file = report.file.as_str();
        context
            .output
            .say(&message.with("code", code).with("file", file));
    }
    Ok(())
}

/// Enrols one person.
fn one(
    arguments: &EnrolArguments,
    course: &Course,
    enrolling: &mut Enrolling<'_>,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let today = context.today;
    let read = arguments.person.read(&enrolling.known, today)?;
    let terms = arguments
        .person
        .terms(arguments.scholarship.as_deref(), today)?;
    let learner = enrolling
        .person(&read, &terms, &mut |read, candidates| {
            ask_who(read, candidates, context)
        })?
        .map_err(refused)?;
    let name = learner.name.clone();
    let code = course.code.to_string();
    if arguments.dry_run {
        let id = match enrolling.would_seat(course, learner, &terms, store)? {
            true => "workshops-would-enrol-one",
            false => "workshops-would-wait-one",
        };
        let message = Message::new(id).with("name", name).with("code", code);
        context.output.say(&message);
        return Ok(());
    }
    let seat = enrolling.seat(course, learner, &terms, store)?;
    tell_seat(&seat, &name, &code, context);
    Ok(())
}

/// Says what became of one person, and that they do not wait any more.
fn tell_seat(seat: &Seat, name: &str, code: &str, context: &mut Context) {
    let message = match seat {
        Seat::Taken { seat, .. } => Message::new("workshops-seat-taken")
            .with("name", name)
            .with("code", code)
            .with("number", i64::from(seat.number)),
        Seat::Held(seat) => Message::new("workshops-seat-held")
            .with("name", name)
            .with("code", code)
            .with("number", i64::from(seat.number)),
        Seat::Waits(_) | Seat::Closed => Message::new("workshops-seat-waits")
            .with("name", name)
            .with("code", code),
        Seat::WaitsAlready(entry) => Message::new("workshops-seat-waits-already")
            .with("name", name)
            .with("code", code)
            .with("since", entry.since),
        Seat::WaitsInstead { entry, before } => Message::new("workshops-seat-waits-instead")
            .with("name", name)
            .with("code", code)
            .with("since", entry.since)
            .with("before", wish(before.as_ref())),
        Seat::WaitsBehind { ahead, is_new, .. } => {
            let id = match is_new {
                true => "workshops-seat-behind",
                false => "workshops-seat-behind-still",
            };
            let message = Message::new(id);
            message
                .with("name", name)
                .with("code", code)
                .with("count", *ahead)
        }
    };
    context.output.say(&message);
    if matches!(seat, Seat::Taken { waited, .. } if !waited.is_empty()) {
        let message = Message::new("workshops-seat-waited").with("name", name);
        context.output.say(&message);
    }
}
