//! `tenders search WORDS`: the tenders that hold the words people use, the best first, and why each was found.

use super::filter::NarrowArguments;
use super::show;
use crate::app::search::{self, Asked, Scope, Searched};
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::layout::Layout;
use crate::present::search::{Shown, blocks, item, table};
use crate::store::search::Which;
use clap::{Args, ValueEnum};
use std::ffi::OsString;

/// So many are shown when nothing else is said.
const SHOWN: usize = 20;

/// What is looked for, and where.
#[derive(Debug, Args)]
pub(in crate::cli) struct SearchArguments {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    #[arg(long, visible_alias = "sin", value_name = "WORD")]
    without: Vec<String>,
    #[arg(
        id = "in",
        long,
        visible_alias = "en",
        value_enum,
        default_value = "all",
        value_name = "name|bought|all"
    )]
    scope: ScopeName,
    #[arg(long, visible_alias = "abiertas")]
    open: bool,
    #[arg(long, visible_alias = "todas", conflicts_with = "open")]
    all: bool,
    #[command(flatten)]
    narrow: NarrowArguments,
    #[arg(long, visible_alias = "limite", value_name = "N", default_value_t = SHOWN)]
    limit: usize,
}

/// Where the words may stand, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ScopeName {
    #[value(alias = "todo")]
    All,
    #[value(alias = "nombre")]
    Name,
    #[value(alias = "comprado")]
    Bought,
}

impl SearchArguments {
    /// What was asked.
    fn into_asked(self) -> Asked {
        Asked {
            words: self.words.join(" "),
            without: self.without,
            scope: match self.scope {
                ScopeName::All => Scope::All,
                ScopeName::Name => Scope::Name,
                ScopeName::Bought => Scope::Bought,
            },
            which: match (self.open, self.all) {
                (true, _) => Which::Open,
                (_, true) => Which::All,
                _ => Which::OpenFirst,
            },
            narrow: self.narrow.into_query(),
        }
    }
}

/// Searches; ends with 1 when nothing is found.
pub(super) fn run(arguments: SearchArguments, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Html {
        return Err(context.no_such_format());
    }
    let limit = arguments.limit;
    let asked = arguments.into_asked();
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    if let Some(found) = search::by_code(store.as_mut(), &asked)? {
        return show::show(&found, &mut *store, context);
    }
    let searched = search::search(store.as_mut(), &asked, &pack, context.today, (limit, false))?;
    before(&searched, context);
    if searched.answer.hits.is_empty() {
        return Err(search::nothing_found(store.as_mut(), &searched, &asked)?);
    }
    let shown: Vec<Shown<'_>> = searched
        .answer
        .hits
        .iter()
        .map(|hit| Shown { hit, new: false })
        .collect();
    emit(&shown, context)?;
    after(&searched, context);
    Ok(())
}

/// Shows hits in the format that was asked for.
fn emit(shown: &[Shown<'_>], context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    match (context.chosen_format(), context.layout()) {
        (Format::Table, Layout::Terminal(width) | Layout::Stacked(width)) => {
            let text = blocks(shown, texts, width);
            context.emit_styled(&text)
        }
        _ => {
            let table = table(shown, texts);
            let items = shown.iter().map(item).collect::<Result<Vec<_>, _>>();
            let items = items.map_err(|error| unwritable(error.into()))?;
            context.emit_table("search", &table, &items)
        }
    }
}

/// Says what was looked for instead of what was typed.
fn before(searched: &Searched, context: &mut Context) {
    let answer = &searched.answer;
    if searched.too_long {
        context.output.warn(&Message::new("search-too-long"));
    }
    for (typed, meant) in &answer.corrected {
        let meant: Vec<String> = meant.iter().map(|word| format!("«{word}»")).collect();
        let message = Message::new("search-corrected")
            .with("typed", typed.as_str())
            .with("meant", meant.join(", "));
        context.output.say(&message);
    }
    if answer.unknown.len() < searched.wanted {
        for word in &answer.unknown {
            let message = Message::new("search-unknown").with("word", word.as_str());
            context.output.say(&message);
        }
    }
}

/// Says how many there are, what was left out, and what to type next.
fn after(searched: &Searched, context: &mut Context) {
    let answer = &searched.answer;
    let Some(first) = answer.hits.first() else {
        return;
    };
    context.output.gap();
    if answer.held < searched.wanted {
        let message = Message::new("search-partial")
            .with("wanted", searched.wanted)
            .with("held", answer.held);
        context.output.say(&message);
    }
    let any_open = answer.hits.iter().any(|hit| hit.open);
    let count = if answer.only_open {
        Message::new("search-count-open")
    } else if any_open {
        Message::new("search-count")
    } else {
        Message::new("search-count-closed")
    };
    let count = count
        .with("total", answer.total)
        .with("shown", answer.hits.len());
    context.output.say(&count);
    if answer.closed_left_out > 0 {
        let message = Message::new("search-left-out").with("count", answer.closed_left_out);
        context.output.say(&message);
    }
    let next = Message::new("search-next").with("code", first.tender.code.to_string());
    context.output.say(&next);
}

/// Reads `-palabra` after `tenders search` as a word to leave out, where it cannot be anything else: the shell hands over
/// what looks like short options.
pub(in crate::cli) fn dashes_understood(arguments: Vec<OsString>) -> Vec<OsString> {
    let is_one_of =
        |argument: &OsString, names: [&str; 2]| names.iter().any(|name| argument == name);
    let group = arguments
        .iter()
        .position(|argument| is_one_of(argument, ["tenders", "licitaciones"]));
    let Some(group) = group else {
        return arguments;
    };
    if !arguments
        .get(group + 1)
        .is_some_and(|argument| is_one_of(argument, ["search", "buscar"]))
    {
        return arguments;
    }
    let mut understood = arguments;
    for argument in &mut understood[group + 2..] {
        let word = argument
            .to_str()
            .and_then(|text| text.strip_prefix('-'))
            .filter(|word| is_word(word));
        if let Some(word) = word {
            *argument = format!("--without={word}").into();
        }
    }
    understood
}

/// Whether what follows a dash is a word and not short options: three letters or more, not only those of options.
fn is_word(text: &str) -> bool {
    text.chars().count() >= 3
        && text.chars().all(char::is_alphanumeric)
        && text.starts_with(char::is_alphabetic)
        && !text.chars().all(|letter| "hqvyV".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_dash_is_left_out_and_options_stay_options() {
        let typed = [
            "encuentro",
            "tenders",
            "search",
            "aseo",
            "-hospital",
            "-qv",
            "-o",
            "a.csv",
            "-año",
            "--open",
        ];
        let understood = dashes_understood(typed.map(OsString::from).to_vec());
        let texts: Vec<&str> = understood
            .iter()
            .filter_map(|argument| argument.to_str())
            .collect();
        assert_eq!(
            texts[3..],
            [
                "aseo",
                "--without=hospital",
                "-qv",
                "-o",
                "a.csv",
                "--without=año",
                "--open"
            ]
        );
        let other = ["encuentro", "tenders", "list", "-hospital"]
            .map(OsString::from)
            .to_vec();
        assert_eq!(dashes_understood(other.clone()), other);
    }
}
