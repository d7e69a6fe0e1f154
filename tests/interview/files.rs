//! Answers files: whole, partial, wrong, and the printable sheet.

use super::{example, register};
use crate::support::environment::Environment;

#[test]
fn the_two_examples_register_whole_and_twice() {
    for (name, count) in [("natural.toml", "22"), ("juridical.toml", "34")] {
        let environment = Environment::spanish();
        let file = example(name);
        let arguments = [
            "register",
            "--answers",
            file.to_str().unwrap(),
            "--no-input",
        ];
        let first = environment.run(&arguments).expect(0);
        assert!(
            first
                .stderr
                .contains(&format!("están las {count} respuestas. 0 ya")),
            "{first}"
        );
        let second = environment.run(&arguments).expect(0);
        let known = format!("{count} de {count} respuestas ya eran suyas");
        assert!(second.stderr.contains(&known), "{second}");
    }
}

#[test]
fn the_differences_between_papers_reach_the_check() {
    let environment = Environment::spanish();
    register(&environment, "juridical.toml");
    let check = environment.run(&["check", "77000055-6"]).expect(1);
    assert!(
        check.stdout.contains("S.p.A.") || check.stdout.contains("S[.]p[.]A[.]"),
        "{check}"
    );
}

#[test]
fn a_partial_file_says_what_is_missing_and_the_rest_is_asked() {
    let environment = Environment::english();
    environment.write(
        "part.toml",
        "rut = \"14-0\"\n[consent]\nguidance = true\n[answers]\nlegal_name = \"Rosa Ñancupil\"\n",
    );
    let run = environment
        .run(&["register", "--answers", "part.toml", "--no-input"])
        .expect(1);
    assert!(
        run.stderr.contains("Missing name_on_identity_card: "),
        "{run}"
    );
    assert!(run.stderr.contains("To go on where it was left"), "{run}");
    let asked = environment
        .run_with(&["register", "--answers", "part.toml"], "Rosa Ñancupil\n")
        .expect(1);
    assert!(asked.stderr.contains("question 3 of"), "{asked}");
}

#[test]
fn a_wrong_answer_names_file_key_value_and_reason_and_good_ones_stay() {
    let environment = Environment::spanish();
    environment.write(
        "mal.toml",
        "rut = \"14-0\"\n[consent]\nguidance = true\n[answers]\nlegal_name = \"Rosa Ñancupil\"\n\
         sii_comuna = \"Peñalolem\"\nphone = \"Pelusa2024!\"\nfono = \"9\"\nrepresentative_name = \"Ana\"\n",
    );
    let run = environment
        .run(&["register", "--answers", "mal.toml", "--no-input"])
        .expect(1);
    assert!(
        run.stderr
            .contains("mal.toml, clave sii_comuna, valor «Peñalolem»"),
        "{run}"
    );
    assert!(run.stderr.contains("Peñalolén?"), "{run}");
    assert!(
        run.stderr.contains("clave phone: Eso parece una clave"),
        "{run}"
    );
    assert!(run.stderr.contains("clave fono: "), "{run}");
    assert!(
        run.stderr
            .contains("clave representative_name, valor «Ana»"),
        "{run}"
    );
    assert!(!run.stderr.contains("Pelusa"), "{run}");
    let again = environment.run_with(&["register", "14-0"], "").expect(1);
    assert!(again.stderr.contains("Rosa Ñancupil"), "{again}");
}

#[test]
fn a_file_that_cannot_be_read_ends_with_three() {
    let environment = Environment::spanish();
    environment.write(
        "roto.toml",
        "rut = \"14-0\"\n[answers]\nlegal_name = clave secreta\n",
    );
    let run = environment
        .run(&["register", "--answers", "roto.toml"])
        .expect(3);
    assert!(run.stderr.contains("línea 3"), "{run}");
    assert!(!run.stderr.contains("secreta"), "{run}");
    environment
        .run(&["register", "--answers", "nada.toml"])
        .expect(3);
}

#[test]
fn a_municipality_works_on_its_legal_function() {
    let environment = Environment::spanish();
    let run = environment
        .run_with(
            &["register", "14-0", "--basis", "legal-function"],
            "1\nno\nno\nRosa Ñancupil\n",
        )
        .expect(1);
    assert!(
        !run.stderr.contains("¿Está de acuerdo con que se guarden"),
        "{run}"
    );
    let again = environment
        .run(&["register", "14-0", "--no-input"])
        .expect(1);
    assert!(again.stderr.contains("Rosa Ñancupil"), "{again}");
}

#[test]
fn the_sheet_prints_in_both_languages_and_says_what_it_is_not() {
    for (environment, note) in [
        (Environment::spanish(), "no es el formulario oficial"),
        (Environment::english(), "neither the official form"),
    ] {
        let file = example("natural.toml");
        environment
            .run(&[
                "register",
                "--answers",
                file.to_str().unwrap(),
                "--no-input",
                "--sheet",
                "hoja.html",
            ])
            .expect(0);
        let page = String::from_utf8(environment.read("hoja.html")).unwrap();
        assert!(
            page.contains(note) && page.contains("Rosa Ñancupil Huenchumán"),
            "{page}"
        );
        assert!(page.contains("@media print"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let file = std::fs::metadata(environment.path("work").join("hoja.html")).unwrap();
            assert_eq!(
                file.permissions().mode() & 0o777,
                0o600,
                "others may read it"
            );
        }
    }
}

#[test]
fn an_answers_file_saved_as_offices_still_save_it_is_read() {
    let environment = Environment::spanish();
    let answers = b"rut = \"14-0\"\nperson = \"natural\"\n[consent]\nguidance = true\n[answers]\nlegal_name = \"Rosa \xd1ancupil\"\n";
    environment.write("respuestas.toml", answers);
    let run = environment
        .run(&["registrar", "--answers", "respuestas.toml", "--no-input"])
        .expect(1);
    assert!(
        run.to_string().contains("encuentro registrar 14-0"),
        "{run}"
    );
    let shown = environment.run(&["proveedores", "ver", "14-0"]).expect(0);
    assert!(shown.stdout.contains("Rosa Ñancupil"), "{shown}");
}
