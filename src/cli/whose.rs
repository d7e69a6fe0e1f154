//! Whose record is meant, and a yes or no: on a shared PC nobody's data is shown to who does not know the RUT.

use super::check;
use super::context::Context;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::words::plain;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::terminal::typed_line;

/// The one supplier that is meant, or everyone where `all` was said.
pub(super) fn one_or_all(
    given: Option<&str>,
    all: bool,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Option<Rut>> {
    if all {
        Ok(None)
    } else {
        check::whose(given, "bids-which-or-all-hint", store, context).map(Some)
    }
}

/// Asks for a yes. `--yes` answers it; without a way to ask the answer is no.
pub(super) fn confirmed(question: &Message, context: &mut Context) -> Outcome<bool> {
    if context.yes {
        return Ok(true);
    }
    if context.no_input {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("cli-needs-yes"),
        ));
    }
    context.output.say(question);
    let typed = typed_line().unwrap_or_default();
    Ok(matches!(
        plain(typed.trim()).as_str(),
        "s" | "si" | "y" | "yes"
    ))
}
