//! The result ledger and the certificates: what the store promises of them, and the statements that both engines run.
//! Rows come out raw: whether they are as they were written is judged by [`crate::domain::ledger::walk`].

mod certificates;
mod copied;

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::ledger::certificate::{Certificate, Revoked};
use crate::domain::ledger::chain::{self, BEFORE_FIRST, Head, Salt};
use crate::domain::ledger::code::CertificateCode;
use crate::domain::ledger::entry::{Achievement, Entry};
use crate::domain::ledger::sight::KnownOrder;
use crate::domain::ledger::walk::{Kept, Sealed, Walk, walk, walk_links};
use crate::domain::rut::Rut;
use crate::domain::workshop::{CourseCode, LearnerId};
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::shared::Shared;
use crate::store::sql::{Cell, Columns, Sql, number, places};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// So many sellers are asked for at once.
const SELLERS_AT_ONCE: usize = 200;

/// A chain as it lies in the store, in one consistent picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldChain {
    /// Its rows by number.
    pub rows: Vec<Kept>,
    /// Where it ends, as noted apart from the rows; nothing before the first entry.
    pub head: Option<Head>,
    /// Entries that no row of the chain belongs to.
    pub strays: u64,
    /// Whether the database shows this reader the links alone, as it does to an auditor.
    pub links_only: bool,
}

impl HeldChain {
    /// The walk along what this reader is shown.
    #[must_use]
    pub fn walk(&self) -> Walk {
        match self.links_only {
            true => walk_links(&self.rows),
            false => walk(&self.rows),
        }
    }
}

/// The ledger and the certificates of a centre. Every method is one transaction.
///
/// # Errors
/// As [`crate::store::Store`].
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub trait LedgerStore {
    /// Writes down what is not written down yet, each with its own salt, in the order given; how many that were. What the
    /// ledger has of the same person, course and step stays as it is, and who is not held any more is left out.
    fn record(&mut self, told: &[(Achievement, Salt)], recorded_on: Date) -> StoreResult<usize>;
    /// The chain with its entries.
    fn chain(&mut self) -> StoreResult<HeldChain>;
    /// Whether the database shows this reader the links of the chain alone: neither entries nor certificates.
    fn shows_links_only(&mut self) -> StoreResult<bool>;
    /// Keeps a certificate; the one that counts already for the same person and course comes back instead.
    /// [`StoreError::NotFound`] when the person is not held any more.
    fn put_certificate(&mut self, certificate: &Certificate) -> StoreResult<Certificate>;
    /// One certificate.
    fn certificate(&mut self, code: &CertificateCode) -> StoreResult<Option<Certificate>>;
    /// The certificates of a course, by day and code.
    fn certificates(&mut self, course: &CourseCode) -> StoreResult<Vec<Certificate>>;
    /// The purchase orders of public lists under these RUTs, as far as they have a day and were not cancelled or refused.
    fn orders_of_sellers(&mut self, sellers: &[Rut]) -> StoreResult<Vec<(Rut, KnownOrder)>>;
    /// Writes a chain as another store has it: as it is into a store that has none, otherwise entry by entry behind the own
    /// one, without those that it has. People who are `renamed` are here under another id.
    fn put_chain(
        &mut self,
        chain: &HeldChain,
        renamed: &BTreeMap<LearnerId, LearnerId>,
    ) -> StoreResult<()>;
    /// Writes a certificate as another store has it, unless its code is held.
    fn copy_certificate(&mut self, certificate: &Certificate) -> StoreResult<()>;
    /// Every certificate, by day and code.
    fn all_certificates(&mut self) -> StoreResult<Vec<Certificate>>;
    /// Erases the entries of somebody, whose links stay; certificates stay as they are. How many went.
    fn forget_results(&mut self, learner: LearnerId, on: Date) -> StoreResult<u64>;
    /// Takes a certificate back; whether there was one that counted.
    fn revoke_certificate(&mut self, code: &CertificateCode, why: &Revoked) -> StoreResult<bool>;
}

impl<E: Engine> LedgerStore for Shared<E> {
    fn record(&mut self, told: &[(Achievement, Salt)], recorded_on: Date) -> StoreResult<usize> {
        self.write(|sql| record(sql, told, recorded_on))
    }

    fn chain(&mut self) -> StoreResult<HeldChain> {
        self.read(|sql| held_chain(sql))
    }

    fn shows_links_only(&mut self) -> StoreResult<bool> {
        self.read(|sql| shows_links_only(sql))
    }

    fn put_certificate(&mut self, certificate: &Certificate) -> StoreResult<Certificate> {
        self.write(|sql| certificates::put(sql, certificate))
    }

    fn certificate(&mut self, code: &CertificateCode) -> StoreResult<Option<Certificate>> {
        let cells = [Cell::text(code.compact())];
        self.read(|sql| certificates::list(sql, "code = $1", &cells))
            .map(|mut found| found.pop())
    }

    fn certificates(&mut self, course: &CourseCode) -> StoreResult<Vec<Certificate>> {
        let cells = [Cell::text(&course.to_string())];
        self.read(|sql| certificates::list(sql, "course = $1", &cells))
    }

    fn orders_of_sellers(&mut self, sellers: &[Rut]) -> StoreResult<Vec<(Rut, KnownOrder)>> {
        self.read(|sql| orders_of(sql, sellers))
    }

    fn put_chain(
        &mut self,
        chain: &HeldChain,
        renamed: &BTreeMap<LearnerId, LearnerId>,
    ) -> StoreResult<()> {
        self.write(|sql| copied::chain(sql, chain, renamed))
    }

    fn copy_certificate(&mut self, certificate: &Certificate) -> StoreResult<()> {
        self.write(|sql| copied::certificate(sql, certificate))
    }

    fn all_certificates(&mut self) -> StoreResult<Vec<Certificate>> {
        self.read(|sql| certificates::list(sql, "code = code", &[]))
    }

    fn forget_results(&mut self, learner: LearnerId, on: Date) -> StoreResult<u64> {
        self.write(|sql| {
            hold_head(sql)?;
            forget_entries(sql, learner, on)
        })
    }

    fn revoke_certificate(&mut self, code: &CertificateCode, why: &Revoked) -> StoreResult<bool> {
        let row = [
            Cell::text(code.compact()),
            Cell::date(Some(why.on)),
            Cell::text(&why.reason),
        ];
        let statement = "UPDATE certificate SET revoked_on = $2, revoked_because = $3 \
             WHERE centre_id = this_centre() AND code = $1 AND revoked_on IS NULL AND erased_on IS NULL";
        self.write(|sql| Ok(sql.run(statement, &row)? > 0))
    }
}

/// Holds the end of the chain until the transaction is over, so that nobody else continues the same link; gives it.
fn hold_head<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Head> {
    sql.run(
        "INSERT INTO ledger_head (centre_id, number, link) VALUES (this_centre(), 0, $1) \
         ON CONFLICT (centre_id) DO UPDATE SET number = ledger_head.number",
        &[Cell::text(BEFORE_FIRST)],
    )?;
    noted_head(sql)?.ok_or(StoreError::Conflict)
}

fn noted_head<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Option<Head>> {
    let mut head = None;
    let query = "SELECT number, link FROM ledger_head WHERE centre_id = this_centre()";
    sql.each(query, &[], &mut |row| {
        head = Some(Head {
            number: row.int().map(unsigned)?,
            link: row.text()?,
        });
        Ok(())
    })?;
    Ok(head)
}

/// A number that is never below zero unless somebody wrote it so; it then belongs to no row.
fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn signed(number: u64) -> Cell {
    Cell::Int(i64::try_from(number).unwrap_or(i64::MAX))
}

fn record<E: Sql + ?Sized>(
    sql: &mut E,
    told: &[(Achievement, Salt)],
    recorded_on: Date,
) -> StoreResult<usize> {
    let mut head = hold_head(sql)?;
    let mut written = 0;
    for (achievement, salt) in told {
        if !is_held(sql, achievement.learner)? || is_recorded(sql, achievement)? {
            continue;
        }
        let entry = Entry {
            number: head.number + 1,
            achievement: achievement.clone(),
            recorded_on,
        };
        head = append(sql, &head, &entry, salt)?;
        written += 1;
    }
    let statement = "UPDATE ledger_head SET number = $1, link = $2 WHERE centre_id = this_centre()";
    sql.run(statement, &[signed(head.number), Cell::text(&head.link)])?;
    Ok(written)
}

/// Whether somebody is still held; they are kept from being erased until the transaction is over.
fn is_held<E: Sql + ?Sized>(sql: &mut E, learner: LearnerId) -> StoreResult<bool> {
    let statement = "UPDATE learner SET id = id WHERE centre_id = this_centre() AND id = $1";
    Ok(sql.run(statement, &[Cell::text(&learner.to_string())])? > 0)
}

fn is_recorded<E: Sql + ?Sized>(sql: &mut E, told: &Achievement) -> StoreResult<bool> {
    let query = "SELECT count(*) FROM ledger_entry WHERE centre_id = this_centre() \
         AND learner = $1 AND course = $2 AND milestone = $3";
    let cells = [
        Cell::text(&told.learner.to_string()),
        Cell::text(&told.course.to_string()),
        Cell::text(told.milestone.name()),
    ];
    Ok(number(sql, query, &cells)? > 0)
}

/// Writes an entry, its salt and its link behind the end of the chain; gives the new end.
fn append<E: Sql + ?Sized>(
    sql: &mut E,
    head: &Head,
    entry: &Entry,
    salt: &Salt,
) -> StoreResult<Head> {
    let document = entry.document().map_err(StoreError::other)?;
    let day = entry.recorded_on.to_string();
    let commitment = chain::commitment(salt.as_str(), &document);
    let link = chain::link(&head.link, entry.number, &day, &commitment);
    let row = [
        signed(entry.number),
        Cell::text(&day),
        Cell::text(&commitment),
        Cell::text(&link),
    ];
    sql.run(
        "INSERT INTO ledger_link (centre_id, number, day, commitment, link) \
         VALUES (this_centre(), $1, $2, $3, $4)",
        &row,
    )?;
    let told = &entry.achievement;
    let row = [
        signed(entry.number),
        Cell::text(&told.learner.to_string()),
        Cell::text(&told.course.to_string()),
        Cell::text(told.milestone.name()),
        // As it was sealed: `Cell::text` would take characters out of it.
        Cell::Text(document),
        Cell::text(salt.as_str()),
    ];
    sql.run(
        "INSERT INTO ledger_entry (centre_id, number, learner, course, milestone, document, salt) \
         VALUES (this_centre(), $1, $2, $3, $4, $5, $6)",
        &row,
    )?;
    Ok(Head {
        number: entry.number,
        link,
    })
}

fn held_chain<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<HeldChain> {
    let mut rows = Vec::new();
    let query = "SELECT l.number, l.day, l.commitment, l.link, l.erased_on, \
         e.learner, e.course, e.milestone, e.document, e.salt FROM ledger_link l \
         LEFT JOIN ledger_entry e ON e.centre_id = l.centre_id AND e.number = l.number \
         WHERE l.centre_id = this_centre() ORDER BY l.number";
    sql.each(query, &[], &mut |row| {
        rows.push(kept(row)?);
        Ok(())
    })?;
    let strays = "SELECT count(*) FROM ledger_entry e WHERE e.centre_id = this_centre() \
         AND NOT EXISTS (SELECT 1 FROM ledger_link l \
         WHERE l.centre_id = e.centre_id AND l.number = e.number)";
    Ok(HeldChain {
        rows,
        head: noted_head(sql)?,
        strays: unsigned(number(sql, strays, &[])?),
        links_only: shows_links_only(sql)?,
    })
}

/// Whether the reader is an auditor: the entries are there, and the database shows none of them.
fn shows_links_only<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<bool> {
    let query = "SELECT count(*) FROM (SELECT is_auditor() AS is_one) reader WHERE is_one";
    Ok(number(sql, query, &[])? > 0)
}

fn kept(row: &mut Columns<'_>) -> StoreResult<Kept> {
    Ok(Kept {
        number: unsigned(row.int()?),
        day: row.text()?,
        commitment: row.text()?,
        link: row.text()?,
        erased_on: row.maybe_text()?,
        sealed: match row.maybe_text()? {
            None => None,
            Some(learner) => Some(Sealed {
                learner,
                course: row.text()?,
                milestone: row.text()?,
                document: row.text()?,
                salt: row.text()?,
            }),
        },
    })
}

/// The dated orders of public lists under some RUTs.
fn orders_of<E: Sql + ?Sized>(sql: &mut E, sellers: &[Rut]) -> StoreResult<Vec<(Rut, KnownOrder)>> {
    let mut found = Vec::new();
    for some in sellers.chunks(SELLERS_AT_ONCE) {
        // As in the prices: an order that was taken back ("Cancelada", "Cancelacion solicitada") is none.
        let query = format!(
            "SELECT s.rut, o.code, o.accepted, o.sent, o.created FROM purchase o \
             JOIN seller s ON s.id = o.seller_id WHERE s.rut IN ({}) \
             AND (o.status IS NULL OR (lower(o.status) NOT LIKE 'cancel%' AND lower(o.status) NOT LIKE 'no acep%'))",
            places(1, some.len())
        );
        let cells: Vec<Cell> = some.iter().map(|rut| Cell::Text(rut.compact())).collect();
        sql.each(&query, &cells, &mut |row| {
            let (rut, code): (Rut, ProcessCode) = (row.required()?, row.required()?);
            let days: [Option<Deadline>; 3] = [row.deadline()?, row.deadline()?, row.deadline()?];
            if let Some(day) = days.into_iter().flatten().next() {
                found.push((rut, KnownOrder { code, on: day.date }));
            }
            Ok(())
        })?;
    }
    Ok(found)
}

/// The rows in which somebody is named.
const HELD: &str = "SELECT (SELECT count(*) FROM ledger_entry WHERE centre_id = this_centre() AND learner = $1) \
     + (SELECT count(*) FROM certificate WHERE centre_id = this_centre() AND learner = $1)";

/// Erases somebody: entries with their salts, and the person from the certificates. Links and codes stay, with the day.
pub(super) fn forget<E: Sql + ?Sized>(
    sql: &mut E,
    learner: LearnerId,
    on: Date,
) -> StoreResult<u64> {
    if number(sql, HELD, &[Cell::text(&learner.to_string())])? == 0 {
        return Ok(0);
    }
    hold_head(sql)?;
    let cells = [Cell::text(&learner.to_string()), Cell::date(Some(on))];
    // The reason may tell who it was.
    sql.run(
        "UPDATE certificate SET learner = NULL, erased_on = $2, revoked_because = NULL \
         WHERE centre_id = this_centre() AND learner = $1",
        &cells,
    )?;
    forget_entries(sql, learner, on)
}

/// Erases the entries of somebody with their salts, once the end of the chain is held.
fn forget_entries<E: Sql + ?Sized>(sql: &mut E, learner: LearnerId, on: Date) -> StoreResult<u64> {
    let cells = [Cell::text(&learner.to_string()), Cell::date(Some(on))];
    sql.run(
        "UPDATE ledger_link SET erased_on = $2 WHERE centre_id = this_centre() AND number IN \
         (SELECT number FROM ledger_entry WHERE centre_id = this_centre() AND learner = $1)",
        &cells,
    )?;
    sql.run(
        "DELETE FROM ledger_entry WHERE centre_id = this_centre() AND learner = $1",
        &cells[..1],
    )
}
