//! `bids import`: own bids from a sheet, or the prices of one from its worksheet.

use crate::app::bids::BidImport;
use crate::app::bids::worksheet::is_worksheet;
use crate::cli::context::Context;
use crate::cli::sheets::{self, Decimal, SheetArguments};
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::domain::words::plain;
use crate::failure::Outcome;
use crate::present::texts::Texts;
use clap::Args;

/// The file, and the sign of its decimals.
#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    #[command(flatten)]
    pub(super) sheet: SheetArguments,
    #[arg(long, value_enum, value_name = "comma|point")]
    pub(super) decimal: Option<Decimal>,
}

/// Imports the sheet.
pub(super) fn run(arguments: &ImportArguments, context: &mut Context) -> Outcome<()> {
    let sheet = sheets::read(&arguments.sheet, context)?;
    if is_worksheet(&sheet) {
        return super::worksheet::import(arguments, sheet, context);
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

/// Asks which sign separates the decimals; without an answer the rows in doubt go aside.
pub(super) fn ask(value: &str, context: &mut Context) -> Option<DecimalSign> {
    context
        .output
        .say(&Message::new("bids-ask-sign").with("value", value));
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).ok()?;
    match plain(line.trim()).as_str() {
        "1" | "miles" | "thousands" => Some(thousands(value)),
        "2" | "decimales" | "decimals" => Some(match thousands(value) {
            DecimalSign::Comma => DecimalSign::Point,
            DecimalSign::Point => DecimalSign::Comma,
        }),
        _ => None,
    }
}

/// The decimal sign of a column in which the separator of this value groups thousands.
fn thousands(value: &str) -> DecimalSign {
    if value.contains('.') {
        DecimalSign::Comma
    } else {
        DecimalSign::Point
    }
}
