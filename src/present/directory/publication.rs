//! What a publication wrote and changed, and the list of staff: as tables and as JSON.

use super::words::answer;
use crate::app::directory::basis::Withheld;
use crate::app::directory::publication::{Changes, Draft};
use crate::domain::directory::Publication;
use crate::domain::directory::staff::StaffMember;
use crate::present::table::Table;
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use serde::Serialize;

/// A publication in JSON.
#[derive(Debug, Serialize)]
pub struct PublicationJson<'a> {
    #[serde(flatten)]
    publication: &'a Publication,
    suppliers: usize,
    people: usize,
    came: usize,
    changed: usize,
    stayed: usize,
    went: usize,
    withheld: WithheldJson,
    files: Vec<FileJson<'a>>,
}

#[derive(Debug, Serialize)]
struct WithheldJson {
    no_consent: usize,
    withdrawn: usize,
    unknown_text: usize,
    not_connected: usize,
}

#[derive(Debug, Serialize)]
struct FileJson<'a> {
    name: &'a str,
    bytes: usize,
}

impl<'a> PublicationJson<'a> {
    /// What was published, and what it changed.
    #[must_use]
    pub fn of(
        publication: &'a Publication,
        draft: &Draft,
        changes: Changes,
        files: &'a [(String, usize)],
    ) -> Self {
        let withheld = |reason| draft.withheld.get(&reason).copied().unwrap_or(0);
        Self {
            publication,
            suppliers: draft.cards.len(),
            people: draft.people(),
            came: changes.came,
            changed: changes.changed,
            stayed: changes.stayed,
            went: changes.went,
            withheld: WithheldJson {
                no_consent: withheld(Withheld::NoConsent),
                withdrawn: withheld(Withheld::Withdrawn),
                unknown_text: withheld(Withheld::UnknownText),
                not_connected: draft.not_connected,
            },
            files: files
                .iter()
                .map(|(name, bytes)| FileJson {
                    name,
                    bytes: *bytes,
                })
                .collect(),
        }
    }
}

/// The files that were written, with their kilobytes.
#[must_use]
pub fn publication(texts: &Texts, files: &[(String, usize)]) -> Table {
    let mut table = Table::new(headings(texts, ["pack-column-name", "pack-column-size"]));
    for (name, bytes) in files {
        table.push(vec![name.as_str().into(), bytes.div_ceil(1000).into()]);
    }
    table
}

/// Somebody of the staff in JSON.
#[derive(Debug, Serialize)]
pub struct StaffJson<'a> {
    code: &'a str,
    authority: Option<bool>,
    left_on: Option<Date>,
    recorded_on: Date,
}

/// So many digits of a hash tell its entry from the others.
const CODE: usize = 12;

fn code(member: &StaffMember) -> &str {
    member.hash.as_str().get(..CODE).unwrap_or_default()
}

impl<'a> StaffJson<'a> {
    /// What is kept of somebody.
    #[must_use]
    pub fn of(member: &'a StaffMember) -> Self {
        Self {
            code: code(member),
            authority: member.is_authority,
            left_on: member.left_on,
            recorded_on: member.recorded_on,
        }
    }
}

/// The staff as kept: codes in place of RUTs.
#[must_use]
pub fn staff_table(texts: &Texts, staff: &[StaffMember]) -> Table {
    let columns = [
        "directory-column-code",
        "directory-column-authority",
        "directory-column-left",
        "directory-column-recorded",
    ];
    let mut table = Table::new(headings(texts, columns));
    for member in staff {
        table.push(vec![
            code(member).into(),
            answer(texts, member.is_authority).into(),
            member.left_on.into(),
            member.recorded_on.into(),
        ]);
    }
    table
}
