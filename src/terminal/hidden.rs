//! Asks for a secret on a terminal: what is typed is not shown. Anywhere else nothing is asked.

use super::guard;
use crate::present::output::Output;
use std::io::IsTerminal;

/// Asks; nothing when there is no terminal, or nothing was typed.
pub fn hidden(text: &str, label: &str, output: &mut Output) -> Option<String> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return None;
    }
    guard::install();
    output.text(text);
    let terminal = console::Term::stderr();
    terminal.write_str(&format!("{label}: ")).ok()?;
    let typed = terminal.read_secure_line().ok()?;
    Some(typed).filter(|typed| !typed.trim().is_empty())
}
