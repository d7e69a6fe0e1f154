//! Out and back changes nothing, whatever the lines hold, in both dialects and as a workbook.

use super::{CODE, fill};
use encuentro::app::bids::desk::{Desk, OpenBid, rates};
use encuentro::app::bids::worksheet::{WorksheetImport, is_worksheet};
use encuentro::app::sheets;
use encuentro::domain::bid::dossier::{Dossier, Profile};
use encuentro::domain::bid::line::BidLine;
use encuentro::domain::bid::{Bid, BidState};
use encuentro::domain::calendar::Today;
use encuentro::domain::money::Currency;
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, Supplier};
use encuentro::exchange::own::sheet::{CsvSheet, Dialect};
use encuentro::present::bids::worksheet::{book, header, rows};
use encuentro::present::language::Language;
use encuentro::present::texts::Texts;
use encuentro::rules::Pack;
use encuentro::store::Store;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| Pack::embedded().unwrap())
}

fn desk() -> Desk<'static> {
    Desk {
        pack: pack(),
        today: Today::fixed("2026-11-23".parse().unwrap()),
    }
}

fn store(folder: &Path) -> Box<dyn Store> {
    let path = folder.join("store.db");
    let mut store = encuentro::store::open(None, &path).unwrap();
    fill(&mut *store);
    store
}

/// Writes lines as the prepared offer.
fn prepare(store: &mut dyn Store, code: &str, lines: Vec<BidLine>, currency: Currency) -> OpenBid {
    let rut = Rut::from_body(14).unwrap();
    let day = "2026-11-23".parse().unwrap();
    let supplier = Supplier::new(rut, PersonKind::Natural, day);
    let mut dossier = Dossier::begun(Profile::of(&supplier, day), currency);
    dossier.lines = lines;
    let bid = Bid {
        tender: code.parse().unwrap(),
        supplier: rut,
        amount: None,
        state: BidState::Draft,
        deadline: None,
        result: None,
        note: None,
    };
    let open = OpenBid {
        bid,
        dossier,
        version: 0,
    };
    desk().begin(store, open).unwrap()
}

/// A store in which an offer of two lines is prepared.
pub(super) fn prepared(folder: &Path) -> Box<dyn Store> {
    let mut store = store(folder);
    let line = |key: &str| BidLine {
        item: key.to_owned(),
        quantity: Some(Decimal::TEN),
        ..BidLine::default()
    };
    let lines = vec![line("1"), line("2")];
    prepare(&mut *store, CODE, lines, Currency::Clp);
    store
}

/// Imports a file into the offer of [`prepared`], as far as it goes; every row is counted once.
pub(super) fn import_quietly(path: &Path, store: &mut dyn Store) {
    let Ok(mut sheet) = sheets::read(path, None) else {
        return;
    };
    if !is_worksheet(&sheet) {
        return;
    }
    let import = import();
    let Ok(open) = import.open(&mut sheet, store) else {
        return;
    };
    import.in_doubt(&sheet, &open).unwrap();
    let (report, open) = import.run(&sheet, open, store).unwrap();
    let count = report.count();
    assert_eq!(
        count.new + count.updated + count.unchanged + report.rejected_count,
        report.records as u64
    );
    let mut prices = open.dossier.lines.iter().filter_map(|line| line.unit_price);
    assert!(prices.all(|price| price >= Decimal::ZERO));
}

fn import() -> WorksheetImport<'static> {
    WorksheetImport {
        desk: desk(),
        decimal: None,
        dry_run: false,
        word: &|message| format!("{message:?}"),
    }
}

/// How a worksheet is written.
#[derive(Debug, Clone, Copy)]
enum Form {
    Csv(Dialect),
    Book,
}

fn written(open: &OpenBid, form: Form, language: Language) -> Vec<u8> {
    let texts = Texts::new(language);
    match form {
        Form::Csv(dialect) => {
            let header = header(&texts);
            let names = header.iter().map(String::as_str);
            let mut sheet = CsvSheet::new(Vec::new(), dialect, names).unwrap();
            for row in rows(&texts, &open.bid, &open.dossier) {
                sheet.row(&row).unwrap();
            }
            sheet.finish().unwrap()
        }
        Form::Book => {
            let rates = rates(pack(), "2026-11-23".parse().unwrap());
            let offer = book::Offer {
                bid: &open.bid,
                dossier: &open.dossier,
                totals: &open.dossier.totals(rates).unwrap(),
                rates,
            };
            book::bytes(&texts, offer).unwrap()
        }
    }
}

fn amount() -> impl Strategy<Value = Option<Decimal>> {
    prop::option::of(
        (0_i64..10_i64.pow(12), 0_u32..7).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
    )
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop_oneof![
        "[-=+@';,\"\\n a-zñ]{1,14}",
        "[^\\p{C}]{1,10}",
        Just("=SUM(A1:A9)".to_owned()),
        Just("#REF!".to_owned()),
        Just("_x0041_".to_owned()),
    ])
}

fn line() -> impl Strategy<Value = BidLine> {
    let key = prop_oneof!["[0-9]{1,3}", "[-=+@';,\" a-z]{1,6}", "[^\\p{C}]{1,5}"];
    let marks = (any::<bool>(), any::<bool>());
    (key, text(), text(), amount(), amount(), marks).prop_map(
        |(item, description, unit, quantity, unit_price, (exempt, left_out))| BidLine {
            item,
            description,
            unit,
            quantity,
            unit_price,
            exempt,
            left_out,
            ..BidLine::default()
        },
    )
}

fn lines() -> impl Strategy<Value = Vec<BidLine>> {
    prop::collection::vec(line(), 1..7).prop_map(|mut lines| {
        let mut seen = Vec::new();
        lines.retain(|line| {
            // A key is unique and says something; `1` and `001` are two.
            let fresh = !line.item.trim().is_empty() && !seen.contains(&line.item);
            seen.push(line.item.clone());
            fresh
        });
        lines
    })
}

/// Writes lines out and reads them back; nothing is written to the store then, not even the same again.
fn out_and_back(lines: Vec<BidLine>, currency: Currency, write: impl Fn(&OpenBid) -> Vec<u8>) {
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    thread_local! {
        static PLACE: RefCell<(TempDir, Option<Box<dyn Store>>)> =
            RefCell::new((tempfile::tempdir().unwrap(), None));
    }
    let code = format!("2735-{}-LE26", NUMBER.fetch_add(1, Ordering::Relaxed));
    PLACE.with_borrow_mut(|(folder, held)| {
        let store = held.get_or_insert_with(|| store(folder.path()));
        let open = prepare(&mut **store, &code, lines, currency);
        let path = folder.path().join("precios.csv");
        std::fs::write(&path, write(&open)).unwrap();
        let mut sheet = sheets::read(&path, None).unwrap();
        assert!(is_worksheet(&sheet));
        let found = import().open(&mut sheet, &mut **store).unwrap();
        assert_eq!(found, open);
        let (report, after) = import().run(&sheet, found, &mut **store).unwrap();
        assert_eq!(report.rejected_count, 0, "{:?}", report.rejected);
        assert_eq!(report.records, open.dossier.lines.len());
        let mut warnings = report.warnings.iter();
        assert!(warnings.all(|told| told.contains("unpriced")), "{report:?}");
        assert_eq!(after, open);
    });
}

proptest! {
    #[test]
    fn what_goes_out_comes_back_and_changes_nothing(
        lines in lines(),
        form in prop_oneof![
            Just(Form::Csv(Dialect::Excel)),
            Just(Form::Csv(Dialect::Rfc4180)),
            Just(Form::Book),
        ],
        spanish in any::<bool>(),
        currency in prop_oneof![Just(Currency::Clp), Just(Currency::Clf), Just(Currency::Usd)],
    ) {
        prop_assume!(!lines.is_empty());
        let language = if spanish { Language::Es } else { Language::En };
        out_and_back(lines, currency, |open| written(open, form, language));
    }
}
