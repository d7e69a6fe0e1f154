//! Questions that are answered line by line. Owns how an answer is taken, asked for again, left open or broken off; must
//! not know what is asked.

use super::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::terminal::{Prompt, Prompter, Reply, is_no_text, typed_line};

/// So often is a question asked again after an answer that cannot be read.
const TRIES: usize = 3;

/// What a question brought.
enum Answer<T> {
    /// Something that could be read.
    Read(T),
    /// Nothing: the line was empty, or nothing that was typed could be read.
    Open,
    /// The end of the input.
    Ended,
}

/// Asks for one of the options of a prompt, by its place. Whoever leaves, or names none of them too often, chooses nothing.
pub(super) fn choose(
    prompt: &Prompt,
    prompter: &mut dyn Prompter,
    context: &mut Context,
) -> Option<usize> {
    for _ in 0..TRIES {
        let Reply::Text(typed) = prompter.ask(prompt, &mut context.output) else {
            return None;
        };
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse::<usize>().ok();
        let at = number.and_then(|number| number.checked_sub(1));
        if let Some(at) = at.filter(|at| *at < prompt.options.len()) {
            return Some(at);
        }
        context.output.warn(&Message::new("cli-choose-number"));
    }
    None
}

/// Asks. An empty answer and the end of the input leave it open.
pub(super) fn ask<T>(
    question: &'static str,
    context: &mut Context,
    read: impl Fn(&str) -> Outcome<T>,
) -> Option<T> {
    match answer(question, context, read) {
        Answer::Read(value) => Some(value),
        Answer::Open | Answer::Ended => None,
    }
}

/// Asks, and breaks off at the end of the input: who leaves in the middle has not agreed to what is asked.
///
/// # Errors
/// The end of the input, as wrong usage: nothing is kept then.
pub(super) fn ask_or_leave<T>(
    question: &'static str,
    context: &mut Context,
    read: impl Fn(&str) -> Outcome<T>,
) -> Outcome<Option<T>> {
    match answer(question, context, read) {
        Answer::Read(value) => Ok(Some(value)),
        Answer::Open => Ok(None),
        Answer::Ended => Err(Failure::new(
            FailureKind::Usage,
            Message::new("cli-asked-ended"),
        )),
    }
}

fn answer<T>(
    question: &'static str,
    context: &mut Context,
    read: impl Fn(&str) -> Outcome<T>,
) -> Answer<T> {
    for _ in 0..TRIES {
        context.output.say(&Message::new(question));
        let Some(line) = typed_line() else {
            return Answer::Ended;
        };
        if line.trim().is_empty() {
            return Answer::Open;
        }
        if is_no_text(&line) {
            context.output.warn(&Message::new("cli-asked-no-text"));
            continue;
        }
        match read(line.trim()) {
            Ok(value) => return Answer::Read(value),
            Err(failure) => context.output.warn(&failure.message),
        }
    }
    Answer::Open
}
