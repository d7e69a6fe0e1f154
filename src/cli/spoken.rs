//! Commands, options and values by the names that people type in the language that is spoken: in Spanish the alias that help
//! lists. Reads the command tree and runs nothing.

use super::Arguments;
use crate::present::language::Language;
use clap::builder::PossibleValue;
use clap::{Command, CommandFactory};

/// A command as it is typed in a language: `talleres ver` for `workshops show` where Spanish is spoken.
pub(super) fn spoken_command(command: &str, language: Language) -> String {
    let mut at = Arguments::command();
    let mut words = Vec::new();
    for word in command.split(' ') {
        let Some(below) = at.find_subcommand(word).cloned() else {
            words.push(word.to_owned());
            continue;
        };
        words.push(spoken_name(&below, language));
        at = below;
    }
    words.join(" ")
}

/// The name under which a command is listed: in Spanish its Spanish alias, when it has one.
pub(super) fn spoken_name(command: &Command, language: Language) -> String {
    let spanish = command.get_visible_aliases().next();
    match (language, spanish) {
        (Language::Es, Some(alias)) => alias.to_owned(),
        _ => command.get_name().to_owned(),
    }
}

/// The Spanish name of an option of a command.
pub(super) fn spanish_option(command: &Command, long: &str) -> Option<String> {
    let mut options = command.get_arguments();
    let found = options.find(|argument| argument.get_long() == Some(long))?;
    let aliases = found.get_visible_aliases().unwrap_or_default();
    aliases.first().map(|alias| (*alias).to_owned())
}

/// The Spanish name of a value: the first after its English one.
pub(super) fn spanish_value(value: &PossibleValue) -> String {
    let mut names = value.get_name_and_aliases();
    let english = names.next().unwrap_or_default();
    names.next().unwrap_or(english).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_named_in_the_language_that_is_spoken() {
        for (command, told) in [
            ("workshops show", "talleres ver"),
            ("store copy", "datos copiar"),
            ("was removed since", "was removed since"),
        ] {
            assert_eq!(spoken_command(command, Language::Es), told);
            assert_eq!(spoken_command(command, Language::En), command);
        }
    }
}
