//! Monthly files: downloaded once, resumed where they broke off, imported as any other, remembered by version.

use super::{on_both, place, read};
use crate::exchange::official::{Fixture, TENDERS};
use crate::support::environment::{Environment, Language};
use crate::support::market::{Asked, Market, Play};
use std::io::Write;

const MONTH: [&str; 4] = ["tenders", "fetch", "--month", "2026-06"];

/// An official month as it is downloaded.
fn month() -> Vec<u8> {
    let text = Fixture::new(&TENDERS)
        .row(
            &[
                ("CodigoExterno", "990001-1-LE26"),
                ("Codigoitem", "1"),
                ("Nombre", "Toldos"),
            ],
            &[
                ("FechaPublicacion", "2026-06-03"),
                ("FechaCierre", "2026-12-01"),
            ],
        )
        .text();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("lic_2026-6.csv", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(&text).unwrap();
    zip.finish().unwrap().into_inner()
}

/// Serves a file as the official host does: with its ETag, in parts, and not again when it is the same.
fn file(asked: &Asked, body: &[u8], etag: &str) -> Play {
    if asked.header("if-none-match") == Some(etag) {
        return Play::status(304, "").with("ETag", etag);
    }
    let from = asked
        .header("range")
        .filter(|_| asked.header("if-range") == Some(etag))
        .and_then(|range| {
            range
                .strip_prefix("bytes=")?
                .strip_suffix('-')?
                .parse::<usize>()
                .ok()
        });
    match from {
        Some(from) if from < body.len() => {
            Play::status(206, &body[from..]).with("ETag", etag).with(
                "Content-Range",
                &format!("bytes {from}-{}/{}", body.len() - 1, body.len()),
            )
        }
        Some(_) => Play::status(416, ""),
        None => Play::ok(body).with("ETag", etag),
    }
}

fn left_behind(place: &Environment) -> Vec<String> {
    let folder =
        std::fs::read_dir(place.path("home").join(".local/share/encuentro/market")).unwrap();
    let mut names: Vec<String> = folder
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "turn.lock")
        .collect();
    names.sort();
    names
}

#[test]
fn a_month_comes_once_and_then_is_unchanged() {
    let market = Market::open(|asked, _| file(asked, &month(), "\"v1\""));
    on_both(&market, |place| {
        let before = market.asked().len();
        let run = place.run(&MONTH).expect(0);
        assert!(run.stdout.contains("lic_2026-06.zip"), "{run}");
        place.run(&["tenders", "show", "990001-1-LE26"]).expect(0);
        assert_eq!(
            market.asked()[before].target,
            "/lic-da/2026-6.zip",
            "without ticket and without a zero"
        );
        let run = place.run(&MONTH).expect(0);
        assert!(run.stderr.contains("has not changed since"), "{run}");
        let run = place
            .run(&[MONTH.as_slice(), &["--format", "json"]].concat())
            .expect(0);
        assert_eq!(read(&run.stdout)["items"][0]["state"], "unchanged");
        assert_eq!(left_behind(place), Vec::<String>::new());
    });
}

#[test]
fn each_kind_has_its_own_path() {
    let market = Market::always(Play::status(404, ""));
    let place = place(Language::English, &market);
    for (kind, path) in [
        ("tenders", "/lic-da/2026-6.zip"),
        ("orders", "/oc-da/2026-6.zip"),
        ("agile", "/trnspchc/COT_2026-06.zip"),
    ] {
        let run = place
            .run(&[MONTH.as_slice(), &["--kind", kind]].concat())
            .expect(1);
        assert!(run.stderr.contains("not published yet"), "{run}");
        assert_eq!(market.asked().last().unwrap().target, path);
    }
}

#[test]
fn not_published_is_a_no_and_could_not_ask_is_not() {
    for (play, words) in [
        (Play::status(503, ""), "with an error (503)"),
        (Play::Silence, "did not answer"),
        (
            Play::ok("<html>hola</html>").with("ETag", "\"x\""),
            "not a .zip",
        ),
        (Play::ok(""), "not a .zip"),
        (
            Play::status(302, "").with("Location", "http://127.0.0.1:9/x"),
            "another address",
        ),
    ] {
        let market = Market::always(play);
        let place = place(Language::English, &market);
        let run = place.run(&MONTH).expect(4);
        assert!(run.stderr.contains(words), "{run}");
        assert_eq!(left_behind(&place), Vec::<String>::new());
    }
}

#[test]
fn a_download_that_breaks_off_goes_on_where_it_was() {
    let body = month();
    let half = body.len() / 2;
    // Within one command.
    let whole = body.clone();
    let market = Market::open(move |asked, before| match before {
        0 => Play::Cut(200, Vec::new(), whole.clone(), half).with("ETag", "\"v1\""),
        _ => file(asked, &whole, "\"v1\""),
    });
    place(Language::English, &market).run(&MONTH).expect(0);
    let asked = market.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(
        asked[1].header("range"),
        Some(format!("bytes={half}-").as_str())
    );
    assert_eq!(asked[1].header("if-range"), Some("\"v1\""));
    // From one command to the next, also when the file was rewritten meanwhile.
    for now in ["\"v1\"", "\"v2\""] {
        let whole = body.clone();
        let market = Market::open(move |asked, before| match before {
            0 => Play::Cut(200, Vec::new(), whole.clone(), half).with("ETag", "\"v1\""),
            1..=3 => Play::HangUp,
            _ => file(asked, &whole, now),
        });
        let place = place(Language::English, &market);
        place.run(&MONTH).expect(4);
        assert_eq!(
            left_behind(&place),
            ["lic_2026-06.zip.part", "lic_2026-06.zip.part.etag"]
        );
        let run = place.run(&MONTH).expect(0);
        assert_eq!(
            run.stderr.contains("went on from where"),
            now == "\"v1\"",
            "{run}"
        );
        place.run(&["tenders", "show", "990001-1-LE26"]).expect(0);
        assert_eq!(left_behind(&place), Vec::<String>::new());
    }
}

#[test]
fn a_month_that_is_an_error_text_is_told_and_not_remembered() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("lic_2026-6.csv", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(b"\"x\"\n\"42000 927 [Microsoft][ODBC SQL Server Driver] cannot be opened\"\n")
        .unwrap();
    let body = zip.finish().unwrap().into_inner();
    let market = Market::open(move |asked, _| file(asked, &body, "\"v1\""));
    let place = place(Language::English, &market);
    for _ in 0..2 {
        let run = place.run(&MONTH).expect(3);
        assert!(run.stderr.contains("ODBC"), "{run}");
        assert_eq!(left_behind(&place), Vec::<String>::new());
    }
}
