//! Saved searches: run one again and say what is new, list them, remove one.

use super::tell;
use crate::app::saved_searches;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::search::saved_table;

/// Runs a saved search; what it has not told of before comes first.
pub(super) fn run(
    name: &str,
    supplier: Option<Rut>,
    limit: usize,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack_for_search()?;
    let mut store = context.open_store()?;
    let saved = saved_searches::find(store.as_mut(), name, supplier)?;
    let asked = saved_searches::asked(&saved)?;
    let today = context.today;
    let searched = saved_searches::run(store.as_mut(), &saved, &pack, today, limit)?;
    let run_on = saved.run_on;
    tell(&searched, &asked, store.as_mut(), context)?;
    if searched.answer.new == 0
        && let Some(day) = run_on
    {
        context
            .output
            .say(&Message::new("search-nothing-new").with("day", day));
    }
    saved_searches::noted(store.as_mut(), saved, &searched, today)
}

/// Lists the saved searches of a supplier, or all.
pub(super) fn list(supplier: Option<Rut>, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let found = saved_searches::listed(store.as_mut(), supplier)?;
    let Some((first, _)) = found.first() else {
        let failure = Failure::new(FailureKind::No, Message::new("search-none-saved"));
        let failure = failure.hint(Message::new("search-none-saved-hint"));
        return Err(context.emit_nothing("saved-searches", failure));
    };
    let next = Message::new("search-saved-next").with("name", first.name.as_str());
    let (table, items) = saved_table(&found, context.output.texts());
    context.emit_table("saved-searches", &table, &items)?;
    context.output.say(&next);
    Ok(())
}

/// Removes a saved search.
pub(super) fn remove(name: &str, supplier: Option<Rut>, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let saved = saved_searches::find(store.as_mut(), name, supplier)?;
    store.remove_saved_search(supplier, &saved.name)?;
    let message = Message::new("search-removed").with("name", saved.name.as_str());
    context.output.say(&message);
    Ok(())
}

/// Says that a search was kept, and how to run it again.
pub(super) fn kept(name: &str, supplier: Option<Rut>) -> Message {
    let name = name.trim();
    match supplier {
        Some(rut) => Message::new("search-saved-for")
            .with("name", name)
            .with("rut", rut),
        None => Message::new("search-saved").with("name", name),
    }
}
