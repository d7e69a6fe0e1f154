//! The pages of a pack that are not the offer itself: its index, and the checklist to tick off on paper.

use super::dossier::{by, group, said};
use crate::domain::bid::Bid;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::point::{Point, PointState};
use crate::domain::message::Message;
use crate::domain::paper::Paper;
use crate::domain::supplier::key;
use crate::present::page::{Block, Field, Grid, Page, Tick};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use serde::Serialize;

/// A file of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub what: String,
    /// How many bytes.
    pub bytes: usize,
}

/// An offer that is packed.
#[derive(Debug, Clone, Copy)]
pub struct Packed<'a> {
    /// The row of the list.
    pub bid: &'a Bid,
    /// What is prepared.
    pub dossier: &'a Dossier,
    /// The day.
    pub today: Date,
}

impl Packed<'_> {
    fn page(&self, id: &'static str, texts: &Texts) -> Page {
        let title = Message::new(id).with("code", self.bid.tender.to_string());
        let title = texts.text(&title);
        let mut page = Page::new(texts.language(), title, texts.get("page-footer"));
        let subtitle = Message::new("economic-subtitle").with("date", self.today);
        page.subtitle = Some(texts.text(&subtitle));
        page.banner = self.dossier.rehearsal.then(|| texts.get("page-rehearsal"));
        page
    }

    /// What the pack holds, and what it lacks.
    #[must_use]
    pub fn index(&self, entries: &[Entry], lacks: &[Message], texts: &Texts) -> Page {
        let mut page = self.page("pack-title", texts);
        page.push(Block::Note(texts.get("pack-what-for")));
        page.fields(texts.get("pack-heading-offer"), self.fields(texts));
        let tick = |lack: &Message| Tick {
            mark: "",
            title: texts.text(lack),
            lines: Vec::new(),
        };
        if !lacks.is_empty() {
            page.push(Block::Heading(texts.get("pack-heading-lacks")));
            page.push(Block::Ticks(lacks.iter().map(tick).collect()));
        }
        page.push(Block::Heading(texts.get("pack-heading-files")));
        page.push(Block::Grid(Grid {
            table: contents(entries, texts),
            totals: Vec::new(),
        }));
        page.push(Block::Paragraph(texts.get("pack-sums")));
        page
    }

    fn fields(&self, texts: &Texts) -> Vec<Field> {
        let facts = &self.dossier.profile.facts;
        let language = texts.language();
        let closes = self.bid.deadline;
        let fields = [
            ("economic-tender-code", Some(self.bid.tender.to_string())),
            (
                "economic-closes",
                closes.map(|closes| spelling::deadline(closes, language)),
            ),
            (
                "economic-supplier-name",
                facts.text(key::LEGAL_NAME).map(str::to_owned),
            ),
            ("economic-supplier-rut", Some(self.bid.supplier.to_string())),
            ("pack-amount", self.amount(texts)),
        ];
        let field = |(id, value): (&str, Option<String>)| Some(Field::new(texts.get(id), value?));
        fields.into_iter().filter_map(field).collect()
    }

    fn amount(&self, texts: &Texts) -> Option<String> {
        let amount = self.bid.amount?;
        Some(Cell::Money(amount).spelled(texts.language()))
    }

    /// The checklist, part by part.
    #[must_use]
    pub fn checklist(&self, texts: &Texts) -> Page {
        let mut page = self.page("pack-checklist-title", texts);
        page.push(Block::Paragraph(texts.get("pack-checklist-marks")));
        let points: Vec<&Point> = self.dossier.points.iter().collect();
        for part in points.chunk_by(|one, other| one.group == other.group) {
            if let Some(first) = part.first() {
                page.push(Block::Heading(texts.get(group(first.group))));
            }
            let ticks = part.iter().map(|point| tick(point, texts));
            page.push(Block::Ticks(ticks.collect()));
        }
        page
    }
}

fn tick(point: &Point, texts: &Texts) -> Tick {
    let mut title = texts.wording(&point.title).to_owned();
    if point.required && point.state == PointState::Open {
        title.push_str(" *");
    }
    let mut lines = said(texts, point);
    let by = by(texts, point);
    if !by.is_empty() {
        lines.push(by.join(" · "));
    }
    Tick {
        mark: match point.state {
            PointState::Open => "",
            PointState::Done => "x",
            PointState::DoesNotApply => "–",
        },
        title,
        lines,
    }
}

/// The files as a table: name, what it is, how large.
#[must_use]
pub fn contents(entries: &[Entry], texts: &Texts) -> Table {
    let columns = ["pack-column-name", "pack-column-what", "pack-column-size"];
    let mut table = Table::new(headings(texts, columns));
    for entry in entries {
        table.push(vec![
            entry.name.clone().into(),
            entry.what.clone().into(),
            entry.bytes.div_ceil(1000).into(),
        ]);
    }
    table
}

/// What a paper is, with its day of issue where it is known.
#[must_use]
pub fn paper_words(kind: &str, paper: &Paper, texts: &Texts) -> String {
    match paper.issued_on {
        Some(issued) => texts.text(
            &Message::new("pack-paper-issued")
                .with("kind", kind)
                .with("date", issued),
        ),
        None => kind.to_owned(),
    }
}
