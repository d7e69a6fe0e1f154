//! What is said about prices that are there: decimals in pesos, slips, less than is asked, parts, and rows not taken.

use super::{CODE, prices, sheet, shown, some, started};
use crate::support::environment::{Environment, Language, Run};

fn price(environment: &Environment, options: &[&str], code: i32) -> Run {
    let arguments = [&["bids", "price", CODE][..], options].concat();
    environment.run(&arguments).expect(code)
}

fn import(environment: &Environment, text: &str, code: i32) -> Run {
    environment.write("precios.csv", text);
    environment
        .run(&["bids", "import", "precios.csv"])
        .expect(code)
}

#[test]
fn a_price_brings_a_line_back_where_the_row_does_not_say_that_it_is_left_out() {
    let environment = started(Language::Spanish);
    let left_out = || shown(&environment)["prepared"]["lines"][0]["left_out"].clone();
    price(&environment, &["--line", "1=5", "--leave-out", "1"], 0);
    import(&environment, &sheet(&["1;;"]), 0);
    assert_eq!(left_out(), true, "without a price it stays as it is");
    import(&environment, &sheet(&["1;;9"]), 0);
    assert_eq!(left_out(), false);
    price(&environment, &["--leave-out", "1"], 0);
    import(&environment, &sheet(&["1;;9"]), 0);
    assert_eq!(
        left_out(),
        false,
        "the price that it has brings it back too"
    );
    price(&environment, &["--leave-out", "1"], 0);
    let said = sheet(&["1;;9"]).replace(";9;;;", ";9;;sí;");
    import(&environment, &said, 0);
    assert_eq!(left_out(), true);
}

#[test]
fn parts_of_a_peso_are_kept_and_said_wherever_the_price_comes_from() {
    let environment = started(Language::Spanish);
    let said = "El precio de la línea 1 tiene decimales";
    let run = price(
        &environment,
        &["--line", "1=$ 0,3", "--leave-out", "2,3"],
        0,
    );
    assert!(run.stderr.contains(said), "{run}");
    assert_eq!(prices(&environment)[0].as_deref(), Some("0.3"));
    let run = import(&environment, &sheet(&["1;;12345,678"]), 0);
    assert!(run.stderr.contains(said), "{run}");
    environment.write("precios.csv", sheet(&["1;;12345,6"]));
    let run = environment
        .run(&["bids", "import", "precios.csv", "--format", "json"])
        .expect(0);
    assert!(run.stdout.contains(said), "{run}");
    let run = environment.run(&["bids", "check", CODE]);
    assert!(format!("{run}").contains("tiene decimales"), "{run}");
    let run = price(&environment, &["--line", "1=12345,00"], 0);
    assert!(!run.stderr.contains("decimales"), "{run}");
}

#[test]
fn a_slip_of_many_figures_is_refused_alike_by_the_command_and_in_a_sheet() {
    let environment = started(Language::Spanish);
    let most = "1000000000000";
    for slip in ["99999999999999999999", "1000000000001"] {
        for option in ["--line", "--quantity"] {
            let run = price(&environment, &[option, &format!("1={slip}")], 3);
            assert!(run.stderr.contains("1.000.000.000.000"), "{run}");
        }
        for row in [format!("1;;{slip}"), format!("1;{slip};1")] {
            let run = import(&environment, &sheet(&[&row]), 1);
            assert!(run.stderr.contains("1.000.000.000.000"), "{run}");
        }
    }
    price(&environment, &["--line", &format!("1={most}")], 0);
    assert_eq!(prices(&environment)[0].as_deref(), Some(most));
    let run = price(&environment, &["--quantity", "1=1001"], 3);
    assert!(run.stderr.contains("una línea no puede pasar"), "{run}");
    let run = environment
        .run_with(&["bids", "price", CODE], "99999999999999\n500\nlisto\n")
        .expect(0);
    assert!(
        run.stderr.contains("demasiado grande"),
        "asked again: {run}"
    );
    assert_eq!(prices(&environment)[0].as_deref(), Some("500"));
}

#[test]
fn what_is_typed_and_is_no_text_is_said_to_be_no_amount() {
    let environment = started(Language::Spanish);
    let run = environment
        .run_with(&["bids", "price", CODE], b"\xff\xfe2800\n2800\nlisto\n")
        .expect(0);
    assert!(run.stderr.contains("no es un monto"), "{run}");
    assert_eq!(prices(&environment), some(&["2800", "", ""]));
}

#[test]
fn rows_that_are_not_taken_and_blank_prices_are_never_called_complete() {
    let environment = started(Language::Spanish);
    price(
        &environment,
        &["--line", "1=5", "--line", "2=6", "--leave-out", "3"],
        0,
    );
    let run = import(&environment, &sheet(&["1;;mil", "2;;dos"]), 1);
    assert!(run.stderr.contains("2 filas no se tomaron"), "{run}");
    assert!(!run.stderr.contains("completos"), "{run}");
    let run = import(&environment, &sheet(&["1;;", "2;;7", "3;;"]), 0);
    assert!(
        run.stderr.contains("La fila de la línea 1 no trae precio"),
        "{run}"
    );
    let run = price(&environment, &["--leave-out", "1,2"], 0);
    assert!(run.stderr.contains("No se ofrece ninguna línea"), "{run}");
    assert!(!run.stderr.contains("completos"), "{run}");
}

#[test]
fn a_priced_line_without_quantity_is_no_complete_line() {
    let environment = started(Language::Spanish);
    let said = "Falta el precio o la cantidad de una línea";
    let prices = ["--line", "1=5", "--line", "2=6", "--line", "3=7"];
    let run = price(&environment, &prices, 0);
    assert!(run.stderr.contains(said), "{run}");
    assert!(!run.stderr.contains("completos"), "{run}");
    let run = import(&environment, &sheet(&["1;;5", "2;;6", "3;;8"]), 0);
    assert!(
        run.stderr
            .contains("La línea 3 sigue sin precio o sin cantidad"),
        "{run}"
    );
    assert!(!run.stderr.contains("completos"), "{run}");
    let run = price(&environment, &["--quantity", "3=1"], 0);
    assert!(run.stderr.contains("completos"), "{run}");
}

#[test]
fn an_offer_of_nothing_comes_to_no_amount_and_not_to_zero() {
    let environment = started(Language::Spanish);
    price(&environment, &["--line", "1=5", "--leave-out", "2,3"], 0);
    assert_eq!(shown(&environment)["amount"]["amount"], "179");
    price(&environment, &["--leave-out", "1"], 0);
    assert_eq!(shown(&environment)["amount"], serde_json::Value::Null);
    let page = environment
        .run(&["bids", "export", CODE, "--format", "html"])
        .expect(0);
    assert!(!page.stdout.contains("<tfoot>"), "{page}");
    assert!(!page.stdout.contains("Son:"), "{page}");
    let checked = environment.run(&["bids", "check", CODE, "--format", "json"]);
    assert!(
        checked.stdout.contains("\"total_in_words\": null"),
        "{checked}"
    );
}

#[test]
fn what_the_tender_asks_stays_known_beside_what_is_offered() {
    for language in Language::ALL {
        let environment = started(language);
        let run = price(&environment, &["--quantity", "1=0,5"], 0);
        let (beside, doubt, asked) = match language {
            Language::Spanish => (
                "0,5 (piden 30)",
                "piden 30 y se ofrecen 0,5",
                "piden 30 Resma y usted ofrece 0,5",
            ),
            Language::English => (
                "0.5 (they want 30)",
                "they want 30 and 0.5 are offered",
                "they want 30 Resma and you offer 0.5",
            ),
        };
        assert!(
            run.stdout.contains(beside) && run.stderr.contains(doubt),
            "{run}"
        );
        let run = environment
            .run_with(&["bids", "price", CODE], "\n")
            .expect(0);
        assert!(run.stderr.contains(asked), "{run}");
        let run = price(&environment, &["--quantity", "1=40"], 0);
        assert!(!run.stderr.contains("Línea 1: piden"), "{run}");
        let line = shown(&environment)["prepared"]["lines"][0].clone();
        assert_eq!(
            (&line["quantity"], &line["asked"]),
            (&"40".into(), &"30".into())
        );
        environment
            .run(&["bids", "export", CODE, "-o", "p.xlsx"])
            .expect(0);
        environment.run(&["bids", "import", "p.xlsx"]).expect(0);
    }
}

#[test]
fn lines_that_are_left_out_are_named() {
    let environment = started(Language::Spanish);
    let run = price(&environment, &["--line", "1=5", "--leave-out", "2"], 0);
    assert!(
        run.stderr
            .contains("No se ofrece la línea 2: vea si las bases"),
        "{run}"
    );
    let run = price(&environment, &["--leave-out", "3"], 0);
    assert!(
        run.stderr.contains("No se ofrecen las líneas 2, 3"),
        "{run}"
    );
}

#[test]
fn a_filled_in_worksheet_is_never_replaced_unasked() {
    for language in Language::ALL {
        let environment = started(language);
        for name in ["p.csv", "p.xlsx"] {
            let export = ["bids", "export", CODE, "-o", name];
            let run = environment.run(&export).expect(0);
            assert!(run.stderr.contains(name), "names the file: {run}");
            environment.write(name, "filled in");
            environment.run_with(&export, "n\n").expect(1);
            environment
                .run(&[&export[..], &["--no-input"]].concat())
                .expect(2);
            assert_eq!(environment.read(name), b"filled in");
            environment.run_with(&export, "y\n").expect(0);
            assert_ne!(environment.read(name), b"filled in");
            environment
                .run(&[&export[..], &["--yes"]].concat())
                .expect(0);
        }
    }
}

#[test]
fn a_file_that_is_no_list_is_told_in_the_own_language_where_to_go() {
    let environment = started(Language::Spanish);
    environment.write("LEAME.md", "# Encuentro\n\nUna guía.\n");
    let run = environment.run(&["bids", "import", "LEAME.md"]).expect(3);
    assert!(run.stderr.contains("encuentro ofertas plantilla"), "{run}");
    let month = "CodigoExterno;Codigoitem;CodigoProductoONU;FechaCierre\n1-1-LE26;1;2;\n";
    environment.write("mes.csv", month);
    for list in ["bids", "suppliers"] {
        let run = environment.run(&[list, "import", "mes.csv"]).expect(3);
        let said = "encuentro licitaciones importar mes.csv";
        assert!(run.stderr.contains(said), "{run}");
    }
}

#[test]
fn one_row_set_aside_is_spoken_of_as_one() {
    let environment = started(Language::Spanish);
    let run = import(&environment, &sheet(&["1;;mil"]), 1);
    assert!(run.stderr.contains("Corríjala ahí mismo"), "{run}");
    let run = import(&environment, &sheet(&["1;;mil", "2;;dos"]), 1);
    assert!(run.stderr.contains("Corríjalas ahí mismo"), "{run}");
}
