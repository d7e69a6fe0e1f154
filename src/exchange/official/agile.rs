//! The monthly Compra Ágil file: one row per request × product × quote.
//! The quote's total is repeated on each of its rows and never summed; the contact person is never read.

use super::{add, is_test_buyer};
use crate::domain::money::Currency;
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};
use crate::exchange::cells::{Cells, Columns};
use crate::exchange::header::Header;
use crate::exchange::normal;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::failure::Outcome;

/// The columns that are read; the typing errors are the source's own.
const FIELDS: [&str; 29] = [
    "NombreOOPP",
    "RazonSocialUnidaddeCompra",
    "NombreUnidaddeCompra",
    "RUTUnidaddeCompra",
    "CodigoCotizacion",
    "NombreCotizacion",
    "DescripcionCotizacion",
    "DireccionEntrega",
    "Region",
    "FechaPublicacionParaCotizar",
    "FechaCierreParaCotizar",
    "PlazoEntrega",
    "MontoTotalDisponble",
    "ProductoCotizado",
    "CodigoProducto",
    "NombreProductoGenerico",
    "CantidadSolicitada",
    "Estado",
    "RazonSocialProveedor",
    "RUTProveedor",
    "Tamano",
    "DetalleCotizacion",
    "ProveedorSeleccionado",
    "moneda",
    "MontoTotal",
    "NombreCriterio",
    "CodigoOC",
    "ConsideraRequisitosMedioambientales",
    "ConsideraRequisitosImpactoSocialEconomico",
];

/// Where this shape's fields stand.
#[must_use]
pub fn columns(header: &Header) -> Columns {
    Columns::of_same_names(header, FIELDS)
}

/// Reads the monthly Compra Ágil file; holds one request at a time.
#[derive(Debug, Default)]
pub struct Agile {
    held: Option<Tender>,
}

impl Shape for Agile {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        let mut read = || -> Result<_, Reason> {
            let tender = request(cells, reading.warnings)?;
            let item = item(cells, reading.warnings)?;
            Ok((tender, item, quote(cells, reading.warnings)?))
        };
        let (tender, item, offer) = match read() {
            Ok(read) => read,
            Err(reason) => return Ok(Err(reason)),
        };
        let line = cells.row.line;
        reading.check_month(tender.published, line);
        if self
            .held
            .as_ref()
            .is_none_or(|held| held.code != tender.code)
        {
            self.finish(reading)?;
            reading.check_type(&tender.code, line);
            if is_test_buyer(&tender) {
                reading
                    .warnings
                    .note("exchange-warn-test-row", cells.name("NombreOOPP"), line);
            }
            self.held = Some(tender);
        }
        if let Some(held) = &mut self.held {
            if held.order.is_none() {
                held.order = tender_order(cells, reading.warnings);
            }
            if let Some(mut item) = item {
                name_apart(held, &mut item);
                add(held, item, offer, line, reading.warnings);
            }
        }
        Ok(Ok(()))
    }

    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        self.held
            .take()
            .map_or(Ok(()), |tender| reading.sink.tender(tender))
    }
}

/// Gives a second product with the same code, but other words or quantity, a key of its own.
fn name_apart(tender: &Tender, item: &mut TenderItem) {
    let plain = item.key.clone();
    let mut number = 1;
    while let Some(known) = tender.items.iter().find(|known| known.key == item.key) {
        if known.description == item.description && known.quantity == item.quantity {
            return;
        }
        number += 1;
        item.key = format!("{plain}#{number}");
    }
}

fn tender_order(
    cells: &Cells<'_>,
    warnings: &mut Warnings,
) -> Option<crate::domain::code::ProcessCode> {
    cells.related("CodigoOC", warnings)
}

fn request(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Tender, Reason> {
    let mut tender = Tender::new(cells.code("CodigoCotizacion")?);
    tender.title = cells.text("NombreCotizacion", warnings);
    tender.description = cells.text("DescripcionCotizacion", warnings);
    tender.status = cells.raw("Estado").map(normal::tender_status);
    tender.buyer = Buyer {
        name: cells
            .text("NombreOOPP", warnings)
            .or_else(|| cells.text("RazonSocialUnidaddeCompra", warnings)),
        unit: cells.text("NombreUnidaddeCompra", warnings),
        rut: cells.rut("RUTUnidaddeCompra", warnings),
        region: cells.region("Region"),
        ..Buyer::default()
    };
    // A request without quotes names no currency; the marketplace publishes what is available in pesos.
    let currency = cells.currency("moneda")?.unwrap_or(Currency::Clp);
    tender.estimate = cells.money("MontoTotalDisponble", Some(currency))?;
    tender.published = cells.day("FechaPublicacionParaCotizar")?;
    tender.closes = cells.day("FechaCierreParaCotizar")?;
    tender.delivery_days = cells.count("PlazoEntrega")?;
    tender.delivery_place = cells.text("DireccionEntrega", warnings);
    tender.criteria = cells.text("NombreCriterio", warnings);
    tender.environmental = considered(cells, "ConsideraRequisitosMedioambientales");
    tender.social = considered(cells, "ConsideraRequisitosImpactoSocialEconomico");
    Ok(tender)
}

/// A bare yes as it came; a no is nothing.
fn considered(cells: &Cells<'_>, field: &str) -> Option<String> {
    (cells.yes(field) == Some(true)).then(|| cells.raw(field).unwrap_or("").to_owned())
}

fn item(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Option<TenderItem>, Reason> {
    let Some(key) = cells
        .raw("CodigoProducto")
        .or_else(|| cells.raw("ProductoCotizado"))
    else {
        return Ok(None);
    };
    Ok(Some(TenderItem {
        key: key.to_owned(),
        product: cells.text("CodigoProducto", warnings),
        product_name: cells.text("NombreProductoGenerico", warnings),
        description: cells.text("ProductoCotizado", warnings),
        quantity: cells.number("CantidadSolicitada")?,
        ..TenderItem::default()
    }))
}

fn quote(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Option<Offer>, Reason> {
    let named = ["RUTProveedor", "RazonSocialProveedor", "MontoTotal"];
    if named.iter().all(|field| cells.raw(field).is_none()) {
        return Ok(None);
    }
    let currency = cells.currency("moneda")?;
    let whole_total = cells.money("MontoTotal", currency)?;
    if whole_total.is_none() && cells.raw("MontoTotal").is_some() {
        warnings.note(
            "exchange-warn-no-currency",
            cells.name("MontoTotal"),
            cells.row.line,
        );
    }
    Ok(Some(Offer {
        supplier_rut: cells.rut("RUTProveedor", warnings),
        supplier_name: cells.text("RazonSocialProveedor", warnings),
        supplier_size: cells.text("Tamano", warnings),
        description: cells.text("DetalleCotizacion", warnings),
        whole_total,
        selected: cells.yes("ProveedorSeleccionado"),
        ..Offer::default()
    }))
}
