//! How far each person of a course has come, where people stop, and since when. Account, accreditation and eligibility
//! are three columns, each with its own last observation.

use crate::domain::ledger::entry::Entry;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::sight::Known;
use crate::domain::supplier::StateValue;
use jiff::civil::Date;
use serde::Serialize;

/// How a person stands at one step today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "standing")]
pub enum Standing {
    /// Reached on a day, and it holds.
    Reached {
        /// The day.
        on: Date,
    },
    /// It held until a day that has passed.
    Ended {
        /// Its last day.
        on: Date,
    },
    /// The state was seen, and it is another one.
    Seen {
        /// What was seen.
        value: StateValue,
        /// The day.
        on: Date,
    },
    /// Not yet: nothing shows it, and it would show here.
    NotYet,
    /// Nothing is known.
    Unknown,
}

impl Standing {
    /// The day on which it was reached, while it holds.
    #[must_use]
    pub const fn reached(self) -> Option<Date> {
        match self {
            Self::Reached { on } => Some(on),
            _ => None,
        }
    }
}

/// The step at which a person waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Stuck {
    /// The step that comes next.
    pub at: Milestone,
    /// The day of the last step before it that was reached, or of the seat.
    pub since: Date,
    /// Days since then.
    pub days: u32,
}

/// How a person stands at each step of [`Milestone::STEPS`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Step by step.
    pub steps: Vec<(Milestone, Standing)>,
    /// Where the person waits; nothing once every step holds.
    pub stuck: Option<Stuck>,
}

/// How a person stands, by what is known and by what was vouched for in the ledger.
#[must_use]
pub fn progress(known: &Known<'_>, vouched: &[&Entry], today: Date) -> Progress {
    let steps: Vec<(Milestone, Standing)> = Milestone::STEPS
        .into_iter()
        .map(|milestone| (milestone, standing(known, vouched, milestone, today)))
        .collect();
    let next = steps
        .iter()
        .position(|(_, standing)| standing.reached().is_none());
    let stuck = next.map(|next| {
        let before = steps[..next]
            .iter()
            .filter_map(|(_, standing)| standing.reached());
        let since = before
            .fold(known.enrolment.enrolled_on, Date::max)
            .min(today);
        Stuck {
            at: steps[next].0,
            since,
            days: u32::try_from((today - since).get_days()).unwrap_or(0),
        }
    });
    Progress { steps, stuck }
}

fn standing(known: &Known<'_>, vouched: &[&Entry], milestone: Milestone, today: Date) -> Standing {
    let told = vouched
        .iter()
        .map(|entry| &entry.achievement)
        .find(|told| told.milestone == milestone)
        .map(|told| told.on);
    let seen = known.reached_on(milestone);
    let first = seen.into_iter().chain(told).min();
    let Some(kind) = milestone.state() else {
        return match (first, known.supplier) {
            (Some(on), _) => Standing::Reached { on },
            (None, Some(_)) => Standing::NotYet,
            (None, None) => Standing::Unknown,
        };
    };
    let last = known.supplier.and_then(|supplier| supplier.state(kind));
    match (last, first) {
        (Some(last), Some(on)) if last.value.is_good() => match last.until {
            Some(until) if until < today => Standing::Ended { on: until },
            _ => Standing::Reached { on },
        },
        // What was seen behind a word that was given counts more than the word.
        (Some(last), told) if told.is_none_or(|on| on <= last.on) => Standing::Seen {
            value: last.value,
            on: last.on,
        },
        (_, Some(on)) => Standing::Reached { on },
        (_, None) => Standing::Unknown,
    }
}

/// How many people wait at a step, and how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChokePoint {
    /// The step that comes next for them.
    pub at: Milestone,
    /// How many wait there.
    pub people: usize,
    /// How many have that step behind them and hold it.
    pub passed: usize,
    /// The middle of the days that they have waited; nothing without anybody.
    pub median_days: Option<u32>,
}

/// Where people stop, step by step.
#[must_use]
pub fn choke_points<'a>(people: impl IntoIterator<Item = &'a Progress>) -> Vec<ChokePoint> {
    let people: Vec<&Progress> = people.into_iter().collect();
    Milestone::STEPS
        .into_iter()
        .map(|at| {
            let stuck = people.iter().filter_map(|person| person.stuck);
            let mut days: Vec<u32> = stuck
                .filter(|stuck| stuck.at == at)
                .map(|stuck| stuck.days)
                .collect();
            days.sort_unstable();
            let holds = |person: &&&Progress| {
                let step = person.steps.iter().find(|(milestone, _)| *milestone == at);
                step.is_some_and(|(_, standing)| standing.reached().is_some())
            };
            ChokePoint {
                at,
                people: days.len(),
                passed: people.iter().filter(holds).count(),
                median_days: days.get(days.len().saturating_sub(1) / 2).copied(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
