//! Files that are refused whole, with what they are: another offer's worksheet, several offers, no worksheet at all.

use super::{CODE, HEADER, prices, round, sheet, some, started};
use crate::support::environment::{Environment, Language};
use encuentro::store::Store;
use proptest::prelude::*;
use std::cell::RefCell;
use std::io::{Cursor, Write};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn refused(environment: &Environment, name: &str, bytes: &[u8], code: i32) -> String {
    environment.write(name, bytes);
    let run = environment.run(&["bids", "import", name]).expect(code);
    assert_eq!(prices(environment), some(&["", "", ""]), "{run}");
    run.stderr
}

#[test]
fn another_offer_s_worksheet_is_refused_with_which_one_it_is() {
    for language in Language::ALL {
        let environment = started(language);
        let other = sheet(&["1;;5"]).replace(CODE, "2735-7-LE26");
        let said = refused(&environment, "p.csv", other.as_bytes(), 1);
        assert!(said.contains("2735-7-LE26"), "{said}");
        let theirs = sheet(&["1;;5"]).replace("14-0", "23-K");
        let said = refused(&environment, "p.csv", theirs.as_bytes(), 1);
        assert!(said.contains("23-K"), "{said}");
        let mixed = sheet(&["1;;5", "2;;6"]).replacen(CODE, "2735-7-LE26", 1);
        let said = refused(&environment, "p.csv", mixed.as_bytes(), 3);
        assert!(
            said.contains(CODE) && said.contains("2735-7-LE26"),
            "{said}"
        );
        let said = refused(&environment, "p.csv", HEADER.as_bytes(), 3);
        assert!(
            said.contains("exportar") || said.contains("export"),
            "{said}"
        );
        let headless = sheet(&["1;;5"]).replace("RUT proveedor", "Persona");
        let said = refused(&environment, "p.csv", headless.as_bytes(), 3);
        assert!(said.contains("RUT proveedor"), "{said}");
    }
}

#[test]
fn an_offer_of_which_only_the_result_is_known_is_not_prepared() {
    let environment = started(Language::Spanish);
    environment.write("lista.csv", "codigo;rut;estado\n2735-7-LE26;14-0;enviada\n");
    environment.run(&["bids", "import", "lista.csv"]).expect(0);
    environment
        .run(&["bids", "result", "2735-7-LE26", "--void"])
        .expect(0);
    let other = sheet(&["1;;5"]).replace(CODE, "2735-7-LE26");
    let said = refused(&environment, "p.csv", other.as_bytes(), 1);
    assert!(
        said.contains("esa oferta no se ha preparado aquí") && said.contains("empezar"),
        "{said}"
    );
}

#[test]
fn a_row_without_its_offer_goes_aside_and_the_others_come_in() {
    let environment = started(Language::Spanish);
    let text = sheet(&["1;;5", "2;;6"]).replacen(CODE, "", 1);
    environment.write("p.csv", text);
    environment.run(&["bids", "import", "p.csv"]).expect(1);
    assert_eq!(prices(&environment), some(&["", "6", ""]));
}

#[test]
fn a_workbook_that_explodes_or_is_none_is_refused() {
    let environment = started(Language::Spanish);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("[Content_Types].xml", options).unwrap();
    archive.start_file("xl/sharedStrings.xml", options).unwrap();
    let block = vec![b' '; 1 << 20];
    for _ in 0..260 {
        archive.write_all(&block).unwrap();
    }
    let bomb = archive.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    refused(&environment, "bomb.xlsx", &bomb, 3);
    refused(&environment, "foto.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0", 3);
    refused(&environment, "roto.xlsx", b"PK\x03\x04 and nothing more", 3);
}

/// Writes a file and imports it into an offer of its own thread.
fn import_bytes(bytes: &[u8]) {
    thread_local! {
        static PLACE: RefCell<(TempDir, Option<Box<dyn Store>>)> =
            RefCell::new((tempfile::tempdir().unwrap(), None));
    }
    PLACE.with_borrow_mut(|(folder, store)| {
        let store = store.get_or_insert_with(|| round::prepared(folder.path()));
        let path = folder.path().join("f.csv");
        std::fs::write(&path, bytes).unwrap();
        round::import_quietly(&path, &mut **store);
    });
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused_without_a_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        head in prop_oneof![Just(""), Just(HEADER), Just("PK\u{3}\u{4}")],
    ) {
        import_bytes(&[head.as_bytes(), &bytes[..]].concat());
    }

    #[test]
    fn any_cells_are_taken_or_set_aside_without_a_panic(
        rows in prop::collection::vec(
            [
                "[0-4]|\\PC{0,3}",
                "[-0-9.,e ]{0,6}|\\PC{0,4}",
                "[-$0-9.,eUF ]{0,12}|[0-9]{20,40}|\\PC{0,6}",
            ],
            0..6,
        ),
    ) {
        let row = |cells: &[String; 3]| {
            cells.clone().map(|cell| cell.replace([';', '"'], "")).join(";")
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        import_bytes(sheet(&rows).as_bytes());
    }
}
