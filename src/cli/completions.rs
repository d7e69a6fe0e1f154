//! `completions SHELL`: the script that lets a shell complete commands and options, in the language spoken.

use super::arguments::{Arguments, ShellName};
use super::context::Context;
use super::describe::described;
use crate::failure::Outcome;
use clap::CommandFactory;

/// Writes the script.
pub(super) fn run(shell: ShellName, context: &mut Context) -> Outcome<()> {
    let shell = match shell {
        ShellName::Bash => clap_complete::Shell::Bash,
        ShellName::Elvish => clap_complete::Shell::Elvish,
        ShellName::Fish => clap_complete::Shell::Fish,
        ShellName::Powershell => clap_complete::Shell::PowerShell,
        ShellName::Zsh => clap_complete::Shell::Zsh,
    };
    let mut command = described(Arguments::command(), context.output.texts());
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "encuentro", &mut script);
    context.emit(&script)
}
