//! The files of papers beside a database: a folder of its own, each file under its fingerprint and for its owner only.
//! Writing and sweeping happen within a write transaction, so that no two processes do them at once.

use super::failure::file_told;
use super::open::make_private_folder;
use super::with_suffix;
use crate::domain::paper::{Fingerprint, MOST_BYTES};
use crate::store::error::StoreResult;
use std::collections::BTreeSet;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// How the name of a file begins while it is being written.
const COMING: &str = "coming-";

/// What is added to the name of a database for the folder of its papers.
pub(in crate::store) const SUFFIX: &str = ".papers";

/// The folder of a database's papers.
#[must_use]
pub fn folder_of(database: &Path) -> PathBuf {
    with_suffix(database, SUFFIX)
}

/// Writes a file under its fingerprint, unless it is there as it should be.
pub(super) fn put(folder: &Path, sha256: &Fingerprint, bytes: &[u8]) -> StoreResult<()> {
    let held = read(folder, sha256)?;
    if held.is_some_and(|held| Fingerprint::of(&held) == *sha256) {
        return Ok(());
    }
    make_private_folder(folder)?;
    // Such a file is for its owner only from the beginning.
    let mut coming = tempfile::Builder::new()
        .prefix(COMING)
        .tempfile_in(folder)
        .map_err(file_told)?;
    coming
        .write_all(bytes)
        .and_then(|()| coming.as_file().sync_all())
        .map_err(file_told)?;
    coming
        .persist(folder.join(sha256.as_str()))
        .map_err(|error| file_told(error.error))?;
    keep_names(folder).map_err(file_told)
}

/// Waits until the names in a folder are on the disk, where the system has that: a file that was written whole does not
/// go with its name when the power fails.
///
/// # Errors
/// The disk's. A file system that cannot be asked for it is no failure.
#[cfg(unix)]
pub fn keep_names(folder: &Path) -> std::io::Result<()> {
    match fs_err::File::open(folder)?.sync_all() {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        kept => kept,
    }
}

/// Does nothing: this system keeps names by itself, and opens no folder to ask for it.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub const fn keep_names(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// The bytes under a fingerprint, when there are any; of what is too long to be ours only the beginning.
pub(super) fn read(folder: &Path, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>> {
    let file = match fs_err::File::open(folder.join(sha256.as_str())) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(file_told)?,
    };
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(file_told)?;
    Ok(Some(bytes))
}

/// Removes the files that no paper refers to, and what a broken run left. What is not ours stays. Gives those that could
/// not be removed: one file that another program has open must not save the others.
pub(super) fn sweep(folder: &Path, used: &BTreeSet<Fingerprint>) -> StoreResult<Vec<PathBuf>> {
    let mut left = Vec::new();
    for name in names(folder)? {
        let is_stale = match name.parse::<Fingerprint>() {
            Ok(sha256) => !used.contains(&sha256),
            Err(_) => name.starts_with(COMING),
        };
        let file = folder.join(name);
        if is_stale && erase(&file).is_err() {
            left.push(file);
        }
    }
    Ok(left)
}

/// Overwrites a file with zeros and removes it, as the database does with its pages (`secure_delete`). On a disk that
/// writes in place nobody reads the paper back. Solid-state disks, file systems that copy on write, snapshots and
/// backups may keep older blocks, which no program reaches: only an encrypted disk helps there.
fn erase(file: &Path) -> std::io::Result<()> {
    // What cannot be overwritten is removed all the same.
    let _ = overwrite(file);
    fs_err::remove_file(file)
}

/// Overwrites a plain file, never what a link leads to or what has another name too.
fn overwrite(file: &Path) -> std::io::Result<()> {
    let held = fs_err::symlink_metadata(file)?;
    if !held.is_file() || has_other_names(&held) {
        return Ok(());
    }
    let mut target = fs_err::OpenOptions::new().write(true).open(file)?;
    std::io::copy(&mut std::io::repeat(0).take(held.len()), &mut target)?;
    target.sync_data()
}

#[cfg(unix)]
fn has_other_names(held: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(held) > 1
}

#[cfg(not(unix))]
const fn has_other_names(_held: &std::fs::Metadata) -> bool {
    false
}

/// The names in a folder; none when it is not there.
fn names(folder: &Path) -> StoreResult<Vec<String>> {
    let listed = match fs_err::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        listed => listed.map_err(file_told)?,
    };
    let mut names = Vec::new();
    for entry in listed {
        let name = entry.map_err(file_told)?.file_name();
        names.extend(name.into_string().ok());
    }
    Ok(names)
}

/// How many bytes lie in a folder.
pub(super) fn size(folder: &Path) -> u64 {
    let length = |name| fs_err::metadata(folder.join(name)).map_or(0, |file| file.len());
    names(folder).map_or(0, |names| names.into_iter().map(length).sum())
}

/// Copies files to the folder of another database, which is made only when there is one. A file that is missing stays
/// missing there: whoever asks for it is told.
pub(super) fn carry(from: &Path, to: &Path, wanted: &BTreeSet<Fingerprint>) -> StoreResult<()> {
    for sha256 in wanted {
        if let Some(bytes) = read(from, sha256)? {
            put(to, sha256, &bytes)?;
        }
    }
    Ok(())
}

/// Removes the folder of a database that was half made.
pub(in crate::store) fn remove_folder(database: &Path) -> StoreResult<()> {
    match fs_err::remove_dir_all(folder_of(database)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(file_told(error)),
        _ => Ok(()),
    }
}

/// Removes the folder of a database once it is empty. What came meanwhile, or has a name that is no text, keeps it.
pub(in crate::store) fn remove_empty_folder(database: &Path) {
    // An empty folder that is left harms nobody.
    let _ = fs_err::remove_dir(folder_of(database));
}

/// What is to be renamed, from and to, so that the folder of one database belongs to another; files that lie there already
/// stay beside those that come.
pub(in crate::store) fn moves(from: &Path, to: &Path) -> StoreResult<Vec<(PathBuf, PathBuf)>> {
    let (from, to) = (folder_of(from), folder_of(to));
    if !to.exists() {
        return Ok(from.exists().then_some((from, to)).into_iter().collect());
    }
    let names = names(&from)?.into_iter();
    Ok(names
        .map(|name| (from.join(&name), to.join(name)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_the_owners_alone_and_is_written_anew_when_it_was_changed() {
        let place = tempfile::tempdir().unwrap();
        let folder = folder_of(&place.path().join("encuentro.db"));
        let sha256 = Fingerprint::of(b"one");
        put(&folder, &sha256, b"one").unwrap();
        let file = folder.join(sha256.as_str());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs_err::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&file), mode(&folder)), (0o600, 0o700));
        }
        fs_err::write(&file, b"other").unwrap();
        put(&folder, &sha256, b"one").unwrap();
        assert_eq!(fs_err::read(&file).unwrap(), b"one");
        assert_eq!(size(&folder), 3);
    }

    #[test]
    fn only_what_is_ours_is_swept() {
        let place = tempfile::tempdir().unwrap();
        let (kept, gone) = (Fingerprint::of(b"one"), Fingerprint::of(b"two"));
        for sha256 in [&kept, &gone] {
            fs_err::write(place.path().join(sha256.as_str()), b"x").unwrap();
        }
        fs_err::write(place.path().join("coming-x1"), b"x").unwrap();
        fs_err::write(place.path().join("notas.txt"), b"x").unwrap();
        let left = sweep(place.path(), &BTreeSet::from([kept.clone()])).unwrap();
        assert!(left.is_empty());
        let mut left = names(place.path()).unwrap();
        left.sort();
        assert_eq!(left, [kept.to_string(), "notas.txt".to_owned()]);
        sweep(&place.path().join("none"), &BTreeSet::new()).unwrap();
    }

    #[test]
    fn a_file_that_cannot_be_removed_is_told_and_does_not_save_the_others() {
        let place = tempfile::tempdir().unwrap();
        let (stuck, gone) = (Fingerprint::of(b"one"), Fingerprint::of(b"two"));
        let stuck = place.path().join(stuck.as_str());
        fs_err::create_dir(&stuck).unwrap(); // no file: its removal fails on every system
        let gone = place.path().join(gone.as_str());
        fs_err::write(&gone, b"two").unwrap();
        assert_eq!(sweep(place.path(), &BTreeSet::new()).unwrap(), [stuck]);
        assert!(!gone.exists());
    }

    #[test]
    fn what_is_erased_is_overwritten_and_what_has_another_name_is_not() {
        let place = tempfile::tempdir().unwrap();
        let (file, other) = (place.path().join("a"), place.path().join("b"));
        fs_err::write(&file, b"Ana").unwrap();
        overwrite(&file).unwrap();
        assert_eq!(fs_err::read(&file).unwrap(), [0; 3]);
        erase(&file).unwrap();
        fs_err::write(&other, b"Ana").unwrap();
        #[cfg(unix)]
        for is_hard in [true, false] {
            if is_hard {
                fs_err::hard_link(&other, &file).unwrap();
            } else {
                fs_err::os::unix::fs::symlink(&other, &file).unwrap();
            }
            erase(&file).unwrap();
        }
        assert_eq!(fs_err::read(&other).unwrap(), b"Ana");
        assert!(!file.exists());
    }
}
