//! Puts prices on the lines of a bid: reads what was typed, refuses what cannot be a price, and keeps the rest.

mod doubts;

use super::desk::{Desk, OpenBid};
use crate::bidding::obstacles::agile_limit;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::totals::{Charge, Totals, gross_for};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{AmountError, Currency, read_typed};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

pub use doubts::{doubts, lines_where};

/// What is to be changed on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// The net price of one unit.
    Price(Decimal),
    /// What is to be left of one unit after the retention of honorarios.
    TakeHome(Decimal),
    /// How many units, where the tender does not say or the supplier offers another number.
    Quantity(Decimal),
    /// Whether the line carries no IVA.
    Exempt(bool),
    /// Whether the line is left out of the bid.
    LeftOut(bool),
}

impl Edit {
    /// Whether it changes what the line comes to, in price or quantity.
    #[must_use]
    pub const fn is_amount(self) -> bool {
        matches!(self, Self::Price(_) | Self::TakeHome(_) | Self::Quantity(_))
    }
}

/// A line as it was named, and what is to be changed on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineEdit {
    /// Its number in the bid, or the key of its item.
    pub line: String,
    /// The change.
    pub edit: Edit,
}

/// The place of a line by the key of its item, else by its number in the bid.
#[must_use]
pub fn place(dossier: &Dossier, line: &str) -> Option<usize> {
    let line = line.trim();
    let by_key = dossier.lines.iter().position(|one| one.item == line);
    by_key.or_else(|| {
        let number: usize = line.parse().ok()?;
        (1..=dossier.lines.len())
            .contains(&number)
            .then(|| number - 1)
    })
}

/// Reads a price or a quantity as a person types it.
///
/// # Errors
/// What is wrong with it, as input that cannot be read.
pub fn read_amount(text: &str, currency: Currency) -> Outcome<Decimal> {
    let message = match read_typed(text, currency) {
        Ok(money) if money.amount.is_sign_negative() && !money.amount.is_zero() => {
            Message::new("bids-negative").with("value", text)
        }
        Ok(money) => return Ok(money.amount),
        Err(AmountError::OtherCurrency { typed, wanted }) => Message::new("bids-other-currency")
            .with("value", text)
            .with("typed", typed.code())
            .with("wanted", wanted.code()),
        Err(AmountError::Ambiguous { .. }) => {
            Message::new("bids-price-ambiguous").with("value", text)
        }
        Err(_) => Message::new("bids-not-an-amount").with("value", text),
    };
    Err(Failure::new(FailureKind::Input, message))
}

impl Desk<'_> {
    /// Changes lines, and how the bid is charged.
    ///
    /// # Errors
    /// A line that is not there, an amount that cannot be; then nothing is changed. The store's failure.
    pub fn price(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        edits: &[LineEdit],
        charge: Option<Charge>,
    ) -> Outcome<OpenBid> {
        self.change(store, tender, rut, &mut |_, dossier| {
            if let Some(charge) = charge {
                dossier.charge = charge;
            }
            let items = self.edit_lines(dossier, edits)?;
            Ok(match items.is_empty() {
                true => Action::Charged,
                false => Action::Priced { items },
            })
        })
    }

    /// Makes changes in their order; gives the keys of the lines. What a line comes to is judged at the end: a price may be
    /// meant for the quantity behind it.
    ///
    /// # Errors
    /// A line that is not there, an amount that cannot be.
    pub(super) fn edit_lines(
        &self,
        dossier: &mut Dossier,
        edits: &[LineEdit],
    ) -> Outcome<Vec<String>> {
        let mut changed = BTreeMap::new();
        for edit in edits {
            let at = self.edit_line(dossier, edit)?;
            *changed.entry(at).or_insert(false) |= edit.edit.is_amount();
        }
        for line in changed.iter().filter(|(_, amount)| **amount) {
            let line = &dossier.lines[*line.0];
            refuse(absurd_net(line.quantity, line.unit_price))?;
        }
        let key = |at: &usize| dossier.lines[*at].item.clone();
        Ok(changed.keys().map(key).collect())
    }

    /// Makes one change; gives the place of the line.
    fn edit_line(&self, dossier: &mut Dossier, edit: &LineEdit) -> Outcome<usize> {
        let missing = || {
            let message = Message::new("bids-no-such-line")
                .with("line", edit.line.as_str())
                .with("count", dossier.lines.len());
            Failure::new(FailureKind::Usage, message)
        };
        let at = place(dossier, &edit.line).ok_or_else(missing)?;
        let change = match edit.edit {
            Edit::TakeHome(wanted) => Edit::Price(self.gross(dossier, wanted)?),
            other => other,
        };
        let line = &mut dossier.lines[at];
        refuse(slip(line, change))?;
        match change {
            Edit::Price(price) | Edit::TakeHome(price) => {
                line.unit_price = Some(price);
                line.left_out = false;
            }
            Edit::Quantity(quantity) => line.quantity = Some(quantity),
            Edit::Exempt(exempt) => line.exempt = exempt,
            Edit::LeftOut(left_out) => line.left_out = left_out,
        }
        Ok(at)
    }

    /// What to mind about the prices of an offer.
    #[must_use]
    pub fn doubts(&self, open: &OpenBid, totals: &Totals) -> Vec<Message> {
        let limit = agile_limit(&open.bid.tender, self.pack, self.today.date);
        doubts(&open.dossier, totals, limit)
    }

    /// The gross of honorarios that leaves a wanted amount.
    fn gross(&self, dossier: &Dossier, wanted: Decimal) -> Outcome<Decimal> {
        if dossier.charge != Charge::Fees || dossier.currency != Currency::Clp {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("bids-take-home-needs-fees"),
            ));
        }
        let rate = self.rates().retention.ok_or_else(|| {
            let message =
                Message::new("bids-no-retention").with("year", self.today.date.year().to_string());
            Failure::new(FailureKind::No, message)
        })?;
        gross_for(wanted, rate)
            .ok_or_else(|| Failure::new(FailureKind::Input, Message::new("bids-too-large")))
    }
}

/// Says what keeps a change from being made, by the command and by the worksheet alike: less than nothing, a quantity of
/// zero, more than can be meant.
#[must_use]
pub fn slip(line: &BidLine, edit: Edit) -> Option<Message> {
    let (Edit::Price(amount) | Edit::TakeHome(amount) | Edit::Quantity(amount)) = edit else {
        return None;
    };
    if amount < Decimal::ZERO {
        return Some(Message::new("bids-negative").with("value", amount.normalize().to_string()));
    }
    if amount.is_zero() && matches!(edit, Edit::Quantity(_)) {
        return Some(Message::new("bids-zero-quantity").with("line", line.item.trim()));
    }
    absurd(amount)
}

/// What cannot be is input that cannot be read.
fn refuse(slip: Option<Message>) -> Outcome<()> {
    match slip {
        Some(message) => Err(Failure::new(FailureKind::Input, message)),
        None => Ok(()),
    }
}

/// The most that a unit price or a quantity can be, in every currency: above it stands a spreadsheet's slip, or a code
/// where a price belongs.
const MOST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// The most that a line can come to.
const MOST_NET: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// Says that a unit price or a quantity can only be a slip: above 1,000,000,000,000.
fn absurd(amount: Decimal) -> Option<Message> {
    (amount > MOST).then(|| {
        Message::new("bids-absurd")
            .with("value", amount.normalize())
            .with("most", MOST)
    })
}

/// Says that what a line comes to can only be a slip: quantity by price above 1,000,000,000,000,000.
#[must_use]
pub fn absurd_net(quantity: Option<Decimal>, price: Option<Decimal>) -> Option<Message> {
    let net = price?.checked_mul(quantity?).unwrap_or(Decimal::MAX);
    (net > MOST_NET).then(|| {
        Message::new("bids-absurd-net")
            .with("value", net.normalize())
            .with("most", MOST_NET)
    })
}
