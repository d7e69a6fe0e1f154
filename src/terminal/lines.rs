//! Plain lines on ordinary input: for screen readers, dumb terminals, pipes and tests. Options are numbered.

use super::{Prompt, Prompter, Reply, reply};
use crate::present::output::Output;

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
        let mut line = String::new();
        match std::io::stdin().read_line(&mut line) {
            Ok(read) if read > 0 => match reply(&line) {
                Reply::Text(typed) if typed.is_empty() => Reply::Text(default(prompt)),
                other => other,
            },
            _ => Reply::Later,
        }
    }
}

/// The number of the default option, or nothing.
fn default(prompt: &Prompt) -> String {
    prompt
        .default_option
        .map(|at| (at + 1).to_string())
        .unwrap_or_default()
}
