//! Boards, reports and checks for programs: stable names, null where nothing is known or told.

use crate::app::results::Room;
use crate::app::results::board::{Board, Centre};
use crate::app::results::certificates::Given;
use crate::app::results::report::Report;
use crate::app::results::verify::Checked;
use crate::domain::ledger::entry::Voucher;
use crate::domain::ledger::milestone::Milestone;
use serde_json::{Map, Value, json};

/// The people of a board.
#[must_use]
pub fn board(room: &Room, board: &Board) -> Vec<Value> {
    let rows = board.rows.iter().map(|row| {
        let steps: Map<String, Value> = row
            .progress
            .steps
            .iter()
            .map(|(step, standing)| (step.name().to_owned(), json!(standing)))
            .collect();
        json!({
            "course": room.course.code,
            "seat": row.seat,
            "name": row.name,
            "steps": steps,
            "waits_for": row.progress.stuck.map(|stuck| stuck.at),
            "since": row.progress.stuck.map(|stuck| stuck.since),
            "days": row.progress.stuck.map(|stuck| stuck.days),
            "near": row.near,
        })
    });
    rows.collect()
}

/// Where the people of a centre stop.
#[must_use]
pub fn centre(centre: &Centre, courses: usize) -> Value {
    json!({ "courses": courses, "people": centre.people, "steps": centre.choke_points })
}

/// The report with its rows and the end of the chain.
#[must_use]
pub fn report(rooms: &[Room], report: &Report) -> Value {
    let courses: Vec<Value> = rooms
        .iter()
        .map(|room| {
            json!({
                "code": room.course.code,
                "name": room.course.name,
                "begins": room.course.begins(),
                "ends": room.course.ends(),
                "closed_on": room.course.closed_on,
            })
        })
        .collect();
    let rows: Vec<Value> = report
        .rows
        .iter()
        .map(|row| {
            json!({
                "number": row.number,
                "course": row.course,
                "seat": row.seat,
                "milestone": row.milestone,
                "on": row.on,
                "evidence": row.evidence,
                "vouched_by": voucher(&row.voucher),
                "before_course": row.before,
                "commitment": row.commitment,
            })
        })
        .collect();
    let steps = Milestone::ALL.map(Milestone::name);
    json!({
        "made_on": report.made_on,
        "courses": courses,
        "people": report.people,
        "counted": report.counted,
        "grounds": report.grounds,
        "without_basis": report.without_basis,
        "unfollowed": report.unfollowed,
        "gone": report.gone,
        "smallest_group": report.floor,
        "steps": report.tally.steps,
        "group_columns": steps,
        "groups": report.tally.groups,
        "chain": report.chain,
        "erased_entries": report.erased,
        "rows": rows,
    })
}

fn voucher(voucher: &Voucher) -> &str {
    match voucher {
        Voucher::Person { name } => name,
        Voucher::Participant => "participant",
        Voucher::PublicList => "public list",
    }
}

/// What a check of the chain found.
#[must_use]
pub fn checked(checked: &Checked) -> Value {
    let report = checked.compared.as_ref().map(|compared| {
        json!({
            "agree": compared.agree,
            "erased": compared.erased,
            "disagreements": compared.disagreements,
        })
    });
    json!({
        "holds": checked.holds(),
        "entries": checked.unread.is_none().then_some(checked.entries),
        "unread": checked.unread,
        "erased": checked.erased,
        "chain": checked.head,
        "broken": checked.broken,
        "report": report,
    })
}

/// The certificates that were given.
#[must_use]
pub fn given(room: &Room, given: &[Given<'_>]) -> Vec<Value> {
    let one = |one: &Given<'_>| {
        json!({
            "course": room.course.code,
            "seat": one.person.enrolment.number,
            "name": one.person.learner.name,
            "code": one.certificate.code.to_string(),
            "issued_on": one.certificate.issued_on,
        })
    };
    given.iter().map(one).collect()
}
