//! `rubros import|search`: the product codes of the marketplace by the words that people use.

use super::context::Context;
use crate::app::{lists, rubros};
use crate::domain::message::Message;
use crate::domain::rubro::Rubro;
use crate::exchange::rejects::{self, Rejects};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::table::{Cell, Table};
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// What can be done with rubros.
#[derive(Debug, Subcommand)]
pub(super) enum RubrosCommand {
    #[command(visible_alias = "importar")]
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long)]
        sheet: Option<String>,
    },
    #[command(visible_alias = "buscar")]
    Search {
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
}

/// Runs the command.
pub(super) fn run(command: &RubrosCommand, context: &mut Context) -> Outcome<()> {
    match command {
        RubrosCommand::Import { file, sheet } => import(file, sheet.as_deref(), context),
        RubrosCommand::Search { words, limit } => search(&words.join(" "), *limit, context),
    }
}

/// Brings an official table in.
fn import(file: &Path, sheet: Option<&str>, context: &mut Context) -> Outcome<()> {
    let mut rows = lists::open(file, sheet)?;
    let mut store = context.open_store()?;
    let texts = context.output.texts();
    let word = |message: &Message| texts.text(message);
    let mut rejects = Rejects::new(Some(rejects::path_beside(file)), &word);
    let done = rubros::import(store.as_mut(), &mut rows, &mut rejects)?;
    let (aside, _, _) = rejects.finish()?;
    let said = Message::new("rubros-imported")
        .with("file", lists::name(file))
        .with("records", done.records)
        .with("written", done.written);
    context.output.say(&said);
    if let Some(aside) = aside {
        let message = Message::new("rubros-rejected")
            .with("count", done.rejected)
            .with("file", aside.display().to_string());
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("rubros-rejected-hint"))
        );
    }
    context.output.say(&Message::new("rubros-next"));
    Ok(())
}

/// Shows the rubros that answer the words.
fn search(typed: &str, limit: usize, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let found = rubros::search(store.as_mut(), typed, limit)?;
    if found.is_empty() {
        let known = store
            .info()?
            .counts
            .iter()
            .any(|(table, count)| *table == "rubros" && *count > 0);
        let id = if known {
            "rubros-none-fits"
        } else {
            "rubros-none-known"
        };
        let failure = Failure::new(FailureKind::No, Message::new(id).with("words", typed));
        let failure = failure.hint(Message::new("rubros-import-hint"));
        return Err(context.emit_nothing("rubros", failure));
    }
    let table = table(&found, context);
    context.emit_table("rubros", &table, &found)
}

/// The rubros as a list.
fn table(found: &[Rubro], context: &Context) -> Table {
    let texts = context.output.texts();
    let headings = [
        "rubros-column-code",
        "rubros-column-name",
        "rubros-column-levels",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    for rubro in found {
        table.push(vec![
            Cell::from(rubro.code.as_str()),
            Cell::from(rubro.name.as_str()),
            Cell::from(rubro.levels.join(" / ")),
        ]);
    }
    table
}
