//! `workshops attend`: who was at a session, from the paper sheet, a file, or person by person.

use crate::app::sheets as rows;
use crate::app::workshops::attending::{self, Draft};
use crate::app::workshops::{Participant, open_course, participants};
use crate::cli::context::Context;
use crate::cli::sheets as lists;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::workshop::marks::{TypedMarks, read_marks};
use crate::domain::workshop::{Course, MarkSource, Presence};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::imports;
use crate::present::texts::Texts;
use crate::present::workshops::attendance::table;
use crate::store::Store;
use clap::Args;
use std::path::{Path, PathBuf};

/// The session, and its marks.
#[derive(Debug, Args)]
pub(in crate::cli) struct AttendArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "SESSION", value_parser = clap::value_parser!(u32).range(1..))]
    session: u32,
    #[arg(value_name = "MARKS")]
    marks: Vec<String>,
    #[arg(
        long,
        visible_alias = "archivo",
        value_name = "FILE",
        conflicts_with = "marks"
    )]
    file: Option<PathBuf>,
    #[arg(
        long = "sheet",
        visible_alias = "hoja",
        value_name = "SHEET",
        requires = "file"
    )]
    sheet: Option<String>,
}

/// What came in, and how.
struct Brought {
    draft: Draft,
    source: MarkSource,
    /// Whether rows of a file went aside.
    aside: bool,
}

/// Takes the marks, reads them back, and keeps them once they are agreed to.
pub(super) fn run(arguments: &AttendArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = open_course(store.as_mut(), &arguments.course)?;
    let session = attending::session(&course, arguments.session)?.clone();
    let people = participants(store.as_mut(), &course, true)?;
    if people.is_empty() {
        let message = Message::new("workshops-nobody").with("code", course.code.as_str());
        return Err(Failure::new(FailureKind::No, message));
    }
    if session.date > context.today.date {
        let message = Message::new("workshops-session-to-come").with("date", session.date);
        context.output.warn(&message);
    }
    let brought = bring(arguments, &course, &people, context)?;
    keep(
        &brought,
        &course,
        session.number,
        &people,
        store.as_mut(),
        context,
    )?;
    match brought.aside {
        true => Err(Failure::answered_no()),
        false => Ok(()),
    }
}

/// The marks from wherever they come.
fn bring(
    arguments: &AttendArguments,
    course: &Course,
    people: &[Participant],
    context: &mut Context,
) -> Outcome<Brought> {
    if let Some(file) = &arguments.file {
        return from_file(file, arguments, people, context);
    }
    let session = arguments.session;
    if !arguments.marks.is_empty() {
        let typed = read_marks(&arguments.marks.join(" "));
        attending::same_sheet(course, session, &typed.checks)?;
        let draft = attending::drafted(&typed, people);
        if !understood(&typed, &draft, context) {
            return Err(
                Failure::new(FailureKind::No, Message::new("workshops-marks-unread"))
                    .hint(Message::new("workshops-marks-unread-hint")),
            );
        }
        if typed.checks.is_empty() {
            context.output.warn(&Message::new("workshops-no-check"));
        }
        return Ok(Brought {
            draft,
            source: MarkSource::Sheet,
            aside: false,
        });
    }
    if context.no_input {
        return Err(
            Failure::new(FailureKind::Usage, Message::new("workshops-no-marks"))
                .hint(Message::new("workshops-no-marks-hint").with("code", course.code.as_str())),
        );
    }
    typed_back(course, session, people, context)
}

/// Reads a file; rows that cannot be read go aside.
fn from_file(
    file: &Path,
    arguments: &AttendArguments,
    people: &[Participant],
    context: &mut Context,
) -> Outcome<Brought> {
    let sheet = rows::read(file, arguments.sheet.as_deref())?;
    context.output.say(&imports::read_as(&sheet));
    let texts = Texts::new(context.language());
    let word = |message: &Message| texts.text(message);
    let (report, draft) = attending::from_sheet(&sheet, arguments.session, people, false, &word)?;
    for message in imports::told(&report, false).iter().skip(1) {
        context.output.say(message);
    }
    Ok(Brought {
        draft,
        source: MarkSource::File,
        aside: lists::end(&report).is_err(),
    })
}

/// One line of the input; nothing at its end or where it is empty.
fn line() -> Option<String> {
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line).unwrap_or(0);
    let line = line.trim().to_owned();
    (read > 0 && !line.is_empty()).then_some(line)
}

/// Marks typed back line by line until an empty one; without any, person by person.
fn typed_back(
    course: &Course,
    session: u32,
    people: &[Participant],
    context: &mut Context,
) -> Outcome<Brought> {
    context.output.say(&Message::new("workshops-type-marks"));
    let mut all = String::new();
    let mut checked = false;
    while let Some(text) = line() {
        let typed = read_marks(&text);
        attending::same_sheet(course, session, &typed.checks)?;
        checked |= !typed.checks.is_empty();
        understood(&typed, &attending::drafted(&typed, people), context);
        all.push_str(&text);
        all.push(' ');
    }
    let typed = read_marks(&all);
    if typed.marks.is_empty() {
        return Ok(Brought {
            draft: one_by_one(people, context),
            source: MarkSource::Prompt,
            aside: false,
        });
    }
    if !checked {
        context.output.warn(&Message::new("workshops-no-check"));
    }
    Ok(Brought {
        draft: attending::drafted(&typed, people),
        source: MarkSource::Sheet,
        aside: false,
    })
}

/// Asks for everybody with a seat; an empty answer leaves the person unmarked, a dot ends.
fn one_by_one(people: &[Participant], context: &mut Context) -> Draft {
    let mut draft = Draft::default();
    context.output.say(&Message::new("workshops-one-by-one"));
    for person in people.iter().filter(|one| one.enrolment.is_active()) {
        let question = Message::new("workshops-was-there")
            .with("number", i64::from(person.enrolment.number))
            .with("name", person.person.name.as_str());
        context.output.say(&question);
        let mut answer = String::new();
        if std::io::stdin().read_line(&mut answer).unwrap_or(0) == 0 || answer.trim() == "." {
            break;
        }
        if let Some(presence) = attending::read_presence(answer.trim()) {
            draft.marks.insert(person.person.id, presence);
        } else if !answer.trim().is_empty() {
            let message = Message::new("workshops-bad-presence").with("value", answer.trim());
            context.output.warn(&message);
        }
    }
    draft
}

/// Names everything that was not understood; whether all of it was.
fn understood(typed: &TypedMarks, draft: &Draft, context: &mut Context) -> bool {
    let codes = |codes: &[u32]| {
        let codes: Vec<String> = codes.iter().map(u32::to_string).collect();
        codes.join(", ")
    };
    if !typed.unread.is_empty() {
        let message = Message::new("workshops-unread").with("parts", typed.unread.join("  "));
        context.output.warn(&message);
    }
    if !draft.nobody.is_empty() {
        let message = Message::new("workshops-code-of-nobody").with("codes", codes(&draft.nobody));
        context.output.warn(&message);
    }
    if !draft.withdrawn.is_empty() {
        let message =
            Message::new("workshops-code-withdrawn").with("codes", codes(&draft.withdrawn));
        context.output.warn(&message);
    }
    if !typed.corrected.is_empty() {
        let message = Message::new("workshops-corrected").with("codes", codes(&typed.corrected));
        context.output.say(&message);
    }
    typed.unread.is_empty() && draft.nobody.is_empty() && draft.withdrawn.is_empty()
}

/// Reads back, asks, keeps, and says what is missing still.
fn keep(
    brought: &Brought,
    course: &Course,
    session: u32,
    people: &[Participant],
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let code = course.code.as_str();
    if brought.draft.marks.is_empty() {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-nothing-marked"),
        ));
    }
    let marked = attending::read_back(store, course, session, people, &brought.draft)?;
    let table = table(context.output.texts(), &marked);
    context.emit_table("attendance", &table, &marked)?;
    let count = |wanted| marked.iter().filter(|one| one.presence == wanted).count();
    let (there, absent, open) = (
        count(Some(Presence::Present)),
        count(Some(Presence::Absent)),
        count(None),
    );
    let summary = Message::new("workshops-read-back")
        .with("session", i64::from(session))
        .with("code", code)
        .with("there", there)
        .with("absent", absent)
        .with("open", open);
    context.output.say(&summary);
    if !confirmed(&Message::new("workshops-keep-marks"), context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-marks-dropped"),
        ));
    }
    let today = context.today.date;
    attending::keep(
        store,
        course,
        session,
        &brought.draft,
        brought.source,
        today,
    )?;
    let next = match open {
        0 => Message::new("workshops-marks-kept").with("code", code),
        _ => Message::new("workshops-marks-kept-open")
            .with("code", code)
            .with("session", i64::from(session))
            .with("count", open),
    };
    context.output.say(&next);
    Ok(())
}
