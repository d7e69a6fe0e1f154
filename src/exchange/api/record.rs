//! What a body holds: tenders and purchase orders, one beside the other.

use crate::domain::order::Order;
use crate::domain::tender::Tender;

/// A tender or a purchase order, or a piece of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// A tender or a Compra Ágil request.
    Tender(Box<Tender>),
    /// A purchase order.
    Order(Box<Order>),
}
