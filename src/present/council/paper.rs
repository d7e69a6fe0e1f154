//! The council's page as PDF: the same tables, without drawings.

use super::{notes, parts, verdict};
use crate::app::council::CouncilReport;
use crate::domain::message::Message;
use crate::present::page::{Block, Field, Grid, Page};
use crate::present::texts::Texts;

/// The page.
#[must_use]
pub fn page(texts: &Texts, report: &CouncilReport) -> Page {
    let foot = Message::new("council-foot").with("on", report.on);
    let mut page = Page::new(
        texts.language(),
        texts.get("council-title"),
        texts.text(&foot),
    );
    let said = verdict(report);
    for message in said
        .iter()
        .filter(|said| !said.id.starts_with("council-next"))
    {
        page.push(Block::Note(texts.text(message)));
    }
    for (heading, table) in parts(texts, report) {
        let Some(heading) = heading else {
            let fields = table.columns.iter().zip(table.rows.iter().flatten());
            let fields = fields
                .map(|(label, cell)| Field::new(label.clone(), cell.spelled(texts.language())));
            page.push(Block::Fields(fields.collect()));
            continue;
        };
        if !table.rows.is_empty() {
            page.push(Block::Heading(texts.get(heading)));
            page.push(Block::Grid(Grid {
                table,
                totals: Vec::new(),
            }));
        }
    }
    for note in notes(report) {
        page.push(Block::Paragraph(texts.text(&note)));
    }
    page
}
