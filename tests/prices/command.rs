//! What a person reads: figures with their n, what stands apart, few prices shown, products to choose from.

use super::market;
use crate::support::environment::{Environment, Language};

#[test]
fn figures_come_with_their_n_and_what_stands_apart_is_named() {
    let run = market(Language::Spanish)
        .run(&["precios", "42132203"])
        .expect(0);
    for said in [
        "8 precios, de 2025 a 2026. Uno queda aparte",
        "las cifras salen de 7",
        "(mediana) es $ 100. La mitad de los precios está entre $ 97,5 y $ 108",
        "Precio por unidad, en pesos",
        "Precio por caja, en pesos",
        "Lo que se ha comprado",
        "Hay un solo precio. Con menos de 5",
        "$ 4.900",
        "El detalle dice 50",
        "Otras 2 ofertas traen solo el total",
        "no dicen si llevan IVA",
    ] {
        assert!(run.stdout.contains(said), "{said}\n{run}");
    }
    assert!(
        run.stdout.contains('█') && !run.stdout.contains("##"),
        "{run}"
    );
    assert!(
        run.stderr
            .contains("encuentro licitaciones ver 2735-3-LE25"),
        "{run}"
    );
    assert!(
        run.stderr.contains("encuentro precios 42132203 -o"),
        "{run}"
    );
}

#[test]
fn plain_bars_are_signs_that_every_terminal_has() {
    let run = market(Language::English)
        .run(&["prices", "42132203", "--plain"])
        .expect(0);
    assert!(
        run.stdout.contains("####") && !run.stdout.contains('█'),
        "{run}"
    );
    assert!(run.stdout.contains("8 prices, from 2025 to 2026"), "{run}");
}

#[test]
fn options_narrow_and_the_answer_says_by_what() {
    let place = market(Language::Spanish);
    let told = |options: &[&str]| {
        let mut arguments = vec!["precios", "42132203"];
        arguments.extend(options);
        place.run(&arguments).expect(0).stdout
    };
    assert!(told(&["--anio", "2026"]).contains("6 precios, de 2026."));
    assert!(told(&["--since", "2026"]).contains("Solo desde el año 2026."));
    assert!(told(&["--unit", "cj"]).contains("Solo por caja."));
    assert!(told(&["--texto", "50"]).contains("Hay un solo precio"));
    let won = told(&["--ganadas", "--region", "metropolitana"]);
    assert!(
        won.contains("la región Metropolitana de Santiago y las ofertas que ganaron"),
        "{won}"
    );
    assert!(!won.contains("$ 110") && won.contains("$ 95"), "{won}");
    let none = place
        .run(&["precios", "42132203", "--region", "5"])
        .expect(1);
    assert!(
        none.stderr.contains("ninguno cumple con todo lo pedido"),
        "{none}"
    );
    let wrong = place
        .run(&["precios", "42132203", "--currency", "yen"])
        .expect(2);
    assert!(wrong.stderr.contains("No existe la moneda"), "{wrong}");
}

#[test]
fn words_that_mean_several_products_are_never_mixed() {
    let place = market(Language::Spanish);
    let list = place.run(&["precios", "guantes", "--no-input"]).expect(1);
    assert!(
        list.stdout.contains("42132203") && list.stdout.contains("46181501"),
        "{list}"
    );
    assert!(list.stderr.contains("encuentro precios 42132203"), "{list}");
    let chosen = place.run_with(&["precios", "GUANTE"], "2\n").expect(0);
    assert!(
        chosen.stdout.contains("46181501") && chosen.stdout.contains("$ 9.000"),
        "{chosen}"
    );
    assert!(
        chosen
            .stdout
            .contains("Un precio de cero o menos no se cuenta"),
        "{chosen}"
    );
    let left = place.run_with(&["precios", "4"], "").expect(1);
    assert!(
        left.stderr.contains("No se conoce ningún precio de «4»"),
        "{left}"
    );
    let beginning = place.run(&["precios", "4213"]).expect(0);
    assert!(beginning.stdout.contains("42132203"), "{beginning}");
}

#[test]
fn nothing_known_is_told_apart_from_nothing_imported() {
    for (language, empty, unknown) in [
        (
            Language::Spanish,
            "Todavía no hay licitaciones",
            "No se conoce ningún precio",
        ),
        (
            Language::English,
            "No tenders and no purchase orders",
            "No price of",
        ),
    ] {
        let run = Environment::new(language).run(&["prices", "pan"]).expect(1);
        assert!(run.stderr.contains(empty) && run.stdout.is_empty(), "{run}");
        let place = market(language);
        for what in ["pan", "10101501", "", "'; DROP TABLE offer; --", "%"] {
            let run = place.run(&["prices", what, "--no-input"]).expect(1);
            assert!(run.stderr.contains(unknown), "{run}");
        }
    }
}
