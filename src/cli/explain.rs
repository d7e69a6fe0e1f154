//! `explain`: what a message of the portal means, from a text, a file or standard input.

use super::context::Context;
use super::general::Format;
use crate::app::explain::{Explanation, explain, keep_unknown, read};
use crate::app::rules::load;
use crate::app::text_file::read_from;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::explain as view;
use crate::rules::Pack;
use crate::rules::explain::Meaning;
use clap::Args;
use std::path::Path;

/// What comes after `explain`.
#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    #[arg(value_name = "TEXT|FILE|-", required = true, num_args = 1..)]
    text: Vec<String>,
}

/// Explains one message.
pub(super) fn run(arguments: &ExplainArguments, context: &mut Context) -> Outcome<()> {
    let text = given(&arguments.text)?;
    let pack = load(&context.home, context.rules_folder.as_deref())?;
    match explain(&pack, &text) {
        Explanation::Known(meanings) => emit(context, &pack, &meanings, true),
        Explanation::Unclear(meanings) => {
            emit(context, &pack, &meanings, false)?;
            context.output.warn(&Message::new("explain-unclear"));
            Ok(())
        }
        Explanation::NotKnown => Err(not_known(context, &pack, &text)?),
    }
}

/// Standard input for `-`, a file when there is one of that name, else the words as they were typed.
fn given(words: &[String]) -> Outcome<String> {
    match words {
        [dash] if dash == "-" => read_from(std::io::stdin().lock()).map_err(|error| {
            Failure::new(
                FailureKind::Input,
                Message::new("explain-cannot-read").with("file", "-"),
            )
            .caused_by(error)
        }),
        [name] if Path::new(name).is_file() => read(Path::new(name)),
        words => Ok(words.join(" ")),
    }
}

fn emit(
    context: &mut Context,
    pack: &Pack,
    meanings: &[Meaning<'_>],
    certain: bool,
) -> Outcome<()> {
    let (table, items) = view::meanings(pack, meanings, certain, context.output.texts());
    if context.chosen_format() == Format::Table {
        context.emit_record("explain", &table, &items)
    } else {
        context.emit_table("explain", &table, &items)
    }
}

fn not_known(context: &mut Context, pack: &Pack, text: &str) -> Outcome<Failure> {
    if context.chosen_format() == Format::Json {
        emit(context, pack, &[], true)?;
    }
    let mut failure = Failure::new(FailureKind::No, Message::new("explain-not-known"));
    if let Some(file) = keep_unknown(&context.home, text, context.today)? {
        let kept = Message::new("explain-kept").with("file", file.display().to_string());
        failure = failure.hint(kept);
    }
    Ok(failure.hint(Message::new("explain-ask-help-centre")))
}
