//! `bids check`: joins what the bid itself shows with the supplier's readiness of today, the doubts about prices and
//! other offers for the same tender. Words nothing.

mod papers;
mod related;

use super::desk::{Desk, OpenBid, rates, too_large};
use super::hints::Hints;
use super::pricing::doubts;
use super::sent::changed_since;
use crate::app::check::Check;
use crate::app::papers::needed;
use crate::bidding::obstacles::agile_limit;
use crate::bidding::review::{Finding, Subject, review};
use crate::domain::bid::BidState;
use crate::domain::bid::totals::Totals;
use crate::domain::calendar::Deadline;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::domain::tender::Tender;
use crate::failure::Outcome;
use crate::readiness::verdict::{self, Phrase, Readiness};
use crate::rules::model::Severity;
use crate::store::{Store, StoreError};

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
    /// When its tender closes, as far as it is known.
    pub closes: Option<Deadline>,
    /// Whether it closed before the bid was sent.
    pub over: bool,
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
        let held = store.papers(Some(rut))?;
        let needed = needed::of(self, &open, tender.as_ref(), &held);
        let mut findings = review(&Subject {
            bid: &open.bid,
            dossier: &open.dossier,
            totals: &totals,
            supplier: &supplier,
            tender: tender.as_ref(),
            changed_since_sending: changed,
            named_by_power: papers::may_sign(&open, &needed, &held),
            pack: self.pack,
            today: self.today,
        });
        let limit = agile_limit(&open.bid.tender, self.pack, on);
        let prices = doubts(&open.dossier, &totals, limit);
        findings.extend(prices.into_iter().map(of_price));
        findings.extend(self.far_prices(store, &open)?);
        findings.extend(papers::findings(&open, &needed, &held, self.pack));
        findings.extend(papers::files(store, &needed, &held, self.pack)?);
        findings.extend(self.readiness(store, rut, tender)?);
        findings.extend(related::finding(store, self.pack, &open, &supplier)?);
        findings.extend(self.members_findings(store, &open)?);
        findings.sort_by_key(|finding| rank(finding.severity));
        let mut told = Vec::new();
        findings.retain(|finding| {
            let new = !told.contains(&finding.what);
            told.push(finding.what.clone());
            new
        });
        let over = open.bid.state == BidState::Draft
            && needed
                .closes
                .is_some_and(|closes| closes.passed(self.today));
        Ok(Reviewed {
            open,
            totals,
            findings,
            changed_since_sending: changed,
            closes: needed.closes,
            over,
        })
    }

    /// Prices that are an order of magnitude off what is known of their product: a box may stand against a unit.
    fn far_prices(&self, store: &mut dyn Store, open: &OpenBid) -> Outcome<Vec<Finding>> {
        let known = Hints::new(self.pack, self.today, open.dossier.currency);
        let Some(known) = known else {
            return Ok(Vec::new());
        };
        let far = known.of_all(store, &open.dossier)?.all_far(&open.dossier);
        Ok(far.into_iter().map(Finding::warns).collect())
    }

    /// Every other member of a joint offer must be able to bid (Ley 19.886 art. 52).
    fn members_findings(&self, store: &mut dyn Store, open: &OpenBid) -> Outcome<Vec<Finding>> {
        let members = self.members(store, open)?.members;
        let others = members.iter().filter(|member| !member.own);
        Ok(others
            .filter_map(|member| {
                let told = |id| Message::new(id).with("rut", member.partner.rut);
                let finding = match member.readiness {
                    Some(Readiness::Ready) => return None,
                    Some(Readiness::NotReady) => Finding::blocks(told("review-member-not-ready")),
                    Some(Readiness::NotKnown) => Finding::unknown(told("review-member-not-known")),
                    None => return Some(Finding::unknown(told("review-member-not-here"))),
                };
                let code = open.bid.tender.to_string();
                Some(finding.mend(told("review-member-mend").with("code", code)))
            })
            .collect())
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
        let code = verdict.tender.as_ref().map(ToString::to_string);
        let mut findings: Vec<Finding> = found
            .into_iter()
            .map(|one| match (&one.mismatch, &code) {
                (Some(_), Some(code)) => differs(one, rut, code),
                _ => of_readiness(one),
            })
            .collect();
        if !unasked.is_empty() {
            let what = Message::new("review-unasked").with("count", unasked.len());
            let mend = Message::new("review-unasked-mend").with("rut", rut);
            findings.push(Finding::warns(what).mend(mend));
        }
        Ok(findings)
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

/// Writings that differ are told once; `check` shows their letters.
fn differs(found: &verdict::Finding, rut: Rut, code: &str) -> Finding {
    let mend = Message::new("review-mismatch-mend")
        .with("rut", rut)
        .with("code", code);
    Finding::warns(phrase(&found.title))
        .about(&found.id)
        .mend(mend)
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
