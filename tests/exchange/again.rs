//! The same month again, a month that changed, and back: what need not be read is not, and nothing is ever skipped that
//! would have changed the store.

use super::official::{Fixture, TENDERS};
use crate::support::environment::Environment;
use crate::support::postgres::Database;
use serde_json::Value;

/// On a store of each kind that the tests can reach.
fn on_both(test: impl Fn(&Environment)) {
    test(&Environment::english());
    if let Some(database) = Database::fresh() {
        test(&Environment::english().store(database.url()));
    }
}

/// A row of a tender: its number, its item, who offers, and its state.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str);

fn month(rows: &[Row<'_>]) -> Vec<u8> {
    let mut list = Fixture::new(&TENDERS);
    for (number, item, seller, state) in rows {
        let code = format!("990001-{number}-LE26");
        list = list.row(
            &[
                ("CodigoExterno", &code),
                ("Nombre", "Toldos"),
                ("Estado", state),
                ("Codigoitem", item),
                ("RutProveedor", seller),
                ("Nombre de la Oferta", "Oferta"),
            ],
            &[("FechaPublicacion", "2026-06-03")],
        );
    }
    list.text()
}

const FIRST: [Row<'static>; 4] = [
    ("1", "1", "77.990.011-8", "Publicada"),
    ("1", "1", "77.990.012-6", "Publicada"),
    ("1", "2", "77.990.011-8", "Publicada"),
    ("2", "1", "77.990.011-8", "Publicada"),
];
const SECOND: [Row<'static>; 4] = [
    ("1", "1", "77.990.011-8", "Cerrada"),
    ("1", "1", "77.990.012-6", "Cerrada"),
    ("1", "2", "77.990.011-8", "Cerrada"),
    ("2", "1", "77.990.011-8", "Publicada"),
];

/// New, updated and unchanged tenders, items and offers, as the import told them.
fn import(place: &Environment, rows: &[Row<'_>]) -> [u64; 5] {
    let report = report(place, &month(rows), 0);
    let tenders = &report["tenders"];
    [
        &tenders["new"],
        &tenders["updated"],
        &tenders["unchanged"],
        &report["items"],
        &report["offers"],
    ]
    .map(|count| count.as_u64().unwrap())
}

fn report(place: &Environment, list: &[u8], code: i32) -> Value {
    place.write("lic_2026-6.csv", list);
    let run = place.run(&["tenders", "import", "lic_2026-6.csv", "--format", "json"]);
    serde_json::from_str(&run.expect(code).stdout).unwrap()
}

/// All that is kept, as JSON.
fn kept(place: &Environment) -> String {
    place
        .run(&["tenders", "export", "--format", "json"])
        .expect(0)
        .stdout
}

#[test]
fn a_month_there_and_back_again_is_never_skipped() {
    on_both(|place| {
        assert_eq!(import(place, &FIRST), [2, 0, 0, 3, 4]);
        let first = kept(place);
        assert_eq!(import(place, &FIRST), [0, 0, 2, 3, 4]);
        assert_eq!(kept(place), first);
        assert_eq!(import(place, &SECOND), [0, 1, 1, 3, 4]);
        let second = kept(place);
        assert_ne!(second, first);
        // The first file is known, though not as what is kept now.
        assert_eq!(import(place, &FIRST), [0, 1, 1, 3, 4]);
        assert_eq!(kept(place), first);
        assert_eq!(import(place, &SECOND), [0, 1, 1, 3, 4]);
        assert_eq!(kept(place), second);
    });
}

#[test]
fn rows_that_stand_apart_are_one_tender_however_often_they_come() {
    let apart = [FIRST[0], FIRST[3], FIRST[1], FIRST[2]];
    on_both(|place| {
        assert_eq!(import(place, &apart), [2, 0, 0, 3, 4]);
        let first = kept(place);
        assert_eq!(import(place, &apart), [0, 0, 2, 3, 4]);
        // Together they are other rows, and the same tenders.
        assert_eq!(import(place, &FIRST), [0, 0, 2, 3, 4]);
        assert_eq!(import(place, &apart), [0, 0, 2, 3, 4]);
        assert_eq!(kept(place), first);
    });
}

#[test]
fn a_known_group_with_a_row_of_its_own_elsewhere_takes_that_row_in() {
    let more = [
        FIRST[0],
        FIRST[1],
        FIRST[2],
        FIRST[3],
        ("1", "3", "77.990.012-6", "Publicada"),
    ];
    on_both(|place| {
        import(place, &FIRST);
        assert_eq!(import(place, &more), [0, 1, 1, 4, 5]);
        // The rows that were one group are now only a part of the tender.
        assert_eq!(import(place, &FIRST), [0, 1, 1, 3, 4]);
    });
}

#[test]
fn what_another_source_changed_is_read_again() {
    on_both(|place| {
        import(place, &FIRST);
        let first = kept(place);
        place.write(
            "dia.json",
            r#"{"Listado":[{"CodigoExterno":"990001-2-LE26","Nombre":"Carpas","CodigoEstado":8}]}"#,
        );
        place.run(&["tenders", "import", "dia.json"]).expect(0);
        assert_ne!(kept(place), first);
        assert_eq!(import(place, &FIRST), [0, 1, 1, 3, 4]);
        assert_eq!(kept(place), first);
    });
}

#[test]
fn what_was_set_aside_or_noticed_is_told_each_time() {
    let mut list = month(&FIRST);
    list.extend(
        month(&[("3", "1", "77.990.011-8", "Publicada")])
            .split(|byte| *byte == b'\n')
            .nth(1)
            .unwrap(),
    );
    list.push(b'\n');
    let text = String::from_utf8(list).unwrap();
    let bad = text.replace("990001-3-LE26", "990001");
    on_both(|place| {
        for round in 0..3 {
            let report = report(place, bad.as_bytes(), 1);
            assert_eq!(report["rejected_count"], 1, "round {round}");
            assert_eq!(report["records"], 5, "round {round}");
        }
    });
}

#[test]
fn whoever_asked_to_be_forgotten_does_not_come_back_with_the_same_rows() {
    on_both(|place| {
        import(place, &FIRST);
        let examples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/lists");
        let suppliers = std::fs::read(examples.join("proveedores.csv")).unwrap();
        place.write("proveedores.csv", suppliers);
        place
            .run(&["suppliers", "import", "proveedores.csv", "--yes"])
            .expect(0);
        place
            .run(&["suppliers", "forget", "77990012-6", "--yes", "--public-too"])
            .expect(0);
        assert!(!kept(place).contains("77990012-6"));
        place.write("otro_2026-6.csv", month(&FIRST));
        place
            .run(&["tenders", "import", "otro_2026-6.csv"])
            .expect(0);
        assert!(!kept(place).contains("77990012-6"));
    });
}
