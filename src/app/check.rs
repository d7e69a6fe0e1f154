//! `check`: reads suppliers and perhaps a tender from the store and has them judged. Words nothing.

use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::paper::Paper;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::domain::tender::Tender;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::mismatch::mismatches;
use crate::readiness::{Occasion, Verdict, assess};
use crate::rules::Pack;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use std::collections::BTreeMap;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

/// Who could be meant when no RUT is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nobody is registered.
    Nobody,
    /// Exactly one supplier is.
    One(Rut),
    /// Several are: the RUT must be asked for.
    Several,
}

/// How many suppliers there are, as far as it matters.
///
/// # Errors
/// A failure of the store.
pub fn held(store: &mut dyn Store) -> Outcome<Held> {
    let filter = SupplierFilter {
        limit: Some(2),
        ..SupplierFilter::default()
    };
    let mut found = Held::Nobody;
    store.each_supplier(&filter, &mut |supplier| {
        found = match found {
            Held::Nobody => Held::One(supplier.rut),
            _ => Held::Several,
        };
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

/// What suppliers are judged by: the pack, the day, and the tender they want to bid for.
#[derive(Debug)]
pub struct Check<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The day.
    pub today: Today,
    /// The tender, when one was named.
    pub tender: Option<Tender>,
}

impl Check<'_> {
    /// Judges one supplier.
    ///
    /// # Errors
    /// Nobody under that RUT; a failure of the store.
    pub fn one(&self, store: &mut dyn Store, rut: Rut) -> Outcome<Verdict> {
        let supplier = store.supplier(rut)?.ok_or_else(|| {
            Failure::new(
                FailureKind::No,
                Message::new("check-not-held").with("rut", rut),
            )
            .hint(Message::new("check-not-held-hint").with("rut", rut))
        })?;
        let papers = store.papers(Some(rut))?;
        Ok(self.judge(&supplier, papers))
    }

    /// Judges everyone, ordered by RUT.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn all(&self, store: &mut dyn Store) -> Outcome<Vec<Verdict>> {
        let mut verdicts = Vec::new();
        let mut papers: BTreeMap<Rut, Vec<Paper>> = BTreeMap::new();
        for paper in store.papers(None)? {
            papers.entry(paper.supplier).or_default().push(paper);
        }
        store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
            let own = papers.remove(&supplier.rut).unwrap_or_default();
            verdicts.push(self.judge(&supplier, own));
            ControlFlow::Continue(())
        })?;
        Ok(verdicts)
    }

    /// Judges a supplier. What was made for another tender says nothing here.
    fn judge(&self, supplier: &Supplier, mut papers: Vec<Paper>) -> Verdict {
        papers.retain(|paper| {
            let wanted = self.tender.as_ref().map(|tender| &tender.code);
            paper.tender.is_none() || paper.tender.as_ref() == wanted
        });
        let mismatches = mismatches(self.pack, supplier, &papers, self.today.date);
        let occasion = Occasion {
            today: self.today,
            mismatches: &mismatches,
            tender: self.tender.as_ref(),
        };
        assess(supplier, self.pack, occasion)
    }
}

/// The tender under a code.
///
/// # Errors
/// Nothing is stored under the code; a failure of the store.
pub fn tender(store: &mut dyn Store, code: &ProcessCode) -> Outcome<Tender> {
    store.tender(code)?.ok_or_else(|| {
        Failure::new(
            FailureKind::No,
            Message::new("check-no-tender").with("tender", code.to_string()),
        )
        .hint(Message::new("check-no-tender-hint"))
    })
}

/// Writes a dated copy to a file that must not exist yet, and takes the right to write from it.
///
/// # Errors
/// The file exists, or cannot be written.
pub fn save_copy(file: &Path, bytes: &[u8]) -> Outcome<()> {
    let name = file.display().to_string();
    let failed = |error: std::io::Error| {
        let id = if error.kind() == std::io::ErrorKind::AlreadyExists {
            "check-snapshot-exists"
        } else {
            "check-snapshot-failed"
        };
        Failure::new(
            FailureKind::Input,
            Message::new(id).with("file", name.as_str()),
        )
        .caused_by(error)
    };
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut whole = tempfile::NamedTempFile::new_in(folder.unwrap_or_else(|| Path::new(".")))
        .map_err(failed)?;
    whole.write_all(bytes).map_err(failed)?;
    let mut rights = whole.as_file().metadata().map_err(failed)?.permissions();
    rights.set_readonly(true);
    whole
        .as_file()
        .set_permissions(rights)
        .and_then(|()| whole.as_file().sync_all())
        .map_err(failed)?;
    whole
        .persist_noclobber(file)
        .map(|_| ())
        .map_err(|error| failed(error.error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dated_copy_is_never_replaced_and_is_read_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("copia.json");
        save_copy(&file, b"one").expect("saved");
        let failure = save_copy(&file, b"two").expect_err("refused");
        assert_eq!(failure.message.id, "check-snapshot-exists");
        assert_eq!(fs_err::read(&file).expect("read"), b"one");
        let rights = fs_err::metadata(&file).expect("metadata").permissions();
        assert!(rights.readonly());
    }
}
