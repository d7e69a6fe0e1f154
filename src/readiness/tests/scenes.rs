//! What each person of the scenes is told.

use super::*;
use crate::domain::message::Argument;
use crate::domain::mismatch::{Difference, Mismatch, Segment, Writing};
use crate::domain::supplier::StateKind;
use crate::domain::tender::Tender;
use crate::readiness::verdict::{Readiness, Remedy};
use crate::rules::model::Severity;

#[test]
fn nothing_lacking_is_ready_and_quiet() {
    for person in [PersonKind::Natural, PersonKind::Juridical] {
        let verdict = judge(&complete(person));
        assert_eq!(ids(&verdict), Vec::<&str>::new());
        assert_eq!(verdict.readiness, Readiness::Ready);
        assert_eq!(verdict.next, None);
        assert!(verdict.states.iter().all(|state| state.is_good()));
    }
}

#[test]
fn a_new_entrant_under_review_comes_back_on_the_next_working_day() {
    let mut supplier = complete(PersonKind::Natural);
    see(&mut supplier, StateValue::UnderReview, TODAY, None);
    let verdict = judge(&supplier);
    let finding = only(&verdict);
    assert_eq!(finding.id, "eligibility-under-review");
    assert_eq!(finding.severity, Severity::Unknown);
    assert_eq!(verdict.readiness, Readiness::NotKnown);
    let next = verdict.next.as_ref().expect("a next step");
    assert_eq!(
        next.remedy,
        Remedy::Wait(StateKind::Eligibility, date(2026, 11, 24))
    );
}

#[test]
fn a_review_seen_on_a_friday_shows_on_monday_and_then_asks_to_look() {
    let mut supplier = complete(PersonKind::Natural);
    supplier
        .states
        .retain(|record| record.value.kind() != StateKind::Eligibility);
    see(
        &mut supplier,
        StateValue::UnderReview,
        date(2026, 11, 20),
        None,
    );
    let on = |day| {
        let verdict = assess(&supplier, pack(), Occasion::on(Today::fixed(day)));
        verdict.next.expect("a next step").remedy
    };
    let monday = Remedy::Wait(StateKind::Eligibility, date(2026, 11, 23));
    assert_eq!(on(date(2026, 11, 21)), monday);
    let look = Remedy::Observe(StateKind::Eligibility);
    assert_eq!(on(date(2026, 11, 23)), look);
}

#[test]
fn a_review_seen_before_a_holiday_shows_after_it_and_says_when_holidays_are_not_known() {
    let shown = |seen, detail: &str| {
        let mut supplier = complete(PersonKind::Natural);
        supplier
            .states
            .retain(|record| record.value.kind() != StateKind::Eligibility);
        see(&mut supplier, StateValue::UnderReview, seen, None);
        let verdict = assess(&supplier, pack(), Occasion::on(Today::fixed(seen)));
        let finding = verdict.finding("eligibility-under-review");
        let finding = finding.expect("a finding");
        let said = finding.detail.as_ref().map(|message| message.id);
        assert_eq!(said, Some(detail), "{seen}");
        finding.remedy.clone()
    };
    let christmas = shown(date(2026, 12, 24), "readiness-review-shows");
    let monday = Remedy::Wait(StateKind::Eligibility, date(2026, 12, 28));
    assert_eq!(christmas, monday);
    let unknown = shown(date(2029, 12, 24), "readiness-review-shows-unless-holiday");
    let tuesday = Remedy::Wait(StateKind::Eligibility, date(2029, 12, 25));
    assert_eq!(unknown, tuesday);
}

#[test]
fn no_information_is_a_payment_and_not_a_ban() {
    let mut supplier = complete(PersonKind::Natural);
    supplier
        .states
        .retain(|record| record.value.kind() == StateKind::Account);
    see(&mut supplier, StateValue::NotInForce, TODAY, None);
    see(&mut supplier, StateValue::NoInformation, TODAY, None);
    let verdict = judge(&supplier);
    let finding = only(&verdict);
    assert_eq!(finding.id, "eligibility-no-information");
    assert_eq!(finding.severity, Severity::Blocks);
    assert_eq!(finding.trip, "marketplace");
    assert!(finding.lasts.is_some());
}

#[test]
fn a_tax_debt_of_exactly_500_utm_is_borderline_and_unknown() {
    let with = |utm: &str, months: &str| {
        let mut supplier = complete(PersonKind::Natural);
        supplier
            .states
            .retain(|record| record.value.kind() != StateKind::Eligibility);
        see(&mut supplier, StateValue::UnderReview, TODAY, None);
        text(&mut supplier, "tax_debt_utm", utm);
        text(&mut supplier, "tax_debt_months", months);
        let verdict = judge(&supplier);
        let found = |id: &str| verdict.finding(id).map(|finding| finding.severity);
        (found("tax-debt"), found("tax-debt-borderline"))
    };
    let (blocks, unknown) = (Some(Severity::Blocks), Some(Severity::Unknown));
    assert_eq!(with("500", "13"), (None, unknown));
    assert_eq!(with("500", "30"), (None, unknown));
    assert_eq!(with("500", "12"), (None, None));
    assert_eq!(with("500.01", "13"), (blocks, None));
    assert_eq!(with("500.01", "12"), (None, None));
    assert_eq!(with("499.99", "24"), (None, None));
    assert_eq!(with("499.99", "25"), (blocks, None));
    assert_eq!(with("200", "60"), (None, None));
    assert_eq!(with("200.01", "25"), (blocks, None));
}

#[test]
fn a_debt_beside_the_state_habil_only_warns() {
    let mut supplier = complete(PersonKind::Natural);
    text(&mut supplier, "tax_debt_utm", "500");
    text(&mut supplier, "tax_debt_months", "13");
    let verdict = judge(&supplier);
    assert_eq!(only(&verdict).id, "tax-debt-ahead");
    assert_eq!(verdict.readiness, Readiness::Ready);
}

#[test]
fn a_representative_whose_power_expired_blocks() {
    let mut supplier = complete(PersonKind::Juridical);
    yes_no(&mut supplier, "power_has_end", true);
    put(
        &mut supplier,
        "power_valid_until",
        FactValue::Date(date(2026, 11, 22)),
    );
    let verdict = judge(&supplier);
    let finding = only(&verdict);
    assert_eq!(
        (finding.id.as_str(), finding.severity),
        ("power-in-force", Severity::Blocks)
    );
    assert_eq!(verdict.readiness, Readiness::NotReady);

    put(&mut supplier, "power_valid_until", FactValue::Date(TODAY));
    assert_eq!(judge(&supplier).readiness, Readiness::Ready);
}

#[test]
fn a_domicile_in_another_region_is_not_local_and_may_still_bid() {
    let supplier = complete(PersonKind::Natural);
    let mut tender = Tender::new("1057-3-LE26".parse().expect("a code"));
    tender.buyer.region = Some("Región de Valparaíso".to_owned());
    let with = |tender: &Tender| {
        let occasion = Occasion {
            tender: Some(tender),
            ..Occasion::on(Today::fixed(TODAY))
        };
        assess(&supplier, pack(), occasion)
    };
    let verdict = with(&tender);
    assert_eq!(only(&verdict).id, "local-in-region");
    assert!(verdict.is_ready());
    tender.buyer.region = Some("13".to_owned());
    assert_eq!(ids(&with(&tender)), Vec::<&str>::new());
    let large = {
        let mut supplier = supplier.clone();
        text(&mut supplier, "size", "large");
        let occasion = Occasion {
            tender: Some(&tender),
            ..Occasion::on(Today::fixed(TODAY))
        };
        assess(&supplier, pack(), occasion)
    };
    assert_eq!(only(&large).id, "local-in-region");
    tender.buyer.region = None;
    assert_eq!(ids(&with(&tender)), Vec::<&str>::new());
}

#[test]
fn an_accreditation_that_ends_in_15_days_warns_and_one_in_46_does_not() {
    let with = |until: Date| {
        let mut supplier = complete(PersonKind::Natural);
        see(&mut supplier, StateValue::InForce, TODAY, Some(until));
        judge(&supplier)
    };
    let verdict = with(date(2026, 12, 8));
    let finding = only(&verdict);
    assert_eq!(finding.id, "accreditation-ends");
    let detail = finding.detail.as_ref().expect("a date");
    assert!(detail.arguments.contains(&("days", Argument::Count(15))));
    assert!(verdict.is_ready());
    assert_eq!(
        only(&with(date(2026, 12, 9))).id,
        "accreditation-ends-later"
    );
    assert_eq!(only(&with(date(2027, 1, 7))).id, "accreditation-ends-later");
    assert!(ids(&with(date(2027, 1, 8))).is_empty());

    let ended = with(date(2026, 11, 22));
    assert_eq!(only(&ended).id, "accreditation");
    assert_eq!(ended.readiness, Readiness::NotReady);
}

#[test]
fn two_lacks_of_one_trip_are_solved_in_one_visit() {
    let mut supplier = complete(PersonKind::Natural);
    yes_no(&mut supplier, "can_invoice", false);
    yes_no(&mut supplier, "sii_activity_matches", false);
    yes_no(&mut supplier, "relative_in_buyer", true);
    let verdict = judge(&supplier);
    let next = verdict.next.as_ref().expect("a next step");
    assert_eq!((next.trip.id.as_str(), next.solves, next.of), ("sii", 2, 3));
    assert_eq!(
        ids(&verdict),
        ["sii-invoice", "sii-activity", "conflict-relative"]
    );
}

#[test]
fn a_relative_in_the_municipality_bars_from_it_alone() {
    let mut supplier = complete(PersonKind::Natural);
    yes_no(&mut supplier, "relative_in_buyer", true);
    text(
        &mut supplier,
        "conflict_bodies",
        "Municipalidad de Peñalolén",
    );
    let verdict = judge(&supplier);
    assert_eq!(only(&verdict).id, "conflict-relative");
    assert!(verdict.is_ready());

    let mut tender = Tender::new("2409-3-LE26".parse().expect("a code"));
    let mut for_buyer = |name: &str| {
        tender.buyer.name = Some(name.to_owned());
        let occasion = Occasion {
            tender: Some(&tender),
            ..Occasion::on(Today::fixed(TODAY))
        };
        assess(&supplier, pack(), occasion).readiness
    };
    assert_eq!(
        for_buyer("I MUNICIPALIDAD DE PENALOLEN"),
        Readiness::NotReady
    );
    assert_eq!(for_buyer("I MUNICIPALIDAD DE ÑUÑOA"), Readiness::Ready);
}

#[test]
fn papers_that_differ_are_one_finding_for_each_pair() {
    let supplier = complete(PersonKind::Juridical);
    let writing = |question: &str, paper: Option<&str>, text: &str| Writing {
        question: question.to_owned(),
        paper: paper.map(str::to_owned),
        segments: vec![Segment {
            text: text.to_owned(),
            same: false,
        }],
    };
    let mismatches = [
        Mismatch {
            difference: Difference::Signs,
            reference: writing("legal_name", None, "SpA"),
            other: writing("name_on_statute", Some("statute"), "S.p.A."),
        },
        Mismatch {
            difference: Difference::Order,
            reference: writing("representative_name", Some("identity-card"), "Soto Rojas"),
            other: writing(
                "representative_on_power",
                Some("power-standing"),
                "Rojas Soto",
            ),
        },
    ];
    let occasion = Occasion {
        mismatches: &mismatches,
        ..Occasion::on(Today::fixed(TODAY))
    };
    let verdict = assess(&supplier, pack(), occasion);
    assert_eq!(ids(&verdict), ["papers-agree", "papers-agree"]);
    let details: Vec<_> = verdict
        .findings()
        .filter_map(|finding| finding.detail.as_ref().map(|detail| detail.id))
        .collect();
    assert_eq!(
        details,
        ["readiness-mismatch-signs", "readiness-mismatch-order"]
    );
    assert!(verdict.is_ready());
}
