//! Wrong usage in the person's language: clap's own sentences are English only.

use super::spoken::{spanish_option, spanish_value};
use crate::domain::message::Message;
use crate::domain::words::plain;
use crate::failure::{Failure, FailureKind};
use crate::present::language::Language;
use crate::present::output::{Loudness, Output};
use anstream::ColorChoice;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};
use std::ffi::OsString;

/// The command line that was refused, with the tree that it was read by.
pub(super) struct Typed<'a> {
    /// The whole tree.
    pub(super) command: Command,
    /// The words of the line.
    pub(super) words: &'a [OsString],
}

impl Typed<'_> {
    /// Arguments as they were typed, or as help lists them: clap names options by the first of their names,
    /// `--paid-in <DAYS>` for `--pagan-en`.
    fn spoken(&self, arguments: &str, language: Language) -> String {
        let spoken = arguments.split(", ").map(|one| self.one(one, language));
        spoken.collect::<Vec<_>>().join(", ")
    }

    fn one(&self, argument: &str, language: Language) -> String {
        let Some(long) = argument.strip_prefix("--") else {
            return argument.to_owned();
        };
        let name = long.split([' ', '=']).next().unwrap_or(long);
        if self.holds(name) {
            return argument.to_owned();
        }
        let mut aliases = Vec::new();
        aliases_of(&self.command, name, &mut aliases);
        let typed = aliases.into_iter().find(|alias| self.holds(alias));
        let listed = || match language {
            Language::Es => spanish_option(self.meant(), name),
            Language::En => None,
        };
        match typed.or_else(listed) {
            Some(alias) => format!("--{alias}{}", &long[name.len()..]),
            None => argument.to_owned(),
        }
    }

    /// A value that may be chosen, by its name in the language that is spoken.
    fn value(&self, value: &str, language: Language) -> String {
        let all = self.meant().get_arguments();
        let named = all
            .flat_map(Arg::get_possible_values)
            .find(|possible| possible.get_name() == value)
            .filter(|_| language == Language::Es);
        named.map_or_else(|| value.to_owned(), |value| spanish_value(&value))
    }

    /// A suggestion by the name that help lists: `--autoriza` for `--consent` where Spanish is spoken.
    fn suggested(&self, suggestion: String, language: Language) -> String {
        let listed = match (suggestion.strip_prefix("--"), language) {
            (Some(long), Language::Es) => spanish_option(self.meant(), long),
            (Some(_), Language::En) => None,
            (None, _) => return self.value(&suggestion, language),
        };
        listed.map_or(suggestion, |alias| format!("--{alias}"))
    }

    /// The command that the line names, as far as its words lead.
    fn meant(&self) -> &Command {
        let words = self.words.iter().filter_map(|word| word.to_str());
        words.fold(&self.command, |command, word| {
            command.find_subcommand(word).unwrap_or(command)
        })
    }

    /// Whether a word is nearly another name of the command that is suggested.
    fn is_slip_of_a_name(&self, wrong: &str, suggestion: &str) -> bool {
        let mut below = self.meant().get_subcommands();
        let found = below.find(|command| command.get_name() == suggestion);
        found.is_some_and(|command| command.get_all_aliases().any(|name| is_slip(wrong, name)))
    }

    /// Whether an option of that name stands in the line.
    fn holds(&self, name: &str) -> bool {
        let words = self.words.iter().filter_map(|word| word.to_str());
        let mut options = words.filter_map(|word| word.strip_prefix("--"));
        options.any(|option| option.split('=').next() == Some(name))
    }
}

/// The other names of an option, in every command that has it.
fn aliases_of(command: &Command, name: &str, aliases: &mut Vec<String>) {
    for argument in command.get_arguments() {
        if argument.get_long() == Some(name) {
            let others = argument.get_all_aliases().unwrap_or_default();
            aliases.extend(others.into_iter().map(str::to_owned));
        }
    }
    for below in command.get_subcommands() {
        aliases_of(below, name, aliases);
    }
}

/// Tells what clap refused, or shows the help or version that was asked for.
pub(super) fn tell(error: &Error, typed: &Typed<'_>, language: Language) -> u8 {
    let mut output = Output::new(language, Loudness::Normal, ColorChoice::Auto);
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let _ = output.data(&error.render().ansi().to_string());
        return 0;
    }
    let failure = Failure::new(FailureKind::Usage, message(error, typed, language))
        .hint(hint(error, typed, language));
    output.failure(&failure);
    failure.kind.exit_code()
}

/// What is wrong with what was typed.
fn message(error: &Error, typed: &Typed<'_>, language: Language) -> Message {
    let argument = typed.spoken(&context(error, ContextKind::InvalidArg), language);
    let prior = typed.spoken(&context(error, ContextKind::PriorArg), language);
    match error.kind() {
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command")
            .with("command", context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => {
            Message::new("usage-unknown-argument").with("argument", argument)
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("usage-missing-argument").with("argument", argument)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("usage-missing-command")
        }
        ErrorKind::ArgumentConflict if argument == prior => {
            Message::new("usage-repeated").with("argument", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("usage-conflict")
            .with("argument", argument)
            .with("other", prior),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(error, ContextKind::InvalidValue);
            if value.is_empty() {
                Message::new("usage-missing-value").with("argument", argument)
            } else {
                Message::new("usage-bad-value")
                    .with("argument", argument)
                    .with("value", value)
            }
        }
        _ => Message::new("usage-other").with("argument", argument),
    }
}

/// What to type instead.
fn hint(error: &Error, typed: &Typed<'_>, language: Language) -> Message {
    let suggestion = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| likeliest(error, kind, typed))
    .map(|suggestion| typed.suggested(suggestion, language));
    let valid: Vec<String> = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) => values
            .iter()
            .map(|value| typed.value(value, language))
            .collect(),
        _ => Vec::new(),
    };
    match suggestion {
        Some(suggestion) => Message::new("usage-did-you-mean").with("suggestion", suggestion),
        None if !valid.is_empty() => {
            Message::new("usage-valid-values").with("values", valid.join(", "))
        }
        None => Message::new("usage-see-help"),
    }
}

/// The best of clap's suggestions, which it puts last. Of commands only one that is nearly spelled as what was typed: clap
/// finds words that share some letters and do something else, such as giving a seat away.
fn likeliest(error: &Error, kind: ContextKind, typed: &Typed<'_>) -> Option<String> {
    let all = match error.get(kind)? {
        ContextValue::String(text) => vec![text.clone()],
        ContextValue::Strings(texts) => texts.clone(),
        _ => return None,
    };
    let mut best_first = all.into_iter().rev();
    if kind != ContextKind::SuggestedSubcommand {
        return best_first.next();
    }
    let wrong = context(error, ContextKind::InvalidSubcommand);
    best_first.find(|name| is_slip(&wrong, name) || typed.is_slip_of_a_name(&wrong, name))
}

/// Whether a word is the beginning of another one, or the same with a slip of the hand: one letter wrong, missing, too much
/// or changed with its neighbour; two in long words that begin alike.
fn is_slip(typed: &str, meant: &str) -> bool {
    let (typed, meant) = (plain(typed), plain(meant));
    if typed.chars().count() > 2 && meant.starts_with(&typed) {
        return true;
    }
    let most = match typed.chars().next() == meant.chars().next() && meant.chars().count() > 5 {
        true => 2,
        false => 1,
    };
    distance(&typed, &meant) <= most
}

/// How many slips lie between two words.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, letter) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, wanted) in other.iter().enumerate() {
            let step = |row: &[usize], at: usize, cost: usize| {
                row.get(at).map_or(usize::MAX, |before| before + cost)
            };
            let mut least = step(&rows[i], j, usize::from(letter != wanted))
                .min(step(&rows[i], j + 1, 1))
                .min(step(&row, j, 1));
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *wanted {
                least = least.min(step(&rows[i - 1], j - 1, 1));
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// One piece of clap's knowledge about the error, as text.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Arguments;
    use clap::CommandFactory;

    fn spoken(line: &str, argument: &str, language: Language) -> String {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let typed = Typed {
            command: Arguments::command(),
            words: &words,
        };
        typed.spoken(argument, language)
    }

    #[test]
    fn only_a_slip_of_the_hand_is_taken_for_a_command() {
        for (typed, meant) in [
            ("inscrbir", "inscribir"),
            ("lici", "licitaciones"),
            ("talelres", "talleres"),
            ("lista", "listar"),
            ("Asistencias", "asistencia"),
        ] {
            assert!(is_slip(typed, meant), "{typed}");
        }
        for (typed, meant) in [
            ("beca", "liberar"),
            ("borrar", "cerrar"),
            ("eliminar", "verificar"),
            ("ver", "pagar"),
        ] {
            assert!(!is_slip(typed, meant), "{typed}");
        }
    }

    #[test]
    fn an_option_is_suggested_by_its_name_in_the_language_that_is_spoken() {
        let line = "talleres inscribir C --autorisa";
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let typed = Typed {
            command: Arguments::command(),
            words: &words,
        };
        for (language, told) in [(Language::Es, "--autoriza"), (Language::En, "--consent")] {
            assert_eq!(typed.suggested("--consent".to_owned(), language), told);
        }
    }

    #[test]
    fn an_option_is_named_as_it_was_typed() {
        let named = "--in-hand <AMOUNT>";
        for (line, told) in [
            ("ofertas alcanza C --en-mano x", "--en-mano <AMOUNT>"),
            ("ofertas alcanza C --en-mano=x", "--en-mano <AMOUNT>"),
            ("bids afford C --in-hand x", named),
            ("bids afford C", named),
        ] {
            assert_eq!(spoken(line, named, Language::En), told, "{line}");
        }
        let es = |line, argument| spoken(line, argument, Language::Es);
        assert_eq!(es("ofertas alcanza", "<CODE>"), "<CODE>");
        assert_eq!(
            es("ofertas alcanza C", "--in-hand <MONTO>, --x"),
            "--en-mano <MONTO>, --x"
        );
    }

    #[test]
    fn a_value_is_named_in_the_language_that_is_spoken() {
        let words: Vec<OsString> = ["ofertas", "garantia"].map(OsString::from).to_vec();
        let typed = Typed {
            command: Arguments::command(),
            words: &words,
        };
        assert_eq!(typed.value("bid", Language::Es), "seriedad");
        assert_eq!(typed.value("bid", Language::En), "bid");
        assert_eq!(typed.value("whatever", Language::Es), "whatever");
    }
}
