//! `tenders search WORDS`: the tenders that hold the words people use, the best first, and why each was found.

mod dashes;
mod saved;

use super::filter::NarrowArguments;
use super::show;
use crate::app::saved_searches;
use crate::app::search::{self, Asked, Scope, Searched};
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::layout::Layout;
use crate::present::search::{blocks, item, table};
use crate::store::Store;
use crate::store::search::{Hit, SearchAnswer, Which};
use clap::{Args, ValueEnum};
pub(in crate::cli) use dashes::dashes_understood;
use std::collections::HashSet;

/// So many are shown when nothing else is said.
const SHOWN: usize = 20;

/// What is looked for, and where.
#[derive(Debug, Args)]
pub(in crate::cli) struct SearchArguments {
    #[arg(value_name = "WORDS", required_unless_present_any = ["saved", "remove"])]
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
    #[arg(long, visible_alias = "guardar", value_name = "NAME")]
    save: Option<String>,
    #[arg(long, visible_alias = "guardada", value_name = "NAME", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ASKING)]
    saved: Option<String>,
    #[arg(long, visible_alias = "borrar", value_name = "NAME", conflicts_with_all = ASKING, conflicts_with = "saved")]
    remove: Option<String>,
    #[arg(id = "for", long, visible_alias = "para", value_name = "RUT")]
    supplier: Option<String>,
}

/// What a saved search brings with it.
const ASKING: [&str; 16] = [
    "words",
    "without",
    "in",
    "open",
    "all",
    "region",
    "comuna",
    "buyer",
    "kind",
    "status",
    "rubro",
    "min",
    "max",
    "closes_after",
    "closes_before",
    "save",
];

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
    let supplier = arguments.supplier.as_deref().map(read_rut).transpose()?;
    let limit = arguments.limit.max(1);
    if let Some(name) = &arguments.remove {
        return saved::remove(name, supplier, context);
    }
    match arguments.saved.as_deref() {
        Some("") => return saved::list(supplier, context),
        Some(name) => return saved::run(name, supplier, limit, context),
        None => {}
    }
    let save = arguments.save.clone();
    let asked = arguments.into_asked();
    let pack = context.pack_for_search()?;
    let mut store = context.open_store()?;
    if let Some(name) = &save {
        saved_searches::check(store.as_mut(), name, supplier)?;
    } else if let Some(found) = search::by_code(store.as_mut(), &asked)? {
        return show::show(&found, store.as_mut(), context);
    }
    let all = save.is_some().then(HashSet::new);
    let mut searched = search::search(store.as_mut(), &asked, &pack, context.today, (limit, all))?;
    if let Some(name) = &save {
        let place = (name.as_str(), supplier);
        saved_searches::save(store.as_mut(), place, &asked, &searched, context.today)?;
        // The first time everything is new, which says nothing.
        searched.answer.new = 0;
        for hit in &mut searched.answer.hits {
            hit.new = false;
        }
    }
    let told = tell(&searched, &asked, store.as_mut(), context);
    if let Some(name) = save {
        context.output.say(&saved::kept(&name, supplier));
    }
    told
}

/// Shows what was found, with what there is to say about it.
fn tell(
    searched: &Searched,
    asked: &Asked,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    before(searched, context);
    if searched.answer.hits.is_empty() {
        let failure = search::nothing_found(store, searched, asked)?;
        return Err(context.emit_nothing("search", failure));
    }
    emit(&searched.answer.hits, context)?;
    after(searched, context);
    Ok(())
}

/// Shows hits in the format that was asked for.
fn emit(hits: &[Hit], context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    match (context.chosen_format(), context.layout()) {
        (Format::Table, Layout::Terminal(width) | Layout::Stacked(width)) => {
            let text = blocks(hits, texts, width);
            context.emit_styled(&text)
        }
        _ => {
            let table = table(hits, texts);
            let items = hits.iter().map(item).collect::<Result<Vec<_>, _>>();
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
            let word = word.as_str();
            context.output.say(&match searched.scope {
                Scope::All => Message::new("search-unknown").with("word", word),
                Scope::Name | Scope::Bought => {
                    Message::new("search-unknown-there").with("word", word)
                }
            });
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
    context.output.say(&count(answer));
    if answer.closed_left_out > 0 {
        let message = Message::new("search-left-out").with("count", answer.closed_left_out);
        context.output.say(&message);
    }
    if answer.new > 0 {
        let message = Message::new("search-count-new").with("count", answer.new);
        context.output.say(&message);
    }
    let next = Message::new("search-next").with("code", first.tender.code.to_string());
    context.output.say(&next);
}

/// How many were found, and how many of them are shown.
fn count(answer: &SearchAnswer) -> Message {
    let (total, shown) = (answer.total, answer.hits.len());
    if answer.only_open {
        Message::new("search-count-open")
            .with("total", total)
            .with("shown", shown)
    } else if answer.hits.iter().any(|hit| hit.open) {
        Message::new("search-count")
            .with("total", total)
            .with("shown", shown)
    } else {
        Message::new("search-count-closed")
            .with("total", total)
            .with("shown", shown)
    }
}
