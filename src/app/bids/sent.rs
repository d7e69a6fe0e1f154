//! `bids sent`: records the proof that an offer was handed in, and tells afterwards whether something changed since.

use super::desk::{Desk, OpenBid};
use crate::bidding::review::RECEIPT;
use crate::domain::bid::action::Action;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::receipt::{Receipt, ReceiptFile};
use crate::domain::bid::{Bid, BidState};
use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::Store;

/// A longer number is no number of a receipt.
const LONGEST_NUMBER: usize = 60;

/// The kind of paper that a receipt is.
pub const RECEIPT_PAPER: &str = "sending-receipt";

/// What is told of a sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// The number of the receipt.
    pub number: String,
    /// When it was handed in.
    pub at: Deadline,
    /// The supplier that the receipt names.
    pub account: Option<Rut>,
    /// The file with the receipt.
    pub file: Option<ReceiptFile>,
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

fn content(dossier: &Dossier) -> Outcome<Fingerprint> {
    dossier.content().map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("bids-too-large")).caused_by(error)
    })
}

impl Desk<'_> {
    /// Records that a bid was handed in, or handed in again.
    ///
    /// # Errors
    /// A copy to practise on, a receipt of another supplier, a moment that has not come, a number that is none; then
    /// nothing is written. The store's failure.
    pub fn sent(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        sending: &Sending,
    ) -> Outcome<OpenBid> {
        self.change(store, tender, rut, &mut |bid, dossier| {
            self.may_be_sent(bid, dossier, sending)?;
            dossier.receipt = Some(Receipt {
                number: sending.number.trim().to_owned(),
                at: sending.at,
                account: sending.account,
                file: sending.file.clone(),
                content: content(dossier)?,
            });
            bid.state = BidState::Sent;
            if let Some(point) = dossier.point_mut(RECEIPT) {
                point.settle(self.today.date);
            }
            Ok(Action::Sent)
        })
    }

    /// Whether a sending of a bid may be recorded, so that nothing is kept of one that may not.
    ///
    /// # Errors
    /// As [`Desk::sent`].
    pub fn may_be_sent(&self, bid: &Bid, dossier: &Dossier, sending: &Sending) -> Outcome<()> {
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

fn no(id: &'static str) -> Failure {
    Failure::new(FailureKind::No, Message::new(id))
}

fn usage(id: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new(id))
}
