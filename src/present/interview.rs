//! The interview in words: a question with its section and progress, why it is asked, what is known and from where.
//! Words only; the engine decides what comes next.

use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::message::Message;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use crate::interview::{Known, View};
use crate::present::spelling;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::model::{Question, QuestionKind};

/// A question as it is printed: where one is, the question, how to answer, and what Enter takes.
#[must_use]
pub fn question(view: &View<'_>, texts: &Texts) -> String {
    let section = view
        .section
        .map(|section| texts.wording(&section.title))
        .unwrap_or_default();
    let heading = Message::new("interview-heading")
        .with("section", section)
        .with("at", view.at)
        .with("of", view.of);
    let mut lines = vec![
        texts.text(&heading),
        texts.wording(&view.question.ask).to_owned(),
        format!("  {}", texts.wording(&view.question.help)),
    ];
    if let Some(fact) = view.current {
        let keeps = Message::new("interview-enter-keeps")
            .with("value", value(view.question, &fact.value, texts));
        lines.push(format!("  {}", texts.text(&keeps)));
        if view.question.optional {
            lines.push(format!("  {}", texts.get("interview-dash-clears")));
        }
    } else if view.question.optional {
        lines.push(format!("  {}", texts.get("interview-enter-skips")));
    }
    lines.join("\n")
}

/// Why a question is asked and where that is written.
#[must_use]
pub fn why(question: &Question, pack: &Pack, texts: &Texts) -> String {
    let basis = &question.basis;
    let source = pack
        .source(&basis.source)
        .map_or(basis.source.as_str(), |source| texts.wording(&source.name));
    let place = basis
        .place
        .as_ref()
        .map_or("", |place| texts.wording(place));
    let source = Message::new("interview-why-source")
        .with("source", source)
        .with(
            "place",
            if place.is_empty() {
                String::new()
            } else {
                format!(", {place}")
            },
        )
        .with("checked", basis.checked_on);
    let mut lines = vec![
        format!("  {}", texts.wording(&question.why)),
        format!("  {}", texts.text(&source)),
    ];
    if let Some(url) = pack
        .source(&basis.source)
        .and_then(|source| source.url.as_deref())
    {
        lines.push(format!("  {url}"));
    }
    if !basis.verified {
        lines.push(format!("  {}", texts.get("interview-why-unverified")));
    }
    lines.join("\n")
}

/// One known answer in one line: question, answer, source and date.
#[must_use]
pub fn known(known: &Known<'_>, pack: &Pack, texts: &Texts) -> String {
    let line = Message::new("interview-known-line")
        .with("question", texts.wording(&known.question.ask))
        .with("value", value(known.question, &known.fact.value, texts))
        .with("source", source(known.fact, pack))
        .with("date", known.fact.recorded_on);
    texts.text(&line)
}

/// Where a fact came from.
fn source(fact: &Fact, pack: &Pack) -> Message {
    match &fact.source {
        FactSource::Told => Message::new("interview-source-told"),
        FactSource::Paper(id) => match pack.paper(id) {
            Some(paper) => Message::new("interview-source-paper").with("paper", paper.name.clone()),
            None => Message::new("interview-source-paper").with("paper", id.as_str()),
        },
        FactSource::Marketplace => Message::new("interview-source-marketplace"),
        FactSource::File(name) => Message::new("interview-source-file").with("file", name.as_str()),
    }
}

/// A value as people read it: names for codes, yes and no in words.
#[must_use]
pub fn value(question: &Question, value: &FactValue, texts: &Texts) -> String {
    match value {
        FactValue::YesNo(true) => texts.get("interview-yes"),
        FactValue::YesNo(false) => texts.get("interview-no"),
        FactValue::Date(date) => spelling::date(*date, texts.language()),
        FactValue::List(values) => values
            .iter()
            .map(|code| one(question, code, texts))
            .collect::<Vec<_>>()
            .join(", "),
        FactValue::Text(text) => one(question, text, texts),
    }
}

fn one(question: &Question, text: &str, texts: &Texts) -> String {
    let named = match question.kind {
        QuestionKind::Choice | QuestionKind::Choices => question
            .choices
            .iter()
            .find(|choice| choice.id == text)
            .map(|choice| texts.wording(&choice.label).to_owned()),
        QuestionKind::Comuna => Comuna::by_code(text).map(|comuna| comuna.name.to_owned()),
        QuestionKind::Regions => Region::find(text).map(|region| region.name.to_owned()),
        QuestionKind::Rut => Rut::parse_lenient(text).ok().map(|rut| rut.to_string()),
        QuestionKind::Number => text
            .parse()
            .ok()
            .map(|number| spelling::number(number, texts.language())),
        _ => None,
    };
    named.unwrap_or_else(|| text.to_owned())
}
