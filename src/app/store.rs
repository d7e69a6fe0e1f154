//! Looking after the store: what it holds, a backup, a restore, a copy to another place.
//! Everything that would put data aside is refused until it is confirmed.

use crate::app::papers::lost;
use crate::domain::message::Message;
use crate::domain::workshop::CentreCode;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::copy::{self, Copied, Joining, Met};
use crate::store::restore::{self, Restored, holds_anything};
use crate::store::{Sight, Store, StoreError, StoreInfo, file_of, open, papers_folder};
use std::path::{Path, PathBuf};

/// Works for a centre of a network from now on.
///
/// # Errors
/// A code that no centre of the store has, or what the store says.
pub fn work_for(store: &mut dyn Store, centre: &str) -> Outcome<()> {
    store
        .work_for(&centre.trim().to_lowercase())
        .map_err(|error| match error {
            StoreError::NotFound => {
                let message = Message::new("store-no-such-centre").with("centre", centre);
                Failure::new(FailureKind::Usage, message)
                    .hint(Message::new("store-no-such-centre-hint"))
            }
            other => other.into(),
        })
}

/// What is told to a user who does not see all people of the centre: an empty list does not mean that nobody is there.
///
/// # Errors
/// The answer "no" where nobody can be seen because the user works for another centre; the store's failure.
pub fn sight(store: &mut dyn Store) -> Outcome<Option<Message>> {
    match store.sight()? {
        Sight::Everybody => Ok(None),
        Sight::Agreed(_) => Ok(Some(Message::new("store-sees-agreed"))),
        Sight::Auditor => Ok(Some(Message::new("store-sees-nobody"))),
        Sight::Elsewhere(own) => {
            let message = Message::new("store-sees-elsewhere").with("own", own.as_str());
            Err(Failure::new(FailureKind::No, message)
                .hint(Message::new("store-sees-elsewhere-hint").with("own", own)))
        }
    }
}

/// Refuses a store whose people are not all seen: a copy of it would pass for the whole.
fn must_be_whole(store: &mut dyn Store) -> Outcome<()> {
    sight(store)?.map_or(Ok(()), |partly| {
        Err(Failure::new(FailureKind::No, Message::new("store-not-whole")).hint(partly))
    })
}

/// Makes a centre of a network, or renames it; gives the code as it is kept.
///
/// # Errors
/// A code with other signs than letters, digits and `-`, an empty name, or what the store says.
pub fn keep_centre(store: &mut dyn Store, code: &str, name: &str) -> Outcome<String> {
    let name = name.trim();
    let code: CentreCode = code.parse().map_err(|_| {
        Failure::new(
            FailureKind::Usage,
            Message::new("store-centre-bad-code").with("centre", code),
        )
    })?;
    if name.is_empty() {
        let message = Message::new("store-centre-no-name").with("centre", code.to_string());
        return Err(Failure::new(FailureKind::Usage, message));
    }
    store.keep_centre(&code.to_string(), name)?;
    Ok(code.to_string())
}

/// Writes a backup to a file that does not exist yet.
///
/// # Errors
/// A file or a folder of papers that is there already, a user who does not see everybody, or what the store says.
pub fn backup(store: &mut dyn Store, file: &Path) -> Outcome<u64> {
    must_be_whole(store)?;
    if file.exists() {
        let message = Message::new("store-backup-exists").with("file", file.display().to_string());
        return Err(Failure::new(FailureKind::Usage, message)
            .hint(Message::new("store-backup-exists-hint")));
    }
    let folder = papers_folder(file);
    if folder.exists() {
        let folder = folder.display().to_string();
        let message = Message::new("store-backup-papers-exist").with("folder", folder);
        return Err(Failure::new(FailureKind::Usage, message)
            .hint(Message::new("store-backup-exists-hint")));
    }
    store.backup(file)?;
    Ok(fs_err::metadata(file).map_or(0, |written| written.len()))
}

/// Looks into a backup before anything is changed.
///
/// # Errors
/// A file that is not there, or that is no sound backup.
pub fn check_backup(file: &Path) -> Outcome<StoreInfo> {
    must_be_there(file)?;
    restore::check(file).map_err(|error| match error {
        StoreError::Damaged(_) => {
            let message =
                Message::new("store-backup-unreadable").with("file", file.display().to_string());
            Failure::new(FailureKind::Input, message)
                .hint(Message::new("store-backup-unreadable-hint"))
                .caused_by(error)
        }
        other => other.into(),
    })
}

fn must_be_there(file: &Path) -> Outcome<()> {
    if file.is_file() {
        return Ok(());
    }
    let message = Message::new("store-no-such-file").with("file", file.display().to_string());
    Err(Failure::new(FailureKind::Input, message).hint(Message::new("store-no-such-file-hint")))
}

/// Puts a backup that was looked into in the place of a store.
///
/// # Errors
/// A store that holds data, unless `confirmed`; what either of them says.
pub fn restore(
    file: &Path,
    url: Option<&str>,
    default_path: &Path,
    confirmed: bool,
) -> Outcome<Restored> {
    let is_server = file_of(url, default_path)?.is_none();
    if let Some(holding) = holding(url, default_path)? {
        if is_server {
            return Err(
                Failure::new(FailureKind::No, Message::new("store-restore-server"))
                    .hint(Message::new("store-restore-server-hint")),
            );
        }
        if !confirmed {
            return Err(
                Failure::new(FailureKind::No, holding).hint(Message::new("store-restore-confirm"))
            );
        }
    }
    Ok(restore::restore(file, url, default_path)?)
}

/// What is told of a store that holds something; nothing when it is empty or not there.
fn holding(url: Option<&str>, default_path: &Path) -> Outcome<Option<Message>> {
    if let Some(file) = file_of(url, default_path)?
        && !file.exists()
    {
        return Ok(None);
    }
    match open(url, default_path).and_then(|mut store| store.info()) {
        Ok(info) => Ok(holds_anything(&info).then(|| told(&info))),
        // A damaged store is what a restore is for; it is kept beside all the same.
        Err(StoreError::Damaged(_)) => Ok(Some(Message::new("store-holds-damaged"))),
        Err(error) => Err(error.into()),
    }
}

/// Where a store is and what it holds, as one sentence.
fn told(info: &StoreInfo) -> Message {
    Message::new("store-holds")
        .with("location", info.location.as_str())
        .with("what", contents(info))
}

/// What a store holds, in one line.
#[must_use]
pub fn contents(info: &StoreInfo) -> Message {
    let count = |kind: &str| {
        let found = info.counts.iter().find(|(name, _)| *name == kind);
        found.map_or(0, |(_, count)| *count)
    };
    Message::new("store-contents")
        .with("suppliers", count("suppliers"))
        .with("papers", count("papers"))
        .with("bids", count("bids"))
        .with("tenders", count("tenders"))
        .with("orders", count("orders"))
        .with("courses", count("courses"))
        .with("learners", count("learners"))
}

/// The two ends of a copy, opened and looked at.
pub struct Ends {
    from: Box<dyn Store>,
    to: Box<dyn Store>,
    /// What the source holds.
    pub source: StoreInfo,
    /// What the target holds already.
    pub target: StoreInfo,
}

/// Opens both ends of a copy; the target works for this centre, and the source too where it has one of that code.
///
/// # Errors
/// A source that is not there or empty, twice the same place, a user who does not see everybody, or what either store says.
pub fn ends(from: &str, to: &str, default_path: &Path, centre: Option<&str>) -> Outcome<Ends> {
    let source_file = file_of(Some(from), default_path)?;
    if let Some(file) = &source_file {
        must_be_there(file)?;
    }
    let mut source = open(Some(from), default_path)?;
    if let Some(code) = centre
        && source
            .centres()?
            .iter()
            .any(|(own, _)| own == &code.to_lowercase())
    {
        work_for(source.as_mut(), code)?;
    }
    must_be_whole(source.as_mut())?;
    let source_info = source.info()?;
    if !holds_anything(&source_info) {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("store-copy-empty"),
        ));
    }
    let mut target = open(Some(to), default_path)?;
    if let Some(code) = centre {
        work_for(target.as_mut(), code)?;
    }
    must_be_whole(target.as_mut())?;
    let target_info = target.info()?;
    let canonical = |info: &StoreInfo| {
        fs_err::canonicalize(&info.location)
            .map_or_else(|_| info.location.clone(), |path| path.display().to_string())
    };
    if canonical(&source_info) == canonical(&target_info) {
        return Err(Failure::new(
            FailureKind::Usage,
            Message::new("store-copy-same"),
        ));
    }
    Ok(Ends {
        from: source,
        to: target,
        source: source_info,
        target: target_info,
    })
}

/// Brings everything of one end into the other.
///
/// # Errors
/// A target that holds data, unless `confirmed`; what either store says.
pub fn copy(
    ends: &mut Ends,
    confirmed: bool,
    joining: &Joining,
    progress: &mut dyn FnMut(&Copied),
) -> Outcome<(Copied, Met)> {
    if holds_anything(&ends.target) && !confirmed {
        return Err(Failure::new(FailureKind::No, told(&ends.target))
            .hint(Message::new("store-copy-confirm")));
    }
    Ok(copy::join(
        ends.from.as_mut(),
        ends.to.as_mut(),
        joining,
        progress,
    )?)
}

impl Ends {
    /// The store that was copied.
    pub fn source_store(&mut self) -> &mut dyn Store {
        self.from.as_mut()
    }

    /// How many papers arrived without a sound file.
    ///
    /// # Errors
    /// The target's failure.
    pub fn lost_papers(&mut self) -> Outcome<usize> {
        lost(self.to.as_mut())
    }
}

/// The folder with the files of the papers beside a backup, when there is one.
#[must_use]
pub fn papers_beside(backup: &Path) -> Option<PathBuf> {
    Some(papers_folder(backup)).filter(|folder| folder.is_dir())
}
