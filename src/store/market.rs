//! What was asked of the marketplace and how far it got: days, monthly files, requests. Public lists, no person.

use crate::domain::calendar::Month;
use crate::domain::listing::Listing;
use crate::store::error::StoreResult;
use crate::store::sql::{Cell, Sql};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

/// How far a day was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// All of it, after the day was over.
    Whole,
    /// All that there was, while the day was not over.
    Open,
    /// A part: something could not be asked.
    Part,
    /// Nothing: it could not be asked.
    Missing,
}

/// One day of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketDay {
    /// Which list.
    pub listing: Listing,
    /// The day.
    pub day: Date,
    /// How far it was brought in.
    pub state: DayState,
    /// How many entries the list of the day had, when it was read.
    pub listed: Option<u64>,
    /// How many of them still lack their detail.
    pub pending: u64,
    /// When it was asked last, local time.
    pub asked: DateTime,
}

/// One monthly file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketFile {
    /// Which list.
    pub listing: Listing,
    /// The month.
    pub month: Month,
    /// What the server calls this version of it.
    pub etag: Option<String>,
    /// Its size.
    pub bytes: u64,
    /// When it was brought in, local time.
    pub fetched: DateTime,
}

/// The name under which the months of the open contracting data stand among the days; `ocds` reads them.
pub(super) const OCDS: &str = "ocds";

pub(super) fn number(count: u64) -> Cell {
    Cell::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

pub(super) fn count_of(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Every day, by list and day.
pub(super) fn days<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<MarketDay>> {
    let mut days = Vec::new();
    sql.each(
        "SELECT listing, day, state, listed, pending, asked FROM market_day WHERE listing <> $1",
        &[Cell::text(OCDS)],
        &mut |row| {
            days.push(MarketDay {
                listing: row.named()?,
                day: row.required()?,
                state: row.named()?,
                listed: row.maybe_int()?.map(count_of),
                pending: count_of(row.int()?),
                asked: row.required()?,
            });
            Ok(())
        },
    )?;
    days.sort_by_key(|day| (day.listing, day.day));
    Ok(days)
}

/// Writes a day, replacing what is known of it.
pub(super) fn put_day<E: Sql + ?Sized>(sql: &mut E, day: &MarketDay) -> StoreResult<()> {
    let row = [
        Cell::name(&day.listing)?,
        Cell::date(Some(day.day)),
        Cell::name(&day.state)?,
        day.listed.map_or(Cell::Null, number),
        number(day.pending),
        Cell::text(&day.asked.to_string()),
    ];
    put_row(sql, &row)
}

/// Writes a line of the log of days: listing, day, state, listed, pending, asked.
pub(super) fn put_row<E: Sql + ?Sized>(sql: &mut E, row: &[Cell; 6]) -> StoreResult<()> {
    sql.run(
        "INSERT INTO market_day (listing, day, state, listed, pending, asked) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (listing, day) DO UPDATE SET \
         state = excluded.state, listed = excluded.listed, pending = excluded.pending, \
         asked = excluded.asked",
        row,
    )
    .map(drop)
}

/// Every monthly file, by list and month.
pub(super) fn files<E: Sql + ?Sized>(sql: &mut E) -> StoreResult<Vec<MarketFile>> {
    let mut files = Vec::new();
    sql.each(
        "SELECT listing, month, etag, bytes, fetched FROM market_file",
        &[],
        &mut |row| {
            files.push(MarketFile {
                listing: row.named()?,
                month: row.required()?,
                etag: row.maybe_text()?,
                bytes: count_of(row.int()?),
                fetched: row.required()?,
            });
            Ok(())
        },
    )?;
    files.sort_by_key(|file| (file.listing, file.month));
    Ok(files)
}

/// Writes a monthly file, replacing what is known of it.
pub(super) fn put_file<E: Sql + ?Sized>(sql: &mut E, file: &MarketFile) -> StoreResult<()> {
    let row = [
        Cell::name(&file.listing)?,
        Cell::text(&file.month.to_string()),
        Cell::maybe(file.etag.as_deref()),
        number(file.bytes),
        Cell::text(&file.fetched.to_string()),
    ];
    sql.run(
        "INSERT INTO market_file (listing, month, etag, bytes, fetched) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (listing, month) DO UPDATE SET \
         etag = excluded.etag, bytes = excluded.bytes, fetched = excluded.fetched",
        &row,
    )
    .map(drop)
}

/// Adds to the requests of a day; how many there are then.
pub(super) fn count<E: Sql + ?Sized>(sql: &mut E, day: Date, more: u64) -> StoreResult<u64> {
    let mut requests = 0;
    sql.each(
        "INSERT INTO market_use (day, requests) VALUES ($1, $2) ON CONFLICT (day) \
         DO UPDATE SET requests = market_use.requests + excluded.requests RETURNING requests",
        &[Cell::date(Some(day)), number(more)],
        &mut |row| {
            requests = count_of(row.int()?);
            Ok(())
        },
    )?;
    Ok(requests)
}
