//! People of a course as they are typed: reading what is said of one, the basis on which it may be kept (Ley 21.719,
//! arts. 12, 13, 16 quáter and 20), and finding the one that is meant. Words nothing.

use crate::app::workshops::Participant;
use crate::domain::consent::{Channel, Consent, LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::privacy::age::{Consenter, consenter};
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::domain::workshop::matching::Given;
use crate::domain::workshop::{Learner, LearnerId, Sex};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::validate::{read_email, read_name, read_phone};
use crate::rules::Pack;
use jiff::civil::Date;

/// What is said of a person, as texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonTold {
    /// The name.
    pub name: Option<String>,
    /// The own RUT.
    pub rut: Option<String>,
    /// The firm's RUT.
    pub supplier: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
    /// Year or day of birth.
    pub birth: Option<String>,
    /// Sex.
    pub sex: Option<String>,
    /// Comuna.
    pub comuna: Option<String>,
}

/// A field of [`PersonTold`], to say which one cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonField {
    /// The name.
    Name,
    /// The own RUT.
    Rut,
    /// The firm's RUT.
    Supplier,
    /// E-mail.
    Email,
    /// Telephone.
    Telephone,
    /// Year or day of birth.
    Birth,
    /// Sex.
    Sex,
    /// Comuna.
    Comuna,
}

impl PersonField {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Rut,
        Self::Supplier,
        Self::Email,
        Self::Telephone,
        Self::Birth,
        Self::Sex,
        Self::Comuna,
    ];
}

/// What is known of a person, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonRead {
    /// By what the person is found again.
    pub given: Given,
    supplier: Option<Rut>,
    birth_year: Option<i16>,
    sex: Option<Sex>,
    comuna: Option<String>,
}

/// The field that cannot be read, and why.
pub type Wrong = (PersonField, Message);

/// Reads an optional text, saying which field it is when it cannot be read.
fn read<T>(
    field: PersonField,
    text: Option<&String>,
    reader: impl Fn(&str) -> Result<T, Message>,
) -> Result<Option<T>, Wrong> {
    text.map(|text| reader(text).map_err(|message| (field, message)))
        .transpose()
}

/// Reads everything that is said of a person.
///
/// # Errors
/// The first field that cannot be read.
pub fn read_person(told: &PersonTold, today: Date) -> Result<PersonRead, Wrong> {
    let rut = |text: &str| Rut::parse_lenient(text).map_err(|error| error.message(text));
    let name = read(PersonField::Name, told.name.as_ref(), read_name)?
        .ok_or((PersonField::Name, Message::new("workshops-no-name")))?;
    let comuna = |text: &str| {
        Comuna::find(text)
            .map(|comuna| comuna.code.to_owned())
            .ok_or_else(|| Message::new("interview-comuna-unknown").with("value", text))
    };
    Ok(PersonRead {
        given: Given {
            name,
            rut: read(PersonField::Rut, told.rut.as_ref(), rut)?,
            email: read(PersonField::Email, told.email.as_ref(), read_email)?,
            telephone: read(PersonField::Telephone, told.telephone.as_ref(), read_phone)?,
        },
        supplier: read(PersonField::Supplier, told.supplier.as_ref(), rut)?,
        birth_year: read(PersonField::Birth, told.birth.as_ref(), |text| {
            birth_year(text, today)
        })?,
        sex: read(PersonField::Sex, told.sex.as_ref(), sex)?,
        comuna: read(PersonField::Comuna, told.comuna.as_ref(), comuna)?,
    })
}

/// The oldest that somebody is believed to be.
const OLDEST: i16 = 120;

/// The year of birth, from a year or a day: the day itself is not kept.
fn birth_year(text: &str, today: Date) -> Result<i16, Message> {
    let text = text.trim().trim_end_matches(".0");
    let year = match text.parse::<i16>() {
        Ok(year) => Some(year),
        Err(_) => crate::domain::calendar::read_date(text)
            .ok()
            .map(|date| date.year()),
    };
    year.filter(|year| (today.year() - OLDEST..=today.year()).contains(year))
        .ok_or_else(|| Message::new("workshops-bad-birth").with("value", text))
}

fn sex(text: &str) -> Result<Sex, Message> {
    match words::plain(text).as_str() {
        "f" | "femenino" | "mujer" | "female" | "woman" => Ok(Sex::Female),
        "m" | "masculino" | "hombre" | "male" | "man" => Ok(Sex::Male),
        "otro" | "otra" | "x" | "other" => Ok(Sex::Other),
        _ => Err(Message::new("workshops-bad-sex").with("value", text)),
    }
}

impl PersonRead {
    /// The person as it stands after this: what is said anew is put in where nothing was known; what is known stays.
    #[must_use]
    pub fn onto(&self, mut learner: Learner) -> Learner {
        let fill = |place: &mut Option<String>, value: &Option<String>| {
            if place.is_none() {
                place.clone_from(value);
            }
        };
        learner.rut = learner.rut.or(self.given.rut);
        let firm = self.supplier.filter(|rut| learner.rut != Some(*rut));
        learner.supplier = learner.supplier.or(firm);
        fill(&mut learner.email, &self.given.email);
        fill(&mut learner.telephone, &self.given.telephone);
        fill(&mut learner.comuna, &self.comuna);
        learner.birth_year = learner.birth_year.or(self.birth_year);
        learner.sex = learner.sex.or(self.sex);
        learner
    }

    /// The person as it stands after this: what is said takes the place of what was known.
    #[must_use]
    pub fn over(&self, mut learner: Learner) -> Learner {
        let mut said = self.onto(Learner::new(
            learner.id,
            self.given.name.clone(),
            learner.created_on,
        ));
        said.consents.append(&mut learner.consents);
        said.rut = said.rut.or(learner.rut);
        said.supplier = said
            .supplier
            .or(learner.supplier)
            .filter(|rut| said.rut != Some(*rut));
        said.email = said.email.or(learner.email);
        said.telephone = said.telephone.or(learner.telephone);
        said.comuna = said.comuna.or(learner.comuna);
        said.birth_year = said.birth_year.or(learner.birth_year);
        said.sex = said.sex.or(learner.sex);
        said
    }

    /// Whether something else is said here than what is kept of the same person. A name may be told in part.
    #[must_use]
    pub fn disagrees(&self, learner: &Learner) -> bool {
        let said = Learner {
            name: learner.name.clone(),
            ..self.over(learner.clone())
        };
        said != *learner
    }

    /// Somebody new.
    #[must_use]
    pub fn new_learner(&self, id: LearnerId, today: Date) -> Learner {
        self.onto(Learner::new(id, self.given.name.clone(), today))
    }

    /// Whether the person may be so young that a carer consents; nothing while year or age are not known.
    #[must_use]
    pub fn may_be_child(&self, pack: &Pack, today: Date) -> bool {
        // Also before the law applies: what is written down now is kept when it does.
        let ages = pack.consent_ages(today).ok();
        let limit = ages.and_then(|(age, _)| i16::try_from(age).ok());
        limit
            .zip(self.birth_year)
            .is_some_and(|(limit, year)| consenter(year, today.year(), limit) == Consenter::Carer)
    }
}

/// On what ground a person may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// The ground; nothing when none was said.
    pub basis: Option<LegalBasis>,
    /// The day on which it was given.
    pub given_on: Date,
    /// How it came.
    pub channel: Channel,
    /// Whether the person agreed to be counted for a funder.
    pub results: bool,
}

/// Puts the ground in; `false` when nothing allows keeping the person.
pub fn grant(learner: &mut Learner, ground: Ground, pack: &Pack, today: Date) -> bool {
    let mut add = |purpose, basis| {
        if learner.consent(purpose).is_some() {
            return;
        }
        let text = pack.consent_text(purpose, today);
        learner.consents.push(Consent {
            purpose,
            basis,
            text_version: text.map(|text| text.version.clone()).unwrap_or_default(),
            given_on: ground.given_on,
            channel: ground.channel,
            withdrawn_on: None,
            fields: None,
        });
    };
    if let Some(basis) = ground.basis {
        add(Purpose::Guidance, basis);
    }
    if ground.results {
        add(Purpose::Results, LegalBasis::Consent);
    }
    learner.consent(Purpose::Guidance).is_some()
}

/// Whether a text means this person: the RUT, the beginning of the id, or words of the name.
fn is_meant(learner: &Learner, text: &str) -> bool {
    if let Ok(rut) = Rut::parse_lenient(text) {
        return learner.rut == Some(rut);
    }
    let wanted = words::plain(text);
    let id = learner.id.to_string();
    let name = words::plain(&learner.name);
    let named = wanted
        .split(' ')
        .all(|word| name.split(' ').any(|own| own.starts_with(word)));
    !wanted.is_empty() && ((wanted.len() >= 8 && id.starts_with(&wanted)) || named)
}

/// Finds the person of a list that is meant.
///
/// # Errors
/// The answer "no" when none or more than one is meant.
pub fn find<'a>(people: impl IntoIterator<Item = &'a Learner>, text: &str) -> Outcome<&'a Learner> {
    let mut found = people.into_iter().filter(|learner| is_meant(learner, text));
    let refuse = |id| Failure::new(FailureKind::No, Message::new(id).with("value", text.trim()));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(refuse("workshops-no-person").hint(Message::new("workshops-person-hint"))),
        (Some(one), Some(other)) => {
            let people = [one, other].into_iter().chain(found);
            let people: Vec<Message> = people.map(told_apart).collect();
            let hint = Message::new("workshops-several-people-hint").with("people", people);
            Err(refuse("workshops-several-people").hint(hint))
        }
    }
}

/// By what somebody is told apart from others of the name: the id, and the end of the telephone.
fn told_apart(learner: &Learner) -> Message {
    let telephone = learner.telephone.as_deref().unwrap_or_default();
    let digits: Vec<char> = telephone.chars().filter(char::is_ascii_digit).collect();
    let ending: String = digits[digits.len().saturating_sub(3)..].iter().collect();
    Message::new(if ending.is_empty() {
        "workshops-told-apart"
    } else {
        "workshops-told-apart-telephone"
    })
    .with("id", learner.id.to_string())
    .with("name", learner.name.as_str())
    .with("ending", ending)
}

/// Finds the person of a course that is meant: the number on the sheet, or as [`find`].
///
/// # Errors
/// As [`find`].
pub fn in_course<'a>(people: &'a [Participant], text: &str) -> Outcome<&'a Participant> {
    let number = text.trim().parse::<u32>().ok();
    if let Some(found) = people
        .iter()
        .find(|one| Some(one.enrolment.number) == number)
    {
        return Ok(found);
    }
    let person = find(people.iter().map(|one| &one.person), text)?;
    let found = people.iter().find(|one| one.person.id == person.id);
    found.ok_or_else(|| {
        let message = Message::new("workshops-no-person").with("value", text.trim());
        Failure::new(FailureKind::No, message)
    })
}
