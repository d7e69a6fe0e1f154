//! What holds for every pack and every supplier.

use super::*;
use crate::domain::supplier::StateKind;
use crate::readiness::verdict::{Freshness, Readiness, Remedy};
use crate::rules::condition::Condition;
use crate::rules::model::Severity;
use jiff::ToSpan;
use proptest::prelude::*;

#[test]
fn of_someone_unknown_nothing_reads_as_fine() {
    for (body, person) in [
        (1, PersonKind::Natural),
        (77_000_011, PersonKind::Juridical),
    ] {
        let rut = Rut::from_body(body).expect("a body");
        let verdict = judge(&Supplier::new(rut, person, TODAY));
        assert_eq!(verdict.readiness, Readiness::NotKnown);
        assert!(
            verdict
                .findings()
                .all(|finding| finding.severity == Severity::Unknown)
        );
        let next = verdict.next.as_ref().expect("a next step");
        assert_eq!(next.trip.id, "interview");
        for state in &verdict.states {
            assert_eq!(state.freshness, Freshness::Missing);
        }
    }
}

/// Taking any one thing away from a complete supplier never leaves a better verdict, and never hides a state.
#[test]
fn what_is_forgotten_never_reads_as_fine() {
    let whole = complete(PersonKind::Juridical);
    let held_up_by = [
        "sii_started",
        "can_sign_declaration",
        "representative_name",
        "representative_rut",
        "power_has_end",
        "partners_declared",
    ];
    for key in whole.facts.0.keys() {
        let mut less = whole.clone();
        less.facts.0.remove(key);
        let verdict = judge(&less);
        assert!(verdict.findings().all(|f| f.severity == Severity::Unknown));
        let expected = if held_up_by.contains(&key.as_str()) {
            Readiness::NotKnown
        } else {
            Readiness::Ready
        };
        assert_eq!(verdict.readiness, expected, "without {key}");
    }
    for at in 0..whole.states.len() {
        let mut less = whole.clone();
        less.states.remove(at);
        assert_eq!(judge(&less).readiness, Readiness::NotKnown);
    }
}

#[test]
fn what_was_seen_long_ago_must_be_looked_at_again() {
    let mut supplier = complete(PersonKind::Natural);
    for record in &mut supplier.states {
        record.on = TODAY.saturating_sub(8.days());
    }
    let verdict = judge(&supplier);
    let finding = only(&verdict);
    assert_eq!(finding.id, "eligibility");
    assert_eq!(finding.severity, Severity::Unknown);
    assert_eq!(finding.remedy, Remedy::Observe(StateKind::Eligibility));
    assert_eq!(verdict.readiness, Readiness::NotKnown);
    assert_eq!(
        verdict.states[2].freshness,
        Freshness::StaleSince(date(2026, 11, 22))
    );
}

#[test]
fn an_answer_that_expired_is_unknown_again() {
    let mut supplier = complete(PersonKind::Natural);
    if let Some(fact) = supplier.facts.0.get_mut("sii_started") {
        fact.expires_on = Some(date(2026, 11, 1));
    }
    let verdict = judge(&supplier);
    let finding = verdict.finding("sii-start").expect("a finding");
    assert_eq!(finding.severity, Severity::Unknown);
    assert_eq!(
        finding.detail.as_ref().map(|detail| detail.id),
        Some("readiness-answer-expired")
    );
    assert_eq!(verdict.readiness, Readiness::NotKnown);
}

#[test]
fn an_answer_that_is_too_old_for_its_rule_is_unknown_again() {
    let mut supplier = complete(PersonKind::Natural);
    if let Some(fact) = supplier.facts.0.get_mut("relative_in_buyer") {
        fact.recorded_on = TODAY.saturating_sub(181.days());
    }
    let verdict = judge(&supplier);
    let finding = only(&verdict);
    assert_eq!(finding.id, "conflict-relative");
    assert_eq!(finding.severity, Severity::Unknown);
    assert!(verdict.is_ready(), "it only warns");
}

#[test]
fn the_cause_of_an_ineligibility_is_told_of_firms_only() {
    let with = |person| {
        let mut supplier = complete(person);
        see(&mut supplier, StateValue::Ineligible, TODAY, None);
        if let Some(record) = supplier.states.last_mut() {
            record.cause = Some("DeudasTributarias".to_owned());
        }
        let verdict = judge(&supplier);
        assert_eq!(verdict.readiness, Readiness::NotReady);
        let finding = verdict.finding("eligibility").expect("a finding");
        assert_eq!(finding.severity, Severity::Blocks);
        finding.detail.clone()
    };
    assert!(with(PersonKind::Juridical).is_some());
    assert_eq!(with(PersonKind::Natural), None);
}

#[test]
fn every_finding_says_where_its_rule_comes_from_and_when_it_is_stale() {
    let rut = Rut::from_body(77_000_011).expect("a body");
    let verdict = judge(&Supplier::new(rut, PersonKind::Juridical, TODAY));
    for finding in verdict.findings() {
        assert!(finding.stale_after >= TODAY, "{}", finding.id);
        assert!(!finding.origin.name.es.is_empty(), "{}", finding.id);
    }
}

#[test]
fn every_trip_and_key_that_requirements_name_exists() {
    let pack = pack();
    for requirement in &pack.requirements {
        assert!(pack.trip(&requirement.trip).is_some(), "{}", requirement.id);
        let mut reads = super::super::needs::reads(&requirement.met);
        if let Some(applies) = &requirement.applies {
            reads.extend(super::super::needs::reads(applies));
        }
        for need in reads {
            if let super::super::needs::Need::Answer(key) = need {
                assert!(pack.question(&key).is_some(), "{key} is never asked");
            }
        }
    }
    for id in ["interview", "look"] {
        assert!(pack.trip(id).is_some(), "{id}");
    }
}

/// The limits stand in conditions, where `rules show` cannot name them; the pack's parameters must say the same.
#[test]
fn the_limits_of_debts_are_those_of_the_parameters() {
    let pack = pack();
    let parameter = |id| pack.parameter(id, TODAY).known().expect(id).value;
    let months = |id| parameter(id) * rust_decimal::Decimal::from(12);
    let limits_of = |requirement: &str| {
        let mut limits = Vec::new();
        let met = &pack.requirement(requirement).expect(requirement).met;
        super::super::needs::walk(met, &mut |part| {
            if let Condition::NumberAbove { limit, .. } | Condition::NumberBelow { limit, .. } =
                part
            {
                limits.push(*limit);
            }
        });
        limits
    };
    let (high, low) = (
        parameter("tax-debt-high-utm"),
        parameter("tax-debt-low-utm"),
    );
    let (one, two) = (months("tax-debt-high-years"), months("tax-debt-low-years"));
    assert_eq!(limits_of("tax-debt"), [high, one, low, high, two]);
    assert_eq!(limits_of("tax-debt-borderline"), [high, high, one]);
    assert_eq!(limits_of("tax-debt-ahead"), [high, one, low, two]);
    let pension = parameter("pension-debt-months");
    assert_eq!(limits_of("pension-debt"), [pension]);
    assert_eq!(limits_of("pension-debt-ahead"), [pension]);
}

/// Code words these findings by id; a pack that renames them would silence them.
#[test]
fn the_requirements_that_code_decides_are_in_the_pack() {
    let pack = pack();
    for id in [
        "account",
        "accreditation",
        "eligibility",
        "eligibility-under-review",
        "accreditation-ends",
        "accreditation-ends-later",
        "papers-agree",
        "local-in-region",
        "buyer-tie",
    ] {
        assert!(pack.requirement(id).is_some(), "{id}");
    }
}

/// Some answer to a question of the pack, or none.
fn some_answer(question: &crate::rules::model::Question) -> BoxedStrategy<Option<FactValue>> {
    use crate::rules::model::QuestionKind as Kind;
    let value = match question.kind {
        Kind::YesNo => any::<bool>().prop_map(FactValue::YesNo).boxed(),
        Kind::Number => prop::sample::select(vec!["0", "12", "13", "25", "200.01", "500", "501"])
            .prop_map(|number| FactValue::Text(number.to_owned()))
            .boxed(),
        Kind::Date => (-40_i64..40)
            .prop_map(|days| FactValue::Date(TODAY.saturating_add(days.days())))
            .boxed(),
        Kind::Choice => {
            let ids: Vec<String> = question.choices.iter().map(|c| c.id.clone()).collect();
            prop::sample::select(ids).prop_map(FactValue::Text).boxed()
        }
        _ => Just(FactValue::Text("13122".to_owned())).boxed(),
    };
    prop::option::of(value).boxed()
}

fn anybody() -> BoxedStrategy<Supplier> {
    use StateValue::{Eligible, InForce, Ineligible, NoInformation, NotInForce, Open, UnderReview};
    let seen = prop::collection::vec(
        (
            prop::sample::select(vec![
                Open,
                StateValue::None,
                InForce,
                NotInForce,
                Eligible,
                Ineligible,
                UnderReview,
                NoInformation,
            ]),
            0_i64..60,
            prop::option::of(-20_i64..80),
        ),
        0..6,
    );
    let questions = &pack().questions;
    let keys: Vec<String> = questions
        .iter()
        .map(|question| question.id.clone())
        .collect();
    let answers: Vec<_> = questions.iter().map(some_answer).collect();
    (any::<bool>(), answers, seen)
        .prop_map(move |(natural, answers, seen)| {
            let (body, person) = if natural {
                (1, PersonKind::Natural)
            } else {
                (77_000_011, PersonKind::Juridical)
            };
            let mut supplier = Supplier::new(Rut::from_body(body).expect("a body"), person, TODAY);
            for (key, value) in keys.iter().zip(answers) {
                if let Some(value) = value {
                    put(&mut supplier, key, value);
                }
            }
            for (value, ago, until) in seen {
                let until = until.map(|days| TODAY.saturating_add(days.days()));
                see(
                    &mut supplier,
                    value,
                    TODAY.saturating_sub(ago.days()),
                    until,
                );
            }
            supplier
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The heart of the matter, for whatever people answer: ready means connected with nothing in the way, and
    /// forgetting an answer never makes anybody ready. The one question that may be left open is left out.
    #[test]
    fn nobody_is_ready_by_what_is_not_known(supplier in anybody()) {
        let pack = pack();
        let occasion = Occasion::on(Today::fixed(TODAY));
        let verdict = assess(&supplier, pack, occasion);
        if verdict.is_ready() {
            prop_assert!(supplier.is_connected(TODAY));
            prop_assert_eq!(verdict.next, None);
        } else {
            prop_assert!(verdict.next.is_some());
            for key in supplier.facts.0.keys().filter(|key| *key != "can_invoice") {
                let mut less = supplier.clone();
                less.facts.0.remove(key);
                prop_assert!(!assess(&less, pack, occasion).is_ready(), "without {}", key);
            }
        }
    }
}
