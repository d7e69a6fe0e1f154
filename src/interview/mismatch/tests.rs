//! The exact places where two writings differ, and the pairs of the embedded pack.

use super::difference::compare;
use super::mismatches;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::mismatch::{Difference, Segment};
use crate::domain::paper::{Named, Paper};
use crate::domain::rut::Rut;
use crate::domain::supplier::{PersonKind, Supplier};
use crate::rules::Pack;
use jiff::civil::date;

fn marked(segments: &[Segment]) -> String {
    segments
        .iter()
        .map(|segment| {
            if segment.same {
                segment.text.clone()
            } else {
                format!("[{}]", segment.text)
            }
        })
        .collect()
}

fn differ(reference: &str, other: &str) -> (Difference, String, String) {
    let compared = compare(reference, other).expect("a difference");
    (
        compared.difference,
        marked(&compared.reference),
        marked(&compared.other),
    )
}

#[test]
fn full_stops_accents_order_and_letters_are_shown_exactly() {
    assert_eq!(
        differ("Panadería Los Aromos SpA", "Panadería Los Aromos S.p.A."),
        (
            Difference::Signs,
            "Panadería Los Aromos SpA".to_owned(),
            "Panadería Los Aromos S[.]p[.]A[.]".to_owned()
        )
    );
    assert_eq!(
        differ("Ana Muñoz", "ANA MUNOZ"),
        (
            Difference::Signs,
            "Ana Mu[ñ]oz".to_owned(),
            "ANA MU[N]OZ".to_owned()
        )
    );
    let (kind, left, right) = differ("Ana Pérez Soto", "Ana Soto Pérez");
    assert_eq!(kind, Difference::Order);
    assert!(left.contains('[') && right.contains('['), "{left} {right}");
    assert_eq!(
        differ("Ana Pérez", "Ana Péres"),
        (
            Difference::Text,
            "Ana Pére[z]".to_owned(),
            "Ana Pére[s]".to_owned()
        )
    );
    assert!(compare("Los Aromos SpA", "LOS AROMOS SPA").is_none());
}

fn supplier(facts: &[(&str, &str)]) -> Supplier {
    let rut = Rut::from_body(77_000_012).expect("a body");
    let mut supplier = Supplier::new(rut, PersonKind::Juridical, date(2026, 11, 1));
    for (key, value) in facts {
        supplier.facts.put(Fact {
            key: (*key).to_owned(),
            value: FactValue::Text((*value).to_owned()),
            source: FactSource::Told,
            recorded_on: date(2026, 11, 1),
            expires_on: None,
        });
    }
    supplier
}

#[test]
fn every_pair_of_the_pack_is_compared() {
    let pack = Pack::embedded().expect("the embedded pack");
    let rut = Rut::from_body(77_000_012).expect("a body").compact();
    let wrong = rut.replacen("77", "78", 1);
    let supplier = supplier(&[
        ("legal_name", "Los Aromos SpA"),
        ("name_on_statute", "Los Aromos S.p.A."),
        ("name_on_standing", "LOS AROMOS SPA"),
        ("rut_on_standing", &wrong),
        ("representative_name", "Ana Pérez Soto"),
        ("representative_on_power", "Ana Soto Pérez"),
        ("representative_rut", "6-K"),
        ("representative_rut_on_power", "6 - k"),
        ("address", "Av. Grecia 8735"),
        ("address_on_paper", "Av. Grecia 8753"),
        ("sii_comuna", "13122"),
        ("comuna_on_paper", "05109"),
    ]);
    let found: Vec<String> = mismatches(&pack, &supplier, &[], date(2026, 11, 23))
        .into_iter()
        .map(|mismatch| mismatch.other.question)
        .collect();
    assert_eq!(
        found,
        [
            "name_on_statute",
            "rut_on_standing",
            "representative_on_power",
            "address_on_paper",
            "comuna_on_paper"
        ]
    );
}

proptest::proptest! {
    #[test]
    fn segments_give_the_texts_again(left in "\\PC{0,24}", right in "\\PC{0,24}") {
        if let Some(compared) = compare(&left, &right) {
            let joined = |segments: &[Segment]| segments.iter().map(|one| one.text.as_str()).collect::<String>();
            proptest::prop_assert_eq!(joined(&compared.reference), left);
            proptest::prop_assert_eq!(joined(&compared.other), right);
        }
    }
}

/// A certificate of a firm, with what stands on it.
fn certificate(name: &str, body: u32, signatories: &[(&str, u32)]) -> Paper {
    let mut paper = Paper::new(
        Rut::from_body(77_000_012).expect("a body"),
        "power-standing",
        None,
        date(2026, 11, 20),
    );
    paper.company = Named {
        name: Some(name.to_owned()),
        rut: Rut::from_body(body),
    };
    paper.signatories = signatories
        .iter()
        .map(|(name, body)| Named {
            name: Some((*name).to_owned()),
            rut: Rut::from_body(*body),
        })
        .collect();
    paper
}

fn on(paper: Paper) -> Vec<(String, String)> {
    let pack = Pack::embedded().expect("the embedded pack");
    let supplier = supplier(&[
        ("legal_name", "Los Aromos SpA"),
        ("representative_name", "Ana Pérez Soto"),
        ("representative_rut", "6-K"),
    ]);
    mismatches(&pack, &supplier, &[paper], date(2026, 11, 23))
        .into_iter()
        .map(|found| (found.other.question.clone(), found.other.text()))
        .collect()
}

#[test]
fn failure_9_names_and_ruts_on_a_kept_paper_are_held_against_the_profile() {
    let told = |question: &str, text: &str| (question.to_owned(), text.to_owned());
    let agreeing = certificate("LOS AROMOS SPA", 77_000_012, &[("Ana Pérez Soto", 6)]);
    assert_eq!(on(agreeing), []);
    let misspelled = certificate("Los Aromos S.p.A.", 77_000_023, &[("Ana Peres Soto", 6)]);
    let other_rut = Rut::from_body(77_000_023).expect("a body").compact();
    assert_eq!(
        on(misspelled),
        [
            told("legal_name", "Los Aromos S.p.A."),
            told("rut", &other_rut),
            told("representative_name", "Ana Peres Soto"),
        ]
    );
    let another = certificate("Los Aromos SpA", 77_000_012, &[("Juan Rojas", 14)]);
    assert_eq!(
        on(another),
        [
            told("representative_name", "Juan Rojas"),
            told("representative_rut", "14-0")
        ]
    );
}

#[test]
fn of_several_who_may_sign_one_that_agrees_is_enough_and_an_expired_paper_says_nothing() {
    let several = [("Juan Rojas", 14), ("Ana Pérez Soto", 6)];
    let several = certificate("Los Aromos SpA", 77_000_012, &several);
    assert_eq!(on(several), []);
    let mut expired = certificate("Otra SpA", 77_000_023, &[]);
    expired.expires_on = Some(date(2026, 11, 22));
    assert_eq!(on(expired), []);
}

#[test]
fn the_same_difference_is_told_once() {
    let pack = Pack::embedded().expect("the embedded pack");
    let supplier = supplier(&[
        ("legal_name", "Los Aromos SpA"),
        ("name_on_statute", "Los Aromos S.p.A."),
    ]);
    let mut statute = certificate("Los Aromos S.p.A.", 77_000_012, &[]);
    statute.kind = "statute".to_owned();
    let papers = [statute.clone(), statute];
    let found = mismatches(&pack, &supplier, &papers, date(2026, 11, 23));
    assert_eq!(found.len(), 1, "{found:?}");
}
