//! Pasted texts as they come, against the embedded pack.

use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::embedded().unwrap());

fn ids(text: &str) -> (&'static str, Vec<String>) {
    let list = |meanings: Vec<Meaning<'_>>| {
        meanings
            .into_iter()
            .map(|meaning| meaning.id().to_owned())
            .collect()
    };
    match explain(&PACK, text) {
        Explanation::Known(meanings) => ("known", list(meanings)),
        Explanation::Unclear(meanings) => ("unclear", list(meanings)),
        Explanation::NotKnown => ("not known", Vec::new()),
    }
}

#[track_caller]
fn means(text: &str, id: &str) {
    let (how, found) = ids(text);
    assert_eq!(how, "known", "{text}: {found:?}");
    assert_eq!(found[0], id, "{text}: {found:?}");
}

#[test]
fn the_states_are_told_apart() {
    means("INHÁBIL", "eligibility-ineligible");
    means("inhabil", "eligibility-ineligible");
    means("HÁBIL", "eligibility-eligible");
    means("sin informacion", "eligibility-no-information");
    means("EN REVISIÓN", "eligibility-under-review");
    means("Acreditación:  No vigente", "accreditation-not-in-force");
    means(
        "Estado de habilidad:\nEN REVISIÓN\n(se muestra desde el día hábil siguiente)",
        "eligibility-under-review",
    );
}

#[test]
fn longer_texts_and_bodies_hold_their_message() {
    means(
        "{\"Codigo\":203,\"Mensaje\":\"Ticket no válido.\"}",
        "ticket-invalid",
    );
    means(
        "{\"Codigo\":10500,\"Mensaje\":\"Lo sentimos. Hemos detectado que existen peticiones simultáneas.\"}",
        "api-simultaneous",
    );
    means(
        "42000 927 [Microsoft][ODBC SQL Server Driver][SQL Server]Database 'DCCPPlatform' cannot be opened",
        "bulk-file-broken",
    );
    means(
        "Estimado usuario, le informamos que el RUT ya está asociado a otro usuario. Saludos cordiales.",
        "company-linked-to-another-user",
    );
}

#[test]
fn small_slips_are_forgiven() {
    means("Tiket no valido", "ticket-invalid");
    means("certificado de indisponivilidad", "platform-unavailable");
    means("peticiones simultaneas detectadas", "api-simultaneous");
    means(
        "comprovante de envio de oferta no disponible",
        "offer-not-sent",
    );
}

#[test]
fn a_cause_is_found_by_its_key_and_beside_the_state() {
    means("DeudasTributarias", "DeudasTributarias");
    let (how, found) = ids("Estado de habilidad: INHÁBIL. Causa: Deudas tributarias");
    assert_eq!(how, "known");
    assert!(
        found.contains(&"eligibility-ineligible".to_owned()),
        "{found:?}"
    );
    assert!(found.contains(&"DeudasTributarias".to_owned()), "{found:?}");
}

#[test]
fn what_is_not_known_is_said_so() {
    for text in [
        "",
        "...",
        "buenos días, quisiera vender colaciones a la municipalidad",
        "el día hábil siguiente abre la oficina a las nueve",
        "Error 0x80070005 en el módulo de impresión",
    ] {
        assert_eq!(ids(text).0, "not known", "{text}: {:?}", ids(text).1);
    }
}

#[test]
fn an_unclear_text_offers_a_few() {
    let (how, found) = ids("error en el pago");
    assert_eq!(how, "unclear", "{found:?}");
    assert!(
        found.contains(&"payment-marketplace".to_owned()),
        "{found:?}"
    );
    assert!(found.len() <= MOST);
}

#[test]
fn every_message_is_found_by_each_of_its_texts() {
    for message in &PACK.messages {
        for says in &message.says {
            let found = ids(&says.to_uppercase());
            assert_eq!(found.0, "known", "{says}");
            assert!(found.1.contains(&message.id), "{says}: {found:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_gives_an_answer(text in "\\PC{0,200}") {
        let _ = explain(&PACK, &text);
    }
}

#[test]
fn a_message_is_found_at_the_end_of_a_long_page() {
    let page = "texto de relleno sin nada que explicar ".repeat(5_000);
    means(&format!("{page} Ticket no válido"), "ticket-invalid");
    means(&format!("{page} Tiket no valido"), "ticket-invalid");
    assert_eq!(ids(&page).0, "not known");
}
