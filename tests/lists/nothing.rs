//! Where nothing is found the answer is "no", and a program gets an empty list all the same.

use super::{register, store_of, with_store};
use crate::support::environment::{Environment, Language};
use serde_json::Value;

const COMMANDS: [(&[&str], &str); 13] = [
    (&["tenders", "list"], "tenders"),
    (&["tenders", "export"], "tenders"),
    (&["tenders", "search", "pan"], "search"),
    (&["tenders", "search", "--saved"], "saved-searches"),
    (&["tenders", "match"], "matches"),
    (&["tenders", "followed"], "followed"),
    (&["bids", "list"], "bids"),
    (&["bids", "export"], "bids"),
    (&["bids", "summary"], "bids-summary"),
    (&["papers", "list"], "papers"),
    (&["calendar"], "calendar"),
    (&["rubros", "search", "pan"], "rubros"),
    (&["suppliers", "list", "--comuna", "Arica"], "suppliers"),
];

#[test]
fn a_program_gets_an_empty_list_and_people_the_reason() {
    let environment = with_store(Environment::new(Language::English));
    register(&mut *store_of(&environment), 14, "Ana Pérez Soto");
    for (command, noun) in COMMANDS {
        let run = environment
            .run(&[command, &["--format", "json"]].concat())
            .expect(1);
        let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
        assert_eq!(json["schema"], format!("encuentro.{noun}/1"), "{run}");
        assert_eq!(json["items"], Value::Array(Vec::new()), "{run}");
        assert!(!run.stderr.is_empty(), "why: {run}");
        let plain = environment.run(command).expect(1);
        assert_eq!(plain.stdout, "", "{plain}");
    }
}

#[test]
fn wrong_usage_is_no_empty_list() {
    let environment = with_store(Environment::new(Language::English));
    register(&mut *store_of(&environment), 14, "Ana Pérez Soto");
    let run = environment
        .run(&["bids", "list", "--state", "nothing", "--format", "json"])
        .expect(2);
    assert_eq!(run.stdout, "");
}
