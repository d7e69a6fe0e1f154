//! Finds tenders by words, ranked: the same order on both engines, because both only say which tenders hold a word.
//! Scores and what a word may mean are the business of `matching`; only the tenders of the answer are read whole.

mod choice;
mod sightings;

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::tender::Tender;
use crate::matching::marks::Mark;
use crate::matching::query::Typed;
use crate::matching::ranking::{How, Place, Scales, score};
use crate::matching::synonyms::{Synonyms, Thing};
use crate::store::error::StoreResult;
use crate::store::filter::TenderFilter;
use crate::store::sql::{Sql, number};
use crate::store::tenders;
use serde::{Deserialize, Serialize};
use sightings::{Found, Sightings};
use std::collections::HashSet;

/// Which tenders an answer holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// Those that take offers; when none does, those that took them.
    #[default]
    OpenFirst,
    /// Those that take offers, or nothing.
    Open,
    /// All of them together.
    All,
}

/// What is looked for.
#[derive(Debug)]
pub struct SearchRequest<'pack> {
    /// What is wanted.
    pub things: Vec<Thing>,
    /// Words that must not be there, anywhere.
    pub unwanted: Vec<Typed>,
    /// Where the wanted words may stand.
    pub places: Vec<Place>,
    /// What narrows the answer; its order and its limit do not count.
    pub filter: TenderFilter,
    /// The moment at which a tender takes offers or not.
    pub at: Deadline,
    /// Which tenders.
    pub which: Which,
    /// At most so many are read.
    pub limit: usize,
    /// Whether the codes of all that were found are wanted.
    pub all_codes: bool,
    /// The codes that were told of before: others come first, and are new. Counts only with all codes.
    pub seen: Option<HashSet<String>>,
    /// How much places and ways count.
    pub scales: Scales,
    /// What else words are called.
    pub synonyms: &'pack Synonyms,
}

/// By which word a tender was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sight {
    /// What was typed.
    pub typed: String,
    /// The word that answers it.
    pub word: String,
    /// How.
    pub how: How,
    /// Where it stands.
    pub place: Place,
}

/// A tender that was found.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The tender, without offers.
    pub tender: Tender,
    /// Its points.
    pub points: u32,
    /// Whether it takes offers.
    pub open: bool,
    /// Whether it was not told of before.
    pub new: bool,
    /// By which words it was found, in the order in which they were typed.
    pub sights: Vec<Sight>,
    /// How those words are told in a text.
    pub marks: Vec<Mark>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct SearchAnswer {
    /// The best, in order.
    pub hits: Vec<Hit>,
    /// How many were found.
    pub total: usize,
    /// Whether these are open ones only, because some are open.
    pub only_open: bool,
    /// How many that take no offers hold as many words and were left out.
    pub closed_left_out: usize,
    /// How many of the wanted things each of them holds.
    pub held: usize,
    /// What was typed, and what was looked for instead because nothing holds it.
    pub corrected: Vec<(String, Vec<String>)>,
    /// What nothing holds, whatever was tried.
    pub unknown: Vec<String>,
    /// The codes of all, when they were asked for.
    pub codes: Vec<ProcessCode>,
    /// How many of them were not told of before.
    pub new: usize,
}

/// Finds.
pub(super) fn search<E: Sql + ?Sized>(
    sql: &mut E,
    request: &SearchRequest<'_>,
) -> StoreResult<SearchAnswer> {
    // Tenders are numbered without gaps and never removed.
    let last = number(sql, "SELECT coalesce(max(id), 0) FROM tender", &[])?;
    let count = usize::try_from(last).unwrap_or(0) + 1;
    let mut seen = Sightings::new(sql, request);
    let mut answer = SearchAnswer::default();
    let mut found: Vec<Found> = Vec::new();
    for thing in &request.things {
        let one = seen.of(thing)?;
        if one.sightings.is_empty() {
            answer.unknown.push(thing.text.clone());
        }
        if !one.corrected.is_empty() {
            answer
                .corrected
                .push((thing.text.clone(), one.corrected.clone()));
        }
        found.push(one);
    }
    let unwanted = seen.unwanted(count)?;
    let sightings: Vec<_> = found.iter().map(|one| one.sightings.as_slice()).collect();
    let mut scores = score(count, &sightings, &request.scales);
    for (tender, unwanted) in unwanted.into_iter().enumerate() {
        if unwanted {
            scores.held[tender] = 0;
        }
    }
    let page = choice::page(sql, request, &scores, &mut answer)?;
    let ids: Vec<i64> = page.iter().map(|chosen| key(chosen.number)).collect();
    for (id, tender) in tenders::load_without_offers(sql, &ids)? {
        let Some(chosen) = page.iter().find(|chosen| key(chosen.number) == id) else {
            continue;
        };
        let (sights, marks) = sightings::told(&found, request, chosen.number);
        answer.hits.push(Hit {
            tender,
            points: chosen.points,
            open: chosen.open,
            new: chosen.new,
            sights,
            marks,
        });
    }
    Ok(answer)
}

/// The key of a tender by its number.
fn key(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
