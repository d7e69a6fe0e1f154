//! Certificates: the statements that both engines run.

use super::{hold_head, is_held};
use crate::domain::ledger::certificate::{Certificate, Holder, Revoked};
use crate::domain::workshop::LearnerId;
use crate::store::error::{StoreError, StoreResult};
use crate::store::sql::{Cell, Columns, Sql};
use jiff::civil::Date;

/// Keeps a certificate, unless one counts already for the same person and course.
pub(super) fn put<E: Sql + ?Sized>(
    sql: &mut E,
    certificate: &Certificate,
) -> StoreResult<Certificate> {
    let Holder::Learner(learner) = certificate.holder else {
        return Err(StoreError::NotFound);
    };
    // Whoever erases the person holds the end of the chain too: the certificate is written before, or not at all.
    hold_head(sql)?;
    if !is_held(sql, learner)? {
        return Err(StoreError::NotFound);
    }
    let condition = "course = $1 AND learner = $2 AND revoked_on IS NULL";
    let cells = [
        Cell::text(&certificate.course.to_string()),
        Cell::text(&learner.to_string()),
    ];
    if let Some(found) = list(sql, condition, &cells)?.pop() {
        return Ok(found);
    }
    let [course, learner] = cells;
    let row = [
        Cell::text(certificate.code.compact()),
        course,
        learner,
        Cell::date(Some(certificate.issued_on)),
    ];
    sql.run(
        "INSERT INTO certificate (centre_id, code, course, learner, issued_on) \
         VALUES (this_centre(), $1, $2, $3, $4)",
        &row,
    )?;
    Ok(certificate.clone())
}

/// Certificates under a condition, by day and code.
pub(super) fn list<E: Sql + ?Sized>(
    sql: &mut E,
    condition: &str,
    cells: &[Cell],
) -> StoreResult<Vec<Certificate>> {
    let mut found = Vec::new();
    let query = format!(
        "SELECT code, course, learner, issued_on, erased_on, revoked_on, revoked_because \
         FROM certificate WHERE centre_id = this_centre() AND {condition} ORDER BY issued_on, code"
    );
    sql.each(&query, cells, &mut |row| {
        found.push(read(row)?);
        Ok(())
    })?;
    Ok(found)
}

fn read(row: &mut Columns<'_>) -> StoreResult<Certificate> {
    let (code, course) = (row.required()?, row.required()?);
    let learner: Option<LearnerId> = row.parsed()?;
    let issued_on = row.required()?;
    let erased_on: Option<Date> = row.parsed()?;
    let revoked_on: Option<Date> = row.parsed()?;
    let reason = row.maybe_text()?.unwrap_or_default();
    let holder = match (learner, erased_on) {
        (Some(learner), _) => Holder::Learner(learner),
        (None, on) => Holder::Erased(on.unwrap_or(issued_on)),
    };
    Ok(Certificate {
        code,
        course,
        holder,
        issued_on,
        revoked: revoked_on.map(|on| Revoked { on, reason }),
    })
}
