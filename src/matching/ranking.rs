//! Scores what a search found: rare words count more than common ones, a name more than what is bought, the word itself
//! more than what it may mean. One piece for every store; must not know where the numbers of tenders come from.

use crate::domain::message::Message;
use crate::rules::Pack;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use std::rc::Rc;

/// Where a word stands in a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In its name.
    Name,
    /// In what is bought.
    Bought,
    /// In the description or the buyer.
    Rest,
}

impl Place {
    /// All of them, the weightiest first.
    pub const ALL: [Self; 3] = [Self::Name, Self::Bought, Self::Rest];
}

/// How a word answers what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// It is the word.
    Exact,
    /// It begins with it.
    Prefix,
    /// It is another word for the same.
    Synonym,
    /// It was probably meant.
    Typo,
}

/// How much places and ways count, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scales {
    places: [u32; 3],
    ways: [u32; 4],
}

impl Scales {
    /// Reads the numbers from a pack.
    ///
    /// # Errors
    /// The message that names the number which is missing.
    pub fn of(pack: &Pack) -> Result<Self, Message> {
        let number = |id: &'static str| {
            pack.weight(id)
                .and_then(|weight| (weight.value * rust_decimal::Decimal::ONE_THOUSAND).to_u32())
                .ok_or_else(|| Message::new("matching-weight-missing").with("id", id))
        };
        Ok(Self {
            places: [
                number("search-name")?,
                number("search-bought")?,
                number("search-rest")?,
            ],
            ways: [
                number("search-exact")?,
                number("search-prefix")?,
                number("search-synonym")?,
                number("search-typo")?,
            ],
        })
    }

    /// What a word counts at a place, in thousandths; never nothing, for it was found.
    #[must_use]
    pub fn of_sighting(&self, place: Place, how: How) -> u32 {
        let (place, how) = (self.places[place as usize], self.ways[how as usize]);
        u32::try_from(u64::from(place) * u64::from(how) / 1_000)
            .unwrap_or(u32::MAX)
            .max(1)
    }
}

/// The tenders that hold one form of a wanted thing at one place.
#[derive(Debug, Clone)]
pub struct Sighting {
    /// Which form of the thing.
    pub form: usize,
    /// How that form answers.
    pub how: How,
    /// Where it stands.
    pub place: Place,
    /// The numbers of the tenders, rising.
    pub tenders: Rc<Vec<usize>>,
}

/// The score of every tender, by its number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scores {
    /// How many of the things that are wanted it holds.
    pub held: Vec<u8>,
    /// Its points.
    pub points: Vec<u32>,
}

/// Scores tenders numbered from 0 to `count`, less one; `things` are the sightings of each wanted thing.
#[must_use]
pub fn score(count: usize, things: &[&[Sighting]], scales: &Scales) -> Scores {
    let mut scores = Scores {
        held: vec![0; count],
        points: vec![0; count],
    };
    let mut best = vec![0_u32; count];
    for sightings in things {
        best.fill(0);
        for sighting in *sightings {
            let weight = scales.of_sighting(sighting.place, sighting.how);
            for tender in sighting.tenders.iter() {
                if let Some(best) = best.get_mut(*tender) {
                    *best = weight.max(*best);
                }
            }
        }
        let holding = best.iter().filter(|weight| **weight > 0).count();
        let rarity = rarity(count, holding);
        for (tender, weight) in best.iter().enumerate().filter(|(_, weight)| **weight > 0) {
            let points = (rarity * f64::from(*weight)).round() as u32;
            scores.points[tender] = scores.points[tender].saturating_add(points.max(1));
            scores.held[tender] = scores.held[tender].saturating_add(1);
        }
    }
    scores
}

/// How rare a thing is that `holding` of `count` tenders hold: always above nothing.
fn rarity(count: usize, holding: usize) -> f64 {
    let (count, holding) = (count as f64, holding as f64);
    (1.0 + (count - holding + 0.5) / (holding + 0.5)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scales() -> Scales {
        Scales::of(&Pack::embedded().expect("the pack")).expect("the numbers")
    }

    fn sighting(how: How, place: Place, tenders: &[usize]) -> Sighting {
        Sighting {
            form: 0,
            how,
            place,
            tenders: Rc::new(tenders.to_vec()),
        }
    }

    #[test]
    fn a_name_counts_more_than_what_is_bought_and_that_more_than_the_rest() {
        let things = Place::ALL.map(|place| sighting(How::Exact, place, &[place as usize]));
        let scores = score(10, &[&things], &scales());
        assert!(scores.points[0] > scores.points[1]);
        assert!(scores.points[1] > scores.points[2]);
        assert!(scores.points[2] > 0);
        assert_eq!(scores.held[..4], [1, 1, 1, 0]);
    }

    #[test]
    fn the_word_counts_more_than_its_beginning_a_synonym_or_a_guess() {
        let ways = [How::Exact, How::Prefix, How::Synonym, How::Typo];
        let things = ways.map(|how| sighting(how, Place::Name, &[how as usize]));
        let points = score(10, &[&things], &scales()).points;
        assert!(
            points[..4].is_sorted_by(|left, right| left > right),
            "{points:?}"
        );
    }

    #[test]
    fn a_rare_word_counts_more_than_a_common_one_and_two_more_than_one() {
        let common: Vec<usize> = (0..90).collect();
        let common = [sighting(How::Exact, Place::Name, &common)];
        let rare = [sighting(How::Exact, Place::Name, &[0, 95])];
        let scores = score(100, &[&common, &rare], &scales());
        assert!(scores.points[95] > scores.points[1]);
        assert!(scores.points[0] > scores.points[95]);
        assert_eq!(scores.held[0], 2);
    }

    proptest! {
        #[test]
        fn the_order_of_the_sightings_does_not_matter(
            tenders in prop::collection::vec((0..4_usize, 0..3_usize, prop::collection::vec(0..40_usize, 0..20)), 0..8)
        ) {
            let ways = [How::Exact, How::Prefix, How::Synonym, How::Typo];
            let sightings: Vec<Sighting> = tenders
                .iter()
                .map(|(how, place, tenders)| sighting(ways[*how], Place::ALL[*place], tenders))
                .collect();
            let reversed: Vec<Sighting> = sightings.iter().rev().cloned().collect();
            prop_assert_eq!(score(30, &[&sightings], &scales()), score(30, &[&reversed], &scales()));
        }
    }
}
