//! Rows as an XLSX workbook with one sheet. Texts are always text cells, guarded as in CSV, since a sheet may be
//! saved as CSV later.

use crate::exchange::own::guard::guard;
use crate::exchange::own::sheet::SheetCell;
use crate::present::csv::data;
use crate::present::table::Table;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// The most digits that a spreadsheet's number keeps exactly.
const EXACT_DIGITS: usize = 15;
/// The widest that a column is made by its content.
const WIDEST_PIXELS: u32 = 320;

/// A workbook in the making.
pub struct Sheet {
    worksheet: Worksheet,
    next: u32,
}

impl Sheet {
    /// Begins a sheet with its header, which stays in view.
    ///
    /// # Errors
    /// [`XlsxError`] when the name or the header does not fit.
    pub fn new<'a>(
        name: &str,
        header: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, XlsxError> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(name)?.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (at, heading) in (0..).zip(header) {
            worksheet.write_string_with_format(0, at, heading, &bold)?;
        }
        Ok(Self { worksheet, next: 1 })
    }

    /// Writes one row.
    ///
    /// # Errors
    /// [`XlsxError`] when a text is longer than 32,767 characters or the sheet is full.
    pub fn row(&mut self, cells: &[SheetCell]) -> Result<(), XlsxError> {
        for (at, cell) in (0..).zip(cells) {
            match cell {
                SheetCell::Empty => {}
                SheetCell::Text(text) => {
                    self.worksheet.write_string(self.next, at, guard(text))?;
                }
                SheetCell::Number(number) => self.number(at, *number)?,
            }
        }
        self.next += 1;
        Ok(())
    }

    /// A number with its decimals in view; as text where a spreadsheet would round it.
    fn number(&mut self, at: u16, number: Decimal) -> Result<(), XlsxError> {
        let Some(value) = exact(number) else {
            self.worksheet
                .write_string(self.next, at, number.to_string())?;
            return Ok(());
        };
        if number.scale() == 0 {
            self.worksheet.write_number(self.next, at, value)?;
        } else {
            let decimals = "0".repeat(number.scale() as usize);
            let format = Format::new().set_num_format(format!("0.{decimals}"));
            self.worksheet
                .write_number_with_format(self.next, at, value, &format)?;
        }
        Ok(())
    }

    /// The finished file.
    ///
    /// # Errors
    /// [`XlsxError`] when it cannot be put together.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.worksheet
            .set_autofit_max_width(WIDEST_PIXELS)
            .autofit();
        let mut workbook = Workbook::new();
        workbook.push_worksheet(self.worksheet);
        workbook.save_to_buffer()
    }
}

/// A number as a spreadsheet keeps it; nothing where it would round it.
pub(super) fn exact(number: Decimal) -> Option<f64> {
    let digits = number.mantissa().unsigned_abs().to_string().len();
    number.to_f64().filter(|_| digits <= EXACT_DIGITS)
}

/// Writes a table as a workbook; `currency` is the heading of the columns that stand behind amounts.
///
/// # Errors
/// As [`Sheet::row`].
pub fn table(table: &Table, name: &str, currency: &str) -> Result<Vec<u8>, XlsxError> {
    let (header, rows) = data(table, currency);
    let mut sheet = Sheet::new(name, header.iter().map(String::as_str))?;
    for row in rows {
        sheet.row(&row)?;
    }
    sheet.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use std::io::Cursor;

    #[test]
    fn numbers_are_numbers_and_formulas_are_texts() {
        let mut sheet = Sheet::new("lista", ["a", "b", "c"]).expect("a sheet");
        let number = |text: &str| SheetCell::Number(text.parse().expect("a number"));
        sheet
            .row(&[
                SheetCell::Text("=1+1".to_owned()),
                number("-27.8125"),
                number("12345678901234567890.5"),
            ])
            .expect("a row");
        let bytes = sheet.finish().expect("a workbook");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("XLSX");
        let range = book.worksheet_range("lista").expect("the sheet");
        assert_eq!(range.get((1, 0)), Some(&Data::String("'=1+1".to_owned())));
        assert_eq!(range.get((1, 1)), Some(&Data::Float(-27.8125)));
        assert_eq!(
            range.get((1, 2)),
            Some(&Data::String("12345678901234567890.5".to_owned()))
        );
    }
}
