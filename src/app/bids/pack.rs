//! What goes into the pack of an offer besides its own pages: the papers that its checklist asks for, and those made for
//! this tender. A paper that is missing, changed or of no use is named; the others go along all the same.

pub mod place;

use super::desk::{Desk, OpenBid};
use super::sent::RECEIPT_PAPER;
use crate::app::papers::{FileState, look, needed};
use crate::bidding::papers::{PaperVerdict, Standing};
use crate::domain::bid::point::PointState;
use crate::domain::message::{Message, Wording};
use crate::domain::paper::Paper;
use crate::failure::Outcome;
use crate::store::Store;
use std::collections::BTreeSet;

/// Why a paper is not in the pack, or is of no use there.
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

/// One paper of the pack, or the place where one is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosed {
    /// Name of its kind; the id where the rules do not have the kind any more.
    pub kind: Wording,
    /// Id of its kind.
    pub kind_id: String,
    /// The paper, where one is kept.
    pub paper: Option<Paper>,
    /// What its file holds, where it is as it was put in.
    pub bytes: Option<Vec<u8>>,
    /// What is wrong with it.
    pub lack: Option<Lack>,
}

impl Desk<'_> {
    /// The papers for a bid, in the order of its checklist, then those made for its tender that it does not ask for.
    ///
    /// # Errors
    /// The store's failure; a file that is gone or changed is none.
    pub fn enclosed(&self, store: &mut dyn Store, open: &OpenBid) -> Outcome<Vec<Enclosed>> {
        let mut papers = store.papers(Some(open.bid.supplier))?;
        // It proves the sending, and is no part of what is sent.
        papers.retain(|paper| paper.kind != RECEIPT_PAPER);
        let needed = needed::of(self, store, open)?;
        let mut enclosed = Vec::new();
        let mut taken = BTreeSet::new();
        for verdict in needed.verdicts {
            let best = chosen(&verdict, &papers);
            let Some(best) = best else {
                let lack = lacking(&verdict);
                let again = |one: &Enclosed| one.kind_id == verdict.kind && one.lack == Some(lack);
                if !enclosed.iter().any(again) {
                    enclosed.push(self.enclose(store, &verdict.kind, None, Some(lack))?);
                }
                continue;
            };
            if taken.insert(best.id.clone()) {
                let lack = match verdict.standing {
                    Standing::TooOld => Some(Lack::TooOld),
                    Standing::Expired => Some(Lack::Expired),
                    _ => None,
                };
                enclosed.push(self.enclose(store, &best.kind, Some(best), lack)?);
            }
        }
        // Forms of a tender are many, and a checklist asks for them in one point.
        for paper in &papers {
            if paper.tender.as_ref() == Some(&open.bid.tender) && taken.insert(paper.id.clone()) {
                let expired = paper.is_expired(needed.on).then_some(Lack::Expired);
                enclosed.push(self.enclose(store, &paper.kind, Some(paper), expired)?);
            }
        }
        Ok(enclosed)
    }

    /// A paper with the bytes of its file, and what is wrong with it.
    fn enclose(
        &self,
        store: &mut dyn Store,
        kind: &str,
        paper: Option<&Paper>,
        lack: Option<Lack>,
    ) -> Outcome<Enclosed> {
        let rule = self.pack.paper(kind);
        let file = paper.and_then(|paper| paper.file.as_ref());
        let (bytes, found) = match file {
            Some(file) => match look(store, file)? {
                (FileState::Sound, bytes) => (bytes, None),
                (FileState::Changed, _) => (None, Some(Lack::Changed)),
                (FileState::Missing, _) => (None, Some(Lack::Gone)),
            },
            None if paper.is_some() && !rule.is_some_and(|rule| rule.data_only) => {
                (None, Some(Lack::DataOnly))
            }
            None => (None, None),
        };
        Ok(Enclosed {
            kind: rule.map_or_else(|| Wording::same(kind), |rule| rule.name.clone()),
            kind_id: kind.to_owned(),
            paper: paper.cloned(),
            bytes,
            lack: found.or(lack),
        })
    }
}

/// What it means that no paper of a kind serves.
fn lacking(verdict: &PaperVerdict) -> Lack {
    match (verdict.state, verdict.standing) {
        (PointState::Done, _) => Lack::Elsewhere,
        (_, Standing::OfAnotherTender) => Lack::OfAnotherTender,
        _ if verdict.required || verdict.limit_days.is_some() => Lack::Missing,
        _ => Lack::IfAsked,
    }
}

/// The paper that serves best; none where only one of another tender is kept.
fn chosen<'a>(verdict: &PaperVerdict, papers: &'a [Paper]) -> Option<&'a Paper> {
    if verdict.standing == Standing::OfAnotherTender {
        return None;
    }
    let id = verdict.paper.as_deref()?;
    papers.iter().find(|paper| paper.id == id)
}
