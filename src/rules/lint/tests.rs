//! Every check finds its own fault, and a sound pack has none.

use super::*;

/// A small pack without faults.
const SOUND: &str = r#"
id = "small"
format_version = 1

[[sources]]
id = "law"
name = "A law"

[[sections]]
id = "who"
title = { es = "Quién", en = "Who" }

[[papers]]
id = "card"
name = { es = "Cédula", en = "Card" }
issuer = { es = "Registro", en = "Registry" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[questions]]
id = "size"
section = "who"
kind = "choice"
ask = { es = "¿Tamaño?", en = "Size?" }
help = { es = "Elija uno", en = "Choose one" }
why = { es = "Decide la tarifa", en = "It decides the tariff" }
choices = [{ id = "micro", label = { es = "Micro", en = "Micro" } }, { id = "large", label = { es = "Grande", en = "Large" } }]
written_on = "card"
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[questions]]
id = "born"
section = "who"
kind = "date"
ask = { es = "¿Desde?", en = "Since?" }
help = { es = "Un día", en = "A day" }
why = { es = "Por el plazo", en = "For the term" }
applies = { answer_is = { key = "size", value = "micro" } }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[trips]]
id = "office"
title = { es = "Una visita", en = "One visit" }
where = { es = "Oficina", en = "Office" }

[[requirements]]
id = "grown"
met = { date_passed = "born" }
severity = "blocks"
title = { es = "Falta", en = "Missing" }
why = { es = "Porque", en = "Because" }
mend = { es = "Vaya", en = "Go" }
where = { es = "Oficina", en = "Office" }
trip = "office"
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = false }

[[parameters]]
id = "utm"
month = "2026-10"
value = "100"
unit = "CLP"
basis = { source = "law", valid_from = "2026-10-01", checked_on = "2026-11-23", verified = true }

[[parameters]]
id = "limit"
value = "30"
unit = "UTM"
basis = { source = "law", valid_from = "2026-01-01", valid_until = "2026-06-30", checked_on = "2026-11-23", verified = true }

[[parameters]]
id = "limit"
value = "100"
unit = "UTM"
basis = { source = "law", valid_from = "2026-07-01", checked_on = "2026-11-23", verified = true }

[[parameter_names]]
id = "utm"
name = { es = "Unidad", en = "Unit" }

[[parameter_names]]
id = "limit"
name = { es = "Tope", en = "Limit" }

[[process_types]]
code = "LE"
name = { es = "Licitación", en = "Tender" }
family = "tender"
from_utm = "100"
to_utm = "1000"
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[messages]]
id = "late"
says = ["fuera de plazo"]
cause = { es = "Pasó", en = "It passed" }
mend = { es = "Espere", en = "Wait" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[consents]]
purpose = "guidance"
version = "g-1"
text = { es = "Para guiar", en = "To guide" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[consents]]
purpose = "directory"
version = "d-1"
text = { es = "Para listar", en = "To list" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[consents]]
purpose = "results"
version = "r-1"
text = { es = "Para contar", en = "To count" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }

[[consents]]
purpose = "partners"
version = "p-1"
text = { es = "Para asociarse", en = "To join" }
basis = { source = "law", valid_from = "2026-01-01", checked_on = "2026-11-23", verified = true }
"#;

/// Message ids and entry ids found after one change of the sound pack.
fn after(from: &str, to: &str) -> Vec<(&'static str, String)> {
    assert!(SOUND.contains(from), "{from} is not in the sound pack");
    let text = SOUND.replacen(from, to, 1);
    let pack = Pack::from_files(&[("small.toml", text.as_str())]).unwrap();
    lint(&pack)
        .into_iter()
        .map(|finding| (finding.message.id, finding.id))
        .collect()
}

#[test]
fn a_sound_pack_has_no_faults_and_its_unverified_entries_are_counted() {
    let pack = Pack::from_files(&[("small.toml", SOUND)]).unwrap();
    assert_eq!(lint(&pack), []);
    let unverified = unverified(&pack);
    assert_eq!(unverified.len(), 1);
    assert_eq!(unverified[0].id, "grown");
}

#[test]
fn every_check_can_fail() {
    let message = "[[messages]]\nid = \"late\"";
    let second = format!(
        "[[messages]]\nid = \"other\"\nsays = [\"Fuera de PLAZO\"]\n\
         cause = {{ es = \"a\", en = \"b\" }}\nmend = {{ es = \"a\", en = \"b\" }}\n\
         basis = {{ source = \"law\", valid_from = \"2026-01-01\", checked_on = \"2026-11-23\", verified = true }}\n\n{message}"
    );
    let changes: &[(&str, &str, &str, &str)] = &[
        (
            "id = \"born\"",
            "id = \"size\"",
            "rules-lint-double",
            "size",
        ),
        (
            "es = \"Porque\"",
            "es = \" \"",
            "rules-lint-not-worded",
            "grown",
        ),
        (
            "en = \"Because\"",
            "en = \"\"",
            "rules-lint-not-worded",
            "grown",
        ),
        (
            "{ es = \"Espere\", en = \"Wait\" }",
            "{ es = \"espere hasta el lunes\", en = \"espere hasta el lunes\" }",
            "rules-lint-same-words",
            "late",
        ),
        (
            "source = \"law\"",
            "source = \"laww\"",
            "rules-lint-no-source",
            "card",
        ),
        (
            "[[sections]]",
            "[[sources]]\nid = \"idle\"\nname = \"Idle\"\n\n[[sections]]",
            "rules-lint-unused-source",
            "idle",
        ),
        (
            "name = \"A law\"",
            "name = \"\"",
            "rules-lint-no-name",
            "law",
        ),
        (
            "2026-06-30",
            "2025-06-30",
            "rules-lint-dates-reversed",
            "limit",
        ),
        ("2026-06-30", "2026-07-01", "rules-lint-overlap", "limit"),
        (
            "date_passed = \"born\"",
            "date_passed = \"gone\"",
            "rules-lint-no-question",
            "grown",
        ),
        (
            "date_passed = \"born\"",
            "date_passed = \"size\"",
            "rules-lint-wrong-kind",
            "grown",
        ),
        (
            "date_passed = \"born\"",
            "all = [{ not = { answer_missing = \"gone\" } }]",
            "rules-lint-no-question",
            "grown",
        ),
        (
            "date_passed = \"born\"",
            "number_above = { key = \"born\", limit = \"1\" }",
            "rules-lint-wrong-kind",
            "grown",
        ),
        (
            "value = \"micro\" } }",
            "value = \"tiny\" } }",
            "rules-lint-no-option",
            "born",
        ),
        (
            "section = \"who\"",
            "section = \"whom\"",
            "rules-lint-no-section",
            "size",
        ),
        (
            "written_on = \"card\"",
            "written_on = \"scroll\"",
            "rules-lint-no-paper",
            "size",
        ),
        (
            "written_on = \"card\"",
            "must_match = \"gone\"",
            "rules-lint-no-question",
            "size",
        ),
        (
            "written_on = \"card\"",
            "must_match = \"size\"",
            "rules-lint-no-question",
            "size",
        ),
        (
            "kind = \"date\"",
            "kind = \"choices\"",
            "rules-lint-choices",
            "born",
        ),
        (
            "{ id = \"large\"",
            "{ id = \"micro\"",
            "rules-lint-double",
            "size",
        ),
        (
            "trip = \"office\"",
            "trip = \"moon\"",
            "rules-lint-no-trip",
            "grown",
        ),
        (
            "month = \"2026-10\"",
            "month = \"2026-09\"",
            "rules-lint-wrong-first-day",
            "utm",
        ),
        (
            "month = \"2026-10\"",
            "month = \"2026-10\"\nyear = 2026",
            "rules-lint-two-periods",
            "utm",
        ),
        (
            "value = \"100\"",
            "value = \"-100\"",
            "rules-lint-negative",
            "utm",
        ),
        (
            "id = \"limit\"\nname",
            "id = \"other\"\nname",
            "rules-lint-no-name",
            "limit",
        ),
        (
            "id = \"limit\"\nname",
            "id = \"other\"\nname",
            "rules-lint-no-value",
            "other",
        ),
        (
            "to_utm = \"1000\"",
            "to_utm = \"10\"",
            "rules-lint-range-reversed",
            "LE",
        ),
        (
            "says = [\"fuera de plazo\"]",
            "says = []",
            "rules-lint-says-nothing",
            "late",
        ),
        (message, &second, "rules-lint-same-message", "late"),
        (
            "purpose = \"results\"",
            "purpose = \"guidance\"",
            "rules-lint-no-consent",
            "results",
        ),
    ];
    for (from, to, message, id) in changes {
        let found = after(from, to);
        assert!(
            found.contains(&(*message, (*id).to_owned())),
            "{from} -> {to}: wanted {message} at {id}, got {found:?}"
        );
    }
}

#[test]
fn a_month_that_does_not_exist_is_refused_when_read() {
    let text = SOUND.replacen("2026-10\"", "2026-13\"", 1);
    let failure = Pack::from_files(&[("small.toml", text.as_str())]).unwrap_err();
    assert_eq!(failure.0.id, "rules-unreadable");
}

#[test]
fn a_range_may_change_with_time_but_not_overlap() {
    let text = "[[process_types]]\ncode = \"LE\"\nname = { es = \"Otra\", en = \"Other\" }\nfamily = \"tender\"\n\
                basis = { source = \"law\", valid_from = \"2026-03-01\", checked_on = \"2026-11-23\", verified = true }\n";
    let pack = Pack::from_files(&[("small.toml", SOUND), ("more.toml", text)]).unwrap();
    assert_eq!(lint(&pack).len(), 1);
    let earlier = text.replace(
        "valid_from = \"2026-03-01\"",
        "valid_from = \"2025-03-01\", valid_until = \"2025-12-31\"",
    );
    let pack = Pack::from_files(&[("small.toml", SOUND), ("more.toml", earlier.as_str())]).unwrap();
    assert_eq!(lint(&pack), []);
}

#[test]
fn the_embedded_pack_has_no_faults() {
    let pack = Pack::embedded().unwrap();
    let faults: Vec<String> = lint(&pack)
        .into_iter()
        .map(|finding| format!("{} {}: {:?}", finding.kind, finding.id, finding.message))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn trade_words_that_find_nothing_or_stand_twice_are_told() {
    let group = |words: &str| {
        let text = format!(
            "{SOUND}\n[[synonyms]]\nid = \"group\"\nwords = [{words}]\nbasis = {{ source = \"law\", \
             valid_from = \"2026-01-01\", checked_on = \"2026-11-23\", verified = true }}\n"
        );
        let pack = Pack::from_files(&[("small.toml", text.as_str())]).unwrap();
        let found = lint(&pack).into_iter().map(|finding| finding.message.id);
        found.collect::<Vec<_>>()
    };
    assert!(group(r#""aseo", "limpieza""#).is_empty());
    assert_eq!(group(r#""aseo""#), ["rules-lint-synonym-alone"]);
    assert_eq!(group(r#""aseo", "…""#), ["rules-lint-synonym-empty"]);
    assert_eq!(group(r#""aseo", "Aseos""#), ["rules-lint-synonym-twice"]);
}
