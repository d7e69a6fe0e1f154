//! Builds lists in the official shapes: real column names, invented values, quoted as the source quotes.

use std::fmt::Write;

/// The columns of the monthly tender file that these fixtures use, in its order.
pub const TENDERS: [&str; 32] = [
    "Codigo",
    "CodigoExterno",
    "Nombre",
    "Descripcion",
    "CriteriosEvaluacion",
    "CodigoEstado",
    "Estado",
    "NombreOrganismo",
    "sector",
    "RutUnidad",
    "NombreUnidad",
    "ComunaUnidad",
    "RegionUnidad",
    "CodigoMoneda",
    "CantidadReclamos",
    "FechaCierre",
    "FechaPublicacion",
    "FechaAdjudicacion",
    "MontoEstimado",
    "Codigoitem",
    "CodigoProductoONU",
    "Nombre producto genrico",
    "UnidadMedida",
    "Cantidad",
    "RutProveedor",
    "NombreProveedor",
    "Nombre de la Oferta",
    "Moneda de la Oferta",
    "MontoUnitarioOferta",
    "Valor Total Ofertado",
    "FechaEnvioOferta",
    "Oferta seleccionada",
];

/// The columns of the monthly Compra Ágil file that these fixtures use.
pub const AGILE: [&str; 16] = [
    "NombreOOPP",
    "RUTUnidaddeCompra",
    "CodigoCotizacion",
    "NombreCotizacion",
    "Region",
    "FechaPublicacionParaCotizar",
    "FechaCierreParaCotizar",
    "MontoTotalDisponble",
    "CodigoProducto",
    "Estado",
    "NOMBRECONTACTO",
    "RUTProveedor",
    "ProveedorSeleccionado",
    "moneda",
    "MontoTotal",
    "CodigoOC",
];

/// The columns of the monthly purchase-order file that these fixtures use.
pub const ORDERS: [&str; 21] = [
    "ID",
    "Codigo",
    "Link",
    "Nombre",
    "Estado",
    "idPlanDeCompra",
    "FechaCreacion",
    "FechaEnvio",
    "MontoTotalOC",
    "TipoMonedaOC",
    "MontoTotalOC_PesosChilenos",
    "Impuestos",
    "TotalNetoOC",
    "CodigoUnidadCompra",
    "RegionUnidadCompra",
    "PaisUnidadCompra",
    "Pais",
    "IDItem",
    "codigoProductoONU",
    "monedaItem",
    "precioNeto",
];

/// A list that grows by rows.
pub struct Fixture {
    columns: &'static [&'static str],
    text: String,
}

impl Fixture {
    pub fn new(columns: &'static [&'static str]) -> Self {
        let names: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
        Self {
            columns,
            text: names.join(";") + "\n",
        }
    }

    /// Adds a row: what is not named is `NA`, and amounts are in pesos.
    pub fn row(mut self, some: &[(&str, &str)], more: &[(&str, &str)]) -> Self {
        let cells: Vec<String> = self
            .columns
            .iter()
            .map(|column| {
                let given = some.iter().chain(more).find(|(name, _)| name == column);
                match given {
                    Some((_, value)) if plain(value) => (*value).to_owned(),
                    Some((_, value)) => format!("\"{}\"", value.replace('"', "\"\"")),
                    None if ["CodigoMoneda", "TipoMonedaOC", "Moneda de la Oferta"]
                        .contains(column) =>
                    {
                        "\"CLP\"".to_owned()
                    }
                    None => "NA".to_owned(),
                }
            })
            .collect();
        let _ = writeln!(self.text, "{}", cells.join(";"));
        self
    }

    /// The list as bytes of Windows-1252, as the source writes it.
    pub fn text(&self) -> Vec<u8> {
        encoding_rs::WINDOWS_1252.encode(&self.text).0.into_owned()
    }
}

/// Whether the source writes a value without quotes.
fn plain(value: &str) -> bool {
    value
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == ',')
        || value == "NA"
}

/// One row whose cells stand as they are, without quotes.
pub fn raw(columns: &'static [&'static str], cells: &[(&str, &str)]) -> String {
    let row: Vec<&str> = columns
        .iter()
        .map(|column| {
            cells
                .iter()
                .find(|(name, _)| name == column)
                .map_or("NA", |(_, value)| value)
        })
        .collect();
    format!("{}\n{}\n", columns.join(";"), row.join(";"))
}
