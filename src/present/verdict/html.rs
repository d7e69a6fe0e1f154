//! The report as one self-contained page that prints well: no script, no outside file, marks in words.

use super::{FindingView, Mark, Report};
use crate::domain::message::Message;
use crate::present::language::Language;
use crate::present::table::Table;
use crate::present::texts::Texts;
use jiff::civil::Date;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet, also for paper.
const STYLE: &str = include_str!("page.css");

/// Writes one report as a page.
#[must_use]
pub fn page(report: &Report, texts: &Texts) -> String {
    whole(&report.title, &article(report, texts), texts)
}

/// Writes everyone's verdict of one day as a page with one table.
#[must_use]
pub fn summary(table: &Table, day: Date, texts: &Texts) -> String {
    let title = texts.text(&Message::new("verdict-all-title").with("date", day));
    let body = html! {
        h1 { (title) }
        table {
            thead {
                tr { @for name in &table.columns { th scope="col" { (name) } } }
            }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 {
                                th scope="row" { (cell.spelled(texts.language())) }
                            } @else {
                                td { (cell.spelled(texts.language())) }
                            }
                        }
                    }
                }
            }
        }
        p.note { (texts.get("verdict-not-official")) }
    };
    whole(&title, &body, texts)
}

/// The page around a body.
pub(in crate::present) fn whole(title: &str, body: &Markup, texts: &Texts) -> String {
    let language = match texts.language() {
        Language::Es => "es-CL",
        Language::En => "en",
    };
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (body) } }
        }
    }
    .into_string()
}

fn article(report: &Report, texts: &Texts) -> Markup {
    html! {
        article {
            h1 { (report.title) }
            p { (report.subtitle) }
            p.verdict.(class(report.mark)) { strong { (report.verdict) } }
            @if let Some(next) = &report.next { p { (next.text) " " code { (next.command) } } }
            h2 { (report.states_heading) }
            dl {
                @for state in &report.states {
                    dt { (state.label) }
                    dd { (mark(state.mark, texts)) " " (state.text) }
                }
            }
            @for group in &report.groups {
                section {
                    h2 { (group.heading) }
                    @if !group.shared.is_empty() {
                        dl { (rows(&group.shared)) }
                    }
                    @for finding in &group.findings { (one(finding, texts)) }
                }
            }
            p.note { (report.note) }
        }
    }
}

fn one(finding: &FindingView, texts: &Texts) -> Markup {
    html! {
        h3 { (mark(finding.mark, texts)) " " (finding.title) }
        dl {
            (rows(&finding.rows))
            @if let Some(link) = &finding.link {
                dt { (texts.get("verdict-row-source-link")) }
                dd {
                    // Only web addresses become links: a rule pack of someone else must not bring a script.
                    @if link.starts_with("https://") || link.starts_with("http://") {
                        a href=(link) { (link) }
                    } @else {
                        (link)
                    }
                }
            }
        }
    }
}

/// Label and text of each row; a line break inside a text stays one.
fn rows(rows: &[(String, String)]) -> Markup {
    html! {
        @for (label, value) in rows {
            dt { (label) }
            dd {
                @for (at, line) in value.lines().enumerate() {
                    @if at > 0 { br; }
                    (line)
                }
            }
        }
    }
}

fn mark(mark: Mark, texts: &Texts) -> Markup {
    html! { span.mark.(class(mark)) { (mark.word(texts)) } }
}

const fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Good => "good",
        Mark::Blocks => "blocks",
        Mark::Unknown => "unknown",
        Mark::Warns => "warns",
    }
}
