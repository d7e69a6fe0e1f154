//! Rows on their way into one table: many rows in few pieces of memory, because an import writes millions of them.
//! Owns the forms in which values are kept, for the bulk writer; knows no engine.

use crate::domain::calendar::Deadline;
use crate::domain::money::{Currency, Money};
use crate::store::cell::{Cell, write_digits, write_sortable};
use rust_decimal::Decimal;

/// One value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value<'rows> {
    /// Unknown.
    Null,
    /// A whole number.
    Int(i64),
    /// A text without NUL.
    Text(&'rows str),
    /// A content hash.
    Bytes(&'rows [u8]),
}

impl<'cell> From<&'cell Cell> for Value<'cell> {
    fn from(cell: &'cell Cell) -> Self {
        match cell {
            Cell::Null => Self::Null,
            Cell::Int(number) => Self::Int(*number),
            Cell::Text(text) => Self::Text(text),
            Cell::Bytes(bytes) => Self::Bytes(bytes),
        }
    }
}

impl From<Value<'_>> for Cell {
    fn from(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Int(number) => Self::Int(number),
            Value::Text(text) => Self::text(text),
            Value::Bytes(bytes) => Self::Bytes(bytes.to_vec()),
        }
    }
}

/// A value, or where it stands among the texts or the hashes of all rows.
#[derive(Debug, Clone, Copy)]
enum Kept {
    Null,
    Int(i64),
    Text(usize, usize),
    Bytes(usize, usize),
}

/// Rows of one table, filled value by value in the order of its columns.
#[derive(Debug, Default)]
pub(super) struct Rows {
    kept: Vec<Kept>,
    texts: String,
    bytes: Vec<u8>,
}

impl Rows {
    /// The rows, each with so many values.
    pub(super) fn each(
        &self,
        width: usize,
    ) -> impl Iterator<Item = impl Iterator<Item = Value<'_>>> {
        self.kept
            .chunks(width.max(1))
            .map(|row| row.iter().map(|kept| self.value(*kept)))
    }

    /// Whether there is none.
    pub(super) const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Forgets the rows and keeps their memory for the next ones.
    pub(super) fn clear(&mut self) {
        self.kept.clear();
        self.texts.clear();
        self.bytes.clear();
    }

    fn value(&self, kept: Kept) -> Value<'_> {
        match kept {
            Kept::Null => Value::Null,
            Kept::Int(number) => Value::Int(number),
            Kept::Text(from, to) => Value::Text(&self.texts[from..to]),
            Kept::Bytes(from, to) => Value::Bytes(&self.bytes[from..to]),
        }
    }

    /// Adds any value.
    pub(super) fn put(&mut self, value: Value<'_>) -> &mut Self {
        match value {
            Value::Null => self.kept.push(Kept::Null),
            Value::Int(number) => self.kept.push(Kept::Int(number)),
            Value::Text(text) => return self.written(|texts| texts.push_str(text)),
            Value::Bytes(bytes) => {
                let from = self.bytes.len();
                self.bytes.extend_from_slice(bytes);
                self.kept.push(Kept::Bytes(from, self.bytes.len()));
            }
        }
        self
    }

    /// Adds the text that is written behind all others.
    fn written(&mut self, write: impl FnOnce(&mut String)) -> &mut Self {
        let from = self.texts.len();
        write(&mut self.texts);
        self.kept.push(Kept::Text(from, self.texts.len()));
        self
    }

    /// Adds a whole number that may be unknown.
    pub(super) fn int(&mut self, number: Option<impl Into<i64>>) -> &mut Self {
        self.put(number.map_or(Value::Null, |number| Value::Int(number.into())))
    }

    /// Adds a text that may be unknown and has no NUL any more.
    pub(super) fn text(&mut self, text: Option<&str>) -> &mut Self {
        self.put(text.map_or(Value::Null, Value::Text))
    }

    /// Adds what has a text form.
    pub(super) fn shown(&mut self, what: Option<&impl std::fmt::Display>) -> &mut Self {
        use std::fmt::Write as _;
        match what {
            Some(what) => self.written(|texts| {
                // Writing to a String cannot fail.
                let _ = write!(texts, "{what}");
            }),
            None => self.put(Value::Null),
        }
    }

    /// Adds a number with the decimals it came with.
    pub(super) fn decimal(&mut self, number: Option<Decimal>) -> &mut Self {
        match number {
            Some(number) => self.written(|texts| write_digits(texts, number)),
            None => self.put(Value::Null),
        }
    }

    /// Adds a deadline in the form that sorts.
    pub(super) fn deadline(&mut self, deadline: Option<Deadline>) -> &mut Self {
        match deadline {
            Some(deadline) => self.written(|texts| write_sortable(texts, deadline)),
            None => self.put(Value::Null),
        }
    }

    /// Adds the two values of an amount: its number, and its currency where that is not the peso.
    pub(super) fn money(&mut self, money: Option<Money>) -> &mut Self {
        self.decimal(money.map(|money| money.amount));
        let currency = money.map(|money| money.currency);
        let named = currency.filter(|currency| *currency != Currency::Clp);
        self.text(named.map(Currency::code))
    }
}

impl<Row: AsRef<[Cell]>> FromIterator<Row> for Rows {
    fn from_iter<All: IntoIterator<Item = Row>>(all: All) -> Self {
        let mut rows = Self::default();
        for row in all {
            for cell in row.as_ref() {
                rows.put(cell.into());
            }
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn values_come_out_as_they_went_in() {
        let mut rows = Rows::default();
        let usd = Money::new(dec("-1.50"), Currency::Usd);
        rows.int(Some(7))
            .text(Some("año"))
            .decimal(Some(dec("0.10")))
            .money(Some(usd));
        rows.int(None::<i64>).text(None).decimal(None).money(None);
        let pesos = Money::new(dec("1500"), Currency::Clp);
        rows.put(Value::Bytes(&[0, 255]))
            .text(Some(""))
            .shown(Some(&"x"))
            .money(Some(pesos));
        let all: Vec<Vec<Value<'_>>> = rows.each(5).map(Iterator::collect).collect();
        assert_eq!(
            all,
            [
                vec![
                    Value::Int(7),
                    Value::Text("año"),
                    Value::Text("0.10"),
                    Value::Text("-1.50"),
                    Value::Text("USD"),
                ],
                vec![Value::Null; 5],
                vec![
                    Value::Bytes(&[0, 255]),
                    Value::Text(""),
                    Value::Text("x"),
                    Value::Text("1500"),
                    Value::Null,
                ],
            ]
        );
        rows.clear();
        assert!(rows.is_empty());
    }
}
