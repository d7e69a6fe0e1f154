//! A supplier's record grows fact by fact and day by day, the same on both engines.

use super::engines::on_both;
use super::people::{rut, supplier};
use super::samples::some;
use encuentro::domain::consent::Consent;
use encuentro::domain::fact::{Fact, FactSource, FactValue};
use encuentro::domain::supplier::{PersonKind, StateKind, StateRecord, StateValue, Supplier};
use encuentro::store::StoreError;
use jiff::civil::date;

fn fact(key: &str, value: FactValue) -> Fact {
    Fact {
        key: key.to_owned(),
        value,
        source: FactSource::Paper("escritura".to_owned()),
        recorded_on: date(2026, 11, 2),
        expires_on: Some(date(2027, 11, 2)),
    }
}

#[test]
fn nothing_is_written_about_someone_who_is_not_held() {
    on_both(|store| {
        let person = supplier(rut(14));
        let not_found = |done| matches!(done, Err(StoreError::NotFound));
        let one = fact("a", FactValue::YesNo(true));
        assert!(not_found(store.put_fact(person.rut, &one)));
        assert!(not_found(store.remove_fact(person.rut, "a")));
        assert!(not_found(store.add_state(person.rut, &person.states[0])));
        assert!(not_found(
            store.put_consent(person.rut, &person.consents[0])
        ));
        assert_eq!(store.supplier(person.rut).unwrap(), None);
        vec![]
    });
}

#[test]
fn facts_keep_their_kind_and_are_replaced_by_key() {
    on_both(|store| {
        let mut expected = Supplier::new(rut(14), PersonKind::Natural, date(2026, 11, 1));
        store.put_supplier(&expected).unwrap();
        let text = |text: &str| FactValue::Text(text.to_owned());
        for (key, value) in [
            ("a", text("viejo")),
            ("a", FactValue::YesNo(true)),
            (
                "b",
                FactValue::List(vec!["x, y".to_owned(), "\"\n".to_owned()]),
            ),
            ("c", FactValue::Date(date(2026, 2, 28))),
            ("d", text("2026-02-28")),
            ("e", text("true")),
            ("f", FactValue::List(vec![])),
        ] {
            expected.facts.put(fact(key, value.clone()));
            store.put_fact(expected.rut, &fact(key, value)).unwrap();
        }
        assert_eq!(store.supplier(rut(14)).unwrap(), Some(expected.clone()));
        store.remove_fact(expected.rut, "a").unwrap();
        store.remove_fact(expected.rut, "a").unwrap();
        expected.facts.0.remove("a");
        assert_eq!(store.supplier(rut(14)).unwrap(), Some(expected));
        vec![]
    });
}

#[test]
fn observations_are_kept_once_and_told_oldest_first() {
    on_both(|store| {
        let mut person = supplier(rut(14));
        person.states.clear();
        store.put_supplier(&person).unwrap();
        let seen = |day: i8, value| StateRecord {
            value,
            on: date(2026, 11, day),
            until: None,
            evidence: some("portal"),
            cause: None,
            by: "Ana".to_owned(),
        };
        let later = seen(4, StateValue::Eligible);
        let first = seen(3, StateValue::UnderReview);
        let same_day = seen(4, StateValue::NoInformation);
        for record in [&later, &first, &same_day, &later, &first] {
            store.add_state(person.rut, record).unwrap();
        }
        let found = store.supplier(person.rut).unwrap().unwrap();
        assert_eq!(found.states, [first, later, same_day.clone()]);
        assert_eq!(found.state(StateKind::Eligibility), Some(&same_day));
        vec![format!("{found:?}")]
    });
}

#[test]
fn a_consent_of_the_same_purpose_and_day_is_replaced() {
    on_both(|store| {
        let mut person = supplier(rut(14));
        let given = Consent {
            withdrawn_on: None,
            ..person.consents[0].clone()
        };
        person.consents = vec![given.clone()];
        store.put_supplier(&person).unwrap();
        let withdrawn = Consent {
            withdrawn_on: Some(date(2026, 11, 9)),
            ..given.clone()
        };
        let again = Consent {
            given_on: date(2026, 11, 10),
            ..given.clone()
        };
        store.put_consent(person.rut, &again).unwrap();
        store.put_consent(person.rut, &withdrawn).unwrap();
        let found = store.supplier(person.rut).unwrap().unwrap();
        assert_eq!(found.consents, [withdrawn, again.clone()]);
        assert_eq!(found.consent(given.purpose), Some(&again));
        vec![]
    });
}
