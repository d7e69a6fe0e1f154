//! What may be recorded, and what is refused without a trace.

use super::*;
use jiff::civil::date;

fn record(home: &Path, id: &str, period: &str, value: &str, source: &str) -> Outcome<Outcomes> {
    let pack = crate::app::rules::load(home, None).unwrap();
    let request = Request {
        id,
        period,
        value,
        source,
    };
    set(&pack, home, request, Today::fixed(date(2026, 11, 23)))
}

const SII: &str = "https://www.sii.cl/valores_y_fechas/utm/utm2026.htm";

#[test]
fn a_month_is_recorded_in_any_spelling_and_counts_from_then_on() {
    for (typed, value) in [
        ("72.500", "72500"),
        ("72500", "72500"),
        ("$ 72.512", "72512"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let recorded = record(home.path(), "UTM", "2026-11", typed, SII).unwrap();
        assert_eq!(recorded.parameter.value.to_string(), value);
        assert_eq!(recorded.replaced, None);
        let pack = crate::app::rules::load(home.path(), None).unwrap();
        let known = pack.parameter("utm", date(2026, 11, 30)).known().unwrap();
        assert_eq!(known.value.to_string(), value);
        assert_eq!(
            pack.source(&known.basis.source).unwrap().url.as_deref(),
            Some(SII)
        );
        let again = record(home.path(), "utm", "2026-11", "72.600", SII).unwrap();
        assert_eq!(again.replaced.unwrap().to_string(), value);
    }
}

#[test]
fn a_month_may_be_typed_as_it_is_shown() {
    let home = tempfile::tempdir().unwrap();
    for typed in ["11-2026", "2026-11"] {
        let recorded = record(home.path(), "utm", typed, "72.500", SII).unwrap();
        assert_eq!(recorded.parameter.month, "2026-11".parse().ok());
    }
    let refused = record(home.path(), "utm", "13-2026", "72.500", SII);
    assert_eq!(refused.err().unwrap().message.id, "rules-set-bad-month");
}

#[test]
fn a_day_and_a_year_are_recorded_too() {
    let home = tempfile::tempdir().unwrap();
    let uf = record(home.path(), "uf", "2026-10-03", "41.081,77", SII).unwrap();
    assert_eq!(uf.parameter.value.to_string(), "41081.77");
    let rate = record(home.path(), "honorarios-retention", "2027", "16,25 %", SII).unwrap();
    assert_eq!(rate.parameter.value.to_string(), "16.25");
}

#[test]
fn what_cannot_be_true_is_refused_and_nothing_is_written() {
    let home = tempfile::tempdir().unwrap();
    for (id, period, value, source, expected) in [
        ("utm", "2026-13", "72500", SII, "rules-set-bad-month"),
        ("utm", "2026-11-05", "72500", SII, "rules-set-bad-month"),
        ("utm", "noviembre", "72500", SII, "rules-set-bad-month"),
        ("uf", "2026-11", "41000", SII, "rules-set-bad-day"),
        (
            "honorarios-retention",
            "26",
            "16",
            SII,
            "rules-set-bad-year",
        ),
        ("utm", "2027-03", "72500", SII, "rules-set-absurd-period"),
        ("utm", "1890-03", "72500", SII, "rules-set-absurd-period"),
        ("utm", "2026-11", "7.250", SII, "rules-set-absurd-value"),
        ("utm", "2026-11", "725.000", SII, "rules-set-absurd-value"),
        ("utm", "2026-11", "-72500", SII, "rules-set-absurd-value"),
        ("utm", "2026-11", "0", SII, "rules-set-absurd-value"),
        ("utm", "2026-11", "mucho", SII, "money-not-a-number"),
        ("utn", "2026-11", "72500", SII, "rules-no-such-value"),
        ("iva", "2027", "20", SII, "rules-set-not-periodic"),
        (
            "utm",
            "2026-11",
            "72500",
            "me dijeron",
            "rules-set-bad-source",
        ),
        (
            "utm",
            "2026-11",
            "72500",
            "https://yo:clave@sii.cl/",
            "rules-set-bad-source",
        ),
    ] {
        let failure = record(home.path(), id, period, value, source).unwrap_err();
        assert_eq!(failure.message.id, expected, "{id} {period} {value}");
        assert_eq!(failure.kind, FailureKind::Usage);
    }
    assert!(!own_folder(home.path()).exists());
}

#[test]
fn a_file_with_other_tables_is_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let folder = own_folder(home.path());
    fs_err::create_dir(&folder).unwrap();
    let text = "[[sections]]\nid = \"mine\"\ntitle = { es = \"Mía\", en = \"Mine\" }\n";
    fs_err::write(folder.join(FILE), text).unwrap();
    let failure = record(home.path(), "utm", "2026-11", "72500", SII).unwrap_err();
    assert_eq!(failure.message.id, "rules-unknown-field");
    assert_eq!(fs_err::read_to_string(folder.join(FILE)).unwrap(), text);
}
