//! The published directory as files: one page in each language that needs no server and nothing from outside, and the same
//! list for a spreadsheet. Whatever a supplier wrote is text there and never markup, script or formula.

mod entry;
mod page;

use super::columns::published;
use crate::app::directory::card::Card;
use crate::app::place::DIRECTORY_MARK;
use crate::exchange::own::sheet::Dialect;
use crate::exchange::pack::PackFile;
use crate::present::csv;
use crate::present::language::Language;
use crate::present::texts::Texts;
use crate::rules::Pack;
use jiff::civil::Date;
use std::io;

/// A list that is published.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// The entries, in order.
    pub cards: &'a [Card],
    /// The day of the list.
    pub day: Date,
    /// The rules that name sizes.
    pub pack: &'a Pack,
    /// Who publishes it.
    pub publisher: Option<&'a str>,
    /// Where to ask to be taken out or put right.
    pub contact: Option<&'a str>,
}

/// The page of a language.
const fn page_name(language: Language) -> &'static str {
    match language {
        Language::Es => "index.html",
        Language::En => "en.html",
    }
}

/// The spreadsheet of a language, and how it is written.
const fn sheet_name(language: Language) -> (&'static str, Dialect) {
    match language {
        Language::Es => ("proveedores.csv", Dialect::Excel),
        Language::En => ("suppliers.csv", Dialect::Rfc4180),
    }
}

impl Site<'_> {
    /// All files, the mark of the directory among them.
    ///
    /// # Errors
    /// Only when memory cannot be written, which does not happen.
    pub fn files(&self) -> io::Result<Vec<PackFile>> {
        let mark = serde_json::json!({
            "schema": "encuentro.directory-site/1",
            "published_on": self.day,
            "suppliers": self.cards.len(),
            "publisher": self.publisher,
            "contact": self.contact,
        });
        let mut files = vec![file(DIRECTORY_MARK, format!("{mark:#}\n").into_bytes())];
        for language in [Language::Es, Language::En] {
            let texts = Texts::new(language);
            files.push(file(
                page_name(language),
                page::write(self, &texts).into_bytes(),
            ));
            let (name, dialect) = sheet_name(language);
            let table = published(&texts, self.pack, self.cards);
            let currency = texts.get("cli-currency");
            files.push(file(name, csv::table(&table, dialect, &currency)?));
        }
        Ok(files)
    }
}

fn file(name: &str, bytes: Vec<u8>) -> PackFile {
    PackFile {
        name: name.to_owned(),
        bytes,
    }
}

#[cfg(test)]
mod tests;
