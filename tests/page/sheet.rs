//! `register --sheet`: the ending of the file says what is written.

use crate::support::environment::{Environment, Language};
use crate::support::pdf::{letters, pages};
use std::path::Path;

#[test]
fn the_registration_sheet_is_written_as_pdf_or_as_html() {
    for (language, title) in [
        (
            Language::Spanish,
            "Datos para el registro en Mercado Público",
        ),
        (
            Language::English,
            "Data for the registration on Mercado Público",
        ),
    ] {
        let environment = Environment::new(language);
        let answers = "examples/answers/natural.toml";
        let answers = Path::new(env!("CARGO_MANIFEST_DIR")).join(answers);
        environment.write("respuestas.toml", std::fs::read(answers).unwrap());
        for file in ["hoja.pdf", "hoja.html"] {
            let arguments = ["register", "--answers", "respuestas.toml", "--no-input"];
            let run = environment.run(&[&arguments[..], &["--sheet", file]].concat());
            run.expect(0);
        }
        let pdf = letters(&pages(&environment.read("hoja.pdf")).concat());
        let html = super::text(&environment, "hoja.html");
        for wanted in [title, "Rosa Ñancupil Huenchumán", "14-0"] {
            assert!(pdf.contains(&letters(wanted)), "{wanted}: {pdf}");
            assert!(html.contains(wanted), "{wanted}: {html}");
        }
    }
}
