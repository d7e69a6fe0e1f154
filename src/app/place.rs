//! Where a pack of files is written: a folder that appears whole, or one archive. What is there already is never mixed with
//! it: only an earlier one of the same sort, as it was made, is taken away, and only when that was confirmed.

use crate::domain::message::Message;
use crate::exchange::pack::earlier::{Earlier, in_archive, judge, read_at_most};
use crate::exchange::pack::{PackFile, SUMS, sum, zip};
use crate::failure::{Failure, FailureKind, Outcome};
use jiff::civil::Date;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The pack of an offer: for its owner alone.
    Pack,
    /// The published directory: for everybody.
    Directory,
}

/// The file by which a published directory is known; a pack never has it.
pub const DIRECTORY_MARK: &str = "encuentro-directory.json";

/// The messages that speak of one sort.
struct Words {
    not_a_folder: &'static str,
    in_use: &'static str,
    file_changed: &'static str,
    moved_aside: &'static str,
    earlier_left: &'static str,
    cannot_write: &'static str,
    other_place: &'static str,
}

impl Sort {
    const fn words(self) -> Words {
        match self {
            Self::Pack => Words {
                not_a_folder: "pack-not-a-folder",
                in_use: "pack-folder-in-use",
                file_changed: "pack-file-changed",
                moved_aside: "pack-moved-aside",
                earlier_left: "pack-earlier-left",
                cannot_write: "pack-cannot-write",
                other_place: "pack-other-place-hint",
            },
            Self::Directory => Words {
                not_a_folder: "directory-not-a-folder",
                in_use: "directory-folder-in-use",
                file_changed: "directory-file-changed",
                moved_aside: "directory-moved-aside",
                earlier_left: "directory-earlier-left",
                cannot_write: "directory-cannot-write",
                other_place: "directory-other-place-hint",
            },
        }
    }

    /// Whether a folder with these names is of this sort, by its mark.
    fn is_of(self, names: &[String]) -> bool {
        names.iter().any(|name| name == DIRECTORY_MARK) == (self == Self::Directory)
    }

    /// Who may read the folder.
    #[cfg(unix)]
    const fn mode(self) -> u32 {
        match self {
            Self::Pack => 0o700,
            Self::Directory => 0o755,
        }
    }
}

/// Where a pack of files goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    path: PathBuf,
    sort: Sort,
    /// Whether it is one archive instead of a folder: the ending says so.
    archive: bool,
    /// Whether an earlier one stands there.
    pub taken: bool,
}

impl Place {
    /// Looks at the place.
    ///
    /// # Errors
    /// Wrong usage when something else than an earlier pack is there, or one of its files was changed since.
    pub fn look(path: &Path, sort: Sort) -> Outcome<Self> {
        let words = sort.words();
        let ends_in_zip = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        let archive = ends_in_zip && sort == Sort::Pack;
        let place = |taken| Self {
            path: path.to_owned(),
            sort,
            archive,
            taken,
        };
        let Ok(there) = fs_err::symlink_metadata(path) else {
            return Ok(place(false));
        };
        let found = if archive && there.is_file() {
            let file =
                fs_err::File::open(path).map_err(|error| cannot_write(&words, path, error))?;
            in_archive(file).ok_or_else(|| refuse(&words, path))?
        } else if !archive && there.is_dir() {
            let names = names_in(path).map_err(|error| cannot_write(&words, path, error))?;
            if names.is_empty() {
                return Ok(place(false));
            }
            if !sort.is_of(&names) {
                let other = names.into_iter().next().unwrap_or_default();
                return Err(refuse_file(words.in_use, &words, path, other));
            }
            judge(&names, &mut |name| {
                read_at_most(fs_err::File::open(path.join(name))?)
            })
        } else {
            return Err(refuse(&words, path));
        };
        match found {
            Earlier::Whole => Ok(place(true)),
            Earlier::Foreign(other) => Err(refuse_file(words.in_use, &words, path, other)),
            Earlier::Changed(file) => Err(refuse_file(words.file_changed, &words, path, file)),
        }
    }

    /// Writes the files, with the list of their hashes beside them. Each is let go of once it is written.
    ///
    /// # Errors
    /// A place that cannot be written, or where something else stands by now; then what stood there stands there still,
    /// or is named where it lies.
    pub fn write(&self, files: Vec<PackFile>, day: Date) -> Outcome<()> {
        if self.taken {
            // Whoever was asked may have opened a file of it meanwhile.
            Self::look(&self.path, self.sort)?;
        }
        if self.archive {
            return self
                .write_archive(files, day)
                .map_err(|error| cannot_write(&self.sort.words(), &self.path, error));
        }
        let whole = self
            .write_beside(files)
            .map_err(|error| cannot_write(&self.sort.words(), &self.path, error))?;
        if self.taken {
            return self.replace(&whole);
        }
        let put = || {
            if self.path.exists() {
                fs_err::remove_dir(&self.path)?; // it was empty: what came meanwhile stays
            }
            fs_err::rename(whole.path(), &self.path)
        };
        put().map_err(|error| cannot_write(&self.sort.words(), &self.path, error))
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

    fn write_archive(&self, files: Vec<PackFile>, day: Date) -> std::io::Result<()> {
        let mut whole = tempfile::NamedTempFile::new_in(self.parent()?)?;
        zip(files, day, whole.as_file_mut()).map_err(std::io::Error::other)?;
        if self.taken {
            whole.persist(&self.path)?;
        } else {
            whole.persist_noclobber(&self.path)?;
        }
        Ok(())
    }

    /// Makes the folder under a name of its own.
    fn write_beside(&self, files: Vec<PackFile>) -> std::io::Result<TempDir> {
        let whole = self.folder_beside()?;
        let mut sums = String::new();
        for file in files {
            fs_err::File::create_new(whole.path().join(&file.name))?.write_all(&file.bytes)?;
            sums.push_str(&sum(&file));
        }
        fs_err::File::create_new(whole.path().join(SUMS))?.write_all(sums.as_bytes())?;
        Ok(whole)
    }

    /// Puts the folder in the place of the earlier pack, which is taken away last.
    fn replace(&self, whole: &TempDir) -> Outcome<()> {
        let cannot = |error| cannot_write(&self.sort.words(), &self.path, error);
        let aside = self.folder_beside().map_err(cannot)?;
        let before = aside.path().join("before");
        fs_err::rename(&self.path, &before).map_err(cannot)?;
        if let Err(error) = fs_err::rename(whole.path(), &self.path) {
            if fs_err::rename(&before, &self.path).is_ok() {
                return Err(cannot(error));
            }
            // It must not go with the folder that it was laid in.
            let before = aside.keep().join("before");
            return Err(self.left(self.sort.words().moved_aside, &before, error));
        }
        let laid = aside.path().to_owned();
        aside
            .close()
            .map_err(|error| self.left(self.sort.words().earlier_left, &laid, error))
    }

    /// The earlier pack lies somewhere else now.
    fn left(&self, id: &'static str, aside: &Path, error: std::io::Error) -> Failure {
        let message = Message::new(id)
            .with("place", self.path.display().to_string())
            .with("aside", aside.display().to_string());
        Failure::new(FailureKind::Input, message).caused_by(error)
    }

    /// A new folder beside the place, open to those who may read what is written.
    fn folder_beside(&self) -> std::io::Result<TempDir> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".encuentro-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(
            self.sort.mode(),
        ));
        builder.tempdir_in(self.parent()?)
    }
}

fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let name = |entry: std::io::Result<fs_err::DirEntry>| {
        Ok(entry?.file_name().to_string_lossy().into_owned())
    };
    fs_err::read_dir(folder)?.map(name).collect()
}

fn refuse(words: &Words, path: &Path) -> Failure {
    let message = Message::new(words.not_a_folder).with("place", path.display().to_string());
    Failure::new(FailureKind::Usage, message).hint(Message::new(words.other_place))
}

fn refuse_file(id: &'static str, words: &Words, path: &Path, file: String) -> Failure {
    let message = Message::new(id)
        .with("place", path.display().to_string())
        .with("file", file);
    Failure::new(FailureKind::Usage, message).hint(Message::new(words.other_place))
}

fn cannot_write(words: &Words, path: &Path, error: std::io::Error) -> Failure {
    let message = Message::new(words.cannot_write).with("place", path.display().to_string());
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
        Place::look(path, Sort::Pack)?.write(vec![file(name, "x")], DAY)
    }

    #[test]
    fn an_earlier_pack_is_replaced_whole_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("deep/pack");
        write(&target, "01-a.txt").unwrap();
        assert!(Place::look(&target, Sort::Pack).unwrap().taken);
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
        assert!(!Place::look(&target, Sort::Pack).unwrap().taken);
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
    fn an_archive_that_came_meanwhile_or_is_another_one_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("pack.ZIP");
        let place = Place::look(&target, Sort::Pack).unwrap();
        fs_err::write(&target, "mine").unwrap();
        assert!(place.write(Vec::new(), DAY).is_err());
        let refused = Place::look(&target, Sort::Pack).unwrap_err();
        assert_eq!(refused.message.id, "pack-not-a-folder");
        assert_eq!(fs_err::read(&target).unwrap(), b"mine");
        fs_err::remove_file(&target).unwrap();
        write(&target, "01-a.txt").unwrap();
        assert!(Place::look(&target, Sort::Pack).unwrap().taken);
        write(&target, "01-a.txt").unwrap();
    }

    #[test]
    fn a_pack_and_a_directory_never_take_each_others_place() {
        let folder = tempfile::tempdir().unwrap();
        let (pack, directory) = (folder.path().join("pack"), folder.path().join("lista.zip"));
        write(&pack, "01-a.txt").unwrap();
        let marked = || vec![file(DIRECTORY_MARK, "{}"), file("index.html", "x")];
        let place = Place::look(&directory, Sort::Directory).unwrap();
        place.write(marked(), DAY).unwrap();
        assert!(
            directory.is_dir(),
            "a directory is a folder, whatever it is called"
        );
        assert!(Place::look(&directory, Sort::Directory).unwrap().taken);
        let refused = Place::look(&pack, Sort::Directory).unwrap_err();
        assert_eq!(refused.message.id, "directory-folder-in-use");
        let plain = folder.path().join("plain");
        let place = Place::look(&plain, Sort::Directory).unwrap();
        place.write(marked(), DAY).unwrap();
        let refused = Place::look(&plain, Sort::Pack).unwrap_err();
        assert_eq!(refused.message.id, "pack-folder-in-use");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&pack), mode(&plain)), (0o700, 0o755));
        }
    }

    #[test]
    fn a_file_that_was_filled_in_or_signed_since_is_never_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("pack");
        write(&target, "01-a.txt").unwrap();
        let place = Place::look(&target, Sort::Pack).unwrap();
        fs_err::write(target.join("01-a.txt"), "signed").unwrap();
        let late = place.write(vec![file("02-b.txt", "x")], DAY).unwrap_err();
        for refused in [late, write(&target, "02-b.txt").unwrap_err()] {
            assert_eq!(refused.message.id, "pack-file-changed");
        }
        assert_eq!(fs_err::read(target.join("01-a.txt")).unwrap(), b"signed");
    }
}
