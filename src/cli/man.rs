//! `man [COMMAND…]`: a manual page of the program or of one command, in the language spoken.

use super::arguments::Arguments;
use super::context::Context;
use super::describe::described;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::texts::Texts;
use clap::{Command, CommandFactory};

/// The headings that the generator writes in English, and the text of each.
const HEADINGS: [(&str, &str); 5] = [
    ("NAME", "man-heading-name"),
    ("SYNOPSIS", "man-heading-synopsis"),
    ("DESCRIPTION", "man-heading-description"),
    ("OPTIONS", "man-heading-options"),
    ("VERSION", "man-heading-version"),
];

/// Writes the page.
pub(super) fn run(path: &[String], context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let mut command = described(Arguments::command(), texts);
    command.build();
    let page = page(find(&command, path)?, texts)
        .map_err(|error| super::emit::unwritable(std::io::Error::other(error)))?;
    context.emit(page.as_bytes())
}

/// The command that a path of names or aliases leads to.
fn find<'a>(command: &'a Command, path: &[String]) -> Outcome<&'a Command> {
    path.iter().try_fold(command, |command, name| {
        command.find_subcommand(name).ok_or_else(|| {
            let message = Message::new("usage-unknown-command").with("command", path.join(" "));
            Failure::new(FailureKind::Usage, message).hint(Message::new("usage-see-help"))
        })
    })
}

/// The page as roff, its headings in the language of `texts`.
fn page(
    command: &Command,
    texts: &Texts,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut roff = Vec::new();
    // The generator announces values, defaults and variables in English; the texts name those that matter.
    let command = command.clone().mut_args(|arg| {
        let takes_values = arg.get_action().takes_values();
        arg.hide_possible_values(takes_values)
            .hide_default_value(takes_values)
            .hide_env(true)
    });
    clap_mangen::Man::new(command)
        .source(concat!("encuentro ", env!("CARGO_PKG_VERSION")))
        .manual(texts.get("man-manual"))
        .render(&mut roff)?;
    let roff = String::from_utf8(roff)?;
    let lines = roff.lines().map(|line| {
        let heading = HEADINGS
            .iter()
            .find(|(english, _)| line.strip_prefix(".SH ") == Some(*english));
        heading.map_or_else(
            || line.to_owned(),
            |(_, id)| format!(".SH {}", texts.get(id).to_uppercase()),
        )
    });
    Ok(lines.map(|line| line + "\n").collect())
}
