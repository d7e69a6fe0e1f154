//! `suppliers show`: everything that is held on one supplier, after its RUT is known.

use crate::app;
use crate::app::papers::Listed;
use crate::cli::check;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::present::{bids, following, papers, search, suppliers};
use clap::Args;

/// Whom.
#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    #[arg(value_name = "RUT")]
    rut: Option<String>,
}

/// Shows one supplier.
pub(super) fn run(arguments: &ShowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rut = check::whose(
        arguments.rut.as_deref(),
        "suppliers-which-hint",
        store.as_mut(),
        context,
    )?;
    drop(store);
    whole(rut, context)?;
    context
        .output
        .say(&Message::new("suppliers-shown").with("rut", rut));
    Ok(())
}

/// Emits everything that is held on one supplier.
pub(super) fn whole(rut: Rut, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let (supplier, own_bids) = app::suppliers::one(store.as_mut(), rut)?;
    let marks = store.marks(Some(rut))?;
    let held: Vec<_> = store
        .papers(Some(rut))?
        .into_iter()
        .map(|paper| Listed {
            paper,
            file_state: None,
        })
        .collect();
    let texts = context.output.texts();
    let searches = app::saved_searches::listed(store.as_mut(), Some(rut))?;
    let (search_table, searches) = search::saved_table(&searches, texts);
    let parts = [
        (
            None,
            suppliers::record(texts, &supplier, context.today.date),
        ),
        (
            Some("suppliers-heading-facts"),
            suppliers::facts(texts, &pack, &supplier),
        ),
        (
            Some("suppliers-heading-history"),
            suppliers::history(texts, &supplier),
        ),
        (
            Some("suppliers-heading-consents"),
            suppliers::consents(texts, &supplier.consents),
        ),
        (
            Some("papers-heading"),
            papers::list(texts, &pack, &held, context.today.date),
        ),
        (Some("suppliers-heading-bids"), bids::list(texts, &own_bids)),
        (Some("search-heading-saved"), search_table),
        (
            Some("following-heading-decisions"),
            following::decisions(texts, &marks),
        ),
    ];
    let item = suppliers::whole(
        &supplier,
        &held,
        &own_bids,
        searches,
        &marks,
        context.today.date,
    );
    context.emit_parts("suppliers", &parts, &item)
}
