//! Compra Ágil v2: an item of a page or one request in detail, after the official field tables.
//! The quotes' total is of the whole quote and is never to be summed over its products.

use super::fields::{BadField, Fields};
use super::record::Record;
use crate::domain::money::Currency;
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};
use crate::exchange::normal;

/// Reads one request.
pub(super) fn read(entry: &Fields<'_>) -> Result<Record, BadField> {
    let mut tender = Tender::new(entry.key("codigo")?);
    tender.title = entry.text("nombre");
    tender.description = entry.text("descripcion");
    tender.status = entry
        .below("estado")
        .and_then(|state| state.text("codigo"))
        .map(|text| normal::tender_status(&text));
    if let Some(dates) = entry.below("fechas") {
        tender.published = dates.deadline("fecha_publicacion")?;
        tender.closes = dates.deadline("fecha_cierre")?;
    }
    let budget = entry.below("presupuesto").or_else(|| entry.below("montos"));
    let currency = match &budget {
        Some(budget) => budget.currency("moneda")?,
        None => None,
    };
    if let Some(budget) = &budget {
        tender.estimate = budget.money("monto_disponible", currency)?;
    }
    if let Some(buyer) = entry.below("institucion") {
        tender.buyer = read_buyer(&buyer);
    }
    if let Some(delivery) = entry.below("entrega") {
        tender.delivery_place = delivery.text("direccion_entrega");
        tender.delivery_days = delivery
            .integer("plazo_entrega_dias")
            .and_then(|days| days.try_into().ok());
    }
    tender.bidders = entry
        .below("resumen")
        .and_then(|summary| summary.integer("total_ofertas_recibidas"))
        .and_then(|count| count.try_into().ok());
    tender.items = read_items(entry, currency)?;
    Ok(Record::Tender(Box::new(tender)))
}

/// Reads the buying body.
fn read_buyer(buyer: &Fields<'_>) -> Buyer {
    Buyer {
        name: buyer.text("organismo_comprador"),
        unit: buyer.text("unidad_compra"),
        rut: buyer.text("rut").and_then(|text| normal::rut(&text)),
        region: buyer
            .text("region")
            .or_else(|| buyer.text("nombre_region"))
            .and_then(|text| normal::region(&text)),
        ..Buyer::default()
    }
}

/// Reads the products with the quotes for them; an item has no id here, so its position names it.
fn read_items(entry: &Fields<'_>, currency: Option<Currency>) -> Result<Vec<TenderItem>, BadField> {
    let mut items = Vec::new();
    for (position, product) in (1..).zip(entry.objects("productos_solicitados")) {
        let code = product.text("codigo_producto");
        let mut item = TenderItem {
            key: format!("{position}"),
            product_name: product.text("nombre"),
            description: product.text("descripcion"),
            quantity: product.number("cantidad")?,
            unit: product.text("unidad_medida"),
            product: code.clone(),
            ..TenderItem::default()
        };
        for quote in entry.objects("proveedores_cotizando") {
            item.offers
                .push(read_quote(&quote, code.as_deref(), currency)?);
        }
        items.push(item);
    }
    Ok(items)
}

/// Reads one quote as far as it concerns a product.
fn read_quote(
    quote: &Fields<'_>,
    product: Option<&str>,
    currency: Option<Currency>,
) -> Result<Offer, BadField> {
    let mut offer = Offer {
        supplier_rut: quote
            .text("rut_proveedor")
            .and_then(|text| normal::rut(&text)),
        supplier_name: quote.text("razon_social"),
        name: quote.text("id_cotizacion"),
        description: quote.text("descripcion_cotizacion"),
        whole_total: quote.money("monto_total", currency)?,
        sent: quote.deadline("fecha_creacion")?,
        // The API is known to say 0 for winners too: only a yes is believed.
        selected: quote
            .flag("proveedor_seleccionado")
            .filter(|selected| *selected),
        ..Offer::default()
    };
    let line = quote
        .objects("productos_cotizados")
        .find(|line| line.text("codigo_producto").as_deref() == product);
    if let Some(line) = line {
        offer.quantity = line.number("cantidad")?;
        offer.unit_price = line.money("precio_unitario", currency)?;
        offer.total = line.money("monto_total_producto", currency)?;
    }
    Ok(offer)
}
