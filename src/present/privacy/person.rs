//! All that is held on one person: a page for the person, and the same for a machine. Changes no value.

mod learning;

use crate::app::privacy::person::{Chapter, Everything, OwnBid};
use crate::app::privacy::subject::Subject;
use crate::domain::message::{Argument, Message};
use crate::present::bids::{self, dossier};
use crate::present::page::{Block, Field, Grid, Page};
use crate::present::papers;
use crate::present::suppliers;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::present::{following, search};
use crate::rules::Pack;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// The page that the person reads.
#[must_use]
pub fn page(texts: &Texts, pack: &Pack, everything: &Everything, today: Date) -> Page {
    let mut page = Page::new(
        texts.language(),
        texts.get("privacy-person-title"),
        texts.get("privacy-page-footer"),
    );
    let subtitle = Message::new("privacy-person-subtitle")
        .with("rut", everything.whose.called())
        .with("on", today);
    page.subtitle = Some(texts.text(&subtitle));
    page.push(Block::Note(texts.get("privacy-person-note")));
    if let Some(supplier) = &everything.supplier {
        let record = suppliers::record(texts, supplier, today);
        fields(
            &mut page,
            &texts.get("privacy-person-record"),
            record,
            texts,
        );
        let facts = suppliers::facts(texts, pack, supplier);
        grid(&mut page, &texts.get("suppliers-heading-facts"), facts);
        let history = suppliers::history(texts, supplier);
        grid(&mut page, &texts.get("suppliers-heading-history"), history);
        let consents = suppliers::consents(texts, &supplier.consents);
        grid(
            &mut page,
            &texts.get("suppliers-heading-consents"),
            consents,
        );
    }
    let held = papers::list(texts, pack, &everything.papers, today);
    grid(&mut page, &texts.get("papers-heading"), held);
    for own in &everything.bids {
        offer(&mut page, own, texts);
    }
    let (searches, _) = search::saved_table(&everything.searches, texts);
    grid(&mut page, &texts.get("search-heading-saved"), searches);
    let marks = following::decisions(texts, &everything.marks);
    grid(&mut page, &texts.get("following-heading-decisions"), marks);
    for own in &everything.learning {
        learning::tell(&mut page, own, texts);
    }
    for chapter in &everything.chapters {
        grid(
            &mut page,
            &texts.get(chapter.heading),
            table(texts, chapter),
        );
    }
    page
}

/// An own offer with its lines and what was done to it.
fn offer(page: &mut Page, own: &OwnBid, texts: &Texts) {
    let code = own.held.bid.tender.to_string();
    let heading = texts.text(&Message::new("privacy-person-offer").with("code", code));
    let prepared = own.held.dossier.as_ref();
    let rehearsal = prepared.is_some_and(|dossier| dossier.rehearsal);
    let record = bids::record(texts, &own.held.bid, rehearsal);
    fields(page, &heading, record, texts);
    if let Some(prepared) = &own.held.dossier {
        let lines = dossier::lines(texts, prepared);
        grid(page, &texts.get("privacy-person-lines"), lines);
        for (name, part) in bids::proofs::parts(texts, prepared) {
            grid(page, &name.map_or(String::new(), |id| texts.get(id)), part);
        }
    }
    let journal = dossier::journal(texts, &own.journal);
    grid(page, &texts.get("privacy-person-journal"), journal);
}

/// The single row of a record as labels with values.
fn fields(page: &mut Page, heading: &str, record: Table, texts: &Texts) {
    let row = record.rows.into_iter().next().unwrap_or_default();
    let cells = record.columns.into_iter().zip(row);
    let fields = cells.map(|(label, cell)| Field::new(label, cell.spelled(texts.language())));
    page.fields(heading.to_owned(), fields.collect());
}

fn grid(page: &mut Page, heading: &str, table: Table) {
    if table.rows.is_empty() {
        return;
    }
    page.push(Block::Heading(heading.to_owned()));
    page.push(Block::Grid(Grid {
        table,
        totals: Vec::new(),
    }));
}

fn table(texts: &Texts, chapter: &Chapter) -> Table {
    let mut table = Table::new(chapter.columns.iter().map(|id| texts.get(id)));
    for row in &chapter.rows {
        table.push(row.iter().map(|one| cell(texts, one.as_ref())).collect());
    }
    table
}

fn cell(texts: &Texts, argument: Option<&Argument>) -> Cell {
    match argument {
        None => Cell::Empty,
        Some(Argument::Text(text)) => Cell::Text(text.clone()),
        Some(Argument::Date(day)) => (*day).into(),
        Some(Argument::Deadline(moment)) => (*moment).into(),
        Some(Argument::Count(count)) => Cell::Number((*count).into()),
        Some(Argument::Message(message)) => Cell::Text(texts.text(message)),
        Some(other) => {
            let message = Message::new("privacy-person-value").with("value", other.clone());
            Cell::Text(texts.text(&message))
        }
    }
}

/// The same for a machine.
///
/// # Errors
/// What cannot be written as JSON.
pub fn data(
    texts: &Texts,
    everything: &Everything,
    files: &[String],
    today: Date,
) -> serde_json::Result<Value> {
    let mut whole = Map::new();
    let rut = match &everything.whose {
        Subject::Rut(rut) => Some(rut.compact()),
        Subject::Learner(_) => None,
    };
    whole.insert("rut".to_owned(), json!(rut));
    whole.insert("exported_on".to_owned(), json!(today));
    if let Some(supplier) = &everything.supplier {
        let own: Vec<_> = everything
            .bids
            .iter()
            .map(|own| own.held.bid.clone())
            .collect();
        let (_, searches) = search::saved_table(&everything.searches, texts);
        let record = suppliers::whole(
            supplier,
            &everything.papers,
            &own,
            searches,
            &everything.marks,
            today,
        );
        whole.insert("record".to_owned(), serde_json::to_value(&record)?);
    } else {
        whole.insert(
            "papers".to_owned(),
            serde_json::to_value(&everything.papers)?,
        );
    }
    let mut offers = Vec::new();
    for own in &everything.bids {
        offers.push(json!({
            "tender": own.held.bid.tender.to_string(),
            "bid": serde_json::to_value(&own.held.bid)?,
            "dossier": serde_json::to_value(&own.held.dossier)?,
            "journal": serde_json::to_value(&own.journal)?,
        }));
    }
    whole.insert("prepared_offers".to_owned(), Value::Array(offers));
    if !everything.learning.is_empty() {
        let learning: serde_json::Result<Vec<Value>> =
            everything.learning.iter().map(learning::data).collect();
        whole.insert("workshops".to_owned(), Value::Array(learning?));
    }
    for chapter in &everything.chapters {
        whole.insert(chapter.name.to_owned(), chapter.data.clone());
    }
    whole.insert("files".to_owned(), json!(files));
    Ok(Value::Object(whole))
}
