//! A person comes back: the file is opened, compared with what is held here meanwhile, and taken in one transaction.

use super::Counts;
use super::failing::{naming, unopened};
use crate::domain::calendar::Today;
use crate::domain::folder::Folder;
use crate::domain::folder::meeting::{Difference, Meeting, Side};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::workshop::CourseCode;
use crate::exchange::folder::{OpenError, OpenedFolder};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{Store, StoreError};
use jiff::civil::Date;
use secrecy::SecretString;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// A file that was opened, beside what is held here.
pub struct Arrival {
    /// The file.
    pub path: PathBuf,
    opened: OpenedFolder<BufReader<fs_err::File>>,
    here: Folder,
    today: Today,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// How much is held of the person now.
    pub counts: Counts,
    /// Whether the person has a record as a supplier, and not only seats or places in the waiting list.
    pub is_supplier: bool,
    /// The courses in which the person has a seat.
    pub courses: Vec<CourseCode>,
    /// Papers that came without their file.
    pub lost: usize,
    /// Courses that were full already, with one seat more now.
    pub overfull: Vec<CourseCode>,
    /// Whether everything in the file was held here before.
    pub nothing_new: bool,
    /// Whether something in the file was not taken.
    pub something_left: bool,
}

/// The courses in which somebody has a seat.
fn courses(folder: &Folder) -> Vec<CourseCode> {
    let seats = folder.learners.iter().flat_map(|one| &one.enrolments);
    seats
        .filter(|seat| seat.is_active())
        .map(|seat| seat.course.clone())
        .collect()
}

impl Arrival {
    /// Opens a file; nothing when the passphrase is another one.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it is no such file, damaged, or of a newer version.
    pub fn open(
        path: &Path,
        passphrase: &SecretString,
        store: &mut dyn Store,
        today: Today,
    ) -> Outcome<Option<Self>> {
        let opened = fs_err::File::open(path)
            .map_err(OpenError::Unreadable)
            .and_then(|file| OpenedFolder::open(BufReader::new(file), passphrase));
        let mut opened = match opened {
            Err(OpenError::WrongPassphrase) => return Ok(None),
            opened => opened.map_err(|error| unopened(path, error))?,
        };
        opened.folder = opened.folder.with_clean_names();
        Ok(Some(Self {
            path: path.to_owned(),
            here: store.folder(opened.folder.rut)?,
            opened,
            today,
        }))
    }

    /// Whose folder it is.
    #[must_use]
    pub const fn rut(&self) -> Rut {
        self.opened.folder.rut
    }

    /// The day on which it was written.
    #[must_use]
    pub const fn left_on(&self) -> Date {
        self.opened.left_on
    }

    /// How much is in the file.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts::of(&self.opened.folder)
    }

    /// Whether something is held of the person here.
    #[must_use]
    pub const fn meets_a_record(&self) -> bool {
        !self.here.is_empty()
    }

    /// What both hold under the same key with another value.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        self.meeting().differences()
    }

    fn meeting(&self) -> Meeting<'_> {
        Meeting {
            here: &self.here,
            file: &self.opened.folder,
            at: self.today.moment(),
        }
    }

    /// Takes the folder in, choosing for each difference in its order; nothing is held twice and nothing gets lost.
    ///
    /// # Errors
    /// A file that cannot be read to its end, a record that changed meanwhile (the answer "no"), the store's failure:
    /// nothing was changed then.
    pub fn take(&mut self, store: &mut dyn Store, sides: &[Side]) -> Outcome<Taken> {
        let mut left = sides.iter().copied();
        let mut choose = |_| left.next().unwrap_or(Side::Here);
        let joint = self.meeting().merged(&mut choose);
        let overfull = overfull(store, &self.here, &joint)?;
        let mut unread = None;
        let opened = &mut self.opened;
        let written = store.put_folder(&joint, &self.here, &mut |sha256| {
            opened.file(sha256).map_err(|error| {
                unread = Some(error);
                StoreError::NotFound
            })
        });
        if let Some(error) = unread {
            return Err(unopened(&self.path, error));
        }
        match written {
            Err(StoreError::Conflict) => Err(Failure::new(
                FailureKind::No,
                Message::new("arrive-changed-meanwhile"),
            )),
            written => Ok(written.map(|()| Taken {
                counts: Counts::of(&joint),
                is_supplier: joint.supplier.is_some() || joint.learners.is_empty(),
                courses: courses(&joint),
                lost: self.opened.lost(),
                overfull,
                nothing_new: joint == self.here,
                something_left: sides.contains(&Side::Here),
            })?),
        }
    }

    /// Removes the file, after everything in it was taken.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it cannot be removed.
    pub fn remove_file(&self) -> Outcome<()> {
        fs_err::remove_file(&self.path).map_err(|error| {
            Failure::new(FailureKind::Input, naming("arrive-not-removed", &self.path))
                .caused_by(error)
        })
    }
}

/// The courses in which a seat comes back where none is free.
fn overfull(store: &mut dyn Store, here: &Folder, joint: &Folder) -> Outcome<Vec<CourseCode>> {
    let active = |folder: &Folder| -> Vec<CourseCode> {
        let seats = folder.learners.iter().flat_map(|held| &held.enrolments);
        let active = seats.filter(|seat| seat.is_active());
        active.map(|seat| seat.course.clone()).collect()
    };
    let held = active(here);
    let mut found = Vec::new();
    for course in active(joint) {
        if !held.contains(&course)
            && store.course(&course)?.is_some()
            && store.free_seats(&course)? == 0
        {
            found.push(course);
        }
    }
    Ok(found)
}

/// A passphrase that does not open the file.
#[must_use]
pub fn wrong(path: &Path) -> Failure {
    unopened(path, OpenError::WrongPassphrase)
}

/// A file that is not there.
#[must_use]
pub fn missing(path: &Path) -> Failure {
    unopened(
        path,
        OpenError::Unreadable(std::io::ErrorKind::NotFound.into()),
    )
}
