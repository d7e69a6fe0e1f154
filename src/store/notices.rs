//! Open tenders and past work read slim, without offers: what matching needs, with the statements that both engines run.

use crate::domain::calendar::Deadline;
use crate::domain::notice::{Notice, NoticeItem, ProductFacts, WorkItem};
use crate::domain::rut::Rut;
use crate::store::Visit;
use crate::store::conditions::Conditions;
use crate::store::error::StoreResult;
use crate::store::filter::TenderFilter;
use crate::store::packed::parent;
use crate::store::sql::{Cell, Columns, Sql, numbers, places, sortable, unreadable};
use crate::store::supplier_rows::{key, rut_of};
use std::collections::{BTreeSet, HashMap};

/// What a tender is whose offers are still taken: published, or of a state that the program does not know, and not
/// past its closing.
const OPEN: &str = "(t.status = 'published' OR (t.status IS NULL AND \
    (t.status_other IS NULL OR t.closes IS NOT NULL))) AND (t.closes IS NULL OR t.closes >= ";

/// Visits the tenders that are open at a moment, in the order in which they came.
pub(super) fn each_open<E: Sql + ?Sized>(
    sql: &mut E,
    filter: &TenderFilter,
    at: Deadline,
    visit: &mut dyn FnMut(Notice) -> Visit,
) -> StoreResult<()> {
    let conditions = Conditions::of(sql, filter);
    let mut cells = conditions.cells().to_vec();
    cells.push(Cell::Text(sortable(at)));
    let narrowed = match conditions.as_where() {
        none if none.is_empty() => format!(" WHERE {OPEN}${})", cells.len()),
        some => format!("{some} AND {OPEN}${})", cells.len()),
    };
    let heads = heads(sql, &narrowed, &cells)?;
    let (items, products) = items(sql, &narrowed, &cells)?;
    let mut items = items.into_iter().peekable();
    for (id, mut notice) in heads {
        while let Some((_, product, description)) = items.next_if(|(item, ..)| parent(*item) == id)
        {
            let named = product.and_then(|product| products.get(&product));
            let (product, product_name) = named.cloned().unwrap_or_default();
            notice.items.push(NoticeItem {
                product,
                product_name,
                description,
            });
        }
        if visit(notice).is_break() {
            break;
        }
    }
    Ok(())
}

/// Sorted here, not by the engine: it would read every tender to have them in their order.
fn heads<E: Sql + ?Sized>(
    sql: &mut E,
    narrowed: &str,
    cells: &[Cell],
) -> StoreResult<Vec<(i64, Notice)>> {
    let query = format!(
        "SELECT t.id, t.code, t.title, t.closes, t.estimate_clp, t.region, t.buyer_complaints, b.name, b.sector \
         FROM tender t LEFT JOIN buyer b ON b.id = t.buyer_id{narrowed}"
    );
    let mut found = Vec::new();
    sql.each(&query, cells, &mut |row| {
        let id = row.int()?;
        found.push((id, notice(row)?));
        Ok(())
    })?;
    found.sort_unstable_by_key(|(id, _)| *id);
    Ok(found)
}

fn notice(row: &mut Columns<'_>) -> StoreResult<Notice> {
    let mut notice = Notice::new(row.required()?);
    notice.title = row.maybe_text()?;
    notice.closes = row.deadline()?;
    notice.estimate_thousandths = row.maybe_int()?;
    notice.region = row.maybe_text()?;
    notice.complaints = row.count()?;
    notice.buyer = row.maybe_text()?;
    notice.sector = row.maybe_text()?;
    Ok(notice)
}

/// Not joined with the products, which are few and stand in many tenders, and not sorted by the engine: texts are long.
fn items<E: Sql + ?Sized>(
    sql: &mut E,
    narrowed: &str,
    cells: &[Cell],
) -> StoreResult<(Vec<ItemRow>, HashMap<i64, Named>)> {
    let query = format!(
        "SELECT i.id, i.product_id, i.description FROM tender t \
         JOIN item i ON i.id >= t.id * 16384 AND i.id < (t.id + 1) * 16384{narrowed}"
    );
    let mut rows: Vec<ItemRow> = Vec::new();
    sql.each(&query, cells, &mut |row| {
        rows.push((row.int()?, row.maybe_int()?, row.maybe_text()?));
        Ok(())
    })?;
    rows.sort_unstable_by_key(|(id, ..)| *id);
    let products = products(sql, rows.iter().filter_map(|(_, product, _)| *product))?;
    Ok((rows, products))
}

/// Code and name of products by their keys.
fn products<E: Sql + ?Sized>(
    sql: &mut E,
    keys: impl Iterator<Item = i64>,
) -> StoreResult<HashMap<i64, Named>> {
    let keys: BTreeSet<i64> = keys.collect();
    let keys: Vec<i64> = keys.into_iter().collect();
    let mut found = HashMap::new();
    for some in keys.chunks(AT_ONCE) {
        let query = format!(
            "SELECT id, code, name FROM product WHERE id IN ({})",
            numbers(some)
        );
        sql.each(&query, &[], &mut |row| {
            found.insert(row.int()?, (row.maybe_text()?, row.maybe_text()?));
            Ok(())
        })?;
    }
    Ok(found)
}

fn item(row: &mut Columns<'_>) -> StoreResult<NoticeItem> {
    Ok(NoticeItem {
        product: row.maybe_text()?,
        product_name: row.maybe_text()?,
        description: row.maybe_text()?,
    })
}

/// The key of an item, its product's and its description.
type ItemRow = (i64, Option<i64>, Option<String>);

/// Code and name of a product.
type Named = (Option<String>, Option<String>);

/// So many items of a product are looked at, the newest first.
const ITEMS_LOOKED_AT: usize = 200;

/// What the newest past tenders that bought a product say of it.
pub(super) fn product_facts<E: Sql + ?Sized>(
    sql: &mut E,
    product: &str,
) -> StoreResult<ProductFacts> {
    let mut facts = ProductFacts::default();
    let cells = [Cell::text(product)];
    let items = format!(
        "SELECT i.id FROM product p JOIN item i ON i.product_id = p.id \
         WHERE substr(p.code, 1, 16) = $1 ORDER BY i.id DESC LIMIT {ITEMS_LOOKED_AT}"
    );
    let query = format!(
        "SELECT DISTINCT t.id, t.bidders FROM tender t JOIN ({items}) x ON t.id = x.id / 16384 \
         WHERE t.bidders IS NOT NULL AND t.status IN ('closed', 'awarded') ORDER BY t.bidders, t.id"
    );
    sql.each(&query, &cells, &mut |row| {
        row.int()?;
        facts.bidders.extend(row.count()?);
        Ok(())
    })?;
    let query = format!(
        "SELECT s.size, count(*) FROM ({items}) x \
         JOIN offer o ON o.id >= x.id * 16384 AND o.id < (x.id + 1) * 16384 \
         JOIN seller s ON s.id = o.seller_id WHERE o.selected = 1 GROUP BY s.size \
         ORDER BY s.size IS NULL, s.size"
    );
    sql.each(&query, &cells, &mut |row| {
        let size = row.maybe_text()?;
        facts.awards.push((size, row.int()?.unsigned_abs()));
        Ok(())
    })?;
    Ok(facts)
}

/// So many suppliers, or products, are asked for in one statement.
const AT_ONCE: usize = 4_000;

/// The columns of past work behind whose it is.
const WORK: &str =
    "t.code, t.title, t.closes, t.region, t.estimate_clp, p.code, p.name, i.description";

/// Visits what suppliers offered for, in public lists and in their own bids, in the order of the tenders. Of their own
/// bids those that were withdrawn say nothing.
pub(super) fn past_work<E: Sql + ?Sized>(
    sql: &mut E,
    suppliers: &[Rut],
    visit: &mut dyn FnMut(Rut, WorkItem),
) -> StoreResult<()> {
    for some in suppliers.chunks(AT_ONCE) {
        public_work(sql, some, visit)?;
        own_work(sql, some, visit)?;
    }
    Ok(())
}

/// There is no index by seller on purpose: one scan of the offers serves all the suppliers asked for.
fn public_work<E: Sql + ?Sized>(
    sql: &mut E,
    suppliers: &[Rut],
    visit: &mut dyn FnMut(Rut, WorkItem),
) -> StoreResult<()> {
    let sellers = sellers(sql, suppliers)?;
    if sellers.is_empty() {
        return Ok(());
    }
    let mut ids: Vec<i64> = sellers.keys().copied().collect();
    ids.sort_unstable();
    let query = format!(
        "SELECT o.seller_id, {WORK} FROM offer o JOIN item i ON i.id = o.id / 16384 \
         JOIN tender t ON t.id = i.id / 16384 LEFT JOIN product p ON p.id = i.product_id \
         WHERE o.seller_id IN ({}) ORDER BY o.id",
        numbers(&ids)
    );
    sql.each(&query, &[], &mut |row| {
        let seller = row.int()?;
        let rut = sellers
            .get(&seller)
            .ok_or_else(|| unreadable("another seller"))?;
        visit(*rut, work(row)?);
        Ok(())
    })
}

/// Whose each seller's key is.
fn sellers<E: Sql + ?Sized>(sql: &mut E, suppliers: &[Rut]) -> StoreResult<HashMap<i64, Rut>> {
    let by_text: HashMap<String, Rut> = suppliers.iter().map(|rut| (rut.compact(), *rut)).collect();
    let cells: Vec<Cell> = suppliers
        .iter()
        .map(|rut| Cell::Text(rut.compact()))
        .collect();
    let query = format!(
        "SELECT id, rut FROM seller WHERE rut IN ({})",
        places(1, cells.len())
    );
    let mut found = HashMap::new();
    if cells.is_empty() {
        return Ok(found);
    }
    sql.each(&query, &cells, &mut |row| {
        let id = row.int()?;
        if let Some(rut) = by_text.get(&row.text()?) {
            found.insert(id, *rut);
        }
        Ok(())
    })?;
    Ok(found)
}

fn own_work<E: Sql + ?Sized>(
    sql: &mut E,
    suppliers: &[Rut],
    visit: &mut dyn FnMut(Rut, WorkItem),
) -> StoreResult<()> {
    let cells: Vec<Cell> = suppliers.iter().map(|rut| key(*rut)).collect();
    if cells.is_empty() {
        return Ok(());
    }
    let query = format!(
        "SELECT m.supplier, {WORK} FROM bid m JOIN tender t ON t.code = m.tender \
         JOIN item i ON i.id >= t.id * 16384 AND i.id < (t.id + 1) * 16384 \
         LEFT JOIN product p ON p.id = i.product_id \
         WHERE m.centre_id = this_centre() AND m.state <> 'withdrawn' AND m.supplier IN ({}) ORDER BY i.id, m.supplier",
        places(1, cells.len())
    );
    sql.each(&query, &cells, &mut |row| {
        let rut = rut_of(row.int()?)?;
        visit(rut, work(row)?);
        Ok(())
    })
}

fn work(row: &mut Columns<'_>) -> StoreResult<WorkItem> {
    Ok(WorkItem {
        tender: row.required()?,
        title: row.maybe_text()?,
        closes: row.deadline()?,
        region: row.maybe_text()?,
        estimate_thousandths: row.maybe_int()?,
        item: item(row)?,
    })
}
