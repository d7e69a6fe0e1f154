//! `encuentro` alone: where you are and the next step.

use super::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;

/// Says what the program is and the next command to type.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    context.output.say(&Message::new("home-not-official"));
    Ok(())
}
