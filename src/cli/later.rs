//! The command tree as far as a command line reaches into it: most runs need one branch, and the whole tree costs
//! more than many an answer. Owns what is left out while a line is read; help and manuals are made of the whole tree.

use clap::error::Error;
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};
use std::cell::RefCell;
use std::ffi::OsString;

thread_local! {
    /// The command line that is being read; without one the tree grows whole.
    static LINE: RefCell<Option<Vec<OsString>>> = const { RefCell::new(None) };
}

/// Runs `read` while commands that the line does not name stay without arguments, or out of the tree.
pub(super) fn while_reading<T>(line: &[OsString], read: impl FnOnce() -> T) -> T {
    LINE.set(Some(line.to_vec()));
    let result = read();
    LINE.set(None);
    result
}

/// The commands of an enum that the line may mean, without help of their own; all of them when no line is being read.
pub(super) fn named<T: Subcommand>() -> Vec<Command> {
    let all = T::augment_subcommands(Command::new(""));
    LINE.with_borrow(|line| {
        let is_named = |command: &&Command| {
            let is = |name: &str| line.iter().flatten().any(|word| word == name);
            line.is_none() || is(command.get_name()) || command.get_all_aliases().any(is)
        };
        let named = all.get_subcommands().filter(is_named).cloned();
        named.map(without_own_help).collect()
    })
}

/// A command whose help is asked for with the option that all have.
fn without_own_help(command: Command) -> Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_subcommands(without_own_help)
}

/// Arguments, or commands, that the tree gets only once a command line has reached them.
#[derive(Debug)]
pub(super) struct Later<T>(pub(super) T);

/// Puts the growing of a branch off while a line is being read.
fn put_off(
    command: Command,
    whole: fn(Command) -> Command,
    then: fn(Command) -> Command,
) -> Command {
    if LINE.with_borrow(Option::is_some) {
        command.defer(then)
    } else {
        whole(command)
    }
}

impl<T: Args> Args for Later<T> {
    fn augment_args(command: Command) -> Command {
        put_off(command, T::augment_args, |command| {
            T::augment_args(command).mut_subcommands(without_own_help)
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        T::augment_args_for_update(command)
    }
}

impl<T: Subcommand> Subcommand for Later<T> {
    fn augment_subcommands(command: Command) -> Command {
        put_off(command, T::augment_subcommands, |command| {
            command.subcommands(named::<T>())
        })
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        T::augment_subcommands_for_update(command)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }

    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches_mut(matches)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Arguments;
    use crate::cli::help::bare;
    use clap::CommandFactory;

    fn read(command: Command, line: &[OsString]) -> Result<String, String> {
        let matches = command.try_get_matches_from(line);
        let read = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
        read.map(|arguments| format!("{arguments:?}"))
            .map_err(|error| format!("{:?}", error.kind()))
    }

    fn names(command: &Command) -> Vec<String> {
        let names = command.get_all_aliases().chain([command.get_name()]);
        names.map(str::to_owned).collect()
    }

    #[test]
    fn a_line_means_the_same_in_the_part_as_in_the_whole_tree() {
        let whole = super::super::help::localized(
            Arguments::command(),
            crate::present::language::Language::En,
        );
        let mut lines = vec![vec![], vec!["--quiet".to_owned()]];
        for group in whole.get_subcommands() {
            for name in names(group) {
                lines.push(vec![name.clone()]);
                lines.push(vec![name.clone(), "76086428-5".to_owned()]);
                for below in group.get_subcommands().flat_map(names) {
                    lines.push(vec![name.clone(), below.clone()]);
                    for more in [
                        &["1-1-LE26"][..],
                        &["x", "y"],
                        &["--limit", "3"],
                        &["aseo", "--region", "13", "--format", "json"],
                        &["--no-such-option"],
                        &["76086428-5", "--for", "tenders", "-q"],
                    ] {
                        let line = [name.as_str(), &below]
                            .into_iter()
                            .chain(more.iter().copied());
                        lines.push(line.map(str::to_owned).collect());
                    }
                }
            }
        }
        let mut understood = 0;
        for line in lines {
            let line: Vec<OsString> = std::iter::once("encuentro".to_owned())
                .chain(line)
                .map(OsString::from)
                .collect();
            let part = while_reading(&line, || read(bare(), &line));
            match read(whole.clone(), &line) {
                Ok(meant) => {
                    assert_eq!(part, Ok(meant));
                    understood += 1;
                }
                // What was wrong is told by the whole tree.
                Err(kind) => assert!(part.is_err(), "{line:?}: {kind}"),
            }
        }
        assert!(understood > 50, "{understood}");
    }
}
