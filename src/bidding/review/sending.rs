//! The sending itself: the total of the portal beside the total of the offer, and what changed after the receipt.

use super::{Finding, Subject};
use crate::domain::bid::BidState;
use crate::domain::bid::totals::same_amount;
use crate::domain::message::Message;
use crate::domain::money::Money;

/// What there is to say about the sending.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(changed(subject));
    findings.extend(portal(subject));
    if subject.bid.state == BidState::Draft {
        findings.push(
            Finding::warns(Message::new("review-not-sent").with("rut", subject.bid.supplier))
                .mend(subject.coded("review-not-sent-mend")),
        );
    }
    findings
}

/// What was handed in is not what stands now: the portal still holds the old offer.
fn changed(subject: &Subject<'_>) -> Option<Finding> {
    let receipt = subject.dossier.receipt.as_ref()?;
    let changed = subject.changed_since_sending?;
    changed.then(|| {
        let what = Message::new("review-changed-since-sending").with("at", receipt.at);
        Finding::blocks(what).mend(subject.coded("review-changed-mend"))
    })
}

/// The net total of the portal and the one of the economic offer are the same.
fn portal(subject: &Subject<'_>) -> Option<Finding> {
    let currency = subject.dossier.currency;
    let Some(portal) = subject.dossier.portal_net else {
        let asked = subject.bid.state == BidState::Draft && subject.totals.missing == 0;
        return asked.then(|| {
            Finding::warns(Message::new("review-portal-not-told"))
                .mend(subject.coded("review-portal-mend"))
        });
    };
    let net = subject.totals.net;
    (!same_amount(portal, net, currency)).then(|| {
        let what = Message::new("review-portal-differs")
            .with("portal", Money::new(portal, currency))
            .with("offer", Money::new(net, currency));
        Finding::blocks(what).mend(subject.coded("review-portal-differs-mend"))
    })
}
