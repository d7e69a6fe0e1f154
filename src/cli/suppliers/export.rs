//! `suppliers export`: everyone as a sheet, or everything that is held on one person; and the blank sheet.

use super::filter::FilterArguments;
use super::show;
use crate::app::suppliers::{list, listed_questions};
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::{self, HandingArguments};
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use crate::exchange::own::suppliers::{header, row, trail_header, trail_row};
use crate::failure::Outcome;
use crate::present::language::Language;
use crate::present::suppliers;
use crate::store::Store;
use clap::Args;

/// One person, or those who fit.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[command(flatten)]
    list: FilterArguments,
    #[command(flatten)]
    handing: HandingArguments,
}

/// Exports one person as JSON (or Markdown), or a list as CSV, XLSX or JSON.
pub(super) fn run(arguments: &ExportArguments, context: &mut Context) -> Outcome<()> {
    arguments.handing.check()?;
    let mut store = context.open_store()?;
    if let Some(rut) = &arguments.rut {
        let rut = check::read_rut(rut)?;
        if context.chosen_format() == Format::Table {
            context.format = Some(Format::Json);
        }
        show::whole(rut, context)?;
        return logged(arguments, 1, store.as_mut(), context);
    }
    let found = list(&arguments.list.query(), store.as_mut(), context.today.date)
        .map_err(|failure| context.emit_nothing("suppliers", failure))?;
    if context.chosen_format() == Format::Json {
        let today = context.today.date;
        let items: Vec<_> = found
            .iter()
            .map(|supplier| suppliers::json(supplier, today))
            .collect();
        let table = suppliers::list(context.output.texts(), &found, today);
        context.emit_table("suppliers", &table, &items)?;
        return logged(arguments, found.len(), store.as_mut(), context);
    }
    write(&found, context)?;
    logged(arguments, found.len(), store.as_mut(), context)?;
    context
        .output
        .say(&Message::new("suppliers-exported").with("count", found.len()));
    Ok(())
}

/// Leaves the line of this export in the access log.
fn logged(
    arguments: &ExportArguments,
    people: usize,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let (command, handed) = ("suppliers export", Handed::Suppliers);
    log::note(store, command, handed, people, &arguments.handing, context)
}

/// Writes suppliers in our own columns, with where each state was learned behind them: so they come back the same.
pub(super) fn write(found: &[Supplier], context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let questions = listed_questions(&pack);
    let mut header = header(&questions, context.language() == Language::Es);
    header.extend(trail_header());
    let rows: Vec<_> = found
        .iter()
        .map(|supplier| [row(supplier, &questions), trail_row(supplier)].concat())
        .collect();
    context.emit_sheet("suppliers", &header, &rows)
}

/// `suppliers template`: a blank sheet with one example row.
pub(super) fn template(context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let questions = listed_questions(&pack);
    let header = header(&questions, context.language() == Language::Es);
    let rows: Vec<_> = example(context)
        .iter()
        .map(|supplier| row(supplier, &questions))
        .collect();
    context.emit_sheet("suppliers", &header, &rows)?;
    context.output.say(&Message::new("suppliers-template-next"));
    Ok(())
}

/// An invented person, for the example row.
fn example(context: &Context) -> Option<Supplier> {
    let today = context.today.date;
    let mut supplier = Supplier::new(Rut::from_body(14)?, PersonKind::Natural, today);
    for (key, value) in [
        ("legal_name", "Ana Pérez Soto"),
        ("sii_comuna", "Peñalolén"),
        ("size", "micro"),
        ("email", "ana@example.cl"),
        ("phone", "+56912345678"),
    ] {
        supplier.facts.put(Fact {
            key: key.to_owned(),
            value: FactValue::Text(value.to_owned()),
            source: FactSource::Told,
            recorded_on: today,
            expires_on: None,
        });
    }
    supplier.consents.push(Consent {
        purpose: Purpose::Guidance,
        basis: LegalBasis::Consent,
        text_version: String::new(),
        given_on: today,
        channel: Channel::File,
        withdrawn_on: None,
        fields: None,
    });
    supplier.states.push(StateRecord {
        value: StateValue::Open,
        on: today,
        until: None,
        evidence: None,
        cause: None,
        by: "Rosa Díaz".to_owned(),
    });
    Some(supplier)
}
