//! Reading purchase orders whole, one or many, with the statements that both engines run.

use crate::domain::code::ProcessCode;
use crate::domain::order::Order;
use crate::store::Visit;
use crate::store::error::StoreResult;
use crate::store::filter::OrderFilter;
use crate::store::order_rows::{READ_LINE, READ_ORDER, read_line, read_order};
use crate::store::packed::{descendants, parent};
use crate::store::sql::{Cell, Sql, numbers, unreadable};
use crate::store::tenders::ids;
use std::collections::HashMap;

/// So many orders are held at once while many are read.
const AT_ONCE: usize = 64;

/// One order by its code.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, code: &ProcessCode) -> StoreResult<Option<Order>> {
    let ids = ids(
        sql,
        "SELECT id FROM purchase WHERE code = $1",
        &[Cell::Text(code.to_string())],
    )?;
    Ok(load(sql, &ids)?.pop().map(|(_, order)| order))
}

/// Visits orders by code.
pub(super) fn each<E: Sql + ?Sized>(
    sql: &mut E,
    filter: &OrderFilter,
    visit: &mut dyn FnMut(Order) -> Visit,
) -> StoreResult<()> {
    let limit = filter
        .limit
        .map_or(String::new(), |limit| format!(" LIMIT {limit}"));
    let found = ids(
        sql,
        &format!("SELECT id FROM purchase ORDER BY code{limit}"),
        &[],
    )?;
    for some in found.chunks(AT_ONCE) {
        for (_, order) in load(sql, some)? {
            if visit(order).is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The orders under these keys, whole, in the order of the keys given.
pub(super) fn load<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<Vec<(i64, Order)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: HashMap<i64, Order> = HashMap::with_capacity(ids.len());
    let query = format!("{READ_ORDER} WHERE o.id IN ({})", numbers(ids));
    sql.each(&query, &[], &mut |row| {
        let (id, order) = read_order(row)?;
        found.insert(id, order);
        Ok(())
    })?;
    let query = format!(
        "{READ_LINE} WHERE {} ORDER BY i.id",
        descendants("purchase_item", "i.id", ids, 1)
    );
    sql.each(&query, &[], &mut |row| {
        let (id, line) = read_line(row)?;
        found
            .get_mut(&parent(id))
            .ok_or_else(|| unreadable("line without an order"))?
            .items
            .push(line);
        Ok(())
    })?;
    Ok(ids
        .iter()
        .filter_map(|id| found.remove(id).map(|order| (*id, order)))
        .collect())
}
