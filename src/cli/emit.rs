//! Writes a view in the format that was asked for: the one place where `--format`, `--dialect` and `-o` meet.

use super::arguments::{DialectName, Format};
use super::context::Context;
use crate::domain::message::Message;
use crate::exchange::own::sheet::Dialect;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::language::Language;
use crate::present::layout::{self, Layout};
use crate::present::table::Table;
use crate::present::{csv, json, markdown, workbook};
use serde::Serialize;

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
                Some("md") => Format::Md,
                _ => Format::Table,
            }
        })
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
            Format::Html => return Err(self.no_such_format()),
        };
        self.emit(&bytes)
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
        let width = match self.layout() {
            Layout::Terminal(width) | Layout::Stacked(width) => width,
            Layout::Piped => usize::MAX,
        };
        let text = layout::draw(record, Layout::Stacked(width), self.language());
        self.emit(text.as_bytes())
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
        let name = format!("{:?}", self.chosen_format()).to_lowercase();
        Failure::new(
            FailureKind::Usage,
            Message::new("cli-no-such-format").with("format", name),
        )
        .hint(Message::new("cli-formats"))
    }
}

/// A result that could not be put together, such as a text too long for a spreadsheet's cell.
pub(super) fn unwritable(error: std::io::Error) -> Failure {
    Failure::new(FailureKind::Input, Message::new("cli-unwritable"))
        .hint(Message::new("cli-unwritable-hint"))
        .caused_by(error)
}
