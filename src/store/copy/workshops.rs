//! Copies workshops from one store to another: centres, people, courses with seats and attendance, the waiting list.

use super::Copied;
use crate::store::error::StoreResult;
use crate::store::{Store, WaitingFilter};

/// Copies them. What `to` holds under the same keys is replaced.
pub(super) fn copy(
    from: &mut dyn Store,
    to: &mut dyn Store,
    copied: &mut Copied,
    progress: &mut dyn FnMut(&Copied),
) -> StoreResult<()> {
    for centre in from.workshop_centres()? {
        to.put_workshop_centre(&centre)?;
    }
    for learner in from.learners(None)? {
        to.put_learner(&learner)?;
        copied.learners += 1;
        progress(copied);
    }
    for course in from.courses()? {
        to.put_course(&course)?;
        for enrolment in from.enrolments(&course.code)? {
            to.put_enrolment(&enrolment)?;
        }
        to.put_attendance(&from.attendance(&course.code)?)?;
        copied.courses += 1;
        progress(copied);
    }
    let everyone = WaitingFilter {
        left_too: true,
        ..WaitingFilter::default()
    };
    for entry in from.waiting(&everyone)? {
        to.put_waiting(&entry)?;
    }
    Ok(())
}
