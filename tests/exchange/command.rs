//! `tenders import` as a person types it.

use super::official::{AGILE, Fixture, ORDERS, TENDERS};
use crate::support::environment::{Environment, Language};
use serde_json::Value;
use std::io::Write;

fn tender(code: &str, amount: &str) -> Fixture {
    Fixture::new(&TENDERS).row(
        &[
            ("CodigoExterno", code),
            ("Codigoitem", "1"),
            ("MontoEstimado", amount),
            ("Nombre", "Toldos"),
        ],
        &[
            ("FechaCierre", "2026-12-01"),
            ("FechaPublicacion", "2026-06-03"),
        ],
    )
}

fn zipped(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn it_says_what_the_list_is_and_twice_changes_nothing() {
    for (language, kind, again) in [
        (
            Language::Spanish,
            "archivo mensual de licitaciones",
            "nada cambió",
        ),
        (
            Language::English,
            "monthly file of tenders",
            "nothing changed",
        ),
    ] {
        let place = Environment::new(language);
        place.write("lic_2026-6.csv", tender("990001-1-LE26", "1000").text());
        let run = place
            .run(&["tenders", "import", "lic_2026-6.csv"])
            .expect(0);
        assert!(run.stderr.contains(kind), "{run}");
        let run = place
            .run(&["licitaciones", "importar", "lic_2026-6.csv"])
            .expect(0);
        assert!(run.stdout.contains(again), "{run}");
    }
}

#[test]
fn a_type_that_the_rules_do_not_know_is_kept_and_said() {
    let place = Environment::spanish();
    place.write(
        "a.csv",
        "codigo;nombre;fecha_cierre\n990001-1-ZZ26;a;01-12-2026\n990001-1-COT26;b;01-12-2026\n",
    );
    let run = place
        .run(&["tenders", "import", "a.csv", "-o", "dicho.txt"])
        .expect(0);
    assert!(
        run.stderr.contains("«ZZ»") && !run.stderr.contains("«COT»"),
        "{run}"
    );
    assert!(
        String::from_utf8(place.read("dicho.txt"))
            .unwrap()
            .contains("2 por primera vez")
    );
    place.run(&["tenders", "show", "990001-1-ZZ26"]).expect(0);
}

#[test]
fn a_trial_keeps_nothing() {
    let place = Environment::spanish();
    place.write("lista.csv", "codigo;nombre\n990001-1-LE26;Toldos\nmalo;x\n");
    let run = place
        .run(&[
            "tenders",
            "import",
            "lista.csv",
            "--dry-run",
            "--format",
            "json",
        ])
        .expect(1);
    assert_eq!(json(&run.stdout)["tenders"]["new"], 1);
    assert!(!place.path("work").join("lista.rejected.csv").exists());
    place.run(&["tenders", "show", "990001-1-LE26"]).expect(1);
    place.write("lic_2026-6.csv", tender("990001-1-LE26", "1000").text());
    place.write(
        "buena.csv",
        "codigo;nombre;fecha_cierre\n990001-1-LE26;Toldos;01-12-2026\n",
    );
    for file in ["lic_2026-6.csv", "buena.csv"] {
        place.run(&["tenders", "import", file]).expect(0);
        let run = place
            .run(&["tenders", "import", file, "--dry-run", "--format", "json"])
            .expect(0);
        assert_eq!(json(&run.stdout)["tenders"]["unchanged"], 1, "{run}");
    }
}

#[test]
fn rows_set_aside_come_back_once_mended() {
    let place = Environment::spanish();
    place.write("lista.csv", "codigo;nombre;fecha_cierre\n990001-1-LE26;a;01-12-2026\n990001-2-LE26;\"=b;\nc\";31-02-2026\n");
    let run = place
        .run(&["tenders", "import", "lista.csv", "--format", "json"])
        .expect(1);
    let report = json(&run.stdout);
    assert_eq!(report["schema"], "encuentro.import/1");
    assert_eq!(
        (&report["records"], &report["rejected_count"]),
        (&Value::from(2), &Value::from(1))
    );
    let rejected = &report["rejected"][0];
    assert_eq!(
        (&rejected["line"], &rejected["column"], &rejected["value"]),
        (&3.into(), &"fecha_cierre".into(), &"31-02-2026".into())
    );
    let aside = String::from_utf8(place.read("lista.rejected.csv")).unwrap();
    assert!(aside.contains("'=b;"), "{aside}");
    place.write(
        "lista.rejected.csv",
        aside.replace(";31-02-2026\n", ";28-02-2026\n"),
    );
    place
        .run(&["tenders", "import", "lista.rejected.csv"])
        .expect(0);
    let run = place
        .run(&["tenders", "show", "990001-2-LE26", "--format", "json"])
        .expect(0);
    let shown = json(&run.stdout);
    assert_eq!(shown["items"][0]["title"], "=b;\nc");
    assert_eq!(shown["items"][0]["closes"], "2026-02-28");
}

#[test]
fn an_official_zip_is_read_whole_and_in_order() {
    let place = Environment::spanish();
    let quotes = |code: &str| {
        Fixture::new(&AGILE)
            .row(
                &[("CodigoCotizacion", code), ("NombreCotizacion", "Café")],
                &[],
            )
            .text()
    };
    let zip = zipped(&[
        ("COT2_2026-06.csv", quotes("990001-2-COT26")),
        ("COT1_2026-06.csv", quotes("990001-1-COT26")),
        ("../../LEEME.pdf", b"%PDF".to_vec()),
    ]);
    place.write("COT_2026-06.zip", zip);
    let run = place
        .run(&["tenders", "import", "COT_2026-06.zip"])
        .expect(0);
    assert!(
        run.stderr.contains("COT1_2026-06.csv, COT2_2026-06.csv"),
        "{run}"
    );
    place.run(&["tenders", "show", "990001-2-COT26"]).expect(0);
    place.write("malo.zip", b"PK\x03\x04 and then nothing");
    place.run(&["tenders", "import", "malo.zip"]).expect(3);
    place.write("vacio.zip", zipped(&[("a.pdf", vec![1])]));
    place.run(&["tenders", "import", "vacio.zip"]).expect(3);
}

#[test]
fn standard_input_and_workbooks_are_read_like_files() {
    let place = Environment::english();
    let list = "code,title,estimate\n990001-1-LE26,Tents,\"1,234,567\"\n";
    let run = place
        .run_with(&["tenders", "import", "-", "--format", "json"], list)
        .expect(0);
    assert_eq!(json(&run.stdout)["delimiter"], ",");
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet()
        .set_name("Leer")
        .unwrap()
        .write(0, 0, "nada")
        .unwrap();
    let sheet = book.add_worksheet().set_name("Lista").unwrap();
    for (column, name) in ["codigo", "nombre", "monto", "moneda", "fecha_cierre"]
        .iter()
        .enumerate()
    {
        sheet.write(2, column as u16, *name).unwrap();
    }
    sheet.write(3, 0, "990001-2-LE26").unwrap();
    sheet.write(3, 1, "Café").unwrap();
    sheet.write(3, 2, 1234.567).unwrap();
    sheet.write(3, 3, "UF").unwrap();
    sheet.write(3, 4, 46217.75).unwrap();
    place.write("libro.xlsx", book.save_to_buffer().unwrap());
    place.run(&["tenders", "import", "libro.xlsx"]).expect(3);
    let run = place
        .run(&["tenders", "import", "libro.xlsx", "--sheet", "nope"])
        .expect(3);
    assert!(run.stderr.contains("Leer, Lista"), "{run}");
    place
        .run(&["tenders", "import", "libro.xlsx", "--sheet", "lista"])
        .expect(0);
    let shown = json(
        &place
            .run(&["tenders", "show", "990001-2-LE26", "--format", "json"])
            .expect(0)
            .stdout,
    );
    assert_eq!(shown["items"][0]["estimate"]["amount"], "1234.567");
    assert_eq!(shown["items"][0]["closes"], "2026-07-14T18:00:00-04:00");
}

#[test]
fn several_files_give_an_array_and_the_worst_decides() {
    let place = Environment::spanish();
    place.write("a.csv", tender("990001-1-LE26", "1000").text());
    place.write("b.csv", tender("990001-2-LE26", "mil").text());
    place.write("c.html", "<html>");
    let run = place
        .run(&[
            "tenders", "import", "a.csv", "b.csv", "c.html", "--format", "json",
        ])
        .expect(3);
    let reports = json(&run.stdout);
    assert_eq!(reports.as_array().unwrap().len(), 2);
    assert_eq!(reports[1]["rejected"][0]["column"], "MontoEstimado");
    assert!(run.stderr.contains("c.html: Es una página web"), "{run}");
    place.run(&["tenders", "import", "nothing.csv"]).expect(3);
    place.run(&["tenders", "import", "."]).expect(3);
}

#[test]
fn a_hard_header_is_mapped_by_hand() {
    let place = Environment::spanish();
    place.write("lista.csv", "Nro;Qué\n990001-1-LE26;Toldos\n");
    let run = place
        .run(&["tenders", "import", "lista.csv", "--no-input"])
        .expect(3);
    assert!(run.stderr.contains("--map"), "{run}");
    place
        .run(&[
            "tenders",
            "import",
            "lista.csv",
            "--map",
            "Nro=codigo",
            "--map",
            "Qué=nombre",
        ])
        .expect(0);
    place
        .run(&["tenders", "import", "lista.csv", "--map", "Nro"])
        .expect(2);
    let run = place
        .run(&["tenders", "import", "lista.csv", "--map", "Nro=color"])
        .expect(2);
    assert!(run.stderr.contains("code, title"), "{run}");
}

#[test]
fn a_listing_keeps_what_it_is_silent_on() {
    let place = Environment::spanish();
    place.write("a.csv", tender("990001-1-LE26", "1000").text());
    place.run(&["tenders", "import", "a.csv"]).expect(0);
    let body = r#"{"Cantidad":1,"Listado":[{"CodigoExterno":"990001-1-LE26","Nombre":"Toldos","CodigoEstado":6,"FechaCierre":"2026-12-01T15:00:00"}]}"#;
    place.write("dia.json", body);
    place.run(&["tenders", "import", "dia.json"]).expect(0);
    let shown = json(
        &place
            .run(&["tenders", "show", "990001-1-LE26", "--format", "json"])
            .expect(0)
            .stdout,
    );
    let item = &shown["items"][0];
    assert_eq!(
        (&item["status"], &item["estimate"]["amount"]),
        (&"closed".into(), &"1000".into())
    );
    assert_eq!(item["closes"], "2026-12-01T15:00:00-03:00");
    assert_eq!(item["items"][0]["key"], "1");
}

#[test]
fn our_own_export_comes_back() {
    let place = Environment::spanish();
    place.write("a.csv", tender("990001-1-LE26", "1000,5").text());
    place.run(&["tenders", "import", "a.csv"]).expect(0);
    place
        .run(&["tenders", "export", "-o", "todo.csv", "--format", "csv"])
        .expect(0);
    let other = Environment::english();
    other.write("todo.csv", place.read("todo.csv"));
    let run = other
        .run(&["tenders", "import", "todo.csv", "--format", "json"])
        .expect(0);
    assert_eq!(json(&run.stdout)["kind"], "own");
    let show = ["tenders", "show", "990001-1-LE26", "--format", "json"];
    assert_eq!(
        other.run(&show).expect(0).stdout,
        place.run(&show).expect(0).stdout
    );
}

#[test]
fn what_only_the_person_knows_is_asked() {
    let place = Environment::spanish();
    place.write("lista.csv", "Qué;Nro\nToldos;990001-1-LE26\n");
    let run = place
        .run_with(&["tenders", "import", "lista.csv"], "2\n")
        .expect(0);
    assert!(run.stderr.contains("¿Qué columna tiene el código"), "{run}");
    place.write("pesos.csv", "codigo;nombre;monto\n990001-3-LE26;a;1.234\n");
    let run = place.run(&["tenders", "import", "pesos.csv"]).expect(0);
    assert!(!run.stderr.contains("de dos maneras"), "{run}");
    let uf = "codigo;nombre;monto;moneda\n990001-2-LE26;a;1.234;UF\n";
    place.write("uf.csv", uf);
    place
        .run_with(&["tenders", "import", "uf.csv", "--no-input"], "")
        .expect(1);
    for (answer, amount) in [("1\n", "1234"), ("2\n", "1.234")] {
        place
            .run_with(&["tenders", "import", "uf.csv"], answer)
            .expect(0);
        let shown = json(
            &place
                .run(&["tenders", "show", "990001-2-LE26", "--format", "json"])
                .expect(0)
                .stdout,
        );
        assert_eq!(shown["items"][0]["estimate"]["amount"], amount);
    }
}

#[test]
fn postgresql_counts_alike() {
    let Some(database) = crate::support::postgres::Database::fresh() else {
        return;
    };
    let here = Environment::spanish();
    let there = Environment::spanish().store(database.url());
    let told = [here, there].map(|place| {
        place.write("lic_2026-6.csv", tender("990001-1-LE26", "1000,5").text());
        place.write("dia.json", r#"{"Listado":[{"CodigoExterno":"990001-1-LE26","CodigoEstado":8},{"CodigoExterno":"990001-2-LE26"}]}"#);
        let mut said = Vec::new();
        for files in [&["lic_2026-6.csv"][..], &["dia.json"], &["lic_2026-6.csv", "dia.json"]] {
            let arguments = [&["tenders", "import", "--format", "json"][..], files].concat();
            said.push(place.run(&arguments).expect(0).stdout);
        }
        let shown = place.run(&["tenders", "show", "990001-1-LE26", "--format", "json"]).expect(0).stdout;
        // All but the moment at which each store saw a change.
        let lines = shown.lines().filter(|line| !line.trim_start().starts_with("\"seen\":"));
        said.push(lines.collect::<Vec<_>>().join("\n"));
        said
    });
    assert_eq!(told[0], told[1]);
}

#[test]
fn no_cell_steers_the_terminal() {
    let place = Environment::spanish();
    place.write(
        "a.csv",
        "codigo;nombre;fecha_cierre;\x1b[31mcolor\n990001-1-LE26;a;\x1b[2J31-02-2026;x\n",
    );
    let run = place.run(&["tenders", "import", "a.csv"]).expect(1);
    assert!(!run.to_string().contains('\x1b'), "{run}");
    assert!(run.stdout.contains("31-02-2026"), "{run}");
}

#[test]
fn a_workbook_that_does_not_fit_in_memory_is_refused_and_never_ends_the_program() {
    let place = Environment::new(Language::Spanish);
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "codigo").unwrap();
    sheet.write_string(1, 0, "990001-31-L126").unwrap();
    sheet.write_string(1_048_575, 16_383, "lejos").unwrap();
    place.write("lejos.xlsx", book.save_to_buffer().unwrap());
    let run = place.run(&["tenders", "import", "lejos.xlsx"]).expect(3);
    assert!(run.stderr.contains("no cabe en la memoria"), "{run}");
}

#[test]
fn after_a_list_of_orders_the_next_step_leads_to_orders() {
    let place = Environment::new(Language::Spanish);
    place.write(
        "oc.csv",
        Fixture::new(&ORDERS)
            .row(&[("Codigo", "990001-70-SE26")], &[])
            .text(),
    );
    let run = place.run(&["tenders", "import", "oc.csv"]);
    assert!(run.stderr.contains("licitaciones ver"), "{run}");
    assert!(!run.stderr.contains("licitaciones listar"), "{run}");
}
