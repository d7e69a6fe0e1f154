//! Who is meant, exit codes, dated copies and wrong use.

use super::suppliers::{holding, juridical, natural, see, yes_no};
use crate::support::environment::{Environment, Language, Run};
use crate::support::postgres::Database;
use encuentro::domain::supplier::StateValue;

#[test]
fn with_nobody_registered_it_says_what_to_type() {
    let run = Environment::spanish().run(&["check"]).expect(1);
    assert!(run.stderr.contains("encuentro registrar"), "{run}");
    assert_eq!(run.stdout, "");
}

#[test]
fn with_several_it_asks_for_the_rut_and_names_nobody() {
    let suppliers = [natural(1, "Ana Inventada"), natural(6, "Berta Inventada")];
    let place = holding(Language::Spanish, &suppliers);
    let run = place.run(&["check", "--no-input"]).expect(2);
    assert!(!run.to_string().contains("Inventada"), "{run}");
    let run = place.run_with(&["check"], "6-K\n").expect(0);
    assert!(run.stdout.contains("Berta Inventada"), "{run}");
    assert!(!run.stdout.contains("Ana"), "{run}");
    place.run(&["check"]).expect(2);
    place.run(&["revisar", "1-9"]).expect(0);
}

#[test]
fn a_rut_that_is_wrong_or_not_held_is_told_apart() {
    let place = holding(Language::English, &[natural(1, "Ana Inventada")]);
    let run = place.run(&["check", "1-8"]).expect(2);
    assert!(!run.stderr.is_empty(), "{run}");
    let run = place.run(&["check", "6-K"]).expect(1);
    assert!(run.stderr.contains("encuentro register 6-K"), "{run}");
    place.run(&["check", "--for", "nonsense"]).expect(2);
    let run = place.run(&["check", "--for", "1057-3-LE26"]).expect(1);
    assert!(run.stderr.contains("tenders import"), "{run}");
}

#[test]
fn all_is_a_line_for_each_and_ends_with_no_when_someone_is_not_ready() {
    let mut berta = natural(6, "Berta Inventada");
    see(&mut berta, StateValue::UnderReview, None);
    let place = holding(Language::Spanish, &[natural(1, "Ana Inventada"), berta]);
    let run = place.run(&["check", "--all"]).expect(1);
    insta::assert_snapshot!("all_es", run.to_string());
    let place = holding(Language::Spanish, &[natural(1, "Ana Inventada")]);
    place.run(&["check", "--all"]).expect(0);
}

#[test]
fn a_snapshot_is_dated_and_never_replaced() {
    let place = holding(Language::Spanish, &[natural(1, "Ana Inventada")]);
    place.run(&["check", "--snapshot", "copia.json"]).expect(0);
    let copy: serde_json::Value = serde_json::from_slice(&place.read("copia.json")).unwrap();
    assert_eq!(copy["schema"], "encuentro.check-snapshot/1");
    assert_eq!(copy["taken_on"], "2026-11-23");
    assert_eq!(copy["check"]["items"][0]["ready"], true);
    assert_eq!(copy["states"][0]["states"][1]["until"], "2027-06-30");
    let run = place.run(&["check", "--snapshot", "copia.json"]).expect(3);
    assert!(run.stderr.contains("copia.json"), "{run}");
}

#[test]
fn both_stores_give_the_same_verdicts() {
    let Some(database) = Database::fresh() else {
        return;
    };
    let mut berta = natural(6, "Berta Inventada");
    see(&mut berta, StateValue::UnderReview, None);
    let suppliers = [natural(1, "Ana Inventada"), berta];
    let file = holding(Language::Spanish, &suppliers);
    let mut store = encuentro::store::open(Some(database.url()), "unused".as_ref()).unwrap();
    for supplier in &suppliers {
        store.put_supplier(supplier).unwrap();
    }
    let server = Environment::spanish().store(database.url());
    for arguments in [["check", "6-K"], ["check", "--all"]] {
        assert_eq!(server.run(&arguments), file.run(&arguments));
    }
}

/// The command of the last line, its placeholders filled in as a person would.
fn next_command(run: &Run) -> Vec<String> {
    let last = run.stdout.trim_end().lines().last().unwrap();
    let mut words: Vec<String> = Vec::new();
    for word in last.split_whitespace().skip(1) {
        let filled = match (word, words.last().map_or("", String::as_str)) {
            ("VALOR" | "VALUE", "cuenta" | "account") => "open",
            ("VALOR" | "VALUE", "acreditación" | "accreditation") => "in-force",
            ("VALOR" | "VALUE", _) => "HÁBIL",
            ("TEXTO" | "TEXT", _) => "ficha",
            ("NOMBRE" | "NAME", _) => "Rosa",
            ("AAAA-MM-DD" | "YYYY-MM-DD", _) => "2027-06-30",
            (word, _) => word,
        };
        words.push(filled.to_owned());
    }
    words
}

#[test]
fn typing_the_last_line_again_and_again_ends_ready() {
    let mut firm = juridical(77_000_011, "Panadería Inventada SpA");
    yes_no(&mut firm, "can_invoice", false);
    yes_no(&mut firm, "partners_declared", false);
    firm.states.clear();
    see(&mut firm, StateValue::None, None);
    see(&mut firm, StateValue::NotInForce, None);
    see(&mut firm, StateValue::NoInformation, None);
    for language in Language::ALL {
        let place = holding(language, std::slice::from_ref(&firm));
        let mut typed = 0;
        loop {
            let run = place.run(&["check"]);
            if run.code == Some(0) {
                break;
            }
            typed += 1;
            assert!(typed < 9, "no end of it:\n{run}");
            let command = next_command(&run);
            let words: Vec<&str> = command.iter().map(String::as_str).collect();
            place.run(&words).expect(0);
        }
        assert!(typed >= 4, "{typed} steps");
    }
}
