//! One line of an own bid: an item of the tender with its price. Copied from the tender, so that the bid stands by itself.

use crate::domain::tender::TenderItem;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An item of the tender and what the supplier asks for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BidLine {
    /// Key of the tender's item; unique within the bid.
    pub item: String,
    /// Product code: 8 digits (UNSPSC) or 9 (local).
    pub product: Option<String>,
    /// What is bought, in the buyer's words.
    pub description: Option<String>,
    /// Unit of measure as the tender says it: `Unidad`, `Caja`.
    pub unit: Option<String>,
    /// How many units the price is for.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub quantity: Option<Decimal>,
    /// How many units the tender asks for, where it says so; kept when another quantity is offered.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub asked: Option<Decimal>,
    /// Price of one unit without IVA, in the bid's currency. In a bid with honorarios it is before the retention.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub unit_price: Option<Decimal>,
    /// Whether this line carries no IVA though the bid does.
    pub exempt: bool,
    /// Whether the supplier leaves this line out of the bid.
    pub left_out: bool,
}

impl BidLine {
    /// A line without a price for an item.
    #[must_use]
    pub fn of(item: &TenderItem) -> Self {
        Self {
            item: item.key.clone(),
            product: item.product.clone(),
            description: item
                .description
                .clone()
                .or_else(|| item.product_name.clone()),
            unit: item.unit.clone(),
            quantity: item.quantity,
            asked: item.quantity,
            ..Self::default()
        }
    }

    /// Whether the line is offered, and nobody knows yet what it comes to: its price or its quantity is missing.
    #[must_use]
    pub const fn lacks_amount(&self) -> bool {
        !self.left_out && (self.unit_price.is_none() || self.quantity.is_none())
    }

    /// The line by its number in the bid, as it is shown, with its key behind it where that is another one.
    #[must_use]
    pub fn on_screen(&self, number: usize) -> String {
        let number = number.to_string();
        match self.item.trim() {
            key if key == number => number,
            key => format!("{number} ({key})"),
        }
    }

    /// How many units the tender asks for, where another quantity is offered.
    #[must_use]
    pub fn asked_otherwise(&self) -> Option<Decimal> {
        self.asked
            .filter(|asked| self.quantity.is_some_and(|offered| offered != *asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_called_by_its_number_and_by_a_key_that_differs() {
        let line = |key: &str| BidLine {
            item: key.to_owned(),
            ..BidLine::default()
        };
        assert_eq!(line("2").on_screen(2), "2");
        assert_eq!(line("36542").on_screen(2), "2 (36542)");
    }

    #[test]
    fn an_offered_line_lacks_its_amount_until_price_and_quantity_are_known() {
        let mut line = BidLine::default();
        assert!(line.lacks_amount());
        line.unit_price = Some(5.into());
        assert!(line.lacks_amount(), "a price without quantity is no amount");
        line.quantity = Some(2.into());
        assert!(!line.lacks_amount());
        line.quantity = None;
        line.left_out = true;
        assert!(!line.lacks_amount(), "nothing is offered that could lack");
    }

    #[test]
    fn what_is_asked_is_told_only_beside_another_quantity() {
        let item = TenderItem {
            quantity: Some(60.into()),
            ..TenderItem::default()
        };
        let mut line = BidLine::of(&item);
        assert_eq!(line.asked_otherwise(), None);
        line.quantity = Some(6.into());
        assert_eq!(line.asked_otherwise(), Some(60.into()));
        let old: BidLine = serde_json::from_str(r#"{"item":"1","quantity":"6"}"#).unwrap();
        assert_eq!(old.asked_otherwise(), None, "kept before it was noted");
    }
}
