//! Puts the help into the language that is spoken: clap knows none, so its command tree is dressed before it parses.

use crate::present::language::Language;
use crate::present::texts::Texts;
use clap::{Arg, ArgAction, Command};
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

/// Dresses the whole command tree.
pub(super) fn localized(command: Command, language: Language) -> Command {
    let texts = Texts::new(language);
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true)
        .help(texts.get("help--help"));
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(texts.get("help--version"));
    dress(command.arg(version), "help", &texts)
        .disable_version_flag(true)
        .arg(help)
}

/// Dresses one command and those below it; `path` is the beginning of their text ids.
fn dress(command: Command, path: &str, texts: &Texts) -> Command {
    let headings = [
        ("usage", "{usage}"),
        ("commands", "{subcommands}"),
        ("options", "{options}"),
    ];
    let [usage, commands, options] =
        headings.map(|(id, _)| texts.get(&format!("help-heading-{id}")));
    let mut template = format!("{{about-with-newline}}\n{usage}: {{usage}}\n");
    if command.has_subcommands() {
        template += &format!("\n{commands}:\n{{subcommands}}\n");
    }
    if command.get_positionals().next().is_some() {
        template += &format!(
            "\n{}:\n{{positionals}}\n",
            texts.get("help-heading-arguments")
        );
    }
    template += &format!("\n{options}:\n{{options}}{{after-help}}");
    let mut command = command
        .help_template(template)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_value_name(texts.get("help-value-command"))
        .about(texts.get(path));
    if let Some(after) = texts.find(&format!("{path}-after")) {
        command = command.after_help(format!("\n{after}"));
    }
    command = command.mut_args(|arg| match arg.get_id().as_str() {
        "help" | "version" => arg,
        name => {
            let text = texts.get(&format!("{path}--{}", name.replace('_', "-")));
            arg.help(text).hide_possible_values(false)
        }
    });
    command.mut_subcommands(|sub| {
        let below = format!("{path}-{}", sub.get_name());
        dress(sub, &below, texts)
    })
}
