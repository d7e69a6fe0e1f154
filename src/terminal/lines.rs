//! Plain lines on ordinary input: for screen readers, dumb terminals, pipes and tests. Options are numbered.

use super::{Prompt, Prompter, Reply, typed};
use crate::domain::message::Message;
use crate::present::output::Output;
use std::io::BufRead;

/// Prints a prompt as lines and reads one line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lines;

impl Prompter for Lines {
    fn ask(&mut self, prompt: &Prompt, output: &mut Output) -> Reply {
        output.gap();
        show(prompt, output);
        output.text(&format!("{}:", prompt.label));
        let mut typed = typed_line();
        while typed.as_deref().is_some_and(is_no_text) {
            output.warn(&Message::new("cli-asked-no-text"));
            typed = typed_line();
        }
        typed.map_or(Reply::Later, |line| typed::read(prompt, &line))
    }
}

/// A line as it was typed, or nothing at the end of the input. Bytes that are no text are kept as `U+FFFD`: they are an
/// answer that cannot be read, not the end.
#[must_use]
pub fn typed_line() -> Option<String> {
    let mut typed = Vec::new();
    let read = std::io::stdin().lock().read_until(b'\n', &mut typed);
    (read.unwrap_or(0) > 0).then(|| String::from_utf8_lossy(&typed).into_owned())
}

/// Whether a typed line held bytes that are no text.
#[must_use]
pub fn is_no_text(line: &str) -> bool {
    line.contains(char::REPLACEMENT_CHARACTER)
}

/// Shows the question and its options, numbered.
pub(super) fn show(prompt: &Prompt, output: &mut Output) {
    output.text(&prompt.text);
    for (at, option) in prompt.options.iter().enumerate() {
        output.text(&format!("  {}. {option}", at + 1));
    }
}
