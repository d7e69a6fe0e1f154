//! Puts a backup in the place of a store, with the files of its papers. The backup is only read; the store that was
//! there is kept beside.

use crate::store::address::Address;
use crate::store::copy::copy;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sqlite::Sqlite;
use crate::store::sqlite::failure::file_told;
use crate::store::sqlite::files;
use crate::store::sqlite::open::{create_private, make_folder};
use crate::store::{Store, StoreInfo, open};
use std::path::{Path, PathBuf};

/// What a restore did.
#[derive(Debug)]
pub struct Restored {
    /// What the store holds now.
    pub info: StoreInfo,
    /// Where the former store is kept, when there was one.
    pub kept: Option<PathBuf>,
}

/// Looks into a backup without changing it.
///
/// # Errors
/// [`StoreError::Damaged`] when it is no store or not sound, [`StoreError::Newer`] when a newer program wrote it,
/// [`StoreError::NotWritable`] when it cannot be read.
pub fn check(file: &Path) -> StoreResult<StoreInfo> {
    sound(Sqlite::look(file)?)
}

/// What a store holds, when it is sound.
fn sound(store: Sqlite) -> StoreResult<StoreInfo> {
    let info = Shared::new(store).info()?;
    match info.damage {
        Some(damage) => Err(StoreError::damaged(damage)),
        None => Ok(info),
    }
}

/// Puts a backup in the place of the store at an address. A file that is there is kept as `….before-restore`;
/// a database on a server must be empty.
///
/// # Errors
/// As [`check`], or what the target says; [`StoreError::Conflict`] for a server's database that holds something.
/// Nothing was changed then.
pub fn restore(file: &Path, url: Option<&str>, default_path: &Path) -> StoreResult<Restored> {
    match Address::parse(url, default_path)? {
        Address::Sqlite(target) => restore_file(file, &target),
        Address::Postgres(_) => restore_server(file, url, default_path),
    }
}

/// Whether a store holds anything that a restore would put aside.
#[must_use]
pub fn holds_anything(info: &StoreInfo) -> bool {
    info.counts.iter().any(|(_, count)| *count > 0)
}

fn restore_server(file: &Path, url: Option<&str>, default_path: &Path) -> StoreResult<Restored> {
    let mut target = open(url, default_path)?;
    if holds_anything(&target.info()?) {
        return Err(StoreError::Conflict);
    }
    let folder = tempfile::tempdir().map_err(file_told)?;
    let copied = folder.path().join("copy.db");
    prepare(file, &copied)?;
    let mut source = Shared::new(Sqlite::open(&copied)?);
    copy(&mut source, target.as_mut(), &mut |_| {})?;
    Ok(Restored {
        info: target.info()?,
        kept: None,
    })
}

fn restore_file(file: &Path, target: &Path) -> StoreResult<Restored> {
    let coming = beside(target, ".restoring");
    remove_all(&coming)?;
    if let Err(error) = prepare(file, &coming) {
        // The first failure is the one to tell.
        let _ = remove_all(&coming);
        return Err(error);
    }
    let kept = target.exists().then(|| free_name(target));
    if let Some(kept) = &kept {
        move_store(target, kept)?;
    }
    if let Err(error) = move_store(&coming, target) {
        if let Some(kept) = &kept {
            // The former store goes back to its place.
            let _ = move_store(kept, target);
        }
        return Err(error);
    }
    let info = Shared::new(Sqlite::open(target)?).info()?;
    Ok(Restored { info, kept })
}

/// Makes the file that is to take the place of the store, at the newest schema, and looks into it.
fn prepare(file: &Path, coming: &Path) -> StoreResult<StoreInfo> {
    make_folder(coming)?;
    create_private(coming)?;
    Sqlite::look(file)?.copy_pages(coming)?;
    let mut store = Sqlite::open(coming)?;
    store.take_files(file)?;
    sound(store)
}

/// A file's name with something after it.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A name for the former store that nothing has yet, neither a database nor a folder of papers.
fn free_name(target: &Path) -> PathBuf {
    let first = beside(target, ".before-restore");
    let mut name = first.clone();
    let mut number = 2;
    while name.exists() || files::folder_of(&name).exists() {
        name = beside(&first, &format!("-{number}"));
        number += 1;
    }
    name
}

/// The files of a store: the database, and what SQLite keeps beside it while it is open or after a crash.
const FILES: [&str; 3] = ["", "-wal", "-shm"];

/// Moves a store with everything that belongs to it, or leaves everything where it was.
fn move_store(from: &Path, to: &Path) -> StoreResult<()> {
    let parts = FILES.map(|suffix| (beside(from, suffix), beside(to, suffix)));
    let mut moves = Vec::from(parts);
    moves.retain(|(part, _)| part == from || part.exists());
    moves.extend(files::moves(from, to)?);
    for (done, (here, there)) in moves.iter().enumerate() {
        if let Err(error) = fs_err::rename(here, there) {
            for (here, there) in moves[..done].iter().rev() {
                // The first failure is the one to tell.
                let _ = fs_err::rename(there, here);
            }
            return Err(file_told(error));
        }
    }
    // Where files went one by one their empty folder is left.
    files::remove_empty_folder(from);
    Ok(())
}

/// Removes a store that was half made.
fn remove_all(path: &Path) -> StoreResult<()> {
    for suffix in FILES {
        match fs_err::remove_file(beside(path, suffix)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(file_told(error));
            }
            _ => {}
        }
    }
    files::remove_folder(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store's files as far as moving them goes.
    fn store(path: &Path, content: &str) {
        fs_err::write(path, content).unwrap();
        fs_err::write(beside(path, "-wal"), content).unwrap();
        fs_err::create_dir(files::folder_of(path)).unwrap();
        fs_err::write(files::folder_of(path).join("one"), content).unwrap();
    }

    #[test]
    fn a_store_is_moved_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.db"), folder.path().join("b.db"));
        store(&from, "mine");
        fs_err::write(files::folder_of(&to), "in the way").unwrap();
        move_store(&from, &to).unwrap_err();
        assert!(!to.exists() && !beside(&to, "-wal").exists());
        assert_eq!(fs_err::read(&from).unwrap(), b"mine");
        assert!(beside(&from, "-wal").exists());
        fs_err::remove_file(files::folder_of(&to)).unwrap();
        fs_err::create_dir(files::folder_of(&to)).unwrap();
        fs_err::write(files::folder_of(&to).join("two"), "other").unwrap();
        move_store(&from, &to).unwrap();
        let papers = files::folder_of(&to);
        assert!(papers.join("one").exists() && papers.join("two").exists());
        assert!(!from.exists() && !files::folder_of(&from).exists());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_did_not_move_is_not_deleted_with_the_folder() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.db"), folder.path().join("b.db"));
        store(&from, "mine");
        let no_text = std::ffi::OsStr::from_bytes(b"nota\xff.txt");
        let stays = files::folder_of(&from).join(no_text);
        fs_err::write(&stays, "somebody's").unwrap();
        fs_err::create_dir(files::folder_of(&to)).unwrap();
        move_store(&from, &to).unwrap();
        assert!(files::folder_of(&to).join("one").exists());
        assert_eq!(fs_err::read(&stays).unwrap(), b"somebody's");
    }

    #[test]
    fn papers_of_a_store_that_was_kept_before_are_not_mixed_with_others() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("encuentro.db");
        let first = free_name(&target);
        fs_err::create_dir(files::folder_of(&first)).unwrap();
        assert_eq!(free_name(&target), beside(&first, "-2"));
    }
}
