//! Saved searches: kept for a supplier or for the centre, run again, and told what is new since. Must not word anything.

use crate::app::search::{self, Asked, Searched};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::saved_search::SavedSearch;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::{Store, StoreError};
use std::collections::HashSet;

/// The longest name.
const LONGEST_NAME: usize = 60;

/// Refuses a name that nobody could type again, and a supplier that is not held: nothing is kept of a person
/// before a purpose is.
///
/// # Errors
/// Wrong usage, the answer "no", or the store's failure.
pub fn check(store: &mut dyn Store, name: &str, supplier: Option<Rut>) -> Outcome<()> {
    let length = SavedSearch::key(name).chars().count();
    if length == 0 || length > LONGEST_NAME {
        let message = Message::new("search-bad-name").with("most", LONGEST_NAME);
        return Err(Failure::new(FailureKind::Usage, message));
    }
    let Some(rut) = supplier else {
        return Ok(());
    };
    if store.supplier(rut)?.is_none() {
        let message = Message::new("check-not-held").with("rut", rut);
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("check-not-held-hint").with("rut", rut)));
    }
    Ok(())
}

/// Keeps a search whose answer was told.
///
/// # Errors
/// The store's failure.
pub fn save(
    store: &mut dyn Store,
    (name, supplier): (&str, Option<Rut>),
    asked: &Asked,
    searched: &Searched,
    today: Today,
) -> Outcome<()> {
    let saved = SavedSearch {
        supplier,
        name: name.split_whitespace().collect::<Vec<_>>().join(" "),
        asked: serde_json::to_string(asked).map_err(|error| StoreError::Other(error.into()))?,
        saved_on: today.date,
        run_on: Some(today.date),
        seen: searched.answer.codes.clone(),
    };
    Ok(store.put_saved_search(&saved)?)
}

/// A saved search by its name.
///
/// # Errors
/// The answer "no" with the nearest name, or the store's failure.
pub fn find(store: &mut dyn Store, name: &str, supplier: Option<Rut>) -> Outcome<SavedSearch> {
    let of_whom = |saved: &SavedSearch| saved.supplier == supplier;
    let mut all = store.saved_searches(supplier)?;
    all.retain(of_whom);
    let key = SavedSearch::key(name);
    if let Some(at) = all
        .iter()
        .position(|saved| SavedSearch::key(&saved.name) == key)
    {
        return Ok(all.swap_remove(at));
    }
    let message = Message::new("search-no-such").with("name", name.trim());
    let failure = Failure::new(FailureKind::No, message);
    let names = all.iter().map(|saved| saved.name.as_str());
    Err(match words::did_you_mean(name, names) {
        Some(near) => failure.hint(Message::new("usage-did-you-mean").with("suggestion", near)),
        None => failure.hint(Message::new("search-no-such-hint")),
    })
}

/// What a saved search asks.
///
/// # Errors
/// A search that this program cannot read.
pub fn asked(saved: &SavedSearch) -> Outcome<Asked> {
    Ok(serde_json::from_str(&saved.asked).map_err(|error| StoreError::Damaged(error.into()))?)
}

/// The saved searches of a supplier, or all, with what they ask.
///
/// # Errors
/// The store's failure, or a search that this program cannot read.
pub fn listed(store: &mut dyn Store, supplier: Option<Rut>) -> Outcome<Vec<(SavedSearch, Asked)>> {
    let all = store.saved_searches(supplier)?;
    all.into_iter()
        .map(|saved| asked(&saved).map(|asked| (saved, asked)))
        .collect()
}

/// Runs a saved search; what it had not told of before comes first. Noted only once `noted` is called.
///
/// # Errors
/// As [`search::search`].
pub fn run(
    store: &mut dyn Store,
    saved: &SavedSearch,
    pack: &Pack,
    today: Today,
    limit: usize,
) -> Outcome<Searched> {
    let seen: HashSet<String> = saved.seen.iter().map(ToString::to_string).collect();
    search::search(store, &asked(saved)?, pack, today, (limit, Some(seen)))
}

/// Notes what a saved search has told of.
///
/// # Errors
/// The store's failure.
pub fn noted(
    store: &mut dyn Store,
    mut saved: SavedSearch,
    searched: &Searched,
    today: Today,
) -> Outcome<()> {
    saved.run_on = Some(today.date);
    saved.seen.extend(searched.answer.codes.iter().cloned());
    Ok(store.put_saved_search(&saved)?)
}
