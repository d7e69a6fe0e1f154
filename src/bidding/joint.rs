//! What the rules ask of a joint offer: who may be a member, by which instrument it is made, and which points of the
//! checklist it brings. Pure; whether a member may bid at all is `readiness`'s business.

use crate::domain::bid::partner::{Partner, is_whole};
use crate::domain::bid::point::{Point, PointState};
use crate::domain::code::ProcessCode;
use crate::domain::supplier::{Supplier, key};
use crate::rules::Pack;
use crate::rules::model::Basis;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The dated value below which any instrument serves.
const DEED_FROM: &str = "utp-private-deed-limit-utm";
/// The point of the checklist on which the law of joint offers stands.
const INSTRUMENT: &str = "joint-instrument";
/// The point of the checklist that is done once the shares come to 100 percent.
pub const SHARES: &str = "joint-shares";

/// By what a joint offer is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instrument {
    /// A public or private instrument is enough.
    Any,
    /// It takes a public deed.
    Deed,
    /// The amount decides, and the type of the tender does not tell it.
    ByAmount,
}

/// Whether a supplier is a smaller firm (EMT); nothing while its size is not known.
#[must_use]
pub fn is_smaller(supplier: &Supplier) -> Option<bool> {
    match supplier.facts.text(key::SIZE) {
        Some("micro" | "small" | "medium") => Some(true),
        Some("large") => Some(false),
        _ => None,
    }
}

/// Whether a supplier said that it has no sales yet: its size is known, and it is none of those by which the law measures.
#[must_use]
pub fn has_no_sales(supplier: &Supplier) -> bool {
    supplier.facts.text(key::SIZE) == Some("no_sales")
}

/// Whether the type of a tender takes members of any size.
#[must_use]
pub fn takes_any_size(code: &ProcessCode, pack: &Pack) -> bool {
    pack.process_type(&code.kind)
        .is_some_and(|kind| kind.joint_any_size)
}

/// Where the law of joint offers stands, as the pack has it.
#[must_use]
pub fn basis(pack: &Pack) -> Option<&Basis> {
    let rule = pack.checklist.iter().find(|rule| rule.id == INSTRUMENT)?;
    Some(&rule.basis)
}

/// The instrument that the type of a tender asks for.
#[must_use]
pub fn instrument(code: &ProcessCode, pack: &Pack, on: Date) -> Instrument {
    let limit = pack
        .parameter(DEED_FROM, on)
        .known()
        .map(|known| known.value);
    let (Some(limit), Some(kind)) = (limit, pack.process_type(&code.kind)) else {
        return Instrument::ByAmount;
    };
    let reaches = |amount: Option<Decimal>| amount.is_some_and(|amount| amount >= limit);
    match kind.to_utm {
        Some(to) if to <= limit => Instrument::Any,
        _ if reaches(kind.from_utm) => Instrument::Deed,
        _ => Instrument::ByAmount,
    }
}

/// Whether a point of the checklist is asked of joint offers only.
#[must_use]
pub fn is_of_joint(point: &str, pack: &Pack) -> bool {
    let mut rules = pack.checklist.iter();
    rules.any(|rule| rule.joint && rule.id == point)
}

/// Says whether the shares are whole, and takes open points of joint offers out of one that is not joint any more.
pub fn settle(points: &mut Vec<Point>, partners: &[Partner], pack: &Pack, on: Date) {
    if partners.is_empty() {
        points.retain(|point| point.state != PointState::Open || !is_of_joint(&point.id, pack));
        return;
    }
    if let Some(point) = points.iter_mut().find(|point| point.id == SHARES) {
        match is_whole(partners) {
            true => point.settle(on),
            false => point.reopen(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bidding::checklist;
    use crate::domain::bid::dossier::{Dossier, Profile};
    use crate::domain::money::Currency;
    use crate::domain::rut::Rut;
    use crate::domain::supplier::PersonKind;
    use crate::domain::tender::Tender;
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 24);

    #[test]
    fn from_a_thousand_utm_on_it_takes_a_public_deed() {
        let pack = Pack::embedded().unwrap();
        for (code, wanted) in [
            ("1-1-COT26", Instrument::Any),
            ("1-1-L126", Instrument::Any),
            ("1-1-LE26", Instrument::Any),
            ("1-1-LP26", Instrument::Deed),
            ("1-1-LR26", Instrument::Deed),
            ("1-1-LS26", Instrument::ByAmount),
            ("1-1-ZZ26", Instrument::ByAmount),
        ] {
            assert_eq!(
                instrument(&code.parse().unwrap(), &pack, DAY),
                wanted,
                "{code}"
            );
        }
        assert_eq!(
            instrument(&"1-1-LE26".parse().unwrap(), &pack, date(2020, 1, 1)),
            Instrument::ByAmount,
            "before the law nothing is said"
        );
    }

    #[test]
    fn only_innovation_takes_members_of_any_size() {
        let pack = Pack::embedded().unwrap();
        assert!(takes_any_size(&"1-1-CI26".parse().unwrap(), &pack));
        assert!(!takes_any_size(&"1-1-LE26".parse().unwrap(), &pack));
        assert!(basis(&pack).unwrap().place.is_some());
    }

    #[test]
    fn the_points_of_a_joint_offer_come_with_the_first_partner_and_go_with_the_last() {
        let pack = Pack::embedded().unwrap();
        let tender = Tender::new("1057-3-LE26".parse().unwrap());
        let firm = Supplier::new(
            Rut::from_body(77_000_012).unwrap(),
            PersonKind::Juridical,
            DAY,
        );
        let mut dossier = Dossier::begun(Profile::of(&firm, DAY), Currency::Clp);
        checklist::refresh(&mut dossier, &pack, &tender, DAY);
        let before = dossier.points.clone();
        let member = |body, share: i64| Partner {
            rut: Rut::from_body(body).unwrap(),
            share: Some(share.into()),
        };
        let mut with = |partners: Vec<Partner>| {
            dossier.partners = partners;
            checklist::refresh(&mut dossier, &pack, &tender, DAY);
            dossier.points.clone()
        };
        let state = |points: &[Point]| {
            points
                .iter()
                .find(|point| point.id == SHARES)
                .unwrap()
                .state
        };
        let points = with(vec![member(14, 40), member(23, 50)]);
        assert_eq!(points.len(), before.len() + 2);
        assert_eq!(state(&points), PointState::Open, "90 percent");
        let points = with(vec![member(14, 40), member(23, 60)]);
        assert_eq!(state(&points), PointState::Done);
        let points = with(vec![member(14, 40), member(23, 70)]);
        assert_eq!(state(&points), PointState::Open);
        assert_eq!(with(Vec::new()), before);
    }
}
