//! One printed layout for the registration sheet, the economic offer and whatever else is put on paper: what stands on
//! a page, in order, already worded. Words nothing; how it looks is the business of its writers.

mod html;
mod pdf;

pub use pdf::PdfError;

use crate::present::language::Language;
use crate::present::table::{Cell, Table};

/// What stands on paper, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The language of its texts.
    pub language: Language,
    /// Its name: the first line, and the title of the file.
    pub title: String,
    /// A line below the title.
    pub subtitle: Option<String>,
    /// A word above everything that nobody may overlook, such as that this is a rehearsal.
    pub banner: Option<String>,
    /// The parts, in order.
    pub blocks: Vec<Block>,
    /// A line at the foot of every sheet of paper, beside its number.
    pub footer: String,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The name of what follows; never the last line of a sheet of paper.
    Heading(String),
    /// Sentences.
    Paragraph(String),
    /// Sentences in a frame.
    Note(String),
    /// Labels with their values.
    Fields(Vec<Field>),
    /// Rows under headings, with what they come to.
    Grid(Grid),
    /// Things to do one after the other.
    Steps(Vec<Step>),
    /// Things to tick off.
    Ticks(Vec<Tick>),
    /// A line to sign on, with what stands below it.
    Signature(Vec<String>),
    /// People with boxes to mark by hand, in large letters.
    Roster(Roster),
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// The value; nothing leaves a line to write on.
    pub value: Option<String>,
}

impl Field {
    /// A label with its value.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: Some(value.into()),
        }
    }

    /// A label with a line to write on.
    #[must_use]
    pub fn blank(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: None,
        }
    }
}

/// A table. Numbers and amounts stand to the right of their columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// Headings and rows.
    pub table: Table,
    /// What the rows come to; the amounts stand below the last column.
    pub totals: Vec<Total>,
}

impl Grid {
    /// Whether a column holds numbers, and nothing else that is known.
    #[must_use]
    pub fn is_numeric(&self, column: usize) -> bool {
        let cells = self.table.rows.iter().filter_map(|row| row.get(column));
        let mut known = cells.filter(|cell| **cell != Cell::Empty).peekable();
        known.peek().is_some() && known.all(Cell::is_numeric)
    }
}

/// What the rows of a table come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// What it is.
    pub label: String,
    /// The amount as it is read.
    pub amount: String,
    /// Whether it is the one that counts.
    pub strong: bool,
}

/// People with boxes to mark by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// What stands above the short codes.
    pub code: String,
    /// What stands above the names.
    pub name: String,
    /// What stands above each column of boxes, in lines.
    pub boxes: Vec<String>,
    /// What stands above a place to sign, where there is one.
    pub sign: Option<String>,
    /// Short codes and names.
    pub people: Vec<(u32, String)>,
}

/// A thing to tick off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// What stands in its box: nothing, or a sign.
    pub mark: &'static str,
    /// What is ticked off.
    pub title: String,
    /// What is known of it, each on a line of its own.
    pub lines: Vec<String>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub title: String,
    /// What belongs to it, each on a line of its own.
    pub lines: Vec<String>,
}

impl Page {
    /// A page without parts.
    #[must_use]
    pub fn new(language: Language, title: String, footer: String) -> Self {
        Self {
            language,
            title,
            subtitle: None,
            banner: None,
            blocks: Vec::new(),
            footer,
        }
    }

    /// Adds a part.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds labels with their values under a heading, unless there are none.
    pub fn fields(&mut self, heading: String, fields: Vec<Field>) {
        if !fields.is_empty() {
            self.push(Block::Heading(heading));
            self.push(Block::Fields(fields));
        }
    }

    /// The name of the language, as HTML and PDF want it.
    #[must_use]
    pub(super) const fn language_tag(&self) -> &'static str {
        match self.language {
            Language::Es => "es-CL",
            Language::En => "en",
        }
    }

    /// The page as one self-contained HTML file that prints well; everything is escaped.
    #[must_use]
    pub fn html(&self) -> String {
        html::write(self)
    }

    /// The page as PDF on A4: the same page gives the same bytes.
    ///
    /// # Errors
    /// [`PdfError`] when the library refuses it, which no text brings about.
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::write(self)
    }
}
