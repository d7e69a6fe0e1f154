//! The scenes: what each person reads, in both languages.

use super::suppliers::{TODAY, add_tender, holding, juridical, natural, put, see, text, yes_no};
use crate::support::environment::{Language, Run};
use encuentro::domain::fact::FactValue;
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::{PersonKind, StateKind, StateValue, Supplier};
use encuentro::interview::Interview;
use encuentro::present::language::Language as Spoken;
use encuentro::present::texts::Texts;
use encuentro::rules::Pack;
use jiff::civil::date;

/// Runs `check` for the one supplier, in both languages.
fn told(supplier: &Supplier) -> [Run; 2] {
    Language::ALL.map(|language| holding(language, std::slice::from_ref(supplier)).run(&["check"]))
}

fn lines_end_with(run: &Run, last: &str) {
    assert_eq!(run.stdout.trim_end().lines().last(), Some(last), "\n{run}");
}

#[track_caller]
fn says(run: &Run, texts: &[&str]) {
    let flat: String = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in texts {
        assert!(flat.contains(text), "«{text}» is not said in\n{run}");
    }
}

#[test]
fn a_new_entrant_under_review_comes_back_on_the_next_working_day() {
    let mut supplier = natural(1, "Ana Inventada Rojas");
    see(&mut supplier, StateValue::UnderReview, None);
    let [spanish, english] = told(&supplier).map(|run| run.expect(1));
    insta::assert_snapshot!("under_review_es", spanish.to_string());
    insta::assert_snapshot!("under_review_en", english.to_string());
}

#[test]
fn no_information_reads_as_pay_or_renew_and_not_as_a_ban() {
    let mut supplier = natural(6, "Berta Inventada Díaz");
    supplier
        .states
        .retain(|record| record.value.kind() == StateKind::Account);
    see(&mut supplier, StateValue::NoInformation, None);
    let [spanish, english] = told(&supplier).map(|run| run.expect(1));
    says(
        &spanish,
        &["no es una sanción ni una prohibición", "Pague o renueve"],
    );
    says(&english, &["neither a penalty nor a ban", "Pay or renew"]);
    insta::assert_snapshot!("no_information_es", spanish.to_string());
}

#[test]
fn a_tax_debt_of_exactly_500_utm_is_told_as_borderline() {
    let mut supplier = natural(14, "Carlos Inventado Peña");
    supplier
        .states
        .retain(|record| record.value.kind() != StateKind::Eligibility);
    text(&mut supplier, "tax_debt_utm", "500");
    text(&mut supplier, "tax_debt_months", "14");
    let [spanish, english] = told(&supplier).map(|run| run.expect(1));
    says(
        &spanish,
        &[
            "Por saber: Deuda de exactamente 500 UTM: un caso al borde",
            "Exactamente 500 no calza en ninguna",
        ],
    );
    says(
        &english,
        &["Not known: A debt of exactly 500 UTM: a borderline case"],
    );
}

#[test]
fn papers_that_differ_show_the_exact_characters() {
    let mut supplier = juridical(77_000_011, "Panadería Inventada SpA");
    text(
        &mut supplier,
        "name_on_statute",
        "Panadería Inventada S.p.A.",
    );
    text(
        &mut supplier,
        "representative_on_power",
        "Rosa Soto Inventada",
    );
    let [spanish, english] = told(&supplier).map(|run| run.expect(0));
    says(
        &spanish,
        &["Difieren en signos", "en otro orden", "S[.]p[.]A[.]"],
    );
    says(
        &english,
        &["differ in signs", "in another order", "S[.]p[.]A[.]"],
    );
    insta::assert_snapshot!("mismatch_es", spanish.to_string());
}

#[test]
fn a_representative_whose_power_expired_blocks() {
    let mut supplier = juridical(77_000_011, "Panadería Inventada SpA");
    yes_no(&mut supplier, "power_has_end", true);
    put(
        &mut supplier,
        "power_valid_until",
        FactValue::Date(date(2026, 10, 31)),
    );
    let [spanish, english] = told(&supplier).map(|run| run.expect(1));
    says(
        &spanish,
        &["Falta: Poder vigente de quien representa a la empresa"],
    );
    says(
        &english,
        &["Missing: Powers in force of whoever represents the firm"],
    );
}

#[test]
fn a_domicile_in_another_region_than_the_tender_is_not_local() {
    let supplier = natural(1, "Ana Inventada Rojas");
    for (language, expected) in [
        (
            Language::Spanish,
            "El domicilio en el SII está en Metropolitana de Santiago y la compra 1057-3-LE26 es de Valparaíso",
        ),
        (
            Language::English,
            "The domicile at SII is in Metropolitana de Santiago and the purchase 1057-3-LE26 belongs to Valparaíso",
        ),
    ] {
        let place = holding(language, std::slice::from_ref(&supplier));
        add_tender(&place, "1057-3-LE26", "Municipalidad de La Cruz", "05");
        let run = place.run(&["check", "--for", "1057-3-LE26"]).expect(0);
        says(&run, &[expected]);
    }
}

#[test]
fn an_accreditation_that_ends_in_15_days_says_the_day() {
    let mut supplier = natural(23, "Delia Inventada Núñez");
    see(&mut supplier, StateValue::InForce, Some(date(2026, 12, 8)));
    let [spanish, english] = told(&supplier).map(|run| run.expect(0));
    says(&spanish, &["Termina el 08-12-2026: quedan 15 días."]);
    says(&english, &["It ends on 2026-12-08: 15 days are left."]);
}

#[test]
fn two_lacks_are_solved_in_one_visit() {
    let mut supplier = juridical(77_000_011, "Aseos Inventados SpA");
    yes_no(&mut supplier, "power_has_end", true);
    put(
        &mut supplier,
        "power_valid_until",
        FactValue::Date(date(2026, 10, 31)),
    );
    yes_no(&mut supplier, "can_invoice", false);
    yes_no(&mut supplier, "sii_activity_matches", false);
    let [spanish, english] = told(&supplier).map(|run| run.expect(1));
    says(&spanish, &["Una visita al SII resuelve 2 de 3"]);
    says(&english, &["One visit to SII solves 2 of 3"]);
    insta::assert_snapshot!("one_visit_es", spanish.to_string());
    insta::assert_snapshot!("one_visit_en", english.to_string());
}

#[test]
fn a_relative_in_the_municipality_bars_from_that_buyer_alone() {
    let mut supplier = natural(1, "Ana Inventada Rojas");
    yes_no(&mut supplier, "relative_in_buyer", true);
    text(
        &mut supplier,
        "conflict_bodies",
        "Municipalidad de Peñalolén",
    );
    let place = holding(Language::Spanish, &[supplier]);
    let run = place.run(&["check"]).expect(0);
    says(
        &run,
        &["Atención: Pareja o parientes", "No impide vender a otros"],
    );
    add_tender(&place, "2409-3-LE26", "I MUNICIPALIDAD DE PENALOLEN", "13");
    let run = place.run(&["check", "--for", "2409-3-LE26"]).expect(1);
    says(&run, &["Independencia de quien hace esta compra"]);
}

#[test]
fn a_clave_unica_typed_into_a_name_is_refused_and_not_kept() {
    let pack = Pack::embedded().unwrap();
    let nobody = Supplier::new(Rut::from_body(1).unwrap(), PersonKind::Natural, TODAY);
    let mut interview = Interview::new(&pack, nobody, TODAY);
    assert!(interview.goto("legal_name"));
    let refusal = interview.answer("Mi ClaveÚnica es Abc12345").unwrap_err();
    for (language, expected) in [
        (Spoken::Es, "Eso parece una clave."),
        (Spoken::En, "That looks like a password."),
    ] {
        let told = Texts::new(language).text(&refusal);
        assert!(told.contains(expected), "{told}");
        assert!(!told.contains("Abc12345"), "{told}");
    }
    assert!(interview.supplier().facts.0.is_empty());
    interview.answer("Ana Inventada Rojas").unwrap();
}

#[test]
fn nothing_lacking_is_one_quiet_page() {
    let [spanish, english] = told(&natural(1, "Ana Inventada Rojas")).map(|run| run.expect(0));
    lines_end_with(&spanish, "Listo para ofertar.");
    lines_end_with(&english, "Ready to bid.");
    insta::assert_snapshot!("nothing_lacking_es", spanish.to_string());
}
