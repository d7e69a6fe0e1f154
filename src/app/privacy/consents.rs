//! Consent given and withdrawn, equally easily, with the version of the text, the day and the channel. Words nothing.

use crate::app::onboarding;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::privacy::age::{Consenter, consenter};
use crate::domain::privacy::blocking::Carer;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;

/// A consent as it is told.
pub struct Giving<'a> {
    /// Whose.
    pub rut: Rut,
    /// What for.
    pub purpose: Purpose,
    /// On what ground.
    pub basis: LegalBasis,
    /// How it was given.
    pub channel: Channel,
    /// The day; today when nothing is said.
    pub on: Option<Date>,
    /// The year in which the person was born, where it is known. It is looked at and not kept.
    pub birth_year: Option<i16>,
    /// Who cares for a young person and consents.
    pub carer: Option<&'a str>,
}

/// What giving or withdrawing came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was written.
    Done,
    /// It stood so already.
    Already,
}

/// The supplier of a RUT. What a person asks about the own consents is done for blocked people too.
fn held(store: &mut dyn Store, rut: Rut) -> Outcome<Supplier> {
    crate::app::suppliers::one(store, rut).map(|(supplier, _)| supplier)
}

/// Gives a purpose its ground.
///
/// # Errors
/// A young person without a carer, a day to come; the answer "no" when nobody is held; the store's failure.
pub fn give(
    store: &mut dyn Store,
    pack: &Pack,
    giving: &Giving<'_>,
    today: Date,
) -> Outcome<Change> {
    let on = giving.on.unwrap_or(today);
    if on > today {
        let message = Message::new("privacy-day-to-come").with("day", on);
        return Err(Failure::new(FailureKind::Usage, message));
    }
    must_have_carer(pack, giving, today)?;
    let supplier = held(store, giving.rut)?;
    if supplier.consent(giving.purpose).is_some() {
        return Ok(Change::Already);
    }
    let version = pack
        .consent_text(giving.purpose, today)
        .map(|text| text.version.clone())
        .ok_or_else(|| Failure::new(FailureKind::Input, Message::new("privacy-no-text")))?;
    store.put_consent(
        giving.rut,
        &Consent {
            purpose: giving.purpose,
            basis: giving.basis,
            text_version: version,
            given_on: on,
            channel: giving.channel,
            withdrawn_on: None,
            fields: None,
        },
    )?;
    if let Some(name) = giving.carer {
        let name = super::text(name, "privacy-carer-missing")?;
        store.put_carer(giving.rut, giving.purpose, &Carer { name, on })?;
    }
    Ok(Change::Done)
}

/// Withdraws the consent in force for a purpose. No reason is asked.
///
/// # Errors
/// The answer "no" when nobody is held, or when the purpose stands on another ground; the store's failure.
pub fn withdraw(store: &mut dyn Store, rut: Rut, purpose: Purpose, today: Date) -> Outcome<Change> {
    let supplier = held(store, rut)?;
    let Some(consent) = supplier.consent(purpose) else {
        return Ok(Change::Already);
    };
    if consent.basis != LegalBasis::Consent {
        let message = Message::new("privacy-not-by-consent");
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("privacy-not-by-consent-hint").with("rut", rut)));
    }
    let withdrawn = Consent {
        withdrawn_on: Some(today),
        ..consent.clone()
    };
    store.put_consent(rut, &withdrawn)?;
    Ok(Change::Done)
}

/// Whether anything still allows keeping a person's record.
#[must_use]
pub fn may_keep(supplier: &Supplier) -> bool {
    onboarding::may_keep(supplier)
}

/// A young person's carer consents.
fn must_have_carer(pack: &Pack, giving: &Giving<'_>, today: Date) -> Outcome<()> {
    let Some(born) = giving.birth_year else {
        return Ok(());
    };
    let (age, _) = pack
        .consent_ages(today)
        .map_err(|message| Failure::new(FailureKind::Input, message))?;
    let limit = i16::try_from(age).unwrap_or(i16::MAX);
    if consenter(born, today.year(), limit) == Consenter::Person || giving.carer.is_some() {
        return Ok(());
    }
    let message = Message::new("privacy-carer-needed").with("age", age.to_string());
    Err(Failure::new(FailureKind::No, message).hint(Message::new("privacy-carer-needed-hint")))
}
