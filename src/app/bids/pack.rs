//! What goes into the pack of an offer besides its own pages: the papers that its checklist asks for, and those made for
//! this tender. A paper that is missing, changed or of no use is named; the others go along all the same.

use super::desk::{Desk, OpenBid};
use super::sent::RECEIPT_PAPER;
use crate::app::papers::lack::{self, Lack};
use crate::app::papers::needed;
use crate::bidding::papers::{PaperVerdict, Standing};
use crate::domain::bid::point::PointState;
use crate::domain::message::Wording;
use crate::domain::paper::Paper;
use crate::failure::Outcome;
use crate::store::Store;
use std::collections::BTreeSet;

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
        let tender = store.tender(&open.bid.tender)?;
        let needed = needed::of(self, open, tender.as_ref(), &papers);
        let mut enclosed = Vec::new();
        let mut taken = BTreeSet::new();
        for verdict in needed.verdicts {
            let Some(best) = verdict.serving(&papers) else {
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
        let (bytes, found) = match paper {
            Some(paper) => lack::of_file(store, self.pack, paper)?,
            None => (None, None),
        };
        Ok(Enclosed {
            kind: self
                .pack
                .paper(kind)
                .map_or_else(|| Wording::same(kind), |rule| rule.name.clone()),
            kind_id: kind.to_owned(),
            paper: paper.cloned(),
            bytes,
            lack: worse(found, lack),
        })
    }
}

/// What it means that no paper of a kind serves.
fn lacking(verdict: &PaperVerdict) -> Lack {
    match (verdict.state, verdict.standing) {
        (PointState::Done, _) => Lack::Elsewhere,
        (_, Standing::OfAnotherTender) => Lack::OfAnotherTender,
        _ if verdict.is_asked() => Lack::Missing,
        _ => Lack::IfAsked,
    }
}

/// Of what is wrong with the file and with the paper the one that a copy would not mend.
fn worse(of_file: Option<Lack>, of_paper: Option<Lack>) -> Option<Lack> {
    match of_file {
        Some(Lack::DataOnly) => of_paper.or(of_file),
        _ => of_file.or(of_paper),
    }
}
