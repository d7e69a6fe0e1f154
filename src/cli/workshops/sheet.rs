//! `workshops sheet`: the attendance list on paper.

use crate::app::workshops::attending::session;
use crate::app::workshops::{course, participants};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::roster;
use clap::Args;

/// The course, and one session of it or all.
#[derive(Debug, Args)]
pub(in crate::cli) struct SheetArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(long, visible_alias = "sesion", value_name = "SESSION", value_parser = clap::value_parser!(u32).range(1..))]
    session: Option<u32>,
}

/// Prints it as HTML or PDF; on the screen, codes and names.
pub(super) fn run(arguments: &SheetArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = course(store.as_mut(), &arguments.course)?;
    let only = arguments
        .session
        .map(|number| session(&course, number))
        .transpose()?;
    if only.is_none() && course.sessions.is_empty() {
        let message = Message::new("workshops-no-sessions").with("code", course.code.as_str());
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("workshops-no-sessions-hint").with("code", course.code.as_str())));
    }
    let people = participants(store.as_mut(), &course, false)?;
    if people.is_empty() {
        let message = Message::new("workshops-nobody").with("code", course.code.as_str());
        let failure = Failure::new(FailureKind::No, message);
        return Err(context.emit_nothing("workshop_people", failure));
    }
    let code = course.code.as_str();
    let number = i64::from(only.or(course.sessions.first()).map_or(1, |one| one.number));
    let next = if matches!(context.chosen_format(), Format::Html | Format::Pdf) {
        let page = roster::page(context.output.texts(), &course, &people, only);
        context.emit_page(&page)?;
        Message::new("workshops-sheet-next")
            .with("code", code)
            .with("session", number)
    } else {
        let table = roster::table(context.output.texts(), &people);
        context.emit_table("workshop_people", &table, &people)?;
        Message::new("workshops-sheet-print").with("code", code)
    };
    let (command, handed) = ("workshops sheet", Handed::Workshop);
    note_written(store.as_mut(), command, handed, people.len(), context)?;
    context.output.say(&next);
    Ok(())
}
