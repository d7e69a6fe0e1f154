//! Where a pack is written: a folder that appears whole, or one archive. What is there already is never mixed with it:
//! only an earlier pack is taken away, and only when that was confirmed.

use crate::domain::message::Message;
use crate::exchange::pack::{PackFile, SUMS, named_in, zip};
use crate::failure::{Failure, FailureKind, Outcome};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where a pack goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    path: PathBuf,
    /// Whether it is one archive instead of a folder: the ending says so.
    archive: bool,
    /// Whether an earlier one stands there.
    pub taken: bool,
}

impl Place {
    /// Looks at the place.
    ///
    /// # Errors
    /// Wrong usage when something else than an earlier pack is there.
    pub fn look(path: &Path) -> Outcome<Self> {
        let archive = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        let place = |taken| Self {
            path: path.to_owned(),
            archive,
            taken,
        };
        let Ok(there) = fs_err::symlink_metadata(path) else {
            return Ok(place(false));
        };
        if archive && there.is_file() {
            return Ok(place(true));
        }
        if archive || !there.is_dir() {
            return Err(refuse("pack-not-a-folder", path));
        }
        let names = names_in(path).map_err(|error| cannot_write(path, error))?;
        if names.is_empty() {
            return Ok(place(false));
        }
        let sums = fs_err::read_to_string(path.join(SUMS)).unwrap_or_default();
        let known: BTreeSet<&str> = named_in(&sums).chain([SUMS]).collect();
        match names.iter().find(|name| !known.contains(name.as_str())) {
            Some(other) => Err(refuse_other(path, other)),
            None => Ok(place(true)),
        }
    }

    /// Writes the files, with the list of their hashes beside them.
    ///
    /// # Errors
    /// A place that cannot be written; then what stood there stands there still.
    pub fn write(&self, files: &[PackFile], sums: PackFile, day: Date) -> Outcome<()> {
        let mut files = files.to_vec();
        files.push(sums);
        let written = if self.archive {
            self.write_archive(&files, day)
        } else {
            self.write_folder(&files)
        };
        written.map_err(|error| cannot_write(&self.path, error))
    }

    /// The folder in which the pack is made; it is made where it is missing.
    fn parent(&self) -> std::io::Result<&Path> {
        let parent = self
            .path
            .parent()
            .filter(|path| !path.as_os_str().is_empty());
        let parent = parent.unwrap_or_else(|| Path::new("."));
        fs_err::create_dir_all(parent)?;
        Ok(parent)
    }

    fn write_archive(&self, files: &[PackFile], day: Date) -> std::io::Result<()> {
        let mut whole = tempfile::NamedTempFile::new_in(self.parent()?)?;
        zip(files, day, whole.as_file_mut()).map_err(std::io::Error::other)?;
        if self.taken {
            whole.persist(&self.path)?;
        } else {
            whole.persist_noclobber(&self.path)?;
        }
        Ok(())
    }

    fn write_folder(&self, files: &[PackFile]) -> std::io::Result<()> {
        let parent = self.parent()?;
        let whole = folder_beside(parent)?;
        for file in files {
            let mut target = fs_err::File::create_new(whole.path().join(&file.name))?;
            target.write_all(&file.bytes)?;
        }
        if !self.taken {
            if self.path.exists() {
                fs_err::remove_dir(&self.path)?; // it was empty: what came meanwhile stays
            }
            return fs_err::rename(whole.path(), &self.path);
        }
        let aside = folder_beside(parent)?;
        let before = aside.path().join("before");
        fs_err::rename(&self.path, &before)?;
        let moved = fs_err::rename(whole.path(), &self.path);
        if moved.is_err() {
            fs_err::rename(&before, &self.path)?;
        }
        moved
    }
}

/// A new folder that only its owner may read.
fn folder_beside(parent: &Path) -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".encuentro-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(parent)
}

fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let name = |entry: std::io::Result<fs_err::DirEntry>| {
        Ok(entry?.file_name().to_string_lossy().into_owned())
    };
    fs_err::read_dir(folder)?.map(name).collect()
}

fn refuse(id: &'static str, path: &Path) -> Failure {
    Failure::new(
        FailureKind::Usage,
        Message::new(id).with("place", path.display().to_string()),
    )
    .hint(Message::new("pack-other-place-hint"))
}

fn refuse_other(path: &Path, other: &str) -> Failure {
    let message = Message::new("pack-folder-in-use")
        .with("place", path.display().to_string())
        .with("other", other);
    Failure::new(FailureKind::Usage, message).hint(Message::new("pack-other-place-hint"))
}

fn cannot_write(path: &Path, error: std::io::Error) -> Failure {
    let message = Message::new("pack-cannot-write").with("place", path.display().to_string());
    Failure::new(FailureKind::Input, message).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 27);

    fn file(name: &str, text: &str) -> PackFile {
        PackFile {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn write(path: &Path, name: &str) -> Outcome<()> {
        let files = [file(name, "x")];
        let sums = file(SUMS, &crate::exchange::pack::sums(&files));
        Place::look(path)?.write(&files, sums, DAY)
    }

    #[test]
    fn an_earlier_pack_is_replaced_whole_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("deep/pack");
        write(&target, "01-a.txt").unwrap();
        assert!(Place::look(&target).unwrap().taken);
        write(&target, "02-b.txt").unwrap();
        let mut names = names_in(&target).unwrap();
        names.sort();
        assert_eq!(names, ["02-b.txt", SUMS]);
        assert_eq!(names_in(target.parent().unwrap()).unwrap(), ["pack"]);
    }

    #[test]
    fn a_folder_with_other_files_is_left_alone_and_an_empty_one_taken() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("pack");
        fs_err::create_dir(&target).unwrap();
        assert!(!Place::look(&target).unwrap().taken);
        write(&target, "01-a.txt").unwrap();
        fs_err::write(target.join("tesis.docx"), "x").unwrap();
        let failure = write(&target, "01-a.txt").unwrap_err();
        assert_eq!(failure.message.id, "pack-folder-in-use");
        assert!(target.join("tesis.docx").exists());
        let plain = folder.path().join("plain");
        fs_err::write(&plain, "x").unwrap();
        assert_eq!(
            write(&plain, "01-a.txt").unwrap_err().message.id,
            "pack-not-a-folder"
        );
    }

    #[test]
    fn an_archive_that_came_meanwhile_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("pack.ZIP");
        let place = Place::look(&target).unwrap();
        fs_err::write(&target, "mine").unwrap();
        assert!(place.write(&[], file(SUMS, ""), DAY).is_err());
        assert_eq!(fs_err::read(&target).unwrap(), b"mine");
        assert!(Place::look(&target).unwrap().taken);
    }
}
