//! A person who is erased is nowhere any more: in no table, in no byte of the file, in no book.

use super::{FIRM, items, on_both};
use crate::papers::{PDF, firm};
use encuentro::store::Store;
use encuentro::store::filter::SupplierFilter;
use std::ops::ControlFlow;

/// What would give the firm away: its RUT in three spellings, its name, and what was written about it.
const TRACES: [&str; 7] = [
    FIRM,
    "77000012",
    "77000012-2",
    "Panadería El Trigo",
    "Trigo",
    "secreta nota",
    "Marta Soto",
];

/// Puts the firm into every room.
fn everywhere(environment: &crate::support::environment::Environment) {
    let run = |arguments: &[&str]| environment.run(arguments).expect(0);
    environment.write("paper.pdf", PDF);
    run(&[
        "papers",
        "add",
        "paper.pdf",
        "--kind",
        "f30-1",
        "--issued",
        "2026-11-01",
        "--name",
        "Panadería El Trigo SpA",
        "--rut",
        FIRM,
        "--yes",
    ]);
    environment.write(
        "bids.csv",
        format!("licitacion,rut,monto,nota\n1-1-LE26,{FIRM},1000,secreta nota\n"),
    );
    run(&["bids", "import", "bids.csv"]);
    run(&[
        "privacy",
        "consent",
        FIRM,
        "--give",
        "directory",
        "--birth-year",
        "2014",
        "--carer",
        "Marta Soto",
    ]);
    run(&[
        "privacy",
        "request",
        "add",
        FIRM,
        "--kind",
        "access",
        "--note",
        "secreta nota",
    ]);
    run(&[
        "privacy",
        "request",
        "answer",
        "1",
        "--granted",
        "--reason",
        "secreta nota",
    ]);
    run(&["privacy", "request", "add", FIRM, "--kind", "erasure"]);
    run(&[
        "privacy",
        "request",
        "add",
        "14-0",
        "--kind",
        "access",
        "--note",
        "asked together with 77.000.012-2",
    ]);
    run(&[
        "privacy",
        "breach",
        "add",
        "A list with 77000012-2 was sent to a wrong address",
    ]);
    run(&["suppliers", "export", "-o", "list.csv"]);
    run(&["store", "backup", "backup.db"]);
}

/// Everything that a copy of the store holds, as bytes.
fn copy(store: &mut dyn Store, folder: &std::path::Path, name: &str) -> Vec<u8> {
    let file = folder.join(name);
    store.backup(&file).unwrap();
    std::fs::read(&file).unwrap()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn nothing_of_an_erased_person_is_left() {
    on_both(|environment, store| {
        store.put_supplier(&firm(77_000_020, "Otra SpA")).unwrap();
        everywhere(environment);
        let work = environment.path("work");
        let before = copy(store, &work, "before.db");
        for trace in ["Trigo", "secreta nota", "Marta Soto"] {
            assert!(holds(&before, trace), "{trace}");
        }
        let run = environment
            .run(&["suppliers", "forget", FIRM, "--yes"])
            .expect(0);
        assert!(
            run.stderr.contains("backup.db"),
            "the backup is named\n{run}"
        );
        for named in [FIRM, "article 7"] {
            assert!(run.stderr.contains(named), "{named}\n{run}");
        }
        let after = copy(store, &work, "after.db");
        for trace in TRACES {
            assert!(!holds(&after, trace), "{trace}");
        }
        let own = environment.path("home").join("encuentro.db");
        for suffix in ["", "-wal"] {
            let mut name = own.clone().into_os_string();
            name.push(suffix);
            let bytes = std::fs::read(&name).unwrap_or_default();
            for trace in TRACES {
                assert!(!holds(&bytes, trace), "{trace} in {}", name.display());
            }
        }
        let mut left = 0;
        store
            .each_supplier(&SupplierFilter::default(), &mut |_| {
                left += 1;
                ControlFlow::Continue(())
            })
            .unwrap();
        assert_eq!(left, 1);
        let requests = items(environment, &["privacy", "request", "list"]);
        assert_eq!(requests.len(), 1);
        assert!(requests[0]["note"].as_str().unwrap().contains("[…]"));
        proof(environment, &run.stderr);
    });
}

/// What was asked for is proven by the code that the erasure showed, and by no other.
fn proof(environment: &crate::support::environment::Environment, said: &str) {
    let code = said
        .split_whitespace()
        .map(|word| word.trim_matches('.'))
        .find(|word| word.len() == 29 && word.matches('-').count() == 4)
        .unwrap();
    let proven = items(environment, &["privacy", "proof", FIRM, code]);
    let kinds: Vec<_> = proven
        .iter()
        .map(|proof| proof["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["access", "erasure"]);
    assert_eq!(proven[1]["granted"], true);
    environment
        .run(&["privacy", "proof", "77.000.020-3", code])
        .expect(1);
    environment
        .run(&["privacy", "proof", FIRM, "AAAAA"])
        .expect(1);
}
