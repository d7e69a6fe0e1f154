//! Which of the tenders that were found are shown, and in which order: points, then those that take offers (closing soonest
//! first), then those that took them last, then the code. Closings and codes are read only where they decide.

use super::{SearchAnswer, SearchRequest, Which, key};
use crate::matching::ranking::Scores;
use crate::store::conditions::Conditions;
use crate::store::error::StoreResult;
use crate::store::filter::TenderFilter;
use crate::store::sql::{Cell, EachRow, Sql, numbers, sortable, unreadable};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// So many tenders are looked up one by one; more of them are read in one go over an index.
const FEW: usize = 400;

/// What a tender is that takes offers, apart from its closing: published, or of no state that is known. Asked one by
/// one, for each is a piece of an index.
const TAKE_OFFERS: [&str; 2] = [
    "t.status = 'published'",
    "t.status IS NULL AND t.status_other IS NULL",
];

/// A tender of the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chosen {
    /// Its number.
    pub(super) number: usize,
    /// Its points.
    pub(super) points: u32,
    /// Whether it takes offers.
    pub(super) open: bool,
    /// Whether it was not told of before.
    pub(super) new: bool,
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
    let open = open(sql, request, scores.held.len())?;
    let most_of = |list: &[usize]| list.iter().map(|at| scores.held[*at]).max().unwrap_or(0);
    let (taking, others): (Vec<usize>, Vec<usize>) = all.iter().partition(|number| open[**number]);
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
    let fresh = if request.all_codes {
        fresh(sql, request, &list, answer)?
    } else {
        HashSet::new()
    };
    best(sql, request.limit, &list, scores, (&open, &fresh))
}

/// Reads the codes of all; the numbers of those that were not told of before.
fn fresh<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SearchRequest<'_>,
    list: &[usize],
    answer: &mut SearchAnswer,
) -> StoreResult<HashSet<usize>> {
    let codes = column(sql, "code", list)?;
    let mut fresh = HashSet::new();
    if let Some(seen) = &request.seen {
        let new = codes.iter().filter(|(_, code)| !seen.contains(*code));
        fresh.extend(new.map(|(number, _)| *number));
    }
    answer.new = fresh.len();
    answer.codes = codes
        .into_values()
        .map(|code| code.parse().map_err(|_| unreadable(code)))
        .collect::<StoreResult<_>>()?;
    answer.codes.sort_unstable();
    Ok(fresh)
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

/// Which tenders take offers, by their numbers.
fn open<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SearchRequest<'_>,
    count: usize,
) -> StoreResult<Vec<bool>> {
    let mut open = vec![false; count];
    let now = [Cell::Text(sortable(request.at))];
    for (closes, cells) in [
        ("t.closes >= $1", now.as_slice()),
        ("t.closes IS NULL", &[]),
    ] {
        for state in TAKE_OFFERS {
            let query = format!("SELECT t.id FROM tender t WHERE {closes} AND {state}");
            sql.each(&query, cells, &mut |row| {
                if let Some(open) = open.get_mut(number(row.int()?)) {
                    *open = true;
                }
                Ok(())
            })?;
        }
    }
    Ok(open)
}

/// What decides the order of two tenders before their codes do.
type Turn<'text> = (
    (bool, Reverse<u32>),
    bool,
    bool,
    Option<&'text str>,
    Reverse<Option<&'text str>>,
);

/// The best of a list, in order.
fn best<E: Sql + ?Sized>(
    sql: &mut E,
    limit: usize,
    list: &[usize],
    scores: &Scores,
    (open, fresh): (&[bool], &HashSet<usize>),
) -> StoreResult<Vec<Chosen>> {
    let by_points = list.iter().map(|number| {
        (
            (!fresh.contains(number), Reverse(scores.points[*number])),
            *number,
        )
    });
    let near = first(by_points.collect(), limit);
    let numbers: Vec<usize> = near.iter().map(|(_, number)| *number).collect();
    let closings = column(sql, "closes", &numbers)?;
    let turns = near.into_iter().map(|(points, number)| {
        let closes = closings.get(&number).map(String::as_str);
        let (soonest, latest) = if open[number] {
            (closes, None)
        } else {
            (None, closes)
        };
        let turn: Turn<'_> = (
            points,
            !open[number],
            closes.is_none(),
            soonest,
            Reverse(latest),
        );
        (turn, number)
    });
    let near = first(turns.collect(), limit);
    let numbers: Vec<usize> = near.iter().map(|(_, number)| *number).collect();
    let codes = column(sql, "code", &numbers)?;
    let mut near: Vec<_> = near
        .into_iter()
        .map(|(turn, number)| (turn, codes.get(&number), number))
        .collect();
    near.sort_unstable();
    near.truncate(limit);
    Ok(near
        .into_iter()
        .map(|(_, _, number)| Chosen {
            number,
            points: scores.points[number],
            open: open[number],
            new: fresh.contains(&number),
        })
        .collect())
}

/// The first so many by their keys, in any order, with all that are equal to the last of them.
fn first<K: Ord>(mut all: Vec<(K, usize)>, limit: usize) -> Vec<(K, usize)> {
    if limit == 0 || all.len() <= limit {
        all.truncate(if limit == 0 { 0 } else { all.len() });
        return all;
    }
    let by_key = |one: &(K, usize), other: &(K, usize)| one.0.cmp(&other.0);
    let (_, last, rest) = all.select_nth_unstable_by(limit - 1, by_key);
    let last = &*last;
    let mut end = 0;
    for at in 0..rest.len() {
        if rest[at].0 == last.0 {
            rest.swap(end, at);
            end += 1;
        }
    }
    all.truncate(limit + end);
    all
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_are_those_of_the_whole_order_with_their_equals(
            keys in prop::collection::vec(0..6_u8, 0..40), limit in 0..12_usize
        ) {
            let all: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut sorted = all.clone();
            sorted.sort_unstable();
            let last = limit.checked_sub(1).and_then(|at| sorted.get(at)).map(|last| last.0);
            let mut expected = sorted;
            match last {
                Some(last) => expected.retain(|one| one.0 <= last),
                None => expected.truncate(limit),
            }
            let mut found = first(all, limit);
            found.sort_unstable();
            prop_assert_eq!(found, expected);
        }
    }
}
