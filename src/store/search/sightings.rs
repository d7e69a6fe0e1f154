//! Which tenders hold the words that are wanted: the word itself and what else it is called; where nothing holds it, words
//! that begin with it; where nothing does, the words that were probably meant.

use super::{SearchRequest, Sight};
use crate::matching::guesses::{Guess, Guesses};
use crate::matching::marks::Mark;
use crate::matching::query::Typed;
use crate::matching::ranking::{How, Place, Sighting};
use crate::matching::synonyms::{Phrase, Thing};
use crate::store::error::StoreResult;
use crate::store::sql::Sql;
use std::collections::HashMap;
use std::rc::Rc;

/// A shorter word is never completed.
const SHORTEST_BEGINNING: usize = 3;
/// So many words are tried for one that nothing holds, and so many of equal distance are taken.
const TRIED: usize = 30;
const TAKEN: usize = 3;
/// A word is cut there in the index.
const LONGEST_STEM: usize = 48;

/// One form of a wanted thing.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The word or the words, as a person reads them.
    word: String,
    /// How its words stand in the index.
    marks: Vec<Mark>,
}

/// What holds one thing.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Its forms.
    forms: Vec<Form>,
    /// Where they were seen.
    pub(super) sightings: Vec<Sighting>,
    /// What was looked for instead.
    pub(super) corrected: Vec<String>,
}

/// The tenders that hold a word, by place.
type Holders = [Rc<Vec<usize>>; 3];

/// Looks words up, each once.
pub(super) struct Sightings<'a, 'pack, E: ?Sized> {
    sql: &'a mut E,
    request: &'a SearchRequest<'pack>,
    known: HashMap<(String, bool), Holders>,
}

impl<'a, 'pack, E: Sql + ?Sized> Sightings<'a, 'pack, E> {
    pub(super) fn new(sql: &'a mut E, request: &'a SearchRequest<'pack>) -> Self {
        Self {
            sql,
            request,
            known: HashMap::new(),
        }
    }

    /// What holds a thing.
    pub(super) fn of(&mut self, thing: &Thing) -> StoreResult<Found> {
        let mut found = Found::default();
        let own = thing.words.iter().map(|word| exact(&word.stem)).collect();
        self.add(&mut found, How::Exact, &thing.text, own)?;
        let [word] = thing.words.as_slice() else {
            self.add_others(&mut found, How::Synonym, &thing.others)?;
            return Ok(found);
        };
        if word.beginning {
            self.add_beginning(&mut found, word)?;
        }
        self.add_others(&mut found, How::Synonym, &thing.others)?;
        if found.sightings.is_empty() && self.stands_elsewhere(word)? {
            return Ok(found);
        }
        if found.sightings.is_empty() {
            self.add_beginning(&mut found, word)?;
        }
        if found.sightings.is_empty() {
            self.guess(&mut found, word)?;
        }
        Ok(found)
    }

    /// Whether a word stands at a place that is not asked for: it is then no beginning and no slip.
    fn stands_elsewhere(&mut self, word: &Typed) -> StoreResult<bool> {
        for place in Place::ALL {
            let asked = self.request.places.contains(&place);
            if !asked && !self.sql.holders(&word.stem, false, place)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Which tenders hold a word that is not wanted, by their numbers.
    pub(super) fn unwanted(&mut self, count: usize) -> StoreResult<Vec<bool>> {
        let mut unwanted = Vec::new();
        for word in &self.request.unwanted {
            unwanted.resize(count, false);
            let mut marks = vec![exact(&word.stem)];
            if word.beginning {
                marks.extend(beginning(word));
            }
            for mark in &marks {
                for place in Place::ALL {
                    for tender in self.sql.holders(&mark.stem, mark.beginning, place)? {
                        if let Some(unwanted) = unwanted.get_mut(number(tender)) {
                            *unwanted = true;
                        }
                    }
                }
            }
        }
        Ok(unwanted)
    }

    fn add_others(&mut self, found: &mut Found, how: How, others: &[Phrase]) -> StoreResult<()> {
        for other in others {
            let marks = other.stems.iter().map(|stem| exact(stem)).collect();
            self.add(found, how, &other.text, marks)?;
        }
        Ok(())
    }

    fn add_beginning(&mut self, found: &mut Found, word: &Typed) -> StoreResult<()> {
        match beginning(word) {
            Some(mark) => self.add(found, How::Prefix, &format!("{}…", word.text), vec![mark]),
            None => Ok(()),
        }
    }

    /// Takes the nearest words that something holds, or whose other words something holds.
    fn guess(&mut self, found: &mut Found, word: &Typed) -> StoreResult<()> {
        let guesses = self.guesses(word)?;
        let mut nearest = None;
        for guess in guesses.into_iter().take(TRIED) {
            let full = found.corrected.len() == TAKEN;
            if full || nearest.is_some_and(|nearest| guess.edits > nearest) {
                break;
            }
            let before = found.sightings.len();
            self.add(found, How::Typo, &guess.shown, vec![exact(&guess.stem)])?;
            let others = self
                .request
                .synonyms
                .others(std::slice::from_ref(&guess.stem));
            self.add_others(found, How::Typo, others)?;
            if found.sightings.len() > before {
                nearest = Some(guess.edits);
                found.corrected.push(guess.shown);
            }
        }
        Ok(())
    }

    /// The words that may have been meant.
    fn guesses(&mut self, word: &Typed) -> StoreResult<Vec<Guess>> {
        let mut guesses = Guesses::of(word);
        for (stem, shown) in self.request.synonyms.words() {
            guesses.consider(stem, shown);
        }
        let query = "SELECT word, shown FROM search_word";
        self.sql.each(query, &[], &mut |row| {
            guesses.consider(&row.text()?, &row.text()?);
            Ok(())
        })?;
        Ok(guesses.nearest_first())
    }

    /// Adds a form where something holds it.
    fn add(
        &mut self,
        found: &mut Found,
        how: How,
        word: &str,
        marks: Vec<Mark>,
    ) -> StoreResult<()> {
        let holders = self.together(&marks)?;
        let form = found.forms.len();
        for place in Place::ALL {
            let tenders = &holders[place as usize];
            if !tenders.is_empty() {
                found.sightings.push(Sighting {
                    form,
                    how,
                    place,
                    tenders: Rc::clone(tenders),
                });
            }
        }
        let word = word.to_owned();
        found.forms.push(Form { word, marks });
        Ok(())
    }

    /// The tenders that hold all of some words, at the least weighty place of them.
    fn together(&mut self, marks: &[Mark]) -> StoreResult<Holders> {
        if let [only] = marks {
            return self.holders(only);
        }
        let all = marks.iter().map(|mark| self.holders(mark));
        let mut all: Vec<Holders> = all.collect::<StoreResult<_>>()?;
        // The rarest word first: the others are only asked about its tenders.
        all.sort_by_key(|holders| holders.iter().map(|tenders| tenders.len()).sum::<usize>());
        let mut common: [Vec<usize>; 3] = Default::default();
        let Some((rarest, others)) = all.split_first() else {
            return Ok(common.map(Rc::new));
        };
        let mut tenders: Vec<usize> = rarest.iter().flat_map(|one| one.iter()).copied().collect();
        tenders.sort_unstable();
        tenders.dedup();
        for tender in tenders {
            let places = std::iter::once(rarest).chain(others);
            let places = places.map(|holders| place_in(holders, tender));
            let least = places.collect::<Option<Vec<_>>>();
            if let Some(place) = least.and_then(|places| places.into_iter().max()) {
                common[place].push(tender);
            }
        }
        Ok(common.map(Rc::new))
    }

    /// The tenders that hold a word at the places that are asked for.
    fn holders(&mut self, mark: &Mark) -> StoreResult<Holders> {
        let key = (mark.stem.clone(), mark.beginning);
        if let Some(known) = self.known.get(&key) {
            return Ok(known.clone());
        }
        let mut holders = Holders::default();
        for place in &self.request.places {
            let keys = self.sql.holders(&mark.stem, mark.beginning, *place)?;
            holders[*place as usize] = Rc::new(keys.into_iter().map(number).collect());
        }
        self.known.insert(key, holders.clone());
        Ok(holders)
    }
}

/// The weightiest place at which a tender holds a word, when it does.
fn place_in(holders: &Holders, tender: usize) -> Option<usize> {
    let holds = |tenders: &Rc<Vec<usize>>| tenders.binary_search(&tender).is_ok();
    holders.iter().position(holds)
}

/// The number of a tender by its key.
fn number(key: i64) -> usize {
    usize::try_from(key).unwrap_or(0)
}

fn exact(stem: &str) -> Mark {
    Mark {
        stem: stem.to_owned(),
        beginning: false,
    }
}

/// The beginning of longer words, when it is long enough to be one.
fn beginning(word: &Typed) -> Option<Mark> {
    let stem: String = word.plain.chars().take(LONGEST_STEM).collect();
    (stem.chars().count() >= SHORTEST_BEGINNING).then_some(Mark {
        stem,
        beginning: true,
    })
}

/// By which words a tender was found, the weightiest of each thing, and how all of them are told in a text.
pub(super) fn told(
    found: &[Found],
    request: &SearchRequest<'_>,
    tender: usize,
) -> (Vec<Sight>, Vec<Mark>) {
    let (mut sights, mut marks) = (Vec::new(), Vec::new());
    for (one, thing) in found.iter().zip(&request.things) {
        let seen = one
            .sightings
            .iter()
            .filter(|sighting| sighting.tenders.binary_search(&tender).is_ok());
        let mut best: Option<(u32, &Sighting)> = None;
        for sighting in seen {
            if let Some(form) = one.forms.get(sighting.form) {
                marks.extend(form.marks.iter().cloned());
            }
            let weight = request.scales.of_sighting(sighting.place, sighting.how);
            if best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, sighting));
            }
        }
        if let Some((_, best)) = best {
            sights.push(Sight {
                typed: thing.text.clone(),
                word: one.forms[best.form].word.clone(),
                how: best.how,
                place: best.place,
            });
        }
    }
    marks.dedup();
    (sights, marks)
}
