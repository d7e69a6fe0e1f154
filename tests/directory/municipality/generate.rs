//! Invented suppliers for a directory: the same number, the same suppliers. Firms have RUTs of their own range; natural
//! persons have RUTs below a million, which nobody living has.

use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::directory::Field;
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::rubro::Rubro;
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier, key};
use encuentro::store::Store;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day of these lists.
pub const DAY: Date = date(2026, 11, 28);

/// Products: code and name.
pub const PRODUCTS: [(&str, &str); 8] = [
    ("50181900", "Pan y productos de panadería"),
    ("90101603", "Servicios de banquetería y colación"),
    ("76111501", "Servicios de limpieza de edificios"),
    ("72102900", "Mantención de jardines"),
    ("82121508", "Impresión y señalética"),
    ("53102700", "Uniformes y confección"),
    ("72101507", "Gasfitería y carpintería"),
    ("81112200", "Mantención de computadores"),
];

const TRADES: [&str; 8] = [
    "Panadería",
    "Colaciones",
    "Aseo",
    "Jardines",
    "Imprenta",
    "Confecciones",
    "Gasfitería",
    "Computación",
];
const NAMES: [&str; 12] = [
    "El Ñandú",
    "Los Aromos",
    "Güemul",
    "Santa Sofía",
    "La Canción",
    "Peñihue",
    "Árbol Azul",
    "El Camión",
    "Ülmo",
    "Corazón",
    "Pingüino",
    "Lápiz",
];
const PEOPLE: [&str; 6] = ["Ana", "José", "Begoña", "Ángel", "María", "Iñigo"];
const SURNAMES: [&str; 6] = ["Muñoz", "Pérez", "Güell", "Díaz", "Núñez", "Soto"];
const COMUNAS: [&str; 6] = ["13122", "13120", "13118", "13101", "13113", "05101"];
const SIZES: [&str; 5] = ["micro", "micro", "small", "medium", "large"];

/// The supplier of a number; every tenth withheld its contact, every third is a natural person.
pub fn supplier(number: u32) -> Supplier {
    let at = number as usize;
    let is_person = number.is_multiple_of(3);
    let (body, person) = match is_person {
        true => (100_000 + number, PersonKind::Natural),
        false => (77_000_000 + number, PersonKind::Juridical),
    };
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), person, date(2026, 11, 1));
    let name = match is_person {
        true => format!("{} {} {number}", PEOPLE[at / 3 % 6], SURNAMES[at / 18 % 6]),
        false => format!("{} {} {number} SpA", TRADES[at % 8], NAMES[at / 8 % 12]),
    };
    let text = |text: &str| FactValue::Text(text.to_owned());
    let products = [PRODUCTS[at % 8].0, PRODUCTS[(at / 5) % 8].0];
    for (key, value) in [
        (key::LEGAL_NAME, text(&name)),
        (key::SII_COMUNA, text(COMUNAS[at % 6])),
        (key::SIZE, text(SIZES[at % 5])),
        (key::WOMEN_LED, FactValue::YesNo(at.is_multiple_of(2))),
        (key::EMAIL, text(&format!("venta{number}@example.cl"))),
        (key::PHONE, text("+56912345678")),
        (
            key::RUBROS,
            FactValue::List(products.map(str::to_owned).into()),
        ),
    ] {
        put(&mut supplier, key, value);
    }
    let seen = DAY.saturating_sub(i32::try_from(number % 40).unwrap().days());
    for (value, until) in [
        (StateValue::Open, None),
        (StateValue::InForce, Some(date(2027, 6, 30))),
        (StateValue::Eligible, None),
    ] {
        see(&mut supplier, value, seen, until);
    }
    let without_contact = Field::ALL
        .into_iter()
        .filter(|field| !matches!(field, Field::Email | Field::Phone))
        .collect();
    let fields = number.is_multiple_of(10).then_some(without_contact);
    agree(&mut supplier, Purpose::Guidance, "guidance-1", None);
    agree(&mut supplier, Purpose::Directory, "directory-2", fields);
    supplier
}

/// Puts an answer in.
pub fn put(supplier: &mut Supplier, key: &str, value: FactValue) {
    supplier.facts.put(Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Told,
        recorded_on: date(2026, 11, 1),
        expires_on: None,
    });
}

/// Adds an observation of a state.
pub fn see(supplier: &mut Supplier, value: StateValue, on: Date, until: Option<Date>) {
    supplier.states.push(StateRecord {
        value,
        on,
        until,
        evidence: Some("captura.png".to_owned()),
        cause: None,
        by: "Rosa".to_owned(),
    });
}

/// Adds a consent.
pub fn agree(supplier: &mut Supplier, purpose: Purpose, version: &str, fields: Option<Vec<Field>>) {
    supplier.consents.push(Consent {
        purpose,
        basis: LegalBasis::Consent,
        text_version: version.to_owned(),
        given_on: date(2026, 11, 27),
        channel: Channel::Paper,
        withdrawn_on: None,
        fields,
    });
}

/// Fills a store with so many suppliers and the names of their products.
pub fn fill(store: &mut dyn Store, count: u32) {
    let rubros = PRODUCTS.map(|(code, name)| Rubro {
        code: code.to_owned(),
        name: name.to_owned(),
        levels: Vec::new(),
    });
    store.put_rubros(&rubros).unwrap();
    for number in 1..=count {
        store.put_supplier(&supplier(number)).unwrap();
    }
}
