//! Purchase orders: contracts whose id is the code of an order.

use super::awards::spend;
use super::dates::start;
use super::fields::{Fields, Refused};
use super::party::Notes;
use super::process::Process;
use super::tender;
use crate::domain::code::ProcessCode;
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::Buyer;

/// The purchase orders of a process.
pub(super) fn read(
    process: &Process<'_>,
    buyer: &Buyer,
    notes: &mut Notes<'_>,
) -> Refused<Vec<Order>> {
    let mut orders = Vec::new();
    let mut lines = 0;
    for contract in &process.contracts.entries {
        if let Some(code) = contract.code("id") {
            orders.push(one(code, contract, process, buyer, &mut lines, notes)?);
        }
    }
    Ok(orders)
}

fn one(
    code: ProcessCode,
    contract: &Fields<'_>,
    process: &Process<'_>,
    buyer: &Buyer,
    lines: &mut usize,
    notes: &mut Notes<'_>,
) -> Refused<Order> {
    let mut order = Order::new(code);
    let of = &process.tender.code;
    order.tender = (*of != order.code).then(|| of.clone());
    order.title = contract.text("title");
    order.status = contract
        .text("x_status")
        .or_else(|| contract.text("status"));
    order.buyer = buyer.clone();
    let award = contract.text("awardID");
    let award = award.and_then(|id| process.awards.get(&id));
    if let Some(supplier) = award.and_then(|award| award.below("suppliers")) {
        let party = process.parties.resolve(&supplier, notes);
        order.supplier_rut = party.rut;
        order.supplier_name = party.name;
        order.supplier_comuna = party.comuna;
        order.supplier_region = party.region;
    }
    order.created = start(contract, "x_created")?;
    order.sent = start(contract, "x_sent")?;
    order.accepted = start(contract, "dateSigned")?;
    order.net = contract.money("x_net")?;
    order.tax = contract.money("x_tax")?;
    order.total = contract.money("value")?;
    order.total_clp = contract.money("x_totalClp")?;
    let mut items = contract.objects("items");
    if items.is_empty() {
        items = award
            .map(|award| award.objects("items"))
            .unwrap_or_default();
    }
    spend(lines, items.len())?;
    for (at, fields) in (1..).zip(&items) {
        order.items.push(line(fields, at)?);
    }
    Ok(order)
}

/// A line of the order.
fn line(fields: &Fields<'_>, position: usize) -> Refused<OrderItem> {
    let item = tender::item(fields, position)?;
    let unit = fields.below("unit").unwrap_or_default();
    Ok(OrderItem {
        key: item.key,
        product: item.product,
        product_name: item.product_name,
        levels: item.levels,
        description: item.description,
        quantity: item.quantity,
        unit: item.unit,
        unit_price: unit.money("value")?,
        total: fields.money("x_total")?,
    })
}
