//! The report for who pays for results: parts for a terminal, rows for a spreadsheet, a page to print.

use super::words::{evidence, group, milestone, short, spaced, voucher};
use crate::app::results::Room;
use crate::app::results::report::{Report, ReportRow};
use crate::domain::consent::Purpose;
use crate::domain::ledger::claim::PRINTED;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::tally::{Group, GroupCount};
use crate::domain::message::Message;
use crate::domain::privacy::small_cells::CellCount;
use crate::present::page::{Block, Field, Grid, Page};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::rules::Pack;

/// The headings of a row, as [`crate::exchange::own::results`] reads them back.
const ROW: [&str; 8] = [
    "results-column-number",
    "results-column-course",
    "results-column-seat",
    "results-column-step",
    "results-column-date",
    "results-column-evidence",
    "results-column-voucher",
    "results-column-seal",
];

fn row(texts: &Texts, row: &ReportRow) -> Vec<Cell> {
    let step = texts.get(milestone(row.milestone));
    vec![
        Cell::Number(row.number.into()),
        row.course.clone().into(),
        row.seat
            .map_or(Cell::Empty, |seat| Cell::Number(seat.into())),
        step.into(),
        row.on.into(),
        texts.get(evidence(row.evidence)).into(),
        voucher(texts, &row.voucher).into(),
        row.commitment.clone().into(),
    ]
}

/// The rows for a spreadsheet, each with the end of the chain, so that any part of the file can be checked. A report without
/// results has one row that holds nothing else.
#[must_use]
pub fn rows(texts: &Texts, report: &Report) -> Table {
    let mut columns = headings(texts, ROW).to_vec();
    columns.extend(headings(
        texts,
        [
            "results-column-before",
            "results-column-end",
            "results-column-link",
        ],
    ));
    let mut table = Table::new(columns);
    let end = |cells: &mut Vec<Cell>| match &report.chain {
        Some(head) => cells.extend([Cell::Number(head.number.into()), head.link.clone().into()]),
        None => cells.extend([Cell::Empty, Cell::Empty]),
    };
    for one in &report.rows {
        let mut cells = row(texts, one);
        let before = if one.before {
            "results-had-before"
        } else {
            "results-of-course"
        };
        cells.push(texts.get(before).into());
        end(&mut cells);
        table.push(cells);
    }
    if report.rows.is_empty() {
        let mut cells = vec![Cell::Empty; ROW.len() + 1];
        end(&mut cells);
        table.push(cells);
    }
    table
}

/// Everybody, step by step.
fn steps(texts: &Texts, report: &Report) -> Table {
    let ids = [
        "results-column-step",
        "results-column-people",
        "results-column-had",
    ];
    let mut table = Table::new(headings(texts, ids));
    for step in &report.tally.steps {
        table.push(vec![
            texts.get(milestone(step.milestone)).into(),
            Cell::Number(step.results.into()),
            Cell::Number(step.before.into()),
        ]);
    }
    table
}

/// The groups of one kind against the steps.
fn groups(texts: &Texts, report: &Report, wanted: fn(&Group) -> bool) -> Table {
    let mut columns = vec![texts.get("results-column-group")];
    columns.extend(Milestone::ALL.map(|step| texts.get(short(step))));
    let mut table = Table::new(columns);
    for one in report.tally.groups.iter().filter(|one| wanted(&one.group)) {
        table.push(group_row(texts, one));
    }
    table
}

fn group_row(texts: &Texts, one: &GroupCount) -> Vec<Cell> {
    let mut cells = vec![Cell::from(group(texts, &one.group))];
    cells.extend(one.counts.iter().map(|count| match count {
        CellCount::Shown(count) => count.to_string().into(),
        CellCount::Hidden => texts.get("results-hidden").into(),
    }));
    cells
}

/// The three ways of grouping, each with its heading.
fn grouped(texts: &Texts, report: &Report) -> [(&'static str, Table); 3] {
    [
        (
            "results-by-sex",
            groups(texts, report, |group| matches!(group, Group::Sex(_))),
        ),
        (
            "results-by-age",
            groups(texts, report, |group| matches!(group, Group::Age(_))),
        ),
        (
            "results-by-comuna",
            groups(texts, report, |group| matches!(group, Group::Comuna(_))),
        ),
    ]
}

/// Of what the report is, in labels and values.
fn facts(texts: &Texts, rooms: &[Room], report: &Report) -> Vec<(String, Cell)> {
    let courses: Vec<String> = rooms
        .iter()
        .map(|room| format!("{} ({})", room.course.name, room.course.code))
        .collect();
    let begins = rooms.iter().filter_map(|room| room.course.begins()).min();
    let ends = rooms.iter().filter_map(|room| room.course.ends()).max();
    let grounds: Vec<String> = report
        .grounds
        .iter()
        .map(|ground| match *ground {
            "consent" => texts.get("ground-consent"),
            "contract" => texts.get("ground-contract"),
            _ => texts.get("ground-legal-function"),
        })
        .collect();
    let several = courses.len() > 1;
    let named = if several {
        courses.len().into()
    } else {
        Cell::text(courses.into_iter().next())
    };
    [
        (
            if several {
                "results-courses"
            } else {
                "results-course"
            },
            named,
        ),
        ("results-begins", begins.into()),
        ("results-ends", ends.into()),
        ("results-made", report.made_on.into()),
        ("results-people", report.people.into()),
        ("results-counted", report.counted.into()),
        (
            "results-grounds",
            Cell::text((!grounds.is_empty()).then(|| grounds.join(", "))),
        ),
        ("results-without-basis", report.without_basis.into()),
        ("results-unfollowed", report.unfollowed.into()),
    ]
    .map(|(id, cell)| (texts.get(id), cell))
    .into()
}

/// What must be known to read the numbers.
#[must_use]
pub fn notes(texts: &Texts, report: &Report, pack: &Pack) -> Vec<String> {
    let few = report.counted > 0 && report.tally.groups.is_empty();
    let mut notes = vec![
        Message::new("results-note-own"),
        match few {
            true => Message::new("results-note-few").with("floor", report.floor),
            false => Message::new("results-note-hidden").with("floor", report.floor),
        },
        Message::new("results-note-unknown"),
    ];
    if let Some(text) = pack.consent_text(Purpose::Results, report.made_on)
        && report.without_basis > 0
        && let Some(place) = &text.basis.place
    {
        notes.push(Message::new("results-note-basis").with("place", place.clone()));
    }
    if report.gone > 0 {
        notes.push(Message::new("results-note-gone").with("count", report.gone));
    }
    if report.erased > 0 {
        notes.push(Message::new("results-note-erased").with("count", report.erased));
    }
    notes.iter().map(|note| texts.text(note)).collect()
}

/// The report for a terminal; the rows go to spreadsheets.
#[must_use]
pub fn parts(texts: &Texts, rooms: &[Room], report: &Report) -> Vec<(Option<&'static str>, Table)> {
    let mut record = facts(texts, rooms, report);
    if let Some(head) = &report.chain {
        record.push((
            texts.get("results-column-end"),
            Cell::Number(head.number.into()),
        ));
        record.push((texts.get("results-column-link"), spaced(&head.link).into()));
    }
    let mut parts = vec![
        (None, Table::record(record)),
        (Some("results-steps"), steps(texts, report)),
    ];
    parts.extend(grouped(texts, report).map(|(heading, table)| (Some(heading), table)));
    parts
}

/// The report as a page to print, with every row of the ledger.
#[must_use]
pub fn page(texts: &Texts, rooms: &[Room], report: &Report, pack: &Pack) -> Page {
    let title = match rooms {
        [one] => Message::new("results-title").with("course", one.course.name.as_str()),
        _ => Message::new("results-title-all"),
    };
    let mut page = Page::new(
        texts.language(),
        texts.text(&title),
        texts.get("results-footer"),
    );
    let funders: Vec<&str> = rooms
        .iter()
        .filter_map(|room| room.course.finance.funder.as_deref())
        .collect();
    if let Some(first) = funders.first() {
        page.subtitle = Some(texts.text(&Message::new("results-for").with("funder", *first)));
    }
    let language = texts.language();
    let field = |(label, cell): (String, Cell)| Field::new(label, cell.spelled(language));
    let known = |(_, cell): &(String, Cell)| *cell != Cell::Empty;
    let facts = facts(texts, rooms, report)
        .into_iter()
        .filter(known)
        .map(field);
    page.push(Block::Fields(facts.collect()));
    grid(&mut page, texts.get("results-steps"), steps(texts, report));
    for (heading, table) in grouped(texts, report) {
        grid(&mut page, texts.get(heading), table);
    }
    for note in notes(texts, report, pack) {
        page.push(Block::Paragraph(note));
    }
    proof(&mut page, texts, rooms, report);
    let mut table = Table::new(headings(texts, ROW));
    for one in &report.rows {
        let mut cells = row(texts, one);
        if let Some(last) = cells.last_mut() {
            *last = one
                .commitment
                .chars()
                .take(PRINTED)
                .collect::<String>()
                .into();
        }
        table.push(cells);
    }
    grid(&mut page, texts.get("results-rows"), table);
    page
}

fn grid(page: &mut Page, heading: String, table: Table) {
    if !table.rows.is_empty() {
        page.push(Block::Heading(heading));
        page.push(Block::Grid(Grid {
            table,
            totals: Vec::new(),
        }));
    }
}

/// Where the chain ends, and how anybody checks it.
fn proof(page: &mut Page, texts: &Texts, rooms: &[Room], report: &Report) {
    page.push(Block::Heading(texts.get("results-proof")));
    if let Some(head) = &report.chain {
        page.push(Block::Fields(vec![
            Field::new(texts.get("results-column-end"), head.number.to_string()),
            Field::new(texts.get("results-column-link"), head.link.clone()),
        ]));
    }
    let code = match rooms {
        [one] => one.code(),
        _ => "",
    };
    let how = Message::new("results-proof-how").with("course", code);
    page.push(Block::Paragraph(texts.text(&how)));
}
