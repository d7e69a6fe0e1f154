//! Puts the help into the language that is spoken: clap knows none, so its command tree is dressed before it parses.
//! Owns the words of commands and arguments; `page` lays a page out.

mod page;

use super::general::GlobalArguments;
use super::later;
use super::spoken::spoken_name;
use crate::present::language::Language;
use crate::present::texts::Texts;
use clap::{Arg, ArgAction, Args, Command};
use std::ffi::OsString;

/// The language, known before the arguments are parsed.
pub(super) fn language_of(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    let mut flag = None;
    while let Some(word) = words.next() {
        if word == "--lang" {
            flag = words.next();
        } else if let Some(value) = word.strip_prefix("--lang=") {
            flag = Some(value);
        }
    }
    Language::choose(flag, std::env::var("ENCUENTRO_LANG").ok().as_deref())
}

/// `encuentro ayuda`, or `help`, with or without a command behind it, asks for the help page.
pub(super) fn understood(mut line: Vec<OsString>) -> Vec<OsString> {
    let is_option = |at: usize| matches!(line[at].to_str(), Some(word) if word.starts_with('-'));
    // Behind an option without `=` stands its value.
    let is_value =
        |at: usize| at > 1 && is_option(at - 1) && !line[at - 1].to_string_lossy().contains('=');
    let first = (1..line.len()).find(|at| !(is_option(*at) || is_value(*at)));
    if let Some(at) = first.filter(|at| line[*at] == "ayuda" || line[*at] == "help") {
        line.remove(at);
        line.push("--help".into());
    }
    line
}

fn help_option() -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true)
}

fn version_option() -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
}

/// The commands that a line may mean, without any text: it parses as the dressed tree does, and most runs need no more.
pub(super) fn bare() -> Command {
    let program = Command::new(env!("CARGO_PKG_NAME")).version(env!("CARGO_PKG_VERSION"));
    GlobalArguments::augment_args(program)
        .subcommands(later::named::<super::arguments::Command>())
        .disable_version_flag(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(version_option())
        .arg(help_option())
}

/// Dresses the whole command tree.
pub(super) fn localized(command: Command, language: Language) -> Command {
    let texts = Texts::new(language);
    let help = help_option().help(texts.get("help--help"));
    let version = version_option().help(texts.get("help--version"));
    let command = command.disable_version_flag(true).arg(version);
    page::with_general_options(
        dress(command, "help", "encuentro", &texts).arg(help),
        &texts,
    )
}

/// Dresses one command and those below it; `path` is the beginning of their text ids, `typed` what leads to it.
fn dress(command: Command, path: &str, typed: &str, texts: &Texts) -> Command {
    let command = command
        .about(texts.get(path))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| dress_argument(arg, path, texts))
        .mut_subcommands(|sub| {
            let below = format!("{path}-{}", sub.get_name());
            let typed = format!("{typed} {}", spoken_name(&sub, texts.language()));
            dress(sub, &below, &typed, texts)
        });
    let more = (path != "help").then(|| texts.get("help-more"));
    let after = [texts.find(&format!("{path}-after")), more];
    let after = after.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    // Where values may be left out at the front, clap cannot spell the line.
    let usage = texts
        .find(&format!("{path}-usage"))
        .unwrap_or_else(|| page::usage(&command, typed, texts));
    let page = page::template(&command, &usage, texts);
    command
        .after_help(after)
        .help_template(page)
        .override_usage(usage)
}

/// Gives one argument the names of its values in the person's language.
pub(super) fn with_spoken_values(arg: Arg, texts: &Texts) -> Arg {
    let choices = arg.get_possible_values();
    let spoken: Vec<String> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| page::choices(name, &choices, texts))
        .collect();
    if spoken.is_empty() {
        arg
    } else {
        arg.value_names(spoken)
    }
}

/// Gives one argument its help and a value name in the person's language.
fn dress_argument(arg: Arg, path: &str, texts: &Texts) -> Arg {
    let name = arg.get_id().as_str();
    if matches!(name, "help" | "version") {
        return arg;
    }
    let text = texts.get(&format!("{path}--{}", name.replace('_', "-")));
    let values = arg.get_action().takes_values();
    let arg = with_spoken_values(arg, texts);
    arg.help(text)
        .hide_possible_values(values)
        .hide_default_value(values)
        .hide_env(true)
}
