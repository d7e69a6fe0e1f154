//! What is told of the money, as it is typed, and how it changes the plan that is kept. Counts nothing.

use crate::app::bids::pricing::read_amount;
use crate::domain::bid::plan::{Cost, Plan};
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::read_line;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A cost lies at most so many days before or after the order.
const FARTHEST: i32 = 730;
/// A delivery takes at most so many days from the order.
const LONGEST_DELIVERY: u32 = 3650;
/// A payment comes at most so many days after the invoice.
const LONGEST_PAYMENT: u32 = 730;

/// What is told of the money; what is not told stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Costs, each in the place of the one of the same name.
    pub costs: Vec<Cost>,
    /// Names of costs to be taken out.
    pub without: Vec<String>,
    /// Money at hand.
    pub in_hand: Option<Decimal>,
    /// The day on which the purchase order is expected.
    pub order_on: Option<Date>,
    /// Days from the order to the delivery.
    pub delivery_days: Option<u32>,
    /// Days from the invoice to the payment.
    pub pay_days: Option<u32>,
}

impl Told {
    /// Writes it into the plan.
    ///
    /// # Errors
    /// A cost to be taken out that is not there, as wrong usage.
    pub(super) fn change(&self, plan: &mut Plan) -> Outcome<()> {
        for name in &self.without {
            if !plan.remove(name) {
                return Err(usage(
                    Message::new("afford-no-such-cost").with("name", name.as_str()),
                ));
            }
        }
        for cost in &self.costs {
            plan.put(cost.clone());
        }
        plan.in_hand = self.in_hand.or(plan.in_hand);
        plan.order_on = self.order_on.or(plan.order_on);
        plan.delivery_days = self.delivery_days.or(plan.delivery_days);
        plan.pay_days = self.pay_days.or(plan.pay_days);
        Ok(())
    }
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// `harina=350.000@-3`: what for, how much, and how many days after the order.
///
/// # Errors
/// Wrong usage where it is not of that form; input that cannot be read: the amount, or a name that looks like a password.
pub fn read_cost(text: &str) -> Outcome<Cost> {
    let wrong = || usage(Message::new("afford-bad-cost").with("value", text));
    let (name, rest) = text.rsplit_once('=').ok_or_else(wrong)?;
    let name = read_line(name).map_err(|message| Failure::new(FailureKind::Input, message))?;
    let (amount, day) = match rest.rsplit_once('@') {
        Some((amount, day)) => (amount, day.trim().parse().map_err(|_| wrong())?),
        None => (rest, 0),
    };
    let amount = read_amount(amount.trim(), Currency::Clp)?;
    if name.is_empty() || !(-FARTHEST..=FARTHEST).contains(&day) {
        return Err(wrong());
    }
    if amount.is_zero() {
        let message = Message::new("afford-zero-cost").with("name", name);
        return Err(Failure::new(FailureKind::Input, message));
    }
    Ok(Cost { name, amount, day })
}

/// Days from the order to the delivery.
///
/// # Errors
/// Wrong usage: no number of days, or too many.
pub fn read_delivery_days(text: &str) -> Outcome<u32> {
    read_days(text, LONGEST_DELIVERY)
}

/// Days from the invoice to the payment.
///
/// # Errors
/// As [`read_delivery_days`].
pub fn read_pay_days(text: &str) -> Outcome<u32> {
    read_days(text, LONGEST_PAYMENT)
}

fn read_days(text: &str, most: u32) -> Outcome<u32> {
    let days = text.trim().parse().ok().filter(|days| *days <= most);
    days.ok_or_else(|| {
        let message = Message::new("afford-bad-days")
            .with("value", text)
            .with("most", i64::from(most));
        usage(message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_cost_is_one_line_that_steers_nothing() {
        let cost = read_cost("pan\n de   molde=1.000@-3").unwrap();
        assert_eq!((cost.name.as_str(), cost.day), ("pan de molde", -3));
        for text in ["pan\u{1b}[2J=1.000", "mi clave es Gato2026!=5"] {
            assert_eq!(read_cost(text).unwrap_err().kind, FailureKind::Input);
        }
    }
}
