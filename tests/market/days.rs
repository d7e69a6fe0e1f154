//! Days through API v1 and Compra Ágil: what is asked, what is kept, and how the next time goes on.

use super::{TICKET, detail, list, on_both, place, read, serve};
use crate::support::environment::Language;
use crate::support::market::{Market, Play};
use serde_json::json;

const CODES: [(&str, i64); 3] = [("1057-1-LE26", 5), ("1057-2-LE26", 5), ("1057-3-LE26", 5)];

#[test]
fn a_day_comes_with_its_details_and_twice_asks_only_for_the_list() {
    let market = Market::open(|asked, _| serve(asked, &CODES));
    on_both(&market, |place| {
        let before = market.asked().len();
        let run = place
            .run(&["tenders", "fetch", "--day", "4-10-2026"])
            .expect(0);
        assert!(run.stdout.contains("complete"), "{run}");
        let asked = market.asked().split_off(before);
        assert_eq!(asked.len(), 4);
        assert_eq!(asked[0].query("fecha"), Some("04102026"));
        assert!(
            asked[0]
                .target
                .starts_with("/servicios/v1/publico/licitaciones.json?")
        );
        assert!(
            asked
                .iter()
                .all(|asked| asked.query("ticket") == Some(TICKET))
        );
        let shown = place
            .run(&["tenders", "show", "1057-2-LE26", "--format", "json"])
            .expect(0);
        let shown = read(&shown.stdout);
        assert_eq!(shown["items"][0]["items"][0]["product"], "76111501");
        assert!(!shown.to_string().contains("Persona Inventada"));
        place
            .run(&["tenders", "fetch", "--day", "2026-10-04"])
            .expect(0);
        assert_eq!(
            market.asked().len(),
            before + 5,
            "nothing is new: the list alone"
        );
    });
}

#[test]
fn what_changed_is_asked_for_again() {
    let market = Market::open(|asked, before| {
        let status = if before < 4 { 5 } else { 8 };
        serve(
            asked,
            &[
                ("1057-1-LE26", 5),
                ("1057-2-LE26", status),
                ("1057-3-LE26", 5),
            ],
        )
    });
    let place = place(Language::English, &market);
    place
        .run(&["tenders", "fetch", "--day", "2026-11-20"])
        .expect(0);
    let run = place
        .run(&[
            "tenders",
            "fetch",
            "--day",
            "2026-11-20",
            "--format",
            "json",
        ])
        .expect(0);
    let item = read(&run.stdout)["items"][0].clone();
    assert_eq!(item["import"]["schema"], "encuentro.import/1");
    assert_eq!(
        item["import"]["tenders"],
        json!({"new": 0, "updated": 1, "unchanged": 2})
    );
    assert_eq!(
        market.asked().last().unwrap().query("codigo"),
        Some("1057-2-LE26")
    );
    let shown = place
        .run(&["tenders", "show", "1057-2-LE26", "--format", "json"])
        .expect(0);
    assert_eq!(read(&shown.stdout)["items"][0]["status"], "awarded");
}

#[test]
fn a_spent_quota_keeps_what_came_and_the_next_time_goes_on() {
    let spent = r#"{"Codigo":203,"Mensaje":"Ticket superó la cuota diaria asignada."}"#;
    let market = Market::open(move |asked, before| match before {
        2 => Play::status(203, spent),
        _ => serve(asked, &CODES),
    });
    let place = place(Language::English, &market);
    let run = place
        .run(&[
            "tenders",
            "fetch",
            "--from",
            "2026-11-19",
            "--to",
            "2026-11-21",
        ])
        .expect(4);
    assert_eq!(
        market.asked().len(),
        3,
        "nothing is asked after the quota is spent"
    );
    assert!(run.stderr.contains("Tomorrow"), "{run}");
    assert!(run.stderr.contains("Still to bring or complete"), "{run}");
    // All three are there by their list, one of them whole.
    for code in ["1057-1-LE26", "1057-2-LE26", "1057-3-LE26"] {
        place.run(&["tenders", "show", code]).expect(0);
    }
    let run = place
        .run(&["tenders", "fetch", "--format", "json"])
        .expect(0);
    let days = read(&run.stdout)["items"].clone();
    let told: Vec<_> = days
        .as_array()
        .unwrap()
        .iter()
        .map(|day| (day["what"].clone(), day["state"].clone()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-19", "whole"),
            ("2026-11-20", "whole"),
            ("2026-11-21", "whole"),
            ("2026-11-22", "whole"),
            ("2026-11-23", "open")
        ]
        .map(|(day, state)| (day.into(), state.into()))
    );
    let codes: Vec<_> = market.asked()[3..]
        .iter()
        .filter_map(|asked| asked.query("codigo").map(str::to_owned))
        .collect();
    assert_eq!(
        codes,
        ["1057-2-LE26", "1057-3-LE26"],
        "only what was missing"
    );
}

#[test]
fn one_day_that_fails_does_not_lose_the_others() {
    let market = Market::open(|asked, _| match asked.query("fecha") {
        Some("20112026") => Play::status(504, ""),
        _ => serve(asked, &CODES),
    });
    on_both(&market, |place| {
        let run = place
            .run(&[
                "tenders",
                "fetch",
                "--from",
                "2026-11-19",
                "--to",
                "2026-11-21",
                "--format",
                "json",
            ])
            .expect(4);
        let states: Vec<_> = read(&run.stdout)["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|day| day["state"].clone())
            .collect();
        assert_eq!(states, ["whole", "missing", "whole"]);
        assert!(run.stderr.contains("2026-11-20"), "{run}");
    });
}

#[test]
fn a_day_with_nothing_is_an_answer() {
    let market = Market::always(Play::ok(list(&[])));
    let run = place(Language::Spanish, &market)
        .run(&["licitaciones", "traer", "--dia", "2026-11-22"])
        .expect(0);
    assert!(run.stderr.contains("no hay nada publicado"), "{run}");
}

#[test]
fn entries_that_cannot_be_read_are_told_and_the_others_kept() {
    let market = Market::open(|asked, _| match asked.query("codigo") {
        None => Play::ok(list(&[("1057-1-LE26", 5), ("malo", 5)])),
        Some(code) => Play::ok(detail(code, 5)),
    });
    let place = place(Language::English, &market);
    let run = place
        .run(&[
            "tenders",
            "fetch",
            "--day",
            "2026-11-20",
            "--format",
            "json",
        ])
        .expect(1);
    let report = read(&run.stdout)["items"][0]["import"].clone();
    assert_eq!(
        (&report["records"], &report["rejected_count"]),
        (&2.into(), &1.into())
    );
    assert_eq!(report["rejected"][0]["value"], "malo");
    place.run(&["tenders", "show", "1057-1-LE26"]).expect(0);
}

#[test]
fn lists_alone_are_completed_the_next_time() {
    let market = Market::open(|asked, _| serve(asked, &CODES));
    let place = place(Language::English, &market);
    place
        .run(&["tenders", "fetch", "--day", "2026-11-22", "--no-details"])
        .expect(0);
    assert_eq!(market.asked().len(), 1);
    place
        .run(&["tenders", "fetch", "--day", "2026-11-22"])
        .expect(0);
    assert_eq!(market.asked().len(), 5);
}

#[test]
fn agile_comes_in_pages_with_the_ticket_in_a_header() {
    let entry = |code: &str| json!({"codigo": code, "nombre": "Café", "estado": {"codigo": "publicada"}, "fechas": {"fecha_cierre": "2026-12-01T15:00:00"}});
    let market = Market::open(move |asked, _| {
        if let Some(code) = asked.target.strip_prefix("/v2/compra-agil/") {
            let mut whole = entry(code);
            whole["productos_solicitados"] =
                json!([{"codigo_producto": 43202005, "nombre": "Café", "cantidad": 3}]);
            return Play::ok(
                json!({"success": "OK", "payload": whole, "errors": null}).to_string(),
            );
        }
        let page: usize = asked.query("numero_pagina").unwrap().parse().unwrap();
        let items = [entry(&format!("1057-{page}-COT26"))];
        Play::ok(json!({"success": "OK", "errors": null, "payload": {"items": items,
            "paginacion": {"total_paginas": 2, "numero_pagina": page, "tamano_pagina": 10, "total_resultados": 2}}}).to_string())
    });
    on_both(&market, |place| {
        let before = market.asked().len();
        place
            .run(&["tenders", "fetch", "--agile", "--day", "2026-11-20"])
            .expect(0);
        let asked = market.asked().split_off(before);
        assert_eq!(asked.len(), 4);
        assert!(
            asked
                .iter()
                .all(|asked| asked.header("ticket") == Some(TICKET)
                    && asked.query("ticket").is_none())
        );
        assert_eq!(asked[0].query("tamano_pagina"), Some("10"));
        assert_eq!(
            asked[0].query("publicado_desde"),
            Some("2026-11-20T00%3A00%3A00")
        );
        place.run(&["tenders", "show", "1057-2-COT26"]).expect(0);
    });
}

#[test]
fn orders_come_as_their_list() {
    let body = json!({"Cantidad": 1, "Version": "v1", "Listado": [{"Codigo": "2097-241-SE26", "Nombre": "Toldos", "CodigoEstado": 6}]});
    let market = Market::always(Play::ok(body.to_string()));
    let place = place(Language::English, &market);
    let run = place
        .run(&[
            "tenders",
            "fetch",
            "--kind",
            "orders",
            "--day",
            "2026-11-20",
        ])
        .expect(0);
    assert!(
        market.asked()[0]
            .target
            .starts_with("/servicios/v1/publico/ordenesdecompra.json?"),
        "{run}"
    );
    place.run(&["tenders", "show", "2097-241-SE26"]).expect(0);
}

#[test]
fn a_code_goes_to_its_own_api_and_a_code_that_is_not_there_is_a_no() {
    let market = Market::open(|asked, _| match asked.query("codigo") {
        Some("1057-9-LE26") => Play::status(
            500,
            r#"{"Codigo":10300,"Mensaje":"Los parámetros no son válidos."}"#,
        ),
        _ => serve(asked, &CODES),
    });
    let place = place(Language::English, &market);
    let run = place
        .run(&["tenders", "fetch", "--code", "1057-1-le26"])
        .expect(0);
    assert!(run.stderr.contains("tenders show 1057-1-LE26"), "{run}");
    for code in ["1057-9-LE26", "1057-8-LE26"] {
        let run = place.run(&["tenders", "fetch", "--code", code]).expect(1);
        assert!(run.stderr.contains("does not know the code"), "{run}");
    }
    place
        .run(&["tenders", "fetch", "--code", "2097-241-SE26"])
        .expect(1);
    assert!(
        market
            .asked()
            .last()
            .unwrap()
            .target
            .starts_with("/servicios/v1/publico/ordenesdecompra.json?")
    );
    place.run(&["tenders", "fetch", "--code", "x"]).expect(2);
}

#[test]
fn days_that_cannot_be_are_refused_before_anything_is_asked() {
    let market = Market::always(Play::ok(list(&[])));
    let place = place(Language::English, &market);
    for arguments in [
        ["--from", "2026-11-24", "--to", "2026-11-25"],
        ["--from", "2026-11-20", "--to", "2026-11-19"],
        ["--from", "2024-11-20", "--to", "2026-11-19"],
        ["--month", "2026-12", "--kind", "orders"],
    ] {
        let mut all = vec!["tenders", "fetch"];
        all.extend(arguments);
        place.run(&all).expect(2);
    }
    assert_eq!(market.asked(), []);
}

#[test]
#[cfg(unix)]
fn stopped_by_ctrl_c_it_keeps_what_came_and_goes_on_the_next_time() {
    let codes: Vec<String> = (1..=40)
        .map(|number| format!("1057-{number}-LE26"))
        .collect();
    let entries: Vec<(&'static str, i64)> = codes
        .iter()
        .map(|code| (&*Box::leak(code.clone().into_boxed_str()), 5))
        .collect();
    let market = Market::open(move |asked, _| serve(asked, &entries));
    let place = place(Language::English, &market).set("ENCUENTRO_MARKET_PACE", "60");
    let (out, _) = super::stopped(
        &place,
        &market,
        &["tenders", "fetch", "--day", "2026-11-22"],
        5,
    );
    let first = read(&out)["items"][0].clone();
    assert_eq!(
        (&first["state"], &first["listed"]),
        (&"part".into(), &40.into())
    );
    let came = first["details"].as_u64().unwrap();
    assert!((3..40).contains(&came), "{first}");
    let place = place.set("ENCUENTRO_MARKET_PACE", "1");
    let run = place
        .run(&[
            "tenders",
            "fetch",
            "--day",
            "2026-11-22",
            "--format",
            "json",
        ])
        .expect(0);
    let second = read(&run.stdout)["items"][0].clone();
    assert_eq!(second["state"], "whole");
    assert_eq!(
        second["details"].as_u64().unwrap(),
        40 - came,
        "what came is not asked for again"
    );
}

#[test]
fn one_program_at_a_time_asks() {
    let market = Market::always(Play::ok(list(&[])));
    let place = place(Language::English, &market);
    place
        .run(&["tenders", "fetch", "--day", "2026-11-20"])
        .expect(0);
    let lock = place
        .path("home")
        .join(".local/share/encuentro/market/turn.lock");
    let file = std::fs::File::open(lock).unwrap();
    file.lock().unwrap();
    let run = place
        .run(&["tenders", "fetch", "--day", "2026-11-20"])
        .expect(4);
    assert!(run.stderr.contains("Another window"), "{run}");
    assert_eq!(market.asked().len(), 1);
}
