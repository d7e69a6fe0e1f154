//! How a passphrase comes in: asked for on a terminal without being shown, or from a file; never as an argument.

use super::asked::choose;
use super::context::Context;
use super::randomness;
use crate::app::handover::secret;
use crate::domain::message::Message;
use crate::domain::passphrase::{self, BITS, BYTES, FEWEST, WORDS_IN_ONE};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::terminal::{self, Prompt, prompter};
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;

/// So often may somebody try.
const TRIES: usize = 3;

/// A new passphrase for a person's file: from a file, made here, or made up and typed twice.
pub(super) fn chosen(
    file: Option<&Path>,
    rut: Rut,
    context: &mut Context,
) -> Outcome<SecretString> {
    if let Some(file) = file {
        let secret = secret::from_file(file)?;
        return match passphrase::check(&secret, rut) {
            Ok(()) => Ok(secret),
            Err(message) => Err(Failure::new(FailureKind::Usage, message)),
        };
    }
    can_ask(context)?;
    context.output.say(&Message::new("passphrase-lost-is-lost"));
    for _ in 0..TRIES {
        let tried = match made_here(context)? {
            true => copied(context)?,
            false => made_up(rut, context)?,
        };
        if let Some(secret) = tried {
            return Ok(secret);
        }
    }
    Err(Failure::new(
        FailureKind::No,
        Message::new("passphrase-given-up"),
    ))
}

/// The passphrase of a file that is there.
pub(super) fn told(file: Option<&Path>, context: &mut Context) -> Outcome<SecretString> {
    if let Some(file) = file {
        return secret::from_file(file);
    }
    can_ask(context)?;
    asked("passphrase-ask", context)
}

/// Where nothing can be asked out of sight, a file has to be given.
fn can_ask(context: &Context) -> Outcome<()> {
    if !context.no_input && terminal::can_hide() {
        return Ok(());
    }
    Err(
        Failure::new(FailureKind::Usage, Message::new("passphrase-cannot-ask"))
            .hint(Message::new("passphrase-cannot-ask-hint")),
    )
}

/// Asks whether the program makes one; leaving ends everything.
fn made_here(context: &mut Context) -> Outcome<bool> {
    let texts = context.output.texts();
    let words = Message::new("passphrase-made-here").with("words", WORDS_IN_ONE);
    let own = Message::new("passphrase-made-up").with("fewest", FEWEST);
    let prompt = Prompt {
        text: texts.text(&Message::new("passphrase-which").with("bits", i64::from(BITS))),
        options: vec![texts.text(&words), texts.text(&own)],
        default_option: Some(0),
        label: texts.get("passphrase-which-label"),
    };
    let chosen = choose(&prompt, prompter(context.plain).as_mut(), context);
    chosen.map(|at| at == 0).ok_or_else(left)
}

/// Shows a passphrase that was made here until it was typed once more; nothing when something else was typed too often.
fn copied(context: &mut Context) -> Outcome<Option<SecretString>> {
    let made = passphrase::generated(randomness::bytes::<BYTES>()?);
    context.output.say(&Message::new("passphrase-write-down"));
    let label = context.output.texts().get("passphrase-again-label");
    for _ in 0..TRIES {
        let typed = terminal::copied(made.expose_secret(), &label, context.plain);
        let typed = passphrase::typed(typed.ok_or_else(left)?);
        if typed.expose_secret() == made.expose_secret() {
            return Ok(Some(made));
        }
        context
            .output
            .warn(&Message::new("passphrase-not-the-same"));
    }
    context
        .output
        .warn(&Message::new("passphrase-made-is-void"));
    Ok(None)
}

/// Asks twice for one that somebody makes up; nothing when it is easily guessed, or differs the second time.
fn made_up(rut: Rut, context: &mut Context) -> Outcome<Option<SecretString>> {
    let first = asked("passphrase-ask-new", context)?;
    if let Err(message) = passphrase::check(&first, rut) {
        context.output.warn(&message);
        return Ok(None);
    }
    let second = asked("passphrase-ask-again", context)?;
    if first.expose_secret() == second.expose_secret() {
        return Ok(Some(first));
    }
    context
        .output
        .warn(&Message::new("passphrase-not-the-same"));
    Ok(None)
}

/// Asks without showing what is typed; an empty answer leaves.
fn asked(question: &'static str, context: &mut Context) -> Outcome<SecretString> {
    let texts = context.output.texts();
    let (text, label) = (texts.get(question), texts.get("passphrase-label"));
    let typed = terminal::hidden(&text, &label, &mut context.output);
    typed.map(passphrase::typed).ok_or_else(left)
}

/// Somebody left: nothing changed.
fn left() -> Failure {
    Failure::new(FailureKind::No, Message::new("passphrase-left"))
}
