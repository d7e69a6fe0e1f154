//! Lists as whole commands: tenders, suppliers and bids, out and back in.

mod afford;
mod bids;
mod examples;
mod following;
mod joint;
mod matching;
mod nothing;
mod preparing;
mod result;
mod suppliers;
mod tenders;

use crate::support::environment::Environment;
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use encuentro::store::{ImportMode, Store};

/// The store of an environment, to put things in beforehand.
pub fn store_of(environment: &Environment) -> Box<dyn Store> {
    let url = format!("sqlite:{}", environment.path("store.db").display());
    encuentro::store::open(Some(&url), &environment.path("store.db")).unwrap()
}

/// An environment whose commands use the store of [`store_of`].
pub fn with_store(environment: Environment) -> Environment {
    let url = format!("sqlite:{}", environment.path("store.db").display());
    environment.store(&url)
}

/// Two tenders: one with hostile texts, an item with two offers and one without; one of which only the code is known.
pub fn tenders() -> Vec<Tender> {
    let mut first = Tender::new("2735-100-COT26".parse().unwrap());
    first.title = Some("=1+1;\"pan\"\n- con palta".to_owned());
    first.description = Some("'Con apóstrofo".to_owned());
    first.status = Some(TenderStatus::Published);
    first.buyer.name = Some("Ilustre Municipalidad de Peñalolén".to_owned());
    first.buyer.comuna = Some("13122".to_owned());
    first.buyer.region = Some("13".to_owned());
    first.estimate = Some(Money::clp(1_500_000));
    first.closes = Some("2026-11-30T18:00:00-03:00".parse().unwrap());
    let offer = |name: &str, amount: &str, currency| Offer {
        supplier_name: Some(name.to_owned()),
        total: Some(Money::new(amount.parse().unwrap(), currency)),
        selected: Some(false),
        ..Offer::default()
    };
    first.items = vec![
        TenderItem {
            key: "1".to_owned(),
            product: Some("90101603".to_owned()),
            description: Some("Colación".to_owned()),
            quantity: Some("30".parse().unwrap()),
            offers: vec![
                offer("@Amasandería", "450000", Currency::Clp),
                offer("Panadería El Trigo SpA", "-27.8125", Currency::Clf),
            ],
            ..TenderItem::default()
        },
        TenderItem {
            key: "2".to_owned(),
            description: Some("Jugo".to_owned()),
            ..TenderItem::default()
        },
    ];
    vec![first, Tender::new("2735-2-LE26".parse().unwrap())]
}

/// Puts tenders into a store.
pub fn keep(store: &mut dyn Store, tenders: Vec<Tender>) {
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    for tender in tenders {
        importer.tender(tender).unwrap();
    }
    importer.finish().unwrap();
}

/// Registers a supplier by its RUT, with the guidance agreed to.
pub fn register(store: &mut dyn Store, body: u32, name: &str) {
    use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
    use encuentro::domain::fact::{Fact, FactSource, FactValue};
    use encuentro::domain::rut::Rut;
    use encuentro::domain::supplier::{PersonKind, Supplier};
    let day = "2026-11-01".parse().unwrap();
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), PersonKind::Natural, day);
    supplier.facts.put(Fact {
        key: "legal_name".to_owned(),
        value: FactValue::Text(name.to_owned()),
        source: FactSource::Told,
        recorded_on: day,
        expires_on: None,
    });
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
