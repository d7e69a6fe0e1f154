//! A table as CSV in either dialect: amounts as numbers with their currency in a column of its own, days as ISO.

use crate::exchange::own::sheet::{CsvSheet, Dialect, SheetCell};
use crate::present::table::{Cell, Table};
use std::io;

/// Writes a table as CSV; `currency` is the heading of the columns that stand behind amounts.
///
/// # Errors
/// Only when memory cannot be written, which does not happen.
pub fn table(table: &Table, dialect: Dialect, currency: &str) -> io::Result<Vec<u8>> {
    let (header, rows) = data(table, currency);
    let header = header.iter().map(String::as_str);
    let mut sheet = CsvSheet::new(Vec::new(), dialect, header)?;
    for row in rows {
        sheet.row(&row)?;
    }
    sheet.finish()
}

/// Headings and cells as data.
pub(super) fn data(table: &Table, currency: &str) -> (Vec<String>, Vec<Vec<SheetCell>>) {
    let money: Vec<bool> = (0..table.columns.len())
        .map(|at| {
            let mut cells = table.rows.iter().filter_map(|row| row.get(at));
            cells.any(|cell| matches!(cell, Cell::Money(_)))
        })
        .collect();
    let mut header = Vec::new();
    for (name, is_money) in table.columns.iter().zip(&money) {
        header.push(name.clone());
        if *is_money {
            header.push(format!("{name} ({currency})"));
        }
    }
    let rows = table.rows.iter().map(|row| {
        let mut cells = Vec::new();
        for (cell, is_money) in row.iter().zip(&money) {
            cells.push(datum(cell));
            if *is_money {
                cells.push(match cell {
                    Cell::Money(money) => SheetCell::Text(money.currency.code().to_owned()),
                    _ => SheetCell::Empty,
                });
            }
        }
        cells
    });
    (header, rows.collect())
}

/// One cell as data.
fn datum(cell: &Cell) -> SheetCell {
    match cell {
        Cell::Empty => SheetCell::Empty,
        Cell::Text(text) => SheetCell::Text(text.clone()),
        Cell::Number(number) => SheetCell::Number(*number),
        Cell::Money(money) => SheetCell::Number(money.amount),
        Cell::Date(date) => SheetCell::Text(date.to_string()),
        Cell::Deadline(deadline) => SheetCell::Text(deadline.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::{Currency, Money};

    fn sample() -> Table {
        let mut table = Table::new(["Nombre".to_owned(), "Monto".to_owned()]);
        let amount = Money::new("-279.8125".parse().expect("a number"), Currency::Clf);
        table.push(vec!["=1+1;x".into(), amount.into()]);
        table.push(vec!["Ñuñoa".into(), Cell::Empty]);
        table
    }

    #[test]
    fn the_dialects_spell_numbers_and_hold_formulas() {
        let text = |dialect| {
            let bytes = super::table(&sample(), dialect, "moneda").expect("memory");
            String::from_utf8(bytes).expect("UTF-8")
        };
        assert_eq!(
            text(Dialect::Excel),
            "\u{feff}Nombre;Monto;Monto (moneda)\r\n\"'=1+1;x\";-279,8125;CLF\r\nÑuñoa;;\r\n"
        );
        assert_eq!(
            text(Dialect::Rfc4180),
            "Nombre,Monto,Monto (moneda)\r\n'=1+1;x,-279.8125,CLF\r\nÑuñoa,,\r\n"
        );
    }
}
