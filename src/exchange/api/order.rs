//! API v1, purchase orders: the three fields of a listing or the whole detail. Contacts are people and are not read.

use super::fields::{BadField, Fields};
use super::record::Record;
use super::tender::read_buyer;
use crate::domain::order::{Order, OrderItem};
use crate::exchange::normal;

/// Reads one entry of `Listado`.
pub(super) fn read(entry: &Fields<'_>) -> Result<Record, BadField> {
    let mut order = Order::new(entry.key("Codigo")?);
    order.title = entry.text("Nombre");
    order.status = entry
        .text("Estado")
        .or_else(|| status(entry.integer("CodigoEstado")?));
    order.tender = entry.code("CodigoLicitacion")?;
    let currency = entry.currency("TipoMoneda")?;
    order.net = entry.money("TotalNeto", currency)?;
    order.tax = entry.money("Impuestos", currency)?;
    order.total = entry.money("Total", currency)?;
    if let Some(dates) = entry.below("Fechas") {
        order.created = dates.deadline("FechaCreacion")?;
        order.sent = dates.deadline("FechaEnvio")?;
        order.accepted = dates.deadline("FechaAceptacion")?;
    }
    if let Some(buyer) = entry.below("Comprador") {
        order.buyer = read_buyer(&buyer);
    }
    if let Some(supplier) = entry.below("Proveedor") {
        order.supplier_rut = supplier
            .text("RutSucursal")
            .and_then(|text| normal::rut(&text));
        order.supplier_name = supplier.text("Nombre");
        order.supplier_comuna = supplier
            .text("Comuna")
            .and_then(|text| normal::comuna(&text));
        order.supplier_region = supplier
            .text("Region")
            .and_then(|text| normal::region(&text));
    }
    if let Some(items) = entry.below("Items") {
        for item in items.objects("Listado") {
            order.items.push(read_item(&item)?);
        }
    }
    Ok(Record::Order(Box::new(order)))
}

/// Reads one line.
fn read_item(item: &Fields<'_>) -> Result<OrderItem, BadField> {
    let currency = item.currency("Moneda")?;
    Ok(OrderItem {
        key: item.text("Correlativo").unwrap_or_default(),
        product: item.text("CodigoProducto").filter(|code| code != "0"),
        product_name: item.text("Producto"),
        levels: item
            .text("Categoria")
            .map(|text| normal::levels(&text))
            .unwrap_or_default(),
        description: item
            .text("EspecificacionComprador")
            .or_else(|| item.text("EspecificacionProveedor")),
        quantity: item.number("Cantidad")?,
        unit: item.text("Unidad"),
        unit_price: item.money("PrecioNeto", currency)?,
        total: item.money("Total", currency)?,
    })
}

/// The name of a state by its number; unknown numbers are kept.
fn status(number: i64) -> Option<String> {
    let name = match number {
        4 => "Enviada a proveedor",
        5 => "En proceso",
        6 => "Aceptada",
        7 => "Cancelación solicitada",
        9 => "Cancelada",
        12 => "Recepción conforme",
        13 => "Pendiente de recepcionar",
        14 => "Recepcionada parcialmente",
        15 => "Recepción conforme incompleta",
        other => return Some(other.to_string()),
    };
    Some(name.to_owned())
}
