//! Whether somebody on a list is somebody who is known already: by RUT, else by name and contact. What could be either is
//! never decided here: a person is asked.

use super::learner::{Learner, LearnerId};
use crate::domain::rut::Rut;
use crate::domain::words;
use std::collections::BTreeSet;

/// What a list says of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// The name.
    pub name: String,
    /// The person's own RUT.
    pub rut: Option<Rut>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
}

/// Who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// Somebody who is known.
    Same(LearnerId),
    /// Somebody new.
    New,
    /// It may be one of these, or somebody new.
    Ambiguous(Vec<LearnerId>),
}

/// The words of a name, without accents and case; their order does not count.
fn name_words(name: &str) -> BTreeSet<String> {
    words::plain(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// How two names meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Equal,
    /// One has all the words of the other, and at least two.
    Part,
    /// A word at least is in both.
    Near,
    Apart,
}

fn compare(one: &BTreeSet<String>, other: &BTreeSet<String>) -> Names {
    let common = one.intersection(other).count();
    if one == other {
        Names::Equal
    } else if common >= 2 && common == one.len().min(other.len()) {
        Names::Part
    } else if common > 0 {
        Names::Near
    } else {
        Names::Apart
    }
}

fn shares_contact(given: &Given, held: &Learner) -> bool {
    let same = |one: Option<&String>, other: Option<&String>| {
        one.zip(other)
            .is_some_and(|(one, other)| words::plain(one) == words::plain(other))
    };
    same(given.email.as_ref(), held.email.as_ref())
        || same(given.telephone.as_ref(), held.telephone.as_ref())
}

/// Who on the list of those who are known somebody is.
#[must_use]
pub fn find(given: &Given, held: &[Learner]) -> Match {
    let name = name_words(&given.name);
    let names = |learner: &Learner| compare(&name, &name_words(&learner.name));
    if let Some(rut) = given.rut {
        let same: Vec<&Learner> = held
            .iter()
            .filter(|learner| learner.rut == Some(rut))
            .collect();
        match same.as_slice() {
            [] => {}
            // A RUT under another name altogether is more often a slip than a person.
            [one] if names(one) != Names::Apart => return Match::Same(one.id),
            several => return Match::Ambiguous(several.iter().map(|one| one.id).collect()),
        }
    }
    let mut certain = Vec::new();
    let mut possible = Vec::new();
    for learner in held {
        if given.rut.is_some() && learner.rut.is_some() {
            // Two RUTs are two people, however they are called.
            continue;
        }
        match (names(learner), shares_contact(given, learner)) {
            (Names::Equal, true) => certain.push(learner.id),
            (Names::Equal | Names::Part, _) | (Names::Near, true) => possible.push(learner.id),
            (Names::Near | Names::Apart, _) => {}
        }
    }
    match (certain.as_slice(), possible.is_empty()) {
        ([one], true) => Match::Same(*one),
        ([], true) => Match::New,
        _ => Match::Ambiguous(certain.into_iter().chain(possible).collect()),
    }
}

/// Whether somebody is or may be one of these. Who is known by another contact is somebody else, whatever the name.
#[must_use]
pub fn may_be(given: &Given, held: &[Learner]) -> bool {
    let has_contact = given.email.is_some() || given.telephone.is_some();
    let is_apart = |learner: &Learner| {
        let known = learner.email.is_some() || learner.telephone.is_some();
        let same_rut = given.rut.is_some() && given.rut == learner.rut;
        has_contact && known && !same_rut && !shares_contact(given, learner)
    };
    let near = held.iter().filter(|learner| !is_apart(learner));
    find(given, &near.cloned().collect::<Vec<_>>()) != Match::New
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn held(number: u8, name: &str, rut: Option<u32>, telephone: Option<&str>) -> Learner {
        let id = LearnerId::from_parts(u64::from(number), [number; 10]);
        let mut learner = Learner::new(id, name, date(2026, 11, 27));
        learner.rut = rut.and_then(Rut::from_body);
        learner.telephone = telephone.map(str::to_owned);
        learner
    }

    fn found(name: &str, rut: Option<u32>, telephone: Option<&str>) -> String {
        let people = [
            held(1, "Ana Pérez Soto", Some(14), Some("+56911111111")),
            held(2, "Juan Díaz", None, Some("+56922222222")),
            held(3, "Rosa Vera", None, None),
            held(4, "Rosa Vera", None, Some("+56944444444")),
        ];
        let given = Given {
            name: name.to_owned(),
            rut: rut.and_then(Rut::from_body),
            email: None,
            telephone: telephone.map(str::to_owned),
        };
        let at = |id: &LearnerId| people.iter().position(|one| one.id == *id).expect("held") + 1;
        match find(&given, &people) {
            Match::Same(id) => format!("same {}", at(&id)),
            Match::New => "new".to_owned(),
            Match::Ambiguous(ids) => format!("ask {:?}", ids.iter().map(at).collect::<Vec<_>>()),
        }
    }

    #[test]
    fn the_rut_decides_unless_the_name_is_another_one_altogether() {
        assert_eq!(found("ANA PEREZ", Some(14), None), "same 1");
        assert_eq!(found("Pedro Rojas", Some(14), None), "ask [1]");
        assert_eq!(found("Ana Pérez Soto", Some(6), None), "new");
    }

    #[test]
    fn without_a_rut_name_and_contact_decide_and_what_is_open_is_asked() {
        assert_eq!(found("Díaz, Juan", None, Some("+56922222222")), "same 2");
        assert_eq!(found("Juan Díaz", None, Some("+56900000000")), "ask [2]");
        assert_eq!(found("Juan Díaz Rojas", None, None), "ask [2]");
        assert_eq!(found("Juan Rojas", None, Some("+56922222222")), "ask [2]");
        assert_eq!(found("Eva Rojas", None, Some("+56922222222")), "new");
        assert_eq!(found("Juan Rojas", None, None), "new");
        assert_eq!(found("Rosa Vera", None, Some("+56944444444")), "ask [4, 3]");
        assert_eq!(found("Ana Pérez Soto", None, None), "ask [1]");
        assert_eq!(found("Juan Díaz", Some(6), Some("+56922222222")), "same 2");
    }
}
