//! The review of one invented bid, with one thing wrong at a time.

use super::*;
use crate::domain::bid::dossier::Profile;
use crate::domain::bid::guarantee::{Guarantee, GuaranteeKind, GuaranteeTerms};
use crate::domain::bid::line::BidLine;
use crate::domain::bid::partner::Partner;
use crate::domain::bid::point::PointGroup;
use crate::domain::bid::receipt::Receipt;
use crate::domain::bid::totals::Rates;
use crate::domain::calendar::Deadline;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::money::{Currency, Money};
use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, StateRecord, StateValue};
use jiff::civil::{date, datetime};

const MAY_SIGN: &str = "Rosa Inventada Soto";

/// Everything that the review looks at, to be changed by a test.
struct Scene {
    bid: Bid,
    dossier: Dossier,
    supplier: Supplier,
    tender: Tender,
    changed: Option<bool>,
    named_by_power: bool,
}

impl Scene {
    /// A bid of a firm, whole and ready to be sent.
    fn ready() -> Self {
        let on = date(2026, 11, 24);
        let rut = Rut::from_body(77_000_012).unwrap();
        let mut supplier = Supplier::new(rut, PersonKind::Juridical, on);
        supplier.facts.put(fact("representative_name", MAY_SIGN));
        let mut dossier = Dossier::begun(Profile::of(&supplier, on), Currency::Clp);
        dossier.lines.push(BidLine {
            item: "1".to_owned(),
            quantity: Some(10.into()),
            unit_price: Some(1_000.into()),
            ..BidLine::default()
        });
        dossier.signatory = Some(MAY_SIGN.to_owned());
        dossier.portal_net = Some(10_000.into());
        let tender: Tender = serde_json::from_value(serde_json::json!({
            "code": "1057-3-LE26", "status": "published", "closes": "2026-12-01T15:00:00-03:00",
        }))
        .unwrap();
        let bid = Bid {
            tender: tender.code.clone(),
            supplier: rut,
            amount: None,
            state: BidState::Draft,
            deadline: tender.closes,
            result: None,
            note: None,
        };
        Self {
            bid,
            dossier,
            supplier,
            tender,
            changed: None,
            named_by_power: false,
        }
    }

    /// The ids of what is said, by severity.
    fn said(&self, severity: Severity) -> Vec<String> {
        let rates = Rates {
            iva: Some(19.into()),
            retention: None,
        };
        let totals = self.dossier.totals(rates).unwrap();
        let findings = review(&Subject {
            bid: &self.bid,
            dossier: &self.dossier,
            totals: &totals,
            supplier: &self.supplier,
            tender: Some(&self.tender),
            changed_since_sending: self.changed,
            named_by_power: self.named_by_power,
            pack: &Pack::embedded().unwrap(),
            today: Today::fixed(date(2026, 11, 24)),
        });
        let of_it = findings.into_iter().filter(|one| one.severity == severity);
        of_it.map(|finding| finding.id).collect()
    }

    /// Whether this is said as something to keep in mind.
    fn warns(&self, id: &str) -> bool {
        self.said(Severity::Warns).iter().any(|one| one == id)
    }

    fn blocks(&self) -> Vec<String> {
        self.said(Severity::Blocks)
    }
}

fn fact(key: &str, value: &str) -> Fact {
    Fact {
        key: key.to_owned(),
        value: FactValue::Text(value.to_owned()),
        source: FactSource::Told,
        recorded_on: date(2026, 11, 20),
        expires_on: None,
    }
}

fn point(id: &str, required: bool) -> Point {
    Point {
        id: id.to_owned(),
        group: PointGroup::Administrative,
        title: Wording::same("Anexo 2 firmado"),
        why: None,
        said: None,
        until: None,
        state: PointState::Open,
        by: None,
        on: None,
        paper: None,
        max_age_days: None,
        required,
    }
}

#[test]
fn a_whole_bid_is_only_reminded_of_sending() {
    let scene = Scene::ready();
    assert!(scene.blocks().is_empty());
    assert!(scene.said(Severity::Unknown).is_empty());
    assert_eq!(scene.said(Severity::Warns), ["review-not-sent"]);
}

#[test]
fn failure_9_who_signs_is_held_against_the_power_in_force() {
    let mut scene = Scene::ready();
    scene.dossier.signatory = Some("Pedro Inventado Rojas".to_owned());
    assert_eq!(scene.blocks(), ["review-signatory-other"]);
    scene.named_by_power = true;
    assert!(scene.blocks().is_empty(), "one of several who may sign");
    scene.named_by_power = false;
    scene.dossier.signatory = Some("ROSA INVENTADA SOTO".to_owned());
    assert!(scene.blocks().is_empty());
    assert!(scene.warns("review-signatory-spelled"));
    scene.dossier.signatory = None;
    assert!(scene.warns("review-signatory-not-told"));
    scene.dossier.signatory = Some(MAY_SIGN.to_owned());
    scene.supplier.facts.put(Fact {
        value: FactValue::Date(date(2026, 11, 30)),
        ..fact("power_valid_until", "")
    });
    assert_eq!(
        scene.blocks(),
        ["review-power-ends"],
        "in force today, not on the closing day"
    );
}

#[test]
fn failure_11_a_bid_that_changed_after_the_sending_must_be_sent_again() {
    let mut scene = Scene::ready();
    assert!(scene.warns("review-not-sent"), "saved is not sent");
    scene.bid.state = BidState::Sent;
    scene.dossier.receipt = Some(Receipt {
        number: "1".to_owned(),
        at: Deadline::at(datetime(2026, 11, 24, 10, 0, 0, 0)),
        amount: None,
        account: None,
        file: None,
        content: Fingerprint::of(b"sent"),
    });
    scene.changed = Some(false);
    assert!(scene.blocks().is_empty());
    scene.changed = Some(true);
    assert_eq!(scene.blocks(), ["review-changed-since-sending"]);
}

#[test]
fn failure_12_the_net_of_the_portal_and_of_the_offer_are_equal() {
    let mut scene = Scene::ready();
    scene.dossier.portal_net = Some(11_900.into());
    assert_eq!(
        scene.blocks(),
        ["review-portal-differs"],
        "the total with IVA was typed as net"
    );
    scene.dossier.portal_net = None;
    assert!(scene.blocks().is_empty());
    assert!(scene.warns("review-portal-not-told"));
}

#[test]
fn failure_17_a_guarantee_is_missing_or_differs_from_what_is_asked() {
    let mut scene = Scene::ready();
    scene.dossier.points = vec![point("bid-guarantee", false)];
    assert!(scene.warns("review-guarantee-read"));
    let asked = GuaranteeTerms {
        amount: Some(Money::new(500_000.into(), Currency::Clp)),
        beneficiary: Some("Municipalidad Ejemplo Oriente".to_owned()),
        until: Some(date(2027, 3, 1)),
    };
    let of = |kind, held| Guarantee {
        kind,
        asked: asked.clone(),
        held,
    };
    scene.dossier.guarantees = vec![of(GuaranteeKind::Bid, None)];
    assert_eq!(scene.blocks(), ["review-guarantee-not-held"]);
    scene.dossier.guarantees = vec![of(GuaranteeKind::Performance, None)];
    assert!(
        scene.blocks().is_empty(),
        "it is handed in when the tender is won"
    );
    assert!(scene.warns("review-guarantee-due-later"));
    let short = GuaranteeTerms {
        amount: Some(Money::new(400_000.into(), Currency::Clp)),
        beneficiary: Some("Municipalidad Ejemplo".to_owned()),
        until: Some(date(2027, 2, 28)),
    };
    scene.dossier.guarantees = vec![of(GuaranteeKind::Bid, Some(short))];
    assert_eq!(
        scene.blocks(),
        [
            "review-guarantee-amount",
            "review-guarantee-until",
            "review-guarantee-beneficiary"
        ]
    );
    scene.dossier.guarantees = vec![of(GuaranteeKind::Bid, Some(GuaranteeTerms::default()))];
    assert_eq!(scene.said(Severity::Unknown), ["review-guarantee-unknown"]);
    scene.dossier.points[0].state = PointState::DoesNotApply;
    scene.dossier.guarantees = vec![of(GuaranteeKind::Bid, None)];
    assert!(scene.blocks().is_empty(), "noted by mistake");
    scene.dossier.points.clear();
    scene.dossier.guarantees = vec![of(GuaranteeKind::Bid, Some(asked.clone()))];
    assert!(scene.blocks().is_empty());
}

#[test]
fn missing_prices_and_open_points_are_told() {
    let mut scene = Scene::ready();
    scene.dossier.lines[0].unit_price = None;
    assert_eq!(scene.blocks(), ["review-portal-differs", "review-prices"]);
    scene.dossier.lines[0].left_out = true;
    scene.dossier.portal_net = None;
    assert_eq!(scene.blocks(), ["review-no-lines"]);
    let mut scene = Scene::ready();
    scene.dossier.points = vec![point("own-1", true), point("own-2", false)];
    assert_eq!(scene.blocks(), ["point-own-1"]);
    assert!(scene.warns("review-other-points"));
    scene.dossier.points.clear();
    scene.dossier.points.push(point(NO_CONTACT, false));
    assert!(scene.warns(NO_CONTACT));
}

#[test]
fn a_point_is_settled_by_what_was_seen_today_or_noted_of_the_portal() {
    let mut scene = Scene::ready();
    scene.dossier.points = vec![point(PORTAL, true), point(ELIGIBILITY, true)];
    assert_eq!(scene.blocks(), ["point-eligibility-today"]);
    let seen = |on| StateRecord {
        value: StateValue::Eligible,
        on,
        until: None,
        evidence: None,
        cause: None,
        by: "Ana".to_owned(),
    };
    scene.supplier.states.push(seen(date(2026, 11, 23)));
    assert_eq!(scene.blocks(), ["point-eligibility-today"]);
    scene.supplier.states.push(seen(date(2026, 11, 24)));
    assert!(scene.blocks().is_empty());
    scene.dossier.portal_net = None;
    assert_eq!(scene.blocks(), ["point-annex-equals-portal"]);
}

#[test]
fn shares_of_a_joint_offer_that_do_not_come_to_a_hundred_are_told_whatever_was_marked() {
    let mut scene = Scene::ready();
    let member = |body, share: i64| Partner {
        rut: Rut::from_body(body).unwrap(),
        share: Some(share.into()),
    };
    scene.dossier.partners = vec![member(77_000_012, 60), member(77_000_013, 40)];
    assert!(scene.blocks().is_empty());
    // Somebody was forgotten, and with them their share.
    scene.dossier.partners[1] = member(77_000_014, 20);
    assert_eq!(scene.blocks(), ["review-shares"]);
    scene.dossier.partners.clear();
    scene.dossier.points = vec![point("joint-instrument", true)];
    assert!(scene.blocks().is_empty(), "it is not joint any more");
}

#[test]
fn a_rehearsal_or_a_closed_tender_cannot_be_sent() {
    let mut scene = Scene::ready();
    scene.dossier.rehearsal = true;
    assert_eq!(scene.blocks(), ["review-rehearsal"]);
    let mut scene = Scene::ready();
    scene.tender.closes = None;
    scene.bid.deadline = Some(Deadline::day(date(2026, 11, 23)));
    assert_eq!(
        scene.blocks(),
        ["bidding-closed"],
        "the tender does not say when it closes"
    );
    let mut scene = Scene::ready();
    scene.tender.closes = Some(Deadline::day(date(2026, 11, 23)));
    assert_eq!(scene.blocks(), ["bidding-closed"]);
    scene.bid.state = BidState::Sent;
    assert!(
        scene.blocks().is_empty(),
        "once sent the closing is no matter"
    );
}
