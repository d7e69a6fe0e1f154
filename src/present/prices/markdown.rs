//! Prices as Markdown: the sentences and the tables; the bars become a table of ranges.

use super::{GroupView, View, ranges};
use crate::present::markdown::{escaped, table};
use crate::present::table::Table;
use crate::present::texts::Texts;

/// Writes the whole answer.
#[must_use]
pub fn report(view: &View, texts: &Texts) -> String {
    let mut text = format!("# {}\n", escaped(&view.title));
    if let Some(narrowed) = &view.narrowed {
        text.push_str(&format!("\n{}\n", escaped(narrowed)));
    }
    for group in &view.groups {
        text.push_str(&one(group, texts));
    }
    for note in &view.notes {
        text.push_str(&format!("\n{}\n", escaped(note)));
    }
    text
}

fn one(group: &GroupView, texts: &Texts) -> String {
    let mut text = format!("\n## {}\n", escaped(&group.heading));
    for sentence in &group.sentences {
        text.push_str(&format!("\n{}\n", escaped(sentence)));
    }
    let mut put = |heading: &str, rows: &Table| {
        let rows = table(rows, texts.language());
        text.push_str(&format!("\n### {}\n\n{rows}", escaped(heading)));
    };
    if !group.bars.is_empty() {
        put(&group.chart_title, &ranges(group, texts));
    }
    for (heading, rows) in &group.tables {
        put(heading, rows);
    }
    text
}
