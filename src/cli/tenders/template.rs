//! `tenders template`: a blank list of our own columns with one example row.

use crate::app::tenders::example;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::exchange::own::tenders::{header, rows};
use crate::failure::Outcome;

/// Writes the blank list.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let rows = rows(&example(context.today));
    context.emit_sheet("tenders", &header(), &rows)?;
    context.output.say(&Message::new("tenders-template-next"));
    Ok(())
}
