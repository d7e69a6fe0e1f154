//! Own bids: the statements that both engines run, and their rows.

use crate::domain::bid::Bid;
use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use crate::store::error::StoreResult;
use crate::store::filter::BidFilter;
use crate::store::sql::{Cell, Columns, Sql, places};
use crate::store::supplier_rows::{key, rut_of};

/// The columns of a bid, as [`read`] takes them.
const COLUMNS: &str = "tender, supplier, amount, amount_currency, state, deadline, result, note";

/// Writes a bid, replacing the one under its key.
pub(super) fn put<E: Sql + ?Sized>(sql: &mut E, bid: &Bid) -> StoreResult<()> {
    let [amount, currency] = Cell::money(bid.amount);
    let result = bid.result.as_ref().map_or(Ok(Cell::Null), Cell::name)?;
    let row = [
        Cell::text(&bid.tender.to_string()),
        key(bid.supplier),
        amount,
        currency,
        Cell::name(&bid.state)?,
        Cell::deadline(bid.deadline),
        result,
        Cell::maybe(bid.note.as_deref()),
    ];
    let statement = format!(
        "INSERT INTO bid (centre_id, {COLUMNS}) VALUES (this_centre(), $1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (centre_id, tender, supplier) DO UPDATE SET amount = excluded.amount, \
         amount_currency = excluded.amount_currency, state = excluded.state, \
         deadline = excluded.deadline, result = excluded.result, note = excluded.note"
    );
    sql.run(&statement, &row).map(drop)
}

/// A row as a bid.
fn read(row: &mut Columns<'_>) -> StoreResult<Bid> {
    Ok(Bid {
        tender: row.required()?,
        supplier: rut_of(row.int()?)?,
        amount: row.money()?,
        state: row.named()?,
        deadline: row.deadline()?,
        result: row.maybe_named()?,
        note: row.maybe_text()?,
    })
}

/// One bid.
pub(super) fn get<E: Sql + ?Sized>(
    sql: &mut E,
    tender: &ProcessCode,
    supplier: Rut,
) -> StoreResult<Option<Bid>> {
    let filter = BidFilter {
        supplier: Some(supplier),
        tender: Some(tender.clone()),
        ..BidFilter::default()
    };
    Ok(list(sql, &filter)?.pop())
}

/// Bids by deadline (without one last), then code, then RUT.
pub(super) fn list<E: Sql + ?Sized>(sql: &mut E, filter: &BidFilter) -> StoreResult<Vec<Bid>> {
    let mut conditions = vec!["centre_id = this_centre()".to_owned()];
    let mut cells = Vec::new();
    if let Some(supplier) = filter.supplier {
        cells.push(key(supplier));
        conditions.push(format!("supplier = ${}", cells.len()));
    }
    if let Some(tender) = &filter.tender {
        cells.push(Cell::text(&tender.to_string()));
        conditions.push(format!("tender = ${}", cells.len()));
    }
    if !filter.states.is_empty() {
        let list = places(cells.len() + 1, filter.states.len());
        conditions.push(format!("state IN ({list})"));
        cells.extend(filter.states.iter().map(|state| Cell::text(state)));
    }
    let limit = filter
        .limit
        .map_or(String::new(), |limit| format!(" LIMIT {limit}"));
    let query = format!(
        "SELECT {COLUMNS} FROM bid WHERE {} \
         ORDER BY deadline IS NULL, deadline, tender, supplier{limit}",
        conditions.join(" AND ")
    );
    let mut found = Vec::new();
    sql.each(&query, &cells, &mut |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    Ok(found)
}

/// Removes every bid of a supplier; how many went.
pub(super) fn forget<E: Sql + ?Sized>(sql: &mut E, supplier: Rut) -> StoreResult<u64> {
    sql.run(
        "DELETE FROM bid WHERE centre_id = this_centre() AND supplier = $1",
        &[key(supplier)],
    )
}
