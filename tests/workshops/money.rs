//! `workshops fees|pay`.

use super::{COURSE, enrol, items, with_course};
use crate::support::environment::{Environment, Language};

#[test]
fn payments_scholarships_and_results_add_up_to_what_carries_the_course() {
    for language in Language::ALL {
        let environment = with_course(language, 5);
        let money = [
            "--fee",
            "20.000",
            "--cost",
            "210.000",
            "--subsidy",
            "32.000",
            "--result",
            "attended",
        ];
        environment
            .run(&[&["workshops", "edit", COURSE], &money[..]].concat())
            .expect(0);
        for name in ["Ana Pérez", "Rosa Vera"] {
            enrol(&environment, name);
        }
        let pay = |arguments: &[&str], code| {
            environment
                .run(&[&["workshops", "pay", COURSE], arguments].concat())
                .expect(code)
        };
        pay(
            &["1", "$ 20.000", "--note", "boleta 12", "--on", "20-11-2026"],
            0,
        );
        pay(&["Rosa", "--scholarship", "50"], 0);
        pay(&["2", "-1.000"], 0);
        pay(&["7", "1.000"], 1);
        pay(&["1", "1,5"], 2);
        pay(&["1"], 2);
        let fees = items(
            &environment,
            &["workshops", "fees", COURSE, "--results", "3"],
        )
        .remove(0);
        let balance = &fees["balance"];
        let told = ["due", "paid", "owed", "cost", "subsidy", "left"]
            .map(|key| balance[key].as_str().unwrap().to_owned());
        assert_eq!(
            told,
            ["30000", "19000", "11000", "210000", "96000", "-95000"],
            "{balance}"
        );
        assert_eq!(balance["break_even"]["payers"], 11);
        assert_eq!(balance["break_even"]["results"], 7);
        let run = environment.run(&["workshops", "fees", COURSE]).expect(0);
        let sentence = match language {
            Language::Spanish => "Este curso necesita 11 personas que paguen o 7 resultados.",
            Language::English => "This course needs 11 payers or 7 results.",
        };
        assert!(run.stderr.contains(sentence), "{run}");
    }
}

/// A course with fees of 10.000 that a funder pays 40.000 for whoever becomes eligible.
fn with_money(seats: u32) -> Environment {
    let environment = with_course(Language::Spanish, seats);
    let money = [
        "--fee",
        "10.000",
        "--cost",
        "120.000",
        "--subsidy",
        "40.000",
    ];
    let arguments = [&["workshops", "edit", COURSE], &money[..]].concat();
    environment
        .run(&[&arguments[..], &["--result", "eligible"]].concat())
        .expect(0);
    environment
}

#[test]
fn what_is_missing_is_told_beside_the_results_that_there_are() {
    let environment = with_money(5);
    enrol(&environment, "Ana Pérez");
    let fees = ["talleres", "dinero", COURSE];
    let run = environment.run(&fees).expect(0);
    assert!(run.stderr.contains("No se sabe cuántos"), "{run}");
    assert!(run.stderr.contains("los 5 cupos del curso"), "{run}");
    assert!(run.stderr.contains("faltan 3 resultados"), "{run}");
    let run = environment
        .run(&[&fees[..], &["--resultados", "3"]].concat())
        .expect(0);
    assert!(run.stderr.contains("no falta ningún resultado"), "{run}");
}

#[test]
fn results_of_the_ledger_are_counted() {
    let environment = with_money(5);
    let arguments = ["talleres", "inscribir", COURSE, "--nombre", "Ana Pérez"];
    environment
        .run(&[&arguments[..], &["--autoriza", "--autoriza-informe"]].concat())
        .expect(0);
    let vouch = ["talleres", "avalar", COURSE, "1", "--paso", "hábil"];
    let seen = [
        "--evidencia",
        "Certificado visto",
        "--responde",
        "Rosa Vera",
    ];
    let on = ["--fecha", "20-11-2026", "--yes"];
    environment
        .run(&[&vouch[..], &seen[..], &on[..]].concat())
        .expect(0);
    let run = environment.run(&["talleres", "dinero", COURSE]).expect(0);
    assert!(!run.stderr.contains("No se sabe"), "{run}");
    assert!(run.stderr.contains("faltan 2 resultados"), "{run}");
}

#[test]
fn who_left_and_paid_stands_beside_the_sum() {
    let environment = with_money(5);
    for name in ["Ana Pérez", "Rosa Vera"] {
        enrol(&environment, name);
    }
    for seat in ["1", "2"] {
        environment
            .run(&["talleres", "pagar", COURSE, seat, "10.000"])
            .expect(0);
    }
    let leave = ["talleres", "liberar", COURSE, "2", "--motivo", "trabajo"];
    environment.run(&leave).expect(0);
    let fees = items(&environment, &["talleres", "dinero", COURSE]).remove(0);
    assert_eq!(fees["balance"]["paid"], "20000");
    assert_eq!(fees["accounts"][1]["paid"], "10000");
    assert_eq!(fees["accounts"][1]["withdrawn"], true);
    let run = environment.run(&["talleres", "dinero", COURSE]).expect(0);
    assert!(run.stdout.contains("Rosa Vera (dejó el cupo)"), "{run}");
}

#[test]
fn the_same_payment_is_asked_about_and_none_is_of_tomorrow() {
    let environment = with_money(5);
    enrol(&environment, "Ana Pérez");
    let pay = ["talleres", "pagar", COURSE, "1", "5.000"];
    environment.run(&pay).expect(0);
    environment
        .run(&[&pay[..], &["--no-input"]].concat())
        .expect(2);
    let run = environment.run_with(&pay, "no\n").expect(1);
    assert!(run.stderr.contains("ya tiene anotado un pago"), "{run}");
    environment.run(&[&pay[..], &["--yes"]].concat()).expect(0);
    environment
        .run(&["talleres", "pagar", COURSE, "1", "4.000"])
        .expect(0);
    let later = [&pay[..], &["--fecha", "01-01-2030"]].concat();
    let run = environment.run(&later).expect(2);
    assert!(run.stderr.contains("todavía no llega"), "{run}");
    let fees = items(&environment, &["talleres", "dinero", COURSE]).remove(0);
    assert_eq!(fees["balance"]["paid"], "14000");
}
