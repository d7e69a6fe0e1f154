//! Rows of the purchase order tables to domain values and back, nothing else.

use crate::domain::order::{Order, OrderItem};
use crate::store::error::StoreResult;
use crate::store::sql::{Columns, Rows, Table, Value};
use crate::store::tender_rows::read_buyer;

/// The table of orders, as [`put_order`] fills it.
pub(super) const PURCHASE: Table = Table {
    name: "purchase",
    columns: "id, code, hash, title, status, tender, buyer_id, seller_id, created, sent, accepted, net, \
        net_currency, tax, tax_currency, total, total_currency, total_clp, total_clp_currency",
    of_centre: false,
};

/// The table of their lines, as [`put_line`] fills it.
pub(super) const PURCHASE_ITEM: Table = Table {
    name: "purchase_item",
    columns: "id, product_id, key, description, quantity, unit, unit_price, unit_price_currency, \
        total, total_currency",
    of_centre: false,
};

/// What [`read_order`] reads.
pub(super) const READ_ORDER: &str = "SELECT o.id, o.code, o.title, o.status, o.tender, o.created, o.sent, \
    o.accepted, o.net, o.net_currency, o.tax, o.tax_currency, o.total, o.total_currency, o.total_clp, \
    o.total_clp_currency, s.rut, s.name, s.comuna, s.region, \
    b.code, b.name, b.unit, b.rut, b.comuna, b.region, b.sector \
    FROM purchase o LEFT JOIN buyer b ON b.id = o.buyer_id LEFT JOIN seller s ON s.id = o.seller_id";

/// What [`read_line`] reads.
pub(super) const READ_LINE: &str = "SELECT i.id, i.key, i.description, i.quantity, i.unit, i.unit_price, \
    i.unit_price_currency, i.total, i.total_currency, p.code, p.name, p.levels \
    FROM purchase_item i LEFT JOIN product p ON p.id = i.product_id";

/// An order's own row.
pub(super) fn put_order(
    rows: &mut Rows,
    order: &Order,
    id: i64,
    hash: [u8; 16],
    [buyer, seller]: [Option<i64>; 2],
) {
    rows.int(Some(id))
        .shown(Some(&order.code))
        .put(Value::Bytes(&hash))
        .text(order.title.as_deref())
        .text(order.status.as_deref())
        .shown(order.tender.as_ref())
        .int(buyer)
        .int(seller)
        .deadline(order.created)
        .deadline(order.sent)
        .deadline(order.accepted)
        .money(order.net)
        .money(order.tax)
        .money(order.total)
        .money(order.total_clp);
}

/// A row as an order without lines, and its key.
pub(super) fn read_order(row: &mut Columns<'_>) -> StoreResult<(i64, Order)> {
    let id = row.int()?;
    let mut order = Order::new(row.required()?);
    order.title = row.maybe_text()?;
    order.status = row.maybe_text()?;
    order.tender = row.parsed()?;
    order.created = row.deadline()?;
    order.sent = row.deadline()?;
    order.accepted = row.deadline()?;
    order.net = row.money()?;
    order.tax = row.money()?;
    order.total = row.money()?;
    order.total_clp = row.money()?;
    order.supplier_rut = row.maybe_text()?;
    order.supplier_name = row.maybe_text()?;
    order.supplier_comuna = row.maybe_text()?;
    order.supplier_region = row.maybe_text()?;
    order.buyer = read_buyer(row)?;
    Ok((id, order))
}

/// A line's row.
pub(super) fn put_line(rows: &mut Rows, line: &OrderItem, id: i64, product: Option<i64>) {
    rows.int(Some(id))
        .int(product)
        .text(Some(&line.key))
        .text(line.description.as_deref())
        .decimal(line.quantity)
        .text(line.unit.as_deref())
        .money(line.unit_price)
        .money(line.total);
}

/// A row as a line, and its key.
pub(super) fn read_line(row: &mut Columns<'_>) -> StoreResult<(i64, OrderItem)> {
    let id = row.int()?;
    let line = OrderItem {
        key: row.text()?,
        description: row.maybe_text()?,
        quantity: row.parsed()?,
        unit: row.maybe_text()?,
        unit_price: row.money()?,
        total: row.money()?,
        product: row.maybe_text()?,
        product_name: row.maybe_text()?,
        levels: row.list()?,
    };
    Ok((id, line))
}
