//! A table as text: drawn for a terminal, stacked where it is narrow, plain rows for a pipe.
//! The width is always an argument.

use crate::present::language::Language;
use crate::present::table::{Cell, Table};
use crate::present::texts::steers;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width, presets,
};
use console::measure_text_width;
use std::borrow::Cow;

/// Below so many columns a table is stacked.
const NARROW: usize = 60;
/// A word longer than this may be broken.
const LONGEST_WORD: usize = 24;

/// Blanks around the text of a column.
const GAP: usize = 2;
/// A rule below the headings and nothing else: borders would take the room that words need.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A terminal of so many columns.
    Terminal(usize),
    /// `label: value` blocks of so many columns, for screen readers.
    Stacked(usize),
    /// A pipe or a file: plain rows that do not depend on any width.
    Piped,
}

impl Layout {
    /// How many columns a line may have; a pipe knows no end.
    #[must_use]
    pub const fn width(self) -> usize {
        match self {
            Self::Terminal(width) | Self::Stacked(width) => width,
            Self::Piped => usize::MAX,
        }
    }
}

/// Draws a table.
#[must_use]
pub fn draw(table: &Table, layout: Layout, language: Language) -> String {
    match layout {
        Layout::Terminal(width) if width >= NARROW => match fitted(table, width, language) {
            Some(fitted) => drawn(&fitted, width, language),
            None => stacked(table, width, language),
        },
        Layout::Terminal(width) | Layout::Stacked(width) => stacked(table, width, language),
        Layout::Piped => plain_rows(table, language),
    }
}

/// The table, or the table without a column it can spare, when that fits the width.
fn fitted(table: &Table, width: usize, language: Language) -> Option<Cow<'_, Table>> {
    if fits(table, width, language) {
        return Some(Cow::Borrowed(table));
    }
    table
        .spare
        .iter()
        .map(|column| table.without(*column))
        .find(|smaller| fits(smaller, width, language))
        .map(Cow::Owned)
}

/// Whether every column can have its longest word on one line, with the blanks beside it.
fn fits(table: &Table, width: usize, language: Language) -> bool {
    let needed: usize = (0..table.columns.len())
        .map(|at| least_width(table, at, language) + GAP)
        .sum();
    needed <= width
}

/// The width of a column's longest word; a number is never broken.
fn least_width(table: &Table, at: usize, language: Language) -> usize {
    let longest = |text: &str| {
        text.split_whitespace()
            .map(measure_text_width)
            .max()
            .unwrap_or(0)
            .min(LONGEST_WORD)
    };
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    cells
        .map(|cell| {
            let text = cell.spelled(language);
            if cell.is_numeric() {
                measure_text_width(&text)
            } else {
                longest(&text)
            }
        })
        .max()
        .unwrap_or(0)
        .max(longest(&table.columns[at]))
}

/// With a rule below the headings, wrapped at the width.
fn drawn(table: &Table, width: usize, language: Language) -> String {
    let mut drawing = comfy_table::Table::new();
    drawing
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX))
        .force_no_tty();
    fill(&mut drawing, table, language);
    // Left alone, the columns share the width evenly and break a RUT while another column has room to spare.
    for (at, column) in drawing.column_iter_mut().enumerate() {
        let least = least_width(table, at, language) + GAP;
        let least = u16::try_from(least).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    trimmed(&drawing)
}

/// Without borders, never wrapped; a line break inside a cell becomes a space.
fn plain_rows(table: &Table, language: Language) -> String {
    let mut drawing = comfy_table::Table::new();
    drawing
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled)
        .force_no_tty();
    fill(&mut drawing, table, language);
    trimmed(&drawing)
}

/// The lines of a drawing without blanks at their ends.
fn trimmed(drawing: &comfy_table::Table) -> String {
    let mut text = String::new();
    for line in drawing.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Puts headings and rows into a drawing.
fn fill(drawing: &mut comfy_table::Table, table: &Table, language: Language) {
    drawing.set_header(table.columns.iter().enumerate().map(|(at, heading)| {
        let numeric = table
            .rows
            .iter()
            .filter_map(|row| row.get(at))
            .any(Cell::is_numeric);
        aligned(heading, numeric)
    }));
    for row in &table.rows {
        drawing.add_row(
            row.iter()
                .map(|cell| aligned(&one_line(&cell.spelled(language)), cell.is_numeric())),
        );
    }
    if let Some(first) = drawing.column_mut(0) {
        first.set_padding((0, 1));
    }
}

/// A cell of a drawing, to the right when it is a number.
fn aligned(text: &str, numeric: bool) -> comfy_table::Cell {
    let cell = comfy_table::Cell::new(text);
    if numeric {
        cell.set_alignment(CellAlignment::Right)
    } else {
        cell
    }
}

/// A text without line breaks and control characters, which would break the drawing.
pub(super) fn one_line(text: &str) -> String {
    text.split(steers)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// One block for each row, one line for each cell that is known; a blank line between blocks.
fn stacked(table: &Table, width: usize, language: Language) -> String {
    let mut text = String::new();
    for (at, row) in table.rows.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        for (heading, cell) in table.columns.iter().zip(row) {
            let value = cell.spelled(language);
            if !value.is_empty() {
                text.push_str(&wrapped(
                    &format!("{heading}: {}", one_line(&value)),
                    width,
                    "  ",
                ));
            }
        }
    }
    text
}

/// Breaks a line at spaces; the lines after the first begin with `indent`. A word longer than the width is left whole.
#[must_use]
pub fn wrapped(line: &str, width: usize, indent: &str) -> String {
    let mut text = String::new();
    let mut used = 0;
    for word in line.split_whitespace() {
        let size = measure_text_width(word);
        if used > 0 && used + 1 + size > width {
            text.push('\n');
            text.push_str(indent);
            used = indent.len();
        } else if used > 0 {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += size;
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;

    fn sample() -> Table {
        let mut table = Table::new(["Código", "Nombre", "Monto"].map(str::to_owned));
        table.push(vec![
            "2735-100-COT26".into(),
            "Servicio de aseo para la sede vecinal de la población\nLo Hermida".into(),
            Money::clp(1_234_567).into(),
        ]);
        table.push(vec!["2735-2-LE26".into(), "Pan".into(), Cell::Empty]);
        table
    }

    #[test]
    fn a_wide_terminal_gets_a_table_within_its_width() {
        let text = draw(&sample(), Layout::Terminal(80), Language::Es);
        assert!(text.contains('─'), "{text}");
        assert!(text.contains("$ 1.234.567"), "{text}");
        for line in text.lines() {
            assert!(measure_text_width(line) <= 80, "{line}");
        }
    }

    #[test]
    fn a_narrow_terminal_gets_blocks_within_its_width() {
        let text = draw(&sample(), Layout::Terminal(50), Language::En);
        assert!(
            text.starts_with("Código: 2735-100-COT26\nNombre: "),
            "{text}"
        );
        assert!(text.contains("\n\nCódigo: 2735-2-LE26\n"), "{text}");
        for line in text.lines() {
            assert!(measure_text_width(line) <= 50, "{line}");
        }
    }

    #[test]
    fn a_word_is_never_broken_while_another_column_has_room() {
        let mut table = Table::new(
            [
                "RUT",
                "Nombre",
                "Cuenta",
                "Acreditación",
                "Habilidad",
                "Veredicto",
            ]
            .map(str::to_owned),
        );
        table.push(
            [
                "77.000.011-4",
                "Panadería Inventada SpA",
                "Listo",
                "Por saber",
                "Por saber",
                "Por saber. Primero, la entrevista de este programa",
            ]
            .map(Cell::from)
            .to_vec(),
        );
        let text = draw(&table, Layout::Terminal(80), Language::Es);
        for word in ["77.000.011-4", "Acreditación", "entrevista"] {
            assert!(text.contains(word), "{text}");
        }
    }

    #[test]
    fn many_columns_are_stacked_too() {
        let mut table = Table::new((0..20).map(|at| format!("Columna{at}")));
        table.push((0..20).map(|at| format!("valor{at}").into()).collect());
        let text = draw(&table, Layout::Terminal(80), Language::Es);
        assert!(text.starts_with("Columna0: valor0\n"), "{text}");
    }

    #[test]
    fn a_column_that_can_be_spared_goes_before_the_table_is_stacked() {
        let wide = |at: usize| format!("Columna-de-prueba-{at}");
        let mut table = Table::new((0..4).map(wide)).sparing([1]);
        table.push((0..4).map(|at| wide(at).into()).collect());
        let text = draw(&table, Layout::Terminal(70), Language::Es);
        assert!(text.contains('─') && !text.contains("prueba-1"), "{text}");
        let text = draw(&table, Layout::Terminal(90), Language::Es);
        assert!(text.contains("prueba-1"), "{text}");
    }

    #[test]
    fn a_pipe_gets_one_line_for_each_row() {
        let text = draw(&sample(), Layout::Piped, Language::Es);
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(text.starts_with("Código"), "{text}");
        assert!(!text.contains('─'), "{text}");
    }
}
