//! `store centres|add-centre`: the centres of a network that share one store, each with people of its own.

use crate::app::store;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::table::{Cell, Table};
use crate::store::Store;
use serde::Serialize;

/// A centre as JSON shows it.
#[derive(Serialize)]
struct View<'a> {
    code: Option<&'a str>,
    name: &'a str,
}

/// `store centres`: which there are.
pub(super) fn list(context: &mut Context) -> Outcome<()> {
    let centres = context.open_store()?.centres()?;
    let texts = context.output.texts();
    let mut table = Table::new(["store-centre-code", "store-centre-name"].map(|id| texts.get(id)));
    for (code, name) in &centres {
        table.push(vec![Cell::text(Some(code)), Cell::text(Some(name))]);
    }
    let items: Vec<_> = centres
        .iter()
        .map(|(code, name)| View {
            code: Some(code.as_str()).filter(|code| !code.is_empty()),
            name,
        })
        .collect();
    context.emit_table("centres", &table, &items)?;
    context.output.say(&Message::new("store-centres-next"));
    Ok(())
}

/// Says that a copy holds the people of one centre, where the store has those of several.
pub(super) fn tell_one(store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    let own = store.works_for()?;
    let others: Vec<_> = store
        .centres()?
        .into_iter()
        .filter(|one| *one != own)
        .collect();
    let called = |(code, name): &(String, String)| match code.is_empty() {
        true => name.clone(),
        false => code.clone(),
    };
    if !others.is_empty() {
        let names: Vec<String> = others.iter().map(called).collect();
        let message = Message::new("store-one-centre")
            .with("centre", called(&own))
            .with("others", names.join(", "));
        context.output.warn(&message);
    }
    Ok(())
}

/// `store add-centre CODE NAME`: makes one, or renames it.
pub(super) fn add(code: &str, name: &str, context: &mut Context) -> Outcome<()> {
    let code = store::keep_centre(context.open_store()?.as_mut(), code, name)?;
    let message = Message::new("store-centre-kept")
        .with("centre", code)
        .with("name", name.trim());
    context.output.say(&message);
    Ok(())
}
