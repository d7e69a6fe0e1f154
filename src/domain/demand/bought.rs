//! What was bought: an order of the marketplace, or a row of the buyer's own list, reduced to what demand needs.

use crate::domain::calendar::{Deadline, Month};
use crate::domain::money::Money;
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::Buyer;
use crate::domain::words;

/// Who sold, as far as the list says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seller {
    /// RUT as it came.
    pub rut: Option<String>,
    /// CUT code of the comuna, or the text as it came.
    pub comuna: Option<String>,
    /// CUT code of the region, or the text as it came.
    pub region: Option<String>,
}

/// One line that was bought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BoughtLine {
    /// What tells it from the other lines of its order.
    pub key: String,
    /// Product code, when it is told.
    pub product: Option<String>,
    /// Name of the product.
    pub name: Option<String>,
    /// Names of the levels above it, widest first.
    pub levels: Vec<String>,
    /// Net amount of the line, when it is told and can be believed.
    pub net: Option<Money>,
}

/// One order, or a piece of one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bought {
    /// What tells the order from all others.
    pub order: String,
    /// The month in which it was sent, made or accepted, whichever is told first.
    pub month: Option<Month>,
    /// Its state as it came.
    pub status: Option<String>,
    /// Who bought.
    pub buyer: Buyer,
    /// Who sold.
    pub seller: Seller,
    /// What was bought.
    pub lines: Vec<BoughtLine>,
}

impl Bought {
    /// Whether the order was cancelled. One whose cancelling was only asked for was not.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        let state = self.plain_status();
        state.starts_with("cancelad") || state.starts_with("cancelled") || state == "canceled"
    }

    /// Whether its cancelling was asked for.
    #[must_use]
    pub fn is_being_cancelled(&self) -> bool {
        self.plain_status().starts_with("cancelacion solicitada")
    }

    fn plain_status(&self) -> String {
        words::plain(self.status.as_deref().unwrap_or(""))
    }
}

impl From<Order> for Bought {
    fn from(order: Order) -> Self {
        let day: Option<Deadline> = order.sent.or(order.created).or(order.accepted);
        Self {
            order: order.code.to_string(),
            month: day.map(|day| Month::of(day.date)),
            status: order.status,
            buyer: order.buyer,
            seller: Seller {
                rut: order.supplier_rut,
                comuna: order.supplier_comuna,
                region: order.supplier_region,
            },
            lines: order.items.into_iter().map(BoughtLine::from).collect(),
        }
    }
}

impl From<OrderItem> for BoughtLine {
    fn from(item: OrderItem) -> Self {
        Self {
            key: item.key,
            product: item.product,
            name: item.product_name,
            levels: item.levels,
            net: item.total,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_cancelled_order_is_cancelled() {
        let of = |status: &str| Bought {
            status: Some(status.to_owned()),
            ..Bought::default()
        };
        for status in ["Cancelada", "CANCELADO", "Cancelled", "canceled"] {
            assert!(of(status).is_cancelled(), "{status}");
        }
        for status in ["Cancelacion solicitada", "Cancelación solicitada"] {
            assert!(!of(status).is_cancelled() && of(status).is_being_cancelled());
        }
        for status in ["Aceptada", "Enviada a proveedor", ""] {
            assert!(!of(status).is_cancelled() && !of(status).is_being_cancelled());
        }
    }
}
