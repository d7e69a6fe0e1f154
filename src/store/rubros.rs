//! Rubros: the official table and what lists teach. A learned name never replaces an official one.

use crate::domain::rubro::{self, Rubro};
use crate::store::Visit;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Columns, Sql, places};
use std::collections::BTreeMap;

/// So many rubros go in one statement.
const AT_ONCE: usize = 200;
/// So many learned rubros wait before they are written. Each time SQLite writes out what the text index holds in
/// memory, and many small pieces of that index have to be merged.
const PATIENCE: usize = 2_000;

/// Writes rubros of an official table; how many. Of a code that is there twice the last one counts.
pub(super) fn put_official<E: Sql + ?Sized>(sql: &mut E, rubros: &[Rubro]) -> StoreResult<u64> {
    let last: BTreeMap<&str, &Rubro> = rubros
        .iter()
        .map(|rubro| (rubro.code.as_str(), rubro))
        .collect();
    let all: Vec<&Rubro> = last.into_values().collect();
    let replacing = "ON CONFLICT (code) DO UPDATE SET name = excluded.name, levels = excluded.levels, \
        official = excluded.official";
    put(sql, &all, 1, replacing)
}

/// Writes rubros, many in one statement.
fn put<E: Sql + ?Sized>(
    sql: &mut E,
    rubros: &[&Rubro],
    official: u8,
    on_conflict: &str,
) -> StoreResult<u64> {
    let mut written = 0;
    for some in rubros.chunks(AT_ONCE) {
        let mut rows = Vec::with_capacity(some.len());
        let mut cells = Vec::with_capacity(some.len() * 3);
        for rubro in some {
            rows.push(format!("({}, {official})", places(cells.len() + 1, 3)));
            cells.extend([
                Cell::text(&rubro.code),
                Cell::text(&rubro.name),
                Cell::list(&rubro.levels)?,
            ]);
        }
        let statement = format!(
            "INSERT INTO rubro (code, name, levels, official) VALUES {} {on_conflict}",
            rows.join(", ")
        );
        written += sql.run(&statement, &cells)?;
    }
    Ok(written)
}

/// What the products of lists teach, first name first, until it is written.
#[derive(Default)]
pub(super) struct Learned {
    by_code: BTreeMap<String, Rubro>,
}

impl Learned {
    /// Learns from one product; a name with levels is better than one without.
    pub(super) fn learn(&mut self, code: Option<&str>, name: Option<&str>, levels: &[String]) {
        let (Some(code), Some(name)) = (code.filter(|code| rubro::is_code(code)), name) else {
            return;
        };
        let known = self.by_code.get(code);
        if known.is_none_or(|known| known.levels.is_empty() && !levels.is_empty()) {
            let learned = Rubro {
                code: code.to_owned(),
                name: name.to_owned(),
                levels: levels.to_vec(),
            };
            self.by_code.insert(code.to_owned(), learned);
        }
    }

    /// Writes what was learned once it is much.
    pub(super) fn write<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        if self.by_code.len() < PATIENCE {
            return Ok(());
        }
        self.write_all(sql)
    }

    /// Writes what was learned where nothing better is known.
    pub(super) fn write_all<E: Sql + ?Sized>(&mut self, sql: &mut E) -> StoreResult<()> {
        let learned = std::mem::take(&mut self.by_code);
        let all: Vec<&Rubro> = learned.values().collect();
        let completing = "ON CONFLICT (code) DO UPDATE SET name = excluded.name, levels = excluded.levels \
            WHERE rubro.official = 0 AND rubro.levels = '[]' AND excluded.levels <> '[]'";
        put(sql, &all, 0, completing).map(drop)
    }
}

/// A row as a rubro.
fn read(row: &mut Columns<'_>) -> StoreResult<Rubro> {
    Ok(Rubro {
        code: row.text()?,
        name: row.text()?,
        levels: row.list()?,
    })
}

/// One rubro.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, code: &str) -> StoreResult<Option<Rubro>> {
    let mut found = None;
    sql.each(
        "SELECT code, name, levels FROM rubro WHERE code = $1",
        &[Cell::text(code)],
        &mut |row| {
            found = Some(read(row)?);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Every rubro by code.
pub(super) fn each<E: Sql + ?Sized>(
    sql: &mut E,
    visit: &mut dyn FnMut(Rubro) -> Visit,
) -> StoreResult<()> {
    let mut going = true;
    sql.each(
        "SELECT code, name, levels FROM rubro ORDER BY code",
        &[],
        &mut |row| {
            if going {
                going = visit(read(row)?).is_continue();
            }
            Ok(())
        },
    )
}
