//! The receipt of sending, and what happens to it when something changes afterwards.

use super::{CODE, checked, prepared, severity};
use crate::support::environment::Language;
use sha2::Digest;

#[test]
fn failure_11_saved_is_not_sent_and_a_change_after_the_sending_is_told_until_it_is_sent_again() {
    for language in Language::ALL {
        let environment = prepared(language);
        let item = checked(&environment, 0);
        assert_eq!(severity(&item, "review-not-sent").as_deref(), Some("warns"));
        environment.run(&["bids", "sent", CODE]).expect(2);
        let file = environment.write("comprobante.pdf", b"%PDF-1.4 invented");
        let sent = environment
            .run(&[
                "bids",
                "sent",
                CODE,
                "--number",
                "CE-2026-17",
                "--account",
                "77.000.012-2",
                "--file",
                file.to_str().unwrap(),
                "--format",
                "json",
            ])
            .expect(0);
        let json: serde_json::Value = serde_json::from_str(&sent.stdout).unwrap();
        assert_eq!(json["items"][0]["number"], "CE-2026-17");
        let hash = sha2::Sha256::digest(b"%PDF-1.4 invented");
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(json["items"][0]["file"]["sha256"], hash.as_str());
        let item = checked(&environment, 0);
        assert_eq!(item["state"], "sent");
        assert_eq!(item["changed_since_sending"], false);
        let changed = environment
            .run(&["bids", "price", CODE, "--line", "1=1.400"])
            .expect(0);
        assert!(changed.stderr.contains(CODE), "{changed}");
        let mark = match language {
            Language::Spanish => "enviada, cambió después",
            Language::English => "sent, changed since",
        };
        let listed = environment.run(&["bids", "list"]).expect(0);
        assert!(listed.stdout.contains(mark), "{listed}");
        let listed = environment.run(&["bids", "list", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&listed.stdout).unwrap();
        assert_eq!(json["items"][0]["changed_since_sending"], true);
        let item = checked(&environment, 1);
        assert!(severity(&item, "review-changed-since-sending").is_some());
        assert!(
            severity(&item, "review-portal-differs").is_some(),
            "the portal still shows the former total"
        );
        let note = ["--portal-net", "140000"];
        environment
            .run(&[&["bids", "note", CODE], &note[..]].concat())
            .expect(0);
        environment
            .run(&["bids", "sent", CODE, "--number", "CE-2026-18"])
            .expect(0);
        checked(&environment, 0);
    }
}

#[test]
fn failure_19_a_receipt_of_another_account_is_refused_and_nothing_is_noted() {
    for language in Language::ALL {
        let environment = prepared(language);
        let refused = environment
            .run(&[
                "bids",
                "sent",
                CODE,
                "--number",
                "1",
                "--account",
                "77.000.013-0",
            ])
            .expect(1);
        assert!(refused.stderr.contains("77.000.013-0"), "{refused}");
        assert_eq!(checked(&environment, 0)["state"], "draft");
    }
}

#[test]
fn what_cannot_be_a_sending_is_refused() {
    let environment = prepared(Language::Spanish);
    let sent = |more: &[&str], code| {
        environment
            .run(&[&["bids", "sent", CODE], more].concat())
            .expect(code)
    };
    sent(&["--number", " "], 2);
    sent(&["--number", "1", "--at", "2027-01-01 10:00"], 2);
    sent(&["--number", "1", "--at", "ayer"], 2);
    sent(&["--number", "1", "--file", "no-esta.pdf"], 3);
    sent(&["--number", "mi clave es Gato2026!"], 2);
    assert_eq!(checked(&environment, 0)["state"], "draft");
    let late = environment.set("ENCUENTRO_TODAY", "2026-12-11");
    let run = late.run(&["bids", "sent", CODE, "--number", "1"]).expect(0);
    assert!(
        run.stderr.contains("10-12-2026"),
        "sent after the closing: {run}"
    );
}

#[test]
fn a_copy_to_practise_on_is_never_sent() {
    let environment = prepared(Language::English);
    environment
        .run(&["bids", "start", "2-2-LE26", "--rehearsal"])
        .expect(1);
    let mut store = super::store_of(&environment);
    let mut import = store
        .begin_import("lista.csv", encuentro::store::ImportMode::Whole)
        .unwrap();
    let mut closed = super::tender();
    closed.code = "2-2-LE26".parse().unwrap();
    closed.closes = Some("2026-11-20T15:00:00-03:00".parse().unwrap());
    import.tender(closed).unwrap();
    import.finish().unwrap();
    environment
        .run(&["bids", "start", "2-2-LE26", "--rehearsal"])
        .expect(0);
    environment
        .run(&["bids", "sent", "2-2-LE26", "--number", "1"])
        .expect(1);
    let check = environment.run(&["bids", "check", "2-2-LE26"]).expect(1);
    assert!(
        check.stderr.contains("rehearsal copy of 2-2-LE26"),
        "{check}"
    );
    assert!(!check.stderr.contains("bids rescue"), "{check}");
    let show = environment.run(&["bids", "show", "2-2-LE26"]).expect(0);
    assert!(show.stderr.contains("rehearsal copy"), "{show}");
    for (command, word) in [("show", "rehearsal"), ("list", "rehearsal")] {
        let code: &[&str] = if command == "show" {
            &["2-2-LE26"]
        } else {
            &[]
        };
        let run = environment.run(&[&["bids", command], code].concat());
        assert!(run.expect(0).stdout.contains(word), "{command}");
    }
}

#[test]
fn after_the_end_nothing_is_to_be_sent_again_and_the_sent_amount_is_counted() {
    let environment = prepared(Language::Spanish);
    let offered = || {
        let run = environment.run(&["bids", "summary", "--year", "2026", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&run.expect(0).stdout).unwrap();
        json["items"][0]["offered"].clone()
    };
    environment
        .run(&["bids", "sent", CODE, "--number", "CE-1"])
        .expect(0);
    let sent = offered();
    environment
        .run(&["bids", "price", CODE, "--line", "1=1.400"])
        .expect(0);
    environment
        .run(&["bids", "mark", CODE, "--open", "1"])
        .expect(0);
    assert_eq!(
        offered(),
        sent,
        "what was edited afterwards was not offered"
    );
    let told = ["sigue la oferta anterior", "puede quedar fuera"];
    let open = environment.run(&["bids", "show", CODE]).expect(0);
    assert!(told.iter().all(|told| open.stderr.contains(told)), "{open}");
    let closed = environment.clone().set("ENCUENTRO_TODAY", "2026-12-11");
    let run = closed.run(&["bids", "show", CODE]).expect(0);
    assert!(!told.iter().any(|told| run.stderr.contains(told)), "{run}");
    environment
        .run(&["bids", "result", CODE, "--lost", "--reason", "price"])
        .expect(0);
    let run = environment.run(&["bids", "show", CODE]).expect(0);
    assert!(!told.iter().any(|told| run.stderr.contains(told)), "{run}");
    assert_eq!(offered(), sent);
}

#[test]
fn an_answer_that_is_no_text_is_asked_for_again() {
    for language in Language::ALL {
        let environment = prepared(language);
        let typed = b"CE-\xff\xfe\nCE-2026-19\n";
        let sent = environment
            .run_with(&["bids", "sent", CODE, "--format", "json"], typed)
            .expect(0);
        let json: serde_json::Value = serde_json::from_str(&sent.stdout).unwrap();
        assert_eq!(json["items"][0]["number"], "CE-2026-19");
        let again = match language {
            Language::Spanish => "no es texto",
            Language::English => "no text",
        };
        assert!(sent.stderr.contains(again), "{sent}");
    }
}

#[test]
fn an_offer_is_shown_with_the_closing_of_the_newest_list() {
    let environment = prepared(Language::English);
    let mut moved = super::tender();
    moved.closes = Some("2026-12-15T15:00:00-03:00".parse().unwrap());
    let mut store = super::store_of(&environment);
    let mut import = store
        .begin_import("lista.csv", encuentro::store::ImportMode::Whole)
        .unwrap();
    import.tender(moved).unwrap();
    import.finish().unwrap();
    let shown = environment.run(&["bids", "show", CODE]).expect(0);
    assert!(shown.stdout.contains("2026-12-15"), "{shown}");
    assert!(!shown.stdout.contains("2026-12-10"), "{shown}");
    assert!(shown.stderr.contains("2026-12-15"), "{shown}");
}

#[test]
fn a_check_in_markdown_is_markdown() {
    for language in Language::ALL {
        let environment = prepared(language);
        environment
            .run(&["bids", "note", CODE, "--portal-net", "178.500"])
            .expect(0);
        let told = environment
            .run(&["bids", "check", CODE, "--format", "md"])
            .expect(1);
        let lines: Vec<&str> = told.stdout.lines().collect();
        assert!(lines[0].starts_with("## "), "{told}");
        assert!(lines.iter().any(|line| line.starts_with("- ")), "{told}");
        assert!(lines.iter().any(|line| line.starts_with("  - ")), "{told}");
        assert!(lines.iter().any(|line| line.starts_with("| ")), "{told}");
        assert!(!told.stdout.contains(['─', '→']), "no drawing: {told}");
    }
}

#[test]
fn the_first_screen_names_the_offer_that_closes_soon_and_no_other() {
    for language in Language::ALL {
        let environment = prepared(language);
        assert!(!environment.run(&[]).expect(0).stdout.contains(CODE));
        let soon = environment.set("ENCUENTRO_TODAY", "2026-12-08");
        let screen = soon.run(&[]).expect(0);
        assert!(screen.stdout.contains(CODE), "{screen}");
        let over = soon.set("ENCUENTRO_TODAY", "2026-12-11");
        assert!(!over.run(&[]).expect(0).stdout.contains(CODE));
        let back = over.set("ENCUENTRO_TODAY", "2026-12-08");
        let mut store = super::store_of(&back);
        crate::lists::register(&mut *store, 14, "Ana Pérez Soto");
        let shared = back.run(&[]).expect(0);
        assert!(!shared.stdout.contains(CODE), "several share it: {shared}");
    }
}
