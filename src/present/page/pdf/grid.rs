//! Tables on paper: how wide the columns are, headings again on every sheet, and what the rows come to below them.

use super::font::{Faces, Style};
use super::look::{BODY, STRONG, THICK, THIN};
use super::sheet::{MARGIN, PADDING, Placed, Row, TEXT_WIDTH, Typesetter};
use crate::present::language::Language;
use crate::present::page::{Grid, Total};

/// The style of headings.
const HEAD: Style = Style::bold(8.5);
/// A word that is wider than this may be cut.
const WORD: f32 = 130.0;
/// Between the edges of two columns.
const BETWEEN: f32 = 2.0 * PADDING;

/// A column: where it begins, how wide it is, whether it holds numbers.
#[derive(Debug, Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
    right: bool,
}

/// Sets a table.
pub(super) fn set(grid: &Grid, language: Language, setter: &mut Typesetter<'_>) {
    let rows: Vec<Vec<String>> = grid
        .table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| cell.spelled(language)).collect())
        .collect();
    let columns = columns(grid, &rows, setter.faces);
    let header = row(&grid.table.columns, &columns, HEAD, THICK, setter.faces);
    setter.need(header.height() + 3.0 * BODY.leading());
    setter.row(&header, None);
    for texts in &rows {
        let row = row(texts, &columns, BODY, THIN, setter.faces);
        setter.row(&row, Some(&header));
    }
    totals(&grid.totals, &columns, &header, setter);
}

/// A row of texts in their columns.
fn row(texts: &[String], columns: &[Column], style: Style, rule: f32, faces: &Faces) -> Row {
    let cells = texts.iter().zip(columns).map(|(text, column)| Placed {
        x: column.x,
        width: column.width,
        right: column.right,
        style,
        lines: faces.wrap(text, style, column.width),
    });
    Row {
        cells: cells.collect(),
        rule,
    }
}

/// What the rows come to, together on one sheet: labels to the right, amounts below the last column.
fn totals(totals: &[Total], columns: &[Column], header: &Row, setter: &mut Typesetter<'_>) {
    let Some(last) = columns.last() else { return };
    let style = |total: &Total| if total.strong { STRONG } else { BODY };
    let amounts = totals
        .iter()
        .map(|total| setter.faces.width(&total.amount, style(total)));
    let amount = amounts.fold(last.width, f32::max);
    let x = last.x + last.width - amount;
    let rows: Vec<Row> = totals
        .iter()
        .map(|total| {
            let style = style(total);
            let cell = |x, width, text: &str| Placed {
                x,
                width,
                right: true,
                style,
                lines: setter.faces.wrap(text, style, width),
            };
            let label = x - BETWEEN - MARGIN;
            Row {
                cells: vec![
                    cell(MARGIN, label, &total.label),
                    cell(x, amount, &total.amount),
                ],
                rule: if total.strong { 2.0 * THICK } else { THIN },
            }
        })
        .collect();
    if rows.iter().map(Row::height).sum::<f32>() > setter.room() {
        setter.turn();
        setter.row(header, None);
    }
    for row in &rows {
        setter.row(row, Some(header));
    }
}

/// Where the columns stand: each as wide as it wants where there is room; else text columns give way first, and no
/// number is broken.
fn columns(grid: &Grid, rows: &[Vec<String>], faces: &Faces) -> Vec<Column> {
    let names = grid.table.columns.iter().enumerate();
    let wishes: Vec<Wish> = names
        .map(|(at, name)| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            Wish::of(name, cells, grid.is_numeric(at), faces)
        })
        .collect();
    let edges = BETWEEN * wishes.len() as f32;
    let widths = share(&wishes, TEXT_WIDTH - edges);
    let mut left = MARGIN;
    let mut columns = Vec::new();
    for (wish, width) in wishes.iter().zip(widths) {
        columns.push(Column {
            x: left + PADDING,
            width,
            right: wish.numeric,
        });
        left += width + BETWEEN;
    }
    columns
}

/// How wide a column would be, in points.
#[derive(Debug, Clone, Copy)]
struct Wish {
    /// At least.
    least: f32,
    /// Without any line break.
    most: f32,
    /// Whether it holds numbers.
    numeric: bool,
}

impl Wish {
    fn of<'a>(
        name: &str,
        cells: impl Iterator<Item = &'a String>,
        numeric: bool,
        faces: &Faces,
    ) -> Self {
        let mut wish = Self {
            least: faces.widest_word(name, HEAD),
            most: faces.width(name, HEAD),
            numeric,
        };
        for line in cells.flat_map(|cell| cell.lines()) {
            let whole = faces.width(line, BODY);
            let least = match numeric {
                true => whole,
                false => faces.widest_word(line, BODY).min(WORD),
            };
            wish.least = wish.least.max(least);
            wish.most = wish.most.max(whole);
        }
        wish.most = wish.most.max(wish.least);
        wish
    }
}

/// Shares a width among columns.
fn share(wishes: &[Wish], room: f32) -> Vec<f32> {
    let sum = |of: fn(&Wish) -> f32| wishes.iter().map(of).sum::<f32>();
    let (least, most) = (sum(|wish| wish.least), sum(|wish| wish.most));
    if most <= room {
        // The widest column of texts takes what is left over, so that amounts stand at the right margin.
        let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.most).collect();
        let texts = wishes.iter().enumerate().filter(|(_, wish)| !wish.numeric);
        let widest = texts.max_by(|(_, one), (_, other)| one.most.total_cmp(&other.most));
        if let Some(width) = widest.and_then(|(at, _)| widths.get_mut(at)) {
            *width += room - most;
        }
        return widths;
    }
    if least <= room {
        let part = (room - least) / (most - least);
        let width = |wish: &Wish| wish.least + (wish.most - wish.least) * part;
        return wishes.iter().map(width).collect();
    }
    let part = room / least;
    wishes.iter().map(|wish| wish.least * part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn columns_never_leave_the_paper(wanted in prop::collection::vec((5.0f32..300.0, 0.0f32..600.0, any::<bool>()), 1..9)) {
            let wishes: Vec<Wish> = wanted
                .into_iter()
                .map(|(least, more, numeric)| Wish { least, most: least + more, numeric })
                .collect();
            let widths = share(&wishes, 400.0);
            prop_assert!(widths.iter().sum::<f32>() <= 400.1);
            prop_assert!(widths.iter().all(|width| *width > 0.0));
        }
    }
}
