//! People's rights over their data, and the centre's duties: requests, blocks, consents, breaches, how long things are
//! kept, who wrote data out. Words nothing.

pub mod breaches;
pub mod consents;
pub mod controller;
pub mod granting;
pub mod keeping;
pub mod log;
pub mod named;
pub mod notice;
pub mod person;
pub mod requests;
pub mod standing;
pub mod subject;

use self::subject::Subject;
use crate::domain::message::Message;
use crate::domain::privacy::blocking::{Block, LearnerBlock};
use crate::domain::rut::Rut;
use crate::domain::workshop::LearnerId;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Lets a person's data rest. Also of somebody who is not held under the RUT: nothing can be brought in then.
///
/// # Errors
/// The store's failure.
pub fn block(
    store: &mut dyn Store,
    whom: &Subject,
    reason: Option<String>,
    today: Date,
) -> Outcome<()> {
    Ok(match whom {
        Subject::Rut(rut) => store.put_block(&Block {
            rut: *rut,
            since: today,
            reason,
        }),
        Subject::Learner(learner) => store.put_learner_block(&LearnerBlock {
            learner: learner.id,
            since: today,
            reason,
        }),
    }?)
}

/// A person whose data rest, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Resting {
    /// The RUT, where it is known.
    pub rut: Option<Rut>,
    /// The id as a learner, where no RUT is known.
    pub learner: Option<LearnerId>,
    /// Since when.
    pub since: Date,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// Everybody whose data rest: by RUT, then learners without one.
///
/// # Errors
/// The store's failure.
pub fn resting(store: &mut dyn Store) -> Outcome<Vec<Resting>> {
    let mut found = Vec::new();
    for block in store.blocks()? {
        found.push(Resting {
            rut: Some(block.rut),
            learner: None,
            since: block.since,
            reason: block.reason,
        });
    }
    for block in store.learner_blocks()? {
        found.push(Resting {
            rut: None,
            learner: Some(block.learner),
            since: block.since,
            reason: block.reason,
        });
    }
    Ok(found)
}

/// Lifts a block.
///
/// # Errors
/// The answer "no" when there is none; the store's failure.
pub fn unblock(store: &mut dyn Store, whom: &Subject) -> Outcome<()> {
    let was_blocked = match whom {
        Subject::Rut(rut) => store.remove_block(*rut),
        Subject::Learner(learner) => store.remove_learner_block(learner.id),
    }?;
    if was_blocked {
        return Ok(());
    }
    Err(Failure::new(
        FailureKind::No,
        whom.in_text("privacy-not-blocked"),
    ))
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
