//! Whatever the bytes are: no panic, and no good row lost. Memory does not grow with the list.

use super::official::{Fixture, TENDERS};
use super::reader;
use encuentro::domain::message::Message;
use encuentro::domain::order::Order;
use encuentro::domain::tender::Tender;
use encuentro::exchange::cells::Columns;
use encuentro::exchange::official::tenders;
use encuentro::exchange::reading::Reading;
use encuentro::exchange::rejects::Rejects;
use encuentro::exchange::report::Warnings;
use encuentro::exchange::rows::Rows;
use encuentro::exchange::sink::Sink;
use encuentro::failure::Outcome;
use proptest::prelude::*;
use std::io::Read;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_it_stop(content in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = reader::bytes(&content);
    }

    #[test]
    fn no_rows_under_a_known_header_make_it_stop(rows in "([0-9a-zA-Z;,\"\\-. \n]{0,40}\n){0,8}") {
        let list = format!("codigo;nombre;monto;fecha_cierre\n{rows}");
        if let Ok(read) = reader::bytes(&list) {
            prop_assert!(read.records as usize >= read.rejected.len());
        }
    }

    #[test]
    fn no_json_makes_it_stop(body in "[\\[{]([\"a-zA-Z0-9:,\\[\\]{} ]|\"Listado\":|\"CodigoExterno\":|\"payload\":){0,20}") {
        let _ = reader::bytes(&body);
    }

    #[test]
    fn good_entries_and_rejected_entries_are_all_entries(
        entries in proptest::collection::vec((any::<bool>(), "[a-zñ\"\\\\\u{0}]{0,8}"), 1..20),
    ) {
        let list: Vec<_> = entries.iter().enumerate().map(|(number, (good, name))| serde_json::json!({
            "CodigoExterno": if *good { format!("1-{}-LE26", number + 1) } else { "x".to_owned() },
            "Nombre": name,
            "CodigoEstado": 5,
            "FechaCierre": "2026-12-01T15:00:00",
        })).collect();
        let body = serde_json::json!({ "Cantidad": list.len(), "Listado": list });
        let read = reader::bytes(body.to_string()).unwrap();
        let good = entries.iter().filter(|(good, _)| *good).count();
        prop_assert_eq!(read.records as usize, entries.len());
        prop_assert_eq!(read.found.tenders.len(), good);
        prop_assert_eq!(read.rejected.len(), entries.len() - good);
    }

    #[test]
    fn good_rows_and_rejected_rows_are_all_rows(
        rows in proptest::collection::vec((any::<bool>(), 0u32..1_000_000, "[a-záñ;\" \n]{0,12}"), 1..20),
    ) {
        let mut list = Fixture::new(&TENDERS);
        for (number, (good, amount, title)) in rows.iter().enumerate() {
            let code = format!("1-{}-LE26", number + 1);
            let amount = if *good { format!("{amount},5") } else { "x".to_owned() };
            list = list.row(
                &[("CodigoExterno", &code), ("Codigoitem", "1"), ("MontoEstimado", &amount)],
                &[("Nombre", title)],
            );
        }
        let read = reader::bytes(list.text()).unwrap();
        let good = rows.iter().filter(|(good, _, _)| *good).count();
        prop_assert_eq!(read.records as usize, rows.len());
        prop_assert_eq!(read.found.tenders.len(), good);
        prop_assert_eq!(read.rejected.len(), rows.len() - good);
    }
}

/// Counts and keeps nothing.
#[derive(Default)]
struct Counting {
    tenders: u64,
    offers: u64,
    most: usize,
}

impl Sink for Counting {
    fn tender(&mut self, tender: Tender) -> Outcome<()> {
        self.tenders += 1;
        self.offers += tender.offer_count() as u64;
        self.most = self.most.max(tender.offer_count());
        Ok(())
    }

    fn order(&mut self, _: Order) -> Outcome<()> {
        Ok(())
    }
}

/// A list that is made while it is read: so many tenders with ten rows each.
struct Endless {
    header: Vec<u8>,
    next: u64,
    last: u64,
    left: std::io::Cursor<Vec<u8>>,
}

impl Read for Endless {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let read = self.left.read(out)?;
        if read > 0 || self.next == self.last {
            return Ok(read);
        }
        let tender = self.next / 10 + 1;
        let code = format!("1-{tender}-LE26");
        let supplier = format!("Oferta {}", self.next % 10);
        let list = Fixture::new(&TENDERS).row(
            &[
                ("CodigoExterno", &code),
                ("Codigoitem", "1"),
                ("Nombre de la Oferta", &supplier),
            ],
            &[
                ("RutProveedor", "77.990.011-8"),
                ("Valor Total Ofertado", "10,5"),
                ("Descripcion", "x;\ny"),
            ],
        );
        self.next += 1;
        self.left = std::io::Cursor::new(list.text().split_off(self.header.len()));
        self.left.read(out)
    }
}

#[test]
fn a_long_list_is_read_as_a_stream() {
    let header = Fixture::new(&TENDERS).text();
    let list = Endless {
        left: std::io::Cursor::new(header.clone()),
        header,
        next: 0,
        last: 20_000,
    };
    let mut rows = Rows::csv(list).unwrap();
    let columns: Columns = tenders::columns(rows.header());
    let word = |message: &Message| message.id.to_owned();
    let (mut sink, mut rejects, mut warnings) = (
        Counting::default(),
        Rejects::new(None, &word),
        Warnings::default(),
    );
    let mut watch = |_: u64, _: u64| true;
    let mut reading = Reading {
        sink: &mut sink,
        rejects: &mut rejects,
        warnings: &mut warnings,
        watch: &mut watch,
        known_type: &|_| true,
        month: None,
        records: 0,
        stopped: false,
    };
    reading
        .run(&mut rows, &columns, &mut tenders::Tenders::default())
        .unwrap();
    assert_eq!(reading.records, 20_000);
    assert_eq!((sink.tenders, sink.offers, sink.most), (2_000, 20_000, 10));
}
