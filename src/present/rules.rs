//! The rule pack as tables and items: kinds, entries, one entry whole, dated values, and what a check found.
//! Words what the pack holds; judges nothing.

use crate::app::rules::check::Report;
use crate::domain::message::{Argument, Message};
use crate::domain::money::{Currency, Money};
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::entry::{Entry, KINDS};
use crate::rules::model::{Basis, Parameter};
use serde_json::{Map, Value, json};

/// The label of a kind of entry, of a field or of a unit, by its name in the pack.
fn label(name: &str) -> &'static str {
    match name {
        "sources" => "rules-kind-sources",
        "steps" => "rules-kind-steps",
        "sections" => "rules-kind-sections",
        "questions" => "rules-kind-questions",
        "requirements" => "rules-kind-requirements",
        "trips" => "rules-kind-trips",
        "papers" => "rules-kind-papers",
        "checklist" => "rules-kind-checklist",
        "causes" => "rules-kind-causes",
        "parameters" => "rules-kind-parameters",
        "parameter_names" => "rules-kind-parameter-names",
        "process_types" => "rules-kind-process-types",
        "messages" => "rules-kind-messages",
        "consents" => "rules-kind-consents",
        "holiday_years" => "rules-kind-holiday-years",
        "holidays" => "rules-kind-holidays",
        "weights" => "rules-kind-weights",
        "synonyms" => "rules-kind-synonyms",
        "price_units" => "rules-kind-price-units",
        "retention" => "rules-kind-retention",
        "notice_items" => "rules-kind-notice-items",
        "erasure_grounds" => "rules-kind-erasure-grounds",
        "sensitive_topics" => "rules-kind-sensitive-topics",
        "what" => "rules-field-what",
        "where" => "rules-field-where",
        "why" => "rules-field-why",
        "mend" => "rules-field-mend",
        "cost" => "rules-field-cost",
        "lasts" => "rules-field-lasts",
        "issuer" => "rules-field-issuer",
        "note" => "rules-field-note",
        "informed_by" => "rules-field-informed-by",
        "cause" => "rules-field-cause",
        "deadline" => "rules-field-deadline",
        "help" => "rules-field-help",
        "label" => "rules-field-label",
        "text" => "rules-field-text",
        _ => "rules-field-title",
    }
}

/// The kinds with how many entries each has: table and items.
#[must_use]
pub fn overview(pack: &Pack, texts: &Texts) -> (Table, Vec<Value>) {
    let headings = [
        "rules-column-kind",
        "rules-column-name",
        "rules-column-entries",
        "rules-column-unverified",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    let mut items = Vec::new();
    let entries = pack.entries();
    for kind in KINDS {
        let of_kind: Vec<_> = entries.iter().filter(|entry| entry.kind == *kind).collect();
        let unverified = of_kind.iter().filter(|entry| is_unverified(entry)).count();
        table.push(vec![
            (*kind).into(),
            texts.get(label(kind)).into(),
            of_kind.len().into(),
            unverified.into(),
        ]);
        items.push(json!({
            "pack": pack.id,
            "table": kind,
            "entries": of_kind.len(),
            "unverified": unverified,
        }));
    }
    (table, items)
}

fn is_unverified(entry: &Entry<'_>) -> bool {
    entry.basis.is_some_and(|basis| !basis.verified)
}

/// Entries one per row, with whether a source confirms them.
#[must_use]
pub fn list(entries: &[Entry<'_>], texts: &Texts) -> Table {
    let headings = [
        "rules-column-kind",
        "rules-column-id",
        "rules-column-title",
        "rules-column-from",
        "rules-column-checked",
        "rules-column-confirmed",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    for entry in entries {
        table.push(vec![
            entry.kind.into(),
            entry.id.clone().into(),
            texts.wording(&entry.title).into(),
            entry.basis.map(|basis| basis.valid_from).into(),
            entry.basis.map(|basis| basis.checked_on).into(),
            Cell::text(entry.basis.map(|basis| confirmed(basis, texts))),
        ]);
    }
    table
}

/// Dated values one per row.
#[must_use]
pub fn values(pack: &Pack, parameters: &[&Parameter], texts: &Texts) -> Table {
    let headings = [
        "rules-column-title",
        "rules-column-period",
        "rules-column-value",
        "rules-column-unit",
        "rules-column-source",
        "rules-column-confirmed",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    for parameter in parameters {
        table.push(vec![
            texts.wording(&pack.parameter_name(&parameter.id)).into(),
            texts.text(&period(parameter)).into(),
            parameter.value.into(),
            texts.text(&unit(parameter)).into(),
            source_name(pack, &parameter.basis, texts).into(),
            confirmed(&parameter.basis, texts).into(),
        ]);
    }
    table
}

/// One entry with all its texts and where it comes from.
#[must_use]
pub fn whole(pack: &Pack, entry: &Entry<'_>, texts: &Texts) -> Table {
    let mut fields = vec![
        (
            texts.get("rules-column-kind"),
            Cell::Text(texts.get(label(entry.kind))),
        ),
        (texts.get("rules-column-id"), entry.id.clone().into()),
        (
            texts.get("rules-column-title"),
            texts.wording(&entry.title).into(),
        ),
    ];
    if entry.kind == "consents" {
        fields.pop(); // Its title is the first line of its text.
    }
    for (field, wording) in &entry.wordings {
        let text = texts.wording(wording).trim();
        if text != texts.wording(&entry.title) {
            fields.push((texts.get(label(field)), text.into()));
        }
    }
    if let Some(basis) = entry.basis {
        fields.extend(origin(pack, basis, texts));
    }
    if entry.kind == "sources"
        && let Some(source) = pack.source(&entry.id)
    {
        fields.push((
            texts.get("rules-column-url"),
            Cell::text(source.url.clone()),
        ));
        fields.push((texts.get("rules-column-date"), source.date.into()));
    }
    Table::record(fields)
}

/// Where an entry comes from: source, address, dates, and whether it is confirmed.
pub(super) fn origin(pack: &Pack, basis: &Basis, texts: &Texts) -> Vec<(String, Cell)> {
    let source = pack.source(&basis.source);
    let url = source.and_then(|source| source.url.clone());
    vec![
        (
            texts.get("rules-column-source"),
            source_name(pack, basis, texts).into(),
        ),
        (
            texts.get("rules-column-place"),
            Cell::text(basis.place.as_ref().map(|place| texts.wording(place))),
        ),
        (texts.get("rules-column-url"), Cell::text(url)),
        (texts.get("rules-column-from"), basis.valid_from.into()),
        (texts.get("rules-column-until"), basis.valid_until.into()),
        (texts.get("rules-column-checked"), basis.checked_on.into()),
        (
            texts.get("rules-column-confirmed"),
            confirmed(basis, texts).into(),
        ),
    ]
}

fn source_name(pack: &Pack, basis: &Basis, texts: &Texts) -> String {
    pack.source(&basis.source)
        .map_or(basis.source.as_str(), |source| texts.wording(&source.name))
        .to_owned()
}

fn confirmed(basis: &Basis, texts: &Texts) -> String {
    texts.get(if basis.verified {
        "rules-confirmed"
    } else {
        "rules-unconfirmed"
    })
}

/// Entries as the pack writes them, with the name of their table.
#[must_use]
pub fn items(pack: &Pack, entries: &[Entry<'_>]) -> Vec<Value> {
    let whole = serde_json::to_value(pack).unwrap_or_default();
    let every = pack.entries();
    entries
        .iter()
        .filter_map(|entry| {
            let at = every
                .iter()
                .filter(|other| other.kind == entry.kind)
                .position(|other| other.key == entry.key)?;
            let mut item = Map::new();
            // Not "kind": questions have a field of that name.
            item.insert("table".to_owned(), entry.kind.into());
            item.extend(whole.get(entry.kind)?.get(at)?.as_object()?.clone());
            Some(Value::Object(item))
        })
        .collect()
}

/// What a check found: table and items.
#[must_use]
pub fn findings(report: &Report, texts: &Texts) -> (Table, Vec<Value>) {
    let headings = [
        "rules-column-file",
        "rules-column-line",
        "rules-column-kind",
        "rules-column-id",
        "rules-column-problem",
    ];
    let mut table = Table::new(headings.map(|id| texts.get(id)));
    let mut items = Vec::new();
    for located in &report.findings {
        let finding = &located.finding;
        let problem = texts.text(&finding.message);
        items.push(json!({
            "table": finding.kind,
            "id": finding.id,
            "file": located.file,
            "line": located.line,
            "rule": finding.message.id,
            "problem": problem,
        }));
        table.push(vec![
            Cell::text(located.file.clone()),
            located.line.map_or(Cell::Empty, Cell::from),
            finding.kind.into(),
            finding.id.clone().into(),
            problem.into(),
        ]);
    }
    (table, items)
}

/// The period that a dated value is for.
#[must_use]
pub fn period(parameter: &Parameter) -> Message {
    match (parameter.month, parameter.day, parameter.year) {
        (Some(month), ..) => Message::new("rules-period-month").with("month", month),
        (_, Some(day), _) => Message::new("rules-period-day").with("day", day),
        (_, _, Some(year)) => Message::new("rules-period-year").with("year", year.to_string()),
        _ => Message::new("rules-period-from").with("from", parameter.basis.valid_from),
    }
}

/// The unit of a dated value.
#[must_use]
pub fn unit(parameter: &Parameter) -> Message {
    match parameter.unit.as_str() {
        "percent" => Message::new("rules-unit-percent"),
        "days" => Message::new("rules-unit-days"),
        "business days" => Message::new("rules-unit-business-days"),
        "hours" => Message::new("rules-unit-hours"),
        "months" => Message::new("rules-unit-months"),
        "years" => Message::new("rules-unit-years"),
        "quotes" => Message::new("rules-unit-quotes"),
        "people" => Message::new("rules-unit-people"),
        "times" => Message::new("rules-unit-times"),
        "prices" => Message::new("rules-unit-prices"),
        other => Message::new("rules-unit-own").with("unit", other),
    }
}

/// A dated value with its unit, as an argument of a sentence.
#[must_use]
pub fn amount(parameter: &Parameter) -> Argument {
    match Currency::parse(&parameter.unit) {
        Some(currency) => Money::new(parameter.value, currency).into(),
        None => Message::new("rules-amount")
            .with("value", parameter.value)
            .with("unit", unit(parameter))
            .into(),
    }
}
