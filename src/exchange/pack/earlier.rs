//! Whether what stands somewhere is a pack just as it was made, by its own list of hashes. Only then may another one take
//! its place: a file that somebody filled in or signed meanwhile is not this program's any more.

use super::SUMS;
use crate::domain::paper::{Fingerprint, MOST_BYTES};
use std::collections::BTreeMap;
use std::io::{self, Read, Seek};
use zip::ZipArchive;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Earlier {
    /// A pack as it was made; files of it may be gone.
    Whole,
    /// Nothing says that it is a pack, or this file is not of it.
    Foreign(String),
    /// This file of it was changed.
    Changed(String),
}

/// Judges files by their names; `read` gives what one of them holds.
pub fn judge(names: &[String], read: &mut dyn FnMut(&str) -> io::Result<Vec<u8>>) -> Earlier {
    let sums = read(SUMS)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let listed = listed(&sums);
    let files = || names.iter().filter(|name| *name != SUMS);
    if let Some(other) = files().find(|name| !listed.contains_key(name.as_str())) {
        return Earlier::Foreign(other.clone());
    }
    let is_changed = |name: &&String| {
        let found = read(name).map(|bytes| Fingerprint::of(&bytes));
        !found.is_ok_and(|found| listed.get(name.as_str()) == Some(&found.as_str()))
    };
    match files().find(is_changed) {
        Some(changed) => Earlier::Changed(changed.clone()),
        None => Earlier::Whole,
    }
}

/// The names that are not of the pack by its own list of hashes. A pack without a list has none of its own.
pub fn strangers(
    names: &[String],
    read: &mut dyn FnMut(&str) -> io::Result<Vec<u8>>,
) -> Vec<String> {
    let sums = read(SUMS)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let listed = listed(&sums);
    let is_other = |name: &&String| *name != SUMS && !listed.contains_key(name.as_str());
    names.iter().filter(is_other).cloned().collect()
}

/// Judges an archive; nothing when it cannot be read as one, or has no list of hashes.
pub fn in_archive(source: impl Read + Seek) -> Option<Earlier> {
    let mut archive = ZipArchive::new(source).ok()?;
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(|name| name.into_owned()))
        .collect::<Result<_, _>>()
        .ok()?;
    let mut read = |name: &str| {
        let entry = archive.by_name(name).map_err(io::Error::other)?;
        read_at_most(entry)
    };
    let has_list = names.iter().any(|name| name == SUMS);
    has_list.then(|| judge(&names, &mut read))
}

/// What a file holds; of one that is longer than any file of a pack only the beginning.
///
/// # Errors
/// What cannot be read.
pub fn read_at_most(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The hashes of a list, by name.
fn listed(sums: &str) -> BTreeMap<&str, &str> {
    let pairs = sums.lines().filter_map(|line| line.split_once("  "));
    pairs.map(|(hash, name)| (name, hash)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::pack::{PackFile, sum};

    #[test]
    fn only_what_is_as_it_was_made_is_a_pack() {
        let one = PackFile {
            name: "01-a.txt".to_owned(),
            bytes: b"abc".to_vec(),
        };
        let found = |names: &[&str], now: &str, sums: &str| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            judge(&names, &mut |name| match name {
                SUMS if sums.is_empty() => Err(io::ErrorKind::NotFound.into()),
                SUMS => Ok(sums.into()),
                _ => Ok(now.into()),
            })
        };
        let sums = sum(&one);
        let (foreign, changed) = (
            |name: &str| Earlier::Foreign(name.to_owned()),
            |name: &str| Earlier::Changed(name.to_owned()),
        );
        assert_eq!(found(&[SUMS, "01-a.txt"], "abc", &sums), Earlier::Whole);
        assert_eq!(found(&[SUMS], "abc", &sums), Earlier::Whole);
        assert_eq!(
            found(&[SUMS, "01-a.txt"], "abd", &sums),
            changed("01-a.txt")
        );
        assert_eq!(found(&["01-a.txt"], "abc", ""), foreign("01-a.txt"));
        assert_eq!(
            found(&["01-a.txt", SUMS, "z"], "abd", &sums),
            foreign("z"),
            "the files of others are told first"
        );
    }
}
