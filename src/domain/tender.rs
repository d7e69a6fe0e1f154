//! A tender (or a Compra Ágil request) with its items and the offers that others made, as public lists show it.
//! OCDS words; the serde shape is the contract's JSON.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::money::Money;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Where a tender stands. Unknown codes of the marketplace are kept as [`TenderStatus::Other`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenderStatus {
    /// Publicada: offers may be handed in until it closes.
    Published,
    /// Cerrada.
    Closed,
    /// Desierta: ended without a winner.
    Unsuccessful,
    /// Adjudicada, or proveedor seleccionado in Compra Ágil.
    Awarded,
    /// Revocada or cancelada.
    Cancelled,
    /// Suspendida.
    Suspended,
    /// Anything else, as the source spells it.
    Other(String),
}

/// Who buys: the body and its buying unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Buyer {
    /// The marketplace's number of the body.
    pub code: Option<String>,
    /// Name of the body.
    pub name: Option<String>,
    /// Name of the buying unit.
    pub unit: Option<String>,
    /// RUT of the buying unit as `69080700-9`.
    pub rut: Option<String>,
    /// CUT code of the unit's comuna, when its spelling is known; else the text as it came.
    pub comuna: Option<String>,
    /// CUT code of the unit's region, when its spelling is known; else the text as it came.
    pub region: Option<String>,
    /// Sector: `Municipalidades`, `Salud`.
    pub sector: Option<String>,
}

/// One thing that is bought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TenderItem {
    /// The marketplace's own id of the item, or its position where it has none; unique within the tender.
    pub key: String,
    /// Product code: 8 digits (UNSPSC) or 9 (local).
    pub product: Option<String>,
    /// Name of the product code.
    pub product_name: Option<String>,
    /// Names of the rubro levels, widest first.
    pub levels: Vec<String>,
    /// What the buyer wrote.
    pub description: Option<String>,
    /// Amount wanted.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub quantity: Option<Decimal>,
    /// Unit of measure as it came: `Unidad`, `Caja`.
    pub unit: Option<String>,
    /// Offers for this item.
    pub offers: Vec<Offer>,
}

/// An offer that a supplier made for an item, as a public list shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Offer {
    /// RUT as `78297510-2`; kept as it came where its digit is wrong.
    pub supplier_rut: Option<String>,
    /// Legal name of the supplier.
    pub supplier_name: Option<String>,
    /// Size class as the source says it.
    pub supplier_size: Option<String>,
    /// Name of the offer; one supplier may hand in several.
    pub name: Option<String>,
    /// What the supplier wrote.
    pub description: Option<String>,
    /// State of the offer as it came: `Aceptada`.
    pub status: Option<String>,
    /// Quantity offered.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub quantity: Option<Decimal>,
    /// Price of one unit.
    pub unit_price: Option<Money>,
    /// Total for this item.
    pub total: Option<Money>,
    /// Total of the whole quote, repeated on each of its items in Compra Ágil lists: never to be summed.
    pub whole_total: Option<Money>,
    /// Quantity awarded.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub awarded_quantity: Option<Decimal>,
    /// Amount awarded for this item.
    pub awarded_total: Option<Money>,
    /// When it was handed in.
    pub sent: Option<Deadline>,
    /// Whether it was chosen.
    pub selected: Option<bool>,
}

/// A tender or a Compra Ágil request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tender {
    /// Its natural key.
    pub code: ProcessCode,
    /// Name.
    #[serde(default)]
    pub title: Option<String>,
    /// Description.
    #[serde(default)]
    pub description: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub status: Option<TenderStatus>,
    /// Who buys.
    #[serde(default)]
    pub buyer: Buyer,
    /// Budget or estimate, when the source gives one.
    #[serde(default)]
    pub estimate: Option<Money>,
    /// When it was published.
    #[serde(default)]
    pub published: Option<Deadline>,
    /// Until when offers may be handed in.
    #[serde(default)]
    pub closes: Option<Deadline>,
    /// Until when questions may be asked.
    #[serde(default)]
    pub questions_until: Option<Deadline>,
    /// When the answers are published.
    #[serde(default)]
    pub answers: Option<Deadline>,
    /// Site visit.
    #[serde(default)]
    pub site_visit: Option<Deadline>,
    /// When it was or will be awarded.
    #[serde(default)]
    pub awarded: Option<Deadline>,
    /// Evaluation criteria as one text.
    #[serde(default)]
    pub criteria: Option<String>,
    /// Environmental requirements as one text.
    #[serde(default)]
    pub environmental: Option<String>,
    /// Social requirements as one text.
    #[serde(default)]
    pub social: Option<String>,
    /// Contract length as it came, with its unit: `36 meses`.
    #[serde(default)]
    pub contract_length: Option<String>,
    /// Days for delivery (Compra Ágil).
    #[serde(default)]
    pub delivery_days: Option<u32>,
    /// Where the goods go, as it came (Compra Ágil).
    #[serde(default)]
    pub delivery_place: Option<String>,
    /// Way of paying as it came.
    #[serde(default)]
    pub payment: Option<String>,
    /// Complaints against the *buyer* in the last year, not against this tender.
    #[serde(default)]
    pub buyer_complaints: Option<u32>,
    /// Number of bidders that the source counted.
    #[serde(default)]
    pub bidders: Option<u32>,
    /// Code of the purchase order that came of it (Compra Ágil).
    #[serde(default)]
    pub order: Option<ProcessCode>,
    /// What is bought, in the order of the keys.
    #[serde(default)]
    pub items: Vec<TenderItem>,
}

impl Tender {
    /// A tender of which only the code is known.
    #[must_use]
    pub fn new(code: ProcessCode) -> Self {
        Self {
            code,
            title: None,
            description: None,
            status: None,
            buyer: Buyer::default(),
            estimate: None,
            published: None,
            closes: None,
            questions_until: None,
            answers: None,
            site_visit: None,
            awarded: None,
            criteria: None,
            environmental: None,
            social: None,
            contract_length: None,
            delivery_days: None,
            delivery_place: None,
            payment: None,
            buyer_complaints: None,
            bidders: None,
            order: None,
            items: Vec::new(),
        }
    }

    /// Number of offers over all items.
    #[must_use]
    pub fn offer_count(&self) -> usize {
        self.items.iter().map(|item| item.offers.len()).sum()
    }
}

#[cfg(test)]
mod tests;
