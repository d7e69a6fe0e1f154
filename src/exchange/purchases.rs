//! A buyer's own list of purchases: any CSV or workbook with a column for the rubro and one for the day or the amount,
//! by name in either language. Rows become what was bought, one by one; names of people are not read.

use crate::domain::calendar::Month;
use crate::domain::demand::bought::{Bought, BoughtLine, Seller};
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::domain::rubro::is_code;
use crate::domain::tender::Buyer;
use crate::exchange::cells::{Cells, Columns};
use crate::exchange::header::{Header, REJECT_COLUMNS};
use crate::exchange::input::Input;
use crate::exchange::list;
use crate::exchange::plan::ReadOptions;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::exchange::rows::Rows;
use crate::exchange::sniff;
use crate::failure::Outcome;

/// Field and its names, the surest first. The amount is called `total` so that the signs of its column are settled as
/// in every other list.
const FIELDS: [(&str, &[&str]); 14] = [
    (
        "order",
        &[
            "orden_de_compra",
            "orden_compra",
            "numero_oc",
            "codigo_oc",
            "n_oc",
            "oc",
            "orden",
            "codigo_orden",
            "numero_orden",
            "order",
            "purchase_order",
            "codigo",
            "code",
        ],
    ),
    (
        "date",
        &[
            "fecha",
            "fecha_oc",
            "fecha_envio",
            "fecha_emision",
            "fecha_orden",
            "fecha_compra",
            "date",
            "sent",
            "mes",
            "month",
        ],
    ),
    (
        "product",
        &[
            "codigo_producto",
            "codigo_producto_onu",
            "codigo_onu",
            "codigo_rubro",
            "rubro",
            "unspsc",
            "codigo_unspsc",
            "product_code",
            "product",
        ],
    ),
    (
        "product_name",
        &[
            "nombre_producto",
            "nombre_producto_generico",
            "nombre_rubro",
            "producto",
            "descripcion",
            "detalle",
            "product_name",
            "description",
        ],
    ),
    (
        "total",
        &[
            "monto_neto",
            "total_neto",
            "neto",
            "monto",
            "total",
            "monto_total",
            "valor",
            "amount",
            "net",
        ],
    ),
    ("currency", &["moneda", "tipo_moneda", "currency"]),
    (
        "supplier_rut",
        &[
            "rut_proveedor",
            "proveedor_rut",
            "supplier_rut",
            "rut_sucursal",
            "rut",
        ],
    ),
    ("comuna", &["comuna_proveedor", "supplier_comuna", "comuna"]),
    ("region", &["region_proveedor", "supplier_region", "region"]),
    ("status", &["estado", "estado_oc", "status"]),
    (
        "buyer",
        &["organismo", "comprador", "municipalidad", "buyer"],
    ),
    ("unit", &["unidad_compra", "unidad", "buyer_unit"]),
    (
        "buyer_rut",
        &["rut_unidad_compra", "rut_comprador", "buyer_rut"],
    ),
    ("buyer_code", &["codigo_organismo", "buyer_code"]),
];

/// Where each field stands; nothing when the list has no column of rubros, or neither day nor amount.
fn columns_of(header: &Header) -> Option<Columns> {
    let columns = Columns::by_name(header, &FIELDS);
    let has = |field: &str| columns.of(field).is_some();
    (has("product") && (has("date") || has("total"))).then_some(columns)
}

fn open<'list>(input: &'list Input, options: &ReadOptions) -> Outcome<Option<Rows<'list>>> {
    Ok(match sniff::shape(&input.sample()?) {
        sniff::Shape::Zip | sniff::Shape::OldWorkbook => {
            // A zip that is no workbook is an official month, or nothing that is read here.
            Rows::workbook(input.reader()?, options.sheet.as_deref()).ok()
        }
        sniff::Shape::Rows => Some(Rows::csv(input.reader()?)?),
        _ => None,
    })
}

/// Whether a list is a buyer's own list of purchases.
///
/// # Errors
/// [`crate::failure::FailureKind::Input`] when it cannot be read.
pub fn is_own_list(input: &Input, options: &ReadOptions) -> Outcome<bool> {
    let rows = open(input, options)?;
    Ok(rows.is_some_and(|rows| columns_of(rows.header()).is_some()))
}

/// Takes what was bought, row by row.
pub type Take<'reading> = &'reading mut dyn FnMut(Bought) -> Outcome<()>;

/// Reads a buyer's own list; it is read twice, first for the signs of its amounts. What cannot be read goes aside.
///
/// # Errors
/// A failure of the list, of its file of rejects, or of `take`.
pub fn read(
    input: &Input,
    options: &ReadOptions,
    reading: &mut Reading<'_, '_>,
    take: Take<'_>,
) -> Outcome<()> {
    let Some(mut rows) = open(input, options)? else {
        return Ok(());
    };
    let Some(mut columns) = columns_of(rows.header()) else {
        return Ok(());
    };
    list::settle_signs(&mut rows, &mut columns, &options.choices)?;
    let Some(mut again) = open(input, options)? else {
        return Ok(());
    };
    note_columns(again.header(), &columns, reading.warnings);
    reading.run(&mut again, &columns, &mut Purchases { take })
}

/// Notes the columns that stand for nothing.
fn note_columns(header: &Header, columns: &Columns, warnings: &mut Warnings) {
    let wanted = columns.wanted(header.width());
    for (at, name) in header.names().iter().enumerate() {
        if !wanted[at] && !REJECT_COLUMNS.contains(&name.as_str()) {
            warnings.note("exchange-warn-unknown-column", name, 1);
        }
    }
}

/// Rows to what was bought.
struct Purchases<'take> {
    take: Take<'take>,
}

impl Shape for Purchases<'_> {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        match bought(cells, reading.warnings) {
            Ok(bought) => (self.take)(bought).map(Ok),
            Err(reason) => Ok(Err(reason)),
        }
    }

    fn finish(&mut self, _: &mut Reading<'_, '_>) -> Outcome<()> {
        Ok(())
    }
}

fn bought(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Bought, Reason> {
    let line = cells.row.line;
    let named = cells.currency("currency")?;
    if named.is_none() && cells.raw("total").is_some() {
        warnings.note("exchange-warn-pesos-assumed", "", line);
    }
    let net = cells.money("total", Some(named.unwrap_or(Currency::Clp)))?;
    let product = product(cells)?;
    // Without the number of an order each row is one.
    let order = cells.text("order", warnings);
    Ok(Bought {
        order: order.unwrap_or_else(|| format!("#{line}")),
        month: month(cells)?,
        status: cells.text("status", warnings),
        buyer: Buyer {
            code: cells.text("buyer_code", warnings),
            name: cells.text("buyer", warnings),
            unit: cells.text("unit", warnings),
            rut: cells.rut("buyer_rut", warnings),
            ..Buyer::default()
        },
        seller: Seller {
            rut: cells.rut("supplier_rut", warnings),
            comuna: cells.comuna("comuna"),
            region: cells.region("region"),
        },
        lines: vec![BoughtLine {
            key: String::new(),
            product,
            name: cells.text("product_name", warnings),
            levels: Vec::new(),
            net,
        }],
    })
}

/// The product's code; what stands in its column and is none is a mistake that can be mended.
fn product(cells: &Cells<'_>) -> Result<Option<String>, Reason> {
    match cells.raw("product") {
        None => Ok(None),
        Some(text) if is_code(text) => Ok(Some(text.to_owned())),
        Some(text) => Err(Reason::cell(
            cells.name("product"),
            text,
            Message::new("rubros-bad-code"),
        )),
    }
}

/// The month, from a day or from a month such as `2026-06` or `06-2026`.
fn month(cells: &Cells<'_>) -> Result<Option<Month>, Reason> {
    if let Some(text) = cells.raw("date")
        && let Some(month) = month_alone(text)
    {
        return Ok(Some(month));
    }
    Ok(cells.day("date")?.map(|day| Month::of(day.date)))
}

fn month_alone(text: &str) -> Option<Month> {
    let (first, second) = text.split_once(['-', '/'])?;
    let (year, month) = match (first.len(), second.len()) {
        (4, 1..=2) => (first, second),
        (1..=2, 4) => (second, first),
        _ => return None,
    };
    let month = Month {
        year: year.parse().ok()?,
        month: month.parse().ok()?,
    };
    (1..=12).contains(&month.month).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_may_stand_alone() {
        for (text, month) in [
            ("2026-06", Some("2026-06")),
            ("6/2026", Some("2026-06")),
            ("2026-13", None),
            ("12-06-2026", None),
            ("junio", None),
        ] {
            let read = month_alone(text).map(|month| month.to_string());
            assert_eq!(read.as_deref(), month, "{text}");
        }
    }

    #[test]
    fn a_list_of_purchases_has_rubros_and_a_day_or_an_amount() {
        let of = |names: &[&str]| {
            let header = Header::new(names.iter().map(|name| (*name).to_owned()).collect());
            columns_of(&header).is_some()
        };
        assert!(of(&["Fecha", "Código producto", "Monto", "RUT proveedor"]));
        assert!(of(&["date", "product", "x"]));
        assert!(!of(&["Nombre", "Fecha", "Monto"]));
        assert!(!of(&["Rubro", "Nombre"]));
    }
}
