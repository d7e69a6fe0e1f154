//! Prices that were offered or paid: groups that are never mixed (kind, unit, currency) and what is exact about them.
//! Amounts are decimals from end to end. Reads no store and words nothing.

pub mod collect;
pub mod histogram;
pub mod outlier;
pub mod rules;
pub mod summary;

use crate::domain::code::ProcessCode;
use crate::domain::money::{Currency, Money};
use histogram::Histogram;
use outlier::Outlier;
use rules::Unit;
use rust_decimal::Decimal;
use serde::Serialize;
use summary::Summary;

/// Where a price comes from. The two are never put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceKind {
    /// A supplier asked it in an offer.
    Offered,
    /// A purchase order agreed it.
    Bought,
}

/// How an offer ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It was chosen.
    Won,
    /// Its tender was awarded, to others.
    Lost,
    /// Its tender is open, ended without a winner, or nothing is said.
    Undecided,
}

/// One price as the store gives it, with what surrounds it. Nobody who sells is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// Offer or order.
    pub kind: PriceKind,
    /// Code of the tender or order.
    pub process: ProcessCode,
    /// The year: published, else closing, else that of the code.
    pub year: i16,
    /// The buyer's region: its CUT code, or the text as it came.
    pub region: Option<String>,
    /// How an offer ended; nothing for an order.
    pub standing: Option<Standing>,
    /// Name of the product code.
    pub product_name: Option<String>,
    /// Unit of measure as it came.
    pub unit: Option<String>,
    /// What the buyer asked for.
    pub wanted: Option<String>,
    /// What the supplier wrote.
    pub offered: Option<String>,
    /// Quantity offered, or wanted where the offer says none.
    pub quantity: Option<Decimal>,
    /// Price of one unit; nothing where the list gives only totals.
    pub amount: Option<Money>,
}

/// A price that is shown on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedPrice {
    /// How much.
    pub amount: Decimal,
    /// Code of the tender or order.
    pub process: String,
    /// The year.
    pub year: i16,
    /// CUT code of the region, where it is known.
    pub region: Option<&'static str>,
    /// How it ended.
    pub standing: Option<Standing>,
    /// What was asked for, or offered; cut short.
    pub text: Option<String>,
    /// Quantity.
    pub quantity: Option<Decimal>,
}

/// Part of a group, and its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<T> {
    /// Which part.
    pub of: T,
    /// Its figures.
    pub summary: Summary,
}

/// A product of which prices are known, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PricedProduct {
    /// The product code.
    pub code: String,
    /// Its name as most lists spell it.
    pub name: Option<String>,
    /// Prices in offers.
    pub offered: u64,
    /// Prices in purchase orders.
    pub bought: u64,
}

/// Prices of one product that can be compared: one kind, one unit, one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceGroup {
    /// Offers or orders.
    pub kind: PriceKind,
    /// Unit of measure.
    pub unit: Unit,
    /// Currency.
    pub currency: Currency,
    /// All the prices, outliers included.
    pub all: Summary,
    /// Without the outliers: what every other figure rests on.
    pub usual: Summary,
    /// By how offers ended.
    pub standings: Vec<Part<Standing>>,
    /// By region, north to south; without a region last.
    pub regions: Vec<Part<Option<&'static str>>>,
    /// By year.
    pub years: Vec<Part<i16>>,
    /// How often each range of prices occurs.
    pub histogram: Histogram,
    /// How many prices are left out as too different.
    pub apart: usize,
    /// The most distant of them, with a guess at the cause.
    pub outliers: Vec<Outlier>,
    /// Every price, where they are too few for figures.
    pub each: Vec<NamedPrice>,
}
