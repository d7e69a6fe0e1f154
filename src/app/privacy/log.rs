//! The access log: every command that writes people's data out leaves a line, and a private party needs a ground.

use super::controller::controller;
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::privacy::controller::ControllerKind;
use crate::domain::privacy::log::{Handed, HandingGround, LogEntry, Recipient, RecipientKind};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{KnownBackup, Store};
use jiff::civil::Date;
use std::path::Path;

/// What leaves, by whom and with which command.
#[derive(Debug, Clone)]
pub struct Leaving<'a> {
    /// When.
    pub at: Deadline,
    /// Who gives the command.
    pub by: &'a str,
    /// Which command.
    pub command: &'static str,
    /// What leaves.
    pub handed: Handed,
    /// Of how many people.
    pub people: u64,
}

/// Who is told to receive it.
///
/// # Errors
/// Wrong usage when the kind or, for a private party, the ground is missing: it names both grounds.
pub fn recipient(
    name: Option<&str>,
    kind: Option<RecipientKind>,
    ground: Option<HandingGround>,
) -> Outcome<Option<Recipient>> {
    let usage = |id| Failure::new(FailureKind::Usage, Message::new(id));
    let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
        return match (kind, ground) {
            (None, None) => Ok(None),
            _ => Err(usage("privacy-recipient-no-name")),
        };
    };
    let Some(kind) = kind else {
        return Err(usage("privacy-recipient-no-kind"));
    };
    if kind == RecipientKind::Private && ground.is_none() {
        return Err(usage("privacy-recipient-no-ground")
            .hint(Message::new("privacy-recipient-no-ground-hint")));
    }
    Ok(Some(Recipient {
        name: name.to_owned(),
        kind,
        ground,
    }))
}

/// Writes the line. Gives what must be said: a public body that hands data to a private party by consent publishes it.
///
/// # Errors
/// The store's failure.
pub fn note(
    store: &mut dyn Store,
    leaving: &Leaving<'_>,
    recipient: Option<Recipient>,
) -> Outcome<Option<Message>> {
    let flagged = match &recipient {
        Some(recipient) if recipient.kind == RecipientKind::Private => {
            let is_public =
                controller(store)?.map(|known| known.kind) == Some(ControllerKind::Public);
            let id = match (recipient.ground, is_public) {
                (Some(HandingGround::Consent22), true) => "privacy-handed-by-consent-publish",
                (Some(HandingGround::Consent22), false) => "privacy-handed-by-consent",
                _ => "privacy-handed-by-contract",
            };
            Some(Message::new(id).with("name", recipient.name.as_str()))
        }
        _ => None,
    };
    store.log_access(&LogEntry {
        at: leaving.at,
        by: leaving.by.to_owned(),
        command: leaving.command.to_owned(),
        handed: leaving.handed,
        people: leaving.people,
        recipient,
    })?;
    Ok(flagged)
}

/// Notes where a backup lies, so that an erasure can name it.
///
/// # Errors
/// The store's failure.
pub fn backed_up(store: &mut dyn Store, file: &Path, today: Date) -> Outcome<()> {
    let place = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    Ok(store.note_backup(&KnownBackup {
        place: place.display().to_string(),
        made_on: today,
    })?)
}
