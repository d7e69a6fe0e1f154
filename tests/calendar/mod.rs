//! Dates ahead, the calendar file for phones, and the rescue of an offer, as whole commands.

mod dates;
mod file;
mod rescue;
mod soon;
mod terms;

use crate::support::environment::{Environment, Language};
use crate::support::postgres::Database;
use encuentro::domain::bid::{Bid, BidState};
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::mark::{Mark, MarkKind};
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::domain::tender::{Tender, TenderStatus};
use encuentro::store::{ImportMode, Store};

/// A tender that is followed; its title is hostile.
const FOLLOWED: &str = "2735-100-LE26";
/// A tender of an own offer in draft, of which nothing is stored.
const DRAFT: &str = "2735-7-L126";
/// A tender whose offer was sent.
const SENT: &str = "2735-8-LE26";

fn tender(code: &str) -> Tender {
    Tender::new(code.parse().unwrap())
}

/// The tenders: hours around the end of summer time, one that was sent, one that was cancelled, one of nobody.
fn tenders() -> Vec<Tender> {
    let mut followed = tender(FOLLOWED);
    followed.title = Some(format!(
        "Colación; \"pan\", jugo\\n\r\nBEGIN:VEVENT\u{202e} y {}",
        "ñandú ".repeat(20)
    ));
    followed.buyer.name = Some("Ilustre Municipalidad de Peñalolén".to_owned());
    followed.status = Some(TenderStatus::Published);
    followed.questions_until = Some("2026-11-20T12:00:00-03:00".parse().unwrap());
    followed.site_visit = Some("2026-11-25".parse().unwrap());
    followed.closes = Some("2026-11-30T18:00:00-03:00".parse().unwrap());
    followed.awarded = Some("2027-04-12T10:00:00-04:00".parse().unwrap());
    let mut sent = tender(SENT);
    sent.closes = Some("2026-12-01T15:00:00-03:00".parse().unwrap());
    sent.awarded = Some("2026-12-20".parse().unwrap());
    let mut cancelled = tender("2735-9-LE26");
    cancelled.status = Some(TenderStatus::Cancelled);
    cancelled.closes = Some("2026-12-03T15:00:00-03:00".parse().unwrap());
    let mut other = tender("2735-10-LE26");
    other.closes = Some("2026-12-04T15:00:00-03:00".parse().unwrap());
    vec![followed, sent, cancelled, other]
}

fn keep(store: &mut dyn Store, tenders: Vec<Tender>) {
    let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
    for tender in tenders {
        importer.tender(tender).unwrap();
    }
    importer.finish().unwrap();
}

fn supplier(body: u32) -> Supplier {
    let day = "2026-11-01".parse().unwrap();
    let mut supplier = Supplier::new(Rut::from_body(body).unwrap(), PersonKind::Natural, day);
    let fact = |key: &str, value: &str, expires_on: Option<&str>| Fact {
        key: key.to_owned(),
        value: FactValue::Text(value.to_owned()),
        source: FactSource::Told,
        recorded_on: day,
        expires_on: expires_on.map(|text| text.parse().unwrap()),
    };
    supplier.facts.put(fact("legal_name", "Rosa Ejemplo", None));
    supplier
        .facts
        .put(fact("email", "rosa@ejemplo.cl", Some("2026-12-15")));
    supplier.states.push(StateRecord {
        value: StateValue::InForce,
        on: day,
        until: Some("2027-05-05".parse().unwrap()),
        evidence: None,
        cause: None,
        by: "test".to_owned(),
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
    supplier
}

/// Fills a store with the tenders and one supplier, who follows some and has two offers.
fn fill(url: &str) {
    let mut store = encuentro::store::open(Some(url), std::path::Path::new("unused")).unwrap();
    keep(&mut *store, tenders());
    let rosa = supplier(23);
    store.put_supplier(&rosa).unwrap();
    for code in [FOLLOWED, "2735-9-LE26"] {
        let mark = Mark {
            tender: code.parse().unwrap(),
            supplier: rosa.rut,
            kind: MarkKind::Followed,
            reason: None,
            on: "2026-11-10".parse().unwrap(),
            looked: None,
        };
        store.put_mark(&mark).unwrap();
    }
    for (code, state, deadline) in [
        (DRAFT, BidState::Draft, Some("2026-11-27T18:00:00-03:00")),
        (SENT, BidState::Sent, None),
    ] {
        let bid = Bid {
            tender: code.parse().unwrap(),
            supplier: rosa.rut,
            amount: None,
            state,
            deadline: deadline.map(|text| text.parse().unwrap()),
            result: None,
            note: None,
        };
        store.put_bid(&bid).unwrap();
    }
}

/// An environment with a filled SQLite store.
fn filled(language: Language) -> Environment {
    let environment = Environment::new(language);
    let url = format!("sqlite:{}", environment.path("store.db").display());
    fill(&url);
    environment.store(&url)
}

/// An environment with a filled PostgreSQL store, where there is a server.
fn filled_postgres(language: Language) -> Option<(Environment, Database)> {
    let database = Database::fresh()?;
    fill(database.url());
    let environment = Environment::new(language).store(database.url());
    Some((environment, database))
}
