//! Whatever writes people's data into a file, or hands them to another program, leaves its line in the access log.

use super::{FIRM, items, on_both};
use crate::directory::{agree, firm, see};
use crate::support::environment::Environment;
use encuentro::domain::consent::Purpose;
use encuentro::domain::supplier::StateValue::{Eligible, InForce, Open};
use encuentro::domain::workshop::marks::sheet_check;
use encuentro::store::Store;
use jiff::civil::date;

/// Commands that write people out, the line that each leaves, and how many people it tells of.
const HANDING: [(&[&str], &str, u64); 17] = [
    (&["check", FIRM, "--format", "json"], "check", 1),
    (
        &["check", FIRM, "--snapshot", "c.json"],
        "check --snapshot",
        1,
    ),
    (&["calendar", "--rut", FIRM, "-o", "c.ics"], "calendar", 1),
    (
        &["calendar", "--rut", FIRM, "--format", "json"],
        "calendar",
        1,
    ),
    (
        &["register", FIRM, "--no-input", "--sheet", "s.html"],
        "register --sheet",
        1,
    ),
    (&["directory", "list", "-o", "d.csv"], "directory list", 1),
    (
        &["directory", "report", "-o", "d.html"],
        "directory report",
        1,
    ),
    (
        &["directory", "partners", "50181901", "--format", "json"],
        "directory partners",
        1,
    ),
    (
        &["workshops", "show", "v-1", "-o", "v.json"],
        "workshops show",
        2,
    ),
    (
        &["workshops", "sheet", "v-1", "-o", "v.pdf"],
        "workshops sheet",
        2,
    ),
    (
        &["workshops", "fees", "v-1", "-o", "v.xlsx"],
        "workshops fees",
        2,
    ),
    (
        &["workshops", "progress", "v-1", "-o", "p.csv"],
        "workshops progress",
        2,
    ),
    (
        &["workshops", "certificate", "v-1", "-o", "z.pdf"],
        "workshops certificate",
        1,
    ),
    (
        &["workshops", "report", "v-1", "-o", "r.csv"],
        "workshops report",
        2,
    ),
    (&["waitlist", "list", "-o", "w.csv"], "waitlist list", 1),
    (
        &["waitlist", "show", "Zoila", "-o", "w.json"],
        "waitlist show",
        1,
    ),
    (
        &[
            "leave",
            FIRM,
            "stick.age",
            "--passphrase-file",
            "frase.txt",
            "--yes",
        ],
        "leave",
        1,
    ),
];

/// A supplier of the directory, and a course of two that is closed, for which one more waits.
fn people(environment: &Environment, store: &mut dyn Store) {
    let mut supplier = firm(77_000_012, "Horno", "13122", &["50181901"]);
    agree(&mut supplier, Purpose::Directory);
    agree(&mut supplier, Purpose::Partners);
    see(
        &mut supplier,
        date(2026, 11, 20),
        &[Open, InForce, Eligible],
    );
    if let Some(state) = supplier.states.iter_mut().find(|one| one.value == InForce) {
        state.until = Some(date(2026, 12, 10));
    }
    store.put_supplier(&supplier).unwrap();
    let centre = ["workshops", "centre", "add", "norte", "Norte"];
    environment.run(&centre).expect(0);
    let course = ["workshops", "new", "v-1", "Vender", "--seats", "2"];
    let session = ["--session", "10-11-2026 18:30-20:30", "--attendance", "75"];
    environment.run(&[&course[..], &session].concat()).expect(0);
    for name in ["Ana Pérez", "Rosa Vera", "Zoila Prado"] {
        let who = ["--name", name, "--consent", "--results"];
        let enrol = ["workshops", "enrol", "v-1"];
        environment.run(&[&enrol[..], &who].concat()).expect(0);
    }
    let marks = format!("{} 1+ 2-", sheet_check(&"v-1".parse().unwrap(), 1));
    let attend = ["workshops", "attend", "v-1", "1", &marks, "--yes"];
    environment.run(&attend).expect(0);
    environment
        .run(&["workshops", "close", "v-1", "--yes"])
        .expect(0);
    environment.write("frase.txt", "la once en la plaza\n");
}

#[test]
fn whatever_writes_people_out_leaves_its_line_and_a_table_on_the_screen_leaves_none() {
    on_both(|environment, store| {
        people(environment, store);
        for shown in [&["workshops", "show", "v-1"][..], &["waitlist", "list"]] {
            environment.run(shown).expect(0);
        }
        for (lines, (arguments, command, people)) in HANDING.iter().enumerate() {
            let run = environment.run(arguments);
            let log = items(environment, &["privacy", "log"]);
            assert_eq!(log.len(), lines + 1, "{arguments:?}\n{run}");
            let line = &log[0];
            assert_eq!(line["command"], *command, "{arguments:?}");
            assert_eq!(line["people"], *people, "{arguments:?}\n{run}");
            assert_eq!(line["by"], "Rosa Díaz");
        }
    });
}

#[test]
fn gaps_that_name_people_leave_a_line_and_counts_leave_none() {
    on_both(|environment, store| {
        let mut supplier = firm(77_000_012, "Horno", "13122", &["50181901"]);
        agree(&mut supplier, Purpose::Directory);
        store.put_supplier(&supplier).unwrap();
        environment.write(
            "own.csv",
            "Fecha;Rubro;Producto;Monto;RUT proveedor\n03-05-2026;50181901;Pan;1.000;77000023-8\n",
        );
        let gaps = [
            "directory",
            "gaps",
            "own.csv",
            "--comuna",
            "13122",
            "-o",
            "g.json",
        ];
        environment.run(&gaps).expect(0);
        let log = || {
            environment
                .run(&["privacy", "log", "--format", "json"])
                .stdout
        };
        assert!(!log().contains("directory gaps"), "counts alone");
        let named = environment
            .run(&[&gaps[..], &["--names"]].concat())
            .expect(0);
        assert!(log().contains("directory gaps"), "{named}");
    });
}
