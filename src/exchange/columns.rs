//! Which column each field of a list stands in, found once per list, and with which sign its numbers are read.
//! Must not read a cell; that is `cells`' business.

use crate::domain::money::DecimalSign;
use crate::exchange::header::Header;
use rustc_hash::FxHashMap;

/// The sign with which a column's numbers are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnSign {
    /// Official files: a decimal comma and no thousands. A lone point is a re-export's, and refused.
    Official,
    /// Settled by the column's own cells, by our header, or by the person.
    Settled(DecimalSign),
    /// Only cells such as `1.234`: thousands in pesos; in other currencies nobody can tell.
    Unsettled(DecimalSign),
    /// Cells of both signs: each is read only where it can be read in one way.
    Mixed,
}

/// Which column each field stands in, found once per list.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    places: FxHashMap<&'static str, usize>,
    /// The signs that were said, by column.
    signs: Vec<Option<ColumnSign>>,
    every_sign: Option<ColumnSign>,
}

impl Columns {
    /// Finds fields by the names that a shape has for them; a field without a column is always null.
    #[must_use]
    pub fn by_name(header: &Header, fields: &[(&'static str, &[&str])]) -> Self {
        let places = fields
            .iter()
            .filter_map(|(field, names)| Some((*field, header.find_any(names)?)))
            .collect();
        Self {
            places,
            ..Self::default()
        }
    }

    /// Finds fields that are called as the columns of an official file are; one without a column is always null.
    #[must_use]
    pub fn of_same_names(header: &Header, fields: impl IntoIterator<Item = &'static str>) -> Self {
        let mut columns = Self::default();
        columns.place_same_names(header, fields);
        columns
    }

    /// Adds fields that are called as the columns of an official file are.
    pub fn place_same_names(
        &mut self,
        header: &Header,
        fields: impl IntoIterator<Item = &'static str>,
    ) {
        for field in fields {
            if let Some(column) = header.find(field) {
                self.place(field, column);
            }
        }
    }

    /// Puts a field at a column.
    pub fn place(&mut self, field: &'static str, column: usize) {
        self.places.insert(field, column);
    }

    /// Says how the numbers of a column are read; without it as in official files.
    pub fn sign(&mut self, column: usize, sign: ColumnSign) {
        if self.signs.len() <= column {
            self.signs.resize(column + 1, None);
        }
        self.signs[column] = Some(sign);
    }

    /// Says how the numbers of all other columns are read, where a re-export changed an official file.
    pub const fn sign_of_all(&mut self, sign: ColumnSign) {
        self.every_sign = Some(sign);
    }

    /// How the numbers of a column are read, when that was said.
    #[must_use]
    pub fn sign_at(&self, column: usize) -> Option<ColumnSign> {
        self.signs.get(column).copied().flatten()
    }

    /// How the numbers of a column are read, whoever said so; as in official files when nobody did.
    #[must_use]
    pub fn sign_of(&self, column: usize) -> ColumnSign {
        let given = self.sign_at(column).or(self.every_sign);
        given.unwrap_or(ColumnSign::Official)
    }

    /// Which of so many columns hold a field.
    #[must_use]
    pub fn wanted(&self, width: usize) -> Vec<bool> {
        let mut wanted = vec![false; width];
        for column in self.places.values().filter(|column| **column < width) {
            wanted[*column] = true;
        }
        wanted
    }

    /// The column of a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<usize> {
        self.places.get(field).copied()
    }
}
