//! `store copy` where both places saw something else of a state on the same day: it is listed, and the preferred side holds.

use super::people::{rut, supplier};
use crate::support::environment::{Environment, Run};
use crate::support::postgres::Database;
use encuentro::domain::supplier::{StateKind, StateRecord, StateValue};
use encuentro::store::open;
use jiff::civil::date;

fn seen(value: StateValue, by: &str) -> StateRecord {
    StateRecord {
        value,
        on: date(2026, 11, 27),
        until: None,
        evidence: None,
        cause: None,
        by: by.to_owned(),
    }
}

struct Two {
    environment: Environment,
    office: String,
    laptop: String,
}

impl Two {
    fn new(server: Option<&Database>) -> Self {
        let environment = Environment::spanish();
        let file = |name: &str| format!("sqlite:{}", environment.path("work").join(name).display());
        let laptop = file("laptop.db");
        let office = server.map_or_else(|| file("office.db"), |server| server.url().to_owned());
        let both = [
            (&office, StateValue::Eligible, "Rosa"),
            (&laptop, StateValue::Ineligible, "Luis"),
        ];
        for (place, value, by) in both {
            let mut held = supplier(rut(14));
            held.states.push(seen(value, by));
            let mut store = open(Some(place), "".as_ref()).unwrap();
            store.put_supplier(&held).unwrap();
        }
        Self {
            environment,
            office,
            laptop,
        }
    }

    fn copy(&self, more: &[&str]) -> Run {
        let copy = ["store", "copy", &self.laptop, &self.office, "--yes"];
        self.environment.run(&[&copy[..], more].concat())
    }

    fn held(&self) -> StateValue {
        let mut store = open(Some(&self.office), "".as_ref()).unwrap();
        let held = store.supplier(rut(14)).unwrap().unwrap();
        held.state(StateKind::Eligibility).unwrap().value
    }
}

#[test]
fn states_of_the_same_day_that_differ_are_listed_and_the_preferred_side_holds() {
    let database = Database::fresh();
    for server in [None, database.as_ref()] {
        let two = Two::new(server);
        for _ in 0..2 {
            let run = two.copy(&[]).expect(1);
            assert!(
                run.stdout.contains("Habilidad")
                    && run.stdout.contains("inhábil, vista el 27-11-2026"),
                "{run}"
            );
            assert_eq!(
                two.held(),
                StateValue::Eligible,
                "undecided, nothing changes"
            );
        }
        two.copy(&["--prefer", "to"]).expect(0);
        assert_eq!(two.held(), StateValue::Eligible);
        two.copy(&["--prefer", "from"]).expect(0);
        assert_eq!(two.held(), StateValue::Ineligible);
        let again = two.copy(&[]).expect(0);
        assert_eq!(two.held(), StateValue::Ineligible, "{again}");
    }
}

#[test]
fn the_last_hint_of_a_copy_is_an_address() {
    let two = Two::new(None);
    let run = two.copy(&["--prefer", "to"]).expect(0);
    let said: String = run.stderr.split_whitespace().collect();
    assert!(said.contains("--store\"sqlite:"), "{run}");
}
