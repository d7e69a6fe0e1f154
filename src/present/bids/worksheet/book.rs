//! The worksheet as a workbook: what is to be filled in is marked by its heading and a frame, what a line and the offer
//! come to stands as formulas with their values. Nothing is locked.

use super::{header, rows};
use crate::domain::bid::Bid;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::totals::{Charge, Rates, Totals, decimals};
use crate::domain::message::Message;
use crate::exchange::own::guard::guard;
use crate::exchange::own::sheet::SheetCell;
use crate::exchange::own::worksheet::{Column, YES};
use crate::present::texts::Texts;
use crate::present::workbook::exact;
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, Formula, Note, Workbook, Worksheet,
    XlsxError,
};

/// The pale yellow of the cells to be filled in.
const TO_FILL: Color = Color::RGB(0x00FF_F7D6);

/// How wide the columns are, in letters.
const WIDTHS: [u32; 12] = [22, 14, 8, 12, 46, 10, 16, 22, 14, 14, 9, 18];

/// The height of one line of text, in points.
const LINE: u32 = 15;

/// How many lines of a description are shown whole; no row may be higher than 409 points.
const MOST_LINES: usize = 20;

/// An offer with what it comes to.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// The row of the list.
    pub bid: &'a Bid,
    /// Its lines.
    pub dossier: &'a Dossier,
    /// What it comes to.
    pub totals: &'a Totals,
    /// The rates of the day, in percent.
    pub rates: Rates,
}

/// The worksheet's bytes.
///
/// # Errors
/// [`XlsxError`] when a text is longer than a cell holds, 32,767 characters.
pub fn bytes(texts: &Texts, offer: Offer<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book {
        texts,
        offer,
        sheet: Worksheet::new(),
        amounts: amounts(offer),
    };
    book.headings()?;
    let rows = rows(texts, offer.bid, offer.dossier);
    for ((at, row), line) in (1..).zip(&rows).zip(&offer.dossier.lines) {
        book.line(at, row)?;
        book.asked(at, line)?;
    }
    let last = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    book.choices(last)?;
    let next = book.totals(last)?;
    book.hints(next + 1)?;
    let mut workbook = Workbook::new();
    workbook.push_worksheet(book.sheet);
    workbook.save_to_buffer()
}

/// How amounts are shown: grouped, with the decimals of the currency.
fn amounts(offer: Offer<'_>) -> Format {
    let places = decimals(offer.dossier.currency) as usize;
    let spelled = match places {
        0 => "#,##0".to_owned(),
        _ => format!("#,##0.{}", "0".repeat(places)),
    };
    Format::new().set_num_format(spelled)
}

/// A workbook in the making.
struct Book<'a> {
    texts: &'a Texts,
    offer: Offer<'a>,
    sheet: Worksheet,
    amounts: Format,
}

const fn place(column: Column) -> u16 {
    column as u16
}

/// A column as formulas call it; there are fewer than 26.
fn letter(column: Column) -> char {
    char::from(b'A' + column as u8)
}

impl Book<'_> {
    fn headings(&mut self) -> Result<(), XlsxError> {
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin);
        self.sheet
            .set_name(self.texts.get("worksheet-sheet"))?
            .set_freeze_panes(1, 0)?
            .set_repeat_rows(0, 0)?
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_formula_result_default("");
        self.sheet.set_row_height(0, 4 * LINE)?;
        for (at, name) in (0..).zip(header(self.texts)) {
            let mut format = heading.clone();
            if at == place(Column::Price) {
                format = format.set_background_color(TO_FILL);
            }
            self.sheet
                .write_string_with_format(0, at, name, &format)?
                .set_column_width(at, WIDTHS[usize::from(at)])?;
        }
        Ok(())
    }

    fn line(&mut self, row: u32, cells: &[SheetCell]) -> Result<(), XlsxError> {
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let top = Format::new().set_align(FormatAlign::Top);
        let to_fill = top
            .clone()
            .set_background_color(TO_FILL)
            .set_border(FormatBorder::Thin);
        if let Some(SheetCell::Text(text)) = cells.get(Column::Description as usize) {
            self.sheet
                .set_row_height(row, LINE * lines_of(text, Column::Description))?;
        }
        for (column, cell) in Column::ALL.into_iter().zip(cells) {
            match column {
                Column::Description => self.cell(row, column, cell, &wrapped)?,
                Column::Price => self.cell(row, column, cell, &to_fill)?,
                Column::Net => self.net(row, cell)?,
                _ => self.cell(row, column, cell, &top)?,
            }
        }
        Ok(())
    }

    /// Notes at the quantity what the tender asks for, where another quantity is offered.
    fn asked(&mut self, row: u32, line: &BidLine) -> Result<(), XlsxError> {
        if let Some(asked) = line.asked_otherwise() {
            let asked = Message::new("worksheet-asked").with("asked", asked.normalize());
            let note = Note::new(self.texts.text(&asked)).add_author_prefix(false);
            self.sheet
                .insert_note(row, place(Column::Quantity), &note)?;
        }
        Ok(())
    }

    /// A text, a number, or an empty cell with its frame. A number that a spreadsheet would round stands as text.
    fn cell(
        &mut self,
        row: u32,
        column: Column,
        cell: &SheetCell,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let at = place(column);
        match cell {
            SheetCell::Empty => self.sheet.write_blank(row, at, format)?,
            SheetCell::Text(text) => {
                self.sheet
                    .write_string_with_format(row, at, guard(text), format)?
            }
            SheetCell::Number(number) => match exact(*number) {
                Some(value) => self
                    .sheet
                    .write_number_with_format(row, at, value, format)?,
                None => self
                    .sheet
                    .write_string_with_format(row, at, number.to_string(), format)?,
            },
        };
        Ok(())
    }

    /// Quantity by price, rounded as the offer is; nothing for a line that is left out.
    fn net(&mut self, row: u32, value: &SheetCell) -> Result<(), XlsxError> {
        let cell = |column| format!("{}{}", letter(column), row + 1);
        let (quantity, price) = (cell(Column::Quantity), cell(Column::Price));
        let formula = format!(
            r#"=IF(OR({quantity}="",{price}="",{left_out}),"",ROUND({quantity}*{price},{places}))"#,
            left_out = is_yes(&cell(Column::LeftOut)),
            places = self.places(),
        );
        let value = match value {
            SheetCell::Number(number) => number.to_string(),
            _ => String::new(),
        };
        let format = self.amounts.clone().set_align(FormatAlign::Top);
        let formula = Formula::new(formula).set_result(value);
        let at = place(Column::Net);
        self.sheet
            .write_formula_with_format(row, at, formula, &format)?;
        Ok(())
    }

    const fn places(&self) -> u32 {
        decimals(self.offer.dossier.currency)
    }

    /// Lets a person choose yes or no.
    fn choices(&mut self, last: u32) -> Result<(), XlsxError> {
        if last == 0 {
            return Ok(());
        }
        let words = ["interview-yes", "interview-no"].map(|id| self.texts.get(id));
        for column in [Column::Exempt, Column::LeftOut] {
            let choice = DataValidation::new().allow_list_strings(&words)?;
            let at = place(column);
            self.sheet.add_data_validation(1, at, last, at, &choice)?;
        }
        Ok(())
    }

    /// What the offer comes to, beneath the lines; gives the row behind it.
    fn totals(&mut self, last: u32) -> Result<u32, XlsxError> {
        let (offer, totals) = (self.offer, self.offer.totals);
        let (net, exempt) = (letter(Column::Net), letter(Column::Exempt));
        let (first, end) = (2, last.max(1) + 1);
        let places = self.places();
        let mut row = last + 2;
        let net_at = format!("{net}{}", row + 1);
        let sum = format!("=SUM({net}{first}:{net}{end})");
        self.total(
            &mut row,
            &Message::new("bids-total-net"),
            &sum,
            Some(totals.net),
        )?;
        let mut total = format!("={net_at}");
        if offer.dossier.charge == Charge::Taxed {
            let exempt_at = format!("{net}{}", row + 1);
            let marked = is_yes(&format!("{exempt}{first}:{exempt}{end}"));
            let of_exempt = format!("=SUMPRODUCT(--{marked},{net}{first}:{net}{end})");
            let label = Message::new("bids-total-exempt");
            self.total(&mut row, &label, &of_exempt, Some(totals.exempt))?;
            let iva_at = format!("{net}{}", row + 1);
            let rate = offer.rates.iva.unwrap_or_default().normalize();
            let iva = format!("=ROUND(({net_at}-{exempt_at})*{rate}/100,{places})");
            let label = rated("worksheet-iva", offer.rates.iva);
            self.total(&mut row, &label, &iva, totals.iva)?;
            total = format!("={net_at}+{iva_at}");
        }
        let label = Message::new("bids-total-total");
        self.total(&mut row, &label, &total, totals.total)?;
        if offer.dossier.charge == Charge::Fees {
            let kept_at = format!("{net}{}", row + 1);
            let rate = offer.rates.retention.unwrap_or_default().normalize();
            let kept = format!("=ROUND({net_at}*{rate}/100,{places})");
            let label = rated("worksheet-retention", offer.rates.retention);
            self.total(&mut row, &label, &kept, totals.retention)?;
            let received = format!("={net_at}-{kept_at}");
            let label = Message::new("bids-total-received");
            self.total(&mut row, &label, &received, totals.received)?;
        }
        Ok(row)
    }

    /// One total with its label; without a known value no formula pretends one.
    fn total(
        &mut self,
        row: &mut u32,
        label: &Message,
        formula: &str,
        value: Option<Decimal>,
    ) -> Result<(), XlsxError> {
        let right = Format::new().set_align(FormatAlign::Right).set_bold();
        let label = self.texts.text(label);
        let (left, at) = (place(Column::Currency), place(Column::Net));
        self.sheet
            .write_string_with_format(*row, left, label, &right)?;
        match value {
            Some(value) => {
                let formula = Formula::new(formula).set_result(value.to_string());
                let bold = self.amounts.clone().set_bold();
                self.sheet
                    .write_formula_with_format(*row, at, formula, &bold)?;
            }
            None => {
                let unknown = self.texts.get("worksheet-rate-unknown");
                self.sheet.write_string(*row, at, unknown)?;
            }
        }
        *row += 1;
        Ok(())
    }

    /// How to fill it in, and that the price is that of one unit.
    fn hints(&mut self, first: u32) -> Result<(), XlsxError> {
        let hints = [
            "worksheet-hint-unit",
            "worksheet-hint-fill",
            "worksheet-hint-back",
        ];
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let (left, right) = (place(Column::Description), place(Column::Net));
        for (row, id) in (first..).zip(hints) {
            let text = self.texts.get(id);
            self.sheet
                .merge_range(row, left, row, right, &text, &wrapped)?
                .set_row_height(row, 2 * LINE)?;
        }
        Ok(())
    }
}

/// The part of a formula that finds in cells what the import takes for yes. `sí` stands there twice: a spreadsheet tells
/// it from `si`.
fn is_yes(cells: &str) -> String {
    let words = YES.iter().chain(&["sí"]);
    let words: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
    format!("ISNUMBER(MATCH(TRIM({cells}),{{{}}},0))", words.join(","))
}

/// How many lines a text takes in a column.
fn lines_of(text: &str, column: Column) -> u32 {
    let width = WIDTHS[column as usize];
    let mut taken = 0;
    let mut lines = 1;
    for letter in text.chars() {
        taken += 1;
        if letter == '\n' || taken > width {
            (lines, taken) = (lines + 1, 0);
        }
    }
    u32::try_from(lines.min(MOST_LINES)).unwrap_or(1)
}

/// A label with its rate; without a known rate the label alone.
fn rated(id: &'static str, rate: Option<Decimal>) -> Message {
    let rate = rate.map_or_else(String::new, |rate| format!("{} %", rate.normalize()));
    Message::new(id).with("rate", rate)
}
