//! Where a pack of files is written: a folder that appears whole, or one archive. What is there already is never mixed with
//! it: only an earlier one of the same sort, as it was made, is taken away, and only when that was confirmed. What others
//! left in the folder of a published directory stays there: it must not keep a person who left on the page.

use crate::domain::message::Message;
use crate::exchange::pack::earlier::{Earlier, in_archive, judge, read_at_most, strangers};
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
    others_left: &'static str,
    changed_hint: &'static str,
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
                others_left: "pack-earlier-left",
                changed_hint: "pack-other-place-hint",
            },
            Self::Directory => Words {
                not_a_folder: "directory-not-a-folder",
                in_use: "directory-folder-in-use",
                file_changed: "directory-file-changed",
                moved_aside: "directory-moved-aside",
                earlier_left: "directory-earlier-left",
                cannot_write: "directory-cannot-write",
                other_place: "directory-other-place-hint",
                others_left: "directory-others-left",
                changed_hint: "directory-file-changed-hint",
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
    /// What others left in the folder of a published directory, by name; it stays there.
    pub strangers: Vec<String>,
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
            strangers: Vec::new(),
        };
        let mut others = Vec::new();
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
            let mut read = |name: &str| read_at_most(fs_err::File::open(path.join(name))?);
            let mut own = names;
            if sort == Sort::Directory {
                others = strangers(&own, &mut read);
                others.retain(|name| name != DIRECTORY_MARK);
                own.retain(|name| !others.contains(name));
            }
            judge(&own, &mut read)
        } else {
            return Err(refuse(&words, path));
        };
        match found {
            Earlier::Whole => Ok(Self {
                strangers: others,
                ..place(true)
            }),
            Earlier::Foreign(other) => Err(refuse_file(words.in_use, &words, path, other)),
            Earlier::Changed(file) => Err(refuse_changed(&words, path, file)),
        }
    }

    /// Writes the files, with the list of their hashes beside them. Each is let go of once it is written.
    ///
    /// # Errors
    /// A place that cannot be written, or where something else stands by now; then what stood there stands there still,
    /// or is named where it lies.
    pub fn write(&self, files: Vec<PackFile>, day: Date) -> Outcome<()> {
        let mut others = Vec::new();
        if self.taken {
            // Whoever was asked may have opened a file of it meanwhile.
            others = Self::look(&self.path, self.sort)?.strangers;
            self.must_not_meet(&files, &others)?;
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
            return self.replace(&whole, &others);
        }
        let put = || {
            if self.path.exists() {
                fs_err::remove_dir(&self.path)?; // it was empty: what came meanwhile stays
            }
            fs_err::rename(whole.path(), &self.path)
        };
        put().map_err(|error| cannot_write(&self.sort.words(), &self.path, error))
    }

    /// A file of somebody else that has the name of one of ours is not written over.
    fn must_not_meet(&self, files: &[PackFile], others: &[String]) -> Outcome<()> {
        match others
            .iter()
            .find(|other| files.iter().any(|file| file.name == **other))
        {
            None => Ok(()),
            Some(other) => {
                let words = self.sort.words();
                Err(refuse_changed(&words, &self.path, other.clone()))
            }
        }
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

    /// Puts the folder in the place of the earlier pack, which is taken away last; the files of others come back first.
    fn replace(&self, whole: &TempDir, others: &[String]) -> Outcome<()> {
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
        for other in others {
            if let Err(error) = fs_err::rename(before.join(other), self.path.join(other)) {
                let before = aside.keep().join("before");
                return Err(self.left(self.sort.words().others_left, &before, error));
            }
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
    let hint = match id == words.file_changed {
        true => words.changed_hint,
        false => words.other_place,
    };
    let message = Message::new(id)
        .with("place", path.display().to_string())
        .with("file", file);
    Failure::new(FailureKind::Usage, message).hint(Message::new(hint))
}

fn refuse_changed(words: &Words, path: &Path, file: String) -> Failure {
    refuse_file(words.file_changed, words, path, file)
}

fn cannot_write(words: &Words, path: &Path, error: std::io::Error) -> Failure {
    let message = Message::new(words.cannot_write).with("place", path.display().to_string());
    Failure::new(FailureKind::Input, message).caused_by(error)
}

#[cfg(test)]
mod tests;
