//! Who signs: the person whose power is in force, letter by letter (the bases ask for it; an offer signed by another
//! person may be left out).

use super::{Finding, Subject};
use crate::domain::bid::BidState;
use crate::domain::message::Message;
use crate::domain::supplier::{PersonKind, key};
use crate::domain::words::plain;

/// The answer that says until when the power holds.
const POWER_UNTIL: &str = "power_valid_until";

/// What there is to say about the signature.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let may_sign = match subject.supplier.person {
        PersonKind::Natural => subject.supplier.name(),
        PersonKind::Juridical => subject.supplier.facts.text(key::REPRESENTATIVE_NAME),
    };
    findings.extend(power_ends(subject));
    match (subject.dossier.signatory.as_deref(), may_sign) {
        // A firm may have several who may sign: the certificate counts before what was told.
        (Some(_), _) if subject.named_by_power => {}
        (Some(signs), Some(may)) => findings.extend(compared(signs, may, subject)),
        (None, Some(may)) if subject.supplier.person == PersonKind::Juridical => {
            let what = Message::new("review-signatory-not-told").with("may", may);
            findings.push(Finding::warns(what).mend(subject.coded("review-signatory-mend")));
        }
        // Without a representative `readiness` has a finding of its own.
        _ => {}
    }
    findings
}

/// The name that signs beside the name that may sign.
fn compared(signs: &str, may: &str, subject: &Subject<'_>) -> Option<Finding> {
    if signs == may {
        return None;
    }
    let named = |id| Message::new(id).with("signs", signs).with("may", may);
    Some(if plain(signs) == plain(may) {
        Finding::warns(named("review-signatory-spelled"))
    } else {
        Finding::blocks(named("review-signatory-other"))
            .mend(subject.coded("review-signatory-mend"))
    })
}

/// The power ends before the offer is opened.
fn power_ends(subject: &Subject<'_>) -> Option<Finding> {
    if subject.supplier.person != PersonKind::Juridical || subject.bid.state != BidState::Draft {
        return None;
    }
    let until = subject.supplier.facts.date(POWER_UNTIL)?;
    let closes = subject.closes()?.date;
    (until < closes).then(|| {
        Finding::blocks(
            Message::new("review-power-ends")
                .with("until", until)
                .with("closes", closes),
        )
        .mend(Message::new("review-power-ends-mend"))
    })
}
