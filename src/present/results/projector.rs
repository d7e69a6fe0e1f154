//! The board for a whole room: first names or seat numbers, and what is done. No RUT, no contact, no cause, no date, and
//! nobody's waiting: what is not done is "not yet", whatever the reason.

use super::words::short;
use crate::app::results::board::{Board, Row};
use crate::domain::ledger::milestone::Milestone;
use crate::domain::ledger::progress::Standing;
use crate::domain::message::Message;
use crate::domain::workshop::Course;
use crate::present::language::Language;
use crate::present::table::{Cell, Table};
use crate::present::texts::{Texts, harmless};
use maud::{DOCTYPE, PreEscaped, html};

/// Large, dark on white, no outside file.
const STYLE: &str = include_str!("projector.css");

/// Who somebody is for the room: the number of the seat, or the first name, with the seat where two have the same.
fn called(texts: &Texts, board: &Board, row: &Row, seats: bool) -> String {
    let seat = Message::new("projector-seat").with("seat", u64::from(row.seat));
    let same = |other: &&Row| other.first_name == row.first_name;
    match (seats, board.rows.iter().filter(same).count()) {
        (true, _) => texts.text(&seat),
        (false, 1) => row.first_name.clone(),
        (false, _) => format!("{} ({})", row.first_name, row.seat),
    }
}

fn done(texts: &Texts, standing: Standing) -> String {
    match standing.reached() {
        Some(_) => format!("✓ {}", texts.get("standing-reached")),
        None => format!("· {}", texts.get("standing-not-yet")),
    }
}

/// The rows of the room.
#[must_use]
pub fn table(texts: &Texts, board: &Board, seats: bool) -> Table {
    let mut columns = vec![texts.get("projector-who")];
    columns.extend(Milestone::STEPS.map(|step| texts.get(short(step))));
    let mut table = Table::new(columns);
    for row in &board.rows {
        let mut cells: Vec<Cell> = vec![called(texts, board, row, seats).into()];
        cells.extend(
            row.progress
                .steps
                .iter()
                .map(|(_, stands)| Cell::from(done(texts, *stands))),
        );
        table.push(cells);
    }
    table
}

/// The same as a page for a projector.
#[must_use]
pub fn page(texts: &Texts, course: &Course, board: &Board, seats: bool) -> String {
    let table = table(texts, board, seats);
    let tag = match texts.language() {
        Language::Es => "es-CL",
        Language::En => "en",
    };
    let together = Message::new("projector-together");
    html! {
        (DOCTYPE)
        html lang=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (harmless(&course.name)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (harmless(&course.name)) }
                    table {
                        thead { tr { @for name in &table.columns { th scope="col" { (name) } } } }
                        tbody {
                            @for (row, person) in table.rows.iter().zip(&board.rows) {
                                tr {
                                    @for (at, cell) in row.iter().enumerate() {
                                        @if at == 0 {
                                            th scope="row" { (harmless(&cell.spelled(texts.language()))) }
                                        } @else {
                                            td class=[reached(person, at).then_some("done")] { (cell.spelled(texts.language())) }
                                        }
                                    }
                                }
                            }
                        }
                        tfoot {
                            tr {
                                th scope="row" { (texts.text(&together)) }
                                @for point in &board.choke_points { td { (point.passed) "/" (board.rows.len()) } }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

/// Whether the step of a column is reached; the first column is the name.
fn reached(row: &Row, column: usize) -> bool {
    let step = column
        .checked_sub(1)
        .and_then(|at| row.progress.steps.get(at));
    step.is_some_and(|(_, standing)| standing.reached().is_some())
}
