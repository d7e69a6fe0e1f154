//! The history of tenders between imports: the statements that both engines run, and their rows.

use crate::domain::change::{Change, SeenChange};
use crate::domain::code::ProcessCode;
use crate::store::Visit;
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Columns, Sql, Table};
use jiff::Timestamp;

/// The columns of a change behind the tender's.
const COLUMNS: &str = "seen, field, old, new";

/// The table, as [`cells`] fills it.
const TABLE: Table = Table {
    name: "tender_change",
    columns: "tender, seen, field, old, new",
    of_centre: false,
};

/// The moment at which an import begins, to the millionth of a second: no two imports share one.
#[expect(
    clippy::disallowed_methods,
    reason = "a history says when it was written; no rule and no date of a person depends on it"
)]
pub(super) fn moment() -> StoreResult<Timestamp> {
    Timestamp::from_microsecond(Timestamp::now().as_microsecond()).map_err(StoreError::other)
}

/// A moment as a text of one length, which sorts as moments do.
fn sortable(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

/// What an import changed in one tender.
pub(super) struct Noted {
    /// The tender.
    pub(super) tender: ProcessCode,
    /// Whether an earlier piece of the same import may have changed it too.
    pub(super) again: bool,
    /// What changed.
    pub(super) changes: Vec<Change>,
}

/// Writes what an import changed: in one go, but for tenders that came in pieces.
pub(super) fn note<E: Sql + ?Sized>(
    sql: &mut E,
    seen: Timestamp,
    noted: Vec<Noted>,
) -> StoreResult<()> {
    let mut rows = Vec::new();
    for Noted {
        tender,
        again,
        changes,
    } in noted
    {
        for change in changes {
            if again {
                put(sql, &tender, seen, &change)?;
            } else {
                rows.push(cells(&tender, seen, &change)?);
            }
        }
    }
    sql.insert(&TABLE, &rows.into_iter().collect())
}

fn cells(tender: &ProcessCode, seen: Timestamp, change: &Change) -> StoreResult<[Cell; 5]> {
    Ok([
        Cell::text(&tender.to_string()),
        Cell::Text(sortable(seen)),
        Cell::name(&change.field)?,
        Cell::maybe(change.before.as_deref()),
        Cell::maybe(change.after.as_deref()),
    ])
}

/// Writes a change. Of several within one import the first value before and the last after stay; when the two are
/// the same in the end nothing changed.
pub(super) fn put<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    seen: Timestamp,
    change: &Change,
) -> StoreResult<()> {
    let row = cells(tender, seen, change)?;
    let statement = format!(
        "INSERT INTO tender_change (tender, {COLUMNS}) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (tender, seen, field) DO UPDATE SET new = excluded.new"
    );
    sql.run(&statement, &row)?;
    let back = "DELETE FROM tender_change WHERE tender = $1 AND seen = $2 AND field = $3 \
         AND (old = new OR (old IS NULL AND new IS NULL))";
    sql.run(back, &row[..3]).map(drop)
}

/// The history of one tender, oldest first, then in the order of the fields' names.
pub(super) fn of<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
) -> StoreResult<Vec<SeenChange>> {
    let query =
        format!("SELECT {COLUMNS} FROM tender_change WHERE tender = $1 ORDER BY seen, field");
    let mut found = Vec::new();
    sql.each(&query, &[Cell::text(&tender.to_string())], &mut |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    Ok(found)
}

/// Visits the history of every tender, by code.
pub(super) fn each<E: Sql + ?Sized>(
    sql: &mut E,
    visit: &mut dyn FnMut(ProcessCode, SeenChange) -> Visit,
) -> StoreResult<()> {
    let query = format!("SELECT tender, {COLUMNS} FROM tender_change ORDER BY tender, seen, field");
    let mut stopped = false;
    sql.each(&query, &[], &mut |row| {
        if !stopped {
            let tender = row.required()?;
            stopped = visit(tender, read(row)?).is_break();
        }
        Ok(())
    })
}

fn read(row: &mut Columns<'_>) -> StoreResult<SeenChange> {
    Ok(SeenChange {
        seen: row.required()?,
        change: Change {
            field: row.named()?,
            before: row.maybe_text()?,
            after: row.maybe_text()?,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_back_and_texts_sort_as_moments_do() {
        let [whole, half, later] = [
            1_700_000_000_000_000,
            1_700_000_000_500_000,
            1_700_000_001_000_000,
        ]
        .map(|micros| Timestamp::from_microsecond(micros).expect("a moment"));
        for moment in [whole, half, later] {
            assert_eq!(sortable(moment).parse::<Timestamp>().ok(), Some(moment));
        }
        assert!(sortable(whole) < sortable(half) && sortable(half) < sortable(later));
    }
}
