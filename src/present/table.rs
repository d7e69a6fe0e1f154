//! A list as people and spreadsheets see it: headings already worded, cells still typed, so that every way of
//! writing it spells them in its own manner. Draws nothing itself.

use crate::domain::calendar::Deadline;
use crate::domain::money::Money;
use crate::present::language::Language;
use crate::present::spelling;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// One cell of a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// A text, already in the language that is spoken.
    Text(String),
    /// A number, aligned to the right.
    Number(Decimal),
    /// An amount with its currency, aligned to the right; in CSV and XLSX two columns.
    Money(Money),
    /// A day.
    Date(Date),
    /// A day with its hour when known.
    Deadline(Deadline),
}

impl Cell {
    /// A text, or nothing.
    #[must_use]
    pub fn text(value: Option<impl Into<String>>) -> Self {
        value.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// The cell as a person reads it; `Empty` is an empty text.
    #[must_use]
    pub fn spelled(&self, language: Language) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => spelling::number(number.normalize(), language),
            Self::Money(money) => {
                let shown = Money::new(money.amount.normalize(), money.currency);
                spelling::money(shown, language)
            }
            Self::Date(date) => spelling::date(*date, language),
            Self::Deadline(deadline) => spelling::deadline(*deadline, language),
        }
    }

    /// Whether it stands to the right of its column.
    #[must_use]
    pub const fn is_numeric(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Money(_))
    }
}

macro_rules! cell_from {
    ($($type:ty => $variant:ident),* $(,)?) => {
        $(impl From<$type> for Cell {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
        impl From<Option<$type>> for Cell {
            fn from(value: Option<$type>) -> Self {
                value.map_or(Self::Empty, Self::$variant)
            }
        })*
    };
}

cell_from!(String => Text, Decimal => Number, Money => Money, Date => Date, Deadline => Deadline);

impl From<&str> for Cell {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<usize> for Cell {
    fn from(value: usize) -> Self {
        Self::Number(Decimal::from(value))
    }
}

/// Headings and rows; every row has as many cells as there are headings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Headings, already in the language that is spoken.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// Columns that a narrow terminal may do without, the first of them first.
    pub spare: Vec<usize>,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = String>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            rows: Vec::new(),
            spare: Vec::new(),
        }
    }

    /// One thing with its fields, shown one below the other: a table of one row without its empty cells.
    #[must_use]
    pub fn record(fields: impl IntoIterator<Item = (String, Cell)>) -> Self {
        let (columns, row) = fields
            .into_iter()
            .filter(|(_, cell)| *cell != Cell::Empty)
            .unzip();
        Self {
            columns,
            rows: vec![row],
            spare: Vec::new(),
        }
    }

    /// Puts the fields of another record behind its own.
    pub fn append(&mut self, other: Self) {
        self.columns.extend(other.columns);
        if let (Some(row), Some(more)) = (self.rows.first_mut(), other.rows.into_iter().next()) {
            row.extend(more);
        }
    }

    /// Names the columns that a narrow terminal may do without.
    #[must_use]
    pub fn sparing(mut self, columns: impl IntoIterator<Item = usize>) -> Self {
        self.spare = columns.into_iter().collect();
        self
    }

    /// The table without one of its columns.
    #[must_use]
    pub(in crate::present) fn without(&self, column: usize) -> Self {
        let mut table = self.clone();
        table.columns.remove(column);
        for row in &mut table.rows {
            row.remove(column);
        }
        table.spare = Vec::new();
        table
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }
}
