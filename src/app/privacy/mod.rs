//! People's rights over their data, and the centre's duties: requests, blocks, consents, breaches, how long things are
//! kept, who wrote data out. Words nothing.

pub mod breaches;
pub mod consents;
pub mod controller;
pub mod keeping;
pub mod log;
pub mod notice;
pub mod person;
pub mod requests;

use crate::domain::message::Message;
use crate::domain::privacy::blocking::Block;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Lets a person's data rest. Also of somebody who is not held: nothing can be brought in then.
///
/// # Errors
/// The store's failure.
pub fn block(store: &mut dyn Store, rut: Rut, reason: Option<String>, today: Date) -> Outcome<()> {
    Ok(store.put_block(&Block {
        rut,
        since: today,
        reason,
    })?)
}

/// Lifts a block.
///
/// # Errors
/// The answer "no" when there is none; the store's failure.
pub fn unblock(store: &mut dyn Store, rut: Rut) -> Outcome<()> {
    if store.remove_block(rut)? {
        return Ok(());
    }
    let message = Message::new("privacy-not-blocked").with("rut", rut);
    Err(Failure::new(FailureKind::No, message))
}

/// What the centre decided under a name.
fn setting<T: DeserializeOwned>(store: &mut dyn Store, name: &str) -> Outcome<Option<T>> {
    let Some(document) = store.privacy_setting(name)? else {
        return Ok(None);
    };
    serde_json::from_str(&document).map(Some).map_err(|error| {
        Failure::new(FailureKind::Store, Message::new("store-damaged")).caused_by(error)
    })
}

/// Writes what the centre decided under a name.
fn put_setting<T: Serialize>(store: &mut dyn Store, name: &str, value: &T) -> Outcome<()> {
    let document = serde_json::to_string(value).map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("cli-unwritable")).caused_by(error)
    })?;
    Ok(store.put_privacy_setting(name, Some(&document))?)
}

/// A text without blanks around it; refused when nothing is left.
fn text(given: &str, missing: &'static str) -> Outcome<String> {
    let text = given.trim();
    if text.is_empty() {
        return Err(Failure::new(FailureKind::Usage, Message::new(missing)));
    }
    Ok(text.to_owned())
}
