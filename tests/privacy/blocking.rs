//! Data that rest: kept, and refused or left out everywhere.

use super::{FIRM, items, on_both};
use encuentro::store::StoreError;
use encuentro::store::filter::SupplierFilter;
use std::ops::ControlFlow;

/// Commands that would do something with the data of one person.
const ONE: &[&[&str]] = &[
    &["suppliers", "show", FIRM],
    &["suppliers", "export", FIRM],
    &["suppliers", "edit", FIRM, "phone=+56912345678"],
    &[
        "suppliers",
        "state",
        FIRM,
        "account",
        "open",
        "--on",
        "2026-11-20",
        "--by",
        "Ana",
    ],
    &["register", FIRM, "--no-input"],
    &["check", FIRM],
    &["papers", "list", "--rut", FIRM],
    &["papers", "add", "--kind", "f30-1", "--rut", FIRM, "--yes"],
    &["bids", "list", "--rut", FIRM],
    &["tenders", "match", FIRM],
    &["calendar", "--rut", FIRM],
];

/// Commands that would do something with the data of many.
const MANY: &[&[&str]] = &[
    &["suppliers", "list"],
    &["suppliers", "export"],
    &["check", "--all"],
    &["bids", "list", "--all"],
];

#[test]
fn every_command_refuses_or_leaves_out_a_blocked_person() {
    on_both(|environment, store| {
        let rut = FIRM.parse().unwrap();
        environment
            .run(&[
                "privacy",
                "block",
                FIRM,
                "--reason",
                "asked on the telephone",
            ])
            .expect(0);
        for command in ONE {
            let run = environment.run(command).expect(1);
            assert!(run.stderr.contains("are blocked"), "{command:?}\n{run}");
            assert!(run.stderr.contains("privacy unblock"), "{command:?}\n{run}");
            assert!(!run.to_string().contains("Trigo"), "{command:?}\n{run}");
        }
        for command in MANY {
            let run = environment.run(command);
            assert!(!run.to_string().contains("Trigo"), "{command:?}\n{run}");
            assert_eq!(run.code, Some(1), "{command:?}\n{run}");
        }
        assert!(matches!(store.supplier(rut), Err(StoreError::Blocked(_))));
        let mut seen = 0;
        let filter = SupplierFilter::default();
        store
            .each_supplier(&filter, &mut |_| {
                seen += 1;
                ControlFlow::Continue(())
            })
            .unwrap();
        assert_eq!(seen, 0);
        environment.run(&["privacy", "consent", FIRM]).expect(0);
        assert_eq!(items(environment, &["privacy", "blocked"]).len(), 1);
        environment.run(&["privacy", "unblock", FIRM]).expect(0);
        environment.run(&["privacy", "unblock", FIRM]).expect(1);
        environment.run(&["suppliers", "show", FIRM]).expect(0);
    });
}

#[test]
fn asking_for_it_blocks_at_once_and_a_list_does_not_bring_the_person_back() {
    on_both(|environment, _| {
        let add = ["privacy", "request", "add", FIRM, "--kind", "blocking"];
        let run = environment.run(&add).expect(0);
        assert!(run.stderr.contains("blocked already"), "{run}");
        environment.run(&["suppliers", "show", FIRM]).expect(1);
        let sheet = format!(
            "rut,razon social,consentimiento\n{FIRM},Otra SpA,si\n14-0,Ana Pérez Soto,si\n"
        );
        environment.write("list.csv", sheet);
        let run = environment
            .run(&["suppliers", "import", "list.csv"])
            .expect(1);
        let aside = String::from_utf8(environment.read("list.rejected.csv")).unwrap();
        assert!(aside.contains("are blocked"), "{aside}\n{run}");
        assert!(
            environment
                .run(&["suppliers", "list"])
                .stdout
                .contains("Ana Pérez Soto")
        );
        environment.write(
            "bids.csv",
            format!("licitacion,rut,monto\n1-1-LE26,{FIRM},1000\n"),
        );
        let run = environment.run(&["bids", "import", "bids.csv"]).expect(1);
        let aside = String::from_utf8(environment.read("bids.rejected.csv")).unwrap();
        assert!(aside.contains("are blocked"), "{aside}\n{run}");
    });
}

#[test]
fn a_block_goes_along_with_a_copy_and_a_backup() {
    on_both(|environment, store| {
        let rut = FIRM.parse().unwrap();
        environment.run(&["privacy", "block", FIRM]).expect(0);
        let copied = environment.path("work").join("backup.db");
        environment.run(&["store", "backup", "backup.db"]).expect(0);
        let mut copy = encuentro::store::open(None, &copied).unwrap();
        assert!(matches!(copy.supplier(rut), Err(StoreError::Blocked(_))));
        copy.see_blocked();
        store.see_blocked();
        assert_eq!(copy.supplier(rut).unwrap(), store.supplier(rut).unwrap());
        assert_eq!(store.known_backups().unwrap().len(), 1);
    });
}
