//! How a help page is laid out: usage, commands by the names of the language that is spoken, arguments, options.

use crate::cli::spoken::{spanish_value, spoken_name};
use crate::present::language::Language;
use crate::present::output;
use crate::present::texts::Texts;
use clap::Command;
use clap::builder::PossibleValue;

/// Lists the options that every command takes on the first page only; the other pages name that page.
pub(super) fn with_general_options(command: Command, texts: &Texts) -> Command {
    let options = command
        .clone()
        .help_template("{options}")
        .render_help()
        .ansi()
        .to_string();
    let usage = usage(&command, "encuentro", texts);
    let heading = texts.get("help-heading-options");
    let page = template(&command, &usage, texts)
        .replace("{after-help}", &format!("\n{heading}:\n{options}"));
    command.help_template(page).mut_args(|arg| arg.hide(true))
}

/// The help page: only the sections that hold something.
pub(super) fn template(command: &Command, usage: &str, texts: &Texts) -> String {
    let mut page = format!(
        "{{about-with-newline}}\n{}: {usage}\n",
        texts.get("help-heading-usage")
    );
    let arguments = command.get_positionals().next().is_some();
    let sections = [
        (
            command.has_subcommands(),
            "help-heading-commands",
            commands(command, texts),
        ),
        (
            arguments,
            "help-heading-arguments",
            "{positionals}".to_owned(),
        ),
        (
            own_options(command),
            "help-heading-options",
            "{options}".to_owned(),
        ),
    ];
    for (_, heading, content) in sections.iter().filter(|(holds, ..)| *holds) {
        page += &format!("\n{}:\n{content}\n", texts.get(heading));
    }
    page + "{after-help}"
}

/// The commands below one, each by its spoken name, with the other name behind its description.
fn commands(command: &Command, texts: &Texts) -> String {
    let listed: Vec<(String, String)> = command
        .get_subcommands()
        .map(|sub| (spoken_name(sub, texts.language()), described(sub, texts)))
        .collect();
    let widest = listed
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or(0);
    let indent = " ".repeat(widest + 4);
    let lines = listed.iter().map(|(name, about)| {
        let first = format!("  {name:widest$}  ");
        let options = textwrap::Options::new(output::terminal_width())
            .initial_indent(&first)
            .subsequent_indent(&indent);
        textwrap::fill(about, options)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a command does, and its other names.
fn described(command: &Command, texts: &Texts) -> String {
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let spoken = spoken_name(command, texts.language());
    let others: Vec<&str> = std::iter::once(command.get_name())
        .chain(command.get_visible_aliases())
        .filter(|name| *name != spoken)
        .collect();
    if others.is_empty() {
        return about;
    }
    format!(
        "{about} [{}: {}]",
        texts.get("help-alias"),
        others.join(", ")
    )
}

/// Whether a command has options of its own, beside those that every command takes.
fn own_options(command: &Command) -> bool {
    command
        .get_arguments()
        .filter(|arg| !arg.is_positional())
        .any(|arg| !arg.is_global_set() && arg.get_id() != "version")
}

/// The usage line with clap's English placeholders in the person's language.
pub(super) fn usage(command: &Command, typed: &str, texts: &Texts) -> String {
    let rendered = command.clone().bin_name(typed).render_usage().to_string();
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

/// A value name in the person's language; one that lists what may be chosen, `bid|performance`, by the names of the values.
pub(super) fn choices(name: &str, values: &[PossibleValue], texts: &Texts) -> String {
    let value = |part: &str| values.iter().find(|value| value.get_name() == part);
    if texts.language() != Language::Es || !name.contains('|') {
        return value_name(name, texts);
    }
    let spoken: Option<Vec<String>> = name
        .split('|')
        .map(|part| value(part).map(spanish_value))
        .collect();
    spoken.map_or_else(|| value_name(name, texts), |spoken| spoken.join("|"))
}

/// A value name in the person's language, `FILE`, `TEXT|FILE`, `KEY=VALUE` or `AMOUNT@DAY`; words without a text stay as they are.
pub(super) fn value_name(name: &str, texts: &Texts) -> String {
    name.split_inclusive(['|', '=', '@'])
        .map(|part| {
            let word = part.trim_end_matches(['|', '=', '@']);
            let plain = !word.is_empty() && word.chars().all(|letter| letter.is_ascii_uppercase());
            plain
                .then(|| texts.find(&format!("help-value-{}", word.to_lowercase())))
                .flatten()
                .map_or_else(|| part.to_owned(), |spoken| part.replacen(word, &spoken, 1))
        })
        .collect()
}
