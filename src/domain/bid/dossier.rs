//! Everything that is prepared for one bid: lines, checklist, the supplier as it was known that day, receipt, outcome.
//! The list row ([`crate::domain::bid::Bid`]) holds state, result, amount and deadline; nothing stands in both.

use crate::domain::bid::line::BidLine;
use crate::domain::bid::plan::Plan;
use crate::domain::bid::point::Point;
use crate::domain::bid::receipt::{Outcome, Receipt};
use crate::domain::bid::totals::{Charge, Rates, TooLarge, Totals};
use crate::domain::fact::Facts;
use crate::domain::money::Currency;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, Supplier};
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The supplier as it was known on a day. Consents stay with the supplier's own record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The day.
    pub on: Date,
    /// Natural or juridical.
    pub person: PersonKind,
    /// What was known.
    pub facts: Facts,
    /// The three states as last seen then.
    pub states: Vec<StateRecord>,
}

impl Profile {
    /// Takes the profile of a day.
    #[must_use]
    pub fn of(supplier: &Supplier, on: Date) -> Self {
        Self {
            on,
            person: supplier.person,
            facts: supplier.facts.clone(),
            states: supplier.states.clone(),
        }
    }
}

/// A member of a joint offer (unión temporal de proveedores), which only EMT may form (Ley 19.886 art. 51).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its RUT.
    pub rut: Rut,
    /// Its share in percent.
    #[serde(with = "rust_decimal::serde::str")]
    pub share: Decimal,
}

/// What is prepared for a bid. Its natural key is the bid's: the tender's code with the supplier's RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// The day on which it was begun.
    pub started_on: Date,
    /// Made to practise: the tender takes no offers, and nothing may be recorded as sent.
    #[serde(default)]
    pub rehearsal: bool,
    /// The supplier as it was known.
    pub profile: Profile,
    /// Currency of every price.
    pub currency: Currency,
    /// How the supplier charges.
    #[serde(default)]
    pub charge: Charge,
    /// The tender's items with prices.
    pub lines: Vec<BidLine>,
    /// The checklist, in order.
    pub points: Vec<Point>,
    /// The day for which the age of papers is counted; the closing day when the bases say nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_date: Option<Date>,
    /// Who signs, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// The net total that the portal shows once the prices are typed there.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub portal_net: Option<Decimal>,
    /// The other members of a joint offer; empty for an offer of one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// What winning would cost.
    #[serde(default)]
    pub plan: Plan,
    /// The proof of sending; the latest when it was sent again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

impl Dossier {
    /// What it comes to.
    ///
    /// # Errors
    /// [`TooLarge`] beyond 28 digits.
    pub fn totals(&self, rates: Rates) -> Result<Totals, TooLarge> {
        Totals::of(&self.lines, self.charge, self.currency, rates)
    }

    /// A line by the key of its item.
    #[must_use]
    pub fn line(&self, item: &str) -> Option<&BidLine> {
        self.lines.iter().find(|line| line.item == item)
    }

    /// A point by its id.
    #[must_use]
    pub fn point(&self, id: &str) -> Option<&Point> {
        self.points.iter().find(|point| point.id == id)
    }

    /// What is handed in, as one text: when it differs, something changed that the buyer would see.
    ///
    /// # Errors
    /// None that can happen with these shapes; serde's own otherwise.
    pub fn handed_in(&self) -> Result<String, serde_json::Error> {
        let papers: Vec<_> = self
            .points
            .iter()
            .filter_map(|point| Some((&point.id, point.paper_number?)))
            .collect();
        serde_json::to_string(&(
            &self.lines,
            self.charge,
            self.currency,
            &self.signatory,
            &self.partners,
            papers,
        ))
    }
}
