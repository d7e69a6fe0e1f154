//! The command tree with its texts in one language but clap's own shape, for completions and manual pages.
//! The pages of `--help` are laid out in `help`.

use super::help::with_spoken_values;
use crate::present::texts::Texts;
use clap::{Arg, ArgAction, Command};

/// Words the whole tree; every name that can be typed stays visible.
pub(super) fn described(command: Command, texts: &Texts) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .global(true)
        .action(ArgAction::Help)
        .help(texts.get("help--help"));
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(texts.get("help--version"));
    describe(command, "help", texts)
        .disable_version_flag(true)
        .arg(help)
        .arg(version)
}

/// Words one command and those below it; `path` is the beginning of their text ids.
fn describe(command: Command, path: &str, texts: &Texts) -> Command {
    command
        .about(texts.get(path))
        .subcommand_help_heading(texts.get("help-heading-commands").to_uppercase())
        .subcommand_value_name(texts.get("help-value-command"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| {
            let id = format!("{path}--{}", arg.get_id().as_str().replace('_', "-"));
            with_spoken_values(arg, texts).help(texts.get(&id))
        })
        .mut_subcommands(|sub| {
            let path = format!("{path}-{}", sub.get_name());
            describe(sub, &path, texts)
        })
}
