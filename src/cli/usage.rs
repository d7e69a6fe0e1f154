//! Wrong usage in the person's language: clap's own sentences are English only.

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind};
use crate::present::language::Language;
use crate::present::output::{Loudness, Output};
use anstream::ColorChoice;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Tells what clap refused, or shows the help or version that was asked for.
pub(super) fn tell(error: &Error, language: Language) -> u8 {
    let mut output = Output::new(language, Loudness::Normal, ColorChoice::Auto);
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let _ = output.data(&error.render().ansi().to_string());
        return 0;
    }
    let failure = Failure::new(FailureKind::Usage, message(error)).hint(hint(error));
    output.failure(&failure);
    failure.kind.exit_code()
}

/// What is wrong with what was typed.
fn message(error: &Error) -> Message {
    let argument = context(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command")
            .with("command", context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => {
            Message::new("usage-unknown-argument").with("argument", argument)
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("usage-missing-argument").with("argument", argument)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("usage-missing-command")
        }
        ErrorKind::ArgumentConflict if argument == context(error, ContextKind::PriorArg) => {
            Message::new("usage-repeated").with("argument", argument)
        }
        ErrorKind::ArgumentConflict => Message::new("usage-conflict")
            .with("argument", argument)
            .with("other", context(error, ContextKind::PriorArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(error, ContextKind::InvalidValue);
            if value.is_empty() {
                Message::new("usage-missing-value").with("argument", argument)
            } else {
                Message::new("usage-bad-value")
                    .with("argument", argument)
                    .with("value", value)
            }
        }
        _ => Message::new("usage-other").with("argument", argument),
    }
}

/// What to type instead.
fn hint(error: &Error) -> Message {
    let suggestion = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| likeliest(error, kind));
    let valid = context(error, ContextKind::ValidValue);
    match suggestion {
        Some(suggestion) => Message::new("usage-did-you-mean").with("suggestion", suggestion),
        None if !valid.is_empty() => Message::new("usage-valid-values").with("values", valid),
        None => Message::new("usage-see-help"),
    }
}

/// The best of clap's suggestions, which it puts last.
fn likeliest(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.last().cloned(),
        _ => None,
    }
}

/// One piece of clap's knowledge about the error, as text.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
