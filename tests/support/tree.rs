//! Reads the project's own files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The project's folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` (named from the project's folder) whose name ends in `.extension`, with its path
/// below `folder` and its text.
pub fn files(folder: &str, extension: &str) -> BTreeMap<PathBuf, String> {
    let top = project().join(folder);
    let mut found = BTreeMap::new();
    let mut folders = vec![top.clone()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == extension) {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(&top).unwrap().to_owned(), text);
            }
        }
    }
    found
}

/// Every Rust file below `folder`.
pub fn sources(folder: &str) -> BTreeMap<PathBuf, String> {
    files(folder, "rs")
}
