//! Which official file a header belongs to, and of which years: the columns changed over time.
//! Looks at names only; reading is the shapes' business.

use crate::exchange::header::Header;

/// The official monthly files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Official {
    /// Tenders with their items and offers.
    Tenders,
    /// Compra Ágil requests with products and quotes.
    Agile,
    /// Purchase orders with their lines.
    Orders,
}

impl Official {
    /// The column that the rows of one record have in common.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tenders => "CodigoExterno",
            Self::Agile => "CodigoCotizacion",
            Self::Orders => "Codigo",
        }
    }
}

/// Recognises an official file by columns that stand in every one of its eras.
#[must_use]
pub fn official(header: &Header) -> Option<Official> {
    if header.has_all(&[
        "CodigoExterno",
        "Codigoitem",
        "CodigoProductoONU",
        "FechaCierre",
    ]) {
        Some(Official::Tenders)
    } else if header.has_all(&["CodigoCotizacion", "NombreCotizacion", "CodigoProducto"]) {
        Some(Official::Agile)
    } else if header.has_all(&["Codigo", "IDItem", "TotalNetoOC", "codigoProductoONU"]) {
        Some(Official::Orders)
    } else {
        None
    }
}

/// The months in which an official file had these columns, such as `2019-12..`.
#[must_use]
pub fn era(kind: Official, header: &Header) -> &'static str {
    let has = |name: &str| header.find(name).is_some();
    match kind {
        Official::Tenders if has("CriteriosEvaluacion") => "2019-12..",
        Official::Tenders if has("NombreResponsablePago") => "2014-03..2014-04",
        Official::Tenders if has("Estado final Oferta") => "2007-01..2014-02",
        Official::Tenders => "2014-05..2019-11",
        Official::Agile if has("NombreOOPP") => "2026-06..",
        Official::Agile => "2026-02",
        Official::Orders if has("Codigo_ConvenioMarco") => "2020-10..",
        Official::Orders if !has("Link") => "2016-10..2016-12",
        Official::Orders if !has("idPlanDeCompra") => "2017-01..2017-07",
        Official::Orders => "2007-01..2016-09, 2017-08..2020-09",
    }
}

/// Columns that an official file has in every era and without which a record says little.
#[must_use]
pub const fn always(kind: Official) -> &'static [&'static str] {
    match kind {
        Official::Tenders => &[
            "Nombre",
            "Estado",
            "NombreOrganismo",
            "RegionUnidad",
            "FechaPublicacion",
            "MontoEstimado",
            "Cantidad",
            "RutProveedor",
            "Valor Total Ofertado",
        ],
        Official::Agile => &[
            "Estado",
            "Region",
            "FechaCierreParaCotizar",
            "MontoTotalDisponble",
            "RUTProveedor",
            "MontoTotal",
        ],
        Official::Orders => &[
            "Nombre",
            "Estado",
            "FechaEnvio",
            "MontoTotalOC",
            "TipoMonedaOC",
            "OrganismoPublico",
            "RutSucursal",
            "precioNeto",
        ],
    }
}
