//! Reading tenders whole, one or many, with the statements that both engines run.

use crate::domain::code::ProcessCode;
use crate::domain::tender::Tender;
use crate::store::Visit;
use crate::store::conditions::Conditions;
use crate::store::error::StoreResult;
use crate::store::filter::{TenderFilter, TenderSort};
use crate::store::packed::{descendants, parent, place};
use crate::store::sql::{Cell, Sql, numbers, unreadable};
use crate::store::tender_rows::{
    READ_ITEM, READ_OFFER, READ_TENDER, read_item, read_offer, read_tender,
};
use std::collections::HashMap;

/// So many tenders are held at once while many are read.
const AT_ONCE: usize = 64;

/// One tender by its code.
pub(super) fn get<E: Sql + ?Sized>(sql: &mut E, code: &ProcessCode) -> StoreResult<Option<Tender>> {
    let ids = ids(
        sql,
        "SELECT id FROM tender WHERE code = $1",
        &[Cell::Text(code.to_string())],
    )?;
    Ok(load(sql, &ids)?.pop().map(|(_, tender)| tender))
}

/// Visits tenders in the filter's order.
pub(super) fn each<E: Sql + ?Sized>(
    sql: &mut E,
    filter: &TenderFilter,
    visit: &mut dyn FnMut(Tender) -> Visit,
) -> StoreResult<()> {
    let found = in_order(sql, filter)?;
    for some in found.chunks(AT_ONCE) {
        for (_, tender) in load(sql, some)? {
            if visit(tender).is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// The keys of the tenders that fit, in the filter's order. Those without a value to sort by are asked for last and
/// only when there is room for them, so that an index can give the others in order.
fn in_order<E: Sql + ?Sized>(sql: &mut E, filter: &TenderFilter) -> StoreResult<Vec<i64>> {
    let conditions = Conditions::of(sql, filter);
    let limit = |left: Option<usize>| left.map_or(String::new(), |left| format!(" LIMIT {left}"));
    let mut ask = |more: &str, order: &str, left: Option<usize>| {
        let query = format!(
            "SELECT t.id FROM tender t{} ORDER BY {order}{}",
            conditions.as_where_with(more),
            limit(left)
        );
        ids(sql, &query, conditions.cells())
    };
    let (column, direction) = match filter.sort {
        TenderSort::Code => return ask("", "t.code", filter.limit),
        TenderSort::Closes => ("t.closes", ""),
        TenderSort::Published => ("t.published", " DESC"),
        TenderSort::Estimate => ("t.estimate_clp", " DESC"),
    };
    let known = format!("{column} IS NOT NULL");
    let mut found = ask(
        &known,
        &format!("{column}{direction}, t.code"),
        filter.limit,
    )?;
    let left = filter.limit.map(|limit| limit - found.len());
    if left != Some(0) {
        found.extend(ask(&format!("{column} IS NULL"), "t.code", left)?);
    }
    Ok(found)
}

/// The keys that a query finds.
pub(super) fn ids<E: Sql + ?Sized>(
    sql: &mut E,
    query: &str,
    cells: &[Cell],
) -> StoreResult<Vec<i64>> {
    let mut found = Vec::new();
    sql.each(query, cells, &mut |row| {
        found.push(row.int()?);
        Ok(())
    })?;
    Ok(found)
}

/// The tenders under these keys, whole, in the order of the keys given.
pub(super) fn load<E: Sql + ?Sized>(sql: &mut E, ids: &[i64]) -> StoreResult<Vec<(i64, Tender)>> {
    load_with(sql, ids, true)
}

/// As [`load`], with items and without the offers on them.
pub(super) fn load_without_offers<E: Sql + ?Sized>(
    sql: &mut E,
    ids: &[i64],
) -> StoreResult<Vec<(i64, Tender)>> {
    load_with(sql, ids, false)
}

fn load_with<E: Sql + ?Sized>(
    sql: &mut E,
    ids: &[i64],
    offers: bool,
) -> StoreResult<Vec<(i64, Tender)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: HashMap<i64, Tender> = HashMap::with_capacity(ids.len());
    let query = format!("{READ_TENDER} WHERE t.id IN ({})", numbers(ids));
    sql.each(&query, &[], &mut |row| {
        let (id, tender) = read_tender(row)?;
        found.insert(id, tender);
        Ok(())
    })?;
    load_items(sql, ids, &mut found)?;
    if offers {
        load_offers(sql, ids, &mut found)?;
    }
    Ok(ids
        .iter()
        .filter_map(|id| found.remove(id).map(|tender| (*id, tender)))
        .collect())
}

fn load_items<E: Sql + ?Sized>(
    sql: &mut E,
    ids: &[i64],
    found: &mut HashMap<i64, Tender>,
) -> StoreResult<()> {
    let query = format!(
        "{READ_ITEM} WHERE {} ORDER BY i.id",
        descendants("item", "i.id", ids, 1)
    );
    sql.each(&query, &[], &mut |row| {
        let (id, item) = read_item(row)?;
        let tender = found.get_mut(&parent(id));
        tender
            .ok_or_else(|| unreadable("item without a tender"))?
            .items
            .push(item);
        Ok(())
    })
}

fn load_offers<E: Sql + ?Sized>(
    sql: &mut E,
    ids: &[i64],
    found: &mut HashMap<i64, Tender>,
) -> StoreResult<()> {
    let query = format!(
        "{READ_OFFER} WHERE {} ORDER BY o.id",
        descendants("offer", "o.id", ids, 2)
    );
    sql.each(&query, &[], &mut |row| {
        let (id, offer) = read_offer(row)?;
        let item = parent(id);
        found
            .get_mut(&parent(item))
            .and_then(|tender| tender.items.get_mut(place(item)))
            .ok_or_else(|| unreadable("offer without an item"))?
            .offers
            .push(offer);
        Ok(())
    })
}
