//! What a cell of our own files holds, and how the two dialects of CSV spell it. Knows no tender, supplier or bid.

use super::guard::guard;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::io::{self, Write};

/// How CSV is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// For Excel in Chile: a byte order mark, `;`, decimal comma, lines ended by CR LF.
    Excel,
    /// For programs (RFC 4180): `,`, decimal point, lines ended by CR LF.
    Rfc4180,
}

/// One cell as data: no currency sign, no thousands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetCell {
    /// Nothing is known.
    Empty,
    /// A text, guarded when it is written.
    Text(String),
    /// An exact number, never guarded.
    Number(Decimal),
}

impl SheetCell {
    /// A text, or nothing.
    #[must_use]
    pub fn text(value: Option<&str>) -> Self {
        value.map_or(Self::Empty, |text| Self::Text(text.to_owned()))
    }

    /// A number, or nothing.
    #[must_use]
    pub fn number(value: Option<Decimal>) -> Self {
        value.map_or(Self::Empty, Self::Number)
    }

    /// What can be spelled, such as a code or a day, or nothing.
    #[must_use]
    pub fn spelled(value: Option<&impl ToString>) -> Self {
        value.map_or(Self::Empty, |value| Self::Text(value.to_string()))
    }

    /// The cell as CSV of a dialect spells it, before quoting.
    #[must_use]
    pub fn spell(&self, dialect: Dialect) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Owned(guard(text)),
            Self::Number(number) if dialect == Dialect::Excel => {
                Cow::Owned(number.to_string().replace('.', ","))
            }
            Self::Number(number) => Cow::Owned(number.to_string()),
        }
    }
}

/// Writes CSV row by row; memory does not grow with the list.
pub struct CsvSheet<W: Write> {
    dialect: Dialect,
    writer: csv::Writer<W>,
}

impl<W: Write> CsvSheet<W> {
    /// Begins a file with its header.
    ///
    /// # Errors
    /// The error of the writer beneath.
    pub fn new<'a>(
        mut inner: W,
        dialect: Dialect,
        header: impl IntoIterator<Item = &'a str>,
    ) -> io::Result<Self> {
        let delimiter = match dialect {
            Dialect::Excel => {
                inner.write_all("\u{feff}".as_bytes())?;
                b';'
            }
            Dialect::Rfc4180 => b',',
        };
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(csv::Terminator::CRLF)
            .from_writer(inner);
        writer.write_record(header)?;
        Ok(Self { dialect, writer })
    }

    /// Writes one row.
    ///
    /// # Errors
    /// The error of the writer beneath.
    pub fn row(&mut self, cells: &[SheetCell]) -> io::Result<()> {
        for cell in cells {
            self.writer
                .write_field(cell.spell(self.dialect).as_bytes())?;
        }
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Writes what is left and gives the writer beneath back.
    ///
    /// # Errors
    /// The error of the writer beneath.
    pub fn finish(self) -> io::Result<W> {
        self.writer.into_inner().map_err(|error| error.into_error())
    }
}
