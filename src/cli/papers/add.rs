//! `papers add`: keeps a paper, with its file or only its data.

use super::owner;
use crate::app::papers::adding::{self, Ready, Told};
use crate::app::papers::supplier;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use clap::Args;
use std::path::PathBuf;

/// The paper as it is told.
#[derive(Debug, Args)]
pub(in crate::cli) struct AddArguments {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, visible_alias = "tipo", value_name = "PAPER")]
    kind: String,
    #[arg(long = "for", visible_alias = "para", value_name = "CODE")]
    tender: Option<String>,
    #[arg(long, visible_alias = "emisor", value_name = "NAME")]
    issuer: Option<String>,
    #[arg(long, visible_alias = "emitido", value_name = "DATE")]
    issued: Option<String>,
    #[arg(long, visible_alias = "vence", value_name = "DATE")]
    expires: Option<String>,
    #[arg(long, visible_alias = "nombre", value_name = "NAME")]
    name: Option<String>,
    #[arg(long, visible_alias = "rut-escrito", value_name = "RUT")]
    written_rut: Option<String>,
    #[arg(long, visible_alias = "firmante", value_name = "NAME")]
    signatory: Vec<String>,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
}

/// Reads the paper, asks where its data would be enough, keeps it, and says what to look at.
pub(super) fn run(arguments: &AddArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = owner(arguments.rut.as_deref(), store.as_mut(), context)?;
    let supplier = supplier(store.as_mut(), rut)?;
    let told = Told {
        kind: &arguments.kind,
        tender: arguments.tender.as_deref(),
        issuer: arguments.issuer.as_deref(),
        issued: arguments.issued.as_deref(),
        expires: arguments.expires.as_deref(),
        name: arguments.name.as_deref(),
        rut: arguments.written_rut.as_deref(),
        signatories: &arguments.signatory,
        file: arguments.file.as_deref(),
    };
    let today = context.today.date;
    let ready = adding::prepare(told, &supplier, &pack, store.as_mut(), today)?;
    if ready.needs_no_copy() {
        let question = Message::new("papers-copy-ask").with("kind", ready.kind.name.clone());
        if !confirmed(&question, context)? {
            let declined = Message::new("papers-copy-declined");
            return Err(Failure::new(FailureKind::No, declined)
                .hint(Message::new("papers-copy-declined-hint")));
        }
    }
    adding::keep(&ready, store.as_mut())?;
    tell(&ready, context);
    Ok(())
}

/// Says what was kept, what speaks against it, and what to do next.
fn tell(ready: &Ready, context: &mut Context) {
    let id = match (&ready.paper.file, ready.again) {
        (Some(_), false) => "papers-added",
        (None, false) => "papers-added-data",
        (_, true) => "papers-added-again",
    };
    context.output.say(
        &Message::new(id)
            .with("kind", ready.kind.name.clone())
            .with("id", ready.paper.id.as_str()),
    );
    for warning in &ready.warnings {
        context.output.warn(warning);
    }
    if ready.paper.issued_on.is_none() && ready.kind.typical_age_days.is_some() {
        context.output.warn(&Message::new("papers-undated"));
    }
    context
        .output
        .say(&Message::new("papers-added-next").with("id", ready.paper.id.as_str()));
}
