//! The attendance sheet on paper: names in large letters, boxes, short codes, and the check that is typed back with them.

use super::hours;
use crate::app::workshops::Participant;
use crate::domain::message::Message;
use crate::domain::workshop::marks::sheet_check;
use crate::domain::workshop::{Course, Session};
use crate::present::page::{Block, Page, Roster};
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// So many sessions stand side by side; more go on in another list.
const SIDE_BY_SIDE: usize = 5;

/// The sheet of one session, with a place to sign, or of all of them side by side.
#[must_use]
pub fn page(
    texts: &Texts,
    course: &Course,
    people: &[Participant],
    only: Option<&Session>,
) -> Page {
    let title = Message::new("workshops-sheet-title").with("name", course.name.as_str());
    let mut page = Page::new(
        texts.language(),
        texts.text(&title),
        texts.get("workshops-sheet-footer"),
    );
    page.subtitle = Some(subtitle(texts, course, only));
    let people: Vec<(u32, String)> = people
        .iter()
        .map(|one| (one.enrolment.number, one.person.name.clone()))
        .collect();
    let sessions: Vec<&Session> = match only {
        Some(session) => vec![session],
        None => course.sessions.iter().collect(),
    };
    page.push(Block::Note(texts.get("workshops-sheet-how")));
    for some in sessions.chunks(SIDE_BY_SIDE) {
        page.push(Block::Roster(Roster {
            code: texts.get("workshops-column-number"),
            name: texts.get("workshops-column-name"),
            boxes: some
                .iter()
                .map(|session| heading(texts, course, session))
                .collect(),
            sign: only.map(|_| texts.get("workshops-sheet-sign")),
            people: people.clone(),
        }));
    }
    page
}

/// Course, trainer and, on the sheet of one session, when and where it is held.
fn subtitle(texts: &Texts, course: &Course, only: Option<&Session>) -> String {
    let mut parts = vec![course.code.to_string()];
    if let Some(session) = only {
        let number = Message::new("workshops-sheet-session")
            .with("session", i64::from(session.number))
            .with("count", course.sessions.len());
        parts.push(texts.text(&number));
        parts.push(spelling::date(session.date, texts.language()));
        parts.extend(hours(session));
        parts.extend(session.place.clone());
    }
    parts.extend(course.trainer.clone());
    parts.join(" · ")
}

/// What stands above the boxes of a session: number, day, and the check.
fn heading(texts: &Texts, course: &Course, session: &Session) -> String {
    let number = Message::new("workshops-sheet-box").with("session", i64::from(session.number));
    let day = spelling::date(session.date, texts.language());
    let check = sheet_check(&course.code, session.number);
    format!("{}\n{day}\n{check}", texts.text(&number))
}

/// The codes and names for the screen.
#[must_use]
pub fn table(texts: &Texts, people: &[Participant]) -> Table {
    let ids = ["workshops-column-number", "workshops-column-name"];
    let mut table = Table::new(headings(texts, ids));
    for one in people {
        table.push(vec![
            Cell::Number(Decimal::from(one.enrolment.number)),
            one.person.name.clone().into(),
        ]);
    }
    table
}
