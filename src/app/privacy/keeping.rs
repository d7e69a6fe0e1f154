//! How long things are kept, what is due, and clearing the books of what is. Words nothing.

use super::{put_setting, setting, text};
use crate::domain::consent::Purpose;
use crate::domain::message::Message;
use crate::domain::privacy::retention::{
    Kept, OwnRetention, is_consent_due, is_due, is_record_due,
};
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::filter::SupplierFilter;
use crate::store::{Book, Store};
use jiff::civil::Date;
use serde::Serialize;
use std::ops::ControlFlow;

/// How long something is kept here, and what of it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Keeping {
    /// What.
    pub kept: Kept,
    /// For how many days.
    pub days: u32,
    /// What the centre decided, when it did.
    pub own: Option<OwnRetention>,
    /// How much of it is due.
    pub due: usize,
    /// The people whose record or consent is due, by RUT; books name nobody.
    pub people: Vec<Rut>,
    /// The lines of a book that are due.
    #[serde(skip)]
    pub lines: Vec<u32>,
}

fn name(kept: Kept) -> String {
    format!("retention-{}", kept.id())
}

/// How long each thing is kept and what is due on a day.
///
/// # Errors
/// A retention that the rule pack lacks; the store's failure.
pub fn all(store: &mut dyn Store, pack: &Pack, today: Date) -> Outcome<Vec<Keeping>> {
    let mut all = Vec::new();
    for kept in Kept::ALL {
        let own: Option<OwnRetention> = setting(store, &name(kept))?;
        let days = match (&own, pack.retention(kept)) {
            (Some(own), _) => own.days,
            (None, Some(rule)) => rule.days,
            (None, None) => {
                let message = Message::new("privacy-no-retention").with("kept", kept.id());
                return Err(Failure::new(FailureKind::Input, message));
            }
        };
        let mut keeping = Keeping {
            kept,
            days,
            own,
            due: 0,
            people: Vec::new(),
            lines: Vec::new(),
        };
        find_due(store, &mut keeping, today)?;
        keeping.due = keeping.people.len() + keeping.lines.len();
        all.push(keeping);
    }
    Ok(all)
}

fn find_due(store: &mut dyn Store, keeping: &mut Keeping, today: Date) -> Outcome<()> {
    let days = keeping.days;
    let over = |day: Date| is_due(day, days, today);
    match keeping.kept {
        Kept::Guidance => {
            keeping.people = people(store, |one| is_record_due(one, days, today))?;
        }
        Kept::Directory | Kept::Results | Kept::Partners => {
            let purpose = match keeping.kept {
                Kept::Directory => Purpose::Directory,
                Kept::Partners => Purpose::Partners,
                _ => Purpose::Results,
            };
            keeping.people = people(store, |one| is_consent_due(one, purpose, days, today))?;
        }
        Kept::Requests => {
            let requests = store.requests()?.into_iter();
            let due =
                requests.filter(|one| one.answer.as_ref().is_some_and(|answer| over(answer.on)));
            keeping.lines = due.map(|one| one.number).collect();
        }
        Kept::Breaches => {
            let breaches = store.breaches()?.into_iter();
            let due = breaches.filter(|one| one.closed_on.is_some_and(over));
            keeping.lines = due.map(|one| one.number).collect();
        }
        Kept::Log => {
            let lines = store.numbered_access_log()?.into_iter();
            let due = lines.filter(|(_, entry)| over(entry.at.date));
            keeping.lines = due.map(|(number, _)| number).collect();
        }
    }
    Ok(())
}

fn people(store: &mut dyn Store, wanted: impl Fn(&Supplier) -> bool) -> Outcome<Vec<Rut>> {
    let mut found = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        if wanted(&supplier) {
            found.push(supplier.rut);
        }
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

/// Keeps what the centre decides instead of the rule pack.
///
/// # Errors
/// No reason, or no day at all; the store's failure.
pub fn set(
    store: &mut dyn Store,
    kept: Kept,
    days: u32,
    reason: &str,
    today: Date,
) -> Outcome<OwnRetention> {
    if days == 0 {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("privacy-retention-zero"),
        ));
    }
    let own = OwnRetention {
        kept,
        days,
        reason: text(reason, "privacy-reason-missing")?,
        set_on: today,
    };
    put_setting(store, &name(kept), &own)?;
    Ok(own)
}

/// Removes the lines of a book that are due; how many went.
///
/// # Errors
/// Wrong usage for what is no book: people are erased one by one; the store's failure.
pub fn clear(store: &mut dyn Store, keeping: &Keeping) -> Outcome<u64> {
    let book = match keeping.kept {
        Kept::Requests => Book::Requests,
        Kept::Breaches => Book::Breaches,
        Kept::Log => Book::Log,
        Kept::Guidance | Kept::Directory | Kept::Results | Kept::Partners => {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("privacy-clear-people"),
            ));
        }
    };
    Ok(store.remove_lines(book, &keeping.lines)?)
}
