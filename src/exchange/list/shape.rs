//! Rows of any recognisable list to tenders in part: what a column is missing for stays unknown.
//! An amount without a currency column is in pesos, and that is said.

use crate::domain::money::Currency;
use crate::domain::tender::{Buyer, Offer, Tender, TenderItem};
use crate::exchange::cells::Cells;
use crate::exchange::normal;
use crate::exchange::official::add;
use crate::exchange::reading::{Reading, Shape};
use crate::exchange::rejects::Reason;
use crate::exchange::report::Warnings;
use crate::failure::Outcome;

/// Reads a list by its recognised columns; holds one tender at a time.
#[derive(Debug, Default)]
pub struct List {
    held: Option<Tender>,
}

impl Shape for List {
    fn row(
        &mut self,
        cells: &Cells<'_>,
        reading: &mut Reading<'_, '_>,
    ) -> Outcome<Result<(), Reason>> {
        let mut read = || -> Result<_, Reason> {
            let (tender, currency) = tender(cells, reading.warnings)?;
            let offer = offer(cells, currency, reading.warnings)?;
            let item = item(cells, reading.warnings)?;
            Ok((
                tender,
                item.or_else(|| offer.as_ref().map(|_| whole())),
                offer,
            ))
        };
        let (tender, item, offer) = match read() {
            Ok(read) => read,
            Err(reason) => return Ok(Err(reason)),
        };
        let line = cells.row.line;
        match &self.held {
            // A row that only repeats the one before says nothing new; one that differs is a piece of its own.
            Some(held) if *held == tender && item.is_none() => {
                reading.warnings.note("exchange-warn-copies", "", line);
            }
            Some(held) if held.code == tender.code && item.is_some() => {}
            _ => {
                self.finish(reading)?;
                reading.check_type(&tender.code, line);
                self.held = Some(tender);
            }
        }
        if let (Some(held), Some(item)) = (&mut self.held, item) {
            add(held, item, offer, line, reading.warnings);
        }
        Ok(Ok(()))
    }

    fn finish(&mut self, reading: &mut Reading<'_, '_>) -> Outcome<()> {
        self.held
            .take()
            .map_or(Ok(()), |tender| reading.sink.tender(tender))
    }
}

fn tender(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<(Tender, Currency), Reason> {
    let mut tender = Tender::new(cells.code("code")?);
    let line = cells.row.line;
    let named = cells.currency("currency")?;
    let amounts = ["estimate", "unit_price", "total"];
    if named.is_none() && amounts.iter().any(|field| cells.raw(field).is_some()) {
        warnings.note("exchange-warn-pesos-assumed", "", line);
    }
    let currency = named.unwrap_or(Currency::Clp);
    tender.title = cells.text("title", warnings);
    tender.description = cells.text("description", warnings);
    tender.status = cells.raw("status").map(|text| match text.parse() {
        Ok(number) => normal::tender_status_number(number),
        Err(_) => normal::tender_status(text),
    });
    tender.buyer = Buyer {
        code: cells.text("buyer_code", warnings),
        name: cells.text("buyer", warnings),
        unit: cells.text("buyer_unit", warnings),
        rut: cells.rut("buyer_rut", warnings),
        comuna: cells.comuna("comuna"),
        region: cells.region("region"),
        sector: cells.text("sector", warnings),
    };
    tender.estimate = cells.money("estimate", Some(currency))?;
    tender.published = cells.day("published")?;
    tender.closes = cells.day("closes")?;
    Ok((tender, currency))
}

/// The tender as one item, for a list of offers that names no products.
fn whole() -> TenderItem {
    TenderItem {
        key: "1".to_owned(),
        ..TenderItem::default()
    }
}

fn item(cells: &Cells<'_>, warnings: &mut Warnings) -> Result<Option<TenderItem>, Reason> {
    let keys = ["item", "product", "item_description", "product_name"];
    let Some(key) = keys.iter().find_map(|field| cells.raw(field)) else {
        return Ok(None);
    };
    Ok(Some(TenderItem {
        key: key.to_owned(),
        product: cells.text("product", warnings),
        product_name: cells.text("product_name", warnings),
        description: cells.text("item_description", warnings),
        quantity: cells.number("quantity")?,
        unit: cells.text("unit", warnings),
        ..TenderItem::default()
    }))
}

fn offer(
    cells: &Cells<'_>,
    currency: Currency,
    warnings: &mut Warnings,
) -> Result<Option<Offer>, Reason> {
    let named = ["supplier_rut", "supplier"];
    if named.iter().all(|field| cells.raw(field).is_none()) {
        return Ok(None);
    }
    Ok(Some(Offer {
        supplier_rut: cells.rut("supplier_rut", warnings),
        supplier_name: cells.text("supplier", warnings),
        unit_price: cells.money("unit_price", Some(currency))?,
        total: cells.money("total", Some(currency))?,
        selected: cells.yes("selected"),
        ..Offer::default()
    }))
}
