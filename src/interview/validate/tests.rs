//! Every kind of answer as people type it, refused secrets, and that nothing panics.

use super::validate;
use crate::domain::fact::FactValue;
use crate::rules::Pack;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::embedded().expect("the embedded pack"));

fn read(id: &str, raw: &str) -> Result<FactValue, &'static str> {
    validate(PACK.question(id).expect("a question"), raw).map_err(|message| message.id)
}

fn text(value: &str) -> Result<FactValue, &'static str> {
    Ok(FactValue::Text(value.to_owned()))
}

fn list(values: &[&str]) -> Result<FactValue, &'static str> {
    Ok(FactValue::List(
        values.iter().map(|value| (*value).to_owned()).collect(),
    ))
}

#[test]
fn phones_take_every_usual_spelling() {
    for raw in [
        "9 1234 5678",
        "+56 9 1234 5678",
        "56912345678",
        "(09) 1234-5678",
        "0056912345678",
    ] {
        assert_eq!(read("phone", raw), text("+56912345678"), "{raw}");
    }
    for raw in ["1234 5678", "+54 9 11 1234 5678", "llámame", "912345678901"] {
        assert_eq!(read("phone", raw), Err("interview-not-a-phone"), "{raw}");
    }
}

#[test]
fn emails_keep_the_name_and_lower_the_host() {
    assert_eq!(
        read("email", "Ana.Perez+1@Ejemplo.CL"),
        text("Ana.Perez+1@ejemplo.cl")
    );
    for raw in [
        "ana",
        "ana@",
        "@x.cl",
        "ana@ejemplo",
        "a na@x.cl",
        "ana@x..cl",
        "ana@-x.cl",
        "elena@@x",
    ] {
        assert_eq!(read("email", raw), Err("interview-not-an-email"), "{raw}");
    }
}

#[test]
fn choices_go_by_number_id_or_label_in_either_language() {
    for raw in [
        "1",
        "micro",
        "Microempresa",
        "Micro firm",
        "microempresa (hasta 2.400 UF)",
    ] {
        assert_eq!(read("size", raw), text("micro"), "{raw}");
    }
    assert_eq!(read("size", "9"), Err("interview-no-such-number"));
    assert_eq!(read("size", "gigante"), Err("interview-no-such-option"));
}

#[test]
fn yes_and_no_go_in_both_languages() {
    for raw in ["sí", "Si", "S", "yes", "Y"] {
        assert_eq!(
            read("has_workers", raw),
            Ok(FactValue::YesNo(true)),
            "{raw}"
        );
    }
    for raw in ["no", "N"] {
        assert_eq!(
            read("has_workers", raw),
            Ok(FactValue::YesNo(false)),
            "{raw}"
        );
    }
    assert_eq!(read("has_workers", "quizás"), Err("interview-not-yes-no"));
}

#[test]
fn places_are_found_or_the_nearest_is_offered() {
    assert_eq!(read("sii_comuna", "penalolen"), text("13122"));
    assert_eq!(
        read("sii_comuna", "Peñalolem"),
        Err("interview-comuna-near")
    );
    assert_eq!(read("sii_comuna", "qqqq"), Err("interview-comuna-unknown"));
    assert_eq!(read("regions", "Valparaíso; 13, 5"), list(&["05", "13"]));
    assert_eq!(read("regions", "Valparaizo"), Err("interview-region-near"));
    let all = read("regions", "todas").expect("all regions");
    assert_eq!(all.as_text().split(", ").count(), 16);
}

#[test]
fn product_codes_numbers_and_dates() {
    assert_eq!(
        read("rubros", "82121508 14111531,82121508"),
        list(&["82121508", "14111531"])
    );
    assert_eq!(read("rubros", "imprenta"), Err("interview-not-a-rubro"));
    assert_eq!(read("tax_debt_utm", "500"), text("500"));
    assert_eq!(read("tax_debt_utm", "12,5"), text("12.5"));
    assert_eq!(read("tax_debt_utm", "-3"), Err("interview-negative"));
    for none in ["no", "Nada", "ninguna", "cero", "no tengo", "none"] {
        assert_eq!(read("tax_debt_utm", none), text("0"), "{none}");
    }
    assert_eq!(read("tax_debt_utm", "poco"), Err("interview-not-a-number"));
    let day = FactValue::Date(jiff::civil::date(2027, 12, 31));
    assert_eq!(read("power_valid_until", "31-12-2027"), Ok(day.clone()));
    assert_eq!(read("power_valid_until", "2027-12-31"), Ok(day));
    assert_eq!(
        read("power_valid_until", "12/31/2027"),
        Err("calendar-month-first")
    );
}

#[test]
fn a_secret_is_refused_in_any_field_and_not_repeated() {
    for (id, raw) in [
        ("legal_name", "Pelusa2024!"),
        ("phone", "Pelusa2024!"),
        ("email", "Pelusa2024!"),
        ("address", "mi clave es gatito"),
        ("conflict_bodies", "clave: gatito"),
        ("size", "clave: gatito"),
        ("sii_comuna", "Pelusa2024!"),
    ] {
        let message = validate(PACK.question(id).expect("a question"), raw).expect_err(id);
        assert_eq!(message.id, "interview-secret-refused", "{id}");
        assert!(message.arguments.is_empty());
    }
}

#[test]
fn accents_written_apart_are_joined() {
    assert_eq!(
        read("legal_name", "Mun\u{303}oz  Pe\u{301}rez"),
        text("Muñoz Pérez")
    );
}

proptest::proptest! {
    #[test]
    fn no_answer_makes_it_panic(raw in "\\PC{0,60}") {
        for question in &PACK.questions {
            let _ = validate(question, &raw);
        }
    }

    #[test]
    fn a_value_reads_as_itself_again(raw in "[A-Za-zñÑáé0-9 ,.@+-]{1,30}") {
        for question in &PACK.questions {
            if let Ok(value) = validate(question, &raw) {
                let again = match &value {
                    FactValue::YesNo(yes) => if *yes { "sí".to_owned() } else { "no".to_owned() },
                    other => other.as_text(),
                };
                // A number keeps a decimal point, which a person may not type before three digits.
                if question.kind == crate::rules::model::QuestionKind::Number {
                    continue;
                }
                proptest::prop_assert_eq!(validate(question, &again), Ok(value));
            }
        }
    }
}
