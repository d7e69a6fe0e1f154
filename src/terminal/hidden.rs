//! Asks for a secret on a terminal: what is typed is not shown, and what was shown is taken away. Anywhere else nothing is
//! asked.

use super::guard;
use crate::present::output::Output;
use std::io::IsTerminal;

/// Asks; nothing when there is no terminal, or nothing was typed.
pub fn hidden(text: &str, label: &str, output: &mut Output) -> Option<String> {
    if !can_hide() {
        return None;
    }
    guard::install();
    output.text(text);
    let terminal = console::Term::stderr();
    typed(&terminal, label)
}

/// Shows a secret on a line of its own until it was typed once more; nothing when nothing was typed. With `stays` it is
/// not taken away: a screen reader may not have come to it yet.
pub fn copied(secret: &str, label: &str, stays: bool) -> Option<String> {
    if !can_hide() {
        return None;
    }
    guard::install();
    let terminal = console::Term::stderr();
    terminal.write_line(&format!("    {secret}")).ok()?;
    let typed = typed(&terminal, label);
    if !stays {
        // What cannot be taken away was meant for this person all the same.
        let _ = terminal.clear_last_lines(2);
    }
    typed
}

/// Whether there is a terminal on which typing can be hidden.
#[must_use]
pub fn can_hide() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

fn typed(terminal: &console::Term, label: &str) -> Option<String> {
    terminal.write_str(&format!("{label}: ")).ok()?;
    let typed = terminal
        .read_secure_line()
        .inspect_err(guard::ended_by)
        .ok()?;
    Some(typed).filter(|typed| !typed.trim().is_empty())
}
