//! What a row of a sheet says of consents: given, taken back, or left as the person said last. A sheet that is older than a
//! withdrawal never undoes it (Ley 21.719, art. 12).

use super::import::SupplierImport;
use crate::app::directory::consent::standing_in;
use crate::domain::calendar::read_date;
use crate::domain::consent::{Consent, LegalBasis, Purpose};
use crate::domain::directory::{Field, Publication};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::supplier::Supplier;
use crate::exchange::own::suppliers::{CHANNEL, Columns, Fixed};
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::failure::Outcome;
use crate::interview::validate::read_yes_no;
use crate::store::Store;
use jiff::civil::Date;

/// What a sheet did with consents to the directory besides giving them, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Agreed {
    /// Who withdrew on a day and stays out, although the sheet says yes: the line, whose, the day.
    pub kept: Vec<(u64, Rut, Date)>,
    /// Whose consent ended, since the sheet says no: the line, whose.
    pub ended: Vec<(u64, Rut)>,
}

/// Somebody whose consent a sheet ended, and a publication in which they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StillPublished {
    /// Whose.
    pub rut: Rut,
    /// The name, once known.
    pub name: Option<String>,
    /// Where.
    pub publication: Publication,
}

impl Agreed {
    /// Adds what another row did.
    pub(super) fn add(&mut self, other: Self) {
        self.kept.extend(other.kept);
        self.ended.extend(other.ended);
    }

    /// The publications in which those stand whose consent ended.
    ///
    /// # Errors
    /// The store's failure.
    pub(super) fn still_published(&self, store: &mut dyn Store) -> Outcome<Vec<StillPublished>> {
        let mut found = Vec::new();
        for (_, rut) in &self.ended {
            let name = store.supplier(*rut)?;
            let name = name.and_then(|supplier| supplier.name().map(str::to_owned));
            for publication in standing_in(store, *rut)? {
                found.push(StillPublished {
                    rut: *rut,
                    name: name.clone(),
                    publication,
                });
            }
        }
        Ok(found)
    }

    /// The sentences for people and programs: how many, then each row.
    pub(super) fn told(&self, dry_run: bool) -> Vec<Message> {
        let mut told = Vec::new();
        if !self.kept.is_empty() {
            told.push(Message::new("suppliers-withdrawal-kept").with("count", self.kept.len()));
        }
        told.extend(self.kept.iter().map(|(line, rut, day)| {
            Message::new("suppliers-withdrawal-kept-row")
                .with("line", *line)
                .with("rut", *rut)
                .with("day", *day)
        }));
        if !self.ended.is_empty() {
            let id = match dry_run {
                true => "suppliers-would-end-consent",
                false => "suppliers-ended-consent",
            };
            told.push(Message::new(id).with("count", self.ended.len()));
        }
        told.extend(self.ended.iter().map(|(line, rut)| {
            Message::new("suppliers-ended-consent-row")
                .with("line", *line)
                .with("rut", *rut)
        }));
        told
    }
}

/// A row whose consents are read.
pub(super) struct AgreedRow<'a> {
    /// How the sheet is imported.
    pub import: &'a SupplierImport<'a>,
    /// Where the columns stand.
    pub columns: &'a Columns,
    /// The row.
    pub row: &'a Row,
}

impl AgreedRow<'_> {
    /// Puts the purposes of the row in; without a basis for guidance the row is not kept.
    pub(super) fn put(&self, supplier: &mut Supplier, agreed: &mut Agreed) -> Result<(), Reason> {
        self.guidance(supplier)?;
        self.directory(supplier, agreed)
    }

    fn guidance(&self, supplier: &mut Supplier) -> Result<(), Reason> {
        let said = self.yes_no(Fixed::Consent)?;
        let on = self.day(Fixed::ConsentOn)?;
        let named = match self.text(Fixed::Basis) {
            None => None,
            Some(text) => Some(LegalBasis::read(&text).ok_or_else(|| {
                let message = Message::new("suppliers-bad-basis").with("value", text);
                self.reason(Fixed::Basis, message)
            })?),
        };
        // Consent is only what the person gave: a basis column that says so does not replace the yes.
        let basis = match (named, said) {
            (Some(LegalBasis::Consent) | None, Some(true)) => Some(LegalBasis::Consent),
            (Some(LegalBasis::Consent), _) => None,
            (Some(other), _) => Some(other),
            (None, _) => self.import.basis,
        };
        if basis.is_none() && said == Some(false) {
            return Err(self.reason(Fixed::Consent, Message::new("suppliers-no-consent")));
        }
        if let Some(basis) = basis {
            let given = self.consent(Purpose::Guidance, basis, on);
            if let Err(day) = self.give(supplier, given, on) {
                let message = Message::new("suppliers-guidance-withdrawn").with("day", day);
                return Err(self.reason(Fixed::Consent, message));
            }
        }
        if supplier.consent(Purpose::Guidance).is_none() {
            return Err(Reason::row(Message::new("suppliers-no-basis")));
        }
        Ok(())
    }

    fn directory(&self, supplier: &mut Supplier, agreed: &mut Agreed) -> Result<(), Reason> {
        match self.yes_no(Fixed::Directory)? {
            None => {}
            Some(true) => {
                let on = self.day(Fixed::DirectoryOn)?;
                let on = on.map_or_else(|| self.day(Fixed::ConsentOn), |on| Ok(Some(on)))?;
                let mut given = self.consent(Purpose::Directory, LegalBasis::Consent, on);
                // What is shown is what the person agreed to, under the text that they saw.
                given.fields = self.fields()?;
                if let Some(version) = self.text(Fixed::DirectoryText) {
                    given.text_version = version;
                }
                if let Err(day) = self.give(supplier, given, on) {
                    agreed.kept.push((self.row.line, supplier.rut, day));
                }
            }
            Some(false) => {
                let held = supplier.consents.iter_mut();
                let last = held
                    .rev()
                    .find(|held| held.purpose == Purpose::Directory)
                    .filter(|held| held.withdrawn_on.is_none());
                // What stands on a legal function is nobody's to take back here.
                if let Some(held) = last.filter(|held| held.basis == LegalBasis::Consent) {
                    held.withdrawn_on = Some(self.import.today);
                    agreed.ended.push((self.row.line, supplier.rut));
                }
            }
        }
        Ok(())
    }

    /// Adds a consent unless it stands already.
    ///
    /// # Errors
    /// The day on which it was withdrawn, where the sheet does not tell a later one.
    fn give(&self, supplier: &mut Supplier, given: Consent, on: Option<Date>) -> Result<(), Date> {
        if supplier.consent(given.purpose).is_some() {
            return Ok(());
        }
        let is_later = |day| on.is_some_and(|on| day < on && on <= self.import.today);
        match supplier.withdrawn_on(given.purpose) {
            Some(day) if given.basis == LegalBasis::Consent && !is_later(day) => Err(day),
            _ => {
                supplier.consents.push(given);
                Ok(())
            }
        }
    }

    fn consent(&self, purpose: Purpose, basis: LegalBasis, on: Option<Date>) -> Consent {
        let text = self.import.pack.consent_text(purpose, self.import.today);
        Consent {
            purpose,
            basis,
            text_version: text.map(|text| text.version.clone()).unwrap_or_default(),
            given_on: on.unwrap_or(self.import.today),
            channel: CHANNEL,
            withdrawn_on: None,
            fields: None,
        }
    }

    /// What may be shown, where the sheet tells it.
    fn fields(&self) -> Result<Option<Vec<Field>>, Reason> {
        let Some(text) = self.text(Fixed::DirectoryFields) else {
            return Ok(None);
        };
        let names = text.split([',', ';', '|']).map(str::trim);
        let read = |name: &str| {
            Field::read(name).ok_or_else(|| {
                let message = Message::new("directory-consent-no-such-field").with("value", name);
                self.reason(Fixed::DirectoryFields, message)
            })
        };
        names
            .filter(|name| !name.is_empty())
            .map(read)
            .collect::<Result<_, _>>()
            .map(Some)
    }

    fn text(&self, field: Fixed) -> Option<String> {
        self.columns.fixed(self.row, field)
    }

    fn day(&self, field: Fixed) -> Result<Option<Date>, Reason> {
        let read = |text: String| {
            read_date(&text).map_err(|error| self.reason(field, error.message(&text)))
        };
        self.text(field).map(read).transpose()
    }

    /// A yes or no, in a column of consent.
    fn yes_no(&self, field: Fixed) -> Result<Option<bool>, Reason> {
        let read = |text: String| read_yes_no(&text).map_err(|message| self.reason(field, message));
        self.text(field).map(read).transpose()
    }

    fn reason(&self, field: Fixed, message: Message) -> Reason {
        self.columns.reason(self.row, field, message)
    }
}
