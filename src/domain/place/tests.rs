//! Every place is found by every spelling that lists use, and by no other.

use super::*;
use proptest::prelude::*;
use std::collections::HashSet;

fn region(text: &str) -> Option<&'static str> {
    Region::find(text).map(|region| region.code)
}

fn comuna(text: &str) -> Option<&'static str> {
    Comuna::find(text).map(|comuna| comuna.code)
}

#[test]
fn sixteen_regions_from_north_to_south() {
    let codes: Vec<&str> = regions().iter().map(|region| region.code).collect();
    let north_to_south = "15 01 02 03 04 05 13 06 07 16 08 09 14 10 11 12";
    assert_eq!(codes.join(" "), north_to_south);
}

#[test]
fn every_comuna_is_found_by_its_own_name_and_code_in_any_dress() {
    assert_eq!(comunas().len(), 346);
    assert!(comunas().windows(2).all(|pair| pair[0].code < pair[1].code));
    for place in comunas() {
        let code = Some(place.code);
        assert_eq!(comuna(place.name), code, "{}", place.name);
        assert_eq!(comuna(&place.name.to_uppercase()), code, "{}", place.name);
        assert_eq!(comuna(&words::plain(place.name)), code, "{}", place.name);
        let dressed = format!("  Comuna de {} ", place.name);
        assert_eq!(comuna(&dressed), code, "{dressed}");
        assert_eq!(comuna(place.code), code);
        assert_eq!(comuna(place.code.trim_start_matches('0')), code);
        assert_eq!(place.region().code, &place.code[..2], "{}", place.name);
        assert_eq!(Comuna::nearest(place.name), Some(place));
    }
}

#[test]
fn no_two_comunas_and_no_two_regions_share_a_key() {
    let names = comunas()
        .iter()
        .map(|comuna| spelling::comuna_key(comuna.name));
    let keys: HashSet<String> = names.collect();
    assert_eq!(keys.len(), 346);
    assert!(!keys.contains(""));
    let names = regions()
        .iter()
        .map(|region| spelling::region_key(region.name));
    assert_eq!(names.collect::<HashSet<String>>().len(), 16);
}

#[test]
fn an_article_tells_two_comunas_apart() {
    assert_eq!(comuna("Florida"), Some("08104"));
    assert_eq!(comuna("LA FLORIDA"), Some("13110"));
    assert_eq!(comuna("Comuna de La Florida"), Some("13110"));
}

#[test]
fn every_spelling_of_the_table_leads_to_its_code() {
    let mut seen = HashSet::new();
    for line in include_str!("spellings.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        let found = match cells[0] {
            "comuna" => comuna(cells[1]),
            "region" => region(cells[1]),
            other => panic!("unknown kind {other}"),
        };
        assert_eq!(found, Some(cells[2]), "{line}");
        assert!(seen.insert(line), "{line} stands twice");
    }
}

#[test]
fn comunas_as_the_marketplace_writes_them() {
    for (text, code) in [
        ("Alto Bio Bio", "08314"),
        ("Chol Chol", "09121"),
        ("La Calera", "05502"),
        ("Las Guaitecas", "11203"),
        ("Llay-Llay", "05703"),
        ("Marchigue", "06204"),
        ("O Higgins", "11302"),
        ("O\u{b4}Higgins", "11302"),
        ("Puerto Natales", "12401"),
        ("Puerto Saavedra", "09116"),
        ("San Vicente de Tagua Tagua", "06117"),
        ("Santiago Centro", "13101"),
        ("Til Til", "13303"),
        ("Torres del Payne", "12402"),
        ("Paihuano", "04105"),
        ("Treguaco", "16207"),
        ("Los Alamos", "08206"),
        ("LOS ANGELES  ", "08301"),
        ("N\u{303}un\u{303}oa", "13120"),
        ("Aisén", "11201"),
        ("Coihaique", "11101"),
    ] {
        assert_eq!(comuna(text), Some(code), "{text}");
    }
}

#[test]
fn regions_as_the_marketplace_writes_them() {
    for (text, code) in [
        ("Región Metropolitana de Santiago", "13"),
        ("Región del Biobío ", "08"),
        ("Región de la Araucanía ", "09"),
        (
            "Región del Libertador General Bernardo O\u{b4}Higgins",
            "06",
        ),
        ("Región de los Lagos ", "10"),
        ("Región del Ñuble", "16"),
        ("Región de Magallanes y de la Antártica", "12"),
        ("Región de Tarapacá  ", "01"),
        ("Región Aysén del General Carlos Ibáñez del Campo", "11"),
        ("Región Aysén del General Carlos Iba", "11"),
        ("Región del Libertador General Berna", "06"),
        ("Región de Magallanes y de la Antárt", "12"),
        ("Metropolitana", "13"),
        ("CUARTA REGION", "04"),
        ("DECIMA LOS LAGOS", "10"),
        ("V REGION DE VALPARAISO", "05"),
        ("Región del Bío-Bío", "08"),
        ("XIV Los Ríos", "14"),
        ("Decimocuarta región", "14"),
        ("AISEN", "11"),
        ("O'Higgins", "06"),
        ("15 Arica y Parinacota", "15"),
    ] {
        assert_eq!(region(text), Some(code), "{text}");
    }
}

#[test]
fn regions_by_code_with_and_without_the_zero() {
    for number in 1..=16 {
        let code = format!("{number:02}");
        assert_eq!(region(&number.to_string()), Some(code.as_str()));
        assert_eq!(region(&format!(" {code} ")), Some(code.as_str()));
    }
    for text in ["0", "00", "17", "005", ""] {
        assert_eq!(region(text), None, "{text}");
    }
}

#[test]
fn what_is_no_place_is_not_found() {
    for text in [
        "",
        " ",
        "Región",
        "de",
        "Los",
        "Extranjero",
        "Lima",
        "99999",
        "0110",
        "1",
    ] {
        assert_eq!(comuna(text), None, "{text}");
    }
    for text in [
        "",
        "Región",
        "de la",
        "Extranjero",
        "Quinta Los Lagos",
        "Santiago",
        "Regi",
    ] {
        assert_eq!(region(text), None, "{text}");
    }
}

#[test]
fn misspelt_places_are_guessed_and_nonsense_is_not() {
    for (text, name) in [
        ("Peñalolen", "Peñalolén"),
        ("Penyalolen", "Peñalolén"),
        ("Pñealolén", "Peñalolén"),
        ("Nunoa", "Ñuñoa"),
        ("Ñuñoaa", "Ñuñoa"),
        ("Valparaizo", "Valparaíso"),
        ("Valpara", "Valparaíso"),
        ("Viña del Marr", "Viña del Mar"),
        ("Consepcion", "Concepción"),
        ("Provindencia", "Providencia"),
        ("Maypu", "Maipú"),
        ("Huechurava", "Huechuraba"),
    ] {
        let found = Comuna::nearest(text).map(|comuna| comuna.name);
        assert_eq!(found, Some(name), "{text}");
    }
    for text in ["", "x", "qwertyuiop", "Buenos Aires", "12345678", "pan"] {
        assert_eq!(Comuna::nearest(text), None, "{text}");
    }
    for (text, code) in [
        ("Valparaizo", "05"),
        ("Araucania", "09"),
        ("Atacamma", "03"),
    ] {
        assert_eq!(
            Region::nearest(text).map(|region| region.code),
            Some(code),
            "{text}"
        );
    }
    assert_eq!(Region::nearest("qwertyuiop"), None);
}

proptest! {
    #[test]
    fn any_text_is_looked_up_without_panic(text in "\\PC*") {
        let _ = Comuna::nearest(&text);
        let _ = Region::nearest(&text);
    }
}
