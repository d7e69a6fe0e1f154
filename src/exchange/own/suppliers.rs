//! Suppliers as a list: which columns a sheet of them has, found by name in either language, and how one is written.
//! The first column, `encuentro_supplier`, holds the RUT and tells our own file from any other. Validates nothing.

mod trail;

pub use trail::{trail_header, trail_row};

use super::guard::unguard;
use super::sheet::SheetCell;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::null;
use crate::domain::supplier::{PersonKind, StateKind, StateValue, Supplier};
use crate::exchange::header::Header;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;
use crate::rules::model::Question;
use trail::{TRAIL, agreed_to};

/// The column that marks our own list of suppliers; it holds the RUT.
pub const MARK: &str = "encuentro_supplier";

/// A column that is no answer of the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixed {
    /// The RUT.
    Rut,
    /// Natural or juridical.
    Person,
    /// Whether the person agreed to be guided, yes or no.
    Consent,
    /// The legal basis of the guidance.
    Basis,
    /// The day of the consent.
    ConsentOn,
    /// Whether the person agreed to be listed in the directory.
    Directory,
    /// Account, its day.
    Account,
    /// The day on which the account was seen.
    AccountOn,
    /// Accreditation.
    Accreditation,
    /// The day on which the accreditation was seen.
    AccreditationOn,
    /// The last day of the accreditation.
    AccreditationUntil,
    /// Eligibility.
    Eligibility,
    /// The day on which the eligibility was seen.
    EligibilityOn,
    /// Who saw the states.
    SeenBy,
    /// Who saw one state, in an export.
    SeenByOf(StateKind),
    /// What shows one state, in an export.
    EvidenceOf(StateKind),
    /// The cause of an ineligibility, in an export.
    Cause,
    /// The day on which the person agreed to be listed, in an export.
    DirectoryOn,
    /// The version of the text to which they agreed, in an export.
    DirectoryText,
    /// What of them may be shown, where they chose, in an export.
    DirectoryFields,
}

/// The columns in order: the name in English files, the name in Spanish ones, other names.
const FIXED: [(Fixed, &str, &str, &[&str]); 14] = [
    (
        Fixed::Rut,
        MARK,
        MARK,
        &["rut", "rut proveedor", "supplier rut"],
    ),
    (
        Fixed::Person,
        "person",
        "tipo de persona",
        &["tipo", "persona", "kind"],
    ),
    (
        Fixed::Consent,
        "consent",
        "autoriza guardar sus datos",
        &["autoriza", "consentimiento", "agrees"],
    ),
    (Fixed::Basis, "basis", "base legal", &["legal basis"]),
    (
        Fixed::ConsentOn,
        "consent_on",
        "fecha de autorización",
        &["fecha consentimiento", "consent date"],
    ),
    (
        Fixed::Directory,
        "directory",
        "autoriza directorio",
        &["directorio"],
    ),
    (Fixed::Account, "account", "cuenta", &[]),
    (
        Fixed::AccountOn,
        "account_on",
        "cuenta vista el",
        &["fecha cuenta"],
    ),
    (Fixed::Accreditation, "accreditation", "acreditación", &[]),
    (
        Fixed::AccreditationOn,
        "accreditation_on",
        "acreditación vista el",
        &["fecha acreditacion"],
    ),
    (
        Fixed::AccreditationUntil,
        "accreditation_until",
        "acreditación hasta",
        &["vigencia acreditacion"],
    ),
    (Fixed::Eligibility, "eligibility", "habilidad", &[]),
    (
        Fixed::EligibilityOn,
        "eligibility_on",
        "habilidad vista el",
        &["fecha habilidad"],
    ),
    (Fixed::SeenBy, "seen_by", "visto por", &["by"]),
];

/// The column names, in order: every fixed column, then one for each question.
#[must_use]
pub fn header(questions: &[&Question], spanish: bool) -> Vec<String> {
    let fixed = FIXED
        .iter()
        .map(|(_, english, other, _)| if spanish { *other } else { *english }.to_owned());
    let answers = questions.iter().map(|question| {
        question
            .columns
            .first()
            .filter(|_| spanish)
            .unwrap_or(&question.id)
            .clone()
    });
    fixed.chain(answers).collect()
}

/// Where the columns of a sheet stand.
#[derive(Debug)]
pub struct Columns {
    header: Header,
    own: bool,
    fixed: Vec<(Fixed, usize)>,
    answers: Vec<(String, usize)>,
    unknown: Vec<String>,
}

impl Columns {
    /// Finds the columns by name, in either language; `None` without a column for the RUT.
    #[must_use]
    pub fn find(header: &Header, questions: &[Question]) -> Option<Self> {
        let fixed: Vec<(Fixed, usize)> = FIXED
            .iter()
            .filter_map(|(field, english, spanish, others)| {
                let place = header
                    .find(english)
                    .or_else(|| header.find(spanish))
                    .or_else(|| header.find_any(others))?;
                Some((*field, place))
            })
            .chain(
                TRAIL
                    .iter()
                    .filter_map(|(field, name)| Some((*field, header.find(name)?))),
            )
            .collect();
        fixed.iter().find(|(field, _)| *field == Fixed::Rut)?;
        let taken = |place: &usize| fixed.iter().any(|(_, other)| other == place);
        let mut answers: Vec<(String, usize)> = Vec::new();
        for question in questions {
            let names = std::iter::once(&question.id).chain(&question.columns);
            let place = names
                .filter_map(|name| header.find(name))
                .find(|place| !taken(place) && answers.iter().all(|(_, other)| other != place));
            answers.extend(place.map(|place| (question.id.clone(), place)));
        }
        let is_read = |place| taken(&place) || answers.iter().any(|(_, other)| *other == place);
        let unknown = header.unread(is_read);
        Some(Self {
            own: header.find(MARK).is_some(),
            header: header.clone(),
            fixed,
            answers,
            unknown,
        })
    }

    /// Columns that nothing is known of.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// The text of a fixed column, when there is one.
    #[must_use]
    pub fn fixed(&self, row: &Row, field: Fixed) -> Option<String> {
        let (_, place) = self.fixed.iter().find(|(known, _)| *known == field)?;
        self.text(row, *place)
    }

    /// The answers of a row: question id, place of its column, text.
    #[must_use]
    pub fn answers(&self, row: &Row) -> Vec<(&str, usize, String)> {
        self.answers
            .iter()
            .filter_map(|(id, place)| Some((id.as_str(), *place, self.text(row, *place)?)))
            .collect()
    }

    /// A reason to set the row aside for a fixed column.
    #[must_use]
    pub fn reason(&self, row: &Row, field: Fixed, message: Message) -> Reason {
        match self.fixed.iter().find(|(known, _)| *known == field) {
            Some((_, place)) => self.reason_at(row, *place, message),
            None => Reason::row(message),
        }
    }

    /// A reason to set the row aside for a column.
    #[must_use]
    pub fn reason_at(&self, row: &Row, place: usize, message: Message) -> Reason {
        Reason::cell(self.header.name(place), row.cell(place), message)
    }

    fn text(&self, row: &Row, place: usize) -> Option<String> {
        if self.own {
            Some(unguard(row.cell(place))).filter(|text| !text.trim().is_empty())
        } else {
            null::present(row.cell(place)).map(str::to_owned)
        }
    }
}

/// A supplier as a row, in the order of [`header`].
#[must_use]
pub fn row(supplier: &Supplier, questions: &[&Question]) -> Vec<SheetCell> {
    let guidance = supplier.consent(Purpose::Guidance);
    let agreed =
        |consent: Option<&Consent>| consent.map(|consent| consent.basis == LegalBasis::Consent);
    let yes = |value: Option<bool>| SheetCell::text(value.map(|yes| if yes { "si" } else { "no" }));
    let mut cells = Vec::new();
    for (field, ..) in FIXED {
        cells.push(match field {
            Fixed::Rut => SheetCell::Text(supplier.rut.compact()),
            Fixed::Person => SheetCell::Text(person_name(supplier.person).to_owned()),
            Fixed::Consent => yes(agreed(guidance)),
            Fixed::Basis => SheetCell::text(guidance.map(|consent| basis_name(consent.basis))),
            Fixed::ConsentOn => {
                SheetCell::spelled(guidance.map(|consent| consent.given_on).as_ref())
            }
            // Without a consent nothing is said: a "no" would take one back where the sheet is read.
            Fixed::Directory => yes(agreed_to(supplier, Purpose::Directory).map(|_| true)),
            Fixed::Account => state(supplier, StateKind::Account),
            Fixed::AccountOn => seen_on(supplier, StateKind::Account),
            Fixed::Accreditation => state(supplier, StateKind::Accreditation),
            Fixed::AccreditationOn => seen_on(supplier, StateKind::Accreditation),
            Fixed::AccreditationUntil => SheetCell::spelled(
                supplier
                    .state(StateKind::Accreditation)
                    .and_then(|record| record.until)
                    .as_ref(),
            ),
            Fixed::Eligibility => state(supplier, StateKind::Eligibility),
            Fixed::EligibilityOn => seen_on(supplier, StateKind::Eligibility),
            Fixed::SeenBy => {
                SheetCell::text(supplier.states.last().map(|record| record.by.as_str()))
            }
            // These stand in the trail of an export.
            Fixed::SeenByOf(_)
            | Fixed::EvidenceOf(_)
            | Fixed::Cause
            | Fixed::DirectoryOn
            | Fixed::DirectoryText
            | Fixed::DirectoryFields => continue,
        });
    }
    for question in questions {
        let fact = supplier.facts.get(&question.id);
        cells.push(SheetCell::text(
            fact.map(|fact| fact.value.as_text()).as_deref(),
        ));
    }
    cells
}

fn state(supplier: &Supplier, kind: StateKind) -> SheetCell {
    SheetCell::text(supplier.state(kind).map(|record| value_name(record.value)))
}

fn seen_on(supplier: &Supplier, kind: StateKind) -> SheetCell {
    SheetCell::spelled(supplier.state(kind).map(|record| record.on).as_ref())
}

/// A kind of person as files hold it.
#[must_use]
pub const fn person_name(person: PersonKind) -> &'static str {
    match person {
        PersonKind::Natural => "natural",
        PersonKind::Juridical => "juridical",
    }
}

/// A basis as files hold it.
#[must_use]
pub const fn basis_name(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "consent",
        LegalBasis::Contract => "contract",
        LegalBasis::LegalFunction => "legal_function",
    }
}

/// A channel of consent of a file.
pub const CHANNEL: Channel = Channel::File;

/// A value of a state as files hold it.
#[must_use]
pub const fn value_name(value: StateValue) -> &'static str {
    match value {
        StateValue::Open => "open",
        StateValue::None => "none",
        StateValue::InForce => "in_force",
        StateValue::NotInForce => "not_in_force",
        StateValue::Eligible => "eligible",
        StateValue::Ineligible => "ineligible",
        StateValue::UnderReview => "under_review",
        StateValue::NoInformation => "no_information",
    }
}
