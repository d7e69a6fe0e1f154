//! Tenders that a supplier follows or has discarded, and what changed in them since it last looked. Words nothing.

use crate::app::tenders::{Found, find};
use crate::domain::calendar::Today;
use crate::domain::change::SeenChange;
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::Store;

/// A tender with what was decided about it.
#[derive(Debug)]
pub struct Marked {
    /// The decision.
    pub mark: Mark,
    /// The tender, when it is still held.
    pub tender: Option<Tender>,
    /// What changed since the last look.
    pub changes: Vec<SeenChange>,
}

/// The tender under a code; the answer "no" for anything else.
fn tender(store: &mut dyn Store, code: &str) -> Outcome<Tender> {
    match find(store, code)? {
        Found::Tender(tender) => Ok(*tender),
        Found::Order(_) => Err(Failure::new(
            FailureKind::No,
            Message::new("tenders-unknown-code").with("code", code),
        )
        .hint(Message::new("tenders-unknown-code-hint"))),
    }
}

/// Follows a tender; a discarded one is taken up again.
///
/// # Errors
/// The answer "no" when no tender stands under the code; the store's failure.
pub fn follow(store: &mut dyn Store, today: Today, rut: Rut, code: &str) -> Outcome<Mark> {
    decide(store, today, rut, (code, None))
}

/// Writes a decision: with a reason the tender is discarded, without one it is followed.
fn decide(
    store: &mut dyn Store,
    today: Today,
    rut: Rut,
    (code, reason): (&str, Option<String>),
) -> Outcome<Mark> {
    let tender = tender(store, code)?;
    let newest = store
        .tender_changes(&tender.code)?
        .last()
        .map(|change| change.seen);
    let held = store.marks(Some(rut))?;
    let mut before = held
        .into_iter()
        .filter(|mark| mark.kind == MarkKind::Followed);
    let before = before.find(|mark| mark.tender == tender.code);
    let mark = Mark {
        tender: tender.code,
        supplier: rut,
        kind: match reason {
            Some(_) => MarkKind::Discarded,
            None => MarkKind::Followed,
        },
        reason,
        on: today.date,
        // What was not shown yet is still to be shown to who says so twice.
        looked: before.map_or(newest, |mark| mark.looked),
    };
    store.put_mark(&mark)?;
    Ok(mark)
}

/// Discards a tender with its reason.
///
/// # Errors
/// As [`follow`]; wrong usage when the reason is empty or looks like a password.
pub fn discard(
    store: &mut dyn Store,
    today: Today,
    rut: Rut,
    (code, reason): (&str, &str),
) -> Outcome<Mark> {
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    if reason.is_empty() {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("following-no-reason"),
        ));
    }
    if looks_secret(&reason, Place::Evidence) {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("following-secret"),
        ));
    }
    decide(store, today, rut, (code, Some(reason)))
}

/// Takes a decision back.
///
/// # Errors
/// The answer "no" when nothing was decided about the tender; the store's failure.
pub fn undo(store: &mut dyn Store, rut: Rut, code: &str) -> Outcome<()> {
    let parsed = code.parse().ok();
    if let Some(code) = parsed
        && store.remove_mark(&code, rut)?
    {
        return Ok(());
    }
    Err(Failure::new(
        FailureKind::No,
        Message::new("following-not-marked").with("code", code),
    ))
}

/// The tenders about which a supplier decided so, by code.
///
/// # Errors
/// The store's failure.
pub fn marked(store: &mut dyn Store, rut: Rut, kind: MarkKind) -> Outcome<Vec<Marked>> {
    let mut found = Vec::new();
    for mark in store
        .marks(Some(rut))?
        .into_iter()
        .filter(|mark| mark.kind == kind)
    {
        let tender = store.tender(&mark.tender)?;
        let mut changes = store.tender_changes(&mark.tender)?;
        changes.retain(|change| mark.looked.is_none_or(|looked| change.seen > looked));
        found.push(Marked {
            mark,
            tender,
            changes,
        });
    }
    Ok(found)
}

/// Remembers that the changes were shown.
///
/// # Errors
/// The store's failure.
pub fn looked(store: &mut dyn Store, marked: &[Marked]) -> Outcome<()> {
    for one in marked {
        if let Some(newest) = one.changes.last() {
            store.put_mark(&Mark {
                looked: Some(newest.seen),
                ..one.mark.clone()
            })?;
        }
    }
    Ok(())
}
