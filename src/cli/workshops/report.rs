//! `workshops report`: what a course, or every course, came to, for who pays for results.

use crate::app::results::report::report;
use crate::app::results::{Room, rooms};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::Outcome;
use crate::present::results as view;
use clap::Args;

/// Which course; none means all of them.
#[derive(Debug, Args)]
pub(in crate::cli) struct ReportArguments {
    #[arg(value_name = "COURSE")]
    course: Option<String>,
}

/// Writes into the ledger what is seen, then reports what the ledger has.
pub(in crate::cli) fn run(arguments: &ReportArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rooms = rooms(store.as_mut(), arguments.course.as_deref())?;
    if let ([room], Some(_)) = (&rooms[..], &arguments.course)
        && room.people.is_empty()
    {
        return Err(context.emit_nothing("results", super::ledger::empty(room)));
    }
    super::progress::note(store.as_mut(), &rooms, context)?;
    let report = report(store.as_mut(), &rooms, &pack, context.today.date)?;
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Html | Format::Pdf => {
            let page = view::report_page(texts, &rooms, &report, &pack);
            context.emit_page(&page)?;
        }
        Format::Table | Format::Md => {
            let parts = view::report_parts(texts, &rooms, &report);
            let notes = view::report_notes(texts, &report, &pack);
            context.emit_parts("results", &parts, &())?;
            for note in notes {
                context
                    .output
                    .say(&Message::new("results-note").with("note", note));
            }
        }
        _ => {
            let table = view::report_rows(texts, &report);
            let item = view::report_json(&rooms, &report);
            context.emit_table("results", &table, &[item])?;
        }
    }
    note_written(
        store.as_mut(),
        "workshops report",
        Handed::Workshop,
        report.counted,
        context,
    )?;
    let closed = rooms.iter().filter(|room| room.course.closed_on.is_some());
    for room in closed {
        super::ledger::warn(store.as_mut(), &room.course, context)?;
    }
    tell(&rooms, report.rows.len(), context);
    Ok(())
}

/// How many entries there are, and the command that checks the file.
fn tell(rooms: &[Room], rows: usize, context: &mut Context) {
    let code = match rooms {
        [one] => one.code(),
        _ => "",
    };
    let verdict = Message::new("results-verdict").with("rows", rows);
    context.output.say(&verdict);
    let next = match context.output_file.clone() {
        Some(_) if context.chosen_format() == Format::Pdf => {
            Message::new("results-next-pdf").with("course", code)
        }
        Some(file) => Message::new("results-next-file").with("file", file.display().to_string()),
        None => Message::new("results-next").with("course", code),
    };
    context.output.say(&next);
}
