//! `bids`: the supplier's own offers.

mod afford;
mod check;
mod decimal_sign;
mod economic;
mod export;
mod import;
mod list;
mod mark;
mod note;
mod open;
mod pack;
mod partner;
mod price;
mod rescue;
mod result;
mod sent;
mod show;
mod start;
mod summary;
mod undo;
mod worksheet;

use super::context::Context;
use crate::app;
use crate::domain::message::Message;
use crate::exchange::own::bids;
use crate::failure::Outcome;
use clap::Subcommand;

/// What can be done with own bids.
#[derive(Debug, Subcommand)]
pub(super) enum BidsCommand {
    #[command(visible_alias = "listar")]
    List(list::ListArguments),
    #[command(visible_alias = "ver")]
    Show(open::WhichBid),
    #[command(visible_alias = "importar")]
    Import(import::ImportArguments),
    #[command(visible_alias = "exportar")]
    Export(export::ExportArguments),
    #[command(visible_alias = "plantilla")]
    Template,
    #[command(visible_alias = "rescatar")]
    Rescue(rescue::RescueArguments),
    #[command(visible_alias = "empezar")]
    Start(start::StartArguments),
    #[command(visible_alias = "precio")]
    Price(price::PriceArguments),
    #[command(visible_alias = "marcar")]
    Mark(mark::MarkArguments),
    #[command(visible_alias = "anotar")]
    Note(note::NoteArguments),
    #[command(visible_alias = "garantia")]
    Guarantee(note::GuaranteeArguments),
    #[command(visible_alias = "revisar")]
    Check(open::WhichBid),
    #[command(visible_alias = "enviada")]
    Sent(sent::SentArguments),
    #[command(visible_alias = "socio")]
    Partner(partner::PartnerArguments),
    #[command(visible_alias = "alcanza")]
    Afford(afford::AffordArguments),
    #[command(visible_alias = "resultado")]
    Result(result::ResultArguments),
    #[command(visible_alias = "resumen")]
    Summary(summary::SummaryArguments),
    #[command(visible_alias = "cambios")]
    Journal(open::WhichBid),
    #[command(visible_alias = "deshacer")]
    Undo(open::WhichBid),
}

/// Hands over to the file of the subcommand.
pub(super) fn run(command: BidsCommand, context: &mut Context) -> Outcome<()> {
    match command {
        BidsCommand::List(arguments) => list::run(&arguments, context),
        BidsCommand::Show(arguments) => show::run(&arguments, context),
        BidsCommand::Import(arguments) => import::run(&arguments, context),
        BidsCommand::Export(arguments) => export::run(&arguments, context),
        BidsCommand::Template => template(context),
        BidsCommand::Rescue(arguments) => rescue::run(&arguments, context),
        BidsCommand::Start(arguments) => start::run(&arguments, context),
        BidsCommand::Price(arguments) => price::run(&arguments, context),
        BidsCommand::Mark(arguments) => mark::run(&arguments, context),
        BidsCommand::Note(arguments) => note::run(&arguments, context),
        BidsCommand::Guarantee(arguments) => note::guarantee(&arguments, context),
        BidsCommand::Check(arguments) => check::run(&arguments, context),
        BidsCommand::Sent(arguments) => sent::run(&arguments, context),
        BidsCommand::Partner(arguments) => partner::run(&arguments, context),
        BidsCommand::Afford(arguments) => afford::run(&arguments, context),
        BidsCommand::Result(arguments) => result::run(&arguments, context),
        BidsCommand::Summary(arguments) => summary::run(&arguments, context),
        BidsCommand::Journal(arguments) => undo::journal(&arguments, context),
        BidsCommand::Undo(arguments) => undo::run(&arguments, context),
    }
}

/// `bids template`: a blank list with one example row.
fn template(context: &mut Context) -> Outcome<()> {
    let rows: Vec<_> = app::bids::example(context.today)
        .iter()
        .map(bids::row)
        .collect();
    context.emit_sheet("bids", &bids::header(), &rows)?;
    context.output.say(&Message::new("bids-template-next"));
    Ok(())
}
