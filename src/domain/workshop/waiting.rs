//! Those who wait for a place: in which order a centre calls them and why, what they were offered, how each left the
//! list, and how long it is. Nobody leaves without a day and a reason.

mod order;
mod wait;

pub use order::{Place, Reason, ahead, ordered};
pub use wait::{Wait, expected_wait};

use super::code::{CentreCode, CourseCode};
use super::learner::LearnerId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What came of an offered seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// The person took it.
    Accepted,
    /// The person did not want it.
    Refused,
    /// The last day for an answer went by.
    Expired,
}

/// An answer to an offered seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What.
    pub kind: AnswerKind,
    /// When.
    pub on: Date,
}

/// A seat that was offered. It is held for the person until it is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatOffer {
    /// The course.
    pub course: CourseCode,
    /// The day of the offer.
    pub on: Date,
    /// The last day for an answer.
    #[serde(default)]
    pub until: Option<Date>,
    /// The answer, once there is one.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// Why somebody does not wait any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeavingReason {
    /// Has a seat.
    Seated,
    /// Does not want to wait any more.
    Withdrew,
    /// Could not be reached.
    Unreachable,
    /// Something else, which the note says.
    Other,
}

/// That somebody left the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaving {
    /// The day.
    pub on: Date,
    /// Why.
    pub reason: LeavingReason,
    /// The course of a seat, or what else there is to say.
    #[serde(default)]
    pub note: Option<String>,
}

/// A place in the waiting list of a centre. Its natural key is centre, wished course, learner and the day since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingEntry {
    /// The centre.
    pub centre: CentreCode,
    /// The course that is wished; none means any course of the centre.
    #[serde(default)]
    pub course: Option<CourseCode>,
    /// The person.
    pub learner: LearnerId,
    /// The day since when the person waits.
    pub since: Date,
    /// The place among those who came on the same day, from 1.
    #[serde(default)]
    pub turn: u32,
    /// The centre's own group, when the person is in one.
    #[serde(default)]
    pub group: Option<String>,
    /// The seats that were offered, oldest first.
    #[serde(default)]
    pub offers: Vec<SeatOffer>,
    /// That the person left the list.
    #[serde(default)]
    pub left: Option<Leaving>,
}

impl WaitingEntry {
    /// Somebody who begins to wait; the store gives the turn.
    #[must_use]
    pub const fn new(
        centre: CentreCode,
        course: Option<CourseCode>,
        learner: LearnerId,
        since: Date,
    ) -> Self {
        Self {
            centre,
            course,
            learner,
            since,
            turn: 0,
            group: None,
            offers: Vec::new(),
            left: None,
        }
    }

    /// Whether the person waits still.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.left.is_none()
    }

    /// The offer that waits for an answer.
    #[must_use]
    pub fn open_offer(&self) -> Option<&SeatOffer> {
        self.offers
            .last()
            .filter(|offer| offer.answer.is_none() && self.is_waiting())
    }

    /// Whether the person was offered a seat of this course before.
    #[must_use]
    pub fn was_offered(&self, course: &CourseCode) -> bool {
        self.offers.iter().any(|offer| offer.course == *course)
    }

    /// Whether a seat of a course may be offered to the person: waits for it or for any, and has no open offer.
    #[must_use]
    pub fn may_be_offered(&self, course: &CourseCode) -> bool {
        self.is_waiting()
            && self.open_offer().is_none()
            && self.course.as_ref().is_none_or(|wish| wish == course)
    }

    /// The entry under another wish: the day, the turn and what was offered stay.
    #[must_use]
    pub fn wishing(&self, course: Option<CourseCode>) -> Self {
        Self {
            course,
            ..self.clone()
        }
    }

    /// The entry in a group, unless one is known of it already.
    #[must_use]
    pub fn in_group(&self, group: Option<&str>) -> Self {
        let mut after = self.clone();
        after.group = after.group.or_else(|| group.map(str::to_owned));
        after
    }

    /// The entry with what another place of the same person has: while both wait the earlier day counts, and nothing that
    /// was offered is lost.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let mut joint = self.clone();
        if other.is_waiting() {
            (joint.since, joint.turn) = (self.since, self.turn).min((other.since, other.turn));
        }
        joint.group = joint.group.or_else(|| other.group.clone());
        joint.offers.extend(other.offers.iter().cloned());
        // What is open stays last, where it is looked for.
        joint
            .offers
            .sort_by_key(|offer| (offer.answer.is_none(), offer.on));
        joint
    }

    /// The entry after an answer to its open offer; nothing when none is open. Who accepts leaves the list with a seat; who
    /// refuses, or lets the day pass, waits on with the same date.
    #[must_use]
    pub fn answered(&self, kind: AnswerKind, on: Date) -> Option<Self> {
        let course = self.open_offer()?.course.clone();
        let mut after = self.clone();
        after.offers.last_mut()?.answer = Some(Answer { kind, on });
        if kind == AnswerKind::Accepted {
            after.left = Some(Leaving {
                on,
                reason: LeavingReason::Seated,
                note: Some(course.to_string()),
            });
        }
        Some(after)
    }
}
