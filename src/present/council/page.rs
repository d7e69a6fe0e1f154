//! The council's page for a browser and a printer: each drawing with its table beside it, one self-contained file.

use super::drawing::{self, Bar, Column, Named};
use super::tables::percent;
use super::{DivideView, divides, notes, tables, verdict};
use crate::app::council::CouncilReport;
use crate::app::gaps::GapReport;
use crate::domain::message::Message;
use crate::present::gaps::{MonthTable, months};
use crate::present::language::Language;
use crate::present::results::words;
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::texts::{Texts, steers};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The style sheet, also for paper.
const STYLE: &str = include_str!("council.css");

/// A name of a row with at most so many letters, such as a month, stays on one line.
const SHORT: usize = 10;

/// Writes the page.
#[must_use]
pub fn page(texts: &Texts, report: &CouncilReport) -> String {
    let language = match texts.language() {
        Language::Es => "es-CL",
        Language::En => "en",
    };
    let title = texts.get("council-title");
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    p { (spelling::date(report.on, texts.language())) }
                    @for said in verdict(report).iter().filter(|said| !said.id.starts_with("council-next")) {
                        p.verdict { strong { (texts.text(said)) } }
                    }
                    @if !report.is_too_small() {
                        (timeline(texts, report))
                        (funnel(texts, report))
                        @for (at, view) in divides(texts, report).iter().enumerate() {
                            (divide(texts, view, at))
                        }
                    }
                    @if let Some(bought) = &report.bought { (local(texts, bought)) }
                    section {
                        h2 { (texts.get("council-heading-notes")) }
                        @for note in notes(report) { p.note { (texts.text(&note)) } }
                    }
                }
            }
        }
    }
    .into_string()
}

/// A drawing with its table beside it, or below it where amounts need the whole width.
fn beside(heading: &str, drawing: &Markup, table: &Table, language: Language) -> Markup {
    let mut cells = table.rows.iter().flatten();
    let wide = cells.any(|cell| matches!(cell, Cell::Money(_)));
    html! {
        section {
            h2 { (harmless(heading)) }
            div.pair.wide[wide] {
                figure { (drawing) }
                (rows(table, heading, language))
            }
        }
    }
}

fn rows(table: &Table, heading: &str, language: Language) -> Markup {
    html! {
        div.scroll role="region" tabindex="0" aria-label=(harmless(heading)) {
            table {
                caption { (harmless(heading)) }
                thead { tr { @for name in &table.columns { th scope="col" { (name) } } } }
                tbody { @for row in &table.rows { (cells(row, language)) } }
            }
        }
    }
}

fn cells(row: &[Cell], language: Language) -> Markup {
    html! {
        tr {
            @for (at, cell) in row.iter().enumerate() {
                @let text = harmless(&cell.spelled(language));
                @if at == 0 {
                    th.short[text.chars().count() <= SHORT] scope="row" { (text) }
                } @else {
                    td.number { (text) }
                }
            }
        }
    }
}

fn timeline(texts: &Texts, report: &CouncilReport) -> Markup {
    let language = texts.language();
    let columns: Vec<Column> = report
        .timeline
        .iter()
        .map(|point| Column {
            label: point.on.strftime("%m-%y").to_string(),
            count: point.connected,
            told: spelling::number(Decimal::from(point.connected), language),
        })
        .collect();
    let heading = texts.get("council-heading-timeline");
    let drawing = drawing::columns(
        &columns,
        &Named {
            id: "timeline",
            title: &heading,
        },
    );
    beside(
        &heading,
        &drawing,
        &tables::timeline(texts, report),
        language,
    )
}

fn funnel(texts: &Texts, report: &CouncilReport) -> Markup {
    let bars: Vec<Bar> = report
        .funnel
        .iter()
        .map(|step| Bar {
            label: texts.get(words::milestone(step.milestone)),
            parts: [step.reached, step.not_reached, step.unknown],
            told: part_of(texts, step.reached, step.n()),
        })
        .collect();
    let meanings = [
        "council-column-reached",
        "council-column-not-reached",
        "council-column-unknown",
    ];
    let heading = texts.get("council-heading-funnel");
    let drawing = drawing::bars(
        &bars,
        &meanings.map(|id| texts.get(id)),
        &Named {
            id: "funnel",
            title: &heading,
        },
    );
    beside(
        &heading,
        &drawing,
        &tables::funnel(texts, report),
        texts.language(),
    )
}

fn divide(texts: &Texts, view: &DivideView, at: usize) -> Markup {
    let heading = texts.get(view.heading);
    if !view.is_known {
        return html! {
            section { h2 { (heading) } p { (texts.get("council-nothing-told")) } }
        };
    }
    let bars: Vec<Bar> = view
        .groups
        .iter()
        .map(|(name, told)| match told {
            Some(told) => Bar {
                label: harmless(name),
                parts: [told.connected, told.n - told.connected, 0],
                told: part_of(texts, told.connected, told.n),
            },
            None => Bar {
                label: harmless(name),
                parts: [0; 3],
                told: texts.get("council-hidden"),
            },
        })
        .collect();
    let meanings = ["council-column-connected", "council-column-not-connected"];
    let drawing = drawing::bars(
        &bars,
        &meanings.map(|id| texts.get(id)),
        &Named {
            id: &format!("divide-{at}"),
            title: &heading,
        },
    );
    beside(
        &heading,
        &drawing,
        &tables::divide(texts, view),
        texts.language(),
    )
}

/// The share bought locally, by orders and by pesos.
fn local(texts: &Texts, bought: &GapReport) -> Markup {
    html! {
        @for (at, told) in months(texts, bought).into_iter().enumerate() {
            @if !told.table.rows.is_empty() { (local_of(texts, at, told)) }
        }
    }
}

fn local_of(texts: &Texts, at: usize, told: MonthTable) -> Markup {
    let heading = texts.get(told.heading);
    if told.splits.is_empty() {
        return html! {
            section { h2 { (heading) } (rows(&told.table, &heading, texts.language())) }
        };
    }
    let bars: Vec<Bar> = told
        .splits
        .into_iter()
        .map(|(label, split)| Bar {
            label,
            parts: [split.local, split.elsewhere, split.unknown]
                .map(|part| part.round().to_u64().unwrap_or(0)),
            told: match split.share() {
                Some(share) => format!("{} %", spelling::number(share, texts.language())),
                None => texts.get("council-not-known"),
            },
        })
        .collect();
    let meanings = [
        "gaps-column-local",
        "gaps-column-elsewhere",
        "gaps-column-unknown",
    ];
    let drawing = drawing::bars(
        &bars,
        &meanings.map(|id| texts.get(id)),
        &Named {
            id: &format!("local-{at}"),
            title: &heading,
        },
    );
    beside(&heading, &drawing, &told.table, texts.language())
}

/// A part of a whole: `12 de 30 (40 %)`.
fn part_of(texts: &Texts, part: u64, n: u64) -> String {
    let share = percent(part, n).unwrap_or_default();
    texts.text(
        &Message::new("council-part-of")
            .with("part", part)
            .with("n", n)
            .with("share", share),
    )
}

/// A text without marks that turn its direction.
fn harmless(text: &str) -> String {
    text.replace(steers, " ")
}
