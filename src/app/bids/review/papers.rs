//! The papers that a bid's checklist asks for, as they stand on the day of the closing: what of it costs an offer. Words
//! nothing.

use crate::app::bids::desk::OpenBid;
use crate::app::papers::lack::{self, Lack};
use crate::app::papers::needed::Needed;
use crate::bidding::papers::{PaperVerdict, Standing};
use crate::bidding::review::Finding;
use crate::domain::bid::point::PointState;
use crate::domain::message::{Message, Wording};
use crate::domain::paper::Paper;
use crate::domain::words::plain;
use crate::failure::Outcome;
use crate::rules::Pack;
use crate::rules::model::Severity;
use crate::store::Store;
use std::collections::BTreeSet;

/// The kind of paper that says who may sign.
const POWER: &str = "power-standing";

/// What there is to say about the papers of a bid that were judged.
pub(super) fn findings(
    open: &OpenBid,
    needed: &Needed,
    papers: &[Paper],
    pack: &Pack,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = needed
        .verdicts
        .iter()
        .filter_map(|verdict| {
            let finding = of(verdict, &name(pack, &verdict.kind))?;
            Some(finding.mend(mend(open, &verdict.kind, pack)))
        })
        .collect();
    findings.extend(signatory(open, needed, papers, pack));
    findings
}

/// What became of the files of the papers that serve: one that was changed or is gone cannot be handed in.
pub(super) fn files(
    store: &mut dyn Store,
    needed: &Needed,
    papers: &[Paper],
    pack: &Pack,
) -> Outcome<Vec<Finding>> {
    let serving = needed.verdicts.iter();
    let ids: BTreeSet<&str> = serving
        .filter_map(|verdict| Some(verdict.serving(papers)?.id.as_str()))
        .collect();
    let mut findings = Vec::new();
    for paper in papers.iter().filter(|one| ids.contains(one.id.as_str())) {
        let Some(lack) = lack::of_file(store, pack, paper)?.1 else {
            continue;
        };
        let told = lack.message(&name(pack, &paper.kind), &paper.kind);
        findings.push(match lack {
            Lack::DataOnly => Finding::warns(told),
            _ => Finding::blocks(told),
        });
    }
    Ok(findings)
}

/// The command that keeps a paper that serves.
fn mend(open: &OpenBid, kind: &str, pack: &Pack) -> Message {
    if pack.paper(kind).is_some_and(|rule| rule.per_tender) {
        Message::new("review-paper-mend-tender")
            .with("id", kind)
            .with("code", open.bid.tender.to_string())
    } else {
        Message::new("review-paper-mend").with("id", kind)
    }
}

fn name(pack: &Pack, kind: &str) -> Wording {
    pack.paper(kind)
        .map_or_else(|| Wording::same(kind), |rule| rule.name.clone())
}

fn of(verdict: &PaperVerdict, name: &Wording) -> Option<Finding> {
    let told = |id| Message::new(id).with("paper", name.clone());
    let days = |days: Option<u32>| i64::from(days.unwrap_or_default());
    let what = match verdict.standing {
        // Open, the point itself says so.
        Standing::Missing if verdict.state == PointState::Open => return None,
        Standing::Held => return None,
        Standing::Missing => told("review-paper-elsewhere"),
        Standing::Undated => told("review-paper-undated"),
        Standing::OlderThanUsual => told("review-paper-older-than-usual")
            .with("age", days(verdict.age_days))
            .with("usual", days(verdict.usual_days)),
        Standing::TooOld => told("review-paper-too-old")
            .with("age", days(verdict.age_days))
            .with("limit", days(verdict.limit_days)),
        Standing::Expired => match verdict.expires_on {
            Some(last) => told("review-paper-expired").with("expires", last),
            None => return None,
        },
        Standing::OfAnotherTender => told("review-paper-of-another"),
    };
    Some(match verdict.severity()? {
        Severity::Blocks => Finding::blocks(what),
        Severity::Unknown => Finding::unknown(what),
        Severity::Warns => Finding::warns(what),
    })
}

/// The one who signs is not among those whom the certificate of powers names; only one that serves is looked at.
fn signatory(open: &OpenBid, needed: &Needed, papers: &[Paper], pack: &Pack) -> Option<Finding> {
    let signs = open.dossier.signatory.as_deref()?;
    let power = power(needed, papers)?;
    if names(power, signs) || power.signatories.iter().all(|one| one.name.is_none()) {
        return None;
    }
    let what = Message::new("review-paper-signatory")
        .with("signs", signs)
        .with("paper", name(pack, POWER));
    Some(Finding::blocks(what))
}

/// The certificate of powers that serves this offer.
fn power<'a>(needed: &Needed, papers: &'a [Paper]) -> Option<&'a Paper> {
    let verdict = needed.verdicts.iter().find(|one| one.kind == POWER)?;
    let serves = !verdict.standing.is_lacking();
    verdict.serving(papers).filter(|_| serves)
}

fn names(power: &Paper, signs: &str) -> bool {
    let mut names = power
        .signatories
        .iter()
        .filter_map(|one| one.name.as_deref());
    names.any(|name| plain(name) == plain(signs))
}

/// Whether a certificate of powers that serves names the one who signs: a firm may have several who may sign.
pub(super) fn may_sign(open: &OpenBid, needed: &Needed, papers: &[Paper]) -> bool {
    let signs = open.dossier.signatory.as_deref();
    power(needed, papers)
        .zip(signs)
        .is_some_and(|(power, signs)| names(power, signs))
}
