//! Three-valued answers: what is not known is never taken for a yes.

use super::*;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::rut::Rut;
use crate::domain::supplier::StateRecord;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 23);

fn supplier(facts: &[(&str, FactValue, Option<Date>)]) -> Supplier {
    let rut: Rut = "1-9".parse().unwrap();
    let mut supplier = Supplier::new(rut, PersonKind::Natural, TODAY);
    for (key, value, expires_on) in facts {
        let fact = Fact {
            key: (*key).to_owned(),
            value: value.clone(),
            source: FactSource::Told,
            recorded_on: TODAY,
            expires_on: *expires_on,
        };
        supplier.facts.0.insert((*key).to_owned(), fact);
    }
    supplier
}

fn read(text: &str) -> Condition {
    #[derive(Deserialize)]
    struct Holder {
        when: Condition,
    }
    toml::from_str::<Holder>(&format!("when = {text}"))
        .unwrap()
        .when
}

#[test]
fn answers_are_compared_as_text_and_lists_by_member() {
    let supplier = supplier(&[
        ("yes", FactValue::YesNo(true), None),
        (
            "regions",
            FactValue::List(vec!["05".into(), "13".into()]),
            None,
        ),
        ("debt", FactValue::Text("500".into()), None),
        ("day", FactValue::Date(date(2026, 11, 22)), None),
    ]);
    for (text, expected) in [
        (
            "{ answer_is = { key = \"yes\", value = \"true\" } }",
            Truth::Yes,
        ),
        (
            "{ answer_is = { key = \"regions\", value = \"13\" } }",
            Truth::Yes,
        ),
        (
            "{ answer_is = { key = \"regions\", value = \"1\" } }",
            Truth::No,
        ),
        (
            "{ answer_is = { key = \"gone\", value = \"x\" } }",
            Truth::Unknown,
        ),
        ("{ answer_missing = \"gone\" }", Truth::Yes),
        (
            "{ number_above = { key = \"debt\", limit = \"500\" } }",
            Truth::No,
        ),
        (
            "{ number_below = { key = \"debt\", limit = \"500\" } }",
            Truth::No,
        ),
        (
            "{ number_above = { key = \"gone\", limit = \"1\" } }",
            Truth::Unknown,
        ),
        ("{ date_passed = \"day\" }", Truth::Yes),
        ("{ older_than = { key = \"day\", days = 1 } }", Truth::No),
        ("{ older_than = { key = \"day\", days = 0 } }", Truth::Yes),
        ("{ person = \"juridical\" }", Truth::No),
        ("{ state_is = \"eligible\" }", Truth::Unknown),
        ("{ state_missing = \"eligibility\" }", Truth::Yes),
    ] {
        assert_eq!(read(text).holds(&supplier, TODAY), expected, "{text}");
    }
}

#[test]
fn an_answer_that_expired_is_unknown() {
    let supplier = supplier(&[("yes", FactValue::YesNo(true), Some(date(2026, 11, 22)))]);
    let condition = read("{ answer_is = { key = \"yes\", value = \"true\" } }");
    assert_eq!(condition.holds(&supplier, TODAY), Truth::Unknown);
    assert_eq!(condition.holds(&supplier, date(2026, 11, 22)), Truth::Yes);
}

#[test]
fn the_end_of_a_state_counts_to_the_day() {
    let mut supplier = supplier(&[]);
    supplier.states.push(StateRecord {
        value: StateValue::InForce,
        on: TODAY,
        until: Some(date(2026, 12, 8)),
        evidence: None,
        cause: None,
        by: "ana".into(),
    });
    let within = |days| {
        read(&format!(
            "{{ state_ends_within = {{ state = \"accreditation\", days = {days} }} }}"
        ))
        .holds(&supplier, TODAY)
    };
    assert_eq!(within(15), Truth::Yes);
    assert_eq!(within(14), Truth::No);
    assert_eq!(
        read("{ state_is = \"in_force\" }").holds(&supplier, TODAY),
        Truth::Yes
    );
}

fn any_truth() -> impl Strategy<Value = Truth> {
    prop_oneof![Just(Truth::Yes), Just(Truth::No), Just(Truth::Unknown)]
}

/// A condition that answers as wanted for a supplier of whom nothing is known.
fn that_is(truth: Truth) -> Condition {
    match truth {
        Truth::Yes => Condition::Person(PersonKind::Natural),
        Truth::No => Condition::Person(PersonKind::Juridical),
        Truth::Unknown => Condition::StateIs(StateValue::Open),
    }
}

proptest! {
    #[test]
    fn all_any_and_not_agree(truths in proptest::collection::vec(any_truth(), 0..6)) {
        let supplier = supplier(&[]);
        let parts: Vec<_> = truths.iter().copied().map(that_is).collect();
        let all = Condition::All(parts.clone()).holds(&supplier, TODAY);
        let any = Condition::Any(parts.clone()).holds(&supplier, TODAY);
        let expected_all = if truths.contains(&Truth::No) { Truth::No }
            else if truths.contains(&Truth::Unknown) { Truth::Unknown } else { Truth::Yes };
        let expected_any = if truths.contains(&Truth::Yes) { Truth::Yes }
            else if truths.contains(&Truth::Unknown) { Truth::Unknown } else { Truth::No };
        prop_assert_eq!(all, expected_all);
        prop_assert_eq!(any, expected_any);
        let not = Condition::Not(Box::new(Condition::Any(parts))).holds(&supplier, TODAY);
        prop_assert_eq!(not, !any);
    }
}
