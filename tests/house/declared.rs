//! No forgotten file: a test file that no module declares would never run.

use crate::support::tree;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file that has to declare `file`, and the name under which it does; `None` for `main.rs`.
fn parent_of(file: &Path) -> Option<(PathBuf, String)> {
    let stem = file.file_stem()?.to_str()?;
    let mut folder = file.parent()?;
    let mut name = stem;
    if stem == "mod" {
        name = folder.file_name()?.to_str()?;
        folder = folder.parent()?;
    }
    if folder == Path::new("") {
        return (name != "main").then(|| (PathBuf::from("main.rs"), name.to_owned()));
    }
    Some((folder.join("mod.rs"), name.to_owned()))
}

/// Does a source declare `mod name;`, with whatever visibility?
fn declares(source: &str, name: &str) -> bool {
    let wanted = format!("mod {name};");
    source.lines().map(str::trim).any(|line| {
        line == wanted || (line.starts_with("pub") && line.ends_with(&format!(" {wanted}")))
    })
}

/// The files that no module declares.
fn forgotten(files: &BTreeMap<PathBuf, String>) -> Vec<PathBuf> {
    files
        .keys()
        .filter(|file| {
            parent_of(file).is_some_and(|(parent, name)| {
                !files
                    .get(&parent)
                    .is_some_and(|source| declares(source, &name))
            })
        })
        .cloned()
        .collect()
}

#[test]
fn no_test_file_is_forgotten() {
    let files = tree::sources("tests");
    assert!(files.len() > 3, "the tests were not found: {files:?}");
    assert_eq!(forgotten(&files), Vec::<PathBuf>::new());
}

#[test]
fn a_forgotten_file_is_found() {
    let files = [
        ("main.rs", "mod house;\npub mod support;"),
        ("house/mod.rs", "mod here;"),
        ("house/here.rs", ""),
        ("house/away.rs", ""),
        ("support/mod.rs", "// mod deep;"),
        ("support/deep.rs", ""),
        ("alone.rs", ""),
    ]
    .map(|(path, source)| (PathBuf::from(path), source.to_owned()));
    assert_eq!(
        forgotten(&files.into()),
        ["alone.rs", "house/away.rs", "support/deep.rs"].map(PathBuf::from)
    );
}
