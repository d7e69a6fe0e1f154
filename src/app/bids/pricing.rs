//! Puts prices on the lines of a bid: reads what was typed, refuses what cannot be a price, and keeps the rest.

use super::desk::{Desk, OpenBid};
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::totals::{Charge, Totals, gross_for};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{AmountError, Currency, Money, read_typed};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use rust_decimal::Decimal;

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
            let mut items = Vec::new();
            for edit in edits {
                items.push(self.edit_line(dossier, edit)?);
            }
            items.sort();
            items.dedup();
            Ok(match items.is_empty() {
                true => Action::Charged,
                false => Action::Priced { items },
            })
        })
    }

    /// Makes one change; gives the key of the line.
    ///
    /// # Errors
    /// A line that is not there, an amount that cannot be.
    pub(super) fn edit_line(&self, dossier: &mut Dossier, edit: &LineEdit) -> Outcome<String> {
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
        match change {
            Edit::Price(price) | Edit::TakeHome(price) => {
                line.unit_price = Some(price);
                line.left_out = false;
            }
            Edit::Quantity(quantity) if quantity.is_zero() => {
                let message = Message::new("bids-zero-quantity").with("line", edit.line.as_str());
                return Err(Failure::new(FailureKind::Input, message));
            }
            Edit::Quantity(quantity) => line.quantity = Some(quantity),
            Edit::Exempt(exempt) => line.exempt = exempt,
            Edit::LeftOut(left_out) => line.left_out = left_out,
        }
        Ok(line.item.clone())
    }

    /// The gross of honorarios that leaves a wanted amount.
    fn gross(&self, dossier: &Dossier, wanted: Decimal) -> Outcome<Decimal> {
        if dossier.charge != Charge::Fees || dossier.currency != Currency::Clp {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("bids-take-home-needs-fees"),
            ));
        }
        let rates = super::desk::rates(self.pack, self.today.date);
        let rate = rates.retention.ok_or_else(|| {
            let message =
                Message::new("bids-no-retention").with("year", self.today.date.year().to_string());
            Failure::new(FailureKind::No, message)
        })?;
        gross_for(wanted, rate)
            .ok_or_else(|| Failure::new(FailureKind::Input, Message::new("bids-too-large")))
    }
}

/// More than any offer asks or counts, in every currency: a spreadsheet's slip, or a code where a price belongs.
const ABSURD: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);

/// Whether a price, a quantity or a net amount can only be a slip: from 10^15 on.
#[must_use]
pub fn is_absurd(amount: Decimal) -> bool {
    amount >= ABSURD
}

/// What to mind about prices that are there: a line without quantity, a price of nothing, a quote above the limit.
#[must_use]
pub fn doubts(
    dossier: &Dossier,
    totals: &Totals,
    limit: Option<Result<Money, Message>>,
) -> Vec<Message> {
    let mut found = Vec::new();
    let offered = dossier.lines.iter().enumerate();
    for (at, line) in offered.filter(|(_, line)| !line.left_out) {
        if line.unit_price.is_some_and(|price| price.is_zero()) {
            found.push(Message::new("bids-free-line").with("line", at + 1));
        }
        if line.quantity.is_none_or(|quantity| quantity.is_zero()) {
            found.push(Message::new("bids-no-quantity").with("line", at + 1));
        }
    }
    found.extend(over_limit(dossier, totals, limit));
    found
}

/// The total with taxes lies above the limit of Compra Ágil, or nobody can say.
fn over_limit(
    dossier: &Dossier,
    totals: &Totals,
    limit: Option<Result<Money, Message>>,
) -> Option<Message> {
    let total = Money::new(totals.total?, dossier.currency);
    match limit? {
        Ok(limit) if limit.currency != total.currency => {
            Some(Message::new("bids-limit-other-currency").with("limit", limit))
        }
        Ok(limit) => (total.amount > limit.amount).then(|| {
            Message::new("bids-over-limit")
                .with("total", total)
                .with("limit", limit)
        }),
        Err(missing) => Some(Message::new("bids-limit-unknown").with("missing", missing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bidding::obstacles::agile_limit;
    use crate::domain::bid::dossier::Profile;
    use crate::domain::bid::line::BidLine;
    use crate::domain::supplier::{PersonKind, Supplier};
    use crate::rules::Pack;
    use jiff::civil::{Date, date};

    fn told(code: &str, net: i64, on: Date) -> Vec<&'static str> {
        let pack = Pack::embedded().unwrap();
        let rut = Rut::from_body(14).unwrap();
        let supplier = Supplier::new(rut, PersonKind::Natural, on);
        let mut dossier = Dossier::begun(Profile::of(&supplier, on), Currency::Clp);
        dossier.lines.push(BidLine {
            quantity: Some(1.into()),
            unit_price: Some(net.into()),
            ..BidLine::default()
        });
        let totals = dossier
            .totals(super::super::desk::rates(&pack, on))
            .unwrap();
        let limit = agile_limit(&code.parse().unwrap(), &pack, on);
        let doubts = doubts(&dossier, &totals, limit);
        doubts.into_iter().map(|doubt| doubt.id).collect()
    }

    #[test]
    fn failure_14_a_quote_is_held_against_100_utm_with_iva_and_not_without() {
        let october = date(2026, 10, 20);
        assert!(told("1-1-COT26", 6_063_109, october).is_empty());
        assert_eq!(told("1-1-COT26", 6_063_110, october), ["bids-over-limit"]);
        assert!(
            told("1-1-LE26", 6_063_110, october).is_empty(),
            "a tender has another limit"
        );
        let november = date(2026, 11, 20);
        assert_eq!(
            told("1-1-COT26", 1, november),
            ["bids-limit-unknown"],
            "never guessed"
        );
    }
}
