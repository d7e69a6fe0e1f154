//! The columns behind the answers of an export: where each state was learned, and to what exactly the person agreed, so
//! that nowhere more of them is shown. A sheet made by hand does not need them.

use super::Fixed;
use crate::domain::consent::{Consent, LegalBasis, Purpose};
use crate::domain::directory::Field;
use crate::domain::supplier::{StateKind, Supplier};
use crate::exchange::own::sheet::SheetCell;

/// The columns, in order.
pub(super) const TRAIL: [(Fixed, &str); 10] = [
    (Fixed::SeenByOf(StateKind::Account), "account_by"),
    (Fixed::EvidenceOf(StateKind::Account), "account_evidence"),
    (
        Fixed::SeenByOf(StateKind::Accreditation),
        "accreditation_by",
    ),
    (
        Fixed::EvidenceOf(StateKind::Accreditation),
        "accreditation_evidence",
    ),
    (Fixed::SeenByOf(StateKind::Eligibility), "eligibility_by"),
    (
        Fixed::EvidenceOf(StateKind::Eligibility),
        "eligibility_evidence",
    ),
    (Fixed::Cause, "eligibility_cause"),
    (Fixed::DirectoryOn, "directory_on"),
    (Fixed::DirectoryText, "directory_text"),
    (Fixed::DirectoryFields, "directory_fields"),
];

/// The names of the columns that only an export has, behind those of [`super::header`].
pub fn trail_header() -> impl Iterator<Item = String> {
    TRAIL.iter().map(|(_, name)| (*name).to_owned())
}

/// The cells of [`trail_header`].
#[must_use]
pub fn trail_row(supplier: &Supplier) -> Vec<SheetCell> {
    let listed = agreed_to(supplier, Purpose::Directory);
    let cell = |(field, _): (Fixed, &str)| match field {
        Fixed::SeenByOf(kind) => {
            SheetCell::text(supplier.state(kind).map(|record| record.by.as_str()))
        }
        Fixed::EvidenceOf(kind) => SheetCell::text(
            supplier
                .state(kind)
                .and_then(|record| record.evidence.as_deref()),
        ),
        Fixed::Cause => SheetCell::text(
            supplier
                .state(StateKind::Eligibility)
                .and_then(|record| record.cause.as_deref()),
        ),
        Fixed::DirectoryOn => SheetCell::spelled(listed.map(|held| held.given_on).as_ref()),
        Fixed::DirectoryText => SheetCell::text(listed.map(|held| held.text_version.as_str())),
        Fixed::DirectoryFields => SheetCell::text(listed.and_then(field_names).as_deref()),
        _ => SheetCell::Text(String::new()),
    };
    TRAIL.into_iter().map(cell).collect()
}

/// The consent in force that the person gave for a purpose; a legal function is none.
pub(super) fn agreed_to(supplier: &Supplier, purpose: Purpose) -> Option<&Consent> {
    let held = supplier.consent(purpose)?;
    (held.basis == LegalBasis::Consent).then_some(held)
}

/// The fields that a person chose, by name. A name is always shown, so that a choice of nothing else is no empty cell,
/// which would mean everything.
fn field_names(consent: &Consent) -> Option<String> {
    let chosen = consent.fields.as_ref()?;
    let shown = |field: &Field| *field == Field::Name || chosen.contains(field);
    let names: Vec<&str> = Field::ALL
        .into_iter()
        .filter(shown)
        .map(|field| field.names().0)
        .collect();
    Some(names.join(", "))
}
