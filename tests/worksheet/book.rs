//! The workbook: what stands in it, formulas and their values read back, and cells that cannot be taken.

use super::{CODE, prices, shown, some, started};
use crate::support::environment::Language;
use calamine::{Data, Reader, Xlsx};
use encuentro::exchange::own::worksheet::YES;
use rust_xlsxwriter::{Formula, Workbook};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The rows of the worksheet as a spreadsheet shows them.
fn rows(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn formulas(bytes: Vec<u8>) -> Vec<String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_formula(&name).unwrap();
    range
        .used_cells()
        .map(|(_, _, text)| text.clone())
        .collect()
}

#[test]
fn lines_and_totals_are_formulas_with_their_values() {
    for language in Language::ALL {
        let environment = started(language);
        environment
            .run(&[
                "bids",
                "price",
                CODE,
                "--line",
                "1=1.000",
                "--line",
                "2=99",
                "--leave-out",
                "3",
            ])
            .expect(0);
        environment
            .run(&["bids", "price", CODE, "--exempt", "2"])
            .expect(0);
        environment
            .run(&["bids", "export", CODE, "-o", "precios.xlsx"])
            .expect(0);
        let bytes = environment.read("precios.xlsx");
        let rows = rows(bytes.clone());
        assert_eq!(rows[1][11], Data::Float(30_000.0));
        assert_eq!(rows[2][11], Data::Float(248.0), "2.5 by 99, to the peso");
        let totals: Vec<&Data> = rows[4..].iter().map(|row| &row[11]).collect();
        let values: Vec<f64> = totals
            .iter()
            .filter_map(|cell| match cell {
                Data::Float(value) => Some(*value),
                _ => None,
            })
            .collect();
        assert_eq!(values, [30_248.0, 248.0, 5_700.0, 35_948.0]);
        let json = shown(&environment)["totals"].clone();
        assert_eq!(json["total"], "35948");
        let formulas = formulas(bytes);
        assert_eq!(formulas.len(), 3 + 4, "{formulas:?}");
        assert!(formulas[0].contains("ROUND(F2*H2,0)"), "{formulas:?}");
        let run = environment
            .run(&["bids", "import", "precios.xlsx", "--format", "json"])
            .expect(0);
        assert!(run.stdout.contains("\"unchanged\": 3"), "{run}");
    }
}

/// A workbook without a piece of its sheet, as programs leave it that count no formula.
fn without(bytes: Vec<u8>, piece: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        written
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        written
            .write_all(text.replace(piece, "").as_bytes())
            .unwrap();
    }
    written.finish().unwrap().into_inner()
}

#[test]
fn the_formulas_count_by_the_same_words_as_the_import() {
    let environment = started(Language::Spanish);
    environment
        .run(&["bids", "export", CODE, "-o", "p.xlsx"])
        .expect(0);
    let formulas = formulas(environment.read("p.xlsx"));
    let marked = formulas.iter().filter(|text| text.contains("MATCH(TRIM("));
    let marked: Vec<&String> = marked.collect();
    assert_eq!(
        marked.len(),
        3 + 1,
        "lines and what is exempt: {formulas:?}"
    );
    for word in YES.iter().chain(&["sí"]) {
        let quoted = format!("\"{word}\"");
        assert!(
            marked.iter().all(|text| text.contains(&quoted)),
            "{marked:?}"
        );
    }
}

#[test]
fn a_workbook_full_of_formulas_without_values_is_refused() {
    let environment = started(Language::Spanish);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, name) in (0..).zip(["Licitación", "RUT", "Línea", "Precio"]) {
        sheet.write_string(0, at, name).unwrap();
    }
    for (at, text) in (0..).zip([CODE, "14-0", "1", "5"]) {
        sheet.write_string(1, at, text).unwrap();
    }
    for row in 2..100_100 {
        let formula = Formula::new("=Z9").set_result("77");
        sheet.write_formula(row, 5, formula).unwrap();
    }
    let bytes = without(book.save_to_buffer().unwrap(), "<v>77</v>");
    environment.write("p.xlsx", bytes);
    let run = environment.run(&["bids", "import", "p.xlsx"]).expect(3);
    assert_eq!(prices(&environment), some(&["", "", ""]), "{run}");
}

#[test]
fn every_reason_names_its_cell() {
    let environment = started(Language::Spanish);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, name) in (0..).zip(["Licitación", "RUT", "Línea", "Precio"]) {
        sheet.write_string(0, at, name).unwrap();
    }
    for (row, price) in (1..).zip(["mil", "-5", "7"]) {
        for (at, text) in (0..).zip([CODE, "14-0", &row.to_string(), price]) {
            sheet.write_string(row, at, text).unwrap();
        }
    }
    environment.write("p.xlsx", book.save_to_buffer().unwrap());
    let run = environment.run(&["bids", "import", "p.xlsx"]).expect(1);
    for cell in ["Celda D2: ", "Celda D3: "] {
        assert!(run.stderr.contains(cell), "{run}");
    }
}

#[test]
fn values_of_formulas_are_taken_and_cells_without_one_are_named() {
    let environment = started(Language::Spanish);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, name) in (0..).zip(["Licitación", "RUT", "Línea", "Precio"]) {
        sheet.write_string(0, at, name).unwrap();
    }
    let value = |text: &str, value: &str| Formula::new(text).set_result(value);
    for (row, formula) in (1..).zip([
        value("=0.1+0.2", "0.30000000000000004"),
        value("=Z9", "77"),
        value("=1/0", "#DIV/0!"),
    ]) {
        sheet.write_string(row, 0, CODE).unwrap();
        sheet.write_string(row, 1, "14-0").unwrap();
        sheet.write_number(row, 2, f64::from(row)).unwrap();
        sheet.write_formula(row, 3, formula).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    environment.write("p.xlsx", without(bytes, "<v>77</v>"));
    let run = environment.run(&["bids", "import", "p.xlsx"]).expect(1);
    assert_eq!(prices(&environment), some(&["0.3", "", ""]), "{run}");
    assert!(
        run.stderr
            .contains("Celda D3: Hay una fórmula sin su resultado"),
        "{run}"
    );
    assert!(run.stderr.contains("Celda D4: «#DIV/0!»"), "{run}");
}

#[test]
fn a_rate_that_is_not_known_is_said_and_no_total_is_pretended() {
    let environment = started(Language::Spanish).set("ENCUENTRO_TODAY", "1950-01-01");
    environment
        .run(&["bids", "price", CODE, "--line", "1=10"])
        .expect(0);
    environment
        .run(&["bids", "export", CODE, "-o", "precios.xlsx"])
        .expect(0);
    let rows = rows(environment.read("precios.xlsx"));
    let said: Vec<String> = rows.iter().map(|row| row[11].to_string()).collect();
    let unknown = said.iter().filter(|text| text.contains("no se conoce"));
    assert_eq!(unknown.count(), 2, "IVA and total: {said:?}");
}
