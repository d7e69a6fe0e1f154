//! The whole conversation with a scripted person: every accepted answer is in the store when they leave.

use super::{BasisName, Desk, RegisterArguments, asking, opening};
use crate::cli::arguments::Arguments;
use crate::cli::context::Context;
use crate::domain::calendar::Today;
use crate::domain::supplier::Supplier;
use crate::interview::Interview;
use crate::present::language::Language;
use crate::rules::Pack;
use crate::terminal::Scripted;
use clap::Parser;
use jiff::civil::date;

/// Runs the opening and the questions with these lines; gives what the store holds then and what the engine knew.
fn converse(lines: &[&str]) -> Option<(Supplier, Supplier)> {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().to_str().expect("a path").to_owned();
    let arguments =
        Arguments::try_parse_from(["encuentro", "--quiet", "--home", &home]).expect("arguments");
    let today = Today::fixed(date(2026, 11, 23));
    let mut context = Context::new(arguments.global, Language::Es, Some(today))
        .unwrap_or_else(|_| panic!("the surroundings"));
    let pack = Pack::embedded().expect("the embedded pack");
    let store = context.open_store().expect("a store");
    let mut desk = Desk {
        context: &mut context,
        pack: &pack,
        store,
        prompter: Some(Box::new(Scripted::new(lines.iter().copied()))),
    };
    let arguments = RegisterArguments {
        rut: None,
        answers: None,
        person: None,
        basis: BasisName::Consent,
        sheet: None,
    };
    let supplier = opening::open(&mut desk, &arguments, None).ok()?;
    let mut interview = Interview::new(&pack, supplier, today.date);
    asking::rest(&mut desk, &mut interview).expect("no failure of the store");
    let rut = interview.supplier().rut;
    let held = desk
        .store
        .supplier(rut)
        .expect("a store")
        .expect("a supplier");
    Some((held, interview.supplier().clone()))
}

#[test]
fn what_was_accepted_is_held_and_what_was_taken_back_is_not() {
    let lines = [
        "sí",
        "14-0",
        "1",
        "sí",
        "",
        "Rosa Ñancupil",
        "Rosa Ñancupil",
        "sí",
        "sí",
        "sí",
        "<",
        "<",
        "<",
        "no",
        "Peñalolén",
    ];
    let (held, known) = converse(&lines).expect("a supplier");
    assert_eq!(held, known);
    assert_eq!(held.facts.yes("sii_started"), Some(false));
    assert_eq!(held.facts.get("sii_activity_matches"), None);
    assert_eq!(held.facts.text("sii_comuna"), Some("13122"));
    assert_eq!(held.consents.len(), 2);
}

#[test]
fn nothing_is_held_of_who_does_not_agree_or_leaves_before_the_branch() {
    for lines in [
        &["no"][..],
        &["salir"],
        &["sí", "14-0", "salir"],
        &["sí", "14-0"],
    ] {
        assert!(converse(lines).is_none(), "{lines:?}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(24))]

    /// Whatever is typed, the store and the engine agree, and nothing panics.
    #[test]
    fn the_store_holds_what_the_engine_knows(lines in proptest::collection::vec("(<|\\?|-|sí|no|1|3|14-0|Renca|[a-z ]{0,8}|\\PC{0,6})", 0..40)) {
        let mut all = vec!["sí", "14-0", "1", "no", "no"];
        all.extend(lines.iter().map(String::as_str));
        if let Some((held, known)) = converse(&all) {
            proptest::prop_assert_eq!(held, known);
        }
    }
}
