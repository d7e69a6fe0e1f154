//! `privacy notice`: the notice that the centre publishes, told once and written as a page.

use super::{open, say_unconfirmed};
use crate::app::privacy::notice::{self, Whole};
use crate::app::text_file;
use crate::cli::asked::ask_or_leave;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::notice as views;
use crate::rules::Pack;
use clap::Args;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What the centre tells.
#[derive(Debug, Args)]
pub(in crate::cli) struct NoticeArguments {
    #[arg(long, visible_alias = "decir", value_name = "TELL")]
    tell: Vec<String>,
    #[arg(long, visible_alias = "respuestas", value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, visible_alias = "preguntar")]
    ask: bool,
}

/// Takes what is told, asks where it is wanted, writes the page, and names what is missing.
pub(super) fn run(arguments: &NoticeArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = open(context)?;
    let today = context.today.date;
    let mut answers = BTreeMap::new();
    if let Some(file) = &arguments.answers {
        answers.extend(read(file)?);
    }
    for told in &arguments.tell {
        let Some((item, text)) = told.split_once('=') else {
            let message = Message::new("privacy-notice-tell").with("value", told.as_str());
            return Err(Failure::new(FailureKind::Usage, message));
        };
        answers.insert(item.trim().to_lowercase(), text.to_owned());
    }
    if arguments.ask {
        let whole = notice::whole(store.as_mut(), &pack, today)?;
        asked(&whole, &pack, &mut answers, context)?;
    }
    if !answers.is_empty() {
        notice::tell(store.as_mut(), &pack, &answers, today)?;
    }
    let whole = notice::whole(store.as_mut(), &pack, today)?;
    let page = views::page(context.output.texts(), &pack, &whole);
    if context.chosen_format() == Format::Table {
        context.format = Some(Format::Html);
    }
    if context.output_file.is_some() || answers.is_empty() {
        context.emit_page(&page)?;
    }
    ended(&whole, &pack, context)
}

/// Reads answers from a file: `item = "text"`.
fn read(file: &Path) -> Outcome<BTreeMap<String, String>> {
    let unreadable = |why: String| {
        let message = Message::new("privacy-notice-unreadable")
            .with("file", file.display().to_string())
            .with("why", why);
        Failure::new(FailureKind::Input, message)
    };
    let text = fs_err::File::open(file)
        .and_then(text_file::read_from)
        .map_err(|error| unreadable(error.to_string()))?;
    toml::from_str(&text).map_err(|error| unreadable(error.message().to_owned()))
}

/// Asks for what is not told yet, item by item; an empty line leaves it open.
fn asked(
    whole: &Whole,
    pack: &Pack,
    answers: &mut BTreeMap<String, String>,
    context: &mut Context,
) -> Outcome<()> {
    if context.no_input {
        return Ok(());
    }
    for item in &pack.notice_items {
        let known = whole.notice.told.contains_key(&item.id) || answers.contains_key(&item.id);
        let Some(question) = item.ask.as_ref().filter(|_| !known) else {
            continue;
        };
        let said = Message::new("privacy-notice-question")
            .with("title", item.title.clone())
            .with("question", question.clone());
        context.output.say(&said);
        let keep = |text: &str| Ok(text.to_owned());
        if let Some(text) = ask_or_leave("privacy-notice-answer", context, keep)? {
            answers.insert(item.id.clone(), text);
        }
    }
    Ok(())
}

/// The last line: what is missing, or where to publish it.
fn ended(whole: &Whole, pack: &Pack, context: &mut Context) -> Outcome<()> {
    say_unconfirmed(pack, context);
    let missing = whole.missing(pack);
    if missing.is_empty() {
        context.output.say(&Message::new("privacy-notice-whole"));
        return Ok(());
    }
    for item in &missing {
        let id = match item.ask {
            Some(_) => "privacy-notice-lacks",
            None => "privacy-notice-lacks-controller",
        };
        let message = Message::new(id)
            .with("title", item.title.clone())
            .with("item", item.id.as_str());
        context.output.warn(&message);
    }
    let message = Message::new("privacy-notice-not-whole").with("count", missing.len());
    Err(Failure::new(FailureKind::No, message))
}
