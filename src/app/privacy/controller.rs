//! Who answers for the data of this centre. Words nothing.

use super::{put_setting, setting, text};
use crate::domain::message::Message;
use crate::domain::privacy::controller::{Controller, ControllerKind};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;

/// The name under which it is kept.
const NAME: &str = "controller";

/// What was told of it; what is not told stays as it was.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// Its RUT.
    pub rut: Option<Rut>,
    /// Its address.
    pub address: Option<&'a str>,
    /// Where requests reach it.
    pub contact: Option<&'a str>,
    /// Who represents it.
    pub represented_by: Option<&'a str>,
    /// What kind of body it is.
    pub kind: Option<ControllerKind>,
}

/// The controller, once told.
///
/// # Errors
/// The store's failure.
pub fn controller(store: &mut dyn Store) -> Outcome<Option<Controller>> {
    setting(store, NAME)
}

/// Keeps who it is.
///
/// # Errors
/// Wrong usage when something is missing that was never told; the store's failure.
pub fn set(store: &mut dyn Store, told: Told<'_>) -> Outcome<Controller> {
    let held = controller(store)?;
    let held = held.as_ref();
    let missing = |what: &'static str| {
        Failure::new(FailureKind::Usage, Message::new(what))
            .hint(Message::new("privacy-controller-hint"))
    };
    let pick = |given: Option<&str>, old: Option<&String>, what: &'static str| match given {
        Some(given) => text(given, what),
        None => old.cloned().ok_or_else(|| missing(what)),
    };
    let new = Controller {
        name: pick(
            told.name,
            held.map(|held| &held.name),
            "privacy-controller-no-name",
        )?,
        rut: told
            .rut
            .or_else(|| held.map(|held| held.rut))
            .ok_or_else(|| missing("privacy-controller-no-rut"))?,
        address: pick(
            told.address,
            held.map(|held| &held.address),
            "privacy-controller-no-address",
        )?,
        contact: pick(
            told.contact,
            held.map(|held| &held.contact),
            "privacy-controller-no-contact",
        )?,
        represented_by: told
            .represented_by
            .map(ToOwned::to_owned)
            .or_else(|| held.and_then(|held| held.represented_by.clone())),
        kind: told
            .kind
            .or_else(|| held.map(|held| held.kind))
            .ok_or_else(|| missing("privacy-controller-no-kind"))?,
    };
    put_setting(store, NAME, &new)?;
    Ok(new)
}
