//! Prompts drawn on a terminal with dialoguer, around its measured traps: it leaves the cursor hidden when interrupted
//! (the guard shows it), repeats long prompts (the question is printed here, the prompt is one short word), and cannot
//! be left with Esc while typing (`<` and `salir` can). Options are typed too: in a list to move in with the arrow keys
//! letters do nothing and Enter takes what nobody chose.

use super::{Prompt, Prompter, Reply, guard, lines, typed};
use crate::present::output::Output;
use dialoguer::Input;
use dialoguer::theme::SimpleTheme;

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
        let typed = match typed {
            Ok(typed) => typed,
            Err(dialoguer::Error::IO(error)) => {
                guard::ended_by(&error);
                return Reply::Later;
            }
        };
        let read = typed::read(prompt, &typed);
        let shown = taken(prompt, &read).unwrap_or(&typed);
        let rows = self.show_typed(
            &format!("{}: {typed}", prompt.label),
            &format!("{}: {shown}", prompt.label),
        );
        self.last = (rows, prompt.label.clone());
        read
    }

    /// Shows the answered line once. The library takes one row away where a long answer has taken several.
    /// Gives the rows that it takes.
    fn show_typed(&self, typed: &str, shown: &str) -> usize {
        let _ = self
            .terminal
            .clear_last_lines(self.rows(typed).saturating_sub(1));
        let _ = self.terminal.write_line(shown);
        self.rows(shown)
    }

    fn rows(&self, line: &str) -> usize {
        let columns = usize::from(self.terminal.size().1).max(1);
        console::measure_text_width(line).div_ceil(columns)
    }
}

/// The option that an answer takes: it is shown in words, so that a slip is seen.
fn taken<'a>(prompt: &'a Prompt, reply: &Reply) -> Option<&'a str> {
    let Reply::Text(number) = reply else {
        return None;
    };
    let at = number.parse::<usize>().ok()?.checked_sub(1)?;
    prompt.options.get(at).map(String::as_str)
}

impl Default for Drawn {
    fn default() -> Self {
        Self::new()
    }
}

impl Prompter for Drawn {
    fn ask(&mut self, prompt: &Prompt, output: &mut Output) -> Reply {
        output.gap();
        lines::show(prompt, output);
        self.typed(prompt)
    }

    fn wipe(&mut self) {
        let (rows, label) = std::mem::take(&mut self.last);
        let _ = self.terminal.clear_last_lines(rows);
        let _ = self.terminal.write_line(&format!("{label}: ···"));
    }
}
