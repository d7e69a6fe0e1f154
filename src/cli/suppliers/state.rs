//! `suppliers state`: records what was seen of account, accreditation or eligibility on the marketplace.

use super::super::context::Context;
use crate::app::check::{self, Held};
use crate::app::states::{self, Seen};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_rut;
use crate::store::Store;
use crate::terminal::{self, Prompt, Reply};
use std::path::Path;

/// What `suppliers state` takes.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct StateArguments {
    #[arg(value_names = ["RUT", "STATE", "VALUE"], num_args = 2..=3, required = true)]
    what: Vec<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "TEXT|FILE")]
    evidence: Option<String>,
    #[arg(long, value_name = "CAUSE")]
    cause: Option<String>,
    #[arg(long, value_name = "NAME")]
    by: String,
}

/// Records one observation; the history is kept.
pub(in crate::cli) fn run(arguments: &StateArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let (rut, kind, value) = match arguments.what.as_slice() {
        [rut, kind, value] => (Some(rut.as_str()), kind, value),
        [kind, value] => (None, kind, value),
        _ => return Err(which()),
    };
    states::read_value(states::read_kind(kind)?, value)?;
    let rut = whose(rut, store.as_mut(), context)?;
    let supplier = store.supplier(rut)?.ok_or_else(|| {
        Failure::new(
            FailureKind::No,
            Message::new("states-not-held").with("rut", rut),
        )
        .hint(Message::new("states-not-held-hint").with("rut", rut))
    })?;
    let evidence = arguments.evidence.as_deref().map(file_name);
    let seen = Seen {
        kind,
        value,
        on: arguments.on.as_deref(),
        until: arguments.until.as_deref(),
        evidence: evidence.as_deref(),
        cause: arguments.cause.as_deref(),
        by: &arguments.by,
    };
    let observation = states::read(&supplier, &pack, seen, context.today.date)?;
    store.add_state(rut, &observation.record)?;
    if observation.left_out {
        context.output.warn(&Message::new("states-left-out"));
    }
    let done = Message::new("states-recorded")
        .with("rut", rut)
        .with("on", observation.record.on);
    context.output.say(&done);
    context
        .output
        .say(&Message::new("interview-next-command").with("rut", rut));
    Ok(())
}

/// The name of a file without its folder, which may name people; any other text as it is.
fn file_name(text: &str) -> String {
    let path = Path::new(text);
    match path.file_name() {
        Some(name) if path.is_file() => name.to_string_lossy().into_owned(),
        _ => text.to_owned(),
    }
}

/// The RUT that was given, the only one that is held, or the one that the person types.
fn whose(given: Option<&str>, store: &mut dyn Store, context: &mut Context) -> Outcome<Rut> {
    let usage = |message| Failure::new(FailureKind::Usage, message);
    if let Some(text) = given {
        return read_rut(text).map_err(usage);
    }
    match check::held(store)? {
        Held::One(rut) => Ok(rut),
        _ if context.no_input => Err(which()),
        _ => {
            let texts = context.output.texts();
            let prompt = Prompt {
                text: texts.get("states-ask-rut"),
                label: texts.get("interview-answer-label"),
                ..Prompt::default()
            };
            let mut prompter = terminal::prompter(context.plain);
            match prompter.ask(&prompt, &mut context.output) {
                Reply::Text(raw) if !raw.is_empty() => read_rut(&raw).map_err(usage),
                _ => Err(which()),
            }
        }
    }
}

fn which() -> Failure {
    Failure::new(FailureKind::Usage, Message::new("states-which"))
        .hint(Message::new("states-which-hint"))
}
