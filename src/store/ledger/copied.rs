//! A ledger that another store brings: as it is where there is none, otherwise behind the own one.

use super::{HeldChain, hold_head, is_held, record, signed};
use crate::domain::ledger::certificate::{Certificate, Holder};
use crate::domain::ledger::chain::Salt;
use crate::domain::ledger::entry::{Achievement, Entry};
use crate::domain::ledger::walk::{Kept, Sealed};
use crate::domain::workshop::LearnerId;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use std::collections::BTreeMap;

/// Under which other id somebody is known here.
type Renamed = BTreeMap<LearnerId, LearnerId>;

/// Writes a chain.
pub(super) fn chain<E: Sql + ?Sized>(
    sql: &mut E,
    chain: &HeldChain,
    renamed: &Renamed,
) -> StoreResult<()> {
    // An entry that names somebody by another id is another entry.
    if hold_head(sql)?.number > 0 || !renamed.is_empty() {
        return behind(sql, chain, renamed);
    }
    for row in &chain.rows {
        link(sql, row)?;
        if let Some(sealed) = &row.sealed {
            entry(sql, row.number, sealed)?;
        }
    }
    let Some(head) = &chain.head else {
        return Ok(());
    };
    let statement = "UPDATE ledger_head SET number = $1, link = $2 WHERE centre_id = this_centre()";
    sql.run(statement, &[signed(head.number), Cell::text(&head.link)])
        .map(drop)
}

/// Writes the entries that are not there yet behind the own chain: they get numbers and links of this one.
fn behind<E: Sql + ?Sized>(sql: &mut E, chain: &HeldChain, renamed: &Renamed) -> StoreResult<()> {
    for row in &chain.rows {
        let sealed = row.sealed.as_ref();
        let opened: Option<(Entry, Salt)> =
            sealed.and_then(|sealed| Some((sealed.open()?, Salt::read(&sealed.salt)?)));
        if let Some((mut entry, salt)) = opened {
            let learner = &mut entry.achievement.learner;
            *learner = renamed.get(learner).copied().unwrap_or(*learner);
            let told: [(Achievement, Salt); 1] = [(entry.achievement, salt)];
            record(sql, &told, entry.recorded_on)?;
        }
    }
    Ok(())
}

fn link<E: Sql + ?Sized>(sql: &mut E, row: &Kept) -> StoreResult<()> {
    let cells = [
        signed(row.number),
        Cell::text(&row.day),
        Cell::text(&row.commitment),
        Cell::text(&row.link),
        Cell::maybe(row.erased_on.as_deref()),
    ];
    sql.run(
        "INSERT INTO ledger_link (centre_id, number, day, commitment, link, erased_on) \
         VALUES (this_centre(), $1, $2, $3, $4, $5)",
        &cells,
    )
    .map(drop)
}

fn entry<E: Sql + ?Sized>(sql: &mut E, number: u64, sealed: &Sealed) -> StoreResult<()> {
    let cells = [
        signed(number),
        Cell::text(&sealed.learner),
        Cell::text(&sealed.course),
        Cell::text(&sealed.milestone),
        Cell::Text(sealed.document.clone()),
        Cell::text(&sealed.salt),
    ];
    sql.run(
        "INSERT INTO ledger_entry (centre_id, number, learner, course, milestone, document, salt) \
         VALUES (this_centre(), $1, $2, $3, $4, $5, $6)",
        &cells,
    )
    .map(drop)
}

/// Writes a certificate as it is; of who is not held here it says nothing.
pub(super) fn certificate<E: Sql + ?Sized>(
    sql: &mut E,
    certificate: &Certificate,
) -> StoreResult<()> {
    let (learner, erased) = match certificate.holder {
        Holder::Learner(learner) if is_held(sql, learner)? => {
            (Cell::text(&learner.to_string()), Cell::Null)
        }
        Holder::Learner(_) => return Ok(()),
        Holder::Erased(on) => (Cell::Null, Cell::date(Some(on))),
    };
    let revoked = certificate.revoked.as_ref();
    let row = [
        Cell::text(certificate.code.compact()),
        Cell::text(&certificate.course.to_string()),
        learner,
        Cell::date(Some(certificate.issued_on)),
        erased,
        Cell::date(revoked.map(|revoked| revoked.on)),
        Cell::maybe(revoked.map(|revoked| revoked.reason.as_str())),
    ];
    sql.run(
        "INSERT INTO certificate (centre_id, code, course, learner, issued_on, erased_on, revoked_on, \
         revoked_because) VALUES (this_centre(), $1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        &row,
    )
    .map(drop)
}
