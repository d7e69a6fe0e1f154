//! `bids rescue`: what a claim for an unavailable platform holds, the pictures that go with it, and the folder of both.
//! Words nothing; keeps nothing in the store.

use crate::domain::calendar::{Counted, Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::terms::{self, ClaimTerms, Request, TermLengths};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::secret::{Place, looks_secret};
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// A picture of a screen is not larger than this.
const MOST_BYTES: u64 = 20_000_000;

/// A longer text of an error is a whole page, not what the screen said.
const MOST_LETTERS: usize = 4000;

/// What the claim says; what is not known stays empty and is named.
#[derive(Debug, Clone, Default)]
pub struct Claim {
    /// The tender.
    pub tender: Option<ProcessCode>,
    /// Its name.
    pub title: Option<String>,
    /// Who buys.
    pub buyer: Option<String>,
    /// When it closes.
    pub closes: Option<Deadline>,
    /// RUT of the firm that wanted to bid.
    pub company: Option<Rut>,
    /// Its name.
    pub company_name: Option<String>,
    /// RUT of the user who tried.
    pub user: Option<Rut>,
    /// When it failed.
    pub failed_at: Option<Deadline>,
    /// What the screen said.
    pub error: Option<String>,
}

impl Claim {
    /// Fills in what the store knows of the tender and of the firm.
    ///
    /// # Errors
    /// The store's failure.
    pub fn complete(&mut self, store: &mut dyn Store) -> Outcome<()> {
        if let Some(code) = &self.tender
            && let Some(tender) = store.tender(code)?
        {
            self.title = tender.title;
            self.buyer = tender.buyer.name.or(tender.buyer.unit);
            self.closes = self.closes.or(tender.closes);
        }
        if let Some(rut) = self.company {
            let supplier = store.supplier(rut)?;
            self.company_name = supplier.and_then(|known| known.name().map(str::to_owned));
            if let (Some(code), None) = (&self.tender, self.closes) {
                self.closes = store.bid(code, rut)?.and_then(|bid| bid.deadline);
            }
        }
        Ok(())
    }
}

/// The text of an error as it may be handed on.
///
/// # Errors
/// Wrong usage when it looks like a password or is longer than a screen.
pub fn error_text(text: &str) -> Outcome<Option<String>> {
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.replace(char::is_control, " "))
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    let text = lines.join("\n");
    let refuse = |id| Err(Failure::new(FailureKind::Usage, Message::new(id)));
    if looks_secret(&text, Place::Evidence) {
        return refuse("rescue-secret");
    }
    if text.chars().count() > MOST_LETTERS {
        return refuse("rescue-error-too-long");
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// Everything that is counted for a claim.
#[derive(Debug, Clone)]
pub struct Moments {
    /// The lengths that were used.
    pub lengths: TermLengths,
    /// The time for asking; nothing while the closing hour is not known.
    pub request: Option<Request>,
    /// The day on which the certificate was sent, and the last day to hand in the offer.
    pub handover: Option<(Date, Counted<Date>)>,
    /// What remains by way of claims, counted from the closing.
    pub claims: Option<ClaimTerms>,
}

impl Moments {
    /// Counts them.
    ///
    /// # Errors
    /// A length that the rules do not have; a certificate sent before the closing.
    pub fn count(
        pack: &Pack,
        today: Today,
        closes: Option<Deadline>,
        sent: Option<Date>,
    ) -> Outcome<Self> {
        let lengths = lengths(pack, closes.map_or(today.date, |closes| closes.date))?;
        if let (Some(sent), Some(closes)) = (sent, closes)
            && sent < closes.date
        {
            let message = Message::new("rescue-certificate-too-early")
                .with("sent", sent)
                .with("closes", closes);
            return Err(Failure::new(FailureKind::Usage, message));
        }
        let days = pack.business_days();
        Ok(Self {
            request: closes.and_then(|closes| terms::request(closes, &lengths, today)),
            handover: sent.map(|sent| (sent, terms::handover(sent, &lengths, &days))),
            claims: closes.map(|closes| terms::claims(closes, &lengths, &days)),
            lengths,
        })
    }
}

/// The terms of the claims against an act.
///
/// # Errors
/// A length that the rules do not have.
pub fn claim_terms(pack: &Pack, act: Deadline) -> Outcome<(TermLengths, ClaimTerms)> {
    let lengths = lengths(pack, act.date)?;
    Ok((lengths, terms::claims(act, &lengths, &pack.business_days())))
}

fn lengths(pack: &Pack, day: Date) -> Outcome<TermLengths> {
    pack.term_lengths(day)
        .map_err(|message| Failure::new(FailureKind::No, message))
}

/// A picture of the screen, with the name under which it goes into the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// `captura-1.png`.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Reads the pictures; the content decides what a file is, not its name.
///
/// # Errors
/// A file that cannot be read, is too large, or is no PNG, JPG or PDF.
pub fn captures(files: &[PathBuf]) -> Outcome<Vec<Capture>> {
    let read = |(at, file): (usize, &PathBuf)| capture(at + 1, file);
    files.iter().enumerate().map(read).collect()
}

fn capture(number: usize, file: &Path) -> Outcome<Capture> {
    let shown = file.display().to_string();
    let refuse = |id| Failure::new(FailureKind::Input, Message::new(id).with("file", &*shown));
    let failed = |error: std::io::Error| refuse("rescue-capture-unreadable").caused_by(error);
    let mut bytes = Vec::new();
    fs_err::File::open(file)
        .map_err(failed)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(refuse("rescue-capture-too-large"));
    }
    let kind = infer::get(&bytes).map(|kind| kind.extension());
    let Some(ending @ ("png" | "jpg" | "pdf")) = kind else {
        return Err(refuse("rescue-capture-not-a-picture"));
    };
    let name = format!("captura-{number}.{ending}");
    Ok(Capture { name, bytes })
}

/// Writes the files into a folder that is made where it is missing. Nothing that is there already is written over:
/// either all files are new, or none is written.
///
/// # Errors
/// A file of the same name, or a folder that cannot be written.
pub fn write_folder(folder: &Path, files: &[(&str, &[u8])]) -> Outcome<()> {
    let failed = |error: std::io::Error| {
        let message = Message::new("rescue-cannot-write").with("folder", shown(folder));
        Failure::new(FailureKind::Input, message).caused_by(error)
    };
    let there = files.iter().map(|(name, _)| folder.join(name));
    if let Some(taken) = there.into_iter().find(|file| file.exists()) {
        return Err(already_there(&taken));
    }
    fs_err::create_dir_all(folder).map_err(failed)?;
    for (name, bytes) in files {
        let target = folder.join(name);
        let mut whole = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        whole.write_all(bytes).map_err(failed)?;
        whole.persist_noclobber(&target).map_err(|error| {
            if error.error.kind() == ErrorKind::AlreadyExists {
                already_there(&target)
            } else {
                failed(error.error)
            }
        })?;
    }
    Ok(())
}

fn already_there(file: &Path) -> Failure {
    let message = Message::new("rescue-file-exists").with("file", shown(file));
    Failure::new(FailureKind::Input, message).hint(Message::new("rescue-file-exists-hint"))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_the_error_is_refused_and_a_plain_one_is_tidied() {
        let told = error_text("  Error 500:\n\n servicio   no disponible ").unwrap();
        assert_eq!(told.as_deref(), Some("Error 500:\nservicio no disponible"));
        assert_eq!(error_text(" \n ").unwrap(), None);
        let failure = error_text("Error. Mi clave única es Gato1234").unwrap_err();
        assert_eq!(failure.message.id, "rescue-secret");
        assert!(error_text(&"largo ".repeat(1000)).is_err());
    }

    #[test]
    fn the_content_says_what_a_picture_is_and_its_name_cannot_leave_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let png = folder.path().join("..pantalla.exe");
        fs_err::write(&png, b"\x89PNG\r\n\x1a\n....").unwrap();
        let text = folder.path().join("pantalla.png");
        fs_err::write(&text, b"not a picture").unwrap();
        let read = captures(&[png.clone(), png]).unwrap();
        assert_eq!(read[0].name, "captura-1.png");
        assert_eq!(read[1].name, "captura-2.png");
        let failure = captures(&[text]).unwrap_err();
        assert_eq!(failure.message.id, "rescue-capture-not-a-picture");
    }

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("reclamo");
        write_folder(&target, &[("a.txt", b"one")]).unwrap();
        let again = [("b.txt", &b"two"[..]), ("a.txt", b"two")];
        let failure = write_folder(&target, &again).unwrap_err();
        assert_eq!(failure.message.id, "rescue-file-exists");
        assert_eq!(fs_err::read(target.join("a.txt")).unwrap(), b"one");
        assert!(!target.join("b.txt").exists());
    }
}
