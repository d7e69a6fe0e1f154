//! Ctrl-C during an import: whole tenders stay and are counted, and the next import goes on from there.

use super::official::{Fixture, TENDERS};
use crate::support::environment::Environment;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// A list that takes seconds to read: each tender with three items.
fn long_list(tenders: u32) -> Vec<u8> {
    let mut list = Fixture::new(&TENDERS);
    for tender in 1..=tenders {
        let code = format!("990001-{tender}-LE26");
        for item in ["1", "2", "3"] {
            list = list.row(
                &[
                    ("CodigoExterno", &code),
                    ("Codigoitem", item),
                    ("Nombre", "Toldos"),
                ],
                &[("Descripcion", "Arriendo de toldos")],
            );
        }
    }
    list.text()
}

#[test]
#[cfg(unix)]
fn an_interrupted_import_keeps_whole_tenders() {
    let place = Environment::english();
    place.write("lic_2026-6.csv", long_list(6_000));
    let child = place
        .command()
        .args(["tenders", "import", "lic_2026-6.csv", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The store's file appears when the reading begins.
    let begun = Instant::now();
    while walk(&place.path("home")) == 0 && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(150));
    let pid = child.id().to_string();
    assert!(
        std::process::Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{said}");
    let report: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
    let new = report["tenders"]["new"].as_u64().unwrap();
    assert!(new < 6_000, "it ended before it was interrupted");
    assert_eq!(
        report["items"].as_u64().unwrap(),
        new * 3,
        "a tender was cut"
    );
    let again = place
        .run(&["tenders", "import", "lic_2026-6.csv", "--format", "json"])
        .expect(0);
    let report: serde_json::Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(report["tenders"]["unchanged"].as_u64().unwrap(), new);
    assert_eq!(report["tenders"]["new"].as_u64().unwrap(), 6_000 - new);
}

/// How many files a folder holds, at any depth.
fn walk(folder: &std::path::Path) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| {
        entries
            .flatten()
            .map(|entry| {
                if entry.path().is_dir() {
                    walk(&entry.path())
                } else {
                    1
                }
            })
            .sum()
    })
}
