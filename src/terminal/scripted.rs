//! Answers from a script, for tests of whatever asks. When the script ends, the person leaves.

use super::{Prompt, Prompter, Reply, typed};
use crate::present::output::Output;
use std::collections::VecDeque;

/// Gives the lines of a script one after the other and keeps what was asked.
#[derive(Debug, Clone, Default)]
pub struct Scripted {
    answers: VecDeque<String>,
    /// The prompts that were shown, oldest first.
    pub asked: Vec<Prompt>,
}

impl Scripted {
    /// Makes a script of lines as a person would type them.
    #[must_use]
    pub fn new<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            answers: lines.into_iter().map(str::to_owned).collect(),
            asked: Vec::new(),
        }
    }
}

impl Prompter for Scripted {
    fn ask(&mut self, prompt: &Prompt, _output: &mut Output) -> Reply {
        self.asked.push(prompt.clone());
        self.answers
            .pop_front()
            .map_or(Reply::Later, |line| typed::read(prompt, &line))
    }
}
