//! Who complements whom, as tables and sentences. Changes no value and ranks nobody.

use crate::app::partners::{Candidate, PartnerReport};
use crate::domain::coverage::Covered;
use crate::domain::message::{Argument, Message};
use crate::domain::rut::Rut;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;
use rust_decimal::Decimal;
use serde::Serialize;

/// The answer for programs: `encuentro.directory-partners/1`.
#[derive(Debug, Serialize)]
pub struct PartnersJson<'a> {
    code: &'a str,
    asking: Option<Rut>,
    parts: Vec<PartJson<'a>>,
    candidates: Vec<CandidateJson<'a>>,
    pairs: Vec<PairJson>,
    covered_together: usize,
    left_out: LeftOutJson,
}

#[derive(Debug, Serialize)]
struct PartJson<'a> {
    key: &'a str,
    name: Option<&'a str>,
    covered_by: usize,
}

#[derive(Debug, Serialize)]
struct CandidateJson<'a> {
    rut: Rut,
    name: Option<&'a str>,
    comuna: Option<&'a str>,
    covers: Vec<&'a str>,
    connected: bool,
    email: Option<&'a str>,
    phone: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct PairJson {
    ruts: [Rut; 2],
    together: usize,
}

#[derive(Debug, Serialize)]
struct LeftOutJson {
    size_unknown: u64,
    no_sales: u64,
    too_large: u64,
    cover_nothing: u64,
}

/// The answer for programs.
#[must_use]
pub fn json(report: &PartnerReport) -> PartnersJson<'_> {
    PartnersJson {
        code: &report.whole.code,
        asking: report.asking,
        parts: report
            .whole
            .parts
            .iter()
            .enumerate()
            .map(|(at, part)| PartJson {
                key: &part.key,
                name: part.name.as_deref(),
                covered_by: covering(report, at),
            })
            .collect(),
        candidates: report
            .candidates
            .iter()
            .map(|candidate| candidate_json(report, candidate))
            .collect(),
        pairs: report
            .pairs
            .iter()
            .map(|pair| PairJson {
                ruts: pair.members.map(|at| report.candidates[at].rut),
                together: pair.together.len(),
            })
            .collect(),
        covered_together: report.together().len(),
        left_out: LeftOutJson {
            size_unknown: report.left_out.size_unknown,
            no_sales: report.left_out.no_sales,
            too_large: report.left_out.too_large,
            cover_nothing: report.left_out.cover_nothing,
        },
    }
}

fn candidate_json<'a>(report: &'a PartnerReport, candidate: &'a Candidate) -> CandidateJson<'a> {
    let contact = candidate.contact.as_ref();
    let keys = candidate.covers.iter();
    CandidateJson {
        rut: candidate.rut,
        name: candidate.name.as_deref(),
        comuna: candidate.comuna.map(|comuna| comuna.name),
        covers: keys
            .map(|at| report.whole.parts[*at].key.as_str())
            .collect(),
        connected: candidate.connected,
        email: contact.and_then(|contact| contact.email.as_deref()),
        phone: contact.and_then(|contact| contact.phone.as_deref()),
    }
}

fn covering(report: &PartnerReport, part: usize) -> usize {
    let all = report.candidates.iter();
    all.filter(|candidate| candidate.covers.contains(&part))
        .count()
}

/// The tables in parts: the candidates or the partners of who asks, and what is to be covered.
#[must_use]
pub fn parts(texts: &Texts, report: &PartnerReport) -> Vec<(Option<&'static str>, Table)> {
    let summary = Table::record([
        (
            texts.get("partners-field-for"),
            Cell::from(report.whole.code.as_str()),
        ),
        (
            texts.get("partners-field-parts"),
            report.whole.parts.len().into(),
        ),
        (
            texts.get("partners-field-covered"),
            report.together().len().into(),
        ),
        (
            texts.get("partners-field-candidates"),
            report.candidates.len().into(),
        ),
    ]);
    let found = match report.asking {
        Some(asking) => ("partners-heading-yours", yours(texts, report, asking)),
        None => ("partners-heading-pairs", pairs(texts, report)),
    };
    vec![
        (None, summary),
        (Some(found.0), found.1),
        (Some("partners-heading-parts"), covered(texts, report)),
    ]
}

/// Name and RUT.
fn who(candidate: &Candidate) -> String {
    match &candidate.name {
        Some(name) => format!("{name} ({})", candidate.rut),
        None => candidate.rut.to_string(),
    }
}

/// The keys of parts that one brings and another lacks.
fn brings(report: &PartnerReport, one: &Covered, other: &Covered) -> String {
    let keys: Vec<&str> = one
        .difference(other)
        .map(|at| report.whole.parts[*at].key.as_str())
        .collect();
    keys.join(", ")
}

fn of_all(texts: &Texts, report: &PartnerReport, together: &Covered) -> Cell {
    let told = Message::new("partners-of")
        .with("count", together.len())
        .with("all", report.whole.parts.len());
    texts.text(&told).into()
}

fn connected(texts: &Texts, candidate: &Candidate) -> Cell {
    let id = if candidate.connected {
        "partners-connected"
    } else {
        "partners-not-connected"
    };
    texts.get(id).into()
}

/// The partners of who asks, with how to reach them.
fn yours(texts: &Texts, report: &PartnerReport, asking: Rut) -> Table {
    let columns = [
        "partners-column-who",
        "partners-column-comuna",
        "partners-column-brings",
        "partners-column-together",
        "partners-column-connected",
        "partners-column-email",
        "partners-column-phone",
    ];
    let mut table = Table::new(headings(texts, columns)).sparing([1, 6]);
    for pair in &report.pairs {
        let [one, other] = pair.members.map(|at| &report.candidates[at]);
        let (own, partner) = if one.rut == asking {
            (one, other)
        } else {
            (other, one)
        };
        let contact = partner.contact.clone().unwrap_or_default();
        table.push(vec![
            who(partner).into(),
            Cell::text(partner.comuna.map(|comuna| comuna.name)),
            brings(report, &partner.covers, &own.covers).into(),
            of_all(texts, report, &pair.together),
            connected(texts, partner),
            Cell::text(contact.email),
            Cell::text(contact.phone),
        ]);
    }
    table
}

/// Everyone who complements somebody, without contacts.
fn pairs(texts: &Texts, report: &PartnerReport) -> Table {
    let columns = [
        "partners-column-one",
        "partners-column-brings",
        "partners-column-other",
        "partners-column-brings",
        "partners-column-together",
    ];
    let mut table = Table::new(headings(texts, columns));
    for pair in &report.pairs {
        let [one, other] = pair.members.map(|at| &report.candidates[at]);
        table.push(vec![
            who(one).into(),
            brings(report, &one.covers, &other.covers).into(),
            who(other).into(),
            brings(report, &other.covers, &one.covers).into(),
            of_all(texts, report, &pair.together),
        ]);
    }
    table
}

/// What is to be covered, and by how many.
fn covered(texts: &Texts, report: &PartnerReport) -> Table {
    let columns = [
        "partners-column-part",
        "partners-column-what",
        "partners-column-covered-by",
    ];
    let mut table = Table::new(headings(texts, columns));
    for (at, part) in report.whole.parts.iter().enumerate() {
        table.push(vec![
            part.key.as_str().into(),
            Cell::text(part.name.as_deref()),
            Cell::Number(Decimal::from(covering(report, at))),
        ]);
    }
    table
}

/// What the law asks, who is left out, and that nobody is ranked.
#[must_use]
pub fn notes(report: &PartnerReport, pack: &Pack) -> Vec<Message> {
    let mut notes = vec![Message::new("partners-note-order")];
    if let Some(basis) = &report.basis {
        let source = pack.source(&basis.source);
        let source = source.map_or_else(
            || Argument::Text(basis.source.clone()),
            |source| Argument::Wording(source.name.clone()),
        );
        let place = basis.place.clone();
        let place = place.map_or_else(|| Argument::Text(String::new()), Argument::Wording);
        notes.push(
            Message::new("partners-note-law")
                .with("source", source)
                .with("place", place)
                .with("since", basis.valid_from),
        );
    }
    for (count, id) in [
        (report.left_out.size_unknown, "partners-note-size-unknown"),
        (report.left_out.no_sales, "partners-note-no-sales"),
        (report.left_out.too_large, "partners-note-too-large"),
        (report.left_out.cover_nothing, "partners-note-cover-nothing"),
    ] {
        if count > 0 {
            notes.push(Message::new(id).with("count", count));
        }
    }
    notes
}
