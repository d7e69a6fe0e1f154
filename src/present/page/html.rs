//! A page as HTML: no script, no outside file, a style made for paper. Everything on it is escaped.

use super::{Block, Field, Grid, Page, Roster, Step, Tick, Total};
use crate::present::language::Language;
use crate::present::table::Cell;
use crate::present::texts::harmless;
use crate::present::whole::whole;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet.
const STYLE: &str = include_str!("page.css");

/// Writes a page.
pub(super) fn write(page: &Page) -> String {
    html! {
        (DOCTYPE)
        html lang=(page.language_tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (harmless(&page.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @if let Some(banner) = &page.banner { p.banner { strong { (lines(banner)) } } }
                    h1 { (lines(&page.title)) }
                    @if let Some(subtitle) = &page.subtitle { p { (lines(subtitle)) } }
                    @for block in &page.blocks { (part(block, page.language)) }
                }
                footer { (lines(&page.footer)) }
            }
        }
    }
    .into_string()
}

fn part(block: &Block, language: Language) -> Markup {
    html! {
        @match block {
            Block::Heading(text) => h2 { (lines(text)) },
            Block::Paragraph(text) => p { (lines(text)) },
            Block::Note(text) => p.note { (lines(text)) },
            Block::Fields(list) => (fields(list)),
            Block::Grid(one) => (grid(one, language)),
            Block::Steps(list) => (steps(list)),
            Block::Ticks(list) => (ticks(list)),
            Block::Roster(list) => (roster(list)),
            Block::Signature(below) => {
                div.signature { @for line in below { div { (lines(line)) } } }
            },
        }
    }
}

/// A text whose line breaks stay, without what would turn its direction.
fn lines(text: &str) -> Markup {
    html! {
        @for (at, line) in text.lines().enumerate() {
            @if at > 0 { br; }
            (whole(line))
        }
    }
}

fn fields(list: &[Field]) -> Markup {
    html! {
        table.fields {
            @for field in list {
                tr {
                    th scope="row" { (lines(&field.label)) }
                    @match &field.value {
                        Some(value) => td { (lines(value)) },
                        None => td.blank {},
                    }
                }
            }
        }
    }
}

fn grid(grid: &Grid, language: Language) -> Markup {
    let columns = &grid.table.columns;
    html! {
        div.scroll tabindex="0" {
            table.grid {
                thead {
                    tr {
                        @for (at, name) in columns.iter().enumerate() {
                            th scope="col" class=[grid.is_numeric(at).then_some("number")] { (lines(name)) }
                        }
                    }
                }
                tbody {
                    @for row in &grid.table.rows { tr { @for cell in row { (value(cell, language)) } } }
                }
                @if !grid.totals.is_empty() {
                    tfoot { @for one in &grid.totals { (total(one, columns.len())) } }
                }
            }
        }
    }
}

fn value(cell: &Cell, language: Language) -> Markup {
    html! {
        td class=[cell.is_numeric().then_some("number")] { (lines(&cell.spelled(language))) }
    }
}

fn total(total: &Total, columns: usize) -> Markup {
    html! {
        tr class=[total.strong.then_some("strong")] {
            th scope="row" colspan=(columns.saturating_sub(1)) { (lines(&total.label)) }
            td.number { (lines(&total.amount)) }
        }
    }
}

fn ticks(list: &[Tick]) -> Markup {
    html! {
        ul.ticks {
            @for tick in list {
                li {
                    span.box { (tick.mark) }
                    div {
                        (lines(&tick.title))
                        @for line in &tick.lines { div.detail { (lines(line)) } }
                    }
                }
            }
        }
    }
}

fn roster(list: &Roster) -> Markup {
    html! {
        table.roster {
            thead {
                tr {
                    th scope="col" { (lines(&list.code)) }
                    th scope="col" { (lines(&list.name)) }
                    @for heading in &list.boxes { th.mark scope="col" { (lines(heading)) } }
                    @if let Some(sign) = &list.sign { th.sign scope="col" { (lines(sign)) } }
                }
            }
            tbody {
                @for (code, name) in &list.people {
                    tr {
                        td.code { (code) }
                        th scope="row" { (lines(name)) }
                        @for _ in &list.boxes { td.mark { span.box {} } }
                        @if list.sign.is_some() { td.sign {} }
                    }
                }
            }
        }
    }
}

fn steps(list: &[Step]) -> Markup {
    html! {
        ol {
            @for step in list {
                li {
                    strong { (lines(&step.title)) }
                    @for line in &step.lines { br; (lines(line)) }
                }
            }
        }
    }
}
