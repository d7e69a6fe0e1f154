//! Registers a supplier: a basis before anything is kept, each accepted answer saved at once, and what comes next.
//! Words nothing and asks nothing.

use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, Supplier};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::Accepted;
use crate::rules::Pack;
use crate::rules::condition::Truth;
use crate::rules::model::Step;
use crate::store::Store;
use jiff::civil::Date;

/// A purpose that was granted, on a basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// What for.
    pub purpose: Purpose,
    /// On what ground.
    pub basis: LegalBasis,
    /// How it was given.
    pub channel: Channel,
}

/// Whether a supplier may be kept: guidance stands on a basis that was not withdrawn.
#[must_use]
pub fn may_keep(supplier: &Supplier) -> bool {
    supplier.consent(Purpose::Guidance).is_some()
}

/// Makes the record of a new supplier with its purposes, or adds purposes to the one that is held.
///
/// # Errors
/// Guidance stands on no basis: nothing is saved. A failure of the store.
pub fn begin(
    store: &mut dyn Store,
    pack: &Pack,
    rut: Rut,
    person: PersonKind,
    granted: &[Granted],
    today: Date,
) -> Outcome<Supplier> {
    let held = store.supplier(rut)?;
    let is_new = held.is_none();
    let mut supplier = held.unwrap_or_else(|| Supplier::new(rut, person, today));
    let mut added = Vec::new();
    for grant in granted {
        if supplier.consent(grant.purpose).is_none() {
            let consent = consent(pack, *grant, today);
            supplier.consents.push(consent.clone());
            added.push(consent);
        }
    }
    if !may_keep(&supplier) {
        return Err(no_basis());
    }
    if is_new {
        store.put_supplier(&supplier)?;
    } else {
        for consent in &added {
            store.put_consent(rut, consent)?;
        }
    }
    Ok(supplier)
}

/// Nothing may be kept without a purpose and its basis.
#[must_use]
pub fn no_basis() -> Failure {
    Failure::new(FailureKind::No, Message::new("interview-no-basis"))
        .hint(Message::new("interview-no-basis-hint"))
}

/// The record of a purpose, with the version of the text that holds today.
fn consent(pack: &Pack, grant: Granted, today: Date) -> Consent {
    Consent {
        purpose: grant.purpose,
        basis: grant.basis,
        text_version: pack
            .consent_text(grant.purpose, today)
            .map(|text| text.version.clone())
            .unwrap_or_default(),
        given_on: today,
        channel: grant.channel,
        withdrawn_on: None,
        fields: None,
    }
}

/// Saves what an accepted answer changes.
///
/// # Errors
/// A failure of the store.
pub fn save(store: &mut dyn Store, rut: Rut, accepted: &Accepted) -> Outcome<()> {
    if let Some(fact) = &accepted.fact {
        store.put_fact(rut, fact)?;
    }
    for key in &accepted.dropped {
        store.remove_fact(rut, key)?;
    }
    Ok(())
}

/// The steps of the registration that are not known to be done, in order.
#[must_use]
pub fn steps_left<'a>(pack: &'a Pack, supplier: &Supplier, today: Date) -> Vec<&'a Step> {
    pack.steps
        .iter()
        .filter(|step| {
            step.applies
                .as_ref()
                .is_none_or(|condition| condition.holds(supplier, today) != Truth::No)
                && step.done.holds(supplier, today) != Truth::Yes
        })
        .collect()
}
