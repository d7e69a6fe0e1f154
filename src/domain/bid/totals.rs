//! What a bid comes to: net, exempt, IVA or retention, and total. Decimals from end to end; rates are arguments.
//!
//! Each line is rounded to the currency's own decimals, halves away from zero, and IVA once over the sum of the taxed
//! lines: every printed figure then adds up to the next. Files of the marketplace keep the decimals of the IVA (an order
//! of June 2026 shows 461,476,247 net and 87,680,486.93 of IVA), so a total may differ from the portal's by less than
//! one peso; [`same_amount`] says so.

use crate::domain::bid::line::BidLine;
use crate::domain::money::Currency;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// How the supplier charges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Charge {
    /// With an invoice that carries IVA.
    #[default]
    Taxed,
    /// With an exempt invoice: nothing carries IVA.
    Exempt,
    /// With a boleta de honorarios: no IVA, the buyer withholds the retention of the year.
    Fees,
}

/// The rates of the day, in percent. A rate that the rules do not know stays unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rates {
    /// IVA (DL 825 art. 14).
    pub iva: Option<Decimal>,
    /// Retention of honorarios of the year (LIR art. 74 No. 2).
    pub retention: Option<Decimal>,
}

/// What a bid comes to, in its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Sum of the lines without IVA, exempt ones included.
    #[serde(with = "rust_decimal::serde::str")]
    pub net: Decimal,
    /// Of it, what carries no IVA.
    #[serde(with = "rust_decimal::serde::str")]
    pub exempt: Decimal,
    /// IVA; unknown while the rate is.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub iva: Option<Decimal>,
    /// What the buyer spends: net and IVA.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub total: Option<Decimal>,
    /// What the buyer withholds of honorarios; zero otherwise, unknown while the rate is.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub retention: Option<Decimal>,
    /// What reaches the supplier's account: the total without the retention.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub received: Option<Decimal>,
    /// Lines that are offered and have no price or no quantity yet; they count as nothing above.
    pub missing: usize,
}

/// An amount that is too large to be counted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too large")]
pub struct TooLarge;

/// The decimals in which a currency is charged.
#[must_use]
pub const fn decimals(currency: Currency) -> u32 {
    match currency {
        Currency::Clp => 0,
        Currency::Usd | Currency::Eur => 2,
        Currency::Clf | Currency::Utm => 4,
    }
}

/// Rounds to the decimals of a currency, halves away from zero.
#[must_use]
pub fn rounded(amount: Decimal, currency: Currency) -> Decimal {
    amount.round_dp_with_strategy(decimals(currency), RoundingStrategy::MidpointAwayFromZero)
}

/// The net amount of a line: quantity by unit price. Nothing while one of them is unknown or the line is left out.
///
/// # Errors
/// [`TooLarge`] beyond 28 digits.
pub fn line_net(line: &BidLine, currency: Currency) -> Result<Option<Decimal>, TooLarge> {
    let (Some(quantity), Some(price)) = (line.quantity, line.unit_price) else {
        return Ok(None);
    };
    if line.left_out {
        return Ok(None);
    }
    let exact = quantity.checked_mul(price).ok_or(TooLarge)?;
    Ok(Some(rounded(exact, currency)))
}

/// A part of an amount, in percent, rounded to the currency.
///
/// # Errors
/// [`TooLarge`] beyond 28 digits.
pub fn part(amount: Decimal, percent: Decimal, currency: Currency) -> Result<Decimal, TooLarge> {
    let share = percent.checked_div(Decimal::ONE_HUNDRED).ok_or(TooLarge)?;
    let exact = amount.checked_mul(share).ok_or(TooLarge)?;
    Ok(rounded(exact, currency))
}

impl Totals {
    /// Counts the lines together.
    ///
    /// # Errors
    /// [`TooLarge`] beyond 28 digits.
    pub fn of(
        lines: &[BidLine],
        charge: Charge,
        currency: Currency,
        rates: Rates,
    ) -> Result<Self, TooLarge> {
        let (mut net, mut exempt) = (Decimal::ZERO, Decimal::ZERO);
        for line in lines {
            let Some(amount) = line_net(line, currency)? else {
                continue;
            };
            net = net.checked_add(amount).ok_or(TooLarge)?;
            if line.exempt || charge != Charge::Taxed {
                exempt = exempt.checked_add(amount).ok_or(TooLarge)?;
            }
        }
        let taxed = net - exempt;
        let iva = match rates.iva {
            _ if taxed.is_zero() => Some(Decimal::ZERO),
            Some(rate) => Some(part(taxed, rate, currency)?),
            None => None,
        };
        let retention = match rates.retention {
            _ if charge != Charge::Fees => Some(Decimal::ZERO),
            Some(rate) => Some(part(net, rate, currency)?),
            None => None,
        };
        let total = iva
            .map(|iva| net.checked_add(iva).ok_or(TooLarge))
            .transpose()?;
        Ok(Self {
            net,
            exempt,
            iva,
            total,
            retention,
            received: total.zip(retention).map(|(total, kept)| total - kept),
            missing: lines.iter().filter(|line| line.lacks_amount()).count(),
        })
    }
}

/// The gross amount of honorarios of which a wanted amount is left after the retention, in whole pesos: the smallest
/// that leaves at least that much.
#[must_use]
pub fn gross_for(wanted: Decimal, retention: Decimal) -> Option<Decimal> {
    let left = Decimal::ONE.checked_sub(retention.checked_div(Decimal::ONE_HUNDRED)?)?;
    if left <= Decimal::ZERO || wanted.is_sign_negative() {
        return None;
    }
    let mut gross = wanted.checked_div(left)?.floor();
    let reaches = |gross: Decimal| {
        part(gross, retention, Currency::Clp).is_ok_and(|kept| gross - kept >= wanted)
    };
    // Rounding of the retention moves the answer by less than three pesos.
    for _ in 0..3 {
        if reaches(gross) {
            break;
        }
        gross = gross.checked_add(Decimal::ONE)?;
    }
    while gross > Decimal::ZERO && reaches(gross - Decimal::ONE) {
        gross -= Decimal::ONE;
    }
    reaches(gross).then_some(gross)
}

/// Whether two totals of the same bid agree: less than one unit of the last decimal apart, as the portal rounds otherwise.
#[must_use]
pub fn same_amount(one: Decimal, other: Decimal, currency: Currency) -> bool {
    (one - other).abs() < Decimal::new(1, decimals(currency))
}

#[cfg(test)]
mod tests;
