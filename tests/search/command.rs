//! `tenders search` as a person types it.

use crate::support::environment::{Environment, Language};
use serde_json::Value;

/// A list of our own shape: two open tenders, one that has closed, one of another trade.
const LIST: &str = "\
encuentro_tender,title,description,status,buyer_name,buyer_region,estimate,estimate_currency,closes,item_key,item_product_name,item_description
2735-1-LE26,Servicio de aseo de oficinas,Aseo diario,published,Hospital de Ejemplo,07,1500000,CLP,2026-12-01T15:00,1,Limpieza de edificios,
2735-2-LE26,Mantención de la posta,,published,Municipalidad de Ejemplo,13,,,2026-11-30T15:00,1,,Limpieza de vidrios
2735-3-LE26,Limpieza de fosas,,awarded,Municipalidad de Ejemplo,13,,,2026-03-01,1,,
2735-4-COT26,Colaciones para 30 personas,,published,Municipalidad de Ejemplo,13,,,2026-12-05T12:00,1,,
";

pub fn filled(language: Language) -> Environment {
    let environment = Environment::new(language);
    let url = format!("sqlite:{}", environment.path("store.db").display());
    let environment = environment.store(&url);
    environment.write("lista.csv", LIST);
    environment
        .run(&["tenders", "import", "lista.csv"])
        .expect(0);
    environment
}

/// The codes of an answer in JSON.
fn codes(environment: &Environment, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["tenders", "search", "--format", "json"];
    all.extend(arguments);
    let run = environment.run(&all).expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.search/1");
    json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn trade_words_accents_plurals_and_slips_find_the_same_and_open_ones_come_first() {
    let environment = filled(Language::Spanish);
    for words in ["aseo", "LIMPIEZAS", "limpiesa", "aséo"] {
        let mut found = codes(&environment, &[words]);
        found.sort_unstable();
        assert_eq!(found, ["2735-1-LE26", "2735-2-LE26"], "{words}");
    }
    assert_eq!(codes(&environment, &["aseo", "--todas"]).len(), 3);
    assert_eq!(codes(&environment, &["fosas"]), ["2735-3-LE26"]);
    assert_eq!(codes(&environment, &["catering"]), ["2735-4-COT26"]);
    assert_eq!(codes(&environment, &["colac*"]), ["2735-4-COT26"]);
}

#[test]
fn the_score_and_the_words_that_hit_are_told() {
    let environment = filled(Language::English);
    let run = environment
        .run(&["tenders", "search", "aseo", "vidrios", "--format", "json"])
        .expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let item = &json["items"][0];
    assert_eq!(item["code"], "2735-2-LE26");
    assert!(item["score"].as_f64().unwrap() > 0.0);
    let hits: Vec<[&str; 4]> = item["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| ["typed", "word", "how", "place"].map(|key| hit[key].as_str().unwrap()))
        .collect();
    assert_eq!(
        hits,
        [
            ["aseo", "limpieza", "synonym", "bought"],
            ["vidrios", "vidrios", "exact", "bought"]
        ]
    );
}

#[test]
fn words_are_left_out_with_a_dash_or_by_name_and_places_and_filters_narrow() {
    let environment = filled(Language::Spanish);
    assert_eq!(codes(&environment, &["aseo", "-hospital"]), ["2735-2-LE26"]);
    assert_eq!(codes(&environment, &["aseo -hospital"]), ["2735-2-LE26"]);
    assert_eq!(
        codes(&environment, &["aseo", "--sin", "hospital"]),
        ["2735-2-LE26"]
    );
    assert_eq!(
        codes(&environment, &["limpieza", "--en", "comprado"]).len(),
        2
    );
    assert_eq!(
        codes(&environment, &["limpieza", "--region", "07"]),
        ["2735-1-LE26"]
    );
    assert_eq!(
        codes(&environment, &["vidrios", "--en", "comprado"]),
        ["2735-2-LE26"]
    );
    let run = environment
        .run(&["licitaciones", "buscar", "vidrios", "--en", "nombre"])
        .expect(1);
    assert!(run.stderr.contains("menos filtros"), "{run}");
}

#[test]
fn a_code_goes_straight_to_its_tender() {
    let environment = filled(Language::Spanish);
    for code in ["2735-4-COT26", " 2735-4-cot26 "] {
        let run = environment.run(&["licitaciones", "buscar", code]).expect(0);
        assert!(run.stdout.contains("Colaciones para 30 personas"), "{run}");
    }
    let run = environment
        .run(&["licitaciones", "buscar", "2735-5-COT26"])
        .expect(1);
    assert!(run.stderr.contains("2735-4-COT26"), "{run}");
}

#[test]
fn it_says_what_it_looked_for_instead_how_many_there_are_and_what_to_type_next() {
    let environment = filled(Language::Spanish);
    let run = environment
        .run(&["licitaciones", "buscar", "limpiesa"])
        .expect(0);
    assert!(run.stderr.contains("Se buscó «limpieza»"), "{run}");
    assert!(run.stderr.contains("--todas"), "{run}");
    assert!(run.stderr.contains("licitaciones ver 2735-"), "{run}");
    let run = environment
        .run(&["licitaciones", "buscar", "aseo colaciones"])
        .expect(0);
    assert!(
        run.stderr
            .contains("Ninguna tiene las 2 palabras; estas tienen una"),
        "{run}"
    );
    let run = environment
        .run(&["licitaciones", "buscar", "aseo", "qwertyuiop"])
        .expect(0);
    assert!(run.stderr.contains("tiene «qwertyuiop»"), "{run}");
    let run = environment
        .run(&["licitaciones", "buscar", "qwertyuiop"])
        .expect(1);
    assert_eq!(run.stdout, "");
    let run = environment.run(&["licitaciones", "buscar", "🧹"]).expect(2);
    assert!(run.stderr.contains("Falta una palabra"), "{run}");
}

#[test]
fn an_empty_store_says_so_in_both_languages() {
    for language in Language::ALL {
        let run = Environment::new(language)
            .run(&["tenders", "search", "aseo"])
            .expect(1);
        assert!(run.stderr.contains("encuentro "), "{run}");
    }
}

#[test]
fn the_list_goes_into_a_spreadsheet() {
    let environment = filled(Language::English);
    let run = environment
        .run(&["tenders", "search", "aseo", "-o", "found.csv"])
        .expect(0);
    assert_eq!(run.stdout, "");
    let text = String::from_utf8(environment.read("found.csv")).unwrap();
    assert!(text.contains("Code,Name,Buyer"), "{text}");
    assert!(
        text.contains("2735-1-LE26,Servicio de aseo de oficinas,"),
        "{text}"
    );
}

#[test]
fn a_folder_of_rules_adds_words_of_a_trade() {
    let environment = filled(Language::English);
    environment
        .run(&["tenders", "search", "lunchero"])
        .expect(1);
    std::fs::create_dir(environment.path("work/rules")).unwrap();
    environment.write(
        "rules/own.toml",
        "[[synonyms]]\nid = \"own\"\nwords = [\"lunchero\", \"colación\"]\n\
         basis = { source = \"encuentro\", valid_from = \"2026-01-01\", checked_on = \"2026-11-24\", verified = true }\n",
    );
    let run = environment
        .run(&["tenders", "search", "lunchero", "--rules", "rules"])
        .expect(0);
    assert!(run.stdout.contains("2735-4-COT26"), "{run}");
}
