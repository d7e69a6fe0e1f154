//! One column of our own files, tied to a field of a domain type: how it is written and how it is read back.
//! Knows no particular type; the lists of fields stand beside it.

use super::guard::unguard;
use super::sheet::SheetCell;
use crate::domain::message::Message;
use crate::domain::money::{AmountError, Currency, DecimalSign, Money, parse_decimal};
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::{Row, Writing};
use rust_decimal::Decimal;

/// Ending of the column that holds the currency of an amount.
const CURRENCY: &str = "_currency";

/// A field of `T`: its getter gives nothing when nothing is known, its setter says whether the value was understood.
pub(super) enum Kind<T> {
    /// A text, a code, a day: anything that is one text.
    Text(fn(&T) -> Option<String>, fn(&mut T, &str) -> bool),
    /// A number without currency.
    Number(fn(&T) -> Option<Decimal>, fn(&mut T, Decimal) -> bool),
    /// An amount; its currency stands in the next column.
    Money(fn(&T) -> Option<Money>, fn(&mut T, Money)),
}

/// A named field.
pub(super) struct Field<T: 'static> {
    /// The column's name, the same in both languages and as in JSON.
    pub(super) name: &'static str,
    /// How it is written and read.
    pub(super) kind: Kind<T>,
}

/// The column names of some fields.
pub(super) fn names<T>(fields: &[Field<T>], prefix: &str) -> Vec<String> {
    let mut names = Vec::new();
    for field in fields {
        names.push(format!("{prefix}{}", field.name));
        if matches!(field.kind, Kind::Money(..)) {
            names.push(format!("{prefix}{}{CURRENCY}", field.name));
        }
    }
    names
}

/// The cells of some fields of a value; empty cells without a value.
pub(super) fn cells<T>(fields: &[Field<T>], value: Option<&T>, row: &mut Vec<SheetCell>) {
    for field in fields {
        match &field.kind {
            Kind::Text(get, _) => {
                row.push(
                    value
                        .and_then(get)
                        .map_or(SheetCell::Empty, SheetCell::Text),
                );
            }
            Kind::Number(get, _) => row.push(number(value.and_then(get))),
            Kind::Money(get, _) => {
                let money = value.and_then(get);
                row.push(number(money.map(|money| money.amount)));
                row.push(SheetCell::text(money.map(|money| money.currency.code())));
            }
        }
    }
}

/// A number cell; zero has no sign, so that it is read back as it was written.
fn number(value: Option<Decimal>) -> SheetCell {
    SheetCell::number(value.map(|number| {
        if number.is_zero() {
            number.abs()
        } else {
            number
        }
    }))
}

/// Where the columns of some fields stand in a file; columns that are missing stay unknown.
#[derive(Debug)]
pub(super) struct Places(Vec<(Option<usize>, Option<usize>)>);

impl Places {
    /// Looks the columns up.
    pub(super) fn find<T>(fields: &[Field<T>], prefix: &str, header: &Header) -> Self {
        let places = fields.iter().map(|field| {
            let name = format!("{prefix}{}", field.name);
            let currency = header.find(&format!("{name}{CURRENCY}"));
            (header.find(&name), currency)
        });
        Self(places.collect())
    }

    /// Puts the cells of a row into a value.
    pub(super) fn read<T>(
        &self,
        fields: &[Field<T>],
        reader: &CellReader<'_>,
        value: &mut T,
    ) -> Result<(), Reason> {
        for (field, (place, currency)) in fields.iter().zip(&self.0) {
            let Some(place) = *place else { continue };
            let text = reader.text(place);
            if text.is_empty() {
                continue;
            }
            let bad = |message| reader.reason(place, message);
            let understood = match &field.kind {
                Kind::Text(_, set) => set(value, &text),
                Kind::Number(_, set) => set(value, reader.number(place, None).map_err(bad)?),
                Kind::Money(_, set) => {
                    let currency = reader.currency(*currency)?;
                    let amount = reader.number(place, Some(currency)).map_err(bad)?;
                    set(value, Money::new(amount, currency));
                    true
                }
            };
            if !understood {
                return Err(bad(Message::new("exchange-own-not-understood")
                    .with("value", text.as_str())
                    .with("column", reader.header.name(place))));
            }
        }
        Ok(())
    }
}

/// The cells of one row of our own file.
pub(super) struct CellReader<'row> {
    /// The columns.
    pub(super) header: &'row Header,
    /// The row, with the marks before formulas still on.
    pub(super) row: &'row Row,
    /// The sign of the file's dialect.
    pub(super) sign: DecimalSign,
}

/// The decimal sign of one of our own files: its dialect, seen by the separator; a workbook's texts have a point.
pub(super) fn sign_of(writing: &Writing) -> DecimalSign {
    match writing.delimiter {
        Some(b';' | b'\t') => DecimalSign::Comma,
        _ => DecimalSign::Point,
    }
}

impl CellReader<'_> {
    /// The text of a cell without the marks before formulas.
    pub(super) fn text(&self, column: usize) -> String {
        unguard(self.row.cell(column))
    }

    /// A reason to set the row aside for one of its cells.
    pub(super) fn reason(&self, column: usize, message: Message) -> Reason {
        Reason::cell(self.header.name(column), self.row.cell(column), message)
    }

    /// The currency beside an amount; pesos when nothing stands there.
    fn currency(&self, column: Option<usize>) -> Result<Currency, Reason> {
        let Some(column) = column else {
            return Ok(Currency::Clp);
        };
        let text = self.text(column);
        if text.trim().is_empty() {
            return Ok(Currency::Clp);
        }
        Currency::parse(&text).ok_or_else(|| {
            let message = Message::new("exchange-own-currency").with("value", text.as_str());
            self.reason(column, message)
        })
    }

    /// An exact number. A lone group of three, which we never write, is thousands in pesos and a doubt elsewhere.
    pub(super) fn number(
        &self,
        column: usize,
        currency: Option<Currency>,
    ) -> Result<Decimal, Message> {
        let text = self.row.cell(column);
        let sign = if self.row.is_numeric(column) {
            DecimalSign::Point
        } else {
            self.sign
        };
        let other = match sign {
            DecimalSign::Comma => DecimalSign::Point,
            DecimalSign::Point => DecimalSign::Comma,
        };
        let amount = parse_decimal(text, sign).map_err(|error| error.message(text))?;
        match parse_decimal(text, other) {
            Ok(decimals) if grouped(text, sign) && currency != Some(Currency::Clp) => {
                Err(AmountError::Ambiguous {
                    thousands: amount,
                    decimals,
                }
                .message(text))
            }
            _ => Ok(amount),
        }
    }
}

/// Whether a number holds the sign that groups thousands.
fn grouped(text: &str, sign: DecimalSign) -> bool {
    match sign {
        DecimalSign::Comma => text.contains('.'),
        DecimalSign::Point => text.contains(','),
    }
}

/// Several texts in one cell, separated by `|`; a real `|` or `\` has a `\` before it.
pub(super) fn join_list(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| {
        texts
            .iter()
            .map(|text| text.replace('\\', "\\\\").replace('|', "\\|"))
            .collect::<Vec<_>>()
            .join("|")
    })
}

/// Takes the texts of [`join_list`] apart.
pub(super) fn split_list(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '|' => parts.push(String::new()),
            '\\' => push(&mut parts, letters.next().unwrap_or('\\')),
            _ => push(&mut parts, letter),
        }
    }
    parts
}

/// Adds a letter to the last text.
fn push(parts: &mut [String], letter: char) {
    if let Some(last) = parts.last_mut() {
        last.push(letter);
    }
}
