//! Real names that must pass and secrets that must not.

use super::{Place, looks_secret};

const NAMES: &[&str] = &[
    "O'Higgins",
    "Ñancupil",
    "María José Ñancupil Huenchumán",
    "3M Chile SpA",
    "S.O.S. 24 Horas Ltda",
    "Gasfitería J&M",
    "Transportes 4x4 Ltda.",
    "Servicios24x7 SpA",
    "Multiservicios2000 SpA",
    "Clave de Sol Música SpA",
    "La Clave es Servicio Ltda",
    "Pin Pon Jardín Infantil",
    "Comercial N°1 E.I.R.L.",
    "Café/Bar 1900 Ltda",
    "¡Viva! Eventos SpA",
    "Construcción y Aseo L&M 2 S.p.A.",
    "Müller-Peña & Cía.",
    "A+B Diseño Ltda",
    "Panadería \"La Espiga\" SpA",
    "PANADERÍA LOS AROMOS SPA",
    "D'Angelo Pizzas 1/2 Metro",
    "Librería 2da Oportunidad",
    "Nº 7 Diseño + Imprenta",
    "Yo @ Casa SpA",
    "[GABSSP] Producción SpA",
    "MUEBLES <ROBLE> SPA",
    "Tecno#1 Spa",
    "Tecno#1, SpA.",
    "**Sol** Eventos Ltda.",
    "Comercial Todo_24 S.A.",
    "Café *Aroma* E.I.R.L.",
];

const SECRETS: &[&str] = &[
    "Pelusa2024!",
    "pelusa2024",
    "Hola.1234!",
    "clave: gatito",
    "mi clave es gatito",
    "Mi ClaveÚnica es Abc12345",
    "clave unica: secreto",
    "ClaveÚnica Abc12345",
    "password=hola",
    "contraseña: 1234",
    "p@ssw0rd",
    "Pa$$w@rd",
    "aB3dE5fG",
    "Ana Pérez X9!kd7#q",
    "Pelusa#2024 SpA",
    "Gato!Negro!7 SpA",
    "Ana Pérez X9!kd7#q SpA",
    "aB3dE5fG Ltda",
    "p@ssw0rd SpA",
    "clave: gatito SpA",
    "Tecno#1",
    "<ROBLE>",
    "SpA Tecno#1",
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
];

#[test]
fn real_names_pass() {
    for name in NAMES {
        assert!(!looks_secret(name, Place::Name), "{name}");
    }
}

#[test]
fn secrets_are_told() {
    for secret in SECRETS {
        assert!(looks_secret(secret, Place::Name), "{secret}");
    }
}

#[test]
fn addresses_and_files_keep_their_usual_signs() {
    for address in [
        "Pasaje 4 #1234-B",
        "Av. Grecia 8735, depto. 12B",
        "Calle 5 N°123-B",
    ] {
        assert!(!looks_secret(address, Place::Address), "{address}");
    }
    for file in [
        "IMG_20261120_101010.jpg",
        "certificado-habilidad-2026-11-20.pdf",
        "https://www.mercadopublico.cl/ver?id=12AbC",
        "captura de pantalla del 20-11-2026",
    ] {
        assert!(!looks_secret(file, Place::Evidence), "{file}");
    }
    assert!(looks_secret("clave: gatito99", Place::Evidence));
    assert!(looks_secret("Pelusa2024!", Place::Evidence));
}

proptest::proptest! {
    #[test]
    fn an_announced_secret_is_told_wherever_it_stands(secret in "[a-zA-Z0-9]{4,16}", before in "[A-Z][a-z]{2,8}") {
        let text = format!("{before} clave: {secret}");
        proptest::prop_assert!(looks_secret(&text, Place::Name));
    }

    #[test]
    fn two_words_of_letters_are_never_a_secret(first in "[A-ZÑÁÉ][a-zñáéíóú]{1,14}", last in "[A-ZÑÁÉ]['a-zñáéíóú]{1,14}") {
        let text = format!("{first} {last}");
        proptest::prop_assert!(!looks_secret(&text, Place::Name));
    }
}
