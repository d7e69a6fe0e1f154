//! The command line: arguments, help and one short file per command group. Makes the day, the language and the
//! home folder and passes them down. Must not hold rules or SQL.

mod arguments;
mod arrive;
mod asked;
mod bids;
mod calendar;
mod chance;
mod check;
mod completions;
mod context;
mod describe;
mod directory;
mod emit;
mod explain;
mod general;
mod help;
mod home;
mod later;
mod leave;
mod man;
mod market;
mod papers;
mod passphrase;
mod prices;
mod privacy;
mod randomness;
mod register;
mod rubros;
mod rules;
mod sheets;
mod spoken;
mod store;
mod suppliers;
mod tenders;
mod tour;
mod usage;
mod waitlist;
mod whose;
mod workshops;

use crate::domain::calendar::Today;
use crate::failure::Outcome;
use arguments::{Arguments, Command};
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use context::Context;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program on the arguments of a command line, the program's name first.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    ExitCode::from(run_on(arguments, None))
}

/// Runs one command line, on a fixed day when one is given; the result is the exit code.
fn run_on(arguments: Vec<OsString>, day: Option<Today>) -> u8 {
    let arguments = help::understood(tenders::dashes_understood(arguments));
    let language = help::language_of(&arguments);
    // Help and mistakes are told in words that are only made when they are needed.
    let quickly = || parse(help::bare(), &arguments);
    let parsed = later::while_reading(&arguments, quickly).or_else(|error| {
        if error.kind() == ErrorKind::DisplayVersion {
            return Err(error);
        }
        parse(help::localized(Arguments::command(), language), &arguments)
    });
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let typed = usage::Typed {
                command: Arguments::command(),
                words: &arguments,
            };
            return usage::tell(&error, &typed, language);
        }
    };
    let mut context = match Context::new(parsed.global, language, day) {
        Ok(context) => context,
        Err(early) => {
            let (mut output, failure) = *early;
            output.failure(&failure);
            return failure.kind.exit_code();
        }
    };
    match dispatch(parsed.command, &mut context) {
        Ok(()) => 0,
        Err(failure) => {
            context.output.failure(&failure);
            failure.kind.exit_code()
        }
    }
}

fn parse(command: clap::Command, arguments: &[OsString]) -> Result<Arguments, clap::Error> {
    command
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches))
}

/// Hands over to the file of the command group.
fn dispatch(command: Option<Command>, context: &mut Context) -> Outcome<()> {
    context.refuse_foreign_ending()?;
    match command {
        None => home::run(context),
        Some(Command::Tour) => tour::run(context),
        Some(Command::Register(arguments)) => register::run(&arguments.0, context),
        Some(Command::Suppliers { command }) => suppliers::run(&command.0, context),
        Some(Command::Directory { command }) => directory::run(&command.0, context),
        Some(Command::Rubros { command }) => rubros::run(&command.0, context),
        Some(Command::Check(arguments)) => check::run(arguments.0, context),
        Some(Command::Explain(arguments)) => explain::run(&arguments.0, context),
        Some(Command::Rules(arguments)) => rules::run(arguments.0, context),
        Some(Command::Store { command }) => store::run(&command.0, context),
        Some(Command::Bids(command)) => bids::run(command.0, context),
        Some(Command::Tenders(command)) => tenders::run(command.0, context),
        Some(Command::Privacy { command }) => privacy::run(&command.0, context),
        Some(Command::Papers { command }) => papers::run(&command.0, context),
        Some(Command::Workshops { command }) => workshops::run(&command.0, context),
        Some(Command::Calendar(arguments)) => calendar::run(&arguments.0, context),
        Some(Command::Leave(arguments)) => leave::run(&arguments.0, context),
        Some(Command::Arrive(arguments)) => arrive::run(&arguments.0, context),
        Some(Command::Prices(arguments)) => prices::run(arguments.0, context),
        Some(Command::Waitlist { command }) => waitlist::run(&command.0, context),
        Some(Command::Market { command }) => market::run(&command.0, context),
        Some(Command::Completions { shell }) => completions::run(shell, context),
        Some(Command::Man { command }) => man::run(&command, context),
    }
}
