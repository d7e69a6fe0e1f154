//! `arrive FILE`: a person comes back with their file. Where a record is held here meanwhile, every field that differs is
//! shown, and somebody chooses.

use super::asked::choose;
use super::context::Context;
use super::emit::unwritable;
use super::general::Format;
use super::passphrase;
use crate::app::handover::arriving::{Arrival, Taken, wrong};
use crate::app::handover::place::find;
use crate::domain::folder::meeting::{Difference, Side};
use crate::domain::message::Message;
use crate::domain::workshop::CourseCode;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::handover::{ArriveJson, contents, item, key, question, table};
use crate::rules::Pack;
use crate::store::Store;
use crate::terminal::{Prompt, Prompter, prompter};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// So often may somebody try a passphrase.
const TRIES: usize = 3;

/// Which file, and how it is taken.
#[derive(Debug, Args)]
pub(super) struct ArriveArguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(
        long,
        visible_alias = "preferir",
        value_name = "here|file",
        hide_possible_values = true
    )]
    prefer: Option<Preferred>,
    #[arg(long, visible_alias = "quitar-archivo")]
    remove_file: bool,
    #[arg(long, visible_alias = "frase-en", value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// What stays wherever both differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Preferred {
    #[value(alias = "aqui", alias = "aquí")]
    Here,
    #[value(alias = "archivo")]
    File,
}

/// Opens the file, settles what differs, and takes it in.
pub(super) fn run(arguments: &ArriveArguments, context: &mut Context) -> Outcome<()> {
    let path = find(&arguments.file)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let mut arrival = open(&path, arguments, store.as_mut(), context)?;
    tell(&arrival, context);
    let differences = arrival.differences();
    let sides = if differences.is_empty() {
        Vec::new()
    } else {
        context.output.say(
            &Message::new("arrive-differs")
                .with("rut", arrival.rut())
                .with("count", differences.len()),
        );
        if context.chosen_format() == Format::Table {
            let shown = table(context.output.texts(), &pack, &differences);
            context.emit_table::<()>("arrive", &shown, &[])?;
        }
        match settled(&differences, arguments.prefer, &pack, context) {
            Ok(sides) => sides,
            Err(failure) => {
                emit(&arrival, &differences, None, false, &pack, context)?;
                return Err(failure);
            }
        }
    };
    let taken = arrival.take(store.as_mut(), &sides)?;
    let removed = remove(arguments, &arrival, &taken, context);
    emit(
        &arrival,
        &differences,
        Some((&sides, &taken)),
        removed,
        &pack,
        context,
    )?;
    report(&arrival, &taken, removed, context);
    Ok(())
}

/// Opens the file; on a terminal a passphrase that is wrong may be typed again.
fn open(
    path: &Path,
    arguments: &ArriveArguments,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Arrival> {
    if fs_err::metadata(path).is_err() {
        // Nobody types a passphrase for a file that is not there.
        return Err(crate::app::handover::arriving::missing(path));
    }
    let given = arguments.passphrase_file.as_deref();
    let tries = if given.is_some() { 1 } else { TRIES };
    for left in (0..tries).rev() {
        let secret = passphrase::told(given, context)?;
        context.output.say(&Message::new("arrive-working"));
        if let Some(arrival) = Arrival::open(path, &secret, store, context.today)? {
            return Ok(arrival);
        }
        if left > 0 {
            context.output.warn(&Message::new("arrive-wrong-again"));
        }
    }
    Err(wrong(path))
}

/// Says what is in the file before anything is changed.
fn tell(arrival: &Arrival, context: &mut Context) {
    context.output.say(
        &Message::new("arrive-what")
            .with("rut", arrival.rut())
            .with("on", arrival.left_on())
            .with("what", contents(&arrival.counts())),
    );
    if arrival.meets_a_record() {
        context.output.say(&Message::new("arrive-meets"));
    }
}

/// What stays for each difference: as preferred, or as somebody chooses.
fn settled(
    differences: &[Difference],
    preferred: Option<Preferred>,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<Vec<Side>> {
    let all = |side| Ok(vec![side; differences.len()]);
    match preferred {
        Some(Preferred::Here) => return all(Side::Here),
        Some(Preferred::File) => return all(Side::File),
        None if context.no_input => {
            return Err(
                Failure::new(FailureKind::No, Message::new("arrive-unsettled"))
                    .hint(Message::new("arrive-unsettled-hint")),
            );
        }
        None => {}
    }
    let mut prompter = prompter(context.plain);
    let options = ["arrive-all-here", "arrive-all-file", "arrive-one-by-one"];
    let texts = context.output.texts();
    let prompt = Prompt {
        text: texts.get("arrive-how"),
        options: options.map(|id| texts.get(id)).to_vec(),
        default_option: Some(2),
        label: texts.get("arrive-how-label"),
    };
    match answer(&prompt, prompter.as_mut(), context)? {
        0 => all(Side::Here),
        1 => all(Side::File),
        _ => {
            let each = differences.iter();
            each.map(|difference| one(difference, pack, prompter.as_mut(), context))
                .collect()
        }
    }
}

/// Asks about one difference; Enter takes the newer side, or keeps what is here.
fn one(
    difference: &Difference,
    pack: &Pack,
    prompter: &mut dyn Prompter,
    context: &mut Context,
) -> Outcome<Side> {
    let texts = context.output.texts();
    let (text, sides) = question(texts, pack, difference);
    let default = usize::from(difference.newer() == Some(Side::File));
    let takes = Message::new("interview-enter-takes").with("number", default + 1);
    let prompt = Prompt {
        text: format!("{text} {}", texts.text(&takes)),
        options: sides.to_vec(),
        default_option: Some(default),
        label: texts.get("arrive-how-label"),
    };
    Ok(match answer(&prompt, prompter, context)? {
        1 => Side::File,
        _ => Side::Here,
    })
}

/// The place of the option that was chosen; leaving changes nothing.
fn answer(prompt: &Prompt, prompter: &mut dyn Prompter, context: &mut Context) -> Outcome<usize> {
    choose(prompt, prompter, context)
        .ok_or_else(|| Failure::new(FailureKind::No, Message::new("arrive-left")))
}

/// Removes the file where that was asked for and nothing in it was left; whether it is gone.
fn remove(
    arguments: &ArriveArguments,
    arrival: &Arrival,
    taken: &Taken,
    context: &mut Context,
) -> bool {
    if !arguments.remove_file {
        return false;
    }
    if taken.something_left || taken.lost > 0 {
        context.output.warn(&Message::new("arrive-file-kept"));
        return false;
    }
    match arrival.remove_file() {
        Ok(()) => true,
        Err(failure) => {
            context.output.warn(&failure.message);
            false
        }
    }
}

/// The result for programs; people have read the table already.
fn emit(
    arrival: &Arrival,
    differences: &[Difference],
    taken: Option<(&[Side], &Taken)>,
    file_removed: bool,
    pack: &Pack,
    context: &mut Context,
) -> Outcome<()> {
    if context.chosen_format() == Format::Table {
        return Ok(());
    }
    let chosen = |at: usize| taken.and_then(|(sides, _)| sides.get(at).copied());
    let items = differences.iter().enumerate();
    let items = items.map(|(at, difference)| item(difference, chosen(at)));
    let view = ArriveJson {
        rut: key(arrival.rut()),
        left_on: arrival.left_on(),
        file_holds: arrival.counts(),
        differences: items
            .collect::<serde_json::Result<_>>()
            .map_err(|error| unwritable(error.into()))?,
        holds: taken.map(|(_, taken)| taken.counts),
        file_removed,
    };
    let shown = table(context.output.texts(), pack, differences);
    context.emit_table("arrive", &shown, &[view])
}

/// Says what is held now, and what becomes of the file.
fn report(arrival: &Arrival, taken: &Taken, removed: bool, context: &mut Context) {
    if taken.lost > 0 {
        let message = Message::new("papers-lost").with("count", taken.lost);
        context.output.warn(&message);
    }
    if !taken.overfull.is_empty() {
        let courses: Vec<&str> = taken.overfull.iter().map(CourseCode::as_str).collect();
        let message = Message::new("arrive-overfull").with("courses", courses.join(", "));
        context.output.warn(&message);
    }
    let done = match taken.nothing_new {
        true => Message::new("arrive-nothing-new").with("rut", arrival.rut()),
        false => Message::new("arrive-done")
            .with("rut", arrival.rut())
            .with("what", contents(&taken.counts)),
    };
    context.output.say(&done);
    let file = arrival.path.display().to_string();
    let id = match removed {
        true => "arrive-removed",
        false => "arrive-file-stays",
    };
    context.output.say(&Message::new(id).with("file", file));
    let id = match &taken.courses[..] {
        _ if taken.is_supplier => "arrive-next",
        [] => "arrive-next-waiting",
        _ => "arrive-next-course",
    };
    let code = taken.courses.first().map_or("", CourseCode::as_str);
    let next = Message::new(id);
    context
        .output
        .say(&next.with("rut", arrival.rut()).with("code", code));
}
