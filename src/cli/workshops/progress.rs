//! `workshops progress`: the board of a course, the projector's view of it, or where the people of a centre stop.

use crate::app::results::board::{self, Board};
use crate::app::results::record::{record, sound};
use crate::app::results::{Room, rooms};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::ledger::entry::Entry;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::Outcome;
use crate::present::results::{self as view, Signs};
use crate::store::Store;
use clap::Args;

/// Which course, and for whose eyes.
#[derive(Debug, Args)]
pub(in crate::cli) struct ProgressArguments {
    #[arg(value_name = "COURSE")]
    course: Option<String>,
    #[arg(long, visible_alias = "proyector", requires = "course")]
    projector: bool,
    #[arg(long, visible_alias = "numeros", requires = "projector")]
    seats: bool,
    #[arg(long, visible_alias = "anotar")]
    record: bool,
}

/// Shows it; with `--record` what is seen is written into the ledger first.
pub(in crate::cli) fn run(arguments: &ProgressArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rooms = rooms(store.as_mut(), arguments.course.as_deref())?;
    if arguments.record {
        note(store.as_mut(), &rooms, context)?;
    }
    let (_, walked) = sound(store.as_mut())?;
    match (&rooms[..], &arguments.course) {
        ([room], Some(_)) => course(arguments, room, &walked.entries, store.as_mut(), context),
        _ => centre(&rooms, &walked.entries, context),
    }
}

/// Writes into the ledger what is seen, and says how much that was.
pub(super) fn note(store: &mut dyn Store, rooms: &[Room], context: &mut Context) -> Outcome<()> {
    let recorded = record(store, rooms, &mut super::ledger::salt, context.today.date)?;
    context
        .output
        .say(&Message::new("results-recorded").with("count", recorded.written));
    if recorded.without_basis > 0 {
        let message = Message::new("results-not-recorded").with("count", recorded.without_basis);
        context.output.warn(&message);
    }
    Ok(())
}

fn course(
    arguments: &ProgressArguments,
    room: &Room,
    entries: &[Entry],
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack()?;
    let board = board::board(store, room, entries, &pack, context.today)?;
    if board.rows.is_empty() {
        return Err(context.emit_nothing("progress", super::ledger::empty(room)));
    }
    if arguments.projector {
        projected(room, &board, arguments.seats, context)?;
        return note_written(
            store,
            "workshops progress",
            Handed::Workshop,
            board.rows.len(),
            context,
        );
    }
    let today = context.today;
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Html | Format::Pdf => {
            let page = view::board_page(texts, &room.course, &board, today);
            context.emit_page(&page)?;
        }
        Format::Table | Format::Md => {
            let parts = [
                (
                    Some("board-people-heading"),
                    view::people(texts, &board, Signs::Screen),
                ),
                (Some("board-near-heading"), view::near(texts, &board, today)),
                (
                    Some("choke-heading"),
                    view::centre_table(texts, &board.choke_points),
                ),
            ];
            context.emit_parts("progress", &parts, &())?;
            context.output.say(&Message::new("board-legend"));
        }
        _ => {
            let table = view::people(texts, &board, Signs::Screen);
            context.emit_table("progress", &table, &view::board_json(room, &board))?;
        }
    }
    note_written(
        store,
        "workshops progress",
        Handed::Workshop,
        board.rows.len(),
        context,
    )?;
    tell(room, &board, context);
    Ok(())
}

/// How many are through, how many wait, and what to type next.
fn tell(room: &Room, board: &Board, context: &mut Context) {
    let waiting = board
        .rows
        .iter()
        .filter(|row| row.progress.stuck.is_some())
        .count();
    let verdict = Message::new("board-verdict")
        .with("people", board.rows.len())
        .with("waiting", waiting)
        .with("through", board.rows.len() - waiting);
    context.output.say(&verdict);
    context
        .output
        .say(&Message::new("board-next").with("course", room.code()));
}

/// The view for a room: nothing of it may be read by whom it does not concern.
fn projected(room: &Room, board: &Board, seats: bool, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Html => {
            let page = view::projector_page(texts, &room.course, board, seats);
            context.emit(page.as_bytes())
        }
        Format::Table => {
            let table = view::projector_table(texts, board, seats);
            context.emit_table::<()>("progress", &table, &[])
        }
        _ => Err(context.no_such_format()),
    }
}

fn centre(rooms: &[Room], entries: &[Entry], context: &mut Context) -> Outcome<()> {
    let centre = board::centre(rooms, entries, context.today);
    let texts = context.output.texts();
    let parts = view::centre_parts(texts, &centre, rooms.len());
    let item = view::centre_json(&centre, rooms.len());
    context.emit_parts("choke_points", &parts, &item)?;
    let most = centre.choke_points.iter().max_by_key(|point| point.people);
    if let Some(most) = most.filter(|point| point.people > 0) {
        let message = Message::new("choke-verdict")
            .with("step", Message::new(view::milestone(most.at)))
            .with("people", most.people)
            .with("of", centre.people);
        context.output.say(&message);
    }
    context.output.say(&Message::new("choke-next"));
    Ok(())
}
