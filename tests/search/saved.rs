//! Saved searches: what is new since, whose they are, and that they go with the person.

use super::command::filled;
use crate::store::engines::on_both;
use crate::store::people::{rut, supplier};
use crate::store::samples::code;
use crate::support::environment::Language;
use encuentro::domain::saved_search::SavedSearch;
use encuentro::store::copy::copy;
use encuentro::store::{Erasure, open};
use jiff::civil::date;
use std::path::Path;

fn saved(name: &str, supplier: Option<u32>, seen: &[&str]) -> SavedSearch {
    SavedSearch {
        supplier: supplier.map(rut),
        name: name.to_owned(),
        asked: "{\"words\":\"aseo\"}".to_owned(),
        saved_on: date(2026, 11, 1),
        run_on: Some(date(2026, 11, 2)),
        seen: seen.iter().map(|text| code(text)).collect(),
    }
}

#[test]
fn they_are_kept_by_supplier_and_name_and_go_with_the_person() {
    on_both(|store| {
        store.put_supplier(&supplier(rut(14))).unwrap();
        let own = saved("Mi aseo", Some(14), &["7-1-LE26", "7-2-LE26"]);
        let centre = saved("Áreas verdes", None, &[]);
        for search in [&own, &centre, &saved("otra", None, &["7-9-LE26"])] {
            store.put_saved_search(search).unwrap();
        }
        // The same name in other letters takes the old one's place.
        let again = saved("MI  ASEO", Some(14), &["7-3-LE26"]);
        store.put_saved_search(&again).unwrap();
        assert_eq!(store.saved_searches(Some(rut(14))).unwrap(), [again]);
        let all = store.saved_searches(None).unwrap();
        assert_eq!(all.len(), 3);
        assert_eq!(all[0], centre);
        assert!(store.remove_saved_search(None, "areas verdes").unwrap());
        assert!(!store.remove_saved_search(None, "areas verdes").unwrap());
        let forgotten = store
            .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert!(forgotten.records > 0);
        let left = store.saved_searches(None).unwrap();
        assert_eq!(left, [saved("otra", None, &["7-9-LE26"])]);
        vec![format!("{all:?} {left:?}")]
    });
}

#[test]
fn a_saved_search_says_what_is_new_and_shows_it_first() {
    let environment = filled(Language::Spanish);
    let buscar = |arguments: &[&str], code| {
        let mut all = vec!["licitaciones", "buscar"];
        all.extend(arguments);
        environment.run(&all).expect(code)
    };
    let run = buscar(&["aseo", "--guardar", "mi aseo"], 0);
    assert!(run.stderr.contains("--guardada \"mi aseo\""), "{run}");
    let run = buscar(&["--guardada", "Mi Aseo"], 0);
    assert!(
        run.stderr.contains("Nada nuevo desde el 23-11-2026"),
        "{run}"
    );
    environment.write(
        "otra.csv",
        "encuentro_tender,title,status,closes,item_key\n2735-9-LE26,Pintura y algo de limpieza,published,2026-12-09T15:00,1\n",
    );
    environment
        .run(&["tenders", "import", "otra.csv"])
        .expect(0);
    let run = buscar(&["--guardada", "mi aseo", "--format", "json"], 0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"][0]["code"], "2735-9-LE26");
    assert_eq!(json["items"][0]["new"], true);
    assert_eq!(json["items"][1]["new"], false);
    assert!(run.stderr.contains("Una es nueva y va primero"), "{run}");
    let run = buscar(&["--guardada", "mi aseo"], 0);
    assert!(run.stderr.contains("Nada nuevo"), "{run}");
    let run = buscar(&["--guardada"], 0);
    assert!(run.stdout.contains("mi aseo"), "{run}");
    let run = buscar(&["--guardada", "mi asea"], 1);
    assert!(run.stderr.contains("mi aseo"), "{run}");
    let run = buscar(&["--borrar", "MI ASEO"], 0);
    assert!(
        run.stderr.contains("Se borró la búsqueda «mi aseo»"),
        "{run}"
    );
    buscar(&["--guardada"], 1);
}

#[test]
fn a_search_of_a_person_needs_the_person() {
    let environment = filled(Language::English);
    let run = environment
        .run(&[
            "tenders", "search", "aseo", "--save", "mine", "--for", "14-0",
        ])
        .expect(1);
    assert!(run.stderr.contains("14-0"), "{run}");
    environment.run(&["tenders", "search", "--saved"]).expect(1);
    for wrong in [&["--save", ""][..], &["--saved", "x", "--open"]] {
        let mut all = vec!["tenders", "search", "aseo"];
        all.extend(wrong);
        environment.run(&all).expect(2);
    }
}

#[test]
fn what_is_saved_for_a_person_is_in_the_export_and_named_before_it_is_erased() {
    let environment = filled(Language::Spanish);
    let url = format!("sqlite:{}", environment.path("store.db").display());
    open(Some(&url), Path::new(""))
        .unwrap()
        .put_supplier(&supplier(rut(14)))
        .unwrap();
    environment
        .run(&[
            "licitaciones",
            "buscar",
            "aseo",
            "--guardar",
            "mi aseo",
            "--para",
            "14-0",
        ])
        .expect(0);
    let run = environment.run(&["suppliers", "export", "14-0"]).expect(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let searches = &json["items"][0]["saved_searches"];
    assert_eq!(searches[0]["name"], "mi aseo", "{run}");
    assert_eq!(searches[0]["asked"]["words"], "aseo");
    assert_eq!(searches[0]["told"].as_array().unwrap().len(), 2);
    let run = environment
        .run(&["suppliers", "forget", "14-0", "--yes"])
        .expect(0);
    assert!(run.stderr.contains("una búsqueda guardada"), "{run}");
    environment.run(&["tenders", "search", "--saved"]).expect(1);
}

#[test]
fn a_copy_of_the_store_brings_them() {
    on_both(|store| {
        store.put_supplier(&supplier(rut(14))).unwrap();
        let own = saved("Mi aseo", Some(14), &["7-1-LE26"]);
        store.put_saved_search(&own).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut target = open(None, &folder.path().join("copy.db")).unwrap();
        copy(store, target.as_mut(), &mut |_| {}).unwrap();
        assert_eq!(target.saved_searches(None).unwrap(), [own]);
        Vec::new()
    });
}
