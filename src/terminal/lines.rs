//! Plain lines on ordinary input: for screen readers, dumb terminals, pipes and tests. Options are numbered.

use super::{Prompt, Prompter, Reply, reply};
use crate::domain::message::Message;
use crate::present::output::Output;
use std::io::BufRead;

/// Prints a prompt as lines and reads one line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lines;

impl Prompter for Lines {
    fn ask(&mut self, prompt: &Prompt, output: &mut Output) -> Reply {
        output.gap();
        output.text(&prompt.text);
        for (at, option) in prompt.options.iter().enumerate() {
            output.text(&format!("  {}. {option}", at + 1));
        }
        output.text(&format!("{}:", prompt.label));
        let mut typed = typed_line();
        while typed.as_deref().is_some_and(is_no_text) {
            output.warn(&Message::new("cli-asked-no-text"));
            typed = typed_line();
        }
        match typed.map(|line| reply(&line)) {
            Some(Reply::Text(typed)) if typed.is_empty() => Reply::Text(default(prompt)),
            Some(other) => other,
            None => Reply::Later,
        }
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

/// The number of the default option, or nothing.
fn default(prompt: &Prompt) -> String {
    prompt
        .default_option
        .map(|at| (at + 1).to_string())
        .unwrap_or_default()
}
