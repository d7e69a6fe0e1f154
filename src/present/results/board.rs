//! The board of progress as tables and as a page: people and steps, near dates, where people stop.

use super::words::{Signs, milestone, short, standing};
use crate::app::results::board::{Board, Centre, Row};
use crate::domain::agenda::Event;
use crate::domain::calendar::Today;
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::progress::ChokePoint;
use crate::domain::message::Message;
use crate::domain::workshop::Course;
use crate::present::agenda;
use crate::present::page::{Block, Grid, Page};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// The people and their steps; an arrow marks the step that comes next.
#[must_use]
pub fn people(texts: &Texts, board: &Board, signs: Signs) -> Table {
    let mut columns = headings(texts, ["board-seat", "board-name"]).to_vec();
    columns.extend(Milestone::STEPS.map(|step| texts.get(short(step))));
    columns.push(texts.get("board-waits"));
    let mut table = Table::new(columns).sparing([0]);
    for row in &board.rows {
        let mut cells: Vec<Cell> = vec![(row.seat as usize).into(), row.name.clone().into()];
        cells.extend(steps(texts, row, signs));
        let days = row.progress.stuck.map(|stuck| Decimal::from(stuck.days));
        cells.push(days.into());
        table.push(cells);
    }
    table
}

fn steps<'a>(texts: &'a Texts, row: &'a Row, signs: Signs) -> impl Iterator<Item = Cell> + 'a {
    let next = row.progress.stuck.map(|stuck| stuck.at);
    row.progress
        .steps
        .iter()
        .map(move |(step, stands)| standing(texts, *stands, next == Some(*step), signs).into())
}

/// The dates that are near, soonest first, with whose they are.
#[must_use]
pub fn near(texts: &Texts, board: &Board, today: Today) -> Table {
    let mut dates: Vec<(&Event, &Row)> = Vec::new();
    for row in &board.rows {
        dates.extend(row.near.iter().map(|event| (event, row)));
    }
    dates.sort_by_key(|(event, row)| (event.when, row.seat));
    let ids = ["board-when", "board-left", "board-name", "board-what"];
    let mut table = Table::new(headings(texts, ids));
    for (event, row) in dates {
        let (what, left) = agenda::told(event, texts, today);
        table.push(vec![
            event.when.into(),
            left.into(),
            row.name.clone().into(),
            what.into(),
        ]);
    }
    table
}

/// Where people stop.
#[must_use]
pub fn centre_table(texts: &Texts, points: &[ChokePoint]) -> Table {
    let ids = ["choke-step", "choke-waiting", "choke-days", "choke-passed"];
    let mut table = Table::new(headings(texts, ids));
    for point in points {
        table.push(vec![
            texts.get(milestone(point.at)).into(),
            point.people.into(),
            point
                .median_days
                .map_or(Cell::Empty, |days| (days as usize).into()),
            point.passed.into(),
        ]);
    }
    table
}

/// The parts of a centre's choke-points: of how many people they are, then the steps.
#[must_use]
pub fn centre_parts<'a>(
    texts: &Texts,
    centre: &Centre,
    courses: usize,
) -> [(Option<&'a str>, Table); 2] {
    let of = Table::record([
        (texts.get("choke-courses"), courses.into()),
        (texts.get("choke-people"), centre.people.into()),
    ]);
    let table = centre_table(texts, &centre.choke_points);
    [(None, of), (Some("choke-heading"), table)]
}

/// The board as a page to print.
#[must_use]
pub fn page(texts: &Texts, course: &Course, board: &Board, today: Today) -> Page {
    let title = Message::new("board-title").with("course", course.name.as_str());
    let mut page = Page::new(
        texts.language(),
        texts.text(&title),
        texts.get("board-footer"),
    );
    let made = Message::new("board-made")
        .with("code", course.code.to_string())
        .with("on", today.date);
    page.subtitle = Some(texts.text(&made));
    page.push(Block::Note(texts.get("board-legend-page")));
    let mut grid = |heading: &str, table: Table| {
        if !table.rows.is_empty() {
            page.push(Block::Heading(texts.get(heading)));
            page.push(Block::Grid(Grid {
                table,
                totals: Vec::new(),
            }));
        }
    };
    grid("board-people-heading", people(texts, board, Signs::Paper));
    grid("board-near-heading", near(texts, board, today));
    grid("choke-heading", centre_table(texts, &board.choke_points));
    page
}
