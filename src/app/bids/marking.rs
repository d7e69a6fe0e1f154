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
    /// Marks points: all of them, or none when one of them is not there.
    ///
    /// # Errors
    /// A point that is not there; what looks like a password; the store's failure.
    pub fn mark(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        marks: &[Mark],
        by: Option<&str>,
    ) -> Outcome<OpenBid> {
        if by.is_some_and(|by| looks_secret(by, Place::Evidence)) {
            return Err(secret());
        }
        self.change(store, tender, rut, &mut |_, dossier| {
            let mut points = Vec::new();
            for mark in marks {
                let point = named(&mut dossier.points, &mark.point)?;
                if point.state != mark.state {
                    point.state = mark.state;
                    point.by = by.map(str::to_owned);
                    point.on = Some(self.today.date);
                }
                points.push(point.id.clone());
            }
            Ok(Action::Marked { points })
        })
    }

    /// Notes how old the papers of points may be: all of them, or none when one asks for no paper.
    ///
    /// # Errors
    /// A point that is not there, or asks for no paper; the store's failure.
    pub fn limit_age(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        limits: &[AgeLimit],
    ) -> Outcome<OpenBid> {
        self.change(store, tender, rut, &mut |_, dossier| {
            let mut points = Vec::new();
            for limit in limits {
                let point = named(&mut dossier.points, &limit.point)?;
                if point.paper.is_none() {
                    let message =
                        Message::new("bids-age-no-paper").with("point", limit.point.as_str());
                    return Err(Failure::new(FailureKind::Usage, message));
                }
                point.max_age_days = Some(limit.days);
                points.push(point.id.clone());
            }
            Ok(Action::AgeLimited { points })
        })
    }

    /// Adds a point in the supplier's own words.
    ///
    /// # Errors
    /// No words, or what looks like a password; the store's failure.
    pub fn add_point(
        &self,
        store: &mut dyn Store,
        tender: &ProcessCode,
        rut: Rut,
        group: PointGroup,
        words: &str,
    ) -> Outcome<OpenBid> {
        let words = words.trim();
        if words.is_empty() {
            let message = Message::new("bids-empty-point");
            return Err(Failure::new(FailureKind::Usage, message));
        }
        if looks_secret(words, Place::Evidence) {
            return Err(secret());
        }
        self.change(store, tender, rut, &mut |_, dossier| {
            let point = checklist::own(&dossier.points, group, words);
            let action = Action::Added {
                point: point.id.clone(),
            };
            dossier.points.push(point);
            dossier.points.sort_by_key(|point| point.group);
            Ok(action)
        })
    }
}
