//! A table as Markdown.

use crate::present::language::Language;
use crate::present::table::{Cell, Table};
use crate::present::texts::steers;

/// Writes a Markdown table; numbers stand to the right.
#[must_use]
pub fn table(table: &Table, language: Language) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let numeric = |at: usize| {
        table
            .rows
            .iter()
            .filter_map(|row| row.get(at))
            .any(Cell::is_numeric)
    };
    let rules = (0..table.columns.len())
        .map(|at| if numeric(at) { "---:" } else { "---" }.to_owned())
        .collect();
    let mut text = line(table.columns.iter().map(|name| escaped(name)).collect());
    text.push_str(&line(rules));
    for row in &table.rows {
        let cells = row.iter().map(|cell| escaped(&cell.spelled(language)));
        text.push_str(&line(cells.collect()));
    }
    text
}

/// Writes each row as a list of `heading: value`.
#[must_use]
pub fn record(table: &Table, language: Language) -> String {
    let mut text = String::new();
    for row in &table.rows {
        for (heading, cell) in table.columns.iter().zip(row) {
            let value = escaped(&cell.spelled(language));
            text.push_str(&format!("- **{}:** {value}\n", escaped(heading)));
        }
    }
    text
}

/// A text that neither ends the cell nor becomes a format or a tag.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' => {
                safe.push('\\');
                safe.push(letter);
            }
            _ if steers(letter) => safe.push(' '),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_cannot_break_out() {
        let mut view = Table::new(["Nombre".to_owned(), "Nº".to_owned()]);
        view.push(vec!["a|b\n<b>".into(), 3_usize.into()]);
        assert_eq!(
            table(&view, Language::Es),
            "| Nombre | Nº |\n| --- | ---: |\n| a\\|b \\<b\\> | 3 |\n"
        );
    }
}
