//! Where readers put what they read: the store's importer, or a vector in tests.
//! Knows no store; `app` joins the two.

use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::failure::Outcome;

/// Takes what a list holds, in the order of the list.
pub trait Sink {
    /// Takes one tender, or a piece of one whose rows were not together.
    ///
    /// # Errors
    /// Whatever keeps the sink from taking it; reading stops then.
    fn tender(&mut self, tender: Tender) -> Outcome<()>;

    /// Takes one purchase order, or a piece of one.
    ///
    /// # Errors
    /// As [`Sink::tender`].
    fn order(&mut self, order: Order) -> Outcome<()>;

    /// Whether the rows with this hash gave what is kept already, just as it is. They are counted then, and need not
    /// be read.
    fn knows(&mut self, _group: u128) -> Outcome<bool> {
        Ok(false)
    }

    /// Says that what is handed over until the next call comes from all the rows with this hash and from nothing
    /// else; or that this is not known.
    fn comes_from(&mut self, _group: Option<u128>) {}
}

/// Keeps everything, for tests and small lists.
#[derive(Debug, Default)]
pub struct Collected {
    /// The tenders in the order they came.
    pub tenders: Vec<Tender>,
    /// The purchase orders in the order they came.
    pub orders: Vec<Order>,
}

impl Sink for Collected {
    fn tender(&mut self, tender: Tender) -> Outcome<()> {
        self.tenders.push(tender);
        Ok(())
    }

    fn order(&mut self, order: Order) -> Outcome<()> {
        self.orders.push(order);
        Ok(())
    }
}
