//! What a rule pack may say, as serde reads it: unknown fields are refused.
//! Owns shapes only; loading, overlays and checks live beside it.

use crate::domain::calendar::Month;
use crate::domain::message::Wording;
use crate::domain::supplier::PersonKind;
use crate::rules::checklist::ChecklistPoint;
use crate::rules::condition::Condition;
use crate::rules::consents::ConsentText;
use crate::rules::holidays::{Holiday, HolidayYear};
use crate::rules::process_type::ProcessType;
use crate::rules::synonyms::SynonymGroup;
use crate::rules::weight::Weight;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Where a rule comes from; named by its id from the rules that rest on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short id: `ley-19886`, `ka-01954`.
    pub id: String,
    /// Name for people: law, article or page.
    #[serde(deserialize_with = "Wording::or_same")]
    pub name: Wording,
    /// Address where a person can read it.
    #[serde(default)]
    pub url: Option<String>,
    /// Date of the text, when it shows one.
    #[serde(default)]
    pub date: Option<Date>,
}

/// Since when a rule holds, until when, and who looked when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Id of the [`Source`].
    pub source: String,
    /// Article, section or page inside the source.
    #[serde(default, deserialize_with = "Wording::optional_or_same")]
    pub place: Option<Wording>,
    /// First day on which the rule holds.
    pub valid_from: Date,
    /// Last day on which it holds, when known.
    #[serde(default)]
    pub valid_until: Option<Date>,
    /// The day on which a person last compared it with the source.
    pub checked_on: Date,
    /// Whether a source confirms it; an unverified rule says so wherever it is shown.
    pub verified: bool,
}

/// A step of the registration, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Stable id.
    pub id: String,
    /// What is reached by it.
    pub title: Wording,
    /// What to do, by goal and not by button.
    pub what: Wording,
    /// Where it is done.
    pub r#where: Wording,
    /// For whom; everyone when absent.
    #[serde(default)]
    pub applies: Option<Condition>,
    /// When it is done.
    pub done: Condition,
    /// Whether a person can do it alone at home, without any class.
    #[serde(default)]
    pub at_home: bool,
    /// Where it comes from.
    pub basis: Basis,
}

/// A section of the interview, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Stable id.
    pub id: String,
    /// Its heading.
    pub title: Wording,
}

/// What kind of answer a question takes; decides the validator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// Free text of one line.
    Text,
    /// A person's or a firm's name: refuses what looks like a secret.
    Name,
    /// A RUT.
    Rut,
    /// Yes or no.
    YesNo,
    /// One of the options.
    Choice,
    /// Several of the options.
    Choices,
    /// A day.
    Date,
    /// A number that is not negative.
    Number,
    /// A comuna, kept as its CUT code.
    Comuna,
    /// One or more regions, kept as their CUT codes.
    Regions,
    /// One or more product codes.
    Rubros,
    /// An e-mail address.
    Email,
    /// A Chilean phone number, kept as `+56912345678`.
    Phone,
    /// A street address.
    Address,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored.
    pub id: String,
    /// What is shown.
    pub label: Wording,
}

/// A question of the interview. Its id is the key of the fact that answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id.
    pub id: String,
    /// Id of its section.
    pub section: String,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// The question, short.
    pub ask: Wording,
    /// How to answer, with an example.
    pub help: Wording,
    /// Why it is asked.
    pub why: Wording,
    /// Options of a choice.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// When it is asked; always when absent.
    #[serde(default)]
    pub applies: Option<Condition>,
    /// A number above this is likely to be a slip and is asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubt_above: Option<Decimal>,
    /// Whether "I do not know" (an empty answer) is accepted.
    #[serde(default)]
    pub optional: bool,
    /// Days for which an answer stays fresh; for ever when absent.
    #[serde(default)]
    pub fresh_days: Option<i32>,
    /// Id of the paper on which the answer stands, when it is copied from one.
    #[serde(default)]
    pub written_on: Option<String>,
    /// Id of the question whose answer this one must match letter by letter (mismatch pre-flight).
    #[serde(default)]
    pub must_match: Option<String>,
    /// Header names under which spreadsheets carry it, in both languages.
    #[serde(default)]
    pub columns: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Keeps the supplier from taking part.
    Blocks,
    /// May cost an offer later.
    Warns,
    /// Nobody knows yet; never reads as "fine".
    Unknown,
}

/// A requirement: what must hold before one can bid, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Stable id: findings carry it.
    pub id: String,
    /// For whom; everyone when absent.
    #[serde(default)]
    pub applies: Option<Condition>,
    /// What must hold.
    pub met: Condition,
    /// How bad it is when it does not hold. When it is unknown the finding is `unknown`.
    pub severity: Severity,
    /// The lack in one line.
    pub title: Wording,
    /// Why it matters.
    pub why: Wording,
    /// How to mend it.
    pub mend: Wording,
    /// Where to mend it.
    pub r#where: Wording,
    /// Id of the trip (office or page) that mends it; lacks of one trip are grouped.
    pub trip: String,
    /// What it costs, when known.
    #[serde(default)]
    pub cost: Option<Wording>,
    /// How long it lasts once mended, when known.
    #[serde(default)]
    pub lasts: Option<Wording>,
    /// Days after which an answer that meets it must be looked at again.
    #[serde(default)]
    pub stale_after_days: Option<i32>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A place where lacks are mended in one go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trip {
    /// Stable id: `sii`, `marketplace-account`.
    pub id: String,
    /// Its name: "Una visita al SII".
    pub title: Wording,
    /// Page or office.
    pub r#where: Wording,
}

/// A kind of paper that a supplier holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperKind {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// Who issues it.
    pub issuer: Wording,
    /// Whom it concerns; both when absent.
    #[serde(default)]
    pub person: Option<PersonKind>,
    /// What it costs, when known.
    #[serde(default)]
    pub cost: Option<Wording>,
    /// Typical age limit in days; each tender sets its own.
    #[serde(default)]
    pub typical_age_days: Option<u32>,
    /// Whether each one is made for a single tender and serves no other.
    #[serde(default)]
    pub per_tender: bool,
    /// Whether its data are enough, so that no copy of it need be kept.
    #[serde(default)]
    pub data_only: bool,
    /// A note for people.
    #[serde(default)]
    pub note: Option<Wording>,
    /// Where it comes from.
    pub basis: Basis,
}

/// One of the causes that the eligibility certificate can show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    /// The marketplace's own key: `DeudasTributarias`.
    pub id: String,
    /// What it means.
    pub title: Wording,
    /// Who informs it.
    pub informed_by: Wording,
    /// How it is resolved.
    pub mend: Wording,
    /// Where it comes from.
    pub basis: Basis,
}

/// A dated value: UTM of a month, IVA, a limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Which one: `utm`, `uf`, `iva`, `compra-agil-limit-utm`.
    pub id: String,
    /// The month it holds for, for values that are published month by month.
    #[serde(default)]
    pub month: Option<Month>,
    /// The day it holds for, for values that are published day by day (UF).
    #[serde(default)]
    pub day: Option<Date>,
    /// The year it holds for, for values by year (retention).
    #[serde(default)]
    pub year: Option<i16>,
    /// The value, in the unit below.
    pub value: Decimal,
    /// The unit: `CLP`, `UTM`, `UF`, `percent`, `days`, `business days`, `hours`.
    pub unit: String,
    /// Where it comes from.
    pub basis: Basis,
}

/// What a parameter is, for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterName {
    /// The parameter's id.
    pub id: String,
    /// Its name.
    pub name: Wording,
}

/// What the portal says, why, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalMessage {
    /// Stable id.
    pub id: String,
    /// Texts or parts of texts by which it is recognised.
    pub says: Vec<String>,
    /// What it means.
    pub cause: Wording,
    /// What to do.
    pub mend: Wording,
    /// Until when, when there is a term.
    #[serde(default)]
    pub deadline: Option<Wording>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A whole pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// `chilecompra`.
    pub id: String,
    /// Version of the format; a newer one is refused kindly.
    pub format_version: u32,
    /// Where rules come from.
    pub sources: Vec<Source>,
    /// The registration, in order.
    pub steps: Vec<Step>,
    /// Sections of the interview.
    pub sections: Vec<Section>,
    /// Questions of the interview, in order.
    pub questions: Vec<Question>,
    /// What must hold.
    pub requirements: Vec<Requirement>,
    /// Where lacks are mended.
    pub trips: Vec<Trip>,
    /// Kinds of papers.
    pub papers: Vec<PaperKind>,
    /// What a bid's checklist is made of, in order.
    pub checklist: Vec<ChecklistPoint>,
    /// The causes of ineligibility.
    pub causes: Vec<Cause>,
    /// Dated values.
    pub parameters: Vec<Parameter>,
    /// Names of the dated values.
    pub parameter_names: Vec<ParameterName>,
    /// Types of processes.
    pub process_types: Vec<ProcessType>,
    /// Messages of the portal.
    pub messages: Vec<PortalMessage>,
    /// Texts of the purposes.
    pub consents: Vec<ConsentText>,
    /// Years whose holidays are known.
    pub holiday_years: Vec<HolidayYear>,
    /// Public holidays of those years.
    pub holidays: Vec<Holiday>,
    /// Words that name the same thing.
    pub synonyms: Vec<SynonymGroup>,
    /// Numbers of the ranking.
    pub weights: Vec<Weight>,
    /// Units of measure in prices.
    pub price_units: Vec<crate::rules::units::PriceUnit>,
    /// How long things are kept.
    pub retention: Vec<crate::rules::privacy::RetentionRule>,
    /// What the notice on people's data must say.
    pub notice_items: Vec<crate::rules::privacy::NoticeItem>,
    /// On what grounds an erasure may be refused.
    pub erasure_grounds: Vec<crate::rules::privacy::ErasureGround>,
    /// What nobody is asked for by default.
    pub sensitive_topics: Vec<crate::rules::privacy::SensitiveTopic>,
}
