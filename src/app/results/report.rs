//! The report for who pays for results: counts, and the rows of the ledger without anybody's name. Says what is not known.

use crate::app::results::Room;
use crate::app::results::record::sound;
use crate::domain::consent::LegalBasis;
use crate::domain::ledger::chain::Head;
use crate::domain::ledger::entry::{Entry, EvidenceKind, Voucher};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::tally::{AgeBands, Counted, Tally, tally};
use crate::domain::message::Message;
use crate::domain::privacy::small_cells::FLOOR_PARAMETER;
use crate::domain::workshop::{Learner, LearnerId};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::{HeldChain, Store};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use std::collections::{BTreeMap, BTreeSet};

/// The dated values that age bands are made of: years of each, and where the last one begins.
const BANDS: [&str; 2] = ["age-band-years", "age-band-last"];

/// A row of the ledger as it leaves the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Number in the chain.
    pub number: u64,
    /// The course's code.
    pub course: String,
    /// Number of the seat: it stands for the person. Nothing of who went to another PC with the seat.
    pub seat: Option<u32>,
    /// The step.
    pub milestone: Milestone,
    /// The day on which it was reached.
    pub on: Date,
    /// What shows it.
    pub evidence: EvidenceKind,
    /// Who vouches.
    pub voucher: Voucher,
    /// Whether it was so before the course began: it is no result of it.
    pub before: bool,
    /// The commitment to the entry.
    pub commitment: String,
}

/// The report.
#[derive(Debug, Clone)]
pub struct Report {
    /// The day on which it was made.
    pub made_on: Date,
    /// People with a seat, each once.
    pub people: usize,
    /// Of these, people whose results may be counted.
    pub counted: usize,
    /// Of these, people who went to another PC with what was held of them: their results are counted without name or group.
    pub gone: usize,
    /// The grounds on which they may, by their stable names. How many stand on each is not told: it could be one.
    pub grounds: BTreeSet<&'static str>,
    /// Of these, people whose results may not be counted: they are in this number and nowhere else.
    pub without_basis: usize,
    /// From how many people on a group is told.
    pub floor: u64,
    /// The counts.
    pub tally: Tally,
    /// The rows, by course, seat and step.
    pub rows: Vec<ReportRow>,
    /// Where the chain ends.
    pub chain: Option<Head>,
    /// Entries of the chain that were erased, of any course.
    pub erased: usize,
    /// Of those who are counted, people of whom nothing is held as suppliers: what they reached afterwards shows only where
    /// somebody vouched for it.
    pub unfollowed: usize,
}

/// Makes the report of one course or of several.
///
/// # Errors
/// A chain that does not hold; a rule pack that does not say how small a group may be; the store's failure.
pub fn report(store: &mut dyn Store, rooms: &[Room], pack: &Pack, today: Date) -> Outcome<Report> {
    let floor = whole(pack, FLOOR_PARAMETER, today).ok_or_else(|| {
        let message = Message::new("results-no-floor");
        Failure::new(FailureKind::Input, message)
    })?;
    let (chain, walked) = sound(store)?;
    let mut gathered = Gathered::default();
    for room in rooms {
        gathered.room(room, &chain, &walked.entries);
    }
    let gone = gone(store, rooms, &walked.entries)?;
    for (room, learner) in &gone {
        gathered.nameless(room, *learner, &chain, &walked.entries, today);
    }
    let gone: BTreeSet<LearnerId> = gone.into_iter().map(|(_, learner)| learner).collect();
    let Gathered {
        people,
        all,
        mut rows,
    } = gathered;
    rows.sort_by(|one, other| {
        let place = |row: &ReportRow| (row.course.clone(), row.seat, row.milestone);
        place(one).cmp(&place(other))
    });
    let unfollowed = people.values().filter(|(_, followed)| !followed).count();
    let people: Vec<Counted> = people.into_values().map(|(counted, _)| counted).collect();
    Ok(Report {
        made_on: today,
        people: all.len() + gone.iter().filter(|one| !all.contains_key(one)).count(),
        gone: gone.len(),
        without_basis: all.values().filter(|basis| basis.is_none()).count(),
        counted: people.len(),
        grounds: all.values().flatten().map(|basis| ground(*basis)).collect(),
        floor,
        tally: tally(&people, age_bands(pack, today), floor),
        rows,
        chain: walked.head,
        erased: walked.erased,
        unfollowed,
    })
}

/// What the courses bring together, before it is counted.
#[derive(Default)]
struct Gathered {
    /// Whose results are counted, and whether the person is followed as a supplier.
    people: BTreeMap<LearnerId, (Counted, bool)>,
    /// Everybody with a seat, and the ground on which results may be counted.
    all: BTreeMap<LearnerId, Option<LegalBasis>>,
    /// The rows of the ledger that are told.
    rows: Vec<ReportRow>,
}

impl Gathered {
    /// Adds the people of a course whose results may be counted.
    fn room(&mut self, room: &Room, chain: &HeldChain, entries: &[Entry]) {
        for person in &room.people {
            let basis = person.basis();
            *self.all.entry(person.learner.id).or_default() = basis;
            if basis.is_none() {
                continue;
            }
            let own = entries_of(room, person.learner.id, entries);
            let begins = room.begins(person);
            self.count(&person.learner, begins, &own, person.supplier.is_some());
            let seat = Some(person.enrolment.number);
            self.tell(&own, seat, begins, chain);
        }
    }

    /// Adds somebody who is not held here any more.
    fn nameless(
        &mut self,
        room: &Room,
        learner: LearnerId,
        chain: &HeldChain,
        entries: &[Entry],
        today: Date,
    ) {
        let own = entries_of(room, learner, entries);
        let first = own.iter().map(|entry| entry.achievement.on).min();
        let begins = room.course.begins().or(first).unwrap_or(today);
        self.count(&nameless(learner, begins), begins, &own, false);
        self.tell(&own, None, begins, chain);
    }

    fn count(&mut self, learner: &Learner, begins: Date, own: &[&Entry], followed: bool) {
        let counted = counted(learner, begins, own);
        self.people
            .entry(learner.id)
            .and_modify(|(before, _)| join(before, &counted))
            .or_insert((counted, followed));
    }

    fn tell(&mut self, own: &[&Entry], seat: Option<u32>, begins: Date, chain: &HeldChain) {
        let rows = own.iter();
        self.rows
            .extend(rows.map(|entry| row(entry, seat, begins, sealed(entry, chain))));
    }
}

/// The commitment under which the chain holds an entry.
fn sealed(entry: &Entry, chain: &HeldChain) -> String {
    let at = usize::try_from(entry.number).unwrap_or(0).saturating_sub(1);
    let commitment = chain.rows.get(at).map(|row| row.commitment.clone());
    commitment.unwrap_or_default()
}

/// A ground by its stable name.
const fn ground(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "consent",
        LegalBasis::Contract => "contract",
        LegalBasis::LegalFunction => "legal_function",
    }
}

/// Who has results of these courses and is not held here any more, by course. Whose data rest is left out.
fn gone<'a>(
    store: &mut dyn Store,
    rooms: &'a [Room],
    entries: &[Entry],
) -> Outcome<Vec<(&'a Room, LearnerId)>> {
    let mut held: BTreeSet<LearnerId> = store.learners(None)?.iter().map(|one| one.id).collect();
    held.extend(store.resting_learners()?.iter().map(|one| one.id));
    let mut found = Vec::new();
    for room in rooms {
        let own = entries
            .iter()
            .map(|entry| &entry.achievement)
            .filter(|told| told.course == room.course.code && !held.contains(&told.learner));
        let people: BTreeSet<LearnerId> = own.map(|told| told.learner).collect();
        found.extend(people.into_iter().map(|learner| (room, learner)));
    }
    Ok(found)
}

/// Somebody of whom nothing is known here but the number in the ledger.
fn nameless(id: LearnerId, on: Date) -> Learner {
    Learner::new(id, "", on)
}

fn entries_of<'a>(room: &Room, learner: LearnerId, entries: &'a [Entry]) -> Vec<&'a Entry> {
    let own = |entry: &&Entry| {
        entry.achievement.learner == learner && entry.achievement.course == room.course.code
    };
    entries.iter().filter(own).collect()
}

fn counted(learner: &Learner, begins: Date, own: &[&Entry]) -> Counted {
    let age = learner
        .birth_year
        .and_then(|year| u16::try_from(begins.year() - year).ok());
    let reached = own
        .iter()
        .map(|entry| (entry.achievement.milestone, entry.achievement.on));
    Counted {
        sex: learner.sex,
        age,
        comuna: learner.comuna.clone(),
        begins,
        reached: reached.collect(),
    }
}

/// Somebody who took several courses: the earliest beginning, and the first day of each step.
fn join(before: &mut Counted, more: &Counted) {
    before.begins = before.begins.min(more.begins);
    for (milestone, on) in &more.reached {
        let first = before.reached.entry(*milestone).or_insert(*on);
        *first = (*first).min(*on);
    }
}

fn row(entry: &Entry, seat: Option<u32>, begins: Date, commitment: String) -> ReportRow {
    let told = &entry.achievement;
    ReportRow {
        number: entry.number,
        course: told.course.to_string(),
        seat,
        milestone: told.milestone,
        on: told.on,
        evidence: told.evidence.kind,
        voucher: told.voucher.clone(),
        before: told.milestone > Milestone::Attended && told.on < begins,
        commitment,
    }
}

/// The age bands that hold on a day; nothing when the rules have none.
pub(in crate::app) fn age_bands(pack: &Pack, today: Date) -> Option<AgeBands> {
    let [width, last] =
        BANDS.map(|id| whole(pack, id, today).and_then(|years| u16::try_from(years).ok()));
    Some(AgeBands {
        width: width?,
        last: last?,
    })
}

/// A dated value that is a whole number.
fn whole(pack: &Pack, id: &str, today: Date) -> Option<u64> {
    pack.parameter(id, today).known()?.value.to_u64()
}
