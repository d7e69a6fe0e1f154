//! `directory staff …`: the list of the municipality's staff, kept only to warn of conflicts of interest.

use crate::app::directory::staff::{self, StaffImport};
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::sheets::{self, SheetArguments};
use crate::cli::whose::confirmed;
use crate::domain::directory::staff::Salt;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::directory::{StaffJson, staff_table};
use crate::present::texts::Texts;
use clap::{Args, Subcommand};

/// What can be done with the list.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum StaffCommand {
    #[command(visible_alias = "importar")]
    Import(SheetArguments),
    #[command(visible_alias = "listar")]
    List,
    #[command(visible_alias = "quitar")]
    Remove(RemoveArguments),
}

/// Whom.
#[derive(Debug, Args)]
pub(in crate::cli) struct RemoveArguments {
    #[arg(
        value_name = "RUT",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    rut: Option<String>,
    #[arg(long, visible_alias = "todos")]
    all: bool,
}

/// Runs the command.
pub(super) fn run(command: &StaffCommand, context: &mut Context) -> Outcome<()> {
    match command {
        StaffCommand::Import(arguments) => import(arguments, context),
        StaffCommand::List => list(context),
        StaffCommand::Remove(arguments) => remove(arguments, context),
    }
}

/// Says what for and on what ground, asks, and takes the RUTs in as hashes.
fn import(arguments: &SheetArguments, context: &mut Context) -> Outcome<()> {
    let sheet = sheets::read(arguments, context)?;
    let mut store = context.open_store()?;
    context.output.say(&Message::new("directory-staff-purpose"));
    let ask = Message::new("directory-staff-ask").with("count", sheet.rows.len());
    if !arguments.dry_run && !confirmed(&ask, context)? {
        return Err(declined());
    }
    let texts = Texts::new(context.language());
    let import = StaffImport {
        today: context.today.date,
        salt: fresh_salt()?,
        dry_run: arguments.dry_run,
        word: &|message| texts.text(message),
    };
    let report = import.run(&sheet, store.as_mut())?;
    let next = Message::new("directory-staff-next");
    sheets::finish(&report, arguments.dry_run, &next, context)
}

/// 32 bytes that nobody can guess.
fn fresh_salt() -> Outcome<Salt> {
    let mut bytes = [0; 32];
    let random = rustls::crypto::ring::default_provider().secure_random;
    random.fill(&mut bytes).map_err(|_| {
        Failure::new(
            FailureKind::Input,
            Message::new("directory-staff-no-randomness"),
        )
    })?;
    Ok(Salt::of(bytes))
}

/// What is kept: no RUT can be read from it.
fn list(context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let staff = store.staff()?;
    if staff.is_empty() {
        let none = Failure::new(FailureKind::No, Message::new("directory-staff-none"));
        let none = none.hint(Message::new("directory-staff-none-hint"));
        return Err(context.emit_nothing("directory-staff", none));
    }
    let table = staff_table(context.output.texts(), &staff);
    let items: Vec<StaffJson> = staff.iter().map(StaffJson::of).collect();
    context.emit_table("directory-staff", &table, &items)?;
    context.output.say(&Message::new("directory-staff-purpose"));
    context
        .output
        .say(&Message::new("directory-staff-listed").with("count", staff.len()));
    Ok(())
}

fn remove(arguments: &RemoveArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let Some(text) = &arguments.rut else {
        let count = store.staff()?.len();
        let ask = Message::new("directory-staff-remove-all-ask").with("count", count);
        if !confirmed(&ask, context)? {
            return Err(declined());
        }
        let removed = store.clear_staff()?;
        let done = Message::new("directory-staff-removed-all").with("count", removed);
        context.output.say(&done);
        return Ok(());
    };
    let rut = check::read_rut(text)?;
    if !staff::remove(store.as_mut(), rut)? {
        let message = Message::new("directory-staff-not-on-it").with("rut", rut);
        return Err(Failure::new(FailureKind::No, message));
    }
    context
        .output
        .say(&Message::new("directory-staff-removed").with("rut", rut));
    Ok(())
}

fn declined() -> Failure {
    Failure::new(FailureKind::No, Message::new("directory-staff-declined"))
}
