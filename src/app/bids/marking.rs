//! Marks the points of a bid's checklist, with who and when, and adds points in the supplier's own words.

use super::desk::{Desk, OpenBid};
use crate::bidding::checklist;
use crate::domain::bid::action::Action;
use crate::domain::bid::point::{Point, PointGroup, PointState};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::store::Store;
use jiff::civil::Date;

/// A point as it was named, by its number or its id, and how it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its number in the checklist, or its id.
    pub point: String,
    /// How it stands.
    pub state: PointState,
}

/// How old the paper of a point may be, as it was typed: `POINT=DAYS`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgeLimit {
    /// Its number in the checklist, or its id.
    pub point: String,
    /// At most so many days.
    pub days: u32,
}

/// What is done to a checklist at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marking<'a> {
    /// Points and how they stand now.
    pub marks: Vec<Mark>,
    /// How old papers may be.
    pub limits: Vec<AgeLimit>,
    /// Points to add, in the supplier's own words.
    pub added: &'a [String],
    /// The part of the bid that they belong to.
    pub part: PointGroup,
    /// Who says so.
    pub by: Option<&'a str>,
}

impl Marking<'_> {
    /// Whether nothing is to be done.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.limits.is_empty() && self.added.is_empty()
    }
}

/// Beyond ten years nothing is a limit, and a typing mistake is likely.
const MOST_DAYS: u32 = 3_650;

impl AgeLimit {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Wrong usage: not of that form, or no number of days.
    pub fn read(text: &str) -> Outcome<Self> {
        let parts = text.split_once('=').and_then(|(point, days)| {
            let days: u32 = days.trim().parse().ok()?;
            (1..=MOST_DAYS).contains(&days).then_some((point, days))
        });
        let Some((point, days)) = parts else {
            let message = Message::new("bids-age-shape").with("value", text);
            return Err(Failure::new(FailureKind::Usage, message));
        };
        Ok(Self {
            point: point.trim().to_owned(),
            days,
        })
    }
}

/// The point that is named.
fn named<'a>(points: &'a mut [Point], named: &str) -> Outcome<&'a mut Point> {
    let count = points.len();
    let missing = || {
        let message = Message::new("bids-no-such-point")
            .with("point", named)
            .with("count", count);
        Failure::new(FailureKind::Usage, message)
    };
    let at = place(points, named).ok_or_else(missing)?;
    Ok(&mut points[at])
}

/// The place of a point by its id, else by its number.
fn place(points: &[Point], named: &str) -> Option<usize> {
    let named = named.trim();
    let by_id = points.iter().position(|point| point.id == named);
    by_id.or_else(|| {
        let number: usize = named.parse().ok()?;
        (1..=points.len()).contains(&number).then(|| number - 1)
    })
}

fn secret() -> Failure {
    Failure::new(FailureKind::Input, Message::new("bids-point-secret"))
}

impl Desk<'_> {
    /// Marks points, notes how old their papers may be and adds points: all of it in one change, or nothing.
    ///
    /// # Errors
    /// A point that is not there, or asks for no paper; no words, or what looks like a password; the store's failure.
    pub fn mark(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        marking: &Marking<'_>,
    ) -> Outcome<OpenBid> {
        if marking
            .by
            .is_some_and(|by| looks_secret(by, Place::Evidence))
        {
            return Err(secret());
        }
        self.change(store, tender, rut, &mut |_, dossier| {
            let points = &mut dossier.points;
            let mut marked = Vec::new();
            for mark in &marking.marks {
                marked.push(set(points, mark, marking.by, self.today.date)?);
            }
            let mut limited = Vec::new();
            for limit in &marking.limits {
                limited.push(limit_age(points, limit)?);
            }
            let mut added = Vec::new();
            for words in marking.added {
                added.push(add(points, marking.part, words)?);
            }
            points.sort_by_key(|point| point.group);
            Ok(action(marked, limited, added))
        })
    }
}

/// What the journal calls a marking: by its only part, else as marks of all the points that it touched.
fn action(mut marked: Vec<String>, limited: Vec<String>, mut added: Vec<String>) -> Action {
    match (marked.len(), limited.len(), added.len()) {
        (0, 1.., 0) => Action::AgeLimited { points: limited },
        (0, 0, 1) => Action::Added {
            point: added.remove(0),
        },
        _ => {
            marked.extend(limited);
            marked.extend(added);
            Action::Marked { points: marked }
        }
    }
}

fn set(points: &mut [Point], mark: &Mark, by: Option<&str>, on: Date) -> Outcome<String> {
    let point = named(points, &mark.point)?;
    if point.state != mark.state {
        point.state = mark.state;
        point.by = by.map(str::to_owned);
        point.on = Some(on);
    }
    Ok(point.id.clone())
}

fn limit_age(points: &mut [Point], limit: &AgeLimit) -> Outcome<String> {
    let point = named(points, &limit.point)?;
    if point.paper.is_none() {
        let message = Message::new("bids-age-no-paper").with("point", limit.point.as_str());
        return Err(Failure::new(FailureKind::Usage, message));
    }
    point.max_age_days = Some(limit.days);
    Ok(point.id.clone())
}

/// Adds a point in the supplier's own words.
fn add(points: &mut Vec<Point>, part: PointGroup, words: &str) -> Outcome<String> {
    let words = words.trim();
    if words.is_empty() {
        let message = Message::new("bids-empty-point");
        return Err(Failure::new(FailureKind::Usage, message));
    }
    if looks_secret(words, Place::Evidence) {
        return Err(secret());
    }
    let point = checklist::own(points, part, words);
    let id = point.id.clone();
    points.push(point);
    Ok(id)
}
