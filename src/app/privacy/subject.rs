//! Whose data somebody asks about: by RUT, or a learner without one by the beginning of the id or the name. Words nothing.

use crate::app::workshops::people::find;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::domain::workshop::Learner;
use crate::failure::Outcome;
use crate::store::Store;

/// A person whose data are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// By RUT; nothing needs to be held.
    Rut(Rut),
    /// A learner whose RUT is not known.
    Learner(Box<Learner>),
}

impl Subject {
    /// Reads what was typed. Who is found as a learner and has a RUT is meant by the RUT.
    ///
    /// # Errors
    /// The answer "no" when no learner or more than one is meant; the store's failure.
    pub fn read(store: &mut dyn Store, typed: &str) -> Outcome<Self> {
        if let Ok(rut) = Rut::parse_lenient(typed) {
            return Ok(Self::Rut(rut));
        }
        let learners = store.learners(None)?;
        let found = find(&learners, typed)?;
        Ok(match found.rut {
            Some(rut) => Self::Rut(rut),
            None => Self::Learner(Box::new(found.clone())),
        })
    }

    /// By what the person is called in an answer: the RUT, or the name.
    #[must_use]
    pub fn called(&self) -> Argument {
        match self {
            Self::Rut(rut) => Argument::from(*rut),
            Self::Learner(learner) => Argument::Text(learner.name.clone()),
        }
    }

    /// What is typed to mean the same person again: the RUT, or the id.
    #[must_use]
    pub fn typed(&self) -> String {
        match self {
            Self::Rut(rut) => rut.to_string(),
            Self::Learner(learner) => learner.id.to_string(),
        }
    }

    /// A text that says who it is and how to mean the person again.
    #[must_use]
    pub fn in_text(&self, id: &'static str) -> Message {
        Message::new(id)
            .with("rut", self.called())
            .with("typed", self.typed())
    }
}
