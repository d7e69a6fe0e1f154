//! `papers`: the papers that a supplier keeps once for all its offers.

mod add;
mod list;
mod remove;
mod show;

use super::check::whose;
use super::context::Context;
use crate::domain::message::Message;
use crate::domain::paper::Paper;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::present::papers;
use crate::rules::Pack;
use crate::store::Store;
use clap::{Args, Subcommand};

/// What can be done with papers.
#[derive(Debug, Subcommand)]
pub(super) enum PapersCommand {
    #[command(visible_alias = "agregar")]
    Add(add::AddArguments),
    #[command(visible_alias = "listar")]
    List(list::ListArguments),
    #[command(visible_alias = "ver")]
    Show(WhichPaper),
    #[command(visible_alias = "quitar")]
    Remove(WhichPaper),
    #[command(visible_alias = "tipos")]
    Kinds,
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: &PapersCommand, context: &mut Context) -> Outcome<()> {
    match command {
        PapersCommand::Add(arguments) => add::run(arguments, context),
        PapersCommand::List(arguments) => list::run(arguments, context),
        PapersCommand::Show(arguments) => show::run(arguments, context),
        PapersCommand::Remove(arguments) => remove::run(arguments, context),
        PapersCommand::Kinds => kinds(context),
    }
}

/// Which paper, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct WhichPaper {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
}

/// Whose papers are meant, asked where it is not told.
fn owner(given: Option<&str>, store: &mut dyn Store, context: &mut Context) -> Outcome<Rut> {
    whose(given, "bids-which-hint", store, context)
}

impl WhichPaper {
    /// The paper, with the rules and the store it was found in.
    fn find(&self, context: &mut Context) -> Outcome<(Paper, Pack, Box<dyn Store>)> {
        let pack = context.pack()?;
        let mut store = context.open_store()?;
        let rut = owner(self.rut.as_deref(), store.as_mut(), context)?;
        let paper = crate::app::papers::find(store.as_mut(), rut, &self.id)?;
        Ok((paper, pack, store))
    }
}

/// `papers kinds`: what can be typed behind `--kind`.
fn kinds(context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let table = papers::kinds(context.output.texts(), &pack.papers);
    context.emit_table("paper_kinds", &table, &pack.papers)?;
    context.output.say(&Message::new("papers-kinds-next"));
    Ok(())
}
