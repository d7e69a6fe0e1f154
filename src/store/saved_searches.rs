//! Saved searches: the statements that both engines run, and their rows.

use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Columns, Sql, Table};
use crate::store::supplier_rows::{key, rut_of};

/// The columns of a saved search, as [`read`] takes them.
const COLUMNS: &str = "supplier, shown, asked, saved_on, run_on";

/// What a saved search has told of.
const SEEN: Table = Table {
    name: "saved_search_seen",
    columns: "supplier, name, tender",
    of_centre: true,
};

/// The supplier's key; 0 for the centre itself.
fn owner(supplier: Option<Rut>) -> Cell {
    supplier.map_or(Cell::Int(0), key)
}

/// Key and name under which a search stands.
fn place(supplier: Option<Rut>, name: &str) -> [Cell; 2] {
    [owner(supplier), Cell::text(&SavedSearch::key(name))]
}

/// Writes a search, replacing the one under its name.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, search: &SavedSearch) -> StoreResult<()> {
    remove(sql, search.supplier, &search.name)?;
    let [supplier, name] = place(search.supplier, &search.name);
    let row = [
        supplier.clone(),
        name.clone(),
        Cell::text(&search.name),
        Cell::text(&search.asked),
        Cell::date(Some(search.saved_on)),
        Cell::date(search.run_on),
    ];
    sql.run(
        "INSERT INTO saved_search (centre_id, supplier, name, shown, asked, saved_on, run_on) \
         VALUES (this_centre(), $1, $2, $3, $4, $5, $6)",
        &row,
    )?;
    let mut seen: Vec<String> = search.seen.iter().map(ToString::to_string).collect();
    seen.sort_unstable();
    seen.dedup();
    let rows = seen
        .into_iter()
        .map(|code| [supplier.clone(), name.clone(), Cell::Text(code)])
        .collect();
    sql.insert(&SEEN, &rows)
}

/// A row as a search that tells of nothing yet.
fn read(row: &mut Columns<'_>) -> StoreResult<SavedSearch> {
    let supplier = row.int()?;
    Ok(SavedSearch {
        supplier: (supplier != 0).then(|| rut_of(supplier)).transpose()?,
        name: row.text()?,
        asked: row.text()?,
        saved_on: row.required()?,
        run_on: row.parsed()?,
        seen: Vec::new(),
    })
}

/// All of them, or those of one supplier, by RUT and name; with what they have told of.
pub(super) fn list<E: Sql + ?Sized>(
    sql: &mut E,
    supplier: Option<Rut>,
) -> StoreResult<Vec<SavedSearch>> {
    let (condition, cells) = match supplier {
        Some(rut) => (" AND supplier = $1", vec![key(rut)]),
        None => ("", Vec::new()),
    };
    let query = format!(
        "SELECT {COLUMNS} FROM saved_search WHERE centre_id = this_centre(){condition} ORDER BY supplier, name"
    );
    let mut found = Vec::new();
    sql.each(&query, &cells, &mut |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    for search in &mut found {
        let query = "SELECT tender FROM saved_search_seen \
            WHERE centre_id = this_centre() AND supplier = $1 AND name = $2 ORDER BY tender";
        sql.each(query, &place(search.supplier, &search.name), &mut |row| {
            search.seen.push(row.required()?);
            Ok(())
        })?;
    }
    Ok(found)
}

/// Removes a search; whether it was there.
pub(super) fn remove<E: Sql + ?Sized>(
    sql: &mut E,
    supplier: Option<Rut>,
    name: &str,
) -> StoreResult<bool> {
    let removed = sql.run(
        "DELETE FROM saved_search WHERE centre_id = this_centre() AND supplier = $1 AND name = $2",
        &place(supplier, name),
    )?;
    Ok(removed > 0)
}

/// Removes every search of a supplier; how many went.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, supplier: Rut) -> StoreResult<u64> {
    sql.run(
        "DELETE FROM saved_search WHERE centre_id = this_centre() AND supplier = $1",
        &[key(supplier)],
    )
}
