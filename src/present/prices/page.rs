//! Prices as one self-contained page that prints well, with the bars drawn and the same numbers in tables.

use super::{GroupView, View, chart, ranges, together};
use crate::present::language::Language;
use crate::present::spelling;
use crate::present::table::Table;
use crate::present::texts::{Texts, steers};
use crate::present::verdict::html::whole;
use jiff::civil::Date;
use maud::{Markup, html};

/// Writes the page.
#[must_use]
pub fn page(view: &View, day: Date, texts: &Texts) -> String {
    let title = harmless(&view.title);
    let body = html! {
        h1 { (title) }
        p {
            (spelling::date(day, texts.language()))
            @if let Some(narrowed) = &view.narrowed { ". " (harmless(narrowed)) }
        }
        @for (at, group) in view.groups.iter().enumerate() {
            (section(group, at, texts))
        }
        @for note in &view.notes { p.note { (harmless(note)) } }
    };
    whole(&title, &body, texts)
}

fn section(group: &GroupView, at: usize, texts: &Texts) -> Markup {
    html! {
        section {
            h2 { (harmless(&group.heading)) }
            @for (place, sentence) in group.sentences.iter().enumerate() {
                @if place == 1 {
                    p.verdict { strong { (together(&harmless(sentence))) } }
                } @else {
                    p { (together(&harmless(sentence))) }
                }
            }
            @if !group.bars.is_empty() {
                figure style="margin: 1rem 0" {
                    figcaption { (group.chart_title) }
                    (chart::chart(&group.bars, &group.chart_title, &format!("prices-{at}")))
                }
                details {
                    summary { (texts.get("prices-as-table")) }
                    (rows(&ranges(group, texts), texts.language()))
                }
            }
            @for (heading, table) in &group.tables {
                h3 { (heading) }
                (rows(table, texts.language()))
            }
        }
    }
}

fn rows(table: &Table, language: Language) -> Markup {
    html! {
        table {
            thead { tr { @for name in &table.columns { th scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for cell in row {
                            @let text = harmless(&cell.spelled(language));
                            @if cell.is_numeric() {
                                td style="text-align: right; white-space: nowrap" { (text) }
                            } @else {
                                td style="overflow-wrap: anywhere" { (text) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A text from a list without marks that turn its direction.
fn harmless(text: &str) -> String {
    text.replace(steers, " ")
}
