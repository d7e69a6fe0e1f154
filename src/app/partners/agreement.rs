//! Agreeing to be proposed as a partner, and taking it back as easily.

use crate::app::onboarding::{self, Granted};
use crate::domain::consent::{Channel, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::consents::ConsentText;
use crate::store::Store;
use jiff::civil::Date;

/// The text that is shown before anybody agrees.
///
/// # Errors
/// The answer "no" when the rules have none that holds today.
pub fn text(pack: &Pack, today: Date) -> Outcome<&ConsentText> {
    pack.consent_text(Purpose::Partners, today)
        .ok_or_else(|| Failure::new(FailureKind::No, Message::new("partners-no-text")))
}

fn held(store: &mut dyn Store, rut: Rut) -> Outcome<Supplier> {
    store.supplier(rut)?.ok_or_else(|| {
        let message = Message::new("check-not-held").with("rut", rut);
        Failure::new(FailureKind::No, message)
            .hint(Message::new("check-not-held-hint").with("rut", rut))
    })
}

/// Notes that a supplier agrees to be proposed.
///
/// # Errors
/// The answer "no" when it is not held, or its record stands on no basis; the store's failure.
pub fn agree(store: &mut dyn Store, pack: &Pack, rut: Rut, today: Date) -> Outcome<()> {
    let supplier = held(store, rut)?;
    text(pack, today)?;
    let granted = [Granted {
        purpose: Purpose::Partners,
        basis: LegalBasis::Consent,
        channel: Channel::Screen,
    }];
    onboarding::begin(store, pack, rut, supplier.person, &granted, today).map(drop)
}

/// Takes the agreement back; whether there was one.
///
/// # Errors
/// The answer "no" when the supplier is not held; the store's failure.
pub fn withdraw(store: &mut dyn Store, rut: Rut, today: Date) -> Outcome<bool> {
    let supplier = held(store, rut)?;
    let Some(given) = supplier.consent(Purpose::Partners) else {
        return Ok(false);
    };
    store.put_consent(rut, &given.withdrawn(today))?;
    Ok(true)
}
