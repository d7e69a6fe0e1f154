//! The exact places where two writings differ, and the pairs of the embedded pack.

use super::difference::compare;
use super::mismatches;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::mismatch::{Difference, Segment};
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
    let found: Vec<String> = mismatches(&pack, &supplier, date(2026, 11, 23))
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
