//! What the imports of sheets have in common on the command line: their options and how they end.

use super::context::Context;
use super::emit::unwritable;
use super::general::Format;
use crate::app::sheets::{self, Sheet, SheetReport};
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::failure::{Failure, Outcome};
use crate::present::imports;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// The file and how to read it.
#[derive(Debug, Args)]
pub(super) struct SheetArguments {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, visible_alias = "hoja", value_name = "SHEET")]
    pub(super) sheet: Option<String>,
    #[arg(long, visible_alias = "ensayo")]
    pub(super) dry_run: bool,
}

/// Which sign separates decimals.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Decimal {
    #[value(alias = "coma")]
    Comma,
    #[value(alias = "punto")]
    Point,
}

impl Decimal {
    /// The sign.
    pub(super) const fn sign(self) -> DecimalSign {
        match self {
            Self::Comma => DecimalSign::Comma,
            Self::Point => DecimalSign::Point,
        }
    }
}

/// Reads the file whole and says how it was read.
pub(super) fn read(arguments: &SheetArguments, context: &mut Context) -> Outcome<Sheet> {
    let sheet = sheets::read(&arguments.file, arguments.sheet.as_deref())?;
    context.output.say(&imports::read_as(&sheet));
    Ok(sheet)
}

/// Tells what an import did; ends with "no" when rows were set aside.
pub(super) fn finish(
    report: &SheetReport,
    dry_run: bool,
    next: &Message,
    context: &mut Context,
) -> Outcome<()> {
    tell(report, dry_run, context)?;
    end(report)?;
    context.output.say(next);
    Ok(())
}

/// Tells what an import did: the report for programs, sentences for people.
pub(super) fn tell(report: &SheetReport, dry_run: bool, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Json {
        let text = serde_json::to_string_pretty(report)
            .map_err(|error| unwritable(std::io::Error::other(error)))?;
        return context.emit((text + "\n").as_bytes());
    }
    for message in imports::told(report, dry_run) {
        context.output.say(&message);
    }
    Ok(())
}

/// The answer is "no" when rows were set aside.
pub(super) const fn end(report: &SheetReport) -> Outcome<()> {
    if report.rejected_count > 0 {
        return Err(Failure::answered_no());
    }
    Ok(())
}
