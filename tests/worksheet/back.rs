//! A worksheet that comes back: amounts in any spelling, what is told, what is aside, and how it is taken back.

use super::{CODE, prices, sheet, shown, some, started};
use crate::support::environment::{Environment, Language, Run};
use serde_json::Value;

fn import(environment: &Environment, text: &str, code: i32) -> Run {
    environment.write("precios.csv", text);
    environment
        .run(&["bids", "import", "precios.csv"])
        .expect(code)
}

#[test]
fn a_worksheet_goes_out_is_filled_in_and_comes_back_in_both_languages() {
    for language in Language::ALL {
        let environment = started(language);
        environment
            .run(&["bids", "export", CODE, "-o", "precios.csv"])
            .expect(0);
        let out = String::from_utf8(environment.read("precios.csv")).unwrap();
        let mark = match language {
            Language::Spanish => "sí o no",
            Language::English => "yes or no",
        };
        assert!(out.contains(mark) && out.contains(CODE), "{out}");
        let filled = match language {
            Language::Spanish => out.replace("Caja;;", "Caja;1.250;"),
            Language::English => out.replace("Caja,,", "Caja,\"1,250\","),
        };
        assert_ne!(out, filled);
        let run = import(&environment, &filled, 0);
        assert_eq!(prices(&environment), some(&["", "1250", ""]), "{run}");
        assert!(run.stderr.contains("1, 3"), "still without price: {run}");
        let journal = environment.run(&["bids", "journal", CODE]).expect(0);
        let said = match language {
            Language::Spanish => "se leyeron precios de una planilla, una línea",
            Language::English => "prices were read from a worksheet, one line",
        };
        assert!(journal.stdout.contains(said), "{journal}");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        assert_eq!(prices(&environment), some(&["", "", ""]));
    }
}

#[test]
fn amounts_are_read_in_any_spelling_and_one_undo_takes_all_back() {
    let environment = started(Language::Spanish);
    for (spelled, price) in [
        ("$ 1.234,50", "1234.50"),
        ("1234.5", "1234.5"),
        ("1.234", "1234"),
        ("12 000", "12000"),
        ("12\u{a0}000", "12000"),
        ("CLP 5.000", "5000"),
        ("7.000 pesos", "7000"),
        ("0,5", "0.5"),
        ("0", "0"),
    ] {
        let run = import(
            &environment,
            &sheet(&[&format!("1;;{spelled}"), "2;;", "3;;"]),
            0,
        );
        assert_eq!(prices(&environment), some(&[price, "", ""]), "{run}");
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    }
    import(&environment, &sheet(&["1;31;100", "2;;1,5", "3;1;7"]), 0);
    assert_eq!(prices(&environment), some(&["100", "1.5", "7"]));
    assert_eq!(
        shown(&environment)["prepared"]["lines"][0]["quantity"],
        "31"
    );
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    assert_eq!(prices(&environment), some(&["", "", ""]));
    assert_eq!(
        shown(&environment)["prepared"]["lines"][0]["quantity"],
        "30"
    );
}

#[test]
fn bad_rows_go_aside_with_their_reason_and_the_mended_file_comes_in() {
    for language in Language::ALL {
        let environment = started(language);
        let text = sheet(&["1;;-5", "2;;1.500", "3;0;10", "9;;10"]);
        environment.write("precios.csv", text);
        let run = environment
            .run(&["bids", "import", "precios.csv", "--format", "json"])
            .expect(1);
        assert_eq!(prices(&environment), some(&["", "1500", ""]));
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.import/1");
        assert_eq!(json["kind"], "worksheet");
        assert_eq!(json["worksheet"]["new"], 1, "{run}");
        assert_eq!(json["rejected_count"], 3, "{run}");
        assert_eq!(json["rejected"][0]["line"], 2);
        assert_eq!(json["rejected"][0]["value"], "-5");
        assert_eq!(json["rejected"][1]["value"], "0");
        assert_eq!(json["rejected"][2]["value"], "9");
        let aside = String::from_utf8(environment.read("precios.rejected.csv")).unwrap();
        let mended = aside
            .replace(";-5;", ";5;")
            .replace(";3;;0;", ";3;;1;")
            .lines()
            .filter(|line| !line.contains(";9;"))
            .map(|line| format!("{line}\n"))
            .collect::<String>();
        environment.write("mended.csv", mended);
        let run = environment.run(&["bids", "import", "mended.csv"]).expect(0);
        assert_eq!(prices(&environment), some(&["5", "1500", "10"]), "{run}");
    }
}

#[test]
fn what_cannot_be_a_price_is_named_and_nothing_else_is_lost() {
    let environment = started(Language::Spanish);
    let huge = "9".repeat(40);
    for (row, said) in [
        ("1;;-1", "menor que cero"),
        ("1;;1000000000000000", "demasiado grande"),
        ("1;900000000000;900000000", "demasiado"),
        (&format!("1;;{huge}"), "28"),
        ("1;;mil", "mil"),
        ("1;;UF 5", "UF 5"),
        ("1;-3;5", "menor que cero"),
        ("1;0;5", "no puede ser cero"),
        ("1;1.500;5", "miles o decimales"),
        ("1;;#¡VALOR!", "#¡VALOR!"),
        ("1;;#REF!", "#REF!"),
        ("1;;#N/A", "#N/A"),
        ("1;;Err:502", "Err:502"),
        ("1;;=B2*2", "sin su resultado"),
    ] {
        let run = import(&environment, &sheet(&[row, "2;;20"]), 1);
        assert!(run.stderr.contains(said), "{said}\n{run}");
        assert_eq!(prices(&environment), some(&["", "20", ""]), "{run}");
    }
}

#[test]
fn the_currency_of_a_row_must_be_the_offer_s() {
    let environment = started(Language::Spanish);
    let text = sheet(&["1;;5", "2;;5"]).replacen(";5;;;\n", ";5;;;UF\n", 1);
    let run = import(&environment, &text, 1);
    assert!(run.stderr.contains("CLP"), "{run}");
    assert_eq!(prices(&environment), some(&["", "5", ""]));
    import(
        &environment,
        &sheet(&["1;;5"]).replace(";5;;;", ";5;;;peso chileno"),
        0,
    );
    assert_eq!(prices(&environment), some(&["5", "5", ""]));
}

#[test]
fn lines_that_are_missing_doubled_or_worded_otherwise_are_named() {
    let environment = started(Language::Spanish);
    let text = sheet(&["1;;5", "1;;6", "2;;7"]).replace(";2;;", ";2;Lápiz rojo;");
    let run = import(&environment, &text, 1);
    assert_eq!(prices(&environment), some(&["", "7", ""]), "{run}");
    for said in [
        "en las filas 2, 3",
        "La línea 3 no viene en la planilla",
        "de la línea 2 son otras",
        "1, 3 siguen sin precio",
    ] {
        assert!(run.stderr.contains(said), "{said}\n{run}");
    }
    let lines = shown(&environment)["prepared"]["lines"].clone();
    assert_eq!(lines[1]["description"], "Lápiz grafito");
}

#[test]
fn an_empty_cell_leaves_what_is_there_and_the_marks_are_read() {
    let environment = started(Language::Spanish);
    import(&environment, &sheet(&["1;;5", "2;;7", "3;1;9"]), 0);
    let marked = sheet(&["1;;", "2;;", "3;;10"])
        .replace("3;;;;10;;;", "3;;;;10;;Sí;")
        .replace("2;;;;;;;", "2;;;;;SI;no;");
    let run = import(&environment, &marked, 0);
    assert!(run.stderr.contains("no se cuenta"), "{run}");
    let lines = shown(&environment)["prepared"]["lines"].clone();
    assert_eq!(lines[0]["unit_price"], "5");
    assert_eq!(lines[1]["exempt"], true);
    assert_eq!(
        (&lines[2]["unit_price"], &lines[2]["left_out"]),
        (&"10".into(), &true.into())
    );
    let run = import(
        &environment,
        &sheet(&["1;;"]).replace("1;;;;;;;", "1;;;;;quizás;;"),
        1,
    );
    assert!(run.stderr.contains("quizás"), "{run}");
}

#[test]
fn a_trial_writes_nothing() {
    let environment = started(Language::English);
    environment.write("precios.csv", sheet(&["1;;5", "2;;-7"]));
    environment
        .run(&["bids", "import", "precios.csv", "--dry-run"])
        .expect(1);
    assert_eq!(prices(&environment), some(&["", "", ""]));
    assert!(!environment.path("work/precios.rejected.csv").exists());
}

#[test]
fn a_sign_in_doubt_is_asked_about_or_told() {
    let environment = started(Language::Spanish);
    environment.write("precios.csv", sheet(&["1;1.500;5"]));
    environment
        .run(&["bids", "import", "precios.csv", "--no-input"])
        .expect(1);
    environment
        .run(&["bids", "import", "precios.csv", "--decimal", "point"])
        .expect(0);
    assert_eq!(
        shown(&environment)["prepared"]["lines"][0]["quantity"],
        "1.500"
    );
    environment.write("precios.csv", sheet(&["1;2.500;5"]));
    environment
        .run_with(&["bids", "import", "precios.csv"], "1\n")
        .expect(0);
    assert_eq!(
        shown(&environment)["prepared"]["lines"][0]["quantity"],
        "2500"
    );
}
