//! Searches tenders by the words that people use: reads what was typed, takes the numbers and trade words of the rule pack,
//! and asks the store. Must not word anything.

use crate::app::tenders::{self, Found, TenderQuery};
use crate::domain::calendar::{Deadline, Today};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::matching::query::Query;
use crate::matching::ranking::{Place, Scales};
use crate::matching::synonyms::Synonyms;
use crate::rules::Pack;
use crate::store::Store;
use crate::store::search::{SearchAnswer, SearchRequest, Which};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::HashSet;

/// Where the words may stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Anywhere.
    #[default]
    All,
    /// In the name.
    Name,
    /// In what is bought.
    Bought,
}

impl Scope {
    fn places(self) -> Vec<Place> {
        match self {
            Self::All => Place::ALL.to_vec(),
            Self::Name => vec![Place::Name],
            Self::Bought => vec![Place::Bought],
        }
    }
}

/// What was asked, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The words.
    pub words: String,
    /// Words that must not be there.
    pub without: Vec<String>,
    /// Where the words may stand.
    pub scope: Scope,
    /// Which tenders.
    pub which: Which,
    /// What narrows the answer.
    pub narrow: TenderQuery,
}

/// What was found.
#[derive(Debug)]
pub struct Searched {
    /// What the store found.
    pub answer: SearchAnswer,
    /// How many things were wanted.
    pub wanted: usize,
    /// The things as they were typed.
    pub typed: Vec<String>,
    /// Whether more words were typed than count.
    pub too_long: bool,
    /// Where the words were looked for.
    pub scope: Scope,
}

/// What stands under a code when the whole text is one; nothing when it is no code.
///
/// # Errors
/// The answer "no" with the nearest code, or the store's failure.
pub fn by_code(store: &mut dyn Store, asked: &Asked) -> Outcome<Option<Found>> {
    match Query::read(&asked.words, &asked.without).code {
        Some(_) => tenders::find(store, &asked.words).map(Some),
        None => Ok(None),
    }
}

/// Searches. With `seen`, what was told of before, the codes of all that were found are given too, and new ones come first.
///
/// # Errors
/// Wrong usage when no word was typed or a filter is not understood; a number that the pack lacks; the store's failure.
/// Nothing found is an empty answer.
pub fn search(
    store: &mut dyn Store,
    asked: &Asked,
    pack: &Pack,
    today: Today,
    (limit, seen): (usize, Option<HashSet<String>>),
) -> Outcome<Searched> {
    let query = Query::read(&asked.words, &asked.without);
    if query.wanted.is_empty() {
        let failure = Failure::new(FailureKind::Usage, Message::new("search-no-words"));
        return Err(failure.hint(Message::new("search-no-words-hint")));
    }
    let synonyms = Synonyms::of(pack);
    let scales = Scales::of(pack).map_err(|message| Failure::new(FailureKind::Input, message))?;
    let request = SearchRequest {
        things: synonyms.things(&query.wanted),
        unwanted: query.unwanted,
        places: asked.scope.places(),
        filter: tenders::filter(&asked.narrow, &|| Ok(Cow::Borrowed(pack)), today)?,
        at: Deadline::at(today.date.to_datetime(today.time)),
        which: asked.which,
        limit,
        all_codes: seen.is_some(),
        seen,
        scales,
        synonyms: &synonyms,
    };
    let answer = store.search(&request)?;
    let typed: Vec<String> = request
        .things
        .iter()
        .map(|thing| thing.text.clone())
        .collect();
    Ok(Searched {
        answer,
        wanted: typed.len(),
        typed,
        too_long: query.too_long,
        scope: asked.scope,
    })
}

/// Why nothing was found.
///
/// # Errors
/// The store's failure.
pub fn nothing_found(
    store: &mut dyn Store,
    searched: &Searched,
    asked: &Asked,
) -> Outcome<Failure> {
    if !tenders::holds_any(store)? {
        return Ok(
            Failure::new(FailureKind::No, Message::new("tenders-none-yet"))
                .hint(Message::new("tenders-none-yet-hint")),
        );
    }
    let words = searched.typed.join(", ");
    let nowhere = asked.scope == Scope::All && searched.answer.unknown.len() == searched.wanted;
    let id = if nowhere {
        "search-none"
    } else {
        "search-none-fits"
    };
    let failure = Failure::new(FailureKind::No, Message::new(id).with("words", words));
    let narrowed = asked.narrow != TenderQuery::default()
        || asked.which == Which::Open
        || asked.scope != Scope::All
        || !asked.without.is_empty();
    Ok(failure.hint(Message::new(if narrowed && !nowhere {
        "search-none-narrow-hint"
    } else {
        "search-none-hint"
    })))
}
