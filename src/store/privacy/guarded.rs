//! The ways into the store that keep blocked people out: one person is refused, among many they are left out.
//! Everything that reads or writes people goes through here.

use super::blocking::{blocked, blocked_learners, refuse, refuse_learner};
use crate::domain::rut::Rut;
use crate::domain::workshop::{Learner, LearnerId};
use crate::store::engine::Engine;
use crate::store::error::StoreResult;
use crate::store::shared::Shared;
use crate::store::sql::Sql;
use std::collections::BTreeSet;

impl<E: Engine> Shared<E> {
    /// Reads what concerns one person, unless the person's data rest.
    pub(in crate::store) fn read_of<T>(
        &mut self,
        rut: Rut,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let guarded = !self.sees_blocked;
        self.read(|engine| guard(engine, guarded, rut).and_then(|()| work(engine)))
    }

    /// Writes what concerns one person, unless the person's data rest.
    pub(in crate::store) fn write_of<T>(
        &mut self,
        rut: Rut,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let guarded = !self.sees_blocked;
        self.write(|engine| guard(engine, guarded, rut).and_then(|()| work(engine)))
    }

    /// Writes what concerns one person, unless the person's data rest, or the centre itself.
    pub(in crate::store) fn write_maybe<T>(
        &mut self,
        rut: Option<Rut>,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        match rut {
            Some(rut) => self.write_of(rut, work),
            None => self.write(work),
        }
    }

    /// Writes a learner, unless the learner's data rest.
    pub(in crate::store) fn write_learner<T>(
        &mut self,
        learner: &Learner,
        work: impl FnOnce(&mut E) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let guarded = !self.sees_blocked;
        self.write(|engine| {
            if guarded {
                refuse_learner(engine, learner)?;
            }
            work(engine)
        })
    }

    /// Reads what learners did or wait for; of those whose data rest nothing comes out, and their seats stay theirs.
    pub(in crate::store) fn read_learning<T>(
        &mut self,
        learner: impl Fn(&T) -> LearnerId,
        work: impl FnOnce(&mut E) -> StoreResult<Vec<T>>,
    ) -> StoreResult<Vec<T>> {
        let guarded = !self.sees_blocked;
        self.read(|engine| {
            let mut found = work(engine)?;
            if guarded {
                let blocked = blocked_learners(engine)?;
                found.retain(|one| !blocked.contains(&learner(one)));
            }
            Ok(found)
        })
    }

    /// Reads what concerns one person or many: one whose data rest is refused, among many they are left out.
    pub(in crate::store) fn read_some<T>(
        &mut self,
        one: Option<Rut>,
        owner: impl Fn(&T) -> Option<Rut>,
        work: impl FnOnce(&mut E) -> StoreResult<Vec<T>>,
    ) -> StoreResult<Vec<T>> {
        if let Some(rut) = one {
            return self.read_of(rut, work);
        }
        let guarded = !self.sees_blocked;
        self.read(|engine| {
            let blocked = if guarded {
                blocked(engine)?
            } else {
                BTreeSet::new()
            };
            let mut found = work(engine)?;
            found.retain(|one| owner(one).is_none_or(|rut| !blocked.contains(&rut)));
            Ok(found)
        })
    }
}

/// Refuses a person whose data rest.
fn guard<E: Engine>(engine: &mut E, guarded: bool, rut: Rut) -> StoreResult<()> {
    if guarded { refuse(engine, rut) } else { Ok(()) }
}

/// Takes the people whose data rest out of many.
pub(in crate::store) fn leave_out<E: Sql + ?Sized>(
    sql: &mut E,
    guarded: bool,
    ruts: &mut Vec<Rut>,
) -> StoreResult<()> {
    if guarded {
        let blocked = blocked(sql)?;
        ruts.retain(|rut| !blocked.contains(rut));
    }
    Ok(())
}
