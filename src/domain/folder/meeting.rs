//! How two folders of one person become one: what only one of them has stays, histories are joined, and where both hold
//! something else under the same key somebody chooses. Decides nothing by itself where two values differ.

mod learners;
mod parts;
#[cfg(test)]
mod tests;

use crate::domain::bid::action::Action;
use crate::domain::calendar::Deadline;
use crate::domain::fact::Fact;
use crate::domain::folder::{Folder, FolderBid};
use crate::domain::mark::Mark;
use crate::domain::paper::Paper;
use crate::domain::saved_search::SavedSearch;
use crate::domain::supplier::{PersonKind, StateRecord};
use crate::domain::workshop::{AttendanceMark, Enrolment, Learner};
use jiff::civil::Date;
pub use learners::person as learner;
pub use parts::searches;
use std::cmp::Ordering;

/// One of the two folders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that the store holds.
    Here,
    /// The one that was brought.
    File,
}

/// Two values of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Natural or juridical.
    Person {
        /// As held.
        here: PersonKind,
        /// As brought.
        file: PersonKind,
    },
    /// An answer.
    Fact {
        /// As held.
        here: Fact,
        /// As brought.
        file: Fact,
    },
    /// What was seen of a state on the same day.
    State {
        /// As held.
        here: StateRecord,
        /// As brought.
        file: StateRecord,
    },
    /// An own bid with what is prepared for it: it is taken as a whole, because prices, papers and marks belong together.
    Bid {
        /// As held.
        here: Box<FolderBid>,
        /// As brought.
        file: Box<FolderBid>,
    },
    /// What is kept of a paper; its file is the same.
    Paper {
        /// As held.
        here: Box<Paper>,
        /// As brought.
        file: Box<Paper>,
    },
    /// What was decided about a tender.
    Mark {
        /// As held.
        here: Mark,
        /// As brought.
        file: Mark,
    },
    /// What is known of the person as a learner.
    Learner {
        /// As held.
        here: Box<Learner>,
        /// As brought.
        file: Box<Learner>,
    },
    /// A seat in a course, with what was paid.
    Seat {
        /// As held.
        here: Enrolment,
        /// As brought.
        file: Enrolment,
    },
    /// Whether somebody was at a session, noted on the same day.
    Attendance {
        /// As held.
        here: AttendanceMark,
        /// As brought.
        file: AttendanceMark,
    },
    /// What a saved search asks.
    Search {
        /// As held.
        here: SavedSearch,
        /// As brought.
        file: SavedSearch,
    },
}

impl Difference {
    /// Which of the two is the newer one, where their dates tell.
    #[must_use]
    pub fn newer(&self) -> Option<Side> {
        let order = match self {
            Self::Person { .. } | Self::State { .. } | Self::Learner { .. } => Ordering::Equal,
            Self::Fact { here, file } => file.recorded_on.cmp(&here.recorded_on),
            Self::Bid { here, file } => last_change(file).cmp(&last_change(here)),
            Self::Paper { here, file } => file.added_on.cmp(&here.added_on),
            Self::Mark { here, file } => file.on.cmp(&here.on),
            Self::Seat { here, file } => last_payment(file).cmp(&last_payment(here)),
            Self::Attendance { here, file } => file.marked_on.cmp(&here.marked_on),
            Self::Search { here, file } => file.saved_on.cmp(&here.saved_on),
        };
        match order {
            Ordering::Greater => Some(Side::File),
            Ordering::Less => Some(Side::Here),
            Ordering::Equal => None,
        }
    }
}

/// When a bid was changed last, as seconds; nothing when no change was noted.
fn last_change(held: &FolderBid) -> Option<i64> {
    held.journal.last().map(|change| change.entry.at.instant())
}

/// When something was paid for a seat last.
fn last_payment(seat: &Enrolment) -> Option<Date> {
    seat.payments.last().map(|payment| payment.on)
}

/// How two folders become one.
pub struct Meeting<'a> {
    /// The folder that the store holds.
    pub here: &'a Folder,
    /// The folder that was brought, of the same person.
    pub file: &'a Folder,
    /// The moment, for the journal of a bid that is replaced.
    pub at: Deadline,
}

impl Meeting<'_> {
    /// What differs, in a fixed order.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        let mut found = Vec::new();
        self.merged(&mut |difference| {
            found.push(difference);
            Side::Here
        });
        found
    }

    /// The one folder that both become; `choose` is asked once for each difference, in their order.
    ///
    /// A bid that is taken from the file keeps the journal of this store, with a line that can be undone.
    pub fn merged(&self, choose: &mut dyn FnMut(Difference) -> Side) -> Folder {
        let (here, file) = (self.here, self.file);
        Folder {
            rut: here.rut,
            supplier: parts::supplier(here.supplier.as_ref(), file.supplier.as_ref(), choose),
            papers: parts::papers(&here.papers, &file.papers, choose),
            bids: parts::bids(&here.bids, &file.bids, self.at, choose),
            marks: parts::marks(&here.marks, &file.marks, choose),
            searches: parts::searches(&here.searches, &file.searches, choose),
            learners: learners::learners(&here.learners, &file.learners, choose),
            sellers: learners::sellers(&here.sellers, &file.sellers),
        }
    }
}

/// What the journal says of a bid that was taken from the file.
const REPLACED: Action = Action::Copied;
