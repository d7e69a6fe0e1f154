//! The monthly tender file: one row per tender × item × offer, 105 to 111 columns by year.
//! Never reads the officials' names, mails and RUTs that two months of 2014 carry.

use super::{add_offer, is_test_buyer, place_of};
use crate::domain::money::Currency;
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};
use crate::exchange::cells::{Cells, Columns};
use crate::exchange::header::Header;
use crate::exchange::normal;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::failure::Outcome;

/// Fields of the tender itself, whose column has the field's own name in every era.
const OF_TENDER: [&str; 32] = [
    "CodigoExterno",
    "Nombre",
    "Descripcion",
    "CriteriosRequisitosAmbientales",
    "DescripcionCriteriosRequisitosAmbientales",
    "CriteriosRequisitosSociales",
    "DescripcionCriteriosRequisitosSociales",
    "CriteriosEvaluacion",
    "CodigoEstado",
    "Estado",
    "CodigoOrganismo",
    "NombreOrganismo",
    "sector",
    "RutUnidad",
    "NombreUnidad",
    "ComunaUnidad",
    "RegionUnidad",
    "CodigoMoneda",
    "CantidadReclamos",
    "FechaCierre",
    "FechaFinal",
    "FechaPubRespuestas",
    "FechaPublicacion",
    "FechaAdjudicacion",
    "FechaEstimadaAdjudicacion",
    "FechaVisitaTerreno",
    "DireccionEntrega",
    "MontoEstimado",
    "Modalidad",
    "UnidadTiempoDuracionContrato",
    "TiempoDuracionContrato",
    "NumeroOferentes",
];

/// Those of an item.
const OF_ITEM: [&str; 8] = [
    "Correlativo",
    "Codigoitem",
    "CodigoProductoONU",
    "Rubro1",
    "Rubro2",
    "Rubro3",
    "UnidadMedida",
    "Cantidad",
];

/// Those of an offer.
const OF_OFFER: [&str; 6] = [
    "RutProveedor",
    "NombreProveedor",
    "RazonSocialProveedor",
    "DescripcionProveedor",
    "FechaEnvioOferta",
    "Oferta seleccionada",
];

/// Fields whose columns are spelled differently by era; the typing errors are the source's own.
const SPELLED: [(&str, &[&str]); 12] = [
    ("Moneda", &["Moneda Adquisicion"]),
    (
        "producto",
        &["Nombre producto genrico", "Nombre producto genérico"],
    ),
    ("linea", &["Nombre linea Adquisicion"]),
    ("descripcionLinea", &["Descripcion linea Adquisicion"]),
    ("oferta", &["Nombre de la Oferta"]),
    ("estadoOferta", &["Estado Oferta", "Estado final Oferta"]),
    ("cantidadOfertada", &["Cantidad Ofertada"]),
    ("monedaOferta", &["Moneda de la Oferta"]),
    ("unitario", &["MontoUnitarioOferta"]),
    ("total", &["Valor Total Ofertado"]),
    ("cantidadAdjudicada", &["CantidadAdjudicada"]),
    ("adjudicado", &["MontoLineaAdjudica"]),
];

/// Where this shape's fields stand.
#[must_use]
pub fn columns(header: &Header) -> Columns {
    let mut columns = Columns::by_name(header, &SPELLED);
    columns.place_same_names(header, OF_TENDER);
    columns.place_same_names(header, OF_ITEM);
    columns.place_same_names(header, OF_OFFER);
    columns
}

/// Reads the monthly tender file; holds one tender at a time.
#[derive(Debug, Default)]
pub struct Tenders {
    held: Option<Tender>,
    before: Option<Before>,
    ends: Option<Ends>,
}

/// Behind which column a row has repeated its tender, and its item, from the row before.
#[derive(Debug, Clone, Copy)]
struct Ends {
    tender: usize,
    item: usize,
}

impl Ends {
    fn of(columns: &Columns) -> Self {
        let last = |names: &[&str]| {
            let places = names.iter().filter_map(|field| columns.of(field));
            places.max().map_or(0, |column| column + 1)
        };
        let spelled = last(&["producto", "linea", "descripcionLinea"]);
        Self {
            tender: last(&OF_TENDER).max(last(&["Moneda"])),
            item: last(&OF_ITEM).max(spelled),
        }
    }
}

/// What the row before was, when it went in: most rows repeat its tender, and many its item.
#[derive(Debug, Clone, Copy)]
struct Before {
    currency: Option<Currency>,
    /// The place of its item in the tender in hand.
    item: Option<usize>,
}

impl Shape for Tenders {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        let before = self.before.take();
        let line = cells.row.line;
        let ends = *self.ends.get_or_insert_with(|| Ends::of(cells.columns));
        let same_tender = before.filter(|_| ends.tender <= cells.row.unchanged);
        let currency = match same_tender {
            Some(before) => before.currency,
            None => match tender(cells, reading.warnings) {
                Ok((tender, currency)) => {
                    self.begin(tender, cells, reading)?;
                    currency
                }
                Err(reason) => return Ok(Err(reason)),
            },
        };
        let Some(held) = &mut self.held else {
            return Ok(Ok(()));
        };
        reading.check_month(held.published, line);
        let same_item = same_tender
            .and_then(|before| before.item)
            .filter(|_| ends.item <= cells.row.unchanged);
        let mut read = || -> Result<_, Reason> {
            let item = match same_item {
                Some(_) => None,
                None => item(cells, reading.warnings)?,
            };
            Ok((item, offer(cells, currency, reading.warnings)?))
        };
        let (item, offer) = match read() {
            Ok(read) => read,
            Err(reason) => return Ok(Err(reason)),
        };
        let item = match (same_item, item) {
            (Some(place), _) => Some((place, true)),
            (None, Some(item)) => Some(place_of(held, item)),
            (None, None) => None,
        };
        if let Some((place, known)) = item {
            let offers = &mut held.items[place].offers;
            add_offer(offers, offer, known, line, reading.warnings);
        }
        self.before = Some(Before {
            currency,
            item: item.map(|(place, _)| place),
        });
        Ok(Ok(()))
    }

    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        self.held
            .take()
            .map_or(Ok(()), |tender| reading.sink.tender(tender))
    }
}

impl Tenders {
    /// Takes a tender in hand, and hands over the one before when it is another.
    fn begin(
        &mut self,
        tender: Tender,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<()> {
        if self
            .held
            .as_ref()
            .is_some_and(|held| held.code == tender.code)
        {
            return Ok(());
        }
        self.finish(reading)?;
        let line = cells.row.line;
        reading.check_type(&tender.code, line);
        if is_test_buyer(&tender) {
            let name = cells.name("NombreOrganismo");
            reading.warnings.note("exchange-warn-test-row", name, line);
        }
        self.held = Some(tender);
        Ok(())
    }
}

/// The tender's own columns, and the currency in which its offers are made when they name none.
fn tender(
    cells: &Cells<'_>,
    warnings: &mut Warnings,
) -> Result<(Tender, Option<Currency>), Reason> {
    let mut tender = Tender::new(cells.code("CodigoExterno")?);
    let currency = match cells.currency("CodigoMoneda")? {
        None => cells.currency("Moneda")?,
        found => found,
    };
    tender.title = cells.text("Nombre", warnings);
    tender.description = cells.text("Descripcion", warnings);
    let number = cells
        .raw("CodigoEstado")
        .and_then(|text| text.parse().ok())
        .map(normal::tender_status_number);
    tender.status = cells.raw("Estado").map(normal::tender_status).or(number);
    tender.buyer = buyer(cells, warnings);
    tender.estimate = cells.money("MontoEstimado", currency)?;
    if tender.estimate.is_none() && cells.raw("MontoEstimado").is_some() {
        warnings.note(
            "exchange-warn-no-currency",
            cells.name("MontoEstimado"),
            cells.row.line,
        );
    }
    tender.published = cells.day("FechaPublicacion")?;
    tender.closes = cells.day("FechaCierre")?;
    tender.questions_until = cells.day("FechaFinal")?;
    tender.answers = cells.day("FechaPubRespuestas")?;
    tender.site_visit = cells.day("FechaVisitaTerreno")?;
    let estimated = cells.day("FechaEstimadaAdjudicacion")?;
    tender.awarded = cells.day("FechaAdjudicacion")?.or(estimated);
    tender.criteria = cells.text("CriteriosEvaluacion", warnings);
    tender.environmental = required(cells, "CriteriosRequisitosAmbientales", warnings);
    tender.social = required(cells, "CriteriosRequisitosSociales", warnings);
    tender.contract_length = contract_length(cells);
    tender.delivery_place = cells.text("DireccionEntrega", warnings);
    tender.payment = cells
        .text("Modalidad", warnings)
        .map(|text| normal::payment(&text));
    tender.buyer_complaints = cells.count("CantidadReclamos")?;
    tender.bidders = cells.count("NumeroOferentes")?;
    Ok((tender, currency))
}

fn buyer(cells: &Cells<'_>, warnings: &mut Warnings) -> Buyer {
    Buyer {
        code: cells.text("CodigoOrganismo", warnings),
        name: cells.text("NombreOrganismo", warnings),
        unit: cells.text("NombreUnidad", warnings),
        rut: cells.rut("RutUnidad", warnings),
        comuna: cells.comuna("ComunaUnidad"),
        region: cells.region("RegionUnidad"),
        sector: cells.text("sector", warnings),
    }
}

/// A requirement in words; a bare yes stays as it came, a no is nothing.
fn required(cells: &Cells<'_>, field: &'static str, warnings: &mut Warnings) -> Option<String> {
    let described = match field {
        "CriteriosRequisitosAmbientales" => "DescripcionCriteriosRequisitosAmbientales",
        _ => "DescripcionCriteriosRequisitosSociales",
    };
    let bare = || {
        (cells.yes(field) != Some(false))
            .then(|| cells.raw(field))
            .flatten()
    };
    cells
        .text(described, warnings)
        .or_else(|| bare().map(str::to_owned))
}

/// `36 meses`, with the unit of the official table of API v1; zero says nothing.
fn contract_length(cells: &Cells<'_>) -> Option<String> {
    let length = cells
        .raw("TiempoDuracionContrato")
        .filter(|length| *length != "0")?;
    let unit = match cells.raw("UnidadTiempoDuracionContrato")? {
        "1" => "horas",
        "2" => "días",
        "3" => "semanas",
        "4" => "meses",
        "5" => "años",
        other => other,
    };
    Some(format!("{length} {unit}"))
}

/// The item of the row; a row of a tender without items has none.
fn item(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Option<TenderItem>, Reason> {
    let key = cells.raw("Codigoitem").or_else(|| cells.raw("Correlativo"));
    let Some(key) = key.or_else(|| cells.raw("CodigoProductoONU")) else {
        return Ok(None);
    };
    let levels = ["Rubro1", "Rubro2", "Rubro3"];
    Ok(Some(TenderItem {
        key: key.to_owned(),
        product: cells.text("CodigoProductoONU", warnings),
        product_name: cells.text("producto", warnings),
        levels: levels
            .iter()
            .filter_map(|level| cells.text(level, warnings))
            .collect(),
        description: cells
            .text("descripcionLinea", warnings)
            .or_else(|| cells.text("linea", warnings)),
        quantity: cells.number("Cantidad")?,
        unit: cells.text("UnidadMedida", warnings),
        offers: Vec::new(),
    }))
}

/// The offer of the row; an open tender's row has none.
fn offer(
    cells: &Cells<'_>,
    fallback: Option<Currency>,
    warnings: &mut Warnings,
) -> Result<Option<Offer>, Reason> {
    let named = ["RutProveedor", "NombreProveedor", "oferta", "total"];
    if named.iter().all(|field| cells.raw(field).is_none()) {
        return Ok(None);
    }
    let currency = cells.currency("monedaOferta")?.or(fallback);
    Ok(Some(Offer {
        supplier_rut: cells.rut("RutProveedor", warnings),
        supplier_name: cells
            .text("RazonSocialProveedor", warnings)
            .or_else(|| cells.text("NombreProveedor", warnings)),
        supplier_size: None,
        name: cells.text("oferta", warnings),
        description: cells.text("DescripcionProveedor", warnings),
        status: cells.text("estadoOferta", warnings),
        quantity: cells.number("cantidadOfertada")?,
        unit_price: cells.money("unitario", currency)?,
        total: cells.money("total", currency)?,
        whole_total: None,
        awarded_quantity: cells.number("cantidadAdjudicada")?,
        awarded_total: cells.money("adjudicado", currency)?,
        sent: cells.day("FechaEnvioOferta")?,
        selected: cells.yes("Oferta seleccionada"),
    }))
}
