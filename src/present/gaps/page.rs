//! The answer on paper: the same tables under the same headings, for HTML and PDF.

use super::{notes, parts, verdict};
use crate::app::gaps::GapReport;
use crate::domain::message::Message;
use crate::present::page::{Block, Field, Grid, Page};
use crate::present::texts::Texts;

/// The page.
#[must_use]
pub fn page(texts: &Texts, report: &GapReport, all: bool) -> Page {
    let footer = Message::new("gaps-page-foot").with("on", report.on.date);
    let title = Message::new("gaps-page-title").with("comuna", report.home.name);
    let mut page = Page::new(texts.language(), texts.text(&title), texts.text(&footer));
    for said in verdict(report)
        .iter()
        .take_while(|said| !said.id.starts_with("gaps-next"))
    {
        page.push(Block::Note(texts.text(said)));
    }
    for (heading, table) in parts(texts, report, all) {
        let Some(heading) = heading else {
            let fields = table.columns.iter().zip(table.rows.iter().flatten());
            let fields = fields
                .map(|(label, cell)| Field::new(label.clone(), cell.spelled(texts.language())));
            page.push(Block::Fields(fields.collect()));
            continue;
        };
        if table.rows.is_empty() {
            continue;
        }
        page.push(Block::Heading(texts.get(heading)));
        page.push(Block::Grid(Grid {
            table,
            totals: Vec::new(),
        }));
    }
    for note in notes(report) {
        page.push(Block::Paragraph(texts.text(&note)));
    }
    page
}
