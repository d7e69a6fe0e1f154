//! `suppliers verify`: an answer is recorded with its day and where it was seen; no answer records nothing.

use super::{TICKET, on_both, place, read};
use crate::support::environment::{Environment, Language};
use crate::support::market::{Asked, Market, Play};
use serde_json::Value;

const SUPPLIERS: &str = "rut;tipo de persona;nombre;autoriza guardar sus datos;base legal\n\
    77.000.012-2;jurídica;TOLDOS EJEMPLO SPA;;función legal\n6-K;natural;Persona Ejemplo;sí;\n";

fn registered(place: &Environment) {
    place.write("gente.csv", SUPPLIERS);
    place.run(&["suppliers", "import", "gente.csv"]).expect(0);
}

fn states(place: &Environment, rut: &str) -> Vec<Value> {
    let run = place
        .run(&["suppliers", "show", rut, "--format", "json"])
        .expect(0);
    read(&run.stdout)["items"][0]["history"]
        .as_array()
        .unwrap()
        .clone()
}

fn company(asked: &Asked) -> Play {
    assert!(
        asked
            .target
            .starts_with("/servicios/v1/Publico/Empresas/BuscarProveedor?")
    );
    match asked.query("rutempresaproveedor") {
        Some("77.000.012-2") => {
            Play::ok(r#"{"listaEmpresas":[{"CodigoEmpresa":"17","NombreEmpresa":"OTRO NOMBRE"}]}"#)
        }
        _ => Play::ok(r#"{"listaEmpresas":[]}"#),
    }
}

#[test]
fn known_and_not_known_are_recorded_with_day_and_source_alone() {
    let market = Market::open(|asked, _| company(asked));
    on_both(&market, |place| {
        registered(place);
        let run = place
            .run(&["suppliers", "verify", "--all", "--yes", "--format", "json"])
            .expect(1);
        let items = read(&run.stdout)["items"].clone();
        assert_eq!(items.as_array().unwrap().len(), 2);
        for (rut, value) in [("77.000.012-2", "open"), ("6-K", "none")] {
            let states = states(place, rut);
            assert_eq!(states.len(), 1, "{states:?}");
            assert_eq!(
                (&states[0]["value"], &states[0]["on"]),
                (&value.into(), &"2026-11-23".into())
            );
            assert_eq!(states[0]["evidence"], "Mercado Público: BuscarProveedor");
            assert!(!states[0].to_string().contains("OTRO NOMBRE"));
        }
        assert!(
            run.stderr.contains("1 RUT") || run.stderr.contains("one RUT"),
            "{run}"
        );
        place
            .run(&["suppliers", "verify", "77.000.012-2", "--yes"])
            .expect(0);
        assert_eq!(
            states(place, "77.000.012-2").len(),
            1,
            "the same answer on the same day is kept once"
        );
    });
}

#[test]
fn could_not_ask_records_nothing_and_is_no_answer() {
    let refusals = [
        Play::status(203, r#"{"Codigo":203,"Mensaje":"Ticket no válido."}"#),
        Play::ok("<html></html>"),
        Play::ok("{}"),
        Play::Silence,
        Play::status(504, ""),
    ];
    for play in refusals {
        let market = Market::always(play);
        let place = place(Language::Spanish, &market);
        registered(&place);
        let run = place
            .run(&["proveedores", "verificar", "77.000.012-2", "--yes"])
            .expect(4);
        assert!(run.stdout.contains("no se pudo preguntar"), "{run}");
        assert!(!run.to_string().contains(TICKET));
        assert_eq!(states(&place, "77.000.012-2"), Vec::<Value>::new());
    }
}

#[test]
fn it_says_what_will_happen_and_asks_first() {
    let market = Market::open(|asked, _| company(asked));
    let place = place(Language::English, &market);
    registered(&place);
    let run = place
        .run_with(&["suppliers", "verify", "77.000.012-2"], "n\n")
        .expect(1);
    assert!(
        run.stderr.contains("will be recorded in the profile"),
        "{run}"
    );
    assert!(run.stderr.contains("nothing changed"), "{run}");
    place
        .run(&["suppliers", "verify", "77.000.012-2", "--no-input"])
        .expect(2);
    place
        .run_with(&["suppliers", "verify", "77.000.012-2"], "y\n")
        .expect(0);
    assert_eq!(market.asked().len(), 1);
}

#[test]
fn nobody_is_asked_about_who_is_not_held() {
    let market = Market::always(Play::ok("[]"));
    let place = place(Language::English, &market);
    place
        .run(&["suppliers", "verify", "77.000.012-2", "--yes"])
        .expect(1);
    place
        .run(&["suppliers", "verify", "77.000.012-3", "--yes"])
        .expect(2);
    place
        .run(&["suppliers", "verify", "--all", "--yes"])
        .expect(1);
    assert_eq!(market.asked(), []);
}
