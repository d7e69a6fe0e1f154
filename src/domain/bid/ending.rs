//! How a bid ended beyond won or lost: why, at which price, and until when it must be paid. Whether it was won stands in
//! the list row ([`crate::domain::bid::Bid`]).

use crate::domain::money::Money;
use crate::domain::words;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Why a bid was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LossReason {
    /// Another one was cheaper.
    Price,
    /// A paper was missing or did not serve: the offer was not admitted.
    Papers,
    /// What was offered did not fit, or had fewer points.
    Technical,
    /// The time or the place of delivery.
    Delivery,
    /// Too little experience shown.
    Experience,
    /// Handed in late, or saved and not sent.
    Late,
    /// Something else, in the supplier's own words.
    Other,
    /// Nobody said.
    Unknown,
}

impl LossReason {
    /// All of them, in the order in which people are asked.
    pub const ALL: [Self; 8] = [
        Self::Price,
        Self::Papers,
        Self::Technical,
        Self::Delivery,
        Self::Experience,
        Self::Late,
        Self::Other,
        Self::Unknown,
    ];

    /// Reads a reason in either language.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace(['-', '_'], " ");
        Some(match words::plain(spaced.trim()).as_str() {
            "price" | "precio" => Self::Price,
            "papers" | "papeles" | "admisibilidad" | "admissibility" => Self::Papers,
            "technical" | "tecnica" | "tecnico" => Self::Technical,
            "delivery" | "entrega" | "plazo" => Self::Delivery,
            "experience" | "experiencia" => Self::Experience,
            "late" | "atraso" | "tarde" | "no enviada" | "not sent" => Self::Late,
            "other" | "otra" | "otro" => Self::Other,
            "unknown" | "no se sabe" | "no se" | "desconocida" => Self::Unknown,
            _ => return None,
        })
    }
}

/// The invoice of a bid that was won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The day on which the buyer received the invoice.
    pub invoiced: Date,
    /// Days until it must be paid, where the tender's bases say others than the rule.
    #[serde(default)]
    pub pay_days: Option<u32>,
    /// The last day on which it must be paid, by the rule that held when it was noted.
    pub due: Date,
    /// The day on which it was paid.
    #[serde(default)]
    pub paid: Option<Date>,
}

impl Payment {
    /// Whether the term is over and nothing has come.
    #[must_use]
    pub fn overdue(&self, on: Date) -> bool {
        self.paid.is_none() && self.due < on
    }
}

/// What is told of how a bid ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// The day on which it was told.
    pub told_on: Date,
    /// Why it was lost.
    #[serde(default)]
    pub reason: Option<LossReason>,
    /// The reason in the supplier's own words.
    #[serde(default)]
    pub words: Option<String>,
    /// The price that won.
    #[serde(default)]
    pub winning_price: Option<Money>,
    /// The own price in the terms of the winning one: both from the same list, or both totals with taxes.
    #[serde(default)]
    pub own_price: Option<Money>,
    /// Both prices come from an imported list, which does not say whether they carry IVA.
    #[serde(default)]
    pub price_of_list: bool,
    /// The invoice, once it was won and delivered.
    #[serde(default)]
    pub payment: Option<Payment>,
}

impl Ending {
    /// Nothing told yet.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self {
            told_on: day,
            reason: None,
            words: None,
            winning_price: None,
            own_price: None,
            price_of_list: false,
            payment: None,
        }
    }

    /// How far the own price lay above the winning one, in percent; negative below it. Nothing where the two cannot be
    /// compared.
    #[must_use]
    pub fn percent_above(&self) -> Option<Decimal> {
        let (own, won) = (self.own_price?, self.winning_price?);
        if own.currency != won.currency || won.amount <= Decimal::ZERO {
            return None;
        }
        own.amount
            .checked_sub(won.amount)?
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(won.amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;
    use jiff::civil::date;

    #[test]
    fn reasons_are_read_in_both_languages_and_nothing_else_is() {
        for (text, reason) in [
            ("Precio", LossReason::Price),
            ("papeles", LossReason::Papers),
            ("técnica", LossReason::Technical),
            (" no se sabe ", LossReason::Unknown),
            ("no-se", LossReason::Unknown),
            ("not sent", LossReason::Late),
        ] {
            assert_eq!(LossReason::parse(text), Some(reason), "{text}");
        }
        assert_eq!(LossReason::parse("mala suerte"), None);
    }

    #[test]
    fn only_what_can_be_compared_is_compared() {
        let mut ending = Ending::on(date(2026, 12, 1));
        assert_eq!(ending.percent_above(), None);
        ending.winning_price = Some(Money::clp(400_000));
        ending.own_price = Some(Money::clp(450_000));
        assert_eq!(ending.percent_above(), Some(Decimal::new(125, 1)));
        ending.own_price = Some(Money::new(11.into(), Currency::Clf));
        assert_eq!(ending.percent_above(), None);
        ending.winning_price = Some(Money::new(0.into(), Currency::Clf));
        assert_eq!(ending.percent_above(), None);
    }

    #[test]
    fn a_payment_is_late_from_the_day_after_its_last_one_until_it_comes() {
        let mut payment = Payment {
            invoiced: date(2026, 11, 1),
            pay_days: None,
            due: date(2026, 12, 1),
            paid: None,
        };
        assert!(!payment.overdue(date(2026, 12, 1)));
        assert!(payment.overdue(date(2026, 12, 2)));
        payment.paid = Some(date(2026, 12, 5));
        assert!(!payment.overdue(date(2026, 12, 6)));
    }
}
