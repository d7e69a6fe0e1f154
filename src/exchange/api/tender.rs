//! API v1, tenders: the four fields of a listing or the whole detail. Officials' names, mails and phones are not read.

use super::fields::{BadField, Fields};
use super::record::Record;
use crate::domain::money::Currency;
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};
use crate::exchange::normal;

/// Reads one entry of `Listado`.
pub(super) fn read(entry: &Fields<'_>) -> Result<Record, BadField> {
    let mut tender = Tender::new(entry.key("CodigoExterno")?);
    tender.title = entry.text("Nombre");
    tender.description = entry.text("Descripcion");
    tender.status = entry
        .integer("CodigoEstado")
        .map(normal::tender_status_number);
    tender.closes = entry.deadline("FechaCierre")?;
    let currency = entry.currency("Moneda")?;
    tender.estimate = entry.money("MontoEstimado", currency)?;
    tender.buyer_complaints = entry
        .integer("CantidadReclamos")
        .and_then(|count| count.try_into().ok());
    tender.contract_length = contract_length(entry);
    tender.payment = entry
        .integer("Modalidad")
        .and_then(payment)
        .map(str::to_owned);
    if let Some(buyer) = entry.below("Comprador") {
        tender.buyer = read_buyer(&buyer);
    }
    if let Some(dates) = entry.below("Fechas") {
        read_dates(&dates, &mut tender)?;
    }
    if let Some(award) = entry.below("Adjudicacion") {
        tender.bidders = award
            .integer("NumeroOferentes")
            .and_then(|count| count.try_into().ok());
    }
    if let Some(items) = entry.below("Items") {
        for item in items.objects("Listado") {
            tender.items.push(read_item(&item, currency)?);
        }
    }
    Ok(Record::Tender(Box::new(tender)))
}

/// Reads the buying body and its unit; used for orders too.
pub(super) fn read_buyer(buyer: &Fields<'_>) -> Buyer {
    Buyer {
        code: buyer.text("CodigoOrganismo"),
        name: buyer.text("NombreOrganismo"),
        unit: buyer.text("NombreUnidad"),
        rut: buyer.text("RutUnidad").and_then(|text| normal::rut(&text)),
        comuna: buyer
            .text("ComunaUnidad")
            .and_then(|text| normal::comuna(&text)),
        region: buyer
            .text("RegionUnidad")
            .and_then(|text| normal::region(&text)),
        sector: None,
    }
}

/// Reads the dates of the detail; the closing of the root is null there.
fn read_dates(dates: &Fields<'_>, tender: &mut Tender) -> Result<(), BadField> {
    tender.published = dates.deadline("FechaPublicacion")?;
    tender.closes = dates.deadline("FechaCierre")?.or(tender.closes);
    tender.questions_until = dates.deadline("FechaFinal")?;
    tender.answers = dates.deadline("FechaPubRespuestas")?;
    tender.site_visit = dates.deadline("FechaVisitaTerreno")?;
    tender.awarded = dates
        .deadline("FechaAdjudicacion")?
        .or(dates.deadline("FechaEstimadaAdjudicacion")?);
    Ok(())
}

/// Reads one item with its award, which is the one offer that this API shows.
fn read_item(item: &Fields<'_>, currency: Option<Currency>) -> Result<TenderItem, BadField> {
    let mut read = TenderItem {
        key: item.text("Correlativo").unwrap_or_default(),
        product: item.text("CodigoProducto"),
        product_name: item.text("NombreProducto"),
        levels: item
            .text("Categoria")
            .map(|text| normal::levels(&text))
            .unwrap_or_default(),
        description: item.text("Descripcion"),
        quantity: item.number("Cantidad")?,
        unit: item.text("UnidadMedida"),
        offers: Vec::new(),
    };
    if let Some(award) = item.below("Adjudicacion") {
        // Real bodies say `Cantidad`, the dictionary `CantidadAdjudicada`.
        let quantity = award
            .number("CantidadAdjudicada")?
            .or(award.number("Cantidad")?);
        read.offers.push(Offer {
            supplier_rut: award
                .text("RutProveedor")
                .and_then(|text| normal::rut(&text)),
            supplier_name: award.text("NombreProveedor"),
            unit_price: award.money("MontoUnitario", currency)?,
            awarded_quantity: quantity,
            selected: Some(true),
            ..Offer::default()
        });
    }
    Ok(read)
}

/// Length of the contract with its unit; nothing when it is zero.
fn contract_length(entry: &Fields<'_>) -> Option<String> {
    let length = entry
        .integer("TiempoDuracionContrato")
        .filter(|length| *length > 0)?;
    let unit = match entry.integer("UnidadTiempoDuracionContrato")? {
        1 => "horas",
        2 => "días",
        3 => "semanas",
        4 => "meses",
        5 => "años",
        _ => return Some(length.to_string()),
    };
    Some(format!("{length} {unit}"))
}

/// Way of paying by its number in the API's dictionary (section 3.4).
const fn payment(number: i64) -> Option<&'static str> {
    Some(match number {
        1 => "Pago a 30 días",
        2 => "Pago a 30, 60 y 90 días",
        3 => "Pago al día",
        4 => "Pago anual",
        5 => "Pago bimensual",
        6 => "Pago contra entrega conforme",
        7 => "Pagos mensuales",
        8 => "Pago por estado de avance",
        9 => "Pago trimestral",
        10 => "Pago a 60 días",
        _ => return None,
    })
}
