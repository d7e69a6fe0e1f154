//! The papers that a bid's checklist asks for, as they stand on the day of the closing: what of it costs an offer. Words
//! nothing.

use crate::app::bids::desk::OpenBid;
use crate::bidding::papers::{PaperVerdict, Reference, Standing, judge};
use crate::bidding::review::Finding;
use crate::domain::bid::point::PointState;
use crate::domain::message::{Message, Wording};
use crate::domain::paper::Paper;
use crate::domain::words::plain;
use crate::rules::Pack;
use jiff::civil::Date;

/// The kind of paper that says who may sign.
const POWER: &str = "power-standing";

/// What there is to say about the papers of a bid; `on` stands in for the closing day where it is not known.
pub(super) fn findings(open: &OpenBid, papers: &[Paper], pack: &Pack, on: Date) -> Vec<Finding> {
    let reference = Reference {
        tender: &open.bid.tender,
        on: open.bid.deadline.map_or(on, |closes| closes.date),
    };
    let verdicts = judge(&open.dossier.points, papers, pack, reference);
    let mut findings: Vec<Finding> = verdicts
        .iter()
        .filter_map(|verdict| of(verdict, &name(pack, &verdict.kind), reference.on))
        .map(|finding| {
            let code = open.bid.tender.to_string();
            finding.mend(Message::new("review-paper-mend").with("code", code))
        })
        .collect();
    findings.extend(signatory(open, papers, pack));
    findings
}

fn name(pack: &Pack, kind: &str) -> Wording {
    pack.paper(kind)
        .map_or_else(|| Wording::same(kind), |rule| rule.name.clone())
}

fn of(verdict: &PaperVerdict, name: &Wording, closes: Date) -> Option<Finding> {
    let told = |id| Message::new(id).with("paper", name.clone());
    let age = || i64::from(verdict.age_days.unwrap_or_default());
    let most = |days: Option<u32>| i64::from(days.unwrap_or_default());
    let what = match verdict.standing {
        Standing::Held => return None,
        // Open, the point itself says so; done, it is kept elsewhere.
        Standing::Missing if verdict.state == PointState::Open => return None,
        Standing::Missing => return Some(Finding::warns(told("review-paper-elsewhere"))),
        Standing::Undated => return Some(Finding::warns(told("review-paper-undated"))),
        Standing::OlderThanUsual => {
            let what = told("review-paper-older-than-usual").with("age", age());
            return Some(Finding::warns(what.with("usual", most(verdict.usual_days))));
        }
        Standing::TooOld => told("review-paper-too-old")
            .with("age", age())
            .with("limit", most(verdict.limit_days)),
        Standing::Expired => told("review-paper-expired")
            .with("expires", verdict.expires_on.unwrap_or(closes))
            .with("closes", closes),
        Standing::OfAnotherTender => told("review-paper-of-another"),
    };
    let counts =
        verdict.required || verdict.limit_days.is_some() || verdict.state == PointState::Done;
    Some(if counts {
        Finding::blocks(what)
    } else {
        Finding::warns(what)
    })
}

/// The one who signs is not among those whom the newest certificate of powers names.
fn signatory(open: &OpenBid, papers: &[Paper], pack: &Pack) -> Option<Finding> {
    let signs = open.dossier.signatory.as_deref()?;
    let power = papers
        .iter()
        .filter(|paper| paper.kind == POWER)
        .max_by_key(|paper| paper.issued_on)?;
    let mut names = power
        .signatories
        .iter()
        .filter_map(|one| one.name.as_deref())
        .peekable();
    names.peek()?;
    if names.any(|name| plain(name) == plain(signs)) {
        return None;
    }
    let what = Message::new("review-paper-signatory")
        .with("signs", signs)
        .with("paper", name(pack, POWER));
    Some(Finding::blocks(what))
}
