//! `papers remove`: takes a paper away, and its file with it when no other paper needs it.

use super::WhichPaper;
use crate::app::papers::{left_behind, remove};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::papers::kind_name;

/// Says which paper it is, asks, and takes it away.
pub(super) fn run(arguments: &WhichPaper, context: &mut Context) -> Outcome<()> {
    let (paper, pack, mut store) = arguments.find(context)?;
    let kind = kind_name(context.output.texts(), &pack, &paper.kind);
    let question = Message::new("papers-remove-ask")
        .with("kind", kind.as_str())
        .with("id", paper.id.as_str());
    if !confirmed(&question, context)? {
        let declined = Message::new("papers-remove-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    let left = remove(store.as_mut(), &paper)?;
    context.output.say(
        &Message::new("papers-removed")
            .with("kind", kind)
            .with("id", paper.id),
    );
    for message in left_behind(&left) {
        context.output.warn(&message);
    }
    Ok(())
}
