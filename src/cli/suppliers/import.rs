//! `suppliers import`: registers people and firms from a sheet.

use crate::app::suppliers::SupplierImport;
use crate::cli::context::Context;
use crate::cli::directory::{say_publish_again, warn_stands};
use crate::cli::sheets::{self, SheetArguments};
use crate::domain::consent::LegalBasis;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::texts::Texts;
use clap::{Args, ValueEnum};
use std::collections::BTreeSet;

/// The file, and the basis of rows that name none.
#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    #[command(flatten)]
    sheet: SheetArguments,
    #[arg(long, visible_alias = "base", value_enum, value_name = "BASIS")]
    basis: Option<Basis>,
}

/// A basis that may be said for a whole sheet; consent never can.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Basis {
    #[value(alias = "funcion-legal")]
    LegalFunction,
    #[value(alias = "contrato")]
    Contract,
}

/// Imports the sheet.
pub(super) fn run(arguments: &ImportArguments, context: &mut Context) -> Outcome<()> {
    let sheet = sheets::read(&arguments.sheet, context)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let texts = Texts::new(context.language());
    let dry_run = arguments.sheet.dry_run;
    let import = SupplierImport {
        pack: &pack,
        today: context.today.date,
        basis: arguments.basis.map(|basis| match basis {
            Basis::LegalFunction => LegalBasis::LegalFunction,
            Basis::Contract => LegalBasis::Contract,
        }),
        dry_run,
        word: &|message| texts.text(message),
    };
    let imported = import.run(&sheet, store.as_mut())?;
    let report = &imported.report;
    sheets::tell(report, dry_run, context)?;
    for one in &imported.still_published {
        warn_stands(one.rut, one.name.as_deref(), &one.publication, context);
    }
    let stands = imported.still_published.iter();
    let places: BTreeSet<&str> = stands.map(|one| one.publication.place.as_str()).collect();
    for place in places {
        say_publish_again(place, context);
    }
    sheets::end(report)?;
    context.output.say(&Message::new("suppliers-import-next"));
    Ok(())
}
