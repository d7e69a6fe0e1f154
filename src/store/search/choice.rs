//! Which of the tenders that were found are shown, and in which order: points, then those that take offers (closing soonest
//! first), then those that took them last, then the code. Closings and codes are read only where they decide.

use super::{SearchAnswer, SearchRequest, Which, key};
use crate::matching::ranking::Scores;
use crate::store::conditions::Conditions;
use crate::store::error::StoreResult;
use crate::store::filter::TenderFilter;
use crate::store::sql::{Cell, EachRow, Sql, numbers, sortable, unreadable};
use std::cmp::Reverse;
use std::collections::HashMap;

/// So many tenders are looked up one by one; more of them are read in one go over an index.
const FEW: usize = 400;

/// What a tender is that takes offers, apart from its closing: published, or of no state that is known.
const TAKES_OFFERS: &str =
    "(t.status = 'published' OR (t.status IS NULL AND t.status_other IS NULL))";

/// A tender of the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chosen {
    /// Its number.
    pub(super) number: usize,
    /// Its points.
    pub(super) points: u32,
    /// Whether it takes offers.
    pub(super) open: bool,
}

/// Chooses the page, and counts what was found.
pub(super) fn page<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SearchRequest<'_>,
    scores: &Scores,
    answer: &mut SearchAnswer,
) -> StoreResult<Vec<Chosen>> {
    let held = scores.held.iter().enumerate();
    let mut all: Vec<usize> = held
        .filter(|(_, held)| **held > 0)
        .map(|(at, _)| at)
        .collect();
    narrow(sql, &request.filter, scores.held.len(), &mut all)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let open = open(sql, request)?;
    let most_of = |list: &[usize]| list.iter().map(|at| scores.held[*at]).max().unwrap_or(0);
    let (taking, others): (Vec<usize>, Vec<usize>) =
        all.iter().partition(|number| open.contains_key(number));
    answer.only_open = match request.which {
        Which::OpenFirst => !taking.is_empty(),
        Which::Open => true,
        Which::All => false,
    };
    let mut list = if answer.only_open { taking } else { all };
    let held = most_of(&list);
    list.retain(|number| scores.held[*number] == held);
    answer.held = usize::from(held);
    answer.total = list.len();
    if answer.only_open {
        let as_good = |number: &&usize| scores.held[**number] >= held;
        answer.closed_left_out = others.iter().filter(as_good).count();
    }
    if request.all_codes {
        let codes = codes(sql, &list)?;
        answer.codes = codes
            .into_values()
            .map(|code| code.parse().map_err(|_| unreadable(code)))
            .collect::<StoreResult<_>>()?;
        answer.codes.sort_unstable();
    }
    best(sql, request.limit, list, scores, &open)
}

/// Keeps those that a filter lets through.
fn narrow<E: Sql + ?Sized>(
    sql: &mut E,
    filter: &TenderFilter,
    count: usize,
    list: &mut Vec<usize>,
) -> StoreResult<()> {
    let conditions = Conditions::of(sql, filter);
    if conditions.as_where().is_empty() || list.is_empty() {
        return Ok(());
    }
    let mut fits = vec![false; count];
    let mut query = format!("SELECT t.id FROM tender t{}", conditions.as_where());
    if list.len() <= FEW {
        query = format!("{query} AND t.id IN ({})", numbers(&keys(list)));
    }
    sql.each(&query, conditions.cells(), &mut |row| {
        if let Some(fits) = fits.get_mut(number(row.int()?)) {
            *fits = true;
        }
        Ok(())
    })?;
    list.retain(|number| fits[*number]);
    Ok(())
}

/// The tenders that take offers, with their closing.
fn open<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SearchRequest<'_>,
) -> StoreResult<HashMap<usize, Option<String>>> {
    let mut open = HashMap::new();
    let mut read = |row: &mut crate::store::sql::Columns<'_>| {
        open.insert(number(row.int()?), row.maybe_text()?);
        Ok(())
    };
    let coming =
        format!("SELECT t.id, t.closes FROM tender t WHERE t.closes >= $1 AND {TAKES_OFFERS}");
    sql.each(&coming, &[Cell::Text(sortable(request.at))], &mut read)?;
    let endless =
        format!("SELECT t.id, t.closes FROM tender t WHERE t.closes IS NULL AND {TAKES_OFFERS}");
    sql.each(&endless, &[], &mut read)?;
    Ok(open)
}

/// The best of a list, in order.
fn best<E: Sql + ?Sized>(
    sql: &mut E,
    limit: usize,
    mut list: Vec<usize>,
    scores: &Scores,
    open: &HashMap<usize, Option<String>>,
) -> StoreResult<Vec<Chosen>> {
    let by_points = |number: &usize| Reverse(scores.points[*number]);
    list.sort_by_key(by_points);
    cut(&mut list, limit, |number| scores.points[*number]);
    let closed: Vec<usize> = list
        .iter()
        .copied()
        .filter(|number| !open.contains_key(number))
        .collect();
    let closed = closings(sql, &closed)?;
    let turn = |number: &usize| match open.get(number) {
        Some(closes) => (0, closes.is_none(), closes.clone(), Reverse(None)),
        None => (1, false, None, Reverse(closed.get(number).cloned())),
    };
    list.sort_by_cached_key(|number| (by_points(number), turn(number)));
    cut(&mut list, limit, |number| (by_points(number), turn(number)));
    let codes = codes(sql, &list)?;
    list.sort_by_cached_key(|number| {
        let code = codes.get(number).cloned();
        (by_points(number), turn(number), code)
    });
    list.truncate(limit);
    Ok(list
        .into_iter()
        .map(|number| Chosen {
            number,
            points: scores.points[number],
            open: open.contains_key(&number),
        })
        .collect())
}

/// Cuts an ordered list after so many, and after those that are equal to the last of them.
fn cut<K: PartialEq>(list: &mut Vec<usize>, limit: usize, key: impl Fn(&usize) -> K) {
    let Some(last) = limit.checked_sub(1).and_then(|at| list.get(at)).map(&key) else {
        return;
    };
    let equal = list[limit..]
        .iter()
        .take_while(|number| key(number) == last)
        .count();
    list.truncate(limit + equal);
}

/// When tenders closed, where that is known.
fn closings<E: Sql + ?Sized>(sql: &mut E, list: &[usize]) -> StoreResult<HashMap<usize, String>> {
    column(sql, "closes", list)
}

/// The codes of tenders.
fn codes<E: Sql + ?Sized>(sql: &mut E, list: &[usize]) -> StoreResult<HashMap<usize, String>> {
    column(sql, "code", list)
}

/// One indexed column of some tenders: few of them by their keys, many in one go over the index.
fn column<E: Sql + ?Sized>(
    sql: &mut E,
    name: &'static str,
    list: &[usize],
) -> StoreResult<HashMap<usize, String>> {
    let mut found = HashMap::with_capacity(list.len());
    if list.is_empty() {
        return Ok(found);
    }
    let mut query = format!("SELECT t.id, t.{name} FROM tender t");
    if list.len() <= FEW {
        query = format!("{query} WHERE t.id IN ({})", numbers(&keys(list)));
    }
    let mut sorted = list.to_vec();
    sorted.sort_unstable();
    let read: EachRow<'_> = &mut |row| {
        let number = number(row.int()?);
        if sorted.binary_search(&number).is_ok()
            && let Some(text) = row.maybe_text()?
        {
            found.insert(number, text);
        }
        Ok(())
    };
    sql.each(&query, &[], read)?;
    Ok(found)
}

fn keys(list: &[usize]) -> Vec<i64> {
    list.iter().map(|number| key(*number)).collect()
}

fn number(key: i64) -> usize {
    usize::try_from(key).unwrap_or(0)
}
