//! Asks the marketplace and keeps what it answers: joins transport, readers and the store. Must not print or prompt.

mod code;
mod counting;
mod day;
mod days;
mod details;
mod month;
mod ocds;
mod ocds_process;
mod reading;
mod status;
mod verify;

pub use code::code;
pub use days::{DayDone, due, fetch};
pub use month::{Downloaded, forget_download, month, remember};
pub use ocds::{OcdsDone, ocds};
pub use status::{Probe, Status, missing, status};
pub use verify::{Answer, Verified, verify};

use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::market::{Ask, Client, Trouble};
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::DateTime;

/// After so many questions in a row that got no answer the others are not asked.
const IN_VAIN: usize = 3;

/// Hears how far the work has come.
pub trait Hears {
    /// Something that a person wants to know while it happens.
    fn hears(&mut self, message: &Message);
    /// So many of so many.
    fn step(&mut self, done: u64, total: u64);
}

/// What every question needs.
pub struct Asking<'a> {
    /// Asks.
    pub client: &'a Client,
    /// Keeps what is answered, and counts the requests.
    pub store: &'a mut dyn Store,
    /// The rule pack, for the types of process.
    pub pack: &'a Pack,
    /// The day of the requests.
    pub today: Today,
    /// Words the reasons and warnings.
    pub word: &'a dyn Fn(&Message) -> String,
    /// Hears how far it has come.
    pub hears: &'a mut dyn Hears,
}

impl Asking<'_> {
    /// Asks, and counts what was sent. The outer failure is the store's.
    fn ask<T>(
        &mut self,
        ask: &Ask,
        read: impl Fn(&[u8]) -> Result<T, crate::market::Refused>,
    ) -> Outcome<Result<T, Trouble>> {
        let answer = self.client.ask(ask, read);
        self.count()?;
        Ok(answer)
    }

    /// Counts the requests that were sent since the last count.
    fn count(&mut self) -> Outcome<()> {
        let sent = self.client.take_asked();
        if sent > 0 {
            self.store.count_market_requests(self.today.date, sent)?;
        }
        Ok(())
    }

    /// This moment, for the notes of what was asked.
    fn now(&self) -> DateTime {
        self.today.date.to_datetime(self.today.time)
    }
}
