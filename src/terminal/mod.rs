//! Asks a person one thing at a time: drawn prompts on a terminal, plain numbered lines anywhere else.
//! Knows no question and validates nothing; what was typed goes to the engine as it is.

mod drawn;
mod guard;
mod hidden;
mod lines;
mod scripted;
mod typed;
mod work;

use crate::present::output::Output;
pub use drawn::Drawn;
pub use guard::on_interrupt;
pub use hidden::{can_hide, copied, hidden};
pub use lines::{Lines, is_no_text, typed_line};
pub use scripted::Scripted;
use std::io::IsTerminal;
pub use work::Work;

/// One thing to ask: everything is worded already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prompt {
    /// What is printed above the place to type: heading, question, how to answer. May be long.
    pub text: String,
    /// The options of a choice, in order; empty for a typed answer.
    pub options: Vec<String>,
    /// Which option Enter takes, from 0.
    pub default_option: Option<usize>,
    /// The short word before the place to type, such as `Respuesta`; under 40 columns.
    pub label: String,
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Typed this; empty takes the default. A choice comes as its number, from 1.
    Text(String),
    /// Wants the question before.
    Back,
    /// Wants to know why it is asked.
    Help,
    /// Leaves: typed so, or the input ended.
    Later,
}

/// Asks and listens.
pub trait Prompter {
    /// Shows a prompt and gives what the person did. The end of the input is [`Reply::Later`].
    fn ask(&mut self, prompt: &Prompt, output: &mut Output) -> Reply;

    /// Takes what was typed last off the screen, where that can be done: others may be looking on.
    fn wipe(&mut self) {}
}

/// The prompter for this run: drawn when both ends are a terminal and nobody asked for plain lines.
#[must_use]
pub fn prompter(plain: bool) -> Box<dyn Prompter> {
    if !plain && std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        Box::new(Drawn::new())
    } else {
        guard::install();
        Box::new(Lines)
    }
}
