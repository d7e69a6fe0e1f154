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
    let conditions = Conditions::of(sql, filter);
    let order = match filter.sort {
        TenderSort::Code => "t.code",
        TenderSort::Closes => "t.closes IS NULL, t.closes, t.code",
        TenderSort::Published => "t.published IS NULL, t.published DESC, t.code",
        TenderSort::Estimate => "t.estimate_clp IS NULL, t.estimate_clp DESC, t.code",
    };
    let limit = filter
        .limit
        .map_or(String::new(), |limit| format!(" LIMIT {limit}"));
    let query = format!(
        "SELECT t.id FROM tender t{} ORDER BY {order}{limit}",
        conditions.as_where()
    );
    let found = ids(sql, &query, conditions.cells())?;
    for some in found.chunks(AT_ONCE) {
        for (_, tender) in load(sql, some)? {
            if visit(tender).is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
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
