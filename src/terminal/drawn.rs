//! Prompts drawn on a terminal with dialoguer, around its measured traps: it leaves the cursor hidden when interrupted
//! (the guard shows it), repeats long prompts (the question is printed here, the prompt is one short word), and cannot
//! be left with Esc while typing (`<` and `salir` can).

use super::{Prompt, Prompter, Reply, guard, reply};
use crate::present::output::Output;
use dialoguer::theme::SimpleTheme;
use dialoguer::{Input, Select};

/// Draws prompts; the cursor comes back however the program ends.
#[derive(Debug)]
pub struct Drawn {
    terminal: console::Term,
    /// Rows that the last typed answer takes, and the word before it.
    last: (usize, String),
}

impl Drawn {
    /// Prepares the terminal and the guard.
    #[must_use]
    pub fn new() -> Self {
        guard::install();
        Self {
            terminal: console::Term::stderr(),
            last: (0, String::new()),
        }
    }

    fn typed(&mut self, prompt: &Prompt) -> Reply {
        let typed: Result<String, _> = Input::with_theme(&SimpleTheme)
            .with_prompt(prompt.label.as_str())
            .allow_empty(true)
            .report(false)
            .interact_on(&self.terminal);
        let Ok(typed) = typed else {
            return Reply::Later;
        };
        let rows = self.show_typed(&format!("{}: {typed}", prompt.label));
        self.last = (rows, prompt.label.clone());
        reply(&typed)
    }

    /// Shows the answered line once. The library takes one row away where a long answer has taken several.
    /// Gives the rows that it takes.
    fn show_typed(&self, line: &str) -> usize {
        let columns = usize::from(self.terminal.size().1).max(1);
        let rows = console::measure_text_width(line).div_ceil(columns);
        let _ = self.terminal.clear_last_lines(rows.saturating_sub(1));
        let _ = self.terminal.write_line(line);
        rows
    }

    /// A list to move in with the arrow keys; the ways out stand at its end, and Esc goes back.
    fn chosen(&self, prompt: &Prompt) -> Reply {
        let ways = [
            (&prompt.ways.back, Reply::Back),
            (&prompt.ways.help, Reply::Help),
            (&prompt.ways.later, Reply::Later),
        ];
        // A way that is not worded is not offered.
        let (ways, replies): (Vec<&String>, Vec<Reply>) =
            ways.into_iter().filter(|(way, _)| !way.is_empty()).unzip();
        let items: Vec<&String> = prompt.options.iter().chain(ways).collect();
        let chosen = Select::with_theme(&SimpleTheme)
            .with_prompt(prompt.label.as_str())
            .items(&items)
            .default(prompt.default_option.unwrap_or(0))
            .interact_on_opt(&self.terminal);
        match chosen {
            Ok(Some(at)) => match at.checked_sub(prompt.options.len()) {
                None => Reply::Text((at + 1).to_string()),
                Some(way) => replies.get(way).cloned().unwrap_or(Reply::Later),
            },
            Ok(None) => Reply::Back,
            Err(_) => Reply::Later,
        }
    }
}

impl Default for Drawn {
    fn default() -> Self {
        Self::new()
    }
}

impl Prompter for Drawn {
    fn ask(&mut self, prompt: &Prompt, output: &mut Output) -> Reply {
        output.gap();
        output.text(&prompt.text);
        if prompt.options.is_empty() {
            self.typed(prompt)
        } else {
            self.chosen(prompt)
        }
    }

    fn wipe(&mut self) {
        let (rows, label) = std::mem::take(&mut self.last);
        let _ = self.terminal.clear_last_lines(rows);
        let _ = self.terminal.write_line(&format!("{label}: ···"));
    }
}
