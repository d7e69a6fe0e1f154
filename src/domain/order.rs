//! A purchase order as public lists show it. The serde shape is the contract's JSON.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::money::Money;
use crate::domain::tender::Buyer;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One line of a purchase order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrderItem {
    /// The marketplace's own id of the line, unique within the order.
    pub key: String,
    /// Product code: 8 digits (UNSPSC) or 9 (local).
    pub product: Option<String>,
    /// Name of the product code.
    pub product_name: Option<String>,
    /// Names of the rubro levels, widest first.
    pub levels: Vec<String>,
    /// What the buyer or the supplier wrote.
    pub description: Option<String>,
    /// Quantity.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub quantity: Option<Decimal>,
    /// Unit of measure as it came.
    pub unit: Option<String>,
    /// Net price of one unit, in the line's own currency.
    pub unit_price: Option<Money>,
    /// Net total of the line.
    pub total: Option<Money>,
}

/// A purchase order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its natural key.
    pub code: ProcessCode,
    /// Name.
    #[serde(default)]
    pub title: Option<String>,
    /// State as it came: `Aceptada`.
    #[serde(default)]
    pub status: Option<String>,
    /// The tender it came from.
    #[serde(default)]
    pub tender: Option<ProcessCode>,
    /// Who buys.
    #[serde(default)]
    pub buyer: Buyer,
    /// RUT of the supplier's branch, as `99595490-7`.
    #[serde(default)]
    pub supplier_rut: Option<String>,
    /// Name of the supplier.
    #[serde(default)]
    pub supplier_name: Option<String>,
    /// CUT code of the supplier's comuna, or the text as it came.
    #[serde(default)]
    pub supplier_comuna: Option<String>,
    /// CUT code of the supplier's region, or the text as it came.
    #[serde(default)]
    pub supplier_region: Option<String>,
    /// When it was made.
    #[serde(default)]
    pub created: Option<Deadline>,
    /// When it was sent to the supplier.
    #[serde(default)]
    pub sent: Option<Deadline>,
    /// When the supplier accepted it.
    #[serde(default)]
    pub accepted: Option<Deadline>,
    /// Net total in the order's currency.
    #[serde(default)]
    pub net: Option<Money>,
    /// Taxes in the order's currency.
    #[serde(default)]
    pub tax: Option<Money>,
    /// Total in the order's currency.
    #[serde(default)]
    pub total: Option<Money>,
    /// Total in pesos as the marketplace converted it: the only converted figure of the source.
    #[serde(default)]
    pub total_clp: Option<Money>,
    /// The lines, in the order of the keys.
    #[serde(default)]
    pub items: Vec<OrderItem>,
}

impl Order {
    /// An order of which only the code is known.
    #[must_use]
    pub fn new(code: ProcessCode) -> Self {
        Self {
            code,
            title: None,
            status: None,
            tender: None,
            buyer: Buyer::default(),
            supplier_rut: None,
            supplier_name: None,
            supplier_comuna: None,
            supplier_region: None,
            created: None,
            sent: None,
            accepted: None,
            net: None,
            tax: None,
            total: None,
            total_clp: None,
            items: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;
    use jiff::civil::{date, datetime};
    use serde_json::json;

    #[test]
    fn an_order_round_trips_with_its_lines_and_currencies() {
        let mut order = Order::new("2097-241-SE14".parse().expect("a code"));
        order.title = Some("Pan; \"integral\"".to_owned());
        order.tender = Some("1509-5-L114".parse().expect("a code"));
        order.buyer.rut = Some("69080700-9".to_owned());
        order.supplier_rut = Some("77000012-2".to_owned());
        order.created = Some(Deadline::at(datetime(2014, 1, 20, 9, 52, 56, 653_000_000)));
        order.sent = Some(Deadline::day(date(2014, 1, 21)));
        order.net = Some(Money::new(Decimal::new(10_009_500, 1), Currency::Clp));
        order.tax = Some(Money::new(Decimal::new(-1, 4), Currency::Clf));
        order.total_clp = Some(Money::clp(1_191_130));
        order.items = vec![
            OrderItem {
                key: "1".to_owned(),
                quantity: Some(Decimal::new(250, 2)),
                unit_price: Some(Money::new(Decimal::new(2798, 1), Currency::Clf)),
                levels: vec!["Alimentos".to_owned(), "Pan".to_owned()],
                ..OrderItem::default()
            },
            OrderItem::default(),
        ];
        let json = serde_json::to_value(&order).expect("JSON");
        assert_eq!(json["items"][0]["quantity"], "2.50");
        assert_eq!(
            json["items"][0]["unit_price"],
            json!({"amount":"279.8","currency":"CLF"})
        );
        assert_eq!(json["accepted"], json!(null), "unknown is null");
        assert_eq!(
            serde_json::from_value::<Order>(json).expect("an order"),
            order
        );
    }

    #[test]
    fn only_the_code_must_be_there() {
        let order: Order = serde_json::from_str(r#"{"code":"4561-46-AG23"}"#).expect("an order");
        assert_eq!(order, Order::new("4561-46-AG23".parse().expect("a code")));
    }
}
