//! `leave` and `arrive`: whole commands on both stores. A person is always whole in one of two places.

mod killed;
mod meeting;
#[cfg(unix)]
mod prompts;
mod refused;
mod round;

use crate::support::environment::{Environment, Run};
use crate::support::postgres::Database;
use encuentro::domain::bid::action::Action;
use encuentro::domain::bid::dossier::{Dossier, Profile};
use encuentro::domain::bid::line::BidLine;
use encuentro::domain::bid::{Bid, BidState};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::folder::Folder;
use encuentro::domain::mark::{Mark, MarkKind};
use encuentro::domain::money::{Currency, Money};
use encuentro::domain::paper::{Fingerprint, Media, Paper, PaperFile};
use encuentro::domain::rut::Rut;
use encuentro::domain::saved_search::SavedSearch;
use encuentro::domain::supplier::{PersonKind, StateRecord, StateValue, Supplier};
use encuentro::store::{BidChange, FoundFile, HeldBid, Store, open};
use jiff::civil::{date, datetime};
use std::path::{Path, PathBuf};

/// A passphrase that is good enough.
const PHRASE: &str = "la once en la plaza";

/// The firm that goes and comes back.
const FIRM: u32 = 77_000_012;

fn rut(body: u32) -> Rut {
    Rut::from_body(body).unwrap()
}

/// A place where the program runs, on SQLite or on a server's database.
struct Place {
    environment: Environment,
    url: Option<String>,
    _database: Option<Database>,
}

impl Place {
    fn sqlite(environment: Environment) -> Self {
        let home = environment.path("home").display().to_string();
        let environment = environment.set("ENCUENTRO_HOME", &home);
        environment.write("frase.txt", format!("{PHRASE}\n"));
        std::fs::create_dir(environment.path("work/stick")).unwrap();
        Self {
            environment,
            url: None,
            _database: None,
        }
    }

    fn postgres(environment: Environment) -> Option<Self> {
        let database = Database::fresh()?;
        let mut place = Self::sqlite(environment);
        place.environment = place.environment.store(database.url());
        place.url = Some(database.url().to_owned());
        place._database = Some(database);
        Some(place)
    }

    /// A place on SQLite, and one on PostgreSQL where there is a server.
    fn both() -> Vec<Self> {
        let mut places = vec![Self::sqlite(Environment::spanish())];
        places.extend(Self::postgres(Environment::spanish()));
        places
    }

    fn store(&self) -> Box<dyn Store> {
        open(
            self.url.as_deref(),
            &self.environment.path("home/encuentro.db"),
        )
        .unwrap()
    }

    /// Leaves towards the stick without questions.
    fn leave(&self) -> Run {
        self.environment.run(&[
            "leave",
            &rut(FIRM).compact(),
            "stick",
            "--yes",
            "--passphrase-file",
            "frase.txt",
        ])
    }

    /// Comes back from the stick without questions.
    fn arrive(&self, more: &[&str]) -> Run {
        let arguments = [
            "arrive",
            "stick",
            "--no-input",
            "--passphrase-file",
            "frase.txt",
        ];
        self.environment.run(&[&arguments, more].concat())
    }

    /// What lies on the stick.
    fn stick(&self) -> Vec<PathBuf> {
        let folder = self.environment.path("work/stick");
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        files
    }
}

/// Everything of the firm with the files of its papers; nothing where a file is not as it was put in.
fn whole(store: &mut dyn Store) -> Option<(Folder, Vec<Vec<u8>>)> {
    let folder = store.folder(rut(FIRM)).unwrap();
    let files = folder.files().into_iter();
    let files = files.map(|sha256| match store.paper_file(&sha256).unwrap() {
        FoundFile::Sound(bytes) => Some(bytes),
        FoundFile::Changed | FoundFile::Missing => None,
    });
    let files = files.collect::<Option<Vec<_>>>()?;
    (!folder.is_empty()).then_some((folder, files))
}

fn fact(key: &str, value: &str, day: i8) -> Fact {
    Fact {
        key: key.to_owned(),
        value: FactValue::Text(value.to_owned()),
        source: FactSource::Told,
        recorded_on: date(2026, 11, day),
        expires_on: None,
    }
}

/// A firm with a name that tries to be more than one.
fn firm(body: u32) -> Supplier {
    let mut supplier = Supplier::new(rut(body), PersonKind::Juridical, date(2026, 11, 1));
    for (key, value) in [
        (
            "legal_name",
            "Panadería <script>alert(1)</script> =1+1 \u{202e}Ñandú\nSpA",
        ),
        ("email", "ventas@panes.cl"),
        ("size", "micro"),
    ] {
        supplier.facts.put(fact(key, value, 2));
    }
    supplier.states.push(StateRecord {
        value: StateValue::Open,
        on: date(2026, 11, 3),
        until: None,
        evidence: Some("captura.png".to_owned()),
        cause: None,
        by: "Ana".to_owned(),
    });
    supplier.consents.push(Consent {
        purpose: Purpose::Guidance,
        basis: LegalBasis::Consent,
        text_version: "guidance-1".to_owned(),
        given_on: date(2026, 11, 1),
        channel: Channel::Screen,
        withdrawn_on: None,
        fields: None,
    });
    supplier
}

/// Bytes that no compressor makes smaller, the same for the same seed.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn paper(kind: &str, bytes: &[u8], store: &mut dyn Store) {
    let mut paper = Paper::new(rut(FIRM), kind, None, date(2026, 11, 20));
    paper.issued_on = Some(date(2026, 11, 2));
    paper.file = Some(PaperFile {
        sha256: Fingerprint::of(bytes),
        name: "año nuevo.pdf".to_owned(),
        media: Media::Pdf,
        bytes: bytes.len() as u64,
    });
    store.put_paper(&paper.identified(), Some(bytes)).unwrap();
}

fn change(tender: &str, action: Action, price: Option<i64>, version: i64) -> BidChange {
    let mut dossier = Dossier::begun(Profile::of(&firm(FIRM), date(2026, 11, 20)), Currency::Clp);
    dossier.lines = vec![BidLine {
        item: "1".to_owned(),
        unit_price: price.map(Into::into),
        quantity: Some(3.into()),
        ..BidLine::default()
    }];
    let bid = Bid {
        tender: tender.parse().unwrap(),
        supplier: rut(FIRM),
        amount: price.map(|price| Money::new((price * 3).into(), Currency::Clp)),
        state: BidState::Draft,
        deadline: Some(Deadline::at(datetime(2026, 12, 14, 18, 0, 0, 0))),
        result: None,
        note: Some("con flete;\n\"sí\"".to_owned()),
    };
    BidChange {
        action,
        at: Deadline::at(datetime(2026, 11, 20, 10, 30, 0, 0)),
        after: HeldBid {
            bid,
            dossier: Some(dossier),
            version,
        },
    }
}

/// Keeps everything of the firm that a store can hold, and another firm beside it.
fn fill(store: &mut dyn Store, bytes_of_a_paper: usize) {
    store.put_supplier(&firm(FIRM)).unwrap();
    store.put_supplier(&firm(77_000_023)).unwrap();
    let priced = Action::Priced {
        items: vec!["1".to_owned()],
    };
    store
        .change_bid(&change("1057-3-LE26", Action::Started, None, 0))
        .unwrap();
    store
        .change_bid(&change("1057-3-LE26", priced, Some(900), 1))
        .unwrap();
    store
        .put_bid(&Bid {
            tender: "1057-4-LE26".parse().unwrap(),
            ..change("1057-3-LE26", Action::Noted, None, 0).after.bid
        })
        .unwrap();
    store
        .put_mark(&Mark {
            tender: "1057-9-LE26".parse().unwrap(),
            supplier: rut(FIRM),
            kind: MarkKind::Discarded,
            reason: Some("queda lejos".to_owned()),
            on: date(2026, 11, 5),
            looked: Some("2026-11-20T10:00:00Z".parse().unwrap()),
        })
        .unwrap();
    store
        .put_saved_search(&SavedSearch {
            supplier: Some(rut(FIRM)),
            name: "Pan del día".to_owned(),
            asked: "{}".to_owned(),
            saved_on: date(2026, 11, 5),
            run_on: Some(date(2026, 11, 6)),
            seen: vec!["1057-3-LE26".parse().unwrap()],
        })
        .unwrap();
    paper("f30", &noise(bytes_of_a_paper, 1), store);
    paper("statute", b"%PDF-1.7\n% invented\n", store);
}

/// Whether some bytes stand in any file of a folder.
fn stands_in(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return stands_in(&path, bytes);
        }
        let held = std::fs::read(&path).unwrap();
        held.windows(bytes.len()).any(|part| part == bytes)
    })
}
