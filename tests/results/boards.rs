//! The board, the projector's view, choke-points, and what is written by hand.

use super::{course_of_25, on_both, rut};
use crate::support::environment::Language;
use serde_json::Value;

#[test]
fn a_board_keeps_the_three_states_apart_and_says_who_waits() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let run = environment
            .run(&["talleres", "avance", "ventas-1"])
            .expect(0);
        let line = |seat: &str| {
            let found = run
                .stdout
                .lines()
                .find(|line| line.contains(&format!("Inventada {seat} ")));
            found.unwrap_or_else(|| panic!("{seat}: {run}")).to_owned()
        };
        assert!(line("8").contains("→ inhábil"), "{run}");
        assert!(line("10").contains("→ por saber"), "{run}");
        assert!(line("1").contains("→ aún no"), "{run}");
        assert!(run.stderr.contains("25 personas."), "{run}");
        let json = environment.run(&["workshops", "progress", "ventas-1", "--format", "json"]);
        let items: Value = serde_json::from_str(&json.expect(0).stdout).unwrap();
        let first = &items["items"][0];
        assert_eq!(first["waits_for"], "first_payment");
        assert_eq!(
            (&first["since"], &first["days"]),
            (&"2026-11-12".into(), &11.into())
        );
        assert_eq!(first["near"][0]["what"], "accreditation");
        assert_eq!(
            items["items"][7]["steps"]["eligible"]["value"],
            "ineligible"
        );
        environment
            .run(&["workshops", "progress", "ventas-1", "-o", "avance.html"])
            .expect(0);
        environment
            .run(&["workshops", "progress", "no-hay"])
            .expect(1);
        environment.run(&["workshops", "progress", "a b"]).expect(2);
    });
}

#[test]
fn the_projector_shows_no_rut_no_contact_no_name_in_full_and_no_cause() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let base = ["workshops", "progress", "ventas-1", "--projector"];
        environment
            .run(&[&base[..], &["-o", "pantalla.html"]].concat())
            .expect(0);
        let html = String::from_utf8(environment.read("pantalla.html")).unwrap();
        let text = environment.run(&base).expect(0).to_string();
        let seats = environment
            .run(&[&base[..], &["--seats"]].concat())
            .expect(0)
            .to_string();
        for shown in [&html, &text, &seats] {
            for secret in [
                "Inventada",
                "example.cl",
                "+56 9",
                "inhábil",
                "por saber",
                &rut(1).to_string(),
                &rut(1).compact(),
            ] {
                assert!(!shown.contains(secret), "{secret}: {shown}");
            }
        }
        assert!(
            text.contains("Carla (2)"),
            "two of the same name have their seat: {text}"
        );
        assert!(
            seats.contains("N.º 2") && !seats.contains("Carla"),
            "{seats}"
        );
        environment
            .run(&["workshops", "progress", "--projector"])
            .expect(2);
        environment
            .run(&[&base[..], &["--format", "json"]].concat())
            .expect(2);
    });
}

#[test]
fn the_choke_points_of_all_courses_have_their_n() {
    on_both(Language::English, |environment, store| {
        course_of_25(store);
        let run = environment.run(&["workshops", "progress"]).expect(0);
        assert!(
            run.stderr
                .contains("Where most people stop: Account, 13 of 25 people."),
            "{run}"
        );
        let json = environment
            .run(&["workshops", "progress", "--format", "json"])
            .expect(0);
        let value: Value = serde_json::from_str(&json.stdout).unwrap();
        let item = &value["items"][0];
        assert_eq!(item["people"], 25);
        let people: u64 = item["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|step| step["people"].as_u64().unwrap())
            .sum();
        assert_eq!(people, 25, "everybody waits at exactly one step");
    });
}

#[test]
fn who_vouches_writes_once_and_only_for_who_agreed() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let vouch = |who: &str, step: &str, on: &str, code: i32| {
            let arguments = [
                "talleres",
                "avalar",
                "ventas-1",
                who,
                "--paso",
                step,
                "--fecha",
                on,
                "--evidencia",
                "orden vista en papel",
                "--responde",
                "Rosa Díaz",
                "--yes",
            ];
            environment.run(&arguments).expect(code).to_string()
        };
        vouch("2", "orden", "20-11-2026", 0);
        let again = vouch("2", "primera orden", "21-11-2026", 1);
        assert!(again.contains("20-11-2026"), "{again}");
        vouch(&rut(5).to_string(), "oferta", "2026-11-20", 0);
        vouch("Elisa Inventada 9", "oferta", "2026-11-20", 0);
        assert!(vouch("carla", "oferta", "2026-11-20", 2).contains("2, 7, 12"));
        vouch("99", "oferta", "2026-11-20", 1);
        vouch("3", "conectado", "2026-11-20", 2);
        vouch("3", "orden", "2027-01-01", 2);
        let refused = vouch("24", "oferta", "2026-11-20", 1);
        assert!(refused.contains("no ha autorizado"), "{refused}");
        let run = environment.run(&["workshops", "verify"]).expect(0);
        assert!(run.stderr.contains("Resultados intactos: 3."), "{run}");
        let run = environment
            .run(&["workshops", "progress", "ventas-1", "--record"])
            .expect(0);
        assert!(run.stderr.contains("78 pasos nuevos"), "{run}");
        let run = environment
            .run(&["workshops", "progress", "ventas-1", "--record"])
            .expect(0);
        assert!(run.stderr.contains("nada nuevo"), "{run}");
    });
}

#[test]
fn without_an_answer_nothing_is_written() {
    on_both(Language::Spanish, |environment, store| {
        course_of_25(store);
        let arguments = [
            "workshops",
            "vouch",
            "ventas-1",
            "2",
            "--milestone",
            "orden",
            "--on",
            "2026-11-20",
            "--evidence",
            "orden vista",
            "--by",
            "Rosa",
        ];
        let run = environment.run_with(&arguments, "n\n").expect(1);
        assert!(run.stderr.contains("No se anotó nada."), "{run}");
        environment
            .run(&[&arguments[..], &["--no-input"]].concat())
            .expect(2);
        let secret = [
            &arguments[..9],
            &["mi clave es Qwerty-1234", "--by", "Rosa", "--yes"],
        ]
        .concat();
        environment.run(&secret).expect(2);
        assert!(store.chain().unwrap().rows.is_empty());
    });
}
