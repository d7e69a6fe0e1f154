//! What a copy found that two stores know otherwise: as rows for people, with the person and both values, and as JSON.

use super::handover::{item, rows};
use crate::domain::folder::meeting::{Difference, Side};
use crate::domain::message::Message;
use crate::present::table::{Cell, Table};
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::store::copy::{Conflict, Met};
use serde_json::{Value, json};

/// Everything that clashes: who, what, as the target has it, as the source has it, and which is newer.
#[must_use]
pub fn table(texts: &Texts, pack: &Pack, met: &Met) -> Table {
    let mut table = Table::new(
        [
            "store-copy-person",
            "handover-column-what",
            "store-copy-to",
            "store-copy-from",
            "handover-column-newer",
        ]
        .map(|id| texts.get(id)),
    );
    for conflict in &met.conflicts {
        for (what, here, file) in rows(texts, pack, &conflict.difference) {
            let newer = texts.get(newer(&conflict.difference));
            let who = person(texts, conflict);
            table.push([who, what, here, file, newer].map(Cell::Text).to_vec());
        }
    }
    for course in &met.courses {
        let what = Message::new("store-copy-course").with("course", course.to_string());
        table.push(vec![
            Cell::Empty,
            Cell::Text(texts.text(&what)),
            Cell::Text(texts.get("store-copy-course-differs")),
            Cell::Text(texts.get("store-copy-course-other")),
            Cell::Text(texts.get("handover-newer-unknown")),
        ]);
    }
    table
}

/// Name and RUT, as far as there are any.
fn person(texts: &Texts, conflict: &Conflict) -> String {
    match (&conflict.name, conflict.rut) {
        (Some(name), Some(rut)) => format!("{name} ({rut})"),
        (Some(name), None) => name.clone(),
        (None, Some(rut)) => rut.to_string(),
        (None, None) => texts.get("store-copy-unnamed"),
    }
}

fn newer(difference: &Difference) -> &'static str {
    match difference.newer() {
        Some(Side::Here) => "store-copy-newer-to",
        Some(Side::File) => "store-copy-newer-from",
        None => "handover-newer-unknown",
    }
}

const fn end(side: Side) -> &'static str {
    match side {
        Side::Here => "to",
        Side::File => "from",
    }
}

/// The same for programs, with who found no seat, who may be there twice and who may have been erased.
///
/// # Errors
/// A value that cannot be written as JSON.
pub fn json(met: &Met, prefer: Option<Side>) -> serde_json::Result<Value> {
    let conflicts = met.conflicts.iter().map(|conflict| {
        let told = item(&conflict.difference, prefer)?;
        Ok(json!({
            "name": conflict.name,
            "rut": conflict.rut.map(crate::present::handover::key),
            "part": told["part"],
            "key": told["key"],
            "to": told["here"],
            "from": told["file"],
            "newer": conflict.difference.newer().map(end),
            "chosen": prefer.map(end),
        }))
    });
    let courses: Vec<String> = met.courses.iter().map(ToString::to_string).collect();
    let waiting = met.unseated.iter();
    let waiting: Vec<Value> = waiting
        .map(|one| json!({"name": one.name, "course": one.course.to_string()}))
        .collect();
    Ok(json!({
        "changed": met.changed,
        "conflicts": conflicts.collect::<serde_json::Result<Vec<Value>>>()?,
        "courses": courses,
        "waiting": waiting,
        "doubtful": met.doubtful,
        "may_be_erased": met.erased.may_be_back,
        "erased_at_source": met.erased.there_alone,
    }))
}
