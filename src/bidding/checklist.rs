//! Builds a bid's checklist from the rule pack and from what the tender itself says. Decides which points apply, not how
//! they stand.

use crate::bidding::joint;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::point::{Point, PointGroup, PointState};
use crate::domain::calendar::Deadline;
use crate::domain::message::Wording;
use crate::domain::supplier::PersonKind;
use crate::domain::tender::Tender;
use crate::rules::Pack;
use crate::rules::checklist::{ChecklistPoint, TenderSays};
use jiff::civil::Date;

/// For whom and when a checklist is made.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// The tender.
    pub tender: &'a Tender,
    /// Natural or juridical.
    pub person: PersonKind,
    /// Whether several suppliers bid together.
    pub joint: bool,
    /// The day.
    pub on: Date,
}

impl<'a> Occasion<'a> {
    /// For what is prepared, on a day.
    #[must_use]
    pub const fn of(dossier: &Dossier, tender: &'a Tender, on: Date) -> Self {
        Self {
            tender,
            person: dossier.profile.person,
            joint: !dossier.partners.is_empty(),
            on,
        }
    }
}

/// Brings the checklist of what is prepared up to a day: what the occasion asks for comes in, what was marked stays.
pub fn refresh(dossier: &mut Dossier, pack: &Pack, tender: &Tender, on: Date) {
    let occasion = Occasion::of(dossier, tender, on);
    complete(&mut dossier.points, pack, occasion);
    joint::settle(&mut dossier.points, &dossier.partners, pack, on);
}

/// The points that apply, administrative ones first.
#[must_use]
pub fn points(pack: &Pack, occasion: Occasion<'_>) -> Vec<Point> {
    let mut points: Vec<Point> = pack
        .checklist
        .iter()
        .filter(|rule| applies(pack, rule, occasion))
        .map(|rule| point(rule, occasion.tender))
        .collect();
    points.sort_by_key(|point| point.group);
    points
}

/// Adds the points that a changed occasion brings (a partner, a new answer of the tender); what stands stays as it is.
pub fn complete(points: &mut Vec<Point>, pack: &Pack, occasion: Occasion<'_>) {
    for point in self::points(pack, occasion) {
        if !points.iter().any(|held| held.id == point.id) {
            points.push(point);
        }
    }
    points.sort_by_key(|point| point.group);
}

/// A point in the supplier's own words; its id is the next free one.
#[must_use]
pub fn own(points: &[Point], group: PointGroup, words: &str) -> Point {
    let last = points
        .iter()
        .filter_map(|point| point.id.strip_prefix("own-")?.parse::<u32>().ok())
        .max()
        .unwrap_or(0);
    Point {
        id: format!("own-{}", last + 1),
        group,
        title: Wording::same(words),
        why: None,
        said: None,
        until: None,
        state: PointState::Open,
        by: None,
        on: None,
        paper: None,
        max_age_days: None,
        required: true,
    }
}

fn applies(pack: &Pack, rule: &ChecklistPoint, occasion: Occasion<'_>) -> bool {
    let kind = pack.process_type(&occasion.tender.code.kind);
    let family = kind.map(|kind| kind.family.as_str());
    // A type that the rules do not know keeps every point: better one too many.
    let of_family = rule.families.is_empty()
        || family.is_none_or(|family| rule.families.iter().any(|wanted| wanted == family));
    let reaches = rule
        .above_utm
        .is_none_or(|limit| kind.is_none_or(|kind| kind.to_utm.is_none_or(|to| to > limit)));
    rule.basis.holds_on(occasion.on)
        && of_family
        && reaches
        && rule.person.is_none_or(|person| person == occasion.person)
        && (occasion.joint || !rule.joint)
        && rule
            .says
            .is_none_or(|says| said(says, occasion.tender) != Said::default())
}

/// What a tender says of something: a text, a moment, or both.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    text: Option<String>,
    until: Option<Deadline>,
}

fn said(what: TenderSays, tender: &Tender) -> Said {
    let text = |text: &Option<String>| Said {
        text: text.clone().filter(|text| !text.trim().is_empty()),
        until: None,
    };
    let moment = |until: Option<Deadline>| Said { text: None, until };
    match what {
        TenderSays::Criteria => text(&tender.criteria),
        TenderSays::Environmental => text(&tender.environmental),
        TenderSays::Social => text(&tender.social),
        TenderSays::ContractLength => text(&tender.contract_length),
        TenderSays::Questions => moment(tender.questions_until),
        TenderSays::SiteVisit => moment(tender.site_visit),
        TenderSays::Delivery => {
            let days = tender.delivery_days.map(|days| format!("{days} d"));
            let parts: Vec<String> = days
                .into_iter()
                .chain(tender.delivery_place.clone())
                .collect();
            text(&Some(parts.join(" · ")))
        }
    }
}

fn point(rule: &ChecklistPoint, tender: &Tender) -> Point {
    let said = rule.says.map(|says| said(says, tender)).unwrap_or_default();
    Point {
        id: rule.id.clone(),
        group: rule.group,
        title: rule.title.clone(),
        why: Some(rule.why.clone()),
        said: said.text,
        until: said.until,
        state: PointState::Open,
        by: None,
        on: None,
        paper: rule.paper.clone(),
        max_age_days: None,
        required: rule.required,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    fn tender(code: &str) -> Tender {
        serde_json::from_value(serde_json::json!({ "code": code })).unwrap()
    }

    fn ids(tender: &Tender, person: PersonKind, joint: bool) -> Vec<String> {
        let pack = Pack::embedded().unwrap();
        let on = date(2026, 11, 24);
        points(
            &pack,
            Occasion {
                tender,
                person,
                joint,
                on,
            },
        )
        .into_iter()
        .map(|point| point.id)
        .collect()
    }

    #[test]
    fn failure_16_the_administrative_part_comes_before_the_technical_and_the_economic() {
        let pack = Pack::embedded().unwrap();
        let tender = tender("1057-3-LE26");
        let on = date(2026, 11, 24);
        let person = PersonKind::Juridical;
        let points = points(
            &pack,
            Occasion {
                tender: &tender,
                person,
                joint: false,
                on,
            },
        );
        assert_eq!(points[0].id, "read-bases");
        assert!(points.is_sorted_by_key(|point| point.group));
        for group in [
            PointGroup::Administrative,
            PointGroup::Technical,
            PointGroup::Economic,
            PointGroup::Sending,
        ] {
            assert!(points.iter().any(|point| point.group == group));
        }
    }

    #[test]
    fn a_quote_has_no_annexes_and_no_guarantee() {
        let quote = ids(&tender("1057-3-COT26"), PersonKind::Juridical, false);
        let public = ids(&tender("1057-3-LE26"), PersonKind::Juridical, false);
        for id in ["annexes", "performance-guarantee", "annex-equals-portal"] {
            assert!(public.iter().any(|held| held == id), "{id}");
            assert!(!quote.iter().any(|held| held == id), "{id}");
        }
        let large = ids(&tender("1057-3-LR26"), PersonKind::Juridical, false);
        assert!(large.iter().any(|id| id == "bid-guarantee"));
        assert!(
            !public.iter().any(|id| id == "bid-guarantee"),
            "not allowed below 5,000 UTM"
        );
    }

    #[test]
    fn only_what_the_tender_says_and_only_whom_it_concerns() {
        let mut tender = tender("1057-3-LE26");
        assert!(
            !ids(&tender, PersonKind::Natural, false)
                .iter()
                .any(|id| id == "criteria")
        );
        tender.criteria = Some("Precio 60 %; plazo 40 %".to_owned());
        tender.site_visit = Some(Deadline::at(datetime(2026, 12, 1, 10, 0, 0, 0)));
        let natural = ids(&tender, PersonKind::Natural, false);
        assert!(natural.iter().any(|id| id == "criteria"));
        assert!(natural.iter().any(|id| id == "site-visit"));
        assert!(
            !natural.iter().any(|id| id == "signatory"),
            "a person signs for themselves"
        );
        assert!(
            ids(&tender, PersonKind::Natural, true)
                .iter()
                .any(|id| id == "joint-instrument")
        );
        let unknown = ids(&self::tender("1057-3-ZZ26"), PersonKind::Natural, false);
        assert!(
            unknown.iter().any(|id| id == "annexes"),
            "an unknown type keeps every point"
        );
    }

    #[test]
    fn what_was_said_of_a_point_stays_when_the_occasion_changes() {
        let pack = Pack::embedded().unwrap();
        let tender = tender("1057-3-LE26");
        let occasion = Occasion {
            tender: &tender,
            person: PersonKind::Juridical,
            joint: false,
            on: date(2026, 11, 24),
        };
        let mut points = points(&pack, occasion);
        points[0].state = PointState::Done;
        points.push(own(&points, PointGroup::Administrative, "Carta del banco"));
        let before = points.len();
        complete(
            &mut points,
            &pack,
            Occasion {
                joint: true,
                ..occasion
            },
        );
        assert_eq!(points.len(), before + 2);
        assert_eq!(points[0].state, PointState::Done);
        assert!(points.iter().any(|point| point.id == "own-1"));
        assert_eq!(own(&points, PointGroup::Technical, "x").id, "own-2");
    }
}
