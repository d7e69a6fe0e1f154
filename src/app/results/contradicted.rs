//! What was counted or certified of people of a closed course and no longer agrees with its marks of attendance: a course
//! that was opened again can end otherwise. Words nothing.

use super::record::entries;
use super::room;
use crate::domain::ledger::code::CertificateCode;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::workshop::{Course, LearnerId};
use crate::failure::Outcome;
use crate::store::Store;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Somebody who did not attend enough by the marks of today, with what says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradicted {
    /// The name.
    pub name: String,
    /// Number of the seat.
    pub seat: u32,
    /// The certificate that is in force.
    pub certificate: Option<CertificateCode>,
    /// The day with which the ledger counts the attendance.
    pub counted: Option<Date>,
}

/// The people of a course of whom that holds, as if it was closed on a day.
///
/// # Errors
/// The store's failure.
pub fn contradicted(
    store: &mut dyn Store,
    course: &Course,
    closed_on: Date,
) -> Outcome<Vec<Contradicted>> {
    let mut certificates: BTreeMap<LearnerId, CertificateCode> = BTreeMap::new();
    for certificate in store.certificates(&course.code)? {
        if let Some(learner) = certificate.in_force_of() {
            certificates.insert(learner, certificate.code);
        }
    }
    let entries = entries(store)?.unwrap_or_default();
    let own = entries.iter().map(|entry| &entry.achievement);
    let counted: BTreeMap<LearnerId, Date> = own
        .filter(|told| told.course == course.code && told.milestone == Milestone::Attended)
        .map(|told| (told.learner, told.on))
        .collect();
    if certificates.is_empty() && counted.is_empty() {
        return Ok(Vec::new());
    }
    let mut course = course.clone();
    course.closed_on = course.closed_on.or(Some(closed_on));
    let room = room(store, course)?;
    let missed = room.people.iter().filter(|person| !room.met(person));
    Ok(missed
        .map(|person| Contradicted {
            name: person.learner.name.clone(),
            seat: person.enrolment.number,
            certificate: certificates.get(&person.learner.id).cloned(),
            counted: counted.get(&person.learner.id).copied(),
        })
        .filter(|one| one.certificate.is_some() || one.counted.is_some())
        .collect())
}
