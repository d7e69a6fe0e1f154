//! The board of progress: people and steps, who waits since when, whose dates are near, and where a centre's people stop.

use crate::app::agenda;
use crate::app::results::{Person, Room};
use crate::domain::agenda::Event;
use crate::domain::calendar::Today;
use crate::domain::ledger::entry::Entry;
use crate::domain::ledger::progress::{ChokePoint, Progress, choke_points, progress};
use crate::domain::workshop::LearnerId;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

/// The dated value that says how many days ahead a date is near.
pub const NEAR: &str = "progress-near-days";

/// One person on the board.
#[derive(Debug, Clone)]
pub struct Row {
    /// Number of the seat.
    pub seat: u32,
    /// The whole name.
    pub name: String,
    /// Its first word.
    pub first_name: String,
    /// How far the person has come.
    pub progress: Progress,
    /// The next dates that are near, soonest first.
    pub near: Vec<Event>,
}

/// The board of a course.
#[derive(Debug, Clone)]
pub struct Board {
    /// The people by seat.
    pub rows: Vec<Row>,
    /// Where they stop.
    pub choke_points: Vec<ChokePoint>,
}

/// Makes the board of a course.
///
/// # Errors
/// The store's failure.
pub fn board(
    store: &mut dyn Store,
    room: &Room,
    entries: &[Entry],
    pack: &Pack,
    today: Today,
) -> Outcome<Board> {
    let mut rows = Vec::new();
    for person in &room.people {
        rows.push(Row {
            seat: person.enrolment.number,
            name: person.learner.name.clone(),
            first_name: person.learner.first_name().to_owned(),
            progress: progress_of(room, person, entries, today),
            near: near(store, person, pack, today)?,
        });
    }
    Ok(Board {
        choke_points: choke_points(rows.iter().map(|row| &row.progress)),
        rows,
    })
}

fn progress_of(room: &Room, person: &Person, entries: &[Entry], today: Today) -> Progress {
    let own = |entry: &&Entry| {
        entry.achievement.learner == person.learner.id
            && entry.achievement.course == room.course.code
    };
    let vouched: Vec<&Entry> = entries.iter().filter(own).collect();
    progress(&room.known(person), &vouched, today.date)
}

/// The dates of a person that lie no further ahead than the rules call near.
fn near(store: &mut dyn Store, person: &Person, pack: &Pack, today: Today) -> Outcome<Vec<Event>> {
    let days = pack.parameter(NEAR, today.date).known();
    let days = days.and_then(|parameter| parameter.value.to_i32());
    let (Some(supplier), Some(days)) = (&person.supplier, days) else {
        return Ok(Vec::new());
    };
    let mut events = agenda::ahead(store, supplier, pack, today)?;
    events.retain(|event| !event.cancelled && (event.when.date - today.date).get_days() <= days);
    Ok(events)
}

/// How many people of a centre were looked at, and where they stop.
#[derive(Debug, Clone)]
pub struct Centre {
    /// People, each once however many courses they took.
    pub people: usize,
    /// Where they stop.
    pub choke_points: Vec<ChokePoint>,
}

/// Where the people of some courses stop; who took several counts once, by the latest seat.
#[must_use]
pub fn centre(rooms: &[Room], entries: &[Entry], today: Today) -> Centre {
    let mut latest: BTreeMap<LearnerId, (&Room, &Person)> = BTreeMap::new();
    for room in rooms {
        for person in &room.people {
            let seat = latest.entry(person.learner.id).or_insert((room, person));
            if seat.1.enrolment.enrolled_on < person.enrolment.enrolled_on {
                *seat = (room, person);
            }
        }
    }
    let far: Vec<Progress> = latest
        .values()
        .map(|(room, person)| progress_of(room, person, entries, today))
        .collect();
    Centre {
        people: far.len(),
        choke_points: choke_points(&far),
    }
}
