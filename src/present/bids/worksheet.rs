//! The worksheet of an offer, to be filled in with a spreadsheet: the headings in the person's language, and the rows.
//! What is written here is read back by `exchange::own::worksheet`; the two meet in the columns' names.

pub mod book;

use crate::domain::bid::Bid;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::totals::line_net;
use crate::exchange::own::sheet::SheetCell;
use crate::exchange::own::worksheet::{Column, unmistakable};
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// The headings, in order.
#[must_use]
pub fn header(texts: &Texts) -> Vec<String> {
    Column::ALL
        .map(|column| texts.get(heading(column)))
        .to_vec()
}

const fn heading(column: Column) -> &'static str {
    match column {
        Column::Tender => "worksheet-column-tender",
        Column::Supplier => "worksheet-column-supplier",
        Column::Line => "worksheet-column-line",
        Column::Product => "worksheet-column-product",
        Column::Description => "worksheet-column-description",
        Column::Quantity => "worksheet-column-quantity",
        Column::Unit => "worksheet-column-unit",
        Column::Price => "worksheet-column-price",
        Column::Exempt => "worksheet-column-exempt",
        Column::LeftOut => "worksheet-column-left-out",
        Column::Currency => "worksheet-column-currency",
        Column::Net => "worksheet-column-net",
    }
}

/// One row for each line.
#[must_use]
pub fn rows(texts: &Texts, bid: &Bid, dossier: &Dossier) -> Vec<Vec<SheetCell>> {
    let row = |line: &BidLine| {
        Column::ALL
            .map(|column| cell(texts, bid, dossier, line, column))
            .to_vec()
    };
    dossier.lines.iter().map(row).collect()
}

/// What a line says in a column.
fn cell(texts: &Texts, bid: &Bid, dossier: &Dossier, line: &BidLine, column: Column) -> SheetCell {
    let number = |number: Option<Decimal>| SheetCell::number(number.map(unmistakable));
    match column {
        Column::Tender => SheetCell::Text(bid.tender.to_string()),
        Column::Supplier => SheetCell::Text(bid.supplier.to_string()),
        Column::Line => SheetCell::Text(line.item.clone()),
        Column::Product => SheetCell::text(line.product.as_deref()),
        Column::Description => SheetCell::text(line.description.as_deref()),
        Column::Quantity => number(line.quantity),
        Column::Unit => SheetCell::text(line.unit.as_deref()),
        Column::Price => number(line.unit_price),
        Column::Exempt => SheetCell::Text(yes(texts, line.exempt)),
        Column::LeftOut => SheetCell::Text(yes(texts, line.left_out)),
        Column::Currency => SheetCell::Text(dossier.currency.code().to_owned()),
        Column::Net => number(line_net(line, dossier.currency).ok().flatten()),
    }
}

/// Yes or no, as it is filled in.
fn yes(texts: &Texts, yes: bool) -> String {
    texts.get(if yes { "interview-yes" } else { "interview-no" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::own::worksheet::is_heading;
    use crate::present::language::Language;

    #[test]
    fn the_headings_of_both_languages_are_recognised_as_their_columns_and_no_other() {
        for language in [Language::Es, Language::En] {
            let texts = Texts::new(language);
            for column in Column::ALL {
                let heading = texts.get(heading(column));
                for other in Column::ALL {
                    assert_eq!(is_heading(&heading, other), column == other, "{heading}");
                }
            }
        }
    }
}
