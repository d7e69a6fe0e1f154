//! A search that somebody runs again and again, and the tenders it has told of before.

use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use crate::domain::words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A saved search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSearch {
    /// For whom; nobody in particular when it is the centre's own.
    pub supplier: Option<Rut>,
    /// Its name, as it was typed.
    pub name: String,
    /// What is asked, as the use case writes it.
    pub asked: String,
    /// When it was saved.
    pub saved_on: Date,
    /// When it was last run.
    pub run_on: Option<Date>,
    /// The tenders it has told of.
    pub seen: Vec<ProcessCode>,
}

impl SavedSearch {
    /// The name by which it is found: case, accents and spaces do not matter.
    #[must_use]
    pub fn key(name: &str) -> String {
        words::plain(name)
    }
}
