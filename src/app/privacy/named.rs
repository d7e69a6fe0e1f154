//! Where a person stands in words of others: on their offers, what they prepared, what they decided, their papers. Those words
//! are theirs: this tells where they are and changes none.

use super::subject::Subject;
use crate::domain::message::{Argument, Message};
use crate::domain::privacy::naming::{is_named, naming};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use crate::store::filter::BidFilter;
use serde::Serialize;

/// What holds the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The note of an offer, by its tender.
    Note,
    /// What was prepared for an offer, by its tender: also as partner or signatory.
    Offer,
    /// The reason of a decision about a tender.
    Mark,
    /// A paper, by its kind.
    Paper,
}

impl Place {
    /// What it is, in words.
    #[must_use]
    pub fn in_words(self) -> Message {
        Message::new(match self {
            Self::Note => "privacy-person-in-note",
            Self::Offer => "privacy-person-in-offer",
            Self::Mark => "privacy-person-in-mark",
            Self::Paper => "privacy-person-on-paper",
        })
    }

    /// Its key in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Note => "note_of_an_offer_for",
            Self::Offer => "joint_offer_for",
            Self::Mark => "decision_on",
            Self::Paper => "paper_of_kind",
        }
    }
}

/// A person in words of somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What holds the words.
    pub place: Place,
    /// Whose words they are.
    pub owner: Rut,
    /// Which one: a tender, or the kind of a paper.
    pub which: String,
}

/// As what a person is known here.
///
/// # Errors
/// The store's failure.
pub fn known_as(store: &mut dyn Store, whom: &Subject) -> Outcome<Vec<String>> {
    Ok(match whom {
        Subject::Rut(rut) => {
            let supplier = store.supplier(*rut)?;
            let learners = store.learners(Some(*rut))?;
            naming(Some(*rut), supplier.as_ref(), &learners)
        }
        Subject::Learner(learner) => naming(None, None, std::slice::from_ref(learner)),
    })
}

/// Where others name somebody who is known as this: by place, then as the store lists them.
///
/// # Errors
/// The store's failure.
pub fn by_others(
    store: &mut dyn Store,
    whom: &Subject,
    known_as: &[String],
) -> Outcome<Vec<Named>> {
    let own = match whom {
        Subject::Rut(rut) => Some(*rut),
        Subject::Learner(_) => None,
    };
    let mut found = Vec::new();
    let mut look = |place, owner: Rut, which: String, words: &str| {
        if Some(owner) != own && is_named(words, known_as) {
            found.push(Named {
                place,
                owner,
                which,
            });
        }
    };
    for (tender, owner) in store.prepared_bids()? {
        let held = store.held_bid(&tender, owner)?;
        let dossier = held.and_then(|held| held.dossier);
        look(Place::Offer, owner, tender.to_string(), &written(&dossier)?);
    }
    for bid in store.bids(&BidFilter::default())? {
        let note = bid.note.unwrap_or_default();
        look(Place::Note, bid.supplier, bid.tender.to_string(), &note);
    }
    for mark in store.marks(None)? {
        let reason = mark.reason.unwrap_or_default();
        look(Place::Mark, mark.supplier, mark.tender.to_string(), &reason);
    }
    for paper in store.papers(None)? {
        look(
            Place::Paper,
            paper.supplier,
            paper.kind.clone(),
            &written(&paper)?,
        );
    }
    Ok(found)
}

/// Everything that a record holds, as one text.
fn written<T: Serialize>(of: &T) -> Outcome<String> {
    let json = serde_json::to_string(of).map_err(|error| {
        Failure::new(FailureKind::Input, Message::new("cli-unwritable")).caused_by(error)
    })?;
    // A line that begins with a name begins with the name, not with the letter of the line break.
    Ok(json.replace("\\n", " ").replace("\\t", " "))
}

/// All places in words, for a sentence.
#[must_use]
pub fn told(places: &[Named]) -> Argument {
    let one = |named: &Named| {
        Message::new("privacy-named-place")
            .with("place", named.place.in_words())
            .with("which", named.which.as_str())
            .with("owner", named.owner)
    };
    Argument::from(places.iter().map(one).collect::<Vec<_>>())
}
