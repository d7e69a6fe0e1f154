//! The shape of the files: short, headed, and the same migrations for both stores.

use crate::support::tree;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// A file that grew beyond this has more than one reason to change.
const LONGEST: usize = 400;

fn too_long(files: &BTreeMap<PathBuf, String>) -> Vec<String> {
    files
        .iter()
        .map(|(file, source)| (file, source.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{}: {lines} lines", file.display()))
        .collect()
}

fn without_header(files: &BTreeMap<PathBuf, String>) -> Vec<&PathBuf> {
    files
        .iter()
        .filter(|(_, source)| !source.starts_with("//! "))
        .map(|(file, _)| file)
        .collect()
}

/// The names that only one of the two folders holds.
fn unpaired(one: &BTreeSet<PathBuf>, other: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    one.symmetric_difference(other).cloned().collect()
}

#[test]
fn no_source_is_too_long() {
    assert_eq!(too_long(&tree::sources("src")), Vec::<String>::new());
}

#[test]
fn every_module_says_what_it_owns() {
    assert_eq!(
        without_header(&tree::sources("src")),
        Vec::<&PathBuf>::new()
    );
    assert_eq!(
        without_header(&tree::sources("tests")),
        Vec::<&PathBuf>::new()
    );
}

#[test]
fn both_stores_have_the_same_migrations() {
    let names = |engine: &str| -> BTreeSet<PathBuf> {
        let folder = format!("src/store/{engine}/migrations");
        tree::files(&folder, "sql").into_keys().collect()
    };
    let sqlite = names("sqlite");
    assert_eq!(unpaired(&sqlite, &names("postgres")), Vec::<PathBuf>::new());
}

#[test]
fn a_wrong_shape_is_found() {
    let file = |name: &str, text: &str| (PathBuf::from(name), text.to_owned());
    let files = BTreeMap::from([
        file("long.rs", &"//! Long.\n".repeat(LONGEST + 1)),
        file("bare.rs", "use std::fmt;"),
        file("good.rs", &"//! Good.\n".repeat(LONGEST)),
    ]);
    assert_eq!(too_long(&files), ["long.rs: 401 lines"]);
    assert_eq!(without_header(&files), [&PathBuf::from("bare.rs")]);
    let one = BTreeSet::from(["0001.sql", "0002.sql"].map(PathBuf::from));
    let other = BTreeSet::from(["0001.sql", "0003.sql"].map(PathBuf::from));
    assert_eq!(
        unpaired(&one, &other),
        ["0002.sql", "0003.sql"].map(PathBuf::from)
    );
}
