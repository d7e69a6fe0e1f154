//! Registers suppliers from a sheet with the validators of the interview. A row without a legal basis is never kept
//! (Ley 21.719, arts. 12, 13 and 20).

use super::agreed::{Agreed, AgreedRow, StillPublished};
use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::app::{lists, states};
use crate::domain::consent::LegalBasis;
use crate::domain::fact::FactSource;
use crate::domain::message::Message;
use crate::domain::privacy::proof::last_erasure;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateKind, Supplier};
use crate::domain::words;
use crate::exchange::own::suppliers::{Columns, Fixed};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::Outcome;
use crate::interview::Interview;
use crate::rules::Pack;
use crate::store::{Store, StoreError};
use jiff::civil::Date;

/// How a sheet of suppliers is imported.
pub struct SupplierImport<'a> {
    /// The questions, and the texts that are agreed to.
    pub pack: &'a Pack,
    /// The day of the import.
    pub today: Date,
    /// The basis of rows that name none.
    pub basis: Option<LegalBasis>,
    /// Nothing is written.
    pub dry_run: bool,
    /// Words the reasons.
    pub word: &'a dyn Fn(&Message) -> String,
}

/// What an import came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// What it did.
    pub report: SheetReport,
    /// Who stands in a publication although the sheet ended their consent.
    pub still_published: Vec<StillPublished>,
}

impl SupplierImport<'_> {
    /// Imports a sheet.
    ///
    /// # Errors
    /// A sheet without a column for the RUT, a file of rejects that cannot be written, or the store's failure.
    pub fn run(&self, sheet: &Sheet, store: &mut dyn Store) -> Outcome<Imported> {
        let columns = Columns::find(&sheet.header, &self.pack.questions).ok_or_else(|| {
            let message = Message::new("suppliers-column-missing");
            sheets::no_key_column(sheet, message, "suppliers-template-hint")
        })?;
        let file = lists::name(&sheet.path);
        let mut agreed = Agreed::default();
        let mut report = sheets::import(sheet, "suppliers", self.dry_run, self.word, &mut |row| {
            self.take(&columns, row, &file, store, &mut agreed)
        })?;
        let unknown =
            |name: &String| Message::new("suppliers-column-unknown").with("column", name.as_str());
        report.noticed = columns.unknown().iter().map(unknown).collect();
        report.noticed.extend(agreed.told(self.dry_run));
        report.noticed.extend(may_be_back(&report, store)?);
        report.warnings = report.noticed.iter().map(self.word).collect();
        let still_published = match self.dry_run {
            true => Vec::new(),
            false => agreed.still_published(store)?,
        };
        Ok(Imported {
            report,
            still_published,
        })
    }

    /// Takes one row: it goes in whole, or not at all.
    fn take(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        store: &mut dyn Store,
        agreed: &mut Agreed,
    ) -> Outcome<Result<Change, Reason>> {
        let rut = match read_rut(columns, row) {
            Ok(rut) => rut,
            Err(reason) => return Ok(Err(reason)),
        };
        let held = match store.supplier(rut) {
            Err(StoreError::Blocked(_)) => {
                let message = Message::new("privacy-blocked").with("rut", rut);
                return Ok(Err(columns.reason(row, Fixed::Rut, message)));
            }
            held => held?,
        };
        let (supplier, said) = match self.read(columns, row, file, rut, held.clone()) {
            Ok(read) => read,
            Err(reason) => return Ok(Err(reason)),
        };
        agreed.add(said);
        let change = match &held {
            None => Change::New,
            Some(held) if *held == supplier => Change::Unchanged,
            Some(_) => Change::Updated,
        };
        if change != Change::Unchanged && !self.dry_run {
            store.put_supplier(&supplier)?;
        }
        Ok(Ok(change))
    }

    /// The supplier as it stands after the row, and what the row did with consents.
    fn read(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        rut: Rut,
        held: Option<Supplier>,
    ) -> Result<(Supplier, Agreed), Reason> {
        let person = read_person(columns, row)?;
        let mut supplier = match held {
            Some(held) => held,
            None => Supplier::new(rut, person.unwrap_or_else(|| hinted(rut)), self.today),
        };
        supplier.person = person.unwrap_or(supplier.person);
        let mut agreed = Agreed::default();
        let agreed_row = AgreedRow {
            import: self,
            columns,
            row,
        };
        agreed_row.put(&mut supplier, &mut agreed)?;
        let mut supplier = self.answers(columns, row, file, supplier)?;
        self.states(columns, row, file, &mut supplier)?;
        Ok((supplier, agreed))
    }

    /// Puts the answers of the row in. One that is held already with the same value keeps its source and date; one
    /// that this kind of person is not asked is left out.
    fn answers(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        supplier: Supplier,
    ) -> Result<Supplier, Reason> {
        let mut interview = Interview::new(self.pack, supplier, self.today);
        for (id, place, text) in columns.answers(row) {
            if !interview.goto(id) {
                continue;
            }
            let mut trial = Interview::new(self.pack, interview.supplier().clone(), self.today);
            trial.goto(id);
            let accepted = trial
                .answer_from(&text, FactSource::File(file.to_owned()))
                .map_err(|message| columns.reason_at(row, place, message))?;
            let held = interview.supplier().facts.get(id);
            let same = accepted
                .fact
                .as_ref()
                .zip(held)
                .is_some_and(|(fact, held)| fact.value == held.value && held.is_fresh(self.today));
            if !same {
                interview = trial;
            }
        }
        Ok(interview.supplier().clone())
    }

    /// Adds the states that were seen; the same observation is kept once.
    fn states(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        supplier: &mut Supplier,
    ) -> Result<(), Reason> {
        let by = columns
            .fixed(row, Fixed::SeenBy)
            .unwrap_or_else(|| file.to_owned());
        for (state, kind, value, on, until) in [
            (
                StateKind::Account,
                "account",
                Fixed::Account,
                Fixed::AccountOn,
                None,
            ),
            (
                StateKind::Accreditation,
                "accreditation",
                Fixed::Accreditation,
                Fixed::AccreditationOn,
                Some(Fixed::AccreditationUntil),
            ),
            (
                StateKind::Eligibility,
                "eligibility",
                Fixed::Eligibility,
                Fixed::EligibilityOn,
                None,
            ),
        ] {
            let Some(text) = columns.fixed(row, value) else {
                continue;
            };
            let Some(day) = columns.fixed(row, on) else {
                let message = Message::new("suppliers-state-needs-day");
                return Err(columns.reason(row, value, message));
            };
            let until = until.and_then(|field| columns.fixed(row, field));
            let own_by = columns.fixed(row, Fixed::SeenByOf(state));
            let evidence = columns.fixed(row, Fixed::EvidenceOf(state));
            let cause = columns
                .fixed(row, Fixed::Cause)
                .filter(|_| state == StateKind::Eligibility);
            let seen = states::Seen {
                kind,
                value: &text,
                on: Some(&day),
                until: until.as_deref(),
                evidence: Some(evidence.as_deref().unwrap_or(file)),
                cause: cause.as_deref(),
                by: own_by.as_deref().unwrap_or(&by),
            };
            let observation =
                states::read(supplier, self.pack, seen, self.today).map_err(|failure| {
                    let refused = failure.message.id == "states-secret";
                    let place = if refused { Fixed::SeenBy } else { value };
                    columns.reason(row, place, failure.message)
                })?;
            let record = observation.record;
            let known = supplier.states.iter().any(|known| {
                known.value == record.value && known.on == record.on && known.until == record.until
            });
            if !known {
                supplier.states.push(record);
            }
        }
        Ok(())
    }
}

/// Says that somebody who came in may have been erased before: a proof names nobody, so that people decide.
fn may_be_back(report: &SheetReport, store: &mut dyn Store) -> Outcome<Option<Message>> {
    let new = report.count().new;
    if new == 0 {
        return Ok(None);
    }
    Ok(last_erasure(&store.proofs()?).map(|day| {
        Message::new("suppliers-may-be-back")
            .with("count", new)
            .with("day", day)
    }))
}

/// The RUT of a row.
fn read_rut(columns: &Columns, row: &Row) -> Result<Rut, Reason> {
    let text = columns.fixed(row, Fixed::Rut).unwrap_or_default();
    Rut::parse_lenient(&text).map_err(|error| columns.reason(row, Fixed::Rut, error.message(&text)))
}

/// The kind of person by the range of the RUT: only a default.
const fn hinted(rut: Rut) -> PersonKind {
    if rut.looks_natural() {
        PersonKind::Natural
    } else {
        PersonKind::Juridical
    }
}

/// The kind of person that a row names.
fn read_person(columns: &Columns, row: &Row) -> Result<Option<PersonKind>, Reason> {
    let Some(text) = columns.fixed(row, Fixed::Person) else {
        return Ok(None);
    };
    match words::plain(&text).as_str() {
        "natural" | "persona natural" | "natural person" => Ok(Some(PersonKind::Natural)),
        "juridical" | "juridica" | "persona juridica" | "empresa" | "legal entity" | "firm" => {
            Ok(Some(PersonKind::Juridical))
        }
        _ => {
            let message = Message::new("suppliers-bad-person").with("value", text);
            Err(columns.reason(row, Fixed::Person, message))
        }
    }
}
