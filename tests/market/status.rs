//! `market status`: whether each part answers, what was used, what is missing.

use super::{list, place, read, serve};
use crate::support::environment::{Environment, Language};
use crate::support::market::{Market, Play};
use serde_json::json;

#[test]
fn it_says_who_answers_what_was_used_and_what_is_missing() {
    let market = Market::open(|asked, _| {
        if asked.target.starts_with("/v2/") {
            return Play::status(504, "");
        }
        match asked.query("fecha") {
            Some("20112026") => Play::status(504, ""),
            _ => serve(asked, &[]),
        }
    });
    let place = place(Language::English, &market);
    place
        .run(&[
            "tenders",
            "fetch",
            "--from",
            "2026-11-19",
            "--to",
            "2026-11-21",
        ])
        .expect(4);
    let run = place
        .run(&["market", "status", "--format", "json"])
        .expect(0);
    let item = read(&run.stdout)["items"][0].clone();
    let answered: Vec<_> = item["apis"]
        .as_array()
        .unwrap()
        .iter()
        .map(|api| api["answered"].clone())
        .collect();
    assert_eq!(answered, [true, false, true, false], "{item}");
    // One day asked once, one four times, one once; then each API once.
    assert_eq!(
        (&item["requests_today"], &item["requests_allowed"]),
        (&8.into(), &10000.into())
    );
    assert_eq!(
        item["missing"],
        json!([{"listing": "tenders", "days": ["2026-11-20", "2026-11-22"]}])
    );
    assert_eq!(item["last"][0]["what"], "2026-11-21");
    let heads = market
        .asked()
        .iter()
        .filter(|asked| asked.method == "HEAD")
        .count();
    assert_eq!(heads, 1, "a monthly file is only looked at");
}

#[test]
fn nobody_answers_is_a_four_and_without_ticket_the_files_are_asked() {
    let run = Environment::english().run(&["market", "status"]).expect(4);
    assert!(
        run.stderr.contains("no part of Mercado Público answered"),
        "{run}"
    );
    let market = Market::always(Play::ok(list(&[])));
    let place = Environment::spanish().set("ENCUENTRO_MARKET", &market.url());
    let run = place.run(&["mercado", "estado"]).expect(0);
    assert!(run.stdout.contains("falta el ticket"), "{run}");
    assert_eq!(
        market.asked().len(),
        2,
        "the open data need no ticket either"
    );
}
