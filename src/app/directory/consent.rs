//! The consent to stand in the directory: given with the fields that may be shown, changed, and withdrawn as easily.

use super::basis::to_everybody;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::directory::{Field, Publication};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::consents::ConsentText;
use crate::store::Store;
use jiff::civil::Date;

/// What was said about the fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// All that the text names.
    All,
    /// Of the optional ones only these.
    Only(Vec<Field>),
    /// All but these.
    Without(Vec<Field>),
}

/// The supplier whose consent is meant.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT; the store's failure.
pub fn supplier(store: &mut dyn Store, rut: Rut) -> Outcome<Supplier> {
    store.supplier(rut)?.ok_or_else(|| {
        Failure::new(
            FailureKind::No,
            Message::new("suppliers-not-held").with("rut", rut),
        )
        .hint(Message::new("suppliers-not-held-hint"))
    })
}

/// The text that is shown before a consent is given on a day.
///
/// # Errors
/// The answer "no" when the rules have none.
pub fn text(pack: &Pack, today: Date) -> Outcome<&ConsentText> {
    pack.consent_text(Purpose::Directory, today)
        .ok_or_else(|| Failure::new(FailureKind::No, Message::new("directory-consent-no-text")))
}

/// The fields that a choice comes to under a text, in the order of the text.
///
/// # Errors
/// Wrong usage: a field that the text does not name, or one that nobody can choose.
pub fn chosen(text: &ConsentText, choice: &Choice) -> Outcome<Option<Vec<Field>>> {
    let (Choice::Only(named) | Choice::Without(named)) = choice else {
        return Ok(None);
    };
    for field in named {
        if !field.is_optional() || !text.fields.contains(field) {
            let message =
                Message::new("directory-consent-not-optional").with("field", word(*field));
            let optional = text.fields.iter().filter(|field| field.is_optional());
            let words = optional.map(|field| word(*field)).collect::<Vec<_>>();
            return Err(Failure::new(FailureKind::Usage, message)
                .hint(Message::new("directory-consent-fields-hint").with("fields", words)));
        }
    }
    let keeps = |field: &Field| match choice {
        Choice::Only(named) => named.contains(field),
        _ => !named.contains(field),
    };
    let kept = text.fields.iter().copied();
    Ok(Some(
        kept.filter(|field| !field.is_optional() || keeps(field))
            .collect(),
    ))
}

/// What a field is called.
#[must_use]
pub fn word(field: Field) -> Message {
    Message::new(match field {
        Field::Name => "directory-field-name",
        Field::Rut => "directory-field-rut",
        Field::Comuna => "directory-field-comuna",
        Field::Rubros => "directory-field-rubros",
        Field::Size => "directory-field-size",
        Field::WomenLed => "directory-field-women-led",
        Field::Email => "directory-field-email",
        Field::Phone => "directory-field-phone",
        Field::States => "directory-field-states",
        Field::Tie => "directory-field-tie",
    })
}

/// Notes a consent; the one that stood until now ends on the same day.
///
/// # Errors
/// The answer "no" where the supplier's record stands on no basis; the store's failure.
pub fn grant(
    store: &mut dyn Store,
    supplier: &Supplier,
    text: &ConsentText,
    fields: Option<Vec<Field>>,
    channel: Channel,
    today: Date,
) -> Outcome<()> {
    if !crate::app::onboarding::may_keep(supplier) {
        return Err(crate::app::onboarding::no_basis());
    }
    if let Some(held) = supplier.consent(Purpose::Directory) {
        store.put_consent(supplier.rut, &held.withdrawn(today))?;
    }
    let given = Consent {
        purpose: Purpose::Directory,
        basis: LegalBasis::Consent,
        text_version: text.version.clone(),
        given_on: today,
        channel,
        withdrawn_on: None,
        fields,
    };
    Ok(store.put_consent(supplier.rut, &given)?)
}

/// What everybody could see of a supplier until now, by the consent that was given last, and may not by the new one.
#[must_use]
pub fn taken_out(supplier: &Supplier, pack: &Pack, agreed: &[Field]) -> Vec<Field> {
    let mut before = supplier.clone();
    let last = before
        .consents
        .iter_mut()
        .rfind(|consent| consent.purpose == Purpose::Directory);
    if let Some(last) = last {
        last.withdrawn_on = None; // what was published then may stand there still
    }
    let shown = to_everybody(&before, pack);
    let fields = shown.iter().flat_map(|shown| shown.fields());
    fields.filter(|field| !agreed.contains(field)).collect()
}

/// Ends the consent, and gives the publications in which the supplier still stands.
///
/// # Errors
/// The answer "no" when there is none; the store's failure.
pub fn withdraw(
    store: &mut dyn Store,
    supplier: &Supplier,
    today: Date,
) -> Outcome<Vec<Publication>> {
    let Some(held) = supplier.consent(Purpose::Directory) else {
        let message = Message::new("directory-consent-none").with("rut", supplier.rut);
        return Err(Failure::new(FailureKind::No, message));
    };
    store.put_consent(supplier.rut, &held.withdrawn(today))?;
    standing_in(store, supplier.rut)
}

/// The publications in which a supplier stands.
///
/// # Errors
/// The store's failure.
pub fn standing_in(store: &mut dyn Store, rut: Rut) -> Outcome<Vec<Publication>> {
    let mut found = Vec::new();
    for publication in store.publications()? {
        let entries = store.published(&publication.place)?;
        if entries.iter().any(|entry| entry.rut == rut) {
            found.push(publication);
        }
    }
    Ok(found)
}
