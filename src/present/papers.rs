//! Papers as tables and records for people: what is held, how old it is, how long it counts. Judges no tender.

pub mod needed;

use crate::app::papers::{FileState, Listed};
use crate::domain::paper::{Named, Paper};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::model::PaperKind;
use jiff::civil::Date;

/// The name of a kind; its id when the rules do not have it any more.
#[must_use]
pub fn kind_name(texts: &Texts, pack: &Pack, id: &str) -> String {
    texts.wording(&pack.paper_name(id)).to_owned()
}

/// The list: id, kind, tender, day of issue, age, last day and file.
#[must_use]
pub fn list(texts: &Texts, pack: &Pack, papers: &[Listed], today: Date) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "papers-column-id",
            "papers-column-kind",
            "papers-column-tender",
            "papers-column-issued",
            "papers-column-age",
            "papers-column-expires",
            "papers-column-file",
        ],
    ))
    .sparing([4, 3]);
    for listed in papers {
        let paper = &listed.paper;
        table.push(vec![
            paper.id.clone().into(),
            kind_name(texts, pack, &paper.kind).into(),
            Cell::text(paper.tender.as_ref().map(ToString::to_string)),
            paper.issued_on.into(),
            age(paper, today),
            last_day(texts, paper, today),
            file(texts, paper, listed.file_state),
        ]);
    }
    table
}

fn age(paper: &Paper, today: Date) -> Cell {
    paper
        .age(today)
        .map_or(Cell::Empty, |days| (days as usize).into())
}

/// The last day, with a word where it has passed.
fn last_day(texts: &Texts, paper: &Paper, today: Date) -> Cell {
    let Some(expires) = paper.expires_on else {
        return Cell::Empty;
    };
    if !paper.is_expired(today) {
        return expires.into();
    }
    let day = Cell::Date(expires).spelled(texts.language());
    Cell::Text(format!("{day} ({})", texts.get("papers-expired")))
}

/// The file's name, and what is wrong with it where it was looked at.
fn file(texts: &Texts, paper: &Paper, state: Option<FileState>) -> Cell {
    let Some(file) = &paper.file else {
        return Cell::Text(texts.get("papers-data-only"));
    };
    let wrong = match state {
        None | Some(FileState::Sound) => return Cell::Text(file.name.clone()),
        Some(FileState::Changed) => "papers-state-changed",
        Some(FileState::Missing) => "papers-state-missing",
    };
    Cell::Text(format!("{} ({})", file.name, texts.get(wrong)))
}

/// One paper with everything that is kept of it.
#[must_use]
pub fn record(texts: &Texts, pack: &Pack, listed: &Listed, today: Date) -> Table {
    let paper = &listed.paper;
    let size = paper.file.as_ref().map(|file| {
        let kilobytes = file.bytes.div_ceil(1000);
        format!("{} · {kilobytes} kB", file.media.label())
    });
    let signatories: Vec<String> = paper.signatories.iter().filter_map(named).collect();
    let fields = [
        ("papers-column-id", paper.id.clone().into()),
        (
            "papers-column-kind",
            kind_name(texts, pack, &paper.kind).into(),
        ),
        (
            "papers-column-tender",
            Cell::text(paper.tender.as_ref().map(ToString::to_string)),
        ),
        ("papers-column-issuer", Cell::text(paper.issuer.as_deref())),
        ("papers-column-issued", paper.issued_on.into()),
        ("papers-column-age", age(paper, today)),
        ("papers-column-expires", last_day(texts, paper, today)),
        ("papers-column-name", named(&paper.company).into()),
        (
            "papers-column-signatories",
            Cell::text((!signatories.is_empty()).then(|| signatories.join("; "))),
        ),
        ("papers-column-file", file(texts, paper, listed.file_state)),
        ("papers-column-size", Cell::text(size)),
        (
            "papers-column-fingerprint",
            Cell::text(paper.file.as_ref().map(|file| file.sha256.as_str())),
        ),
        ("papers-column-added", paper.added_on.into()),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// A name with its RUT, as far as they are known.
fn named(named: &Named) -> Option<String> {
    let parts: Vec<String> = named
        .name
        .clone()
        .into_iter()
        .chain(named.rut.map(|rut| rut.to_string()))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The kinds that the rules know: what to type, the name, how old is usual, and what is special about it.
#[must_use]
pub fn kinds(texts: &Texts, kinds: &[PaperKind]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "papers-column-what-to-type",
            "papers-column-kind",
            "papers-column-usual-age",
            "papers-column-remark",
        ],
    ));
    for kind in kinds {
        let remark = match (kind.per_tender, kind.data_only) {
            (true, _) => Some("papers-per-tender"),
            (_, true) => Some("papers-needs-no-copy"),
            _ => None,
        };
        table.push(vec![
            kind.id.clone().into(),
            texts.wording(&kind.name).into(),
            kind.typical_age_days
                .map_or(Cell::Empty, |days| (days as usize).into()),
            Cell::text(remark.map(|id| texts.get(id))),
        ]);
    }
    table
}
