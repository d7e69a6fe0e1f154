//! The first row of a list: columns are found by name, never by place.
//! Owns the folding of names; which names a field has is each reader's business.

use crate::domain::words;

/// Columns that a file of rejected rows has before the original ones; they are skipped when it comes back.
pub const REJECT_COLUMNS: [&str; 4] = [
    "encuentro_linea",
    "encuentro_columna",
    "encuentro_valor",
    "encuentro_motivo",
];

/// The column names of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    names: Vec<String>,
    folded: Vec<String>,
}

/// A column name as names are compared: no accents, case, spaces or punctuation.
#[must_use]
pub fn fold(name: &str) -> String {
    words::plain(name.trim_start_matches('\u{feff}'))
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

impl Header {
    /// A header without columns.
    pub const EMPTY: Self = Self {
        names: Vec::new(),
        folded: Vec::new(),
    };

    /// Makes a header; empty names at the end are columns that spreadsheets add, and are dropped.
    #[must_use]
    pub fn new(mut names: Vec<String>) -> Self {
        if let Some(first) = names.first_mut() {
            *first = first.trim_start_matches('\u{feff}').to_owned();
        }
        while names.last().is_some_and(|name| name.trim().is_empty()) {
            names.pop();
        }
        let folded = names.iter().map(|name| fold(name)).collect();
        Self { names, folded }
    }

    /// The names as they came.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// How many columns a row must have.
    #[must_use]
    pub fn width(&self) -> usize {
        self.names.len()
    }

    /// The name of a column.
    #[must_use]
    pub fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    /// The first column with this name, however it is spelled.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        let wanted = fold(name);
        self.folded.iter().position(|folded| *folded == wanted)
    }

    /// The first column with any of these names, the first name first.
    #[must_use]
    pub fn find_any(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.find(name))
    }

    /// Whether every one of these names is there.
    #[must_use]
    pub fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.find(name).is_some())
    }

    /// The names of the columns that nobody reads, without the ones that a file of rejected rows adds.
    #[must_use]
    pub fn unread(&self, is_read: impl Fn(usize) -> bool) -> Vec<String> {
        let names = self.names.iter().enumerate();
        names
            .filter(|(place, name)| {
                !is_read(*place)
                    && !name.trim().is_empty()
                    && !REJECT_COLUMNS.contains(&name.as_str())
            })
            .map(|(_, name)| name.clone())
            .collect()
    }

    /// Whether this is a file of rejected rows that comes back.
    #[must_use]
    pub fn is_of_rejects(&self) -> bool {
        self.names.len() > REJECT_COLUMNS.len() && self.has_all(&REJECT_COLUMNS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_they_are_spelled() {
        let header = Header::new(
            [
                "\u{feff}Codigo",
                "Fecha_Final",
                "Nombre producto genérico",
                "",
                " ",
            ]
            .map(str::to_owned)
            .to_vec(),
        );
        assert_eq!(header.width(), 3);
        assert_eq!(header.find("CÓDIGO"), Some(0));
        assert_eq!(header.find("fecha final"), Some(1));
        assert_eq!(header.find_any(&["x", "nombreproductogenerico"]), Some(2));
        assert_eq!(header.find("fecha"), None);
    }
}
