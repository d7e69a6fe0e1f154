//! `bids check`: joins what the bid itself shows with the supplier's readiness of today, the doubts about prices and
//! other offers for the same tender. Words nothing.

mod papers;

use super::desk::{Desk, OpenBid, rates, too_large};
use super::pricing::doubts;
use super::sent::changed_since;
use crate::app::check::Check;
use crate::bidding::obstacles::agile_limit;
use crate::bidding::review::{Finding, Subject, review};
use crate::domain::bid::totals::Totals;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::Outcome;
use crate::readiness::verdict::{self, Phrase};
use crate::rules::model::Severity;
use crate::store::filter::BidFilter;
use crate::store::{Store, StoreError};

/// Answers that two suppliers share only when they are close to each other.
const SHARED: [&str; 4] = ["representative_rut", "email", "phone", "address"];

/// The point of the rules about offers of related suppliers (Ley 19.886 art. 9).
const RELATED: &str = "related-bidder";

/// How a bid stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is missing.
    Complete,
    /// Nothing is known to be missing, but something that could be is not known.
    NotKnown,
    /// Something is missing or wrong.
    Incomplete,
}

/// A bid that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The bid.
    pub open: OpenBid,
    /// What it comes to.
    pub totals: Totals,
    /// What there is to say, what blocks first.
    pub findings: Vec<Finding>,
    /// Whether something changed after the sending; nothing before it.
    pub changed_since_sending: Option<bool>,
}

impl Reviewed {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.findings.first().map(|finding| finding.severity) {
            Some(Severity::Blocks) => Standing::Incomplete,
            Some(Severity::Unknown) => Standing::NotKnown,
            Some(Severity::Warns) | None => Standing::Complete,
        }
    }

    /// How many findings have a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let findings = self.findings.iter();
        findings.filter(|one| one.severity == severity).count()
    }
}

/// The order in which findings are told.
const fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Blocks => 0,
        Severity::Unknown => 1,
        Severity::Warns => 2,
    }
}

impl Desk<'_> {
    /// Looks a bid over.
    ///
    /// # Errors
    /// Nothing prepared under the code; amounts that are too large; the store's failure.
    pub fn review(&self, store: &mut dyn Store, code: &str, rut: Rut) -> Outcome<Reviewed> {
        let open = self.open(store, code, rut)?;
        let supplier = store.supplier(rut)?.ok_or(StoreError::NotFound)?;
        let tender = store.tender(&open.bid.tender)?;
        let on = self.today.date;
        let totals = open
            .dossier
            .totals(rates(self.pack, on))
            .map_err(too_large)?;
        let changed = changed_since(&open.dossier)?;
        let mut findings = review(&Subject {
            bid: &open.bid,
            dossier: &open.dossier,
            totals: &totals,
            supplier: &supplier,
            tender: tender.as_ref(),
            changed_since_sending: changed,
            pack: self.pack,
            today: self.today,
        });
        let limit = agile_limit(&open.bid.tender, self.pack, on);
        let prices = doubts(&open.dossier, &totals, limit);
        findings.extend(prices.into_iter().map(of_price));
        let held = store.papers(Some(rut))?;
        findings.extend(papers::findings(&open, &held, self.pack, on));
        findings.extend(self.readiness(store, rut, tender)?);
        findings.extend(self.related(store, &open, &supplier)?);
        findings.sort_by_key(|finding| rank(finding.severity));
        Ok(Reviewed {
            open,
            totals,
            findings,
            changed_since_sending: changed,
        })
    }

    /// The supplier's readiness, judged again today: it may have changed since the offer was begun.
    fn readiness(
        &self,
        store: &mut dyn Store,
        rut: Rut,
        tender: Option<Tender>,
    ) -> Outcome<Vec<Finding>> {
        let check = Check {
            pack: self.pack,
            today: self.today,
            tender,
        };
        let verdict = check.one(store, rut)?;
        let (unasked, found): (Vec<_>, Vec<_>) = verdict
            .findings()
            .partition(|one| one.severity == Severity::Unknown && !one.holds_up);
        let mut findings: Vec<Finding> = found.into_iter().map(of_readiness).collect();
        if !unasked.is_empty() {
            let what = Message::new("review-unasked").with("count", unasked.len());
            let mend = Message::new("review-unasked-mend").with("rut", rut);
            findings.push(Finding::warns(what).mend(mend));
        }
        Ok(findings)
    }

    /// Another supplier of this store with the same representative, address, telephone or e-mail offers for the same tender.
    /// Who it is stays untold: on a shared PC nobody sees another person's data.
    fn related(
        &self,
        store: &mut dyn Store,
        open: &OpenBid,
        supplier: &Supplier,
    ) -> Outcome<Option<Finding>> {
        let bids = store.bids(&BidFilter {
            tender: Some(open.bid.tender.clone()),
            ..BidFilter::default()
        })?;
        for bid in bids.iter().filter(|bid| bid.supplier != supplier.rut) {
            let Some(other) = store.supplier(bid.supplier)? else {
                continue;
            };
            if let Some(shared) = shares(supplier, &other) {
                let what = Message::new("review-related").with("shared", Message::new(shared));
                let finding = Finding::unknown(what);
                let mut rules = self.pack.checklist.iter();
                return Ok(Some(match rules.find(|point| point.id == RELATED) {
                    Some(rule) => finding.mend(said(rule.why.clone())),
                    None => finding,
                }));
            }
        }
        Ok(None)
    }
}

/// A text of the rules as a message.
fn said(text: impl Into<Argument>) -> Message {
    Message::new("review-said").with("text", text)
}

fn phrase(phrase: &Phrase) -> Message {
    match phrase {
        Phrase::Wording(text) => said(text.clone()),
        Phrase::Message(message) => message.clone(),
    }
}

/// A doubt about prices: what cannot be an offer blocks, the rest is asked about.
fn of_price(doubt: Message) -> Finding {
    match doubt.id {
        "bids-over-limit" | "bids-no-quantity" => Finding::blocks(doubt),
        _ => Finding::unknown(doubt),
    }
}

fn of_readiness(found: &verdict::Finding) -> Finding {
    let mut what = phrase(&found.title);
    if let Some(detail) = &found.detail {
        what = Message::new("review-detail")
            .with("title", what)
            .with("detail", detail.clone());
    }
    let finding = match (found.severity, found.holds_up) {
        (Severity::Blocks, true) => Finding::blocks(what),
        (Severity::Unknown, true) => Finding::unknown(what),
        _ => Finding::warns(what),
    };
    finding.about(&found.id).mend(phrase(&found.mend))
}

/// The name of something that only related suppliers share.
fn shares(one: &Supplier, other: &Supplier) -> Option<&'static str> {
    let represents =
        |who: &Supplier, whom: &Supplier| who.facts.rut("representative_rut") == Some(whom.rut);
    if represents(one, other) || represents(other, one) {
        return Some("review-shared-representative");
    }
    let same = |key: &&str| {
        let value = |supplier: &Supplier| supplier.facts.get(key).map(|fact| fact.value.as_text());
        value(one).is_some_and(|text| value(other).as_ref() == Some(&text))
    };
    SHARED
        .iter()
        .copied()
        .find(|key| same(key))
        .map(|key| match key {
            "representative_rut" => "review-shared-representative",
            "address" => "review-shared-address",
            _ => "review-shared-contact",
        })
}
