//! The open contracting data of a month: its list in pages, each process by its code, and how the next time goes on.

use super::{TICKET, on_both, place, read};
use crate::support::environment::{Environment, Language, Run};
use crate::support::market::{Asked, Market, Play};
use serde_json::{Value, json};

const MONTH: [&str; 4] = ["tenders", "fetch", "--ocds", "2026-08"];
const LIST: &str = "/APISOCDS/OCDS/listaOCDSAgnoMes/2026/08/";
const ERROR: &str = r#"{"status":500,"detail":"Error en la generación. "}"#;

/// The list has two entries on a page, whatever is asked for; its addresses lead to a host that must not be asked.
fn page(codes: &[(&str, bool)], behind: usize) -> Play {
    let entries: Vec<Value> = codes
        .iter()
        .skip(behind)
        .take(2)
        .map(|(code, has_award)| {
            let address = |part: &str| format!("http://192.0.2.1/{part}/{code}");
            let mut entry =
                json!({"ocid": format!("ocds-70d2nz-{code}"), "urlTender": address("tender")});
            if *has_award {
                entry["urlAward"] = address("award").into();
            }
            entry
        })
        .collect();
    let list = json!({"pagination": {"offset": behind, "total": codes.len()}, "data": entries});
    Play::ok(list.to_string())
}

/// A body as ChileCompra writes it, with a NUL byte in the middle of a text.
fn body(code: &str, parts: &Value) -> Vec<u8> {
    let mut release = json!({"ocid": format!("ocds-70d2nz-{code}"), "id": "1", "date": "2026-08-10T12:00:00Z",
        "tag": ["tender"], "language": "es"});
    for (name, value) in parts.as_object().unwrap() {
        release[name] = value.clone();
    }
    let package = json!({"uri": "x", "publisher": {"name": "ChileCompra"}, "releases": [release]});
    package.to_string().replace("Aseo", "As\0eo").into_bytes()
}

fn tender(code: &str) -> Vec<u8> {
    body(
        code,
        &json!({"tender": {"id": code, "title": "Aseo", "status": "complete", "items": [
        {"id": "1", "description": "Aseo", "quantity": 2, "classification": {"scheme": "UNSPSC", "id": "76111501"}}]}}),
    )
}

fn award(code: &str) -> Vec<u8> {
    body(
        code,
        &json!({"date": "2026-09-01T12:00:00Z", "tag": ["award"], "awards": [{"id": "1", "status": "active",
        "value": {"amount": 1000, "currency": "CLP"}, "suppliers": [{"id": "CL-MP-1", "name": "Aseos de Prueba"}],
        "items": [{"id": "1", "quantity": 2}]}]}),
    )
}

/// Serves the list and every process in it.
fn serve(asked: &Asked, codes: &[(&str, bool)]) -> Play {
    if let Some(rest) = asked.target.strip_prefix(LIST) {
        let (behind, _) = rest.split_once('/').unwrap();
        return page(codes, behind.parse().unwrap());
    }
    match asked.target.strip_prefix("/APISOCDS/OCDS/") {
        Some(path) if path.starts_with("tender/") => Play::ok(tender(&path[7..])),
        Some(path) if path.starts_with("award/") => Play::ok(award(&path[6..])),
        _ => Play::status(400, ""),
    }
}

/// What was asked for since so many questions, without what all of them begin with.
fn since(market: &Market, before: usize) -> Vec<String> {
    let asked = market.asked().split_off(before);
    let paths = asked.iter().map(|asked| {
        let short = asked.target.replace("listaOCDSAgnoMes/2026/08", "list");
        short.replace("/APISOCDS/OCDS/", "")
    });
    paths.collect()
}

fn fetch(place: &Environment, more: &[&str], code: i32) -> (Value, Run) {
    let run = place
        .run(&[&MONTH[..], &["--format", "json"], more].concat())
        .expect(code);
    (read(&run.stdout)["items"][0].clone(), run)
}

const CODES: [(&str, bool); 3] = [
    ("1057-1-LE26", true),
    ("1057-2-LE26", false),
    ("1057-3-LE26", true),
];

#[test]
fn a_month_comes_in_two_pages_and_then_only_what_may_be_new() {
    let market = Market::open(|asked, _| serve(asked, &CODES));
    on_both(&market, |place| {
        let before = market.asked().len();
        let run = place.run(&MONTH).expect(0);
        assert!(run.stdout.contains("complete"), "{run}");
        assert!(run.stderr.contains("3 tenders in the list"), "{run}");
        assert_eq!(
            since(&market, before),
            [
                "list/0/1000",
                "tender/1057-1-LE26",
                "award/1057-1-LE26",
                "tender/1057-2-LE26",
                "list/2/1000",
                "tender/1057-3-LE26",
                "award/1057-3-LE26"
            ]
        );
        assert!(
            market
                .asked()
                .iter()
                .all(|asked| asked.query("ticket").is_none() && asked.header("ticket").is_none()),
            "no ticket is sent, though there is one"
        );
        let show = ["tenders", "show", "1057-1-LE26", "--format", "json"];
        let shown = read(&place.run(&show).expect(0).stdout)["items"][0].clone();
        assert_eq!(shown["title"], "Aseo", "the NUL byte is gone");
        assert_eq!(shown["status"], "awarded");
        assert_eq!(shown["items"][0]["offers"][0]["selected"], true);
        let before = market.asked().len();
        let (item, _) = fetch(place, &[], 0);
        assert_eq!(
            since(&market, before),
            ["list/0/1000", "list/2/1000"],
            "awards are held, and of the other nothing new is said"
        );
        assert_eq!(
            (&item["state"], &item["details"]),
            (&"whole".into(), &0.into())
        );
        assert_eq!(
            item["import"]["tenders"],
            json!({"new": 0, "updated": 0, "unchanged": 3})
        );
    });
}

#[test]
fn an_award_that_came_later_is_asked_for() {
    let market = Market::open(|asked, before| {
        let codes = [("1057-1-LE26", before >= 2)];
        serve(asked, &codes)
    });
    let place = place(Language::English, &market);
    let (item, _) = fetch(&place, &[], 0);
    assert_eq!(item["import"]["tenders"]["new"], 1);
    let (item, _) = fetch(&place, &[], 0);
    assert_eq!(item["import"]["tenders"]["updated"], 1, "{item}");
    assert_eq!(since(&market, 2).len(), 3);
}

#[test]
fn a_limit_takes_a_part_and_the_next_time_goes_on_there() {
    let market = Market::open(|asked, _| serve(asked, &CODES));
    on_both(&market, |place| {
        let (item, run) = fetch(place, &["--limit", "2"], 0);
        assert_eq!(
            (&item["state"], &item["listed"], &item["pending"]),
            (&"open".into(), &3.into(), &1.into())
        );
        assert!(run.stderr.contains("fetch --ocds 2026-08"), "{run}");
        let before = market.asked().len();
        let (item, _) = fetch(place, &["--limit", "2"], 0);
        assert_eq!(
            since(&market, before),
            ["list/2/1000", "tender/1057-3-LE26", "award/1057-3-LE26"]
        );
        assert_eq!(
            (&item["state"], &item["pending"]),
            (&"whole".into(), &0.into())
        );
    });
    let spanish = place(Language::Spanish, &market);
    let (_, run) = fetch(&spanish, &["--limite", "1"], 0);
    let again = run.stderr.lines().last().unwrap();
    assert!(
        again.ends_with("encuentro licitaciones traer --ocds 2026-08"),
        "it can be typed: {run}"
    );
    let place = place(Language::English, &market);
    let before = market.asked().len();
    for wrong in [
        &["--limit", "0"][..],
        &["--day", "2026-11-20"],
        &["--month", "2026-08"],
        &["--agile"],
    ] {
        place.run(&[&MONTH[..], wrong].concat()).expect(2);
    }
    for month in ["2026-12", "agosto"] {
        place.run(&["tenders", "fetch", "--ocds", month]).expect(2);
    }
    place.run(&["tenders", "fetch", "--limit", "2"]).expect(2);
    assert_eq!(market.asked().len(), before);
}

#[test]
fn a_month_that_is_not_published_is_a_no_in_both_languages() {
    let market = Market::always(Play::status(404, ERROR));
    for (language, words) in [
        (Language::English, "2026-08 is not published"),
        (Language::Spanish, "08-2026 no están publicados"),
    ] {
        let place = place(language, &market);
        let run = place.run(&MONTH).expect(1);
        assert!(run.stderr.contains(words), "{run}");
        assert_eq!(run.stdout, "", "it was asked: {run}");
    }
}

#[test]
fn what_could_not_be_asked_ends_with_four_and_is_never_nothing_there() {
    for (play, words) in [
        (Play::ok(ERROR), "Error en la generación."),
        (Play::status(500, ERROR), "Error en la generación."),
        (Play::status(504, ""), "overloaded"),
        (Play::Silence, "did not answer"),
        (Play::ok("<html></html>"), "a web page came"),
        (Play::ok(r#"{"hola":1}"#), "does not know"),
        (
            Play::ok(r#"{"pagination":{"total":3},"data":[]}"#),
            "broke off",
        ),
    ] {
        let market = Market::always(play);
        let run = place(Language::English, &market).run(&MONTH).expect(4);
        assert!(run.stderr.contains(words), "{run}");
        assert!(!run.stderr.contains("not published"), "{run}");
    }
    let market = Market::always(Play::ok(r#"{"pagination":{"total":0},"data":[]}"#));
    let run = place(Language::English, &market).run(&MONTH).expect(0);
    assert!(run.stderr.contains("list of that month is empty"), "{run}");
}

#[test]
fn one_that_cannot_be_made_is_passed_by_told_and_asked_for_again() {
    let market = Market::open(|asked, before| {
        if before < 9 && asked.target.ends_with("tender/1057-2-LE26") {
            return Play::status(500, ERROR);
        }
        serve(asked, &CODES)
    });
    let place = place(Language::English, &market);
    let (item, run) = fetch(&place, &[], 4);
    assert!(run.stderr.contains("one tender is missing"), "{run}");
    assert_eq!(
        (&item["state"], &item["details"], &item["pending"]),
        (&"part".into(), &2.into(), &1.into())
    );
    let before = market.asked().len();
    let (item, _) = fetch(&place, &[], 0);
    assert_eq!(
        since(&market, before),
        ["list/0/1000", "tender/1057-2-LE26", "list/2/1000"]
    );
    assert_eq!(item["state"], "whole");
}

#[test]
fn one_that_is_not_there_is_told_and_what_is_unreadable_goes_aside() {
    let market = Market::open(|asked, _| match asked.target.rsplit('/').next() {
        Some("1057-2-LE26") => Play::status(404, ""),
        Some("1057-3-LE26") => Play::ok(body(
            "1057-3-LE26",
            &json!({"tender": {"id": "1057-3-LE26", "items": [{"id": "1", "quantity": "mucho"}]}}),
        )),
        _ => serve(asked, &CODES),
    });
    let (item, run) = fetch(&place(Language::English, &market), &[], 1);
    assert!(run.stderr.contains("is not in the open data"), "{run}");
    assert_eq!(item["import"]["tenders"]["new"], 1);
    assert_eq!(item["import"]["rejected"][0]["line"], 3, "{item}");
    assert_eq!(item["import"]["rejected"][0]["value"], "mucho");
}

#[test]
fn broken_off_it_keeps_what_came_and_goes_on_with_the_first_that_failed() {
    // After two processes nobody answers any more: the lists neither, or the processes alone.
    for (silent, lists_too) in [(4..16, true), (4..17, false)] {
        let codes: Vec<(String, bool)> = (1..=6)
            .map(|number| (format!("1057-{number}-LE26"), false))
            .collect();
        let end = silent.end;
        let market = Market::open(move |asked, before| {
            let codes: Vec<(&str, bool)> =
                codes.iter().map(|(code, has)| (&**code, *has)).collect();
            if silent.contains(&before) && (lists_too || !asked.target.starts_with(LIST)) {
                return Play::HangUp;
            }
            serve(asked, &codes)
        });
        let place = place(Language::English, &market);
        let (item, run) = fetch(&place, &[], 4);
        assert_eq!(
            (&item["details"], &item["pending"], &item["listed"]),
            (&2.into(), &4.into(), &6.into()),
            "{run}"
        );
        assert_eq!(market.asked().len(), end);
        assert!(run.stderr.contains("4 tenders are missing"), "{run}");
        place.run(&["tenders", "show", "1057-2-LE26"]).expect(0);
        let (item, _) = fetch(&place, &[], 0);
        assert_eq!(
            since(&market, end)[..2],
            ["list/2/1000", "tender/1057-3-LE26"]
        );
        assert_eq!(
            (&item["state"], &item["details"]),
            (&"whole".into(), &4.into())
        );
    }
}

#[test]
#[cfg(unix)]
fn stopped_by_ctrl_c_it_keeps_what_came_and_goes_on_the_next_time() {
    let codes: Vec<(String, bool)> = (1..=40)
        .map(|number| (format!("1057-{number}-LE26"), true))
        .collect();
    let market = Market::open(move |asked, _| {
        let codes: Vec<(&str, bool)> = codes.iter().map(|(code, has)| (&**code, *has)).collect();
        serve(asked, &codes)
    });
    let place = place(Language::English, &market).set("ENCUENTRO_MARKET_PACE", "60");
    let (out, said) = super::stopped(&place, &market, &MONTH, 8);
    assert!(said.contains("--ocds 2026-08"), "{said}");
    let first = read(&out)["items"][0].clone();
    let came = first["details"].as_u64().unwrap();
    assert!((2..40).contains(&came), "{first}");
    let place = place.set("ENCUENTRO_MARKET_PACE", "1");
    let before = market.asked().len();
    let (second, _) = fetch(&place, &[], 0);
    assert_eq!(since(&market, before)[0], format!("list/{came}/1000"));
    assert_eq!(
        (&second["state"], second["details"].as_u64()),
        (&"whole".into(), Some(40 - came))
    );
}

#[test]
fn the_ticket_in_the_environment_goes_to_nobody() {
    let market = Market::always(Play::status(404, ""));
    let run = place(Language::English, &market).run(&MONTH).expect(1);
    assert!(!run.to_string().contains(TICKET));
    let asked = format!("{:?}", market.asked());
    assert!(!asked.contains(TICKET), "{asked}");
}
