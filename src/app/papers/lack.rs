//! What a paper lacks to be handed in with an offer: the paper itself, its file, or its time. Words nothing.

use super::{FileState, look};
use crate::domain::message::{Message, Wording};
use crate::domain::paper::Paper;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::store::Store;

/// Why a paper cannot be handed in, or is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// None is kept, and the offer is out without it.
    Missing,
    /// None is kept; the bases may ask for it.
    IfAsked,
    /// None is kept here, but its point is marked as done.
    Elsewhere,
    /// Only one of another tender is kept.
    OfAnotherTender,
    /// Only its data are kept, not its file.
    DataOnly,
    /// Its file was changed outside this program.
    Changed,
    /// Its file is gone.
    Gone,
    /// It goes along, older than the bases allow.
    TooOld,
    /// It goes along, past its own last day.
    Expired,
}

impl Lack {
    /// Whether the pack is not whole with it; the others are for the supplier to decide.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::IfAsked | Self::Elsewhere)
    }

    /// What is told of it, by the name and the id of the kind.
    #[must_use]
    pub fn message(self, kind: &Wording, id_of_kind: &str) -> Message {
        let id = match self {
            Self::Missing => "pack-lack-missing",
            Self::IfAsked => "pack-lack-if-asked",
            Self::Elsewhere => "pack-lack-elsewhere",
            Self::OfAnotherTender => "pack-lack-other-tender",
            Self::DataOnly => "pack-lack-data-only",
            Self::Changed => "pack-lack-changed",
            Self::Gone => "pack-lack-gone",
            Self::TooOld => "pack-lack-too-old",
            Self::Expired => "pack-lack-expired",
        };
        Message::new(id)
            .with("kind", kind.clone())
            .with("id", id_of_kind)
    }
}

/// What the file of a paper holds, and what is wrong with it: it changed, it is gone, or there never was a copy of a
/// paper that needs one.
///
/// # Errors
/// The store's failure.
pub fn of_file(
    store: &mut dyn Store,
    pack: &Pack,
    paper: &Paper,
) -> Outcome<(Option<Vec<u8>>, Option<Lack>)> {
    let Some(file) = &paper.file else {
        let serves = pack.paper(&paper.kind).is_some_and(|rule| rule.data_only);
        return Ok((None, (!serves).then_some(Lack::DataOnly)));
    };
    Ok(match look(store, file)? {
        (FileState::Sound, bytes) => (bytes, None),
        (FileState::Changed, _) => (None, Some(Lack::Changed)),
        (FileState::Missing, _) => (None, Some(Lack::Gone)),
    })
}
