//! Prices of an offer by worksheet: out, filled in, and back, as whole commands and for any lines.

mod back;
mod book;
mod hints;
mod minding;
mod refused;
mod round;
mod together;

use crate::support::environment::{Environment, Language};
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, Supplier};
use encuentro::domain::tender::{Tender, TenderItem, TenderStatus};
use encuentro::store::{ImportMode, Store};
use serde_json::Value;

const CODE: &str = "2735-100-COT26";

/// The headings of our own worksheet, Spanish, in the dialect for Excel.
const HEADER: &str = "Encuentro: licitación;RUT proveedor;Línea;Descripción;Cantidad;Unidad de medida;\
    Precio neto de UNA unidad (complete esta columna);Exenta de IVA (sí o no);No se ofrece (sí o no);Moneda\n";

/// An item as the tender asks for it.
fn item(key: &str, description: &str, quantity: Option<&str>, unit: &str) -> TenderItem {
    TenderItem {
        key: key.to_owned(),
        product: Some("14111507".to_owned()),
        description: Some(description.to_owned()),
        quantity: quantity.map(|quantity| quantity.parse().unwrap()),
        unit: Some(unit.to_owned()),
        ..TenderItem::default()
    }
}

/// The tender of three lines.
fn tender() -> Tender {
    let mut tender = Tender::new(CODE.parse().unwrap());
    tender.status = Some(TenderStatus::Published);
    tender.closes = Some("2026-11-30T18:00:00-03:00".parse().unwrap());
    tender.items = vec![
        item("1", "Papel carta; \"blanco\"\n=75 g", Some("30"), "Resma"),
        item("2", "Lápiz grafito", Some("2.5"), "Caja"),
        item("3", "Flete", None, "Global"),
    ];
    tender
}

/// Puts the tender and the supplier 14-0 into a store.
fn fill(store: &mut dyn Store) {
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    importer.tender(tender()).unwrap();
    importer.finish().unwrap();
    let day = "2026-11-01".parse().unwrap();
    let mut supplier = Supplier::new(Rut::from_body(14).unwrap(), PersonKind::Natural, day);
    supplier.consents.push(Consent {
        purpose: Purpose::Guidance,
        basis: LegalBasis::Consent,
        text_version: "guidance-1".to_owned(),
        given_on: day,
        channel: Channel::Screen,
        withdrawn_on: None,
        fields: None,
    });
    store.put_supplier(&supplier).unwrap();
}

/// An environment in which the offer is started, over the store at `url` or one of its own.
fn started_at(language: Language, url: Option<&str>) -> Environment {
    let environment = Environment::new(language);
    let own = format!("sqlite:{}", environment.path("store.db").display());
    let url = url.unwrap_or(&own).to_owned();
    let mut store = encuentro::store::open(Some(&url), &environment.path("store.db")).unwrap();
    fill(&mut *store);
    drop(store);
    let environment = environment.store(&url);
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(0);
    environment
}

fn started(language: Language) -> Environment {
    started_at(language, None)
}

/// The offer as JSON.
fn shown(environment: &Environment) -> Value {
    let run = environment
        .run(&["bids", "show", CODE, "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    json["items"][0].clone()
}

/// The prices of the offer, one for each line.
fn prices(environment: &Environment) -> Vec<Option<String>> {
    let lines = shown(environment)["prepared"]["lines"].clone();
    let price = |line: &Value| line["unit_price"].as_str().map(str::to_owned);
    lines.as_array().unwrap().iter().map(price).collect()
}

fn some(prices: &[&str]) -> Vec<Option<String>> {
    let price = |price: &&str| (!price.is_empty()).then(|| (*price).to_owned());
    prices.iter().map(price).collect()
}

/// A worksheet of rows `line;quantity;price`, with the offer in front.
fn sheet(rows: &[&str]) -> String {
    let mut text = HEADER.to_owned();
    for row in rows {
        let mut cells = row.split(';');
        let (line, quantity) = (cells.next().unwrap(), cells.next().unwrap_or_default());
        let price = cells.next().unwrap_or_default();
        text.push_str(&format!("{CODE};14-0;{line};;{quantity};;{price};;;\n"));
    }
    text
}
