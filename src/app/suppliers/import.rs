//! Registers suppliers from a sheet with the validators of the interview. A row without a legal basis is never kept
//! (Ley 21.719, arts. 12, 13 and 20).

use crate::app::sheets::{self, Change, Sheet, SheetReport};
use crate::app::{lists, states};
use crate::domain::calendar::read_date;
use crate::domain::consent::{Consent, LegalBasis, Purpose};
use crate::domain::fact::FactSource;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateKind, Supplier};
use crate::domain::words;
use crate::exchange::own::suppliers::{CHANNEL, Columns, Fixed};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::Outcome;
use crate::interview::Interview;
use crate::interview::validate::read_yes_no;
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

impl SupplierImport<'_> {
    /// Imports a sheet.
    ///
    /// # Errors
    /// A sheet without a column for the RUT, a file of rejects that cannot be written, or the store's failure.
    pub fn run(&self, sheet: &Sheet, store: &mut dyn Store) -> Outcome<SheetReport> {
        let columns = Columns::find(&sheet.header, &self.pack.questions).ok_or_else(|| {
            let message = Message::new("suppliers-column-missing");
            sheets::no_key_column(sheet, message, "suppliers-template-hint")
        })?;
        let file = lists::name(&sheet.path);
        let mut report = sheets::import(sheet, "suppliers", self.dry_run, self.word, &mut |row| {
            self.take(&columns, row, &file, store)
        })?;
        report.warnings = columns
            .unknown()
            .iter()
            .map(|name| {
                (self.word)(&Message::new("suppliers-column-unknown").with("column", name.as_str()))
            })
            .collect();
        report.unknown_columns = columns.unknown().to_vec();
        Ok(report)
    }

    /// Takes one row: it goes in whole, or not at all.
    fn take(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        store: &mut dyn Store,
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
        let supplier = match self.read(columns, row, file, rut, held.clone()) {
            Ok(supplier) => supplier,
            Err(reason) => return Ok(Err(reason)),
        };
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

    /// The supplier as it stands after the row.
    fn read(
        &self,
        columns: &Columns,
        row: &Row,
        file: &str,
        rut: Rut,
        held: Option<Supplier>,
    ) -> Result<Supplier, Reason> {
        let person = read_person(columns, row)?;
        let mut supplier = match held {
            Some(held) => held,
            None => Supplier::new(rut, person.unwrap_or_else(|| hinted(rut)), self.today),
        };
        supplier.person = person.unwrap_or(supplier.person);
        self.consents(columns, row, &mut supplier)?;
        let mut supplier = self.answers(columns, row, file, supplier)?;
        self.states(columns, row, file, &mut supplier)?;
        Ok(supplier)
    }

    /// Puts the purposes of the row in; without a basis for guidance the row is not kept.
    fn consents(
        &self,
        columns: &Columns,
        row: &Row,
        supplier: &mut Supplier,
    ) -> Result<(), Reason> {
        let agreed = self.agreed(columns, row, Fixed::Consent)?;
        let given_on = match columns.fixed(row, Fixed::ConsentOn) {
            None => self.today,
            Some(text) => read_date(&text)
                .map_err(|error| columns.reason(row, Fixed::ConsentOn, error.message(&text)))?,
        };
        let named = match columns.fixed(row, Fixed::Basis) {
            None => None,
            Some(text) => Some(read_basis(&text).ok_or_else(|| {
                let message = Message::new("suppliers-bad-basis").with("value", text);
                columns.reason(row, Fixed::Basis, message)
            })?),
        };
        // Consent is only what the person gave: a basis column that says so does not replace the yes.
        let basis = match (named, agreed) {
            (Some(LegalBasis::Consent) | None, Some(true)) => Some(LegalBasis::Consent),
            (Some(LegalBasis::Consent), _) => None,
            (Some(other), _) => Some(other),
            (None, _) => self.basis,
        };
        if basis.is_none() && agreed == Some(false) {
            let message = Message::new("suppliers-no-consent");
            return Err(columns.reason(row, Fixed::Consent, message));
        }
        if let Some(basis) = basis {
            self.grant(supplier, Purpose::Guidance, basis, given_on);
        }
        if supplier.consent(Purpose::Guidance).is_none() {
            return Err(Reason::row(Message::new("suppliers-no-basis")));
        }
        if self.agreed(columns, row, Fixed::Directory)? == Some(true) {
            self.grant(supplier, Purpose::Directory, LegalBasis::Consent, given_on);
        }
        Ok(())
    }

    /// Adds a purpose unless it stands already.
    fn grant(&self, supplier: &mut Supplier, purpose: Purpose, basis: LegalBasis, given_on: Date) {
        if supplier.consent(purpose).is_some() {
            return;
        }
        let text = self.pack.consent_text(purpose, self.today);
        supplier.consents.push(Consent {
            purpose,
            basis,
            text_version: text.map(|text| text.version.clone()).unwrap_or_default(),
            given_on,
            channel: CHANNEL,
            withdrawn_on: None,
            fields: None,
        });
    }

    /// A yes or no, in a column of consent.
    fn agreed(&self, columns: &Columns, row: &Row, field: Fixed) -> Result<Option<bool>, Reason> {
        columns
            .fixed(row, field)
            .map(|text| read_yes_no(&text).map_err(|message| columns.reason(row, field, message)))
            .transpose()
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

/// Reads a legal basis in either language.
fn read_basis(text: &str) -> Option<LegalBasis> {
    Some(match words::plain(text).replace(['_', '-'], " ").as_str() {
        "consent" | "consentimiento" => LegalBasis::Consent,
        "contract" | "contrato" => LegalBasis::Contract,
        "legal function" | "funcion legal" => LegalBasis::LegalFunction,
        _ => return None,
    })
}
