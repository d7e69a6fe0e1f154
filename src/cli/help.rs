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
    let command = command.disable_version_flag(true).arg(version);
    shown_once(
        dress(command, "help", "encuentro", &texts).arg(help),
        &texts,
    )
}

/// Lists the options that every command takes on the first page only; the other pages name that page.
fn shown_once(command: Command, texts: &Texts) -> Command {
    let options = command
        .clone()
        .help_template("{options}")
        .render_help()
        .ansi()
        .to_string();
    let (usage, heading) = (
        usage(&command, "encuentro", texts),
        texts.get("help-heading-options"),
    );
    let page = template(&command, &usage, texts)
        .replace("{after-help}", &format!("\n{heading}:\n{options}"));
    command.help_template(page).mut_args(|arg| arg.hide(true))
}

/// Dresses one command and those below it; `path` is the beginning of their text ids, `typed` what leads to it.
fn dress(command: Command, path: &str, typed: &str, texts: &Texts) -> Command {
    let usage = usage(&command, typed, texts);
    let page = template(&command, &usage, texts);
    let mut command = with_spoken_aliases(command, texts.get(path), texts)
        .help_template(page)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .override_usage(usage);
    let more = (path != "help").then(|| texts.get("help-more"));
    let after = [texts.find(&format!("{path}-after")), more];
    command = command.after_help(after.into_iter().flatten().collect::<Vec<_>>().join("\n\n"));
    command
        .mut_args(|arg| match arg.get_id().as_str() {
            "help" | "version" => arg,
            name => {
                let text = texts.get(&format!("{path}--{}", name.replace('_', "-")));
                let values = arg.get_action().takes_values();
                arg.help(text)
                    .hide_possible_values(values)
                    .hide_default_value(values)
                    .hide_env(true)
            }
        })
        .mut_subcommands(|sub| {
            let name = sub.get_name().to_owned();
            dress(
                sub,
                &format!("{path}-{name}"),
                &format!("{typed} {name}"),
                texts,
            )
        })
}

/// The help page: only the sections that hold something.
fn template(command: &Command, usage: &str, texts: &Texts) -> String {
    let mut page = format!(
        "{{about-with-newline}}\n{}: {usage}\n",
        texts.get("help-heading-usage")
    );
    let sections = [
        (
            command.has_subcommands(),
            "help-heading-commands",
            "{subcommands}",
        ),
        (
            command.get_positionals().next().is_some(),
            "help-heading-arguments",
            "{positionals}",
        ),
        (own_options(command), "help-heading-options", "{options}"),
    ];
    for (_, heading, content) in sections.iter().filter(|(holds, ..)| *holds) {
        page += &format!("\n{}:\n{content}\n", texts.get(heading));
    }
    page + "{after-help}"
}

/// Whether a command has options of its own, beside those that every command takes.
fn own_options(command: &Command) -> bool {
    command
        .get_opts()
        .chain(
            command
                .get_arguments()
                .filter(|arg| !arg.get_action().takes_values()),
        )
        .any(|arg| !arg.is_global_set() && arg.get_id() != "version")
}

/// The usage line with clap's English placeholders in the person's language.
fn usage(command: &Command, typed: &str, texts: &Texts) -> String {
    let rendered = command
        .clone()
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .bin_name(typed)
        .render_usage()
        .to_string();
    let usage = rendered
        .split_once(": ")
        .map_or(rendered.as_str(), |(_, usage)| usage);
    let options = format!("[{}]", texts.get("help-value-options"));
    let usage = usage
        .trim()
        .replace("[OPTIONS]", &options)
        .replace("COMMAND", &texts.get("help-value-command"));
    // A command without options of its own still takes the general ones.
    if usage.contains(&options) {
        usage
    } else {
        usage.replacen(typed, &format!("{typed} {options}"), 1)
    }
}

/// Moves the visible aliases into the description: clap would announce them in English.
fn with_spoken_aliases(command: Command, about: String, texts: &Texts) -> Command {
    let aliases: Vec<String> = command.get_visible_aliases().map(str::to_owned).collect();
    if aliases.is_empty() {
        return command.about(about);
    }
    let spoken = format!(
        "{about} [{}: {}]",
        texts.get("help-alias"),
        aliases.join(", ")
    );
    command.about(spoken).visible_alias(None).aliases(aliases)
}
