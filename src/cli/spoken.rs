//! Commands by the names that people type. Runs none of them.

use super::Arguments;
use crate::present::language::Language;
use clap::CommandFactory;

/// A command as it is typed in a language: `talleres ver` for `workshops show` where Spanish is spoken.
pub(super) fn spoken_command(command: &str, language: Language) -> String {
    if language != Language::Es {
        return command.to_owned();
    }
    let mut at = Arguments::command();
    let mut words = Vec::new();
    for word in command.split(' ') {
        let Some(below) = at.find_subcommand(word).cloned() else {
            words.push(word.to_owned());
            continue;
        };
        let alias = below.get_visible_aliases().next();
        words.push(alias.unwrap_or(word).to_owned());
        at = below;
    }
    words.join(" ")
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
