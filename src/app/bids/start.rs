//! `bids start`: an offer with the tender's items as lines, the supplier as it is known today, and a checklist.
//! Where no offer can be made it says why, and allows a copy to practise on.

use super::desk::{Desk, OpenBid};
use crate::app::check::Check;
use crate::bidding::{checklist, obstacles};
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::{Dossier, Profile};
use crate::domain::bid::line::BidLine;
use crate::domain::bid::{Bid, BidState};
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::readiness::verdict::Readiness;
use crate::store::{Store, StoreError};

/// What starting came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Started {
    /// The bid.
    pub open: OpenBid,
    /// Why it cannot be handed in as things stand; always empty for a real bid.
    pub obstacles: Vec<Message>,
    /// Nobody knows whether the supplier may bid: it must be looked at before sending.
    pub doubt: Option<Message>,
    /// It was there already: only what was new was added.
    pub resumed: bool,
}

impl Desk<'_> {
    /// Starts a bid, or takes one up again: a copy to practise on becomes real once nothing stands against it.
    ///
    /// # Errors
    /// The answer "no" with the reasons, unless `rehearsal`; a supplier or tender that is not held; the store's failure.
    pub fn start(
        &self,
        store: &mut dyn Store,
        tender: &Tender,
        rut: Rut,
        rehearsal: bool,
    ) -> Outcome<Started> {
        let (supplier, obstacles, doubt) = self.obstacles(store, tender, rut)?;
        let held = store.held_bid(&tender.code, rut)?;
        let dossier = held.as_ref().and_then(|held| held.dossier.as_ref());
        if dossier.is_some_and(Dossier::is_prepared) {
            let open = self.resume(store, tender, &supplier, obstacles.is_empty())?;
            return Ok(Started {
                open,
                obstacles,
                doubt,
                resumed: true,
            });
        }
        let is_sent = held
            .as_ref()
            .is_some_and(|held| held.bid.state == BidState::Sent);
        if is_sent && (rehearsal || !obstacles.is_empty()) {
            return Err(sent_already(tender));
        }
        if !obstacles.is_empty() && !rehearsal {
            return Err(refused(tender, &obstacles));
        }
        let mut open = OpenBid {
            bid: self.row(tender, rut),
            dossier: self.dossier(tender, &supplier, !obstacles.is_empty() || rehearsal),
            version: 0,
        };
        if let Some(held) = held {
            (open.bid, open.version) = (held.bid, held.version);
            open.dossier.outcome = held.dossier.and_then(|dossier| dossier.outcome);
        }
        Ok(Started {
            open: self.begin(store, open)?,
            obstacles,
            doubt,
            resumed: false,
        })
    }

    /// The supplier, and what stands against a bid of theirs for this tender today.
    fn obstacles(
        &self,
        store: &mut dyn Store,
        tender: &Tender,
        rut: Rut,
    ) -> Outcome<(Supplier, Vec<Message>, Option<Message>)> {
        let check = Check {
            pack: self.pack,
            today: self.today,
            tender: Some(tender.clone()),
        };
        let verdict = check.one(store, rut)?;
        let supplier = store.supplier(rut)?.ok_or(StoreError::NotFound)?;
        let mut found = obstacles::of(tender, self.pack, self.today);
        if verdict.readiness == Readiness::NotReady {
            found.push(Message::new("bidding-not-ready").with("rut", rut));
        }
        let doubt = (verdict.readiness == Readiness::NotKnown)
            .then(|| Message::new("bidding-not-known").with("rut", rut));
        Ok((supplier, found, doubt))
    }

    fn resume(
        &self,
        store: &mut dyn Store,
        tender: &Tender,
        supplier: &Supplier,
        clear: bool,
    ) -> Outcome<OpenBid> {
        let rut = supplier.rut;
        self.change(store, &tender.code, rut, &mut |bid, dossier| {
            dossier.profile = Profile::of(supplier, self.today.date);
            dossier.rehearsal &= !clear;
            bid.deadline = tender.closes.or(bid.deadline);
            add_items(&mut dossier.lines, tender);
            checklist::refresh(dossier, self.pack, tender, self.today.date);
            Ok(Action::Refreshed)
        })
    }

    fn row(&self, tender: &Tender, rut: Rut) -> Bid {
        Bid {
            tender: tender.code.clone(),
            supplier: rut,
            amount: None,
            state: BidState::Draft,
            deadline: tender.closes,
            result: None,
            note: None,
        }
    }

    fn dossier(&self, tender: &Tender, supplier: &Supplier, rehearsal: bool) -> Dossier {
        let profile = Profile::of(supplier, self.today.date);
        let currency = tender
            .estimate
            .map_or(Currency::Clp, |money| money.currency);
        let mut dossier = Dossier::begun(profile, currency);
        dossier.rehearsal = rehearsal;
        add_items(&mut dossier.lines, tender);
        checklist::refresh(&mut dossier, self.pack, tender, self.today.date);
        dossier
    }
}

/// Adds a line for each item that has none, and notes on the others what the tender asks for today.
fn add_items(lines: &mut Vec<BidLine>, tender: &Tender) {
    for item in &tender.items {
        match lines.iter_mut().find(|line| line.item == item.key) {
            Some(line) => line.asked = item.quantity.or(line.asked),
            None => lines.push(BidLine::of(item)),
        }
    }
}

/// An offer that a list has as sent can be no copy to practise on: its result could not be noted any more.
fn sent_already(tender: &Tender) -> Failure {
    let code = tender.code.to_string();
    let message = Message::new("bids-start-sent-closed").with("code", code.as_str());
    Failure::new(FailureKind::No, message)
        .hint(Message::new("bids-start-sent-closed-hint").with("code", code))
}

fn refused(tender: &Tender, obstacles: &[Message]) -> Failure {
    let message = Message::new("bids-cannot-start")
        .with("code", tender.code.to_string())
        .with("reasons", obstacles.to_vec());
    Failure::new(FailureKind::No, message)
        .hint(Message::new("bids-cannot-start-hint").with("code", tender.code.to_string()))
}
