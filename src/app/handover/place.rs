//! The file that a folder is carried in: where it goes, how it appears whole, and where it is found again.

use super::failing::{naming, unwritten};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::keep_names;
use fs_err::{File, OpenOptions};
use jiff::civil::Date;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// How the name of a carried file begins and ends: it tells a day and nobody's name.
const BEGINNING: &str = "encuentro-";
const ENDING: &str = "age";

/// What is added to the name while the file is being written.
const UNFINISHED: &str = ".part";

/// Letters and digits for the end of a name; none of them is taken for another.
const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// A name for the file of a day, with random bytes to tell it from others.
#[must_use]
pub fn name(day: Date, random: [u8; 4]) -> String {
    let letter = |byte: u8| char::from(LETTERS[usize::from(byte) % LETTERS.len()]);
    let end: String = random.into_iter().map(letter).collect();
    format!("{BEGINNING}{day}-{end}.{ENDING}")
}

/// Where a folder goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The file, which does not exist yet.
    pub file: PathBuf,
    folder: PathBuf,
}

impl Target {
    /// A folder that exists, in which the file gets `name`, or a file `….age` that does not exist yet in one that does.
    /// Without that ending it was a folder that somebody meant: a stick that is not in must not become a file.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when there is no such folder, or a file stands there already.
    pub fn choose(to: &Path, name: &str) -> Outcome<Self> {
        if to.is_dir() {
            return Ok(Self {
                file: to.join(name),
                folder: to.to_owned(),
            });
        }
        if fs_err::symlink_metadata(to).is_ok() {
            let message = naming("leave-file-exists", to);
            return Err(Failure::new(FailureKind::Input, message)
                .hint(Message::new("leave-file-exists-hint")));
        }
        let folder = match to.parent() {
            _ if !has_our_ending(to) => to,
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        if !folder.is_dir() {
            let message = naming("leave-no-folder", folder);
            return Err(Failure::new(FailureKind::Input, message)
                .hint(Message::new("leave-no-folder-hint")));
        }
        Ok(Self {
            file: to.to_owned(),
            folder: folder.to_owned(),
        })
    }

    /// Whether it lies on the same disk as another path, as far as the system tells: such a file does not leave the PC.
    #[must_use]
    pub fn shares_a_disk_with(&self, other: &Path) -> bool {
        let (here, there) = (disk(&self.folder), disk(other));
        here.is_some() && here == there
    }

    /// Writes the file under another name first, so that it appears only when it is whole and on the disk. Where
    /// something fails nothing is left.
    ///
    /// # Errors
    /// What `write` says; a disk that is full, gone or takes no files.
    pub fn write<T>(&self, write: impl FnOnce(&mut dyn Write) -> Outcome<T>) -> Outcome<T> {
        let unfinished = unfinished(&self.file);
        let written = self.write_to(&unfinished, write);
        if written.is_err() {
            // The first failure is the one to tell.
            let _ = fs_err::remove_file(&unfinished);
        }
        written
    }

    fn write_to<T>(
        &self,
        unfinished: &Path,
        write: impl FnOnce(&mut dyn Write) -> Outcome<T>,
    ) -> Outcome<T> {
        let cannot = |error| unwritten(&self.file, error);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        fs_err::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(unfinished).map_err(cannot)?;
        let mut buffered = BufWriter::new(file);
        let value = write(&mut buffered)?;
        let file = buffered
            .into_inner()
            .map_err(|error| cannot(error.into_error()))?;
        file.sync_all().map_err(cannot)?;
        drop(file);
        fs_err::rename(unfinished, &self.file).map_err(cannot)?;
        keep_names(&self.folder).map_err(cannot)?;
        Ok(value)
    }

    /// Opens the file that was written.
    ///
    /// # Errors
    /// The disk's.
    pub fn reopen(&self) -> std::io::Result<File> {
        File::open(&self.file)
    }

    /// Takes the file away again.
    pub fn discard(&self) {
        // What cannot be taken away is encrypted.
        let _ = fs_err::remove_file(&self.file);
    }
}

fn has_our_ending(file: &Path) -> bool {
    file.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
}

/// The name of a file while it is being written.
fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(UNFINISHED);
    PathBuf::from(name)
}

/// Takes away what a leaving that broke off wrote of a file.
pub(super) fn discard_unfinished(file: &Path) {
    // It may lie on a stick that is not here any more; it is encrypted and not whole.
    let _ = fs_err::remove_file(unfinished(file));
}

/// The disk that a path lies on; a path that is not there yet lies where its folder does.
#[cfg(unix)]
fn disk(path: &Path) -> Option<u64> {
    let there = path.ancestors().find_map(|part| {
        let part = if part.as_os_str().is_empty() {
            Path::new(".")
        } else {
            part
        };
        fs_err::metadata(part).ok()
    });
    there.map(|found| std::os::unix::fs::MetadataExt::dev(&found))
}

/// The disk that a path lies on: its letter.
#[cfg(not(unix))]
fn disk(path: &Path) -> Option<std::ffi::OsString> {
    let whole = std::path::absolute(path).ok()?;
    match whole.components().next()? {
        std::path::Component::Prefix(letter) => Some(letter.as_os_str().to_ascii_uppercase()),
        _ => None,
    }
}

/// The file that is meant: itself, or the only carried file of a folder.
///
/// # Errors
/// [`FailureKind::Input`] when a folder has none or cannot be read; wrong usage when it has several.
pub fn find(path: &Path) -> Outcome<PathBuf> {
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    let unreadable = |error| {
        Failure::new(FailureKind::Input, naming("arrive-unreadable", path))
            .hint(Message::new("arrive-unreadable-hint"))
            .caused_by(error)
    };
    let mut found = Vec::new();
    for entry in fs_err::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if has_our_ending(&file) && name.starts_with(BEGINNING) {
            found.push(file);
        }
    }
    found.sort();
    match found.as_slice() {
        [] => Err(
            Failure::new(FailureKind::Input, naming("arrive-none-in-folder", path))
                .hint(Message::new("arrive-no-file-hint")),
        ),
        [only] => Ok(only.clone()),
        several => {
            let names = several.iter().map(|file| naming("arrive-one-of", file));
            let message =
                naming("arrive-several-in-folder", path).with("files", names.collect::<Vec<_>>());
            Err(Failure::new(FailureKind::Usage, message)
                .hint(Message::new("arrive-several-in-folder-hint")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_name_tells_a_day_and_no_more() {
        let name = name(date(2026, 11, 28), [0, 30, 31, 255]);
        assert_eq!(name, "encuentro-2026-11-28-a9ah.age");
    }

    #[test]
    fn a_place_is_a_folder_or_a_new_file_in_one() {
        let place = tempfile::tempdir().unwrap();
        let choose = |to: &Path| Target::choose(to, "n.age").map(|target| target.file);
        assert_eq!(choose(place.path()).unwrap(), place.path().join("n.age"));
        let file = place.path().join("mine.age");
        assert_eq!(choose(&file).unwrap(), file);
        fs_err::write(&file, "taken").unwrap();
        assert_eq!(choose(&file).unwrap_err().message.id, "leave-file-exists");
        let unplugged = choose(&place.path().join("stick")).unwrap_err();
        assert_eq!(unplugged.message.id, "leave-no-folder");
        let nowhere = choose(&place.path().join("no/mine.age")).unwrap_err();
        assert_eq!(nowhere.message.id, "leave-no-folder");
    }

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let target = Target::choose(place.path(), "n.age").unwrap();
        let broken = target.write(|file| {
            file.write_all(b"half").unwrap();
            Err::<(), _>(Failure::answered_no())
        });
        assert!(broken.is_err());
        assert_eq!(fs_err::read_dir(place.path()).unwrap().count(), 0);
        target
            .write(|file| {
                file.write_all(b"whole").unwrap();
                Ok(())
            })
            .unwrap();
        assert_eq!(fs_err::read(&target.file).unwrap(), b"whole");
        assert_eq!(
            find(place.path()).unwrap_err().message.id,
            "arrive-none-in-folder"
        );
    }

    #[test]
    fn the_only_file_of_a_stick_is_found_and_several_are_named() {
        let place = tempfile::tempdir().unwrap();
        let (one, other) = (
            place.path().join("encuentro-a.age"),
            place.path().join("encuentro-b.AGE"),
        );
        fs_err::write(&one, "").unwrap();
        fs_err::write(place.path().join("encuentro-c.age.part"), "").unwrap();
        fs_err::write(place.path().join("other.age"), "").unwrap();
        assert_eq!(find(place.path()).unwrap(), one);
        fs_err::write(&other, "").unwrap();
        let several = find(place.path()).unwrap_err();
        assert_eq!(several.message.id, "arrive-several-in-folder");
    }
}
