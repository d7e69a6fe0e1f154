//! Writes a view in the format that was asked for: the one place where `--format`, `--dialect` and `-o` meet.

use super::context::Context;
use super::general::{DialectName, Format};
use crate::domain::message::Message;
use crate::exchange::own::sheet::{CsvSheet, Dialect, SheetCell};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::language::Language;
use crate::present::layout::{self, Layout};
use crate::present::page::Page;
use crate::present::table::Table;
use crate::present::{csv, json, markdown, workbook};
use serde::Serialize;

/// Endings of files that other programs write.
const FOREIGN: [&str; 10] = [
    "doc", "docx", "odt", "rtf", "xls", "ods", "ppt", "pptx", "png", "jpg",
];

impl Context {
    /// The format asked for: `--format`, else the ending of `-o FILE`, else a table.
    pub(super) fn chosen_format(&self) -> Format {
        self.format.unwrap_or_else(|| {
            let ending = self
                .output_file
                .as_ref()
                .and_then(|file| file.extension())
                .map(|ending| ending.to_string_lossy().to_lowercase());
            match ending.as_deref() {
                Some("json") => Format::Json,
                Some("csv") => Format::Csv,
                Some("xlsx") => Format::Xlsx,
                Some("html" | "htm") => Format::Html,
                Some("pdf") => Format::Pdf,
                Some("md") => Format::Md,
                Some("jsonl" | "ndjson") => Format::OcdsLines,
                Some("ics") => Format::Ics,
                _ => Format::Table,
            }
        })
    }

    /// Refuses a file whose ending promises what this program does not write: it would hold something else.
    pub(super) fn refuse_foreign_ending(&self) -> Outcome<()> {
        let ending = self.output_file.as_ref().and_then(|file| file.extension());
        let ending = ending.unwrap_or_default().to_string_lossy().to_lowercase();
        if self.format.is_some() || !FOREIGN.contains(&ending.as_str()) {
            return Ok(());
        }
        let message = Message::new("cli-foreign-ending").with("ending", ending);
        Err(Failure::new(FailureKind::Usage, message).hint(Message::new("cli-foreign-ending-hint")))
    }

    /// The dialect of CSV: `--dialect`, else by language.
    pub(super) fn chosen_dialect(&self) -> Dialect {
        match (self.dialect, self.language()) {
            (Some(DialectName::Excel), _) | (None, Language::Es) => Dialect::Excel,
            (Some(DialectName::Rfc4180), _) | (None, Language::En) => Dialect::Rfc4180,
        }
    }

    /// How a table is laid out where it goes.
    pub(super) fn layout(&self) -> Layout {
        if self.output_file.is_some() || !self.output.is_terminal() {
            Layout::Piped
        } else if self.plain {
            Layout::Stacked(self.output.width())
        } else {
            Layout::Terminal(self.output.width())
        }
    }

    /// Emits a list: the table for people and spreadsheets, the items for JSON under `encuentro.<noun>/1`.
    pub(super) fn emit_table<T: Serialize>(
        &mut self,
        noun: &'static str,
        table: &Table,
        items: &[T],
    ) -> Outcome<()> {
        let language = self.language();
        let currency = self.output.texts().get("cli-currency");
        let bytes = match self.chosen_format() {
            Format::Table => layout::draw(table, self.layout(), language).into_bytes(),
            Format::Json => json::items(noun, items)
                .map_err(|error| unwritable(error.into()))?
                .into_bytes(),
            Format::Csv => {
                csv::table(table, self.chosen_dialect(), &currency).map_err(unwritable)?
            }
            Format::Xlsx => {
                self.refuse_workbook_on_terminal()?;
                workbook::table(table, noun, &currency)
                    .map_err(|error| unwritable(std::io::Error::other(error)))?
            }
            Format::Md => markdown::table(table, language).into_bytes(),
            Format::Html | Format::Pdf | Format::Ocds | Format::OcdsLines | Format::Ics => {
                return Err(self.no_such_format());
            }
        };
        self.emit(&bytes)
    }

    /// Where nothing was found a program gets an empty list all the same; the answer stays "no". Other failures, and other
    /// formats, get nothing.
    pub(super) fn emit_nothing(&mut self, noun: &'static str, failure: Failure) -> Failure {
        let listed = failure.kind == FailureKind::No && self.chosen_format() == Format::Json;
        let emitted = match listed {
            true => self.emit_table::<()>(noun, &Table::default(), &[]),
            false => Ok(()),
        };
        emitted.err().unwrap_or(failure)
    }

    /// Emits one thing with its fields: blocks of `label: value` for people, the item for JSON.
    pub(super) fn emit_record<T: Serialize>(
        &mut self,
        noun: &'static str,
        record: &Table,
        item: &T,
    ) -> Outcome<()> {
        if self.chosen_format() != Format::Table {
            return self.emit_table(noun, record, std::slice::from_ref(item));
        }
        let width = self.layout().width();
        let text = layout::draw(record, Layout::Stacked(width), self.language());
        self.emit(text.as_bytes())
    }

    /// Emits one thing in several parts under headings; in CSV and XLSX only the first part that has several rows.
    pub(super) fn emit_parts<T: Serialize>(
        &mut self,
        noun: &'static str,
        parts: &[(Option<&str>, Table)],
        item: &T,
    ) -> Outcome<()> {
        let format = self.chosen_format();
        if !matches!(format, Format::Table | Format::Md) {
            let part = parts.get(1).or(parts.first());
            let empty = Table::default();
            let table = part.map_or(&empty, |(_, table)| table);
            self.emit_table(noun, table, std::slice::from_ref(item))?;
            let told = parts.iter().filter(|(_, table)| !table.rows.is_empty());
            if matches!(format, Format::Csv | Format::Xlsx) && told.count() > 1 {
                self.output.say(&Message::new("cli-one-part"));
            }
            return Ok(());
        }
        let (texts, language, layout) = (self.output.texts(), self.language(), self.layout());
        let mut text = String::new();
        for (heading, table) in parts.iter().filter(|(_, table)| !table.rows.is_empty()) {
            if let Some(heading) = heading {
                let mark = if format == Format::Md { "## " } else { "" };
                text.push_str(&format!("\n{mark}{}\n", texts.get(heading)));
            }
            text.push_str(&match (format, heading) {
                (Format::Md, None) => markdown::record(table, language),
                (Format::Md, Some(_)) => format!("\n{}", markdown::table(table, language)),
                (_, Some(_)) => layout::draw(table, layout, language),
                (_, None) => layout::draw(table, Layout::Stacked(layout.width()), language),
            });
        }
        self.emit(text.as_bytes())
    }

    /// Emits rows of our own columns: XLSX when it is asked for, CSV otherwise.
    pub(super) fn emit_sheet(
        &mut self,
        noun: &'static str,
        header: &[String],
        rows: &[Vec<SheetCell>],
    ) -> Outcome<()> {
        let names = header.iter().map(String::as_str);
        let bytes = match self.chosen_format() {
            Format::Table | Format::Csv => {
                let mut sheet =
                    CsvSheet::new(Vec::new(), self.chosen_dialect(), names).map_err(unwritable)?;
                for row in rows {
                    sheet.row(row).map_err(unwritable)?;
                }
                sheet.finish().map_err(unwritable)?
            }
            Format::Xlsx => {
                self.refuse_workbook_on_terminal()?;
                let failure = |error| unwritable(std::io::Error::other(error));
                let mut sheet = workbook::Sheet::new(noun, names).map_err(failure)?;
                for row in rows {
                    sheet.row(row).map_err(failure)?;
                }
                sheet.finish().map_err(failure)?
            }
            _ => return Err(self.no_such_format()),
        };
        self.emit(&bytes)
    }

    /// Emits a page to print, as HTML or PDF.
    pub(super) fn emit_page(&mut self, page: &Page) -> Outcome<()> {
        let bytes = match self.chosen_format() {
            Format::Html => page.html().into_bytes(),
            Format::Pdf => {
                if self.output_file.is_none() && self.output.is_terminal() {
                    let message = Message::new("page-pdf-needs-file");
                    return Err(Failure::new(FailureKind::Usage, message));
                }
                pdf(page)?
            }
            _ => {
                let mut failure = self.no_such_format();
                failure.hints = vec![Message::new("cli-formats-page")];
                return Err(failure);
            }
        };
        self.emit(&bytes)
    }

    /// A workbook is bytes: it never goes to a terminal.
    pub(super) fn refuse_workbook_on_terminal(&self) -> Outcome<()> {
        if self.output_file.is_none() && self.output.is_terminal() {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("cli-workbook-needs-file"),
            ));
        }
        Ok(())
    }

    /// The format does not apply to this command.
    pub(super) fn no_such_format(&self) -> Failure {
        let name = match self.chosen_format() {
            Format::OcdsLines => "ocds-lines".to_owned(),
            format => format!("{format:?}").to_lowercase(),
        };
        Failure::new(
            FailureKind::Usage,
            Message::new("cli-no-such-format").with("format", name),
        )
        .hint(Message::new("cli-formats"))
    }
}

/// A page as PDF.
pub(super) fn pdf(page: &Page) -> Outcome<Vec<u8>> {
    page.pdf()
        .map_err(|error| unwritable(std::io::Error::other(error)))
}

/// A result that could not be put together, such as a text too long for a spreadsheet's cell.
pub(super) fn unwritable(error: std::io::Error) -> Failure {
    Failure::new(FailureKind::Input, Message::new("cli-unwritable"))
        .hint(Message::new("cli-unwritable-hint"))
        .caused_by(error)
}
