//! Prices of a product, one by one, with the statements that both engines run. Names nobody who sells.
//! `CROSS JOIN` keeps SQLite from beginning anywhere but at the product.

use crate::domain::code::ProcessCode;
use crate::domain::prices::{Price, PriceKind, PricedProduct, Standing};
use crate::domain::words;
use crate::store::Visit;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Columns, Sql};
use std::collections::BTreeMap;

/// The offers for a product code; an offer's key lies within the range of its item's.
const OFFERS: &str = "SELECT t.code, t.published, t.closes, t.region, t.status, o.selected, p.name, i.unit, \
    i.description, o.description, coalesce(o.quantity, i.quantity), o.unit_price, o.unit_price_currency \
    FROM product p CROSS JOIN item i CROSS JOIN offer o CROSS JOIN tender t \
    WHERE substr(p.code, 1, 16) = $1 AND p.code = $1 AND i.product_id = p.id \
    AND o.id >= i.id * 16384 AND o.id < (i.id + 1) * 16384 AND t.id = i.id / 16384";

/// The lines of orders for a product code.
const ORDERS: &str = "SELECT o.code, o.sent, o.created, b.region, o.status, p.name, i.unit, i.description, \
    i.quantity, i.unit_price, i.unit_price_currency \
    FROM product p CROSS JOIN purchase_item i CROSS JOIN purchase o LEFT JOIN buyer b ON b.id = o.buyer_id \
    WHERE substr(p.code, 1, 16) = $1 AND p.code = $1 AND i.product_id = p.id AND o.id = i.id / 16384";

/// Visits the prices of one product, offers before orders.
pub(super) fn each<E: Sql + ?Sized>(
    sql: &mut E,
    product: &str,
    visit: &mut dyn FnMut(Price) -> Visit,
) -> StoreResult<()> {
    let mut going = true;
    for (query, read) in [
        (OFFERS, read_offer as Reader),
        (ORDERS, read_line as Reader),
    ] {
        sql.each(query, &[Cell::text(product)], &mut |row| {
            if going && let Some(price) = read(row)? {
                going = visit(price).is_continue();
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Reads a row; nothing where it is no price that was agreed.
type Reader = fn(&mut Columns<'_>) -> StoreResult<Option<Price>>;

fn read_offer(row: &mut Columns<'_>) -> StoreResult<Option<Price>> {
    let process: ProcessCode = row.required()?;
    let (published, closes) = (row.deadline()?, row.deadline()?);
    let region = row.maybe_text()?;
    let awarded = row.maybe_text()?.is_some_and(|status| status == "awarded");
    let standing = match row.maybe_int()? {
        Some(1) => Standing::Won,
        Some(_) if awarded => Standing::Lost,
        _ => Standing::Undecided,
    };
    let seen = published.or(closes);
    Ok(Some(Price {
        kind: PriceKind::Offered,
        year: seen.map_or(process.year, |day| day.date.year()),
        process,
        region,
        standing: Some(standing),
        product_name: row.maybe_text()?,
        unit: row.maybe_text()?,
        wanted: row.maybe_text()?,
        offered: row.maybe_text()?,
        quantity: row.parsed()?,
        amount: row.money()?,
    }))
}

fn read_line(row: &mut Columns<'_>) -> StoreResult<Option<Price>> {
    let process: ProcessCode = row.required()?;
    let (sent, created) = (row.deadline()?, row.deadline()?);
    let region = row.maybe_text()?;
    let status = row.maybe_text()?;
    // An order that was taken back ("Cancelada", "Cancelacion solicitada") agreed nothing.
    if status.is_some_and(|status| words::plain(&status).starts_with("cancel")) {
        return Ok(None);
    }
    let seen = sent.or(created);
    Ok(Some(Price {
        kind: PriceKind::Bought,
        year: seen.map_or(process.year, |day| day.date.year()),
        process,
        region,
        standing: None,
        product_name: row.maybe_text()?,
        unit: row.maybe_text()?,
        wanted: row.maybe_text()?,
        offered: None,
        quantity: row.parsed()?,
        amount: row.money()?,
    }))
}

/// How many prices of one unit each product has, counted where they stand.
pub(super) fn products<E: Sql + ?Sized>(
    sql: &mut E,
    beginnings: &[String],
) -> StoreResult<Vec<PricedProduct>> {
    let mut found = Found::default();
    for beginning in beginnings {
        let cells = [
            Cell::text(beginning),
            Cell::text(&format!("{beginning}\u{10ffff}")),
        ];
        let within = "substr(p.code, 1, 16) >= $1 AND substr(p.code, 1, 16) < $2";
        let offers = format!(
            "SELECT p.code, p.name, count(*) FROM product p CROSS JOIN item i CROSS JOIN offer o \
             WHERE {within} AND i.product_id = p.id AND o.id >= i.id * 16384 \
             AND o.id < (i.id + 1) * 16384 AND o.unit_price IS NOT NULL GROUP BY p.code, p.name"
        );
        let lines = format!(
            "SELECT p.code, p.name, count(*) FROM product p CROSS JOIN purchase_item i \
             WHERE {within} AND i.product_id = p.id AND i.unit_price IS NOT NULL GROUP BY p.code, p.name"
        );
        sql.each(&offers, &cells, &mut |row| {
            found.add(row, |one| &mut one.offered)
        })?;
        sql.each(&lines, &cells, &mut |row| {
            found.add(row, |one| &mut one.bought)
        })?;
    }
    Ok(found.by_code.into_values().map(|(one, _)| one).collect())
}

/// Products by code, with how often the name that stands was seen.
#[derive(Default)]
struct Found {
    by_code: BTreeMap<String, (PricedProduct, u64)>,
}

impl Found {
    /// Adds one row of a count; the name that is seen most stands, of equals the first of the alphabet.
    fn add(
        &mut self,
        row: &mut Columns<'_>,
        field: impl Fn(&mut PricedProduct) -> &mut u64,
    ) -> StoreResult<()> {
        let code = row.text()?;
        let name = row.maybe_text()?;
        let count = u64::try_from(row.int()?).unwrap_or(0);
        let (product, seen) = self.by_code.entry(code.clone()).or_insert_with(|| {
            let product = PricedProduct {
                code,
                name: None,
                offered: 0,
                bought: 0,
            };
            (product, 0)
        });
        *field(product) += count;
        let better =
            product.name.is_none() || count > *seen || (count == *seen && name < product.name);
        if name.is_some() && better {
            (product.name, *seen) = (name, count);
        }
        Ok(())
    }
}
