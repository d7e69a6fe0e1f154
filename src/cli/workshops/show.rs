//! `workshops list` and `workshops show`.

use crate::app::workshops::{self, CourseView, Participant};
use crate::cli::context::Context;
use crate::cli::privacy::log::note_written;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::Outcome;
use crate::present::workshops::{self as view, people};
use clap::Args;
use serde::Serialize;

/// Which courses.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, visible_alias = "todos")]
    all: bool,
}

/// Which course.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "COURSE")]
    course: String,
}

/// A course with its people, for programs.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    view: &'a CourseView,
    people: &'a [Participant],
}

/// Lists courses.
pub(super) fn list(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let courses = workshops::list(store.as_mut(), arguments.all)
        .map_err(|failure| context.emit_nothing("workshops", failure))?;
    let table = view::list(context.output.texts(), &courses);
    context.emit_table("workshops", &table, &courses)?;
    let first = courses.first().map(|view| view.course.code.to_string());
    let next = Message::new("workshops-listed")
        .with("count", courses.len())
        .with("code", first.unwrap_or_default());
    context.output.say(&next);
    Ok(())
}

/// Shows one course with sessions and people.
pub(super) fn show(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = workshops::course(store.as_mut(), &arguments.course)?;
    let people = workshops::participants(store.as_mut(), &course, true)?;
    let sessions = view::sessions(context.output.texts(), &course);
    let view = workshops::view(store.as_mut(), course)?;
    let texts = context.output.texts();
    let parts = [
        (None, view::record(texts, &view)),
        (
            Some("workshops-heading-people"),
            people::table(texts, &people),
        ),
        (Some("workshops-heading-sessions"), sessions),
    ];
    let shown = Shown {
        view: &view,
        people: &people,
    };
    context.emit_parts("workshops", &parts, &shown)?;
    note_written(
        store.as_mut(),
        "workshops show",
        Handed::Workshop,
        people.len(),
        context,
    )?;
    let code = view.course.code.as_str();
    let next = match (view.course.closed_on, people.is_empty()) {
        (Some(_), _) => Message::new("workshops-shown-closed").with("code", code),
        (None, true) => Message::new("workshops-shown-empty").with("code", code),
        (None, false) => Message::new("workshops-shown").with("code", code),
    };
    context.output.say(&next);
    Ok(())
}
