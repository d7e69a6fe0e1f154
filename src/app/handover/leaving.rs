//! A person leaves: the folder is written, read back from where it lies and compared, and only then erased here.

use super::Counts;
use super::failing::{naming, unsealed, unwritten};
use super::place::{self, Target};
use crate::app::results::basis;
use crate::app::suppliers::{backups, not_held};
use crate::domain::folder::Folder;
use crate::domain::message::Message;
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::exchange::folder::{OpenedFolder, seal};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::{Forgotten, FoundFile, Leaving, Store, StoreError, StoreResult};
use jiff::civil::Date;
use secrecy::SecretString;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// What is going to happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Everything that is held of the person.
    pub folder: Folder,
    /// How much that is.
    pub counts: Counts,
    /// Where it goes.
    pub target: Target,
    /// How many offers of others name the person as a partner: it is taken out of them.
    pub named_by: usize,
    /// Seats that are taken and places in which the person waits, which others may get.
    pub open_seats: usize,
    /// An earlier leaving that did not end.
    pub earlier: Option<Earlier>,
    /// Files beside the store that may be backups, which are not reached.
    pub backups: Vec<PathBuf>,
}

/// A leaving that did not end: the person is still here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// When it began.
    pub begun_on: Date,
    /// The file that it wrote.
    pub file: PathBuf,
    /// Whether a file stands there: it may be whole.
    pub is_there: bool,
}

/// Looks at what is held and where it is to go; changes nothing.
///
/// # Errors
/// The answer "no" when nobody is held under the RUT; the store's failure.
pub fn plan(store: &mut dyn Store, rut: Rut, target: Target, home: &Path) -> Outcome<Plan> {
    let folder = store.folder(rut)?;
    if folder.is_empty() {
        return Err(not_held(rut));
    }
    let earlier = store.leaving(rut)?.map(|note| {
        let file = PathBuf::from(note.file);
        Earlier {
            begun_on: note.begun_on,
            is_there: file.exists(),
            file,
        }
    });
    Ok(Plan {
        counts: Counts::of(&folder),
        named_by: named_by(store, rut)?,
        open_seats: open_seats(&folder),
        backups: backups(home),
        folder,
        target,
        earlier,
    })
}

/// How many seats are taken, and in how many places the person waits.
fn open_seats(folder: &Folder) -> usize {
    let open = folder.learners.iter().map(|held| {
        let taken = held
            .enrolments
            .iter()
            .filter(|seat| seat.is_active())
            .count();
        taken
            + held
                .waiting
                .iter()
                .filter(|entry| entry.is_waiting())
                .count()
    });
    open.sum()
}

/// How many offers of others name somebody as a partner.
fn named_by(store: &mut dyn Store, rut: Rut) -> Outcome<usize> {
    let mut count = 0;
    for (tender, supplier) in store.prepared_bids()? {
        if supplier == rut {
            continue;
        }
        let dossier = store
            .held_bid(&tender, supplier)?
            .and_then(|held| held.dossier);
        let partners = dossier.map(|dossier| dossier.partners).unwrap_or_default();
        count += usize::from(partners.iter().any(|partner| partner.rut == rut));
    }
    Ok(count)
}

/// A file that was written and compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Its size.
    pub bytes: u64,
    /// Papers whose file was missing or changed here already: they go without it.
    pub lost: usize,
}

/// Writes the file, and reads it back from where it lies: opened with the passphrase, it must hold just the same. The
/// store notes beforehand that somebody is leaving.
///
/// # Errors
/// A place that cannot be written or read back, the store's failure: the person is here as before.
pub fn write(
    store: &mut dyn Store,
    plan: &Plan,
    passphrase: &SecretString,
    day: Date,
) -> Outcome<Written> {
    if let Some(earlier) = &plan.earlier {
        place::discard_unfinished(&earlier.file);
    }
    let whole_name = std::path::absolute(&plan.target.file);
    let name = whole_name.unwrap_or_else(|_| plan.target.file.clone());
    store.begin_leaving(&Leaving {
        rut: plan.folder.rut,
        begun_on: day,
        file: name.display().to_string(),
    })?;
    let lost = plan.target.write(|file| {
        let give = &mut |sha256: &Fingerprint| sound(store, sha256);
        let sealed = seal(&plan.folder, day, passphrase, file, give);
        sealed
            .map(|(_, lost)| lost)
            .map_err(|error| unsealed(&plan.target.file, error))
    })?;
    let bytes = read_back(plan, passphrase, lost).inspect_err(|_| plan.target.discard())?;
    Ok(Written { bytes, lost })
}

/// The bytes of a file of a paper that is as it was put in.
fn sound(store: &mut dyn Store, sha256: &Fingerprint) -> StoreResult<Option<Vec<u8>>> {
    Ok(match store.paper_file(sha256)? {
        FoundFile::Sound(bytes) => Some(bytes),
        FoundFile::Changed | FoundFile::Missing => None,
    })
}

/// Opens what was written as another PC would, and compares document and files. Gives its size.
fn read_back(plan: &Plan, passphrase: &SecretString, lost: usize) -> Outcome<u64> {
    let path = &plan.target.file;
    let file = plan
        .target
        .reopen()
        .map_err(|error| unwritten(path, error))?;
    let bytes = file
        .metadata()
        .map_err(|error| unwritten(path, error))?
        .len();
    let not_the_same = || {
        Failure::new(FailureKind::Input, naming("leave-not-the-same", path))
            .hint(Message::new("leave-still-here"))
    };
    let not_opened = |error| not_the_same().caused_by(error);
    let mut opened = OpenedFolder::open(BufReader::new(file), passphrase).map_err(not_opened)?;
    let mut missing = 0;
    for sha256 in plan.folder.files() {
        let held = opened.file(&sha256).map_err(not_opened)?;
        missing += usize::from(held.is_none());
    }
    if opened.folder == plan.folder && missing == lost {
        Ok(bytes)
    } else {
        Err(not_the_same())
    }
}

/// What is left behind of a person who is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// What went, and what stays on purpose.
    pub forgotten: Forgotten,
    /// Whether traces outside the tables could not be wiped.
    pub traces_left: bool,
}

/// Erases the person here, if everything that is held is still what was written. Results that were counted stay under a
/// number; those of who does not agree to that any more go as well, since nobody could tell afterwards.
///
/// # Errors
/// The answer "no" when something changed meanwhile; the store's failure. The person is here as before then, and the file
/// stays where it lies.
pub fn erase(store: &mut dyn Store, plan: &Plan, today: Date) -> Outcome<Gone> {
    let told = |id, kind| {
        Failure::new(kind, naming(id, &plan.target.file)).hint(Message::new("leave-still-here"))
    };
    let people = plan.folder.learners.iter().map(|one| &one.learner);
    for learner in people.filter(|one| basis(one, plan.folder.supplier.as_ref()).is_none()) {
        store.forget_results(learner.id, today)?;
    }
    match store.erase_folder(&plan.folder) {
        Ok(forgotten) => Ok(Gone {
            forgotten,
            traces_left: false,
        }),
        Err(StoreError::Conflict) => Err(told("leave-changed-meanwhile", FailureKind::No)),
        Err(error) => match store.folder(plan.folder.rut) {
            // The erasure is done; what follows it is not.
            Ok(left) if left.is_empty() => Ok(Gone {
                forgotten: Forgotten::default(),
                traces_left: true,
            }),
            _ => Err(told("leave-not-erased", FailureKind::Store).caused_by(error)),
        },
    }
}
