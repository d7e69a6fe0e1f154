//! Rubros: an official table brought in, and the search by the words that people use.
//! Codes seen in imported lists are learned by the store; here they are only found again.

use crate::domain::message::Message;
use crate::domain::rubro::{Rubro, is_code};
use crate::domain::words;
use crate::exchange::header::Header;
use crate::exchange::rejects::{Reason, Rejects};
use crate::exchange::rows::{Row, Rows};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use std::ops::ControlFlow;

/// Names under which tables carry the code.
const CODE: [&str; 5] = [
    "idproducto_onu",
    "codigo",
    "code",
    "codigo_producto",
    "CodigoProductoONU",
];
/// Names under which tables carry the product's name.
const NAME: [&str; 5] = [
    "nombreproducto_onu",
    "nombre",
    "name",
    "producto",
    "Nombre producto genrico",
];
/// Names of the columns with the levels above, widest first.
const LEVELS: [&[&str]; 3] = [
    &["nombre_nivel1", "Rubro1", "RubroN1", "nivel1", "level1"],
    &["nombre_nivel2", "Rubro2", "RubroN2", "nivel2", "level2"],
    &["nombre_nivel3", "Rubro3", "RubroN3", "nivel3", "level3"],
];
/// So many rubros are written at once.
const AT_ONCE: usize = 1_000;

/// What an import of rubros did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Rows read.
    pub records: u64,
    /// Rubros written.
    pub written: u64,
    /// Rows set aside.
    pub rejected: u64,
}

/// Where a table has its columns.
struct Columns {
    code: usize,
    name: usize,
    levels: Vec<usize>,
}

impl Columns {
    fn of(header: &Header) -> Outcome<Self> {
        let missing = |field: &'static str| {
            let message = Message::new("rubros-no-column").with("field", Message::new(field));
            Failure::new(FailureKind::Input, message)
        };
        Ok(Self {
            code: header
                .find_any(&CODE)
                .ok_or_else(|| missing("rubros-field-code"))?,
            name: header
                .find_any(&NAME)
                .ok_or_else(|| missing("rubros-field-name"))?,
            levels: LEVELS
                .iter()
                .filter_map(|names| header.find_any(names))
                .collect(),
        })
    }

    fn read(&self, row: &Row, header: &Header) -> Result<Rubro, Reason> {
        if row.ragged {
            return Err(Reason::row(Message::new("rubros-ragged")));
        }
        let code = row.cell(self.code).trim();
        if !is_code(code) {
            return Err(Reason::cell(
                header.name(self.code),
                code,
                Message::new("rubros-bad-code"),
            ));
        }
        let Some(name) = row.value(self.name) else {
            return Err(Reason::cell(
                header.name(self.name),
                "",
                Message::new("rubros-no-name"),
            ));
        };
        Ok(Rubro {
            code: code.to_owned(),
            name: name.to_owned(),
            levels: self
                .levels
                .iter()
                .filter_map(|column| row.value(*column))
                .map(str::to_owned)
                .collect(),
        })
    }
}

/// Brings an official table in; rows that cannot be read go to `rejects`.
///
/// # Errors
/// A table without the columns of code and name; a file that cannot be read further; the store.
pub fn import(
    store: &mut dyn Store,
    rows: &mut Rows<'_>,
    rejects: &mut Rejects<'_>,
) -> Outcome<Imported> {
    let header = rows.header().clone();
    let columns = Columns::of(&header)?;
    rejects.columns(&header, rows.writing().delimiter);
    let mut done = Imported {
        records: 0,
        written: 0,
        rejected: 0,
    };
    let mut batch = Vec::with_capacity(AT_ONCE);
    while let Some(row) = rows.next()? {
        done.records += 1;
        match columns.read(&row, &header) {
            Ok(rubro) => batch.push(rubro),
            Err(reason) => {
                done.rejected += 1;
                rejects.put(&row, &reason)?;
            }
        }
        if batch.len() == AT_ONCE {
            done.written += store.put_rubros(&batch)?;
            batch.clear();
        }
    }
    done.written += store.put_rubros(&batch)?;
    Ok(done)
}

/// Finds rubros by words: accents, plurals and a typo do not matter. Best first, ties by code.
///
/// Every word must be found in the name or in a level above it; a code or its beginning is found too.
///
/// # Errors
/// The store.
pub fn search(store: &mut dyn Store, typed: &str, limit: usize) -> Outcome<Vec<Rubro>> {
    let wanted = words::stems(typed);
    let mut found: Vec<(u32, Rubro)> = Vec::new();
    store.each_rubro(&mut |rubro| {
        if let Some(score) = score(&wanted, &rubro) {
            found.push((score, rubro));
        }
        ControlFlow::Continue(())
    })?;
    found.sort_by(|(left_score, left), (right_score, right)| {
        right_score
            .cmp(left_score)
            .then_with(|| left.code.cmp(&right.code))
    });
    found.truncate(limit);
    Ok(found.into_iter().map(|(_, rubro)| rubro).collect())
}

/// How well a rubro answers the words; nothing when one of them is nowhere.
fn score(wanted: &[String], rubro: &Rubro) -> Option<u32> {
    if wanted.is_empty() {
        return None;
    }
    let name = words::stems(&rubro.name);
    let levels: Vec<String> = rubro
        .levels
        .iter()
        .flat_map(|level| words::stems(level))
        .collect();
    let mut total = 0;
    for word in wanted {
        total += best(word, &name, 10)
            .max(best(word, &levels, 4))
            .max(by_code(word, &rubro.code))?;
    }
    // Of names that hold the same words the shorter is nearer to what was meant.
    Some(total * 100 - u32::try_from(name.len().min(50)).unwrap_or(50))
}

/// A word that is a code, or begins one of them.
fn by_code(word: &str, code: &str) -> Option<u32> {
    let digits = word.len() >= 2 && word.bytes().all(|letter| letter.is_ascii_digit());
    (digits && code.starts_with(word)).then_some(20)
}

/// The best a word does among others: the same, their beginning, or one typo away.
fn best(word: &str, among: &[String], weight: u32) -> Option<u32> {
    among
        .iter()
        .filter_map(|other| likeness(word, other))
        .max()
        .map(|likeness| likeness * weight)
}

fn likeness(word: &str, other: &str) -> Option<u32> {
    if word == other {
        return Some(4);
    }
    let length = word.chars().count();
    if length >= 4 && other.starts_with(word) {
        return Some(3);
    }
    (length >= 5 && strsim::osa_distance(word, other) == 1).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubro(code: &str, name: &str, level: &str) -> Rubro {
        Rubro {
            code: code.to_owned(),
            name: name.to_owned(),
            levels: vec![level.to_owned()],
        }
    }

    fn scored(typed: &str, rubro: &Rubro) -> Option<u32> {
        score(&words::stems(typed), rubro)
    }

    #[test]
    fn words_are_found_without_accents_in_plural_and_with_a_typo() {
        let cleaning = rubro(
            "76111501",
            "Servicios de limpieza de edificios",
            "Aseo y limpieza",
        );
        for typed in [
            "limpieza",
            "LIMPIEZAS",
            "servicio edificio",
            "limpiesa",
            "aseo",
            "761115",
        ] {
            assert!(scored(typed, &cleaning).is_some(), "{typed}");
        }
        for typed in ["gasfitería", "limpieza gatos", "", "de la"] {
            assert_eq!(scored(typed, &cleaning), None, "{typed}");
        }
    }

    #[test]
    fn the_name_counts_more_than_the_level_and_the_same_word_more_than_a_typo() {
        let by_name = rubro("10101501", "Gatos", "Animales vivos");
        let by_level = rubro("10101502", "Perros", "Gatos y otros");
        assert!(scored("gatos", &by_name) > scored("gatos", &by_level));
        let typo = rubro("10101503", "Patos", "Aves");
        assert_eq!(
            scored("gatos", &typo),
            None,
            "stems of four letters are too short for a typo"
        );
    }
}
