//! The monthly purchase-order file: one row per order × line. Prices stay in the line's own currency.
//! Finds out where a re-export lost its decimal commas, and believes no amount of such an order.

use crate::domain::money::{Currency, Money};
use crate::domain::order::{Order, OrderItem};
use crate::domain::tender::Buyer;
use crate::exchange::cells::{Cells, Columns};
use crate::exchange::header::Header;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::failure::Outcome;
use rust_decimal::Decimal;

/// The columns that are read; the typing errors are the source's own.
const FIELDS: [&str; 37] = [
    "Codigo",
    "Nombre",
    "Estado",
    "FechaCreacion",
    "FechaEnvio",
    "FechaAceptacion",
    "MontoTotalOC",
    "TipoMonedaOC",
    "MontoTotalOC_PesosChilenos",
    "Impuestos",
    "Descuentos",
    "Cargos",
    "TotalNetoOC",
    "RutUnidadCompra",
    "UnidadCompra",
    "CodigoOrganismoPublico",
    "OrganismoPublico",
    "sector",
    "CiudadUnidadCompra",
    "RegionUnidadCompra",
    "RutSucursal",
    "NombreProveedor",
    "ComunaProveedor",
    "RegionProveedor",
    "CodigoLicitacion",
    "IDItem",
    "codigoProductoONU",
    "NombreroductoGenerico",
    "RubroN1",
    "RubroN2",
    "RubroN3",
    "EspecificacionComprador",
    "EspecificacionProveedor",
    "cantidad",
    "UnidadMedida",
    "monedaItem",
    "precioNeto",
];

/// Where this shape's fields stand.
#[must_use]
pub fn columns(header: &Header) -> Columns {
    Columns::of_same_names(header, FIELDS.into_iter().chain(["totalLineaNeto"]))
}

/// Reads the monthly purchase-order file; holds one order at a time.
#[derive(Debug, Default)]
pub struct Orders {
    held: Option<Order>,
}

impl Shape for Orders {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        let mut read = || -> Result<_, Reason> {
            let mut order = order(cells, reading.warnings)?;
            let currency = cells.currency("TipoMonedaOC")?;
            let mut item = item(cells, currency, reading.warnings)?;
            if let Totals::LostCommas = totals(cells, &order)? {
                reading.warnings.note(
                    "exchange-warn-lost-commas",
                    cells.name("MontoTotalOC"),
                    cells.row.line,
                );
                (order.net, order.tax, order.total, order.total_clp) = (None, None, None, None);
                if let Some(item) = &mut item {
                    (item.unit_price, item.total) = (None, None);
                }
            }
            Ok((order, item))
        };
        let (order, item) = match read() {
            Ok(read) => read,
            Err(reason) => return Ok(Err(reason)),
        };
        let line = cells.row.line;
        reading.check_month(order.sent, line);
        if self
            .held
            .as_ref()
            .is_none_or(|held| held.code != order.code)
        {
            self.finish(reading)?;
            reading.check_type(&order.code, line);
            self.held = Some(order);
        }
        if let (Some(held), Some(item)) = (&mut self.held, item) {
            add(held, item, line, reading.warnings);
        }
        Ok(Ok(()))
    }

    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        self.held
            .take()
            .map_or(Ok(()), |order| reading.sink.order(order))
    }
}

/// Puts a line into the order: an exact copy once, another line under the same key beside it.
fn add(order: &mut Order, mut item: OrderItem, line: u64, warnings: &mut Warnings) {
    let plain = item.key.clone();
    let mut number = 1;
    while let Some(known) = order.items.iter().find(|known| known.key == item.key) {
        if *known == item {
            warnings.note("exchange-warn-copies", "", line);
            return;
        }
        number += 1;
        item.key = format!("{plain}#{number}");
    }
    order.items.push(item);
}

fn order(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Order, Reason> {
    let mut order = Order::new(cells.code("Codigo")?);
    let currency = cells.currency("TipoMonedaOC")?;
    order.title = cells.text("Nombre", warnings);
    order.status = cells.text("Estado", warnings);
    order.tender = cells.related("CodigoLicitacion", warnings);
    order.buyer = Buyer {
        code: cells.text("CodigoOrganismoPublico", warnings),
        name: cells.text("OrganismoPublico", warnings),
        unit: cells.text("UnidadCompra", warnings),
        rut: cells.rut("RutUnidadCompra", warnings),
        comuna: cells.comuna("CiudadUnidadCompra"),
        region: cells.region("RegionUnidadCompra"),
        sector: cells.text("sector", warnings),
    };
    order.supplier_rut = cells.rut("RutSucursal", warnings);
    order.supplier_name = cells.text("NombreProveedor", warnings);
    order.supplier_comuna = cells.comuna("ComunaProveedor");
    order.supplier_region = cells.region("RegionProveedor");
    order.created = cells.day("FechaCreacion")?;
    order.sent = cells.day("FechaEnvio")?;
    order.accepted = cells.day("FechaAceptacion")?;
    order.net = cells.money("TotalNetoOC", currency)?;
    order.tax = cells.money("Impuestos", currency)?;
    order.total = cells.money("MontoTotalOC", currency)?;
    order.total_clp = cells.money("MontoTotalOC_PesosChilenos", Some(Currency::Clp))?;
    if currency.is_none() && cells.raw("MontoTotalOC").is_some() {
        warnings.note(
            "exchange-warn-no-currency",
            cells.name("MontoTotalOC"),
            cells.row.line,
        );
    }
    Ok(order)
}

fn item(
    cells: &Cells<'_>,
    fallback: Option<Currency>,
    warnings: &mut Warnings,
) -> Result<Option<OrderItem>, Reason> {
    let Some(key) = cells
        .raw("IDItem")
        .or_else(|| cells.raw("codigoProductoONU"))
    else {
        return Ok(None);
    };
    let currency = cells.currency("monedaItem")?.or(fallback);
    let levels = ["RubroN1", "RubroN2", "RubroN3"];
    Ok(Some(OrderItem {
        key: key.to_owned(),
        product: cells.text("codigoProductoONU", warnings),
        product_name: cells.text("NombreroductoGenerico", warnings),
        levels: levels
            .iter()
            .filter_map(|level| cells.text(level, warnings))
            .collect(),
        description: cells
            .text("EspecificacionComprador", warnings)
            .or_else(|| cells.text("EspecificacionProveedor", warnings)),
        quantity: cells.number("cantidad")?,
        unit: cells.text("UnidadMedida", warnings),
        unit_price: cells.money("precioNeto", currency)?,
        total: cells.money("totalLineaNeto", currency)?,
    }))
}

/// Whether an order's amounts agree with one another.
enum Totals {
    Believed,
    LostCommas,
}

/// Net and tax make the total, give or take a peso of rounding. Where they do not, and no amount of the row has a
/// decimal comma, the commas were lost on the way.
fn totals(cells: &Cells<'_>, order: &Order) -> Result<Totals, Reason> {
    let amount = |money: Option<Money>| money.map(|money| money.amount);
    let (Some(net), Some(tax), Some(total)) =
        (amount(order.net), amount(order.tax), amount(order.total))
    else {
        return Ok(Totals::Believed);
    };
    let charges = cells.number("Cargos")?.unwrap_or_default();
    let discounts = cells.number("Descuentos")?.unwrap_or_default();
    let near = |sum: Option<Decimal>| {
        sum.and_then(|sum| sum.checked_sub(total))
            .is_some_and(|rest| rest.abs() <= Decimal::ONE)
    };
    let with_tax = net.checked_add(tax);
    let with_charges = with_tax
        .and_then(|sum| sum.checked_add(charges))
        .and_then(|sum| sum.checked_sub(discounts));
    // Fees of natural persons have their tax taken off instead of added.
    if near(with_tax) || near(with_charges) || near(net.checked_sub(tax)) {
        return Ok(Totals::Believed);
    }
    let fields = [
        "TotalNetoOC",
        "Impuestos",
        "MontoTotalOC",
        "MontoTotalOC_PesosChilenos",
        "precioNeto",
    ];
    let has_comma = fields
        .iter()
        .any(|field| cells.raw(field).is_some_and(|text| text.contains(',')));
    Ok(if has_comma {
        Totals::Believed
    } else {
        Totals::LostCommas
    })
}
