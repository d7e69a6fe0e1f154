//! The breach book. Words nothing.

use super::text;
use crate::domain::message::Message;
use crate::domain::privacy::breach::{Breach, BreachedData};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use jiff::civil::Date;

/// What was told of a breach; what is not told stays as it was.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// What happened.
    pub what: Option<String>,
    /// The day on which it was noticed.
    pub noticed_on: Option<Date>,
    /// What kinds of data.
    pub data: Vec<BreachedData>,
    /// Of how many people.
    pub people: Option<u32>,
    /// Whether there is a reasonable risk.
    pub risk: Option<bool>,
    /// What was done.
    pub measures: Option<String>,
    /// The day on which the Agency was told.
    pub reported_on: Option<Date>,
    /// The day on which the people were told.
    pub told_on: Option<Date>,
}

/// Writes a breach down. Until somebody says that there is no risk there is one.
///
/// # Errors
/// Nothing said of what happened, a day to come; the store's failure.
pub fn add(store: &mut dyn Store, told: Told, today: Date) -> Outcome<Breach> {
    let mut breach = Breach {
        number: 0,
        what: text(
            told.what.as_deref().unwrap_or_default(),
            "privacy-breach-what-missing",
        )?,
        noticed_on: told.noticed_on.unwrap_or(today),
        data: Vec::new(),
        people: None,
        risk: true,
        measures: None,
        reported_on: None,
        told_on: None,
        closed_on: None,
    };
    take(&mut breach, told, today)?;
    breach.number = store.put_breach(&breach)?;
    Ok(breach)
}

/// Adds what is known by now, and closes it when nothing is left to do.
///
/// # Errors
/// The answer "no" when there is none of that number, when it is closed, or when a duty is still open.
pub fn close(store: &mut dyn Store, number: u32, told: Told, today: Date) -> Outcome<Breach> {
    let mut breach = find(store, number)?;
    if breach.closed_on.is_some() {
        let message = Message::new("privacy-breach-closed").with("number", number.to_string());
        return Err(Failure::new(FailureKind::No, message));
    }
    take(&mut breach, told, today)?;
    let is_done = breach.open_duties().is_empty();
    breach.closed_on = is_done.then_some(today);
    store.put_breach(&breach)?;
    Ok(breach)
}

/// One breach.
///
/// # Errors
/// The answer "no" when there is none of that number; the store's failure.
pub fn find(store: &mut dyn Store, number: u32) -> Outcome<Breach> {
    let mut breaches = store.breaches()?.into_iter();
    breaches
        .find(|breach| breach.number == number)
        .ok_or_else(|| {
            let message = Message::new("privacy-no-breach").with("number", number.to_string());
            Failure::new(FailureKind::No, message).hint(Message::new("privacy-no-breach-hint"))
        })
}

fn take(breach: &mut Breach, told: Told, today: Date) -> Outcome<()> {
    for day in [told.noticed_on, told.reported_on, told.told_on]
        .into_iter()
        .flatten()
    {
        if day > today {
            let message = Message::new("privacy-day-to-come").with("day", day);
            return Err(Failure::new(FailureKind::Usage, message));
        }
    }
    breach.noticed_on = told.noticed_on.unwrap_or(breach.noticed_on);
    if !told.data.is_empty() {
        breach.data = told.data;
        breach.data.sort_unstable();
        breach.data.dedup();
    }
    breach.people = told.people.or(breach.people);
    breach.risk = told.risk.unwrap_or(breach.risk);
    breach.measures = told.measures.or(breach.measures.take());
    breach.reported_on = told.reported_on.or(breach.reported_on);
    breach.told_on = told.told_on.or(breach.told_on);
    Ok(())
}
