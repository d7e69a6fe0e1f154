//! Certificates: for who met the rule, checked by their code, taken back, and what remains of who was erased.

use super::{course_of_25, on_both, rut};
use crate::support::environment::{Environment, Language};
use encuentro::store::Erasure;
use jiff::civil::date;
use serde_json::Value;

fn codes(environment: &Environment) -> Vec<(u64, String)> {
    let run = environment.run(&["workshops", "certificate", "ventas-1", "--format", "json"]);
    let value: Value = serde_json::from_str(&run.expect(0).stdout).unwrap();
    let items = value["items"].as_array().unwrap();
    let pair = |item: &Value| {
        (
            item["seat"].as_u64().unwrap(),
            item["code"].as_str().unwrap().to_owned(),
        )
    };
    items.iter().map(pair).collect()
}

#[test]
fn who_met_the_rule_gets_a_code_that_is_checked() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let given = codes(environment);
        assert_eq!(given.len(), 23, "seats 24 and 25 missed half of it");
        assert_eq!(codes(environment), given, "given twice they are the same");
        let code = &given[4].1;
        let run = environment.run(&[
            "talleres",
            "verificar",
            &code.to_lowercase().replace('-', " "),
        ]);
        let run = run.expect(0);
        assert!(
            run.stdout.contains("Inventada 5") && run.stderr.contains("vale"),
            "{run}"
        );
        let wrong = code.replacen(&code[..1], if code.starts_with('7') { "8" } else { "7" }, 1);
        let run = environment.run(&["workshops", "verify", &wrong]).expect(2);
        assert!(run.stderr.contains("se copió mal"), "{run}");
        environment
            .run(&["workshops", "verify", "7K3QM-9XWDR-2C8TW"])
            .expect(1);
        let run = environment
            .run(&["workshops", "certificate", "ventas-1", "24"])
            .expect(1);
        assert!(run.stderr.contains("Nadie cumplió"), "{run}");
    });
}

#[test]
fn one_that_was_taken_back_or_whose_person_was_erased_says_so() {
    on_both(Language::English, |environment, store| {
        course_of_25(store);
        let given = codes(environment);
        let (second, third) = (&given[1].1, &given[2].1);
        let revoke = [
            "workshops",
            "certificate",
            "--revoke",
            second,
            "--reason",
            "wrong name",
        ];
        environment.run_with(&revoke, "n\n").expect(1);
        environment.run(&["workshops", "verify", second]).expect(0);
        environment
            .run(&[&revoke[..], &["--yes"]].concat())
            .expect(0);
        let run = environment.run(&["workshops", "verify", second]).expect(1);
        assert!(run.stdout.contains("wrong name"), "{run}");
        environment
            .run(&[&revoke[..], &["--yes"]].concat())
            .expect(1);
        store
            .forget_supplier(rut(3), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        let run = environment.run(&["workshops", "verify", third]).expect(1);
        assert!(
            run.stdout.contains("erased") && !run.stdout.contains("Inventada"),
            "{run}"
        );
        let anew = codes(environment);
        assert_eq!(anew.len(), 22);
        assert_ne!(&anew[1].1, second, "a new one for who lost theirs");
    });
}

#[test]
fn pages_are_written_one_for_each_person() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        environment
            .run(&["workshops", "certificate", "ventas-1", "--format", "pdf"])
            .expect(2);
        let one_file = ["workshops", "certificate", "ventas-1", "-o", "todos.pdf"];
        environment.run(&one_file).expect(2);
        assert!(!environment.path("work").join("todos.pdf").exists());
        environment
            .run(&[
                "workshops",
                "certificate",
                "ventas-1",
                "--format",
                "pdf",
                "-o",
                "hojas",
            ])
            .expect(0);
        let files = std::fs::read_dir(environment.path("work").join("hojas")).unwrap();
        let mut names: Vec<String> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names.len(), 23);
        assert_eq!(names[0], "certificado-01-bruno-inventada-1.pdf");
        environment
            .run(&[
                "workshops",
                "certificate",
                "ventas-1",
                "7",
                "-o",
                "uno.html",
            ])
            .expect(0);
        let html = String::from_utf8(environment.read("uno.html")).unwrap();
        assert!(html.contains("Carla Inventada 7") && html.contains("El Encuentro"));
        assert!(
            !html.contains(&rut(7).to_string()),
            "no RUT on a certificate"
        );
    });
}

#[test]
fn nobody_gets_one_before_the_course_is_closed() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let mut course = store.course(&"ventas-1".parse().unwrap()).unwrap().unwrap();
        course.closed_on = None;
        store.put_course(&course).unwrap();
        let run = environment
            .run(&["workshops", "certificate", "ventas-1"])
            .expect(1);
        assert!(run.stderr.contains("no está cerrado"), "{run}");
    });
}

#[test]
fn a_course_that_ends_otherwise_names_what_its_marks_contradict() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let code = codes(environment)[0].1.clone();
        environment
            .run(&["talleres", "informe", "ventas-1"])
            .expect(0);
        let run = environment.run(&["talleres", "verificar", &code]).expect(0);
        assert!(!run.stderr.contains("--anular"), "{run}");
        let workshops = |arguments: &[&str]| {
            environment
                .run(&[&["talleres"], arguments, &["--yes"]].concat())
                .expect(0)
        };
        workshops(&["cerrar", "ventas-1", "--reabrir"]);
        for session in ["1", "2"] {
            workshops(&["asistencia", "ventas-1", session, "1-"]);
        }
        let revoke = format!("certificado --anular {code}");
        let run = workshops(&["cerrar", "ventas-1"]);
        assert!(run.stderr.contains("Inventada 1 (n.º 1)"), "{run}");
        assert!(run.stderr.contains(&revoke), "{run}");
        assert!(run.stderr.contains("ya se contó la asistencia"), "{run}");
        let run = environment.run(&["talleres", "verificar", &code]).expect(0);
        assert!(run.stderr.contains(&revoke), "{run}");
        let run = environment
            .run(&["talleres", "informe", "ventas-1"])
            .expect(0);
        assert!(run.stderr.contains("ya se contó la asistencia"), "{run}");
        workshops(&["certificado", "--anular", &code, "--motivo", "No asistió"]);
        let run = workshops(&["cerrar", "ventas-1", "--reabrir"]);
        let again = workshops(&["cerrar", "ventas-1"]);
        assert!(!again.stderr.contains("--anular"), "{run} {again}");
    });
}
