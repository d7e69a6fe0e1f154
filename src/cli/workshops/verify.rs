//! `workshops verify`: checks the chain of results, a report that was handed out, or the code of a certificate.

use crate::app::results::verify::{self, Checked};
use crate::cli::context::Context;
use crate::domain::ledger::CertificateCode;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::results as view;
use clap::Args;
use std::path::Path;

/// A report's file, or a code; nothing means the chain alone.
#[derive(Debug, Args)]
pub(in crate::cli) struct VerifyArguments {
    #[arg(value_name = "FILE|CODE")]
    what: Option<String>,
}

/// So many disagreements are told one by one.
const TOLD: usize = 10;

/// Checks; ends with 1 where something does not agree, and with 5 where the chain itself does not hold.
pub(in crate::cli) fn run(arguments: &VerifyArguments, context: &mut Context) -> Outcome<()> {
    match arguments.what.as_deref() {
        Some(text) if is_code(text) => certificate(text, context),
        what => chain(what.map(Path::new), context),
    }
}

/// A code is meant unless a file is called so.
fn is_code(text: &str) -> bool {
    CertificateCode::is_meant_by(text) && !Path::new(text).exists()
}

fn chain(report: Option<&Path>, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let checked = verify::chain(store.as_mut(), report)?;
    let texts = context.output.texts();
    let table = view::checked(texts, &checked);
    context.emit_record("verification", &table, &view::checked_json(&checked))?;
    judge(&checked, context)
}

/// Says what was found, the first thing that is wrong before all.
fn judge(checked: &Checked, context: &mut Context) -> Outcome<()> {
    if let Some(broken) = checked.broken {
        return Err(Failure::new(FailureKind::Store, view::fault(broken))
            .hint(Message::new("verify-broken-hint")));
    }
    let wrong = checked
        .compared
        .as_ref()
        .map_or(&[][..], |compared| &compared.disagreements);
    for one in wrong.iter().take(TOLD) {
        context.output.warn(&view::disagreement(one));
    }
    if !wrong.is_empty() {
        let message = Message::new("verify-disagrees").with("count", wrong.len());
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("verify-disagrees-hint"))
        );
    }
    if let Some(unread) = checked.unread {
        let holds = Message::new("verify-links-hold")
            .with("links", unread + checked.erased)
            .with("erased", checked.erased);
        context.output.say(&holds);
        context.output.say(&Message::new("verify-links-only"));
        return Ok(());
    }
    let holds = Message::new("verify-holds")
        .with("entries", checked.entries)
        .with("erased", checked.erased);
    context.output.say(&holds);
    let id = match checked.compared {
        Some(_) => "verify-report-agrees",
        None => "verify-next",
    };
    context.output.say(&Message::new(id));
    Ok(())
}

fn certificate(text: &str, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let found = verify::certificate(store.as_mut(), text)?;
    let table = view::certificate_record(context.output.texts(), &found);
    let item = view::certificate_json(&found);
    context.emit_record("certificates", &table, &item)?;
    if found.certificate.counts() {
        context.output.say(&Message::new("certificate-counts"));
        if found.contradicted {
            let code = found.certificate.code.to_string();
            let message = Message::new("certificate-contradicted").with("code", code);
            context.output.warn(&message);
        }
        return Ok(());
    }
    let id = match found.certificate.revoked {
        Some(_) => "certificate-revoked",
        None => "certificate-erased",
    };
    Err(Failure::new(FailureKind::No, Message::new(id)))
}
