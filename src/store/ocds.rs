//! How far the open contracting data of a month were brought in. A month stands in the log of days under its first
//! day and a name of its own, so that no table is needed. Public lists, no person.

use super::market::{DayState, OCDS, count_of, number, put_row};
use crate::domain::calendar::Month;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use jiff::civil::DateTime;

/// A month of the open contracting data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OcdsMonth {
    /// The month.
    pub month: Month,
    /// `Whole` when nothing is left, `Open` while there is, `Part` when something could not be asked.
    pub state: DayState,
    /// How many processes the list had.
    pub listed: u64,
    /// How many of its entries, from the first one on, were gone through.
    pub taken: u64,
    /// When it was asked last, local time.
    pub asked: DateTime,
}

/// The day under which a month stands.
fn first_day(month: Month) -> Cell {
    Cell::text(&format!("{month}-01"))
}

/// A month; nothing when it was never asked for.
pub(super) fn month<E: Sql + ?Sized>(sql: &mut E, month: Month) -> StoreResult<Option<OcdsMonth>> {
    let mut found = None;
    sql.each(
        "SELECT state, listed, pending, asked FROM market_day WHERE listing = $1 AND day = $2",
        &[Cell::text(OCDS), first_day(month)],
        &mut |row| {
            let state = row.named()?;
            let listed = row.maybe_int()?.map_or(0, count_of);
            found = Some(OcdsMonth {
                month,
                state,
                listed,
                taken: listed.saturating_sub(count_of(row.int()?)),
                asked: row.required()?,
            });
            Ok(())
        },
    )?;
    Ok(found)
}

/// Writes a month, replacing what is known of it.
pub(super) fn put_month<E: Sql + ?Sized>(sql: &mut E, noted: &OcdsMonth) -> StoreResult<()> {
    let row = [
        Cell::text(OCDS),
        first_day(noted.month),
        Cell::name(&noted.state)?,
        number(noted.listed),
        number(noted.listed.saturating_sub(noted.taken)),
        Cell::text(&noted.asked.to_string()),
    ];
    put_row(sql, &row)
}
