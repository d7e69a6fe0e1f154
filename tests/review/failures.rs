//! The commonest failures of offers, each by its number in the list of twenty, and the warning that the program gives.
//! 8, 10, 13 to 16, 18 and 20 stand beside the rooms that find them.

use super::{CODE, alter, checked, prepared, severity, tender};
use crate::readiness::suppliers::{TODAY, see, text, yes_no};
use crate::support::environment::Language;
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::{StateKind, StateValue, Supplier};
use encuentro::store::ImportMode;
use jiff::civil::date;

/// Forgets what was seen of a state, then sees something else.
fn saw(supplier: &mut Supplier, kind: StateKind, value: Option<StateValue>) {
    supplier.states.retain(|state| state.value.kind() != kind);
    if let Some(value) = value {
        see(supplier, value, None);
    }
}

#[test]
fn failure_1_an_open_account_is_not_an_accreditation() {
    for language in Language::ALL {
        let environment = prepared(language);
        alter(&environment, |firm| {
            saw(firm, StateKind::Accreditation, Some(StateValue::NotInForce));
        });
        let item = checked(&environment, 1);
        assert_eq!(severity(&item, "accreditation").as_deref(), Some("blocks"));
        assert_eq!(severity(&item, "account"), None, "the account is open");
        assert_eq!(item["standing"], "incomplete");
    }
}

#[test]
fn failure_2_an_accreditation_that_ends_soon_or_without_information_is_told() {
    let environment = prepared(Language::Spanish);
    alter(&environment, |firm| {
        saw(firm, StateKind::Accreditation, None);
        see(firm, StateValue::InForce, Some(date(2026, 12, 5)));
    });
    let item = checked(&environment, 0);
    assert_eq!(
        severity(&item, "accreditation-ends").as_deref(),
        Some("warns")
    );
    alter(&environment, |firm| {
        saw(
            firm,
            StateKind::Eligibility,
            Some(StateValue::NoInformation),
        );
    });
    let item = checked(&environment, 1);
    assert_eq!(
        severity(&item, "eligibility-no-information").as_deref(),
        Some("blocks")
    );
}

#[test]
fn failure_3_who_was_eligible_at_the_start_is_judged_again_today() {
    let environment = prepared(Language::Spanish);
    assert_eq!(checked(&environment, 0)["standing"], "complete");
    alter(&environment, |firm| {
        saw(firm, StateKind::Eligibility, Some(StateValue::Ineligible));
    });
    let item = checked(&environment, 1);
    assert_eq!(severity(&item, "eligibility").as_deref(), Some("blocks"));
    let later = environment.set("ENCUENTRO_TODAY", "2026-12-09");
    alter(&later, |firm| {
        saw(firm, StateKind::Eligibility, Some(StateValue::Eligible));
    });
    let item = checked(&later, 1);
    assert_eq!(
        severity(&item, "eligibility").as_deref(),
        Some("unknown"),
        "seen too long ago"
    );
}

#[test]
fn failure_4_an_old_debt_is_told_before_it_costs_the_offer() {
    let environment = prepared(Language::Spanish);
    alter(&environment, |firm| {
        text(firm, "tax_debt_utm", "600");
        text(firm, "tax_debt_months", "14");
    });
    let item = checked(&environment, 0);
    assert_eq!(severity(&item, "tax-debt-ahead").as_deref(), Some("warns"));
    alter(&environment, |firm| {
        saw(firm, StateKind::Eligibility, None);
    });
    let item = checked(&environment, 1);
    assert_eq!(severity(&item, "tax-debt").as_deref(), Some("blocks"));
    assert_eq!(severity(&item, "eligibility").as_deref(), Some("unknown"));
}

#[test]
fn failure_5_a_declaration_of_partners_that_is_not_up_to_date_blocks() {
    let environment = prepared(Language::Spanish);
    alter(&environment, |firm| {
        yes_no(firm, "partners_declared", false);
    });
    let item = checked(&environment, 1);
    assert_eq!(
        severity(&item, "partners-declaration").as_deref(),
        Some("blocks")
    );
}

#[test]
fn failure_6_a_domicile_in_another_region_is_told() {
    let environment = prepared(Language::Spanish);
    alter(&environment, |firm| text(firm, "sii_comuna", "05101"));
    let item = checked(&environment, 0);
    assert_eq!(severity(&item, "local-in-region").as_deref(), Some("warns"));
}

#[test]
fn failure_7_a_relative_who_works_at_this_buyer_blocks() {
    let environment = prepared(Language::Spanish);
    alter(&environment, |firm| {
        yes_no(firm, "relative_in_buyer", true);
        text(firm, "conflict_bodies", "Municipalidad Ejemplo Oriente");
    });
    let item = checked(&environment, 1);
    assert_eq!(severity(&item, "buyer-tie").as_deref(), Some("blocks"));
}

#[test]
fn a_related_firm_that_bids_for_the_same_is_told_without_its_name() {
    let environment = prepared(Language::Spanish);
    let mut other = crate::readiness::suppliers::juridical(77_000_013, "Otra Inventada SpA");
    other.facts.put(encuentro::domain::fact::Fact {
        key: "phone".to_owned(),
        value: FactValue::Text("+56987654321".to_owned()),
        source: encuentro::domain::fact::FactSource::Told,
        recorded_on: TODAY,
        expires_on: None,
    });
    super::store_of(&environment).put_supplier(&other).unwrap();
    let rut = other.rut.to_string();
    environment
        .run(&["bids", "start", CODE, "--rut", &rut])
        .expect(0);
    let run = environment
        .run(&["bids", "check", CODE, "--rut", "77000012-2"])
        .expect(1);
    assert!(run.stdout.contains("el mismo representante"), "{run}");
    assert!(!run.stdout.contains("Otra Inventada"), "{run}");
    assert!(!run.stdout.contains("77.000.013"), "{run}");
    let prices = environment
        .run(&[
            "bids",
            "price",
            CODE,
            "--line",
            "1=1.500",
            "--rut",
            "77000012-2",
        ])
        .expect(0);
    for said in [&run.stdout, &prices.stderr] {
        assert!(
            said.contains(&format!("{CODE} --rut 77.000.012-2")),
            "a command can be typed as it stands: {said}"
        );
    }
}

#[test]
fn failure_9_an_offer_signed_by_another_person_is_told() {
    for language in Language::ALL {
        let environment = prepared(language);
        environment
            .run(&["bids", "note", CODE, "--signatory", "Pedro Inventado Rojas"])
            .expect(0);
        let item = checked(&environment, 1);
        assert_eq!(
            severity(&item, "review-signatory-other").as_deref(),
            Some("blocks")
        );
        environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
        assert_eq!(checked(&environment, 0)["standing"], "complete");
    }
}

#[test]
fn failure_12_a_total_that_differs_from_the_portals_is_told() {
    let environment = prepared(Language::English);
    environment
        .run(&["bids", "note", CODE, "--portal-net", "178.500"])
        .expect(0);
    let item = checked(&environment, 1);
    assert_eq!(
        severity(&item, "review-portal-differs").as_deref(),
        Some("blocks")
    );
    let state = || {
        let shown = environment
            .run(&["bids", "show", CODE, "--format", "json"])
            .expect(0);
        let json: serde_json::Value = serde_json::from_str(&shown.stdout).unwrap();
        let points = json["items"][0]["prepared"]["points"].clone();
        let points = points.as_array().unwrap().iter();
        let mut asks = points.filter(|point| point["id"] == "annex-equals-portal");
        asks.next().unwrap()["state"].clone()
    };
    assert_eq!(state(), "open", "they do not say the same");
    environment
        .run(&["bids", "note", CODE, "--portal-net", "150.000"])
        .expect(0);
    assert_eq!(state(), "done");
    environment
        .run(&["bids", "note", CODE, "--portal-net=-5"])
        .expect(3);
    environment.run(&["bids", "note", CODE]).expect(2);
}

#[test]
fn failure_17_a_guarantee_is_noted_as_asked_and_as_held_and_compared() {
    for language in Language::ALL {
        let environment = prepared(language);
        let guarantee = |more: &[&str], code| {
            environment
                .run(&[&["bids", "guarantee", CODE, "bid"], more].concat())
                .expect(code)
        };
        guarantee(&["--held", "--amount", "500000"], 2);
        guarantee(&["--amount", "mucho"], 3);
        guarantee(&["--until", "pronto"], 2);
        guarantee(
            &[
                "--amount",
                "500.000",
                "--until",
                "2027-03-01",
                "--beneficiary",
                "Municipalidad Ejemplo Oriente",
            ],
            0,
        );
        let item = checked(&environment, 1);
        assert!(severity(&item, "review-guarantee-not-held").is_some());
        guarantee(
            &["--held", "--amount", "500.000", "--until", "28-02-2027"],
            0,
        );
        let item = checked(&environment, 1);
        assert!(severity(&item, "review-guarantee-until").is_some());
        assert!(severity(&item, "review-guarantee-unknown").is_some());
        guarantee(
            &[
                "--held",
                "--until",
                "2027-03-01",
                "--beneficiary",
                "MUNICIPALIDAD EJEMPLO ORIENTE",
            ],
            0,
        );
        assert_eq!(checked(&environment, 0)["standing"], "complete");
    }
}

#[test]
fn a_tender_whose_deadline_moved_or_that_was_closed_is_seen() {
    let environment = prepared(Language::Spanish);
    let mut moved = tender();
    moved.closes = Some("2026-11-20T15:00:00-03:00".parse().unwrap());
    let mut store = super::store_of(&environment);
    let mut import = store.begin_import("lista.csv", ImportMode::Whole).unwrap();
    import.tender(moved).unwrap();
    import.finish().unwrap();
    let item = checked(&environment, 1);
    assert!(severity(&item, "bidding-closed").is_some());
}

/// Keeps a paper of the firm of which only the data are told.
fn paper(environment: &crate::support::environment::Environment, told: &[&str]) {
    environment
        .run(&[&["papers", "add", "--kind"], told].concat())
        .expect(0);
}

#[test]
fn failure_8_and_10_papers_are_held_against_the_day_of_the_closing() {
    for language in Language::ALL {
        let environment = prepared(language);
        let standing = ["company-standing", "--issued", "2026-11-01", "--expires"];
        paper(&environment, &[&standing[..], &["2026-12-09"]].concat());
        let item = checked(&environment, 1);
        assert_eq!(
            severity(&item, "review-paper-expired").as_deref(),
            Some("blocks"),
            "in force today, not on the day of the closing"
        );
        paper(
            &environment,
            &["company-standing", "--issued", "2026-11-20"],
        );
        assert_eq!(
            checked(&environment, 0)["standing"],
            "complete",
            "the one that serves counts"
        );
        paper(&environment, &["tender-annexes", "--for", "2-2-LE26"]);
        let item = checked(&environment, 1);
        assert!(severity(&item, "review-paper-of-another").is_some());
        paper(&environment, &["tender-annexes", "--for", CODE]);
        checked(&environment, 0);
    }
}

#[test]
fn failure_9_a_certificate_of_powers_that_does_not_name_who_signs_is_told() {
    let environment = prepared(Language::Spanish);
    let power = ["power-standing", "--issued", "2026-11-20", "--signatory"];
    paper(
        &environment,
        &[&power[..], &["Pedro Inventado Rojas"]].concat(),
    );
    let item = checked(&environment, 1);
    assert!(severity(&item, "review-paper-signatory").is_some());
}
