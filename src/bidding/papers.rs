//! Holds the papers of a supplier against what a bid's checklist asks for, on the day on which their age is measured.
//! Pure: the caller brings the papers and the day. How old a paper may be is what the bases say; without that only what
//! is usual is told, and never as a rule.

use crate::domain::bid::point::{Point, PointState};
use crate::domain::code::ProcessCode;
use crate::domain::paper::Paper;
use crate::rules::Pack;
use crate::rules::model::Severity;
use jiff::civil::Date;
use serde::Serialize;

/// How a paper that is asked for stands, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is held, and nothing speaks against it.
    Held,
    /// It is held and older than is usual; each tender decides.
    OlderThanUsual,
    /// It is held, and its age matters, but its day of issue is not known.
    Undated,
    /// It is held and older than the bases allow.
    TooOld,
    /// It is held, and its own last day lies before the reference day.
    Expired,
    /// Only one that was made for another tender is held.
    OfAnotherTender,
    /// None is held.
    Missing,
}

impl Standing {
    /// Whether it cannot be handed in like this.
    #[must_use]
    pub const fn is_lacking(self) -> bool {
        match self {
            Self::Held | Self::OlderThanUsual | Self::Undated => false,
            Self::TooOld | Self::Expired | Self::OfAnotherTender | Self::Missing => true,
        }
    }
}

/// For which tender, and on which day age and end are measured.
#[derive(Debug, Clone, Copy)]
pub struct Reference<'a> {
    /// The tender.
    pub tender: &'a ProcessCode,
    /// The reference day: that of the closing, unless the bases name another.
    pub on: Date,
}

/// What is found about one point that asks for a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperVerdict {
    /// Id of the point.
    pub point: String,
    /// How the point is marked; who marked it done may hold the paper elsewhere.
    pub state: PointState,
    /// Whether the offer is out without it.
    pub required: bool,
    /// Id of the kind of paper.
    pub kind: String,
    /// How it stands.
    pub standing: Standing,
    /// Id of the paper that was looked at; of another tender's one too.
    pub paper: Option<String>,
    /// Its day of issue.
    pub issued_on: Option<Date>,
    /// The reference day.
    pub measured_on: Date,
    /// How many days old it is on the reference day.
    pub age_days: Option<u32>,
    /// Its own last day.
    pub expires_on: Option<Date>,
    /// How many days old the bases allow it to be.
    pub limit_days: Option<u32>,
    /// How many days old is usual; each tender decides.
    pub usual_days: Option<u32>,
}

impl PaperVerdict {
    /// Whether the paper is asked for: the offer is out without it, or the bases limit its age.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.required || self.limit_days.is_some()
    }

    /// The paper that was looked at, of these; none where only one of another tender is held.
    #[must_use]
    pub fn serving<'a>(&self, papers: &'a [Paper]) -> Option<&'a Paper> {
        if self.standing == Standing::OfAnotherTender {
            return None;
        }
        let id = self.paper.as_deref()?;
        papers.iter().find(|paper| paper.id == id)
    }

    /// What it means for the offer; nothing when the paper serves. Of one that is not held here, a point that is marked done says that it lies elsewhere.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        let asked = self.is_asked();
        let done = self.state == PointState::Done;
        Some(match self.standing {
            Standing::Held => return None,
            Standing::TooOld => Severity::Blocks,
            Standing::Expired if asked || done => Severity::Blocks,
            Standing::Missing | Standing::OfAnotherTender if asked && !done => Severity::Blocks,
            Standing::OfAnotherTender if done => Severity::Unknown,
            // Without its day nobody can say whether it is too old.
            Standing::Undated if self.limit_days.is_some() => Severity::Unknown,
            Standing::OlderThanUsual
            | Standing::Undated
            | Standing::Expired
            | Standing::Missing
            | Standing::OfAnotherTender => Severity::Warns,
        })
    }
}

/// Judges every point that asks for a paper and applies, in the order of the checklist. Of several papers of a kind the
/// one that stands best is taken, of those the newest.
#[must_use]
pub fn judge(
    points: &[Point],
    papers: &[Paper],
    pack: &Pack,
    reference: Reference<'_>,
) -> Vec<PaperVerdict> {
    points
        .iter()
        .filter(|point| point.state != PointState::DoesNotApply)
        .filter_map(|point| Some((point, point.paper.as_deref()?)))
        .map(|(point, kind)| one(point, kind, papers, pack, reference))
        .collect()
}

fn one(
    point: &Point,
    kind: &str,
    papers: &[Paper],
    pack: &Pack,
    reference: Reference<'_>,
) -> PaperVerdict {
    let rule = pack.paper(kind);
    let limits = Limits {
        per_tender: rule.is_some_and(|rule| rule.per_tender),
        bases: point.max_age_days,
        usual: rule.and_then(|rule| rule.typical_age_days),
    };
    let best = papers
        .iter()
        .filter(|paper| paper.kind == kind)
        .map(|paper| (limits.standing(paper, reference), paper))
        .min_by(|(one, paper), (other, second)| {
            let newest = second.issued_on.cmp(&paper.issued_on);
            // Of two of the same day the one with its file: a pack can take it along.
            let scanned = paper.file.is_none().cmp(&second.file.is_none());
            one.cmp(other).then(newest).then(scanned)
        });
    let paper = best.map(|(_, paper)| paper);
    PaperVerdict {
        point: point.id.clone(),
        state: point.state,
        required: point.required,
        kind: kind.to_owned(),
        standing: best.map_or(Standing::Missing, |(standing, _)| standing),
        paper: paper.map(|paper| paper.id.clone()),
        issued_on: paper.and_then(|paper| paper.issued_on),
        measured_on: reference.on,
        age_days: paper.and_then(|paper| paper.age(reference.on)),
        expires_on: paper.and_then(|paper| paper.expires_on),
        limit_days: limits.bases,
        usual_days: limits.usual,
    }
}

/// What holds for one kind of paper in one tender.
#[derive(Debug, Clone, Copy)]
struct Limits {
    per_tender: bool,
    bases: Option<u32>,
    usual: Option<u32>,
}

impl Limits {
    fn standing(self, paper: &Paper, reference: Reference<'_>) -> Standing {
        let serves = match &paper.tender {
            Some(tender) => tender == reference.tender,
            None => !self.per_tender,
        };
        if !serves {
            return Standing::OfAnotherTender;
        }
        if paper.is_expired(reference.on) {
            return Standing::Expired;
        }
        match (self.bases.or(self.usual), paper.age(reference.on)) {
            (Some(most), Some(age)) if age > most => match self.bases {
                Some(_) => Standing::TooOld,
                None => Standing::OlderThanUsual,
            },
            (Some(_), None) => Standing::Undated,
            _ => Standing::Held,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bidding::checklist::own;
    use crate::domain::bid::point::PointGroup;
    use crate::domain::rut::Rut;
    use jiff::civil::date;

    const CLOSING: Date = date(2026, 12, 10);

    fn point(kind: &str, max_age_days: Option<u32>) -> Point {
        Point {
            paper: Some(kind.to_owned()),
            max_age_days,
            ..own(&[], PointGroup::Administrative, "x")
        }
    }

    fn paper(kind: &str, tender: Option<&str>, issued_on: Option<Date>) -> Paper {
        let rut = Rut::from_body(77_000_012).unwrap();
        let tender = tender.map(|code| code.parse().unwrap());
        let mut paper = Paper::new(rut, kind, tender, date(2026, 11, 20));
        paper.issued_on = issued_on;
        paper.identified()
    }

    fn verdict(point: Point, papers: &[Paper]) -> PaperVerdict {
        let tender = "2735-100-LE26".parse().unwrap();
        let reference = Reference {
            tender: &tender,
            on: CLOSING,
        };
        let pack = Pack::embedded().unwrap();
        judge(&[point], papers, &pack, reference).remove(0)
    }

    #[test]
    fn failure_10_the_age_of_a_certificate_counts_to_the_day_of_the_closing() {
        let on_the_limit = paper("company-standing", None, Some(date(2026, 11, 10)));
        let asked = |days| point("company-standing", Some(days));
        let found = verdict(asked(30), std::slice::from_ref(&on_the_limit));
        assert_eq!((found.standing, found.age_days), (Standing::Held, Some(30)));
        let found = verdict(asked(29), std::slice::from_ref(&on_the_limit));
        assert_eq!(found.standing, Standing::TooOld);
        assert!(found.standing.is_lacking());
        let unread = point("company-standing", None);
        let old = paper("company-standing", None, Some(date(2026, 10, 10)));
        let found = verdict(unread.clone(), std::slice::from_ref(&old));
        assert_eq!(found.standing, Standing::OlderThanUsual);
        assert_eq!((found.usual_days, found.limit_days), (Some(60), None));
        assert!(!found.standing.is_lacking(), "usual is no rule");
        let undated = paper("company-standing", None, None);
        let found = verdict(unread.clone(), std::slice::from_ref(&undated));
        assert_eq!(found.standing, Standing::Undated);
        let papers = [undated, old, on_the_limit.clone()];
        assert_eq!(verdict(unread, &papers).paper, Some(on_the_limit.id));
    }

    #[test]
    fn failure_8_a_form_of_another_tender_is_not_taken_for_this_one() {
        let other = paper("tender-annexes", Some("2735-99-LE26"), None);
        let found = verdict(point("tender-annexes", None), std::slice::from_ref(&other));
        assert_eq!(found.standing, Standing::OfAnotherTender);
        assert_eq!(found.paper.as_ref(), Some(&other.id));
        let other = std::slice::from_ref(&other);
        assert_eq!(
            found.serving(other),
            None,
            "what became of its file is no matter here"
        );
        let this = paper("tender-annexes", Some("2735-100-LE26"), None);
        let found = verdict(
            point("tender-annexes", None),
            &[other[0].clone(), this.clone()],
        );
        assert_eq!(
            (found.standing, found.paper),
            (Standing::Held, Some(this.id))
        );
    }

    #[test]
    fn what_ends_before_the_closing_is_expired_and_what_nobody_holds_is_missing() {
        let mut power = paper("power-standing", None, Some(date(2026, 11, 20)));
        power.expires_on = Some(CLOSING);
        let asked = || point("power-standing", None);
        let found = verdict(asked(), std::slice::from_ref(&power));
        assert_eq!(found.standing, Standing::Held, "its last day counts");
        power.expires_on = Some(date(2026, 12, 9));
        assert_eq!(verdict(asked(), &[power]).standing, Standing::Expired);
        assert_eq!(verdict(asked(), &[]).standing, Standing::Missing);
    }

    #[test]
    fn what_does_not_apply_or_asks_for_no_paper_is_left_out() {
        let tender = "2735-100-LE26".parse().unwrap();
        let reference = Reference {
            tender: &tender,
            on: CLOSING,
        };
        let pack = Pack::embedded().unwrap();
        let away = Point {
            state: PointState::DoesNotApply,
            ..point("f30", None)
        };
        let plain = own(&[], PointGroup::Technical, "x");
        assert!(judge(&[away, plain], &[], &pack, reference).is_empty());
        let done = Point {
            state: PointState::Done,
            ..point("f30", None)
        };
        let found = judge(&[done], &[], &pack, reference);
        assert_eq!(found[0].standing, Standing::Missing, "done is no proof");
    }
}
