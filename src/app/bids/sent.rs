//! `bids sent`: records the proof that an offer was handed in, and tells afterwards whether something changed since.

use super::desk::{Desk, OpenBid};
use crate::app::papers::adding::{self, Ready, Told};
use crate::app::papers::supplier;
use crate::bidding::review::RECEIPT;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::receipt::{Receipt, ReceiptFile};
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::rules::model::Severity;
use crate::store::Store;
use std::path::Path;

/// A longer number is no number of a receipt.
const LONGEST_NUMBER: usize = 60;

/// The kind of paper that a receipt is.
pub const RECEIPT_PAPER: &str = "sending-receipt";

/// What is told of a sending.
#[derive(Debug)]
pub struct Sending {
    /// The number of the receipt.
    pub number: String,
    /// When it was handed in.
    pub at: Deadline,
    /// The supplier that the receipt names.
    pub account: Option<Rut>,
    /// The receipt as a paper that is not kept yet, as [`Desk::receipt_paper`] makes it.
    pub paper: Option<Ready>,
}

/// An offer of which a sending was recorded.
#[derive(Debug)]
pub struct Sent {
    /// The bid, with its receipt.
    pub open: OpenBid,
    /// Whether another sending had been recorded before.
    pub again: bool,
    /// What to look at, though it is recorded.
    pub doubts: Vec<Message>,
}

/// Whether what was handed in differs from what stands now; nothing before the sending.
///
/// # Errors
/// A bid that cannot be written as text.
pub fn changed_since(dossier: &Dossier) -> Outcome<Option<bool>> {
    let now = content(dossier)?;
    let receipt = dossier.receipt.as_ref();
    Ok(receipt.map(|receipt| receipt.content != now))
}

/// What a list tells beside a bid: whether it is a copy to practise on, and [`changed_since`] of one that was sent.
///
/// # Errors
/// As [`changed_since`]; the store's failure.
pub fn listed(store: &mut dyn Store, bid: &Bid) -> Outcome<(bool, Option<bool>)> {
    if bid.state == BidState::Withdrawn {
        return Ok((false, None));
    }
    let held = store.held_bid(&bid.tender, bid.supplier)?;
    let Some(dossier) = held.and_then(|held| held.dossier) else {
        return Ok((false, None));
    };
    let changed = match bid.state {
        BidState::Sent => changed_since(&dossier)?,
        BidState::Draft | BidState::Withdrawn => None,
    };
    Ok((dossier.rehearsal, changed))
}

fn content(dossier: &Dossier) -> Outcome<Fingerprint> {
    dossier.content().map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("bids-too-large")).caused_by(error)
    })
}

impl Desk<'_> {
    /// The file with the receipt of a bid as a paper that is not kept yet.
    ///
    /// # Errors
    /// A file that cannot be kept; the store's failure.
    pub fn receipt_paper(&self, store: &mut dyn Store, bid: &Bid, file: &Path) -> Outcome<Ready> {
        let supplier = supplier(store, bid.supplier)?;
        let tender = bid.tender.to_string();
        let told = Told {
            kind: RECEIPT_PAPER,
            tender: Some(&tender),
            file: Some(file),
            ..Told::default()
        };
        adding::prepare(told, &supplier, self.pack, store, self.today.date)
    }

    /// Records that a bid was handed in, or handed in again, and keeps its receipt.
    ///
    /// # Errors
    /// A copy to practise on, a receipt of another supplier, a moment that has not come, a number that is none; then
    /// nothing is written. The store's failure.
    pub fn sent(&self, store: &mut dyn Store, open: &OpenBid, sending: &Sending) -> Outcome<Sent> {
        self.may_be_sent(&open.bid, &open.dossier, sending)?;
        let again = open.dossier.receipt.is_some();
        // The proof first: a file too many does no harm, a receipt without its file does.
        if let Some(paper) = &sending.paper {
            adding::keep(paper, store)?;
        }
        let open = self.record(store, &open.bid, sending)?;
        let doubts = self.doubts_of(store, &open, sending)?;
        Ok(Sent {
            open,
            again,
            doubts,
        })
    }

    fn record(&self, store: &mut dyn Store, bid: &Bid, sending: &Sending) -> Outcome<OpenBid> {
        let paper = sending.paper.as_ref();
        let file = paper.and_then(|paper| paper.paper.file.as_ref());
        self.change(store, &bid.tender, bid.supplier, &mut |bid, dossier| {
            self.may_be_sent(bid, dossier, sending)?;
            dossier.receipt = Some(Receipt {
                number: sending.number.trim().to_owned(),
                at: sending.at,
                account: sending.account,
                amount: bid.amount,
                file: file.map(|file| ReceiptFile {
                    name: file.name.clone(),
                    sha256: file.sha256.clone(),
                }),
                content: content(dossier)?,
            });
            bid.state = BidState::Sent;
            if let Some(point) = dossier.point_mut(RECEIPT) {
                point.settle(self.today.date);
            }
            Ok(Action::Sent)
        })
    }

    /// What to look at once a sending is recorded: its moment, whose receipt it is, and what is still open.
    fn doubts_of(
        &self,
        store: &mut dyn Store,
        open: &OpenBid,
        sending: &Sending,
    ) -> Outcome<Vec<Message>> {
        let bid = &open.bid;
        let mut doubts = Vec::new();
        let tender = store.tender(&bid.tender)?;
        let closes = bid.closes(tender.as_ref());
        if let Some(closes) = closes.filter(|closes| after(sending.at, *closes)) {
            doubts.push(Message::new("bids-sent-late").with("closes", closes));
        }
        if sending.account.is_none() {
            doubts.push(Message::new("bids-sent-account-not-told").with("rut", bid.supplier));
        }
        let started = open.dossier.started_on;
        if sending.at.date < started {
            doubts.push(Message::new("bids-sent-early").with("started", started));
        }
        let code = bid.tender.to_string();
        let reviewed = self.review(store, &code, bid.supplier)?;
        if reviewed.count(Severity::Blocks) > 0 {
            doubts.push(Message::new("bids-sent-open-points").with("code", code));
        }
        Ok(doubts)
    }

    /// Whether a sending of a bid may be recorded, so that nothing is kept of one that may not.
    fn may_be_sent(&self, bid: &Bid, dossier: &Dossier, sending: &Sending) -> Outcome<()> {
        if dossier.rehearsal {
            return Err(no("bids-sent-rehearsal"));
        }
        self.is_a_sending(sending)?;
        let members = dossier.partners.iter().map(|partner| partner.rut);
        let mut may = members.chain([bid.supplier]);
        match sending.account {
            Some(account) if !may.any(|rut| rut == account) => {
                let message = Message::new("bids-sent-other-account")
                    .with("account", account)
                    .with("rut", bid.supplier);
                let hint = Message::new("bids-sent-other-account-hint");
                Err(Failure::new(FailureKind::No, message).hint(hint))
            }
            _ => Ok(()),
        }
    }

    /// Number and moment can be those of a receipt.
    fn is_a_sending(&self, sending: &Sending) -> Outcome<()> {
        let number = sending.number.trim();
        if number.is_empty() || number.chars().count() > LONGEST_NUMBER {
            return Err(usage("bids-sent-no-number"));
        }
        if number.chars().any(char::is_control) || looks_secret(number, Place::Evidence) {
            return Err(usage("bids-point-secret"));
        }
        let comes = match sending.at.time {
            Some(_) => sending.at.instant() > self.today.instant(),
            None => sending.at.date > self.today.date,
        };
        if comes {
            return Err(usage("bids-sent-future"));
        }
        Ok(())
    }
}

/// Whether a moment lies after a deadline.
fn after(at: Deadline, closes: Deadline) -> bool {
    match (at.time, closes.time) {
        (Some(_), Some(_)) => at.instant() > closes.instant(),
        _ => at.date > closes.date,
    }
}

fn no(id: &'static str) -> Failure {
    Failure::new(FailureKind::No, Message::new(id))
}

fn usage(id: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new(id))
}
