//! Everything that is prepared for one bid: lines, checklist, the supplier as it was known that day.
//! The list row ([`crate::domain::bid::Bid`]) holds state, result, amount and deadline; nothing stands in both.

use crate::domain::bid::ending::Ending;
use crate::domain::bid::guarantee::{Guarantee, GuaranteeKind};
use crate::domain::bid::line::BidLine;
use crate::domain::bid::partner::{self, Partner};
use crate::domain::bid::plan::Plan;
use crate::domain::bid::point::Point;
use crate::domain::bid::receipt::Receipt;
use crate::domain::bid::totals::{Charge, Rates, TooLarge, Totals};
use crate::domain::fact::Facts;
use crate::domain::money::Currency;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, Supplier, forget_representative, key};
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
    /// Who signs, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// The net total that the portal shows once the prices are typed there, in the bid's currency.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub portal_net: Option<Decimal>,
    /// The guarantees that the bases ask for, at most one of each kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guarantees: Vec<Guarantee>,
    /// The proof of sending; the latest when it was sent again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// Who bids together, the supplier itself among them; empty when it bids alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// What was told of the money until it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Ending>,
}

impl Dossier {
    /// Nothing but the supplier as known on the day: no line, no point.
    #[must_use]
    pub fn begun(profile: Profile, currency: Currency) -> Self {
        Self {
            started_on: profile.on,
            rehearsal: false,
            profile,
            currency,
            charge: Charge::default(),
            lines: Vec::new(),
            points: Vec::new(),
            signatory: None,
            portal_net: None,
            guarantees: Vec::new(),
            receipt: None,
            partners: Vec::new(),
            plan: None,
            outcome: None,
        }
    }

    /// Takes somebody else out who is to be forgotten: as a partner, from the receipt, and as who may sign; whether there was something.
    pub fn forget(&mut self, rut: Rut) -> bool {
        let named = self
            .receipt
            .as_mut()
            .filter(|receipt| receipt.account == Some(rut));
        let named = named.map(|receipt| receipt.account = None).is_some();
        let before = self.content().ok();
        let signs = self.forget_signatory(rut);
        let left = partner::leave(&mut self.partners, rut);
        // Forgetting somebody is no change of the offer: what was sent stays as sent as it was.
        let after = self.content().ok();
        if let (Some(receipt), Some(after)) = (&mut self.receipt, after)
            && before.as_ref() == Some(&receipt.content)
        {
            receipt.content = after;
        }
        left || named || signs
    }

    /// Takes somebody out who may sign for the firm; whether they stood there.
    fn forget_signatory(&mut self, rut: Rut) -> bool {
        let facts = &mut self.profile.facts;
        let name = facts.text(key::REPRESENTATIVE_NAME).map(ToOwned::to_owned);
        let stands = forget_representative(facts, rut);
        if stands && name.is_some() && self.signatory == name {
            self.signatory = None;
        }
        stands
    }

    /// What it comes to.
    ///
    /// # Errors
    /// [`TooLarge`] beyond 28 digits.
    pub fn totals(&self, rates: Rates) -> Result<Totals, TooLarge> {
        Totals::of(&self.lines, self.charge, self.currency, rates)
    }

    /// The fingerprint of what the buyer gets to see: when it differs, something changed that must be sent again.
    ///
    /// # Errors
    /// None that these shapes can bring; serde's own.
    pub fn content(&self) -> Result<Fingerprint, serde_json::Error> {
        let (signatory, partners) = (&self.signatory, &self.partners);
        let seen = (&self.lines, self.charge, self.currency, signatory, partners);
        serde_json::to_vec(&seen).map(|seen| Fingerprint::of(&seen))
    }

    /// A point by its id.
    pub fn point_mut(&mut self, id: &str) -> Option<&mut Point> {
        self.points.iter_mut().find(|point| point.id == id)
    }

    /// The guarantee of a kind, when it was noted.
    #[must_use]
    pub fn guarantee(&self, kind: GuaranteeKind) -> Option<&Guarantee> {
        self.guarantees.iter().find(|one| one.kind == kind)
    }

    /// Whether there is more than what was told of a bid that a list brought.
    #[must_use]
    pub const fn is_prepared(&self) -> bool {
        !self.lines.is_empty() || !self.points.is_empty()
    }

    /// Whether a line that is offered has a price.
    #[must_use]
    pub fn is_priced(&self) -> bool {
        let mut offered = self.lines.iter().filter(|line| !line.left_out);
        offered.any(|line| line.unit_price.is_some())
    }

    /// Whether a price was put on a line, offered or not: what the lines come to is then the amount of the bid.
    #[must_use]
    pub fn was_priced(&self) -> bool {
        self.lines.iter().any(|line| line.unit_price.is_some())
    }

    /// Whether the totals are what is asked of the buyer: something is offered, and no price or quantity is missing.
    #[must_use]
    pub fn is_whole(&self, totals: &Totals) -> bool {
        totals.missing == 0 && self.is_priced()
    }

    /// The total with taxes; unknown while a price, a quantity or the rate is missing, and where nothing is offered.
    #[must_use]
    pub fn whole_total(&self, totals: &Totals) -> Option<Decimal> {
        totals.total.filter(|_| self.is_whole(totals))
    }
}
