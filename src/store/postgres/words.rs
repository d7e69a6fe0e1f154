//! Words as PostgreSQL's text search has them: the first letter of an entry says where the word stands.
//! Words are letters and digits only, so that nothing in them can mean anything to the server.

use crate::matching::ranking::Place;
use crate::store::wording::Placed;

/// The letter of each place, in the order of [`Placed`].
const PLACES: [char; 3] = ['n', 'b', 'r'];

/// The words of a tender, as the server reads a vector.
pub(super) fn vector(placed: &Placed) -> String {
    let texts = [&placed.name, &placed.bought, &placed.rest];
    let length = texts.iter().map(|text| text.len() * 3 / 2).sum();
    let mut vector = String::with_capacity(length);
    for (place, text) in PLACES.into_iter().zip(texts) {
        for word in text.split_ascii_whitespace() {
            vector.push(place);
            vector.push_str(word);
            vector.push(' ');
        }
    }
    vector
}

/// A query for a word wherever it stands.
pub(super) fn anywhere(word: &str) -> String {
    let either = PLACES.map(|place| format!("{place}{word}"));
    format!("({})", either.join(" | "))
}

/// A query for a word at one place, or for the words that begin so.
pub(super) fn at(word: &str, beginning: bool, place: Place) -> String {
    let star = if beginning { ":*" } else { "" };
    format!("{}{word}{star}", PLACES[place as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_says_where_its_word_stands() {
        let placed = Placed {
            name: "ase y".to_owned(),
            bought: "clor".to_owned(),
            rest: String::new(),
        };
        assert_eq!(vector(&placed), "nase ny bclor ");
        assert_eq!(anywhere("ase"), "(nase | base | rase)");
        assert_eq!(at("ase", true, Place::Bought), "base:*");
    }
}
