//! Keeping papers: added, shown, copied out, removed, erased; and everything that is refused.

use super::{PDF, database, firm, items, store_of, with_firm};
use crate::support::environment::{Environment, Language};
use encuentro::domain::tender::Tender;
use encuentro::store::ImportMode;

#[test]
fn a_paper_is_added_listed_shown_copied_and_removed() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("Certificado (nov).PDF", PDF);
        let add = [
            "papers",
            "add",
            "Certificado (nov).PDF",
            "--kind",
            "company-standing",
            "--issued",
            "10-11-2026",
            "--issuer",
            "Conservador de Santiago",
            "--name",
            "Panadería El Trigo SpA",
            "--written-rut",
            "77.000.012-2",
            "--signatory",
            "Ana Pérez Soto, 14-0",
        ];
        environment.run(&add).expect(0);
        let listed = items(&environment, &["papers", "list", "--verify"]);
        assert_eq!(listed.len(), 1);
        let paper = &listed[0];
        assert_eq!(paper["issued_on"], "2026-11-10");
        assert_eq!(paper["file"]["name"], "Certificado (nov).pdf");
        assert_eq!(paper["file"]["media"], "application/pdf");
        assert_eq!(paper["file_state"], "sound");
        assert_eq!(paper["signatories"][0]["rut"], "14-0");
        let id = paper["id"].as_str().unwrap();
        environment.run(&["papeles", "listar"]).expect(0);
        let shown = environment.run(&["papers", "show", &id[..4]]).expect(0);
        assert!(shown.stdout.contains("Conservador de Santiago"), "{shown}");
        let run = ["papers", "show", id, "-o", "copia.pdf"];
        environment.run(&run).expect(0);
        assert_eq!(environment.read("copia.pdf"), PDF);
        std::fs::create_dir(environment.path("work").join("salida")).unwrap();
        let into_folder = ["papers", "show", id, "-o", "salida"];
        environment.run(&into_folder).expect(0);
        assert_eq!(environment.read("salida/Certificado (nov).pdf"), PDF);
        environment.run(&into_folder).expect(2);
        let again = ["papers", "add", "copia.pdf", "--kind", "company-standing"];
        environment.run(&again).expect(0);
        let listed = items(&environment, &["papers", "list"]);
        assert_eq!(listed.len(), 1, "the same file is the same paper");
        assert_eq!(listed[0]["issued_on"], "2026-11-10", "what was known stays");
        environment
            .run_with(&["papers", "remove", id], "no\n")
            .expect(1);
        environment
            .run(&["papeles", "quitar", id, "--yes"])
            .expect(0);
        environment.run(&["papers", "list"]).expect(1);
        environment.run(&["papers", "show", id]).expect(1);
    }
}

#[test]
fn what_cannot_be_kept_is_refused_with_the_reason_and_nothing_is_written() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("f30.pdf", PDF);
        environment.write("f30.exe", PDF);
        environment.write("nota.pdf", "a plain text");
        environment.write("vacio.pdf", "");
        let refused: [(&[&str], i32); 13] = [
            (&["f30.pdf", "--kind", "f-30"], 2),
            (&["f30.pdf", "--kind", "tender-annexes"], 2),
            (&["f30.pdf", "--kind", "f30", "--for", "x"], 2),
            (&["f30.pdf", "--kind", "f30", "--issued", "31-02-2026"], 2),
            (&["f30.pdf", "--kind", "f30", "--issued", "2026-12-31"], 2),
            (
                &[
                    "f30.pdf",
                    "--kind",
                    "f30",
                    "--issued",
                    "2026-11-20",
                    "--expires",
                    "2026-11-19",
                ],
                2,
            ),
            (&["f30.pdf", "--kind", "f30", "--written-rut", "14-1"], 2),
            (&["f30.pdf", "--kind", "f30", "--issuer", "clave: gato"], 2),
            (&["f30.exe", "--kind", "f30"], 3),
            (&["nota.pdf", "--kind", "f30"], 3),
            (&["vacio.pdf", "--kind", "f30"], 3),
            (&["none.pdf", "--kind", "f30"], 3),
            (&[".", "--kind", "f30"], 3),
        ];
        for (arguments, code) in refused {
            let line = [&["papers", "add"], arguments].concat();
            let run = environment.run(&line).expect(code);
            assert!(!run.stderr.contains("gato"), "{run}");
        }
        environment.run(&["papers", "list"]).expect(1);
    }
}

#[test]
fn nothing_is_kept_of_whom_nobody_knows_or_who_took_the_consent_back() {
    let environment = with_firm(Environment::spanish());
    environment.write("f30.pdf", PDF);
    let add = |rut| environment.run(&["papers", "add", "f30.pdf", "--kind", "f30", "--rut", rut]);
    add("77.000.023-8").expect(1);
    let mut withdrawn = firm(77_000_012, "Panadería El Trigo SpA");
    withdrawn.consents[0].withdrawn_on = Some("2026-11-20".parse().unwrap());
    store_of(&environment).put_supplier(&withdrawn).unwrap();
    let refused = add("77.000.012-2").expect(1);
    assert!(refused.stderr.contains("registrar"), "{refused}");
    assert!(store_of(&environment).papers(None).unwrap().is_empty());
}

#[test]
fn of_an_identity_card_the_data_are_enough() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("cedula.pdf", PDF);
        let with_copy = ["papers", "add", "cedula.pdf", "--kind", "identity-card"];
        environment.run_with(&with_copy, "no\n").expect(1);
        environment
            .run(&[&with_copy[..], &["--no-input"]].concat())
            .expect(2);
        assert!(store_of(&environment).papers(None).unwrap().is_empty());
        environment
            .run(&[
                "papers",
                "add",
                "--kind",
                "identity-card",
                "--expires",
                "2030-01-01",
                "--signatory",
                "Ana Pérez Soto, 14-0",
            ])
            .expect(0);
        environment
            .run(&[&with_copy[..], &["--yes"]].concat())
            .expect(0);
        assert_eq!(store_of(&environment).papers(None).unwrap().len(), 2);
    }
}

#[test]
fn failure_8_a_form_that_comes_from_another_tender_is_told() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("Anexo 1.pdf", PDF);
        let mut tender = Tender::new("2735-100-LE26".parse().unwrap());
        tender.published = Some("2026-11-20T10:00:00-03:00".parse().unwrap());
        let mut store = store_of(&environment);
        let mut importer = store.begin_import("test", ImportMode::Whole).unwrap();
        importer.tender(tender).unwrap();
        importer.finish().unwrap();
        let add = |code, issued| {
            let run = environment.run(&[
                "papers",
                "add",
                "Anexo 1.pdf",
                "--kind",
                "tender-annexes",
                "--for",
                code,
                "--issued",
                issued,
            ]);
            run.expect(0).stderr
        };
        assert!(!add("2735-99-LE26", "2026-11-10").contains("2735-100"));
        let told = add("2735-100-LE26", "2026-11-21");
        assert!(told.contains("2735-99-LE26"), "the same file: {told}");
        environment.write("Anexo 1.pdf", [PDF, b"edited"].concat());
        let told = add("2735-100-LE26", "2026-11-21");
        assert!(told.contains("2735-99-LE26"), "the same name: {told}");
        let told = add("2735-100-LE26", "2026-11-19");
        assert!(
            told.contains("2026-11-20") || told.contains("20-11-2026"),
            "older than the tender: {told}"
        );
    }
}

#[test]
fn a_file_that_was_changed_outside_is_noticed_and_mended_by_adding_it_again() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("f30.pdf", PDF);
        let add = ["papers", "add", "f30.pdf", "--kind", "f30"];
        environment.run(&add).expect(0);
        let paper = store_of(&environment).papers(None).unwrap().remove(0);
        let folder = format!("{}.papers", database(&environment).display());
        let file = std::path::Path::new(&folder).join(paper.file.unwrap().sha256.as_str());
        std::fs::write(&file, b"forged").unwrap();
        environment.run(&["papers", "list"]).expect(0);
        environment.run(&["papers", "list", "--verify"]).expect(5);
        environment.run(&["papers", "show", &paper.id]).expect(5);
        environment
            .run(&["papers", "show", &paper.id, "-o", "copia.pdf"])
            .expect(5);
        assert!(!environment.path("work").join("copia.pdf").exists());
        environment.run(&add).expect(0);
        environment.run(&["papers", "list", "--verify"]).expect(0);
    }
}

#[test]
fn erasing_the_supplier_erases_its_papers_and_their_files() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        environment.write("f30.pdf", PDF);
        environment
            .run(&["papers", "add", "f30.pdf", "--kind", "f30"])
            .expect(0);
        let exported = items(&environment, &["suppliers", "export", "77.000.012-2"]);
        assert_eq!(exported[0]["papers"][0]["kind"], "f30");
        environment
            .run(&["suppliers", "forget", "77.000.012-2", "--yes"])
            .expect(0);
        assert!(store_of(&environment).papers(None).unwrap().is_empty());
        let folder = format!("{}.papers", database(&environment).display());
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0);
    }
}

#[test]
fn a_paper_without_a_file_gets_its_day_later_and_stays_one() {
    for language in Language::ALL {
        let environment = with_firm(Environment::new(language));
        let add = |more: &[&str]| {
            let line = [&["papers", "add", "--kind", "company-standing"], more].concat();
            environment.run(&line).expect(0);
            let listed = items(&environment, &["papers", "list"]);
            let days = listed.iter().map(|paper| paper["issued_on"].clone());
            (listed[0]["id"].clone(), days.collect::<Vec<_>>())
        };
        let issuer = ["--issuer", "Conservador de Santiago"];
        let (id, days) = add(&issuer);
        assert!(days[0].is_null());
        let issued = [&issuer[..], &["--issued", "2026-11-02"]].concat();
        for again in [&issued, &issued] {
            assert_eq!(add(again), (id.clone(), vec!["2026-11-02".into()]));
        }
        let later = [&issuer[..], &["--issued", "2026-11-20"]].concat();
        assert_eq!(add(&later).1.len(), 2, "a new certificate is another paper");
    }
}

#[test]
fn a_kind_is_known_by_its_name_and_a_tender_that_is_not_here_is_told() {
    for (language, word) in [
        (Language::Spanish, "no está en este computador"),
        (Language::English, "not on this computer"),
    ] {
        let environment = with_firm(Environment::new(language));
        environment.write("resolucion.pdf", PDF);
        for (kind, id) in [
            ("certificado de HABILIDAD", "eligibility-certificate"),
            ("Another paper that the tender asks for", "other"),
            ("OTHER", "other"),
        ] {
            let line = ["papers", "add", "resolucion.pdf", "--kind", kind];
            let told = environment.run(&line).expect(0);
            assert!(!told.stderr.contains(word), "{told}");
            let held = store_of(&environment).papers(None).unwrap();
            assert!(held.iter().any(|paper| paper.kind == id), "{kind}");
            let line = [&line[..], &["--for", "2735-99-LE26"]].concat();
            let told = environment.run(&line).expect(0);
            assert!(told.stderr.contains(word), "{told}");
        }
    }
}

#[test]
fn the_kinds_can_be_seen_in_every_format() {
    for language in Language::ALL {
        let environment = Environment::new(language);
        let kinds = items(&environment, &["papers", "kinds"]);
        let annexes = kinds.iter().find(|kind| kind["id"] == "tender-annexes");
        assert_eq!(annexes.unwrap()["per_tender"], true);
        for format in ["table", "csv", "md"] {
            let run = environment
                .run(&["papeles", "tipos", "--format", format])
                .expect(0);
            assert!(run.stdout.contains("company-standing"), "{run}");
        }
    }
}
