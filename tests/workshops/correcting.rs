//! `workshops correct`, and what a list says otherwise than what is kept.

use super::{COURSE, shown, with_course};
use crate::support::environment::{Language, Run};
use serde_json::Value;

const FIRST: &str = "Nombre;RUT;Correo;Teléfono;Autoriza\n\
                     Rosa Ejemplo Vera;14-0;rosa@ejemplo.cl;9 1000 0001;sí\n\
                     Luis Ejemplo Pino;23-K;luis@ejemplo.cl;;sí\n";
const AGAIN: &str = "Nombre;RUT;Correo;Teléfono;Autoriza\n\
                     ROSA EJEMPLO;14-0;rosita@ejemplo.cl;9 1000 0001;sí\n\
                     Luis Ejemplo Pino;23-K;;9 1000 0002;sí\n";

fn said(run: &Run) -> String {
    format!("{}{}", run.stdout, run.stderr)
}

fn contact(json: &Value, rut: &str) -> (Value, Value) {
    let people = json["people"].as_array().unwrap();
    let one = people.iter().find(|one| one["person"]["rut"] == rut);
    let person = &one.unwrap()["person"];
    (person["email"].clone(), person["telephone"].clone())
}

#[test]
fn what_a_list_says_otherwise_is_told_and_corrected_only_by_hand() {
    for language in Language::ALL {
        let place = with_course(language, 5);
        place.write("uno.csv", FIRST);
        place.write("dos.csv", AGAIN);
        let enrol = |file| place.run(&["workshops", "enrol", COURSE, file, "--no-input"]);
        let first = enrol("uno.csv").expect(0);
        assert!(!said(&first).contains("Rosa"), "{first}");
        let again = enrol("dos.csv").expect(0);
        let told = said(&again);
        assert!(told.contains("Rosa Ejemplo Vera"), "{again}");
        assert!(!told.contains("Luis"), "only what was not known: {again}");
        let kept = || {
            let json = shown(&place);
            (contact(&json, "14-0"), contact(&json, "23-K"))
        };
        let (rosa, luis) = kept();
        assert_eq!(rosa.0, "rosa@ejemplo.cl", "what is kept stays");
        assert_eq!(luis.1, "+56910000002", "what was not known is put in");

        let correct = |rest: &[&str]| place.run(&[&["workshops", "correct"], rest].concat());
        let done = correct(&[
            "Rosa",
            "--correo",
            "rosita@ejemplo.cl",
            "--quitar",
            "telefono",
        ]);
        assert!(said(&done.expect(0)).contains("Rosa Ejemplo Vera"));
        let (rosa, luis) = kept();
        assert_eq!(rosa, ("rosita@ejemplo.cl".into(), Value::Null));
        assert_eq!(luis.0, "luis@ejemplo.cl");
        let other = enrol("uno.csv").expect(0);
        assert!(said(&other).contains("Rosa Ejemplo Vera"), "{other}");

        correct(&["14-0", "--email", "rosita@ejemplo.cl"]).expect(0);
        correct(&["14-0", "--rut", "23-K"]).expect(1);
        correct(&["14-0", "--email", "no es correo"]).expect(2);
        correct(&["14-0"]).expect(2);
        correct(&["Nadie", "--email", "x@ejemplo.cl"]).expect(1);
        let (rosa, _) = kept();
        assert_eq!(rosa.0, "rosita@ejemplo.cl", "nothing of that was kept");
    }
}
