//! The calendar file, read back by a parser that is not the one that wrote it.

use super::{FOLLOWED, filled, filled_postgres, keep, tenders};
use crate::support::environment::{Environment, Language};
use ical::parser::ical::component::IcalEvent;
use std::collections::BTreeMap;

/// The events of a file by their UID.
fn events(bytes: &[u8]) -> BTreeMap<String, IcalEvent> {
    let mut calendars = ical::IcalParser::new(bytes);
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none(), "one calendar");
    let events: Vec<_> = calendar.events;
    let count = events.len();
    let by_uid: BTreeMap<_, _> = events
        .into_iter()
        .map(|event| (value(&event, "UID"), event))
        .collect();
    assert_eq!(by_uid.len(), count, "every event has a UID of its own");
    by_uid
}

fn value(event: &IcalEvent, name: &str) -> String {
    let mut found = event.properties.iter().filter(|one| one.name == name);
    let value = found.next().and_then(|one| one.value.clone());
    assert!(found.next().is_none(), "{name} stands once");
    value.unwrap_or_default()
}

fn exported(environment: &Environment) -> Vec<u8> {
    environment.run(&["calendar", "-o", "fechas.ics"]).expect(0);
    let bytes = environment.read("fechas.ics");
    std::fs::remove_file(environment.path("work/fechas.ics")).unwrap();
    bytes
}

/// The event whose summary holds some words.
fn with<'a>(events: &'a BTreeMap<String, IcalEvent>, words: &[&str]) -> &'a IcalEvent {
    let mut found = events.values().filter(|event| {
        let summary = value(event, "SUMMARY");
        words.iter().all(|word| summary.contains(word))
    });
    let event = found.next().unwrap_or_else(|| panic!("{words:?}"));
    assert!(found.next().is_none(), "{words:?} once");
    event
}

fn alarms(event: &IcalEvent) -> Vec<String> {
    let of = |name: &str, alarm: &ical::parser::ical::component::IcalAlarm| {
        let found = alarm.properties.iter().find(|one| one.name == name);
        found.and_then(|one| one.value.clone()).unwrap()
    };
    let mut triggers: Vec<String> = event
        .alarms
        .iter()
        .map(|alarm| {
            assert_eq!(of("ACTION", alarm), "DISPLAY");
            assert!(!of("DESCRIPTION", alarm).is_empty());
            of("TRIGGER", alarm)
        })
        .collect();
    triggers.sort();
    triggers
}

#[test]
fn hours_are_instants_days_are_whole_and_reminders_come_before() {
    let environment = filled(Language::Spanish);
    let events = events(&exported(&environment));
    assert_eq!(events.len(), 8);
    // 18:00 in summer time is 21:00 in UTC; 10:00 in winter time is 14:00.
    let closing = with(&events, &["Cierre", FOLLOWED]);
    assert_eq!(value(closing, "DTSTART"), "20261130T210000Z");
    assert_eq!(alarms(closing), ["-P1D", "-PT2H"]);
    let award = with(&events, &["Adjudicación", FOLLOWED]);
    assert_eq!(value(award, "DTSTART"), "20270412T140000Z");
    assert_eq!(alarms(award), ["-P1D"]);
    let ends = with(&events, &["Termina la acreditación"]);
    assert_eq!(value(ends, "DTSTART"), "20270505");
    assert_eq!(alarms(ends), ["-PT15H"]);
    let start = ends.properties.iter().find(|one| one.name == "DTSTART");
    let parameters = start.unwrap().params.clone().unwrap();
    assert_eq!(parameters, [("VALUE".to_owned(), vec!["DATE".to_owned()])]);
    for event in events.values() {
        assert_eq!(value(event, "DTSTAMP"), "20261123T120000Z");
    }
    let cancelled = with(&events, &["2735-9-LE26"]);
    assert_eq!(value(cancelled, "STATUS"), "CANCELLED");
    assert!(cancelled.alarms.is_empty());
    assert_eq!(value(closing, "STATUS"), "CONFIRMED");
}

#[test]
fn lines_are_short_end_as_the_standard_says_and_hostile_text_stays_text() {
    let environment = filled(Language::Spanish);
    let bytes = exported(&environment);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.contains("\r\nPRODID:-//encuentro//"), "{text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    assert_eq!(text.matches("\nBEGIN:VEVENT").count(), 8, "{text}");
    assert!(!text.contains('\u{202e}'), "no sign turns the text");
    let events = events(&bytes);
    let closing = with(&events, &["Cierre", FOLLOWED]);
    let summary = value(closing, "SUMMARY");
    assert!(
        summary.contains(r#"Colación\; "pan"\, jugo\\n BEGIN:VEVENT"#),
        "{summary}"
    );
    assert!(value(closing, "DESCRIPTION").contains(r"Peñalolén\nConfirme"));
}

#[test]
fn nothing_in_the_file_tells_the_rut_or_the_name_of_a_person() {
    let environment = filled(Language::Spanish);
    let text = String::from_utf8(exported(&environment))
        .unwrap()
        .to_lowercase();
    for secret in ["23-k", "rosa", "ejemplo"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn a_second_file_moves_the_same_events_and_is_newer() {
    let environment = filled(Language::Spanish);
    let first = events(&exported(&environment));
    assert_eq!(
        first.keys().collect::<Vec<_>>(),
        events(&exported(&environment)).keys().collect::<Vec<_>>()
    );
    let url = format!("sqlite:{}", environment.path("store.db").display());
    let mut store = encuentro::store::open(Some(&url), std::path::Path::new("unused")).unwrap();
    let mut later = tenders();
    later.truncate(1);
    later[0].closes = Some("2026-12-02T15:00:00-03:00".parse().unwrap());
    later[0].title = Some("Otro nombre".to_owned());
    keep(&mut *store, later);
    drop(store);
    let environment = environment.set("ENCUENTRO_TODAY", "2026-11-24");
    let second = events(&exported(&environment));
    let (uid, closing) = first
        .iter()
        .find(|(_, event)| value(event, "SUMMARY").contains("Cierre · 2735-100"))
        .unwrap();
    let moved = &second[uid];
    assert_eq!(value(moved, "DTSTART"), "20261202T180000Z");
    let sequence = |event| value(event, "SEQUENCE").parse::<i32>().unwrap();
    assert!(sequence(moved) > sequence(closing));
    assert!(value(moved, "LAST-MODIFIED") > value(closing, "LAST-MODIFIED"));
}

#[test]
fn both_stores_and_a_pipe_give_the_same_bytes() {
    let environment = filled(Language::English);
    let piped = environment.run(&["calendar", "--format", "ics"]).expect(0);
    assert_eq!(piped.stdout.as_bytes(), exported(&environment));
    assert!(piped.stderr.contains("The file holds 8 dates"), "{piped}");
    if let Some((other, _database)) = filled_postgres(Language::English) {
        assert_eq!(exported(&other), exported(&environment));
    }
    environment
        .run(&["tenders", "list", "--format", "ics"])
        .expect(2);
    environment.run(&["check", "--format", "ics"]).expect(2);
}
