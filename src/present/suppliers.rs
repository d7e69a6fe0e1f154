//! Suppliers as tables, records and JSON. What is not known is said to be unknown.

use crate::app::papers::Listed;
use crate::app::suppliers::STATES;
use crate::domain::bid::Bid;
use crate::domain::consent::{Consent, LegalBasis, Purpose};
use crate::domain::fact::{Fact, FactSource, FactValue, Facts};
use crate::domain::mark::Mark;
use crate::domain::place::{Comuna, Region};
use crate::domain::supplier::{PersonKind, StateKind, StateRecord, StateValue, Supplier, key};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::model::{Question, QuestionKind};
use jiff::civil::Date;
use serde::Serialize;

/// A supplier in JSON lists.
#[derive(Debug, Serialize)]
pub struct SupplierJson<'a> {
    rut: String,
    person: PersonKind,
    name: Option<&'a str>,
    comuna: Option<&'static str>,
    region: Option<&'static str>,
    rubros: Vec<&'a str>,
    connected: bool,
    states: StatesJson<'a>,
}

#[derive(Debug, Serialize)]
struct StatesJson<'a> {
    account: Option<&'a StateRecord>,
    accreditation: Option<&'a StateRecord>,
    eligibility: Option<&'a StateRecord>,
}

/// Everything that is held on one supplier, in JSON.
#[derive(Debug, Serialize)]
pub struct WholeJson<'a> {
    #[serde(flatten)]
    listed: SupplierJson<'a>,
    facts: &'a Facts,
    history: &'a [StateRecord],
    consents: &'a [Consent],
    created_on: Date,
    papers: &'a [Listed],
    bids: &'a [Bid],
    saved_searches: Vec<serde_json::Value>,
    tenders: &'a [Mark],
}

/// A supplier for JSON lists.
#[must_use]
pub fn json(supplier: &Supplier, today: Date) -> SupplierJson<'_> {
    let comuna = supplier.comuna();
    SupplierJson {
        rut: supplier.rut.compact(),
        person: supplier.person,
        name: supplier.name(),
        comuna: comuna.map(|comuna| comuna.code),
        region: comuna.map(|comuna| comuna.region().code),
        rubros: supplier.facts.list(key::RUBROS),
        connected: supplier.is_connected(today),
        states: StatesJson {
            account: supplier.state(StateKind::Account),
            accreditation: supplier.state(StateKind::Accreditation),
            eligibility: supplier.state(StateKind::Eligibility),
        },
    }
}

/// Everything that is held on one supplier.
#[must_use]
pub fn whole<'a>(
    supplier: &'a Supplier,
    papers: &'a [Listed],
    bids: &'a [Bid],
    searches: Vec<serde_json::Value>,
    marks: &'a [Mark],
    today: Date,
) -> WholeJson<'a> {
    WholeJson {
        listed: json(supplier, today),
        facts: &supplier.facts,
        history: &supplier.states,
        consents: &supplier.consents,
        created_on: supplier.created_on,
        papers,
        bids,
        saved_searches: searches,
        tenders: marks,
    }
}

/// A value of a state in words.
pub(super) fn value(texts: &Texts, value: StateValue) -> String {
    texts.get(match value {
        StateValue::Open => "suppliers-state-open",
        StateValue::None => "suppliers-state-none",
        StateValue::InForce => "suppliers-state-in-force",
        StateValue::NotInForce => "suppliers-state-not-in-force",
        StateValue::Eligible => "suppliers-state-eligible",
        StateValue::Ineligible => "suppliers-state-ineligible",
        StateValue::UnderReview => "suppliers-state-under-review",
        StateValue::NoInformation => "suppliers-state-no-information",
    })
}

/// A state with the day on which it was seen, or that it is unknown.
fn state(texts: &Texts, supplier: &Supplier, kind: StateKind) -> Cell {
    let language = texts.language();
    let Some(record) = supplier.state(kind) else {
        return texts.get("suppliers-unknown").into();
    };
    let seen = spelling::date(record.on, language);
    format!("{} {seen}", value(texts, record.value)).into()
}

/// The heading of a state.
pub(super) const fn state_heading(kind: StateKind) -> &'static str {
    match kind {
        StateKind::Account => "suppliers-column-account",
        StateKind::Accreditation => "suppliers-column-accreditation",
        StateKind::Eligibility => "suppliers-column-eligibility",
    }
}

/// Yes or no in words.
pub(super) fn yes_no(texts: &Texts, yes: bool) -> String {
    texts.get(if yes { "tenders-yes" } else { "tenders-no" })
}

/// The list: who, where, whether connected, and the three states with their days.
#[must_use]
pub fn list(texts: &Texts, suppliers: &[Supplier], today: Date) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "suppliers-column-rut",
            "suppliers-column-name",
            "suppliers-column-comuna",
            "suppliers-column-connected",
            "suppliers-column-account",
            "suppliers-column-accreditation",
            "suppliers-column-eligibility",
        ],
    ))
    .sparing([2]);
    for supplier in suppliers {
        let unknown = || texts.get("suppliers-unknown");
        let mut row = vec![
            supplier.rut.to_string().into(),
            supplier.name().map_or_else(unknown, str::to_owned).into(),
            supplier
                .comuna()
                .map_or_else(unknown, |comuna| comuna.name.to_owned())
                .into(),
            yes_no(texts, supplier.is_connected(today)).into(),
        ];
        row.extend(STATES.map(|kind| state(texts, supplier, kind)));
        table.push(row);
    }
    table
}

/// One supplier: who it is and the three states.
#[must_use]
pub fn record(texts: &Texts, supplier: &Supplier, today: Date) -> Table {
    let person = match supplier.person {
        PersonKind::Natural => "suppliers-person-natural",
        PersonKind::Juridical => "suppliers-person-juridical",
    };
    let mut fields = vec![
        ("suppliers-column-rut", supplier.rut.to_string().into()),
        ("suppliers-column-name", Cell::text(supplier.name())),
        ("suppliers-field-person", texts.get(person).into()),
        (
            "suppliers-column-connected",
            yes_no(texts, supplier.is_connected(today)).into(),
        ),
    ];
    for kind in STATES {
        fields.push((state_heading(kind), state(texts, supplier, kind)));
    }
    let until = supplier
        .state(StateKind::Accreditation)
        .and_then(|record| record.until);
    fields.push(("suppliers-field-until", until.into()));
    fields.push(("suppliers-field-created", supplier.created_on.into()));
    Table::record(fields.into_iter().map(|(id, cell)| (texts.get(id), cell)))
}

/// Every answer with its source and dates.
#[must_use]
pub fn facts(texts: &Texts, pack: &Pack, supplier: &Supplier) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "suppliers-fact-question",
            "suppliers-fact-answer",
            "suppliers-fact-source",
            "suppliers-fact-recorded",
        ],
    ));
    for fact in supplier.facts.0.values() {
        let (asked, answered) = asked_and_answered(texts, pack, fact);
        let source = match &fact.source {
            FactSource::Told => texts.get("suppliers-source-told"),
            FactSource::Marketplace => texts.get("suppliers-source-marketplace"),
            FactSource::Paper(name) | FactSource::File(name) => name.clone(),
        };
        table.push(vec![
            asked.into(),
            answered.into(),
            source.into(),
            fact.recorded_on.into(),
        ]);
    }
    table
}

/// What was asked, and the answer as a person reads it.
pub(super) fn asked_and_answered(texts: &Texts, pack: &Pack, fact: &Fact) -> (String, String) {
    let question = pack.questions.iter().find(|known| known.id == fact.key);
    let asked = question.map_or_else(
        || fact.key.clone(),
        |question| texts.language().of(&question.ask).to_owned(),
    );
    (asked, answer(texts, question, &fact.value))
}

/// What is held of an answer as a person reads it; that nothing is, too.
#[must_use]
pub fn answered(texts: &Texts, pack: &Pack, fact: Option<&Fact>) -> String {
    fact.map_or_else(
        || texts.get("suppliers-unknown"),
        |fact| asked_and_answered(texts, pack, fact).1,
    )
}

/// An answer as a person reads it: names in place of codes.
fn answer(texts: &Texts, question: Option<&Question>, value: &FactValue) -> String {
    let one =
        |code: &str| match question.map(|question| question.kind) {
            Some(QuestionKind::Comuna) => Comuna::by_code(code)
                .map_or_else(|| code.to_owned(), |comuna| comuna.name.to_owned()),
            Some(QuestionKind::Regions) => Region::by_code(code)
                .map_or_else(|| code.to_owned(), |region| region.name.to_owned()),
            _ => question
                .into_iter()
                .flat_map(|question| &question.choices)
                .find(|choice| choice.id == code)
                .map_or_else(
                    || code.to_owned(),
                    |choice| texts.language().of(&choice.label).to_owned(),
                ),
        };
    match value {
        FactValue::YesNo(yes) => yes_no(texts, *yes),
        FactValue::Date(date) => spelling::date(*date, texts.language()),
        FactValue::Text(text) => one(text),
        FactValue::List(codes) => codes
            .iter()
            .map(|code| one(code))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// The history of the states.
#[must_use]
pub fn history(texts: &Texts, supplier: &Supplier) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "suppliers-history-state",
            "suppliers-history-value",
            "suppliers-history-on",
            "suppliers-history-until",
            "suppliers-history-evidence",
            "suppliers-history-by",
        ],
    ));
    for record in &supplier.states {
        table.push(vec![
            texts.get(state_heading(record.value.kind())).into(),
            value(texts, record.value).into(),
            record.on.into(),
            record.until.into(),
            Cell::text(record.evidence.as_deref()),
            record.by.as_str().into(),
        ]);
    }
    table
}

/// What the record is kept for, and on what ground.
#[must_use]
pub fn consents(texts: &Texts, consents: &[Consent]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "suppliers-consent-purpose",
            "suppliers-consent-basis",
            "suppliers-consent-given",
            "suppliers-consent-withdrawn",
        ],
    ));
    for consent in consents {
        let purpose = match consent.purpose {
            Purpose::Guidance => "suppliers-purpose-guidance",
            Purpose::Directory => "suppliers-purpose-directory",
            Purpose::Results => "suppliers-purpose-results",
            Purpose::Partners => "suppliers-purpose-partners",
        };
        let basis = match consent.basis {
            LegalBasis::Consent => "suppliers-basis-consent",
            LegalBasis::Contract => "suppliers-basis-contract",
            LegalBasis::LegalFunction => "suppliers-basis-legal-function",
        };
        table.push(vec![
            texts.get(purpose).into(),
            texts.get(basis).into(),
            consent.given_on.into(),
            consent.withdrawn_on.into(),
        ]);
    }
    table
}
