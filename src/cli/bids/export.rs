//! `bids export`: the list of own bids; with a code, one bid in the format that was asked for.

use super::list::{self, ListArguments};
use super::open::WhichBid;
use super::{economic, pack, worksheet};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::leave;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use clap::Args;
use std::path::PathBuf;

/// Which bid; without a code the list, and what narrows it.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    #[arg(value_name = "CODE", conflicts_with_all = ["all", "tender", "state", "limit"])]
    code: Option<String>,
    #[arg(long, visible_alias = "paquete", value_name = "DIR", requires = "code")]
    pack: Option<PathBuf>,
    #[command(flatten)]
    list: ListArguments,
}

/// Hands over to the list, or to the writer of the format.
pub(super) fn run(arguments: &ExportArguments, context: &mut Context) -> Outcome<()> {
    let Some(code) = &arguments.code else {
        return list::export(&arguments.list, context);
    };
    let which = WhichBid {
        code: code.clone(),
        rut: arguments.list.rut.clone(),
    };
    if let Some(target) = &arguments.pack {
        pack::run(&which, target, context)?;
        return leave("bids export --pack", Handed::Bids, 1, context);
    }
    one(code, &which, context)?;
    leave("bids export", Handed::Bids, 1, context)
}

/// Writes one bid in the format that was asked for.
fn one(code: &str, which: &WhichBid, context: &mut Context) -> Outcome<()> {
    match context.chosen_format() {
        Format::Html | Format::Pdf => {
            let mut place = which.workplace(context)?;
            let rut = place.rut;
            let (desk, store) = place.parts(context);
            let open = desk.open(store, &which.code, rut)?;
            let page = economic::page(&desk, store, &open, context.output.texts())?;
            context.emit_page(&page)?;
            said(code, context)
        }
        Format::Csv | Format::Xlsx => worksheet::export(which, context),
        _ => Err(no_such_format(code)),
    }
}

/// The last line: look at it before it is used.
fn said(code: &str, context: &mut Context) -> Outcome<()> {
    context
        .output
        .say(&Message::new("bids-export-written").with("code", code));
    Ok(())
}

fn no_such_format(code: &str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new("bids-export-formats"))
        .hint(Message::new("bids-export-formats-hint").with("code", code))
}
