//! `bids import`: own bids from a sheet, or the prices of one from its worksheet.

use super::decimal_sign::ask;
use super::worksheet;
use crate::app::bids::BidImport;
use crate::app::bids::worksheet::is_worksheet;
use crate::cli::context::Context;
use crate::cli::sheets::{self, Decimal, SheetArguments};
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::texts::Texts;
use clap::Args;

/// The file, and the sign of its decimals.
#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    #[command(flatten)]
    sheet: SheetArguments,
    #[arg(long, value_enum, value_name = "comma|point")]
    decimal: Option<Decimal>,
}

/// Imports the sheet.
pub(super) fn run(arguments: &ImportArguments, context: &mut Context) -> Outcome<()> {
    let sheet = sheets::read(&arguments.sheet, context)?;
    if is_worksheet(&sheet) {
        let decimal = arguments.decimal.map(Decimal::sign);
        return worksheet::import(sheet, arguments.sheet.dry_run, decimal, context);
    }
    let mut store = context.open_store()?;
    let texts = Texts::new(context.language());
    let dry_run = arguments.sheet.dry_run;
    let mut import = BidImport {
        decimal: arguments.decimal.map(Decimal::sign),
        dry_run,
        at: context.today.moment(),
        word: &|message| texts.text(message),
    };
    if !context.no_input
        && let Some(value) = import.in_doubt(&sheet)?
    {
        import.decimal = ask(&value, context);
    }
    let report = import.run(&sheet, store.as_mut())?;
    sheets::finish(&report, dry_run, &Message::new("bids-import-next"), context)
}
