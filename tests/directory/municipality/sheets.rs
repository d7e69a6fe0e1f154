//! `suppliers import` and `export` and consents: no older list gives back what was withdrawn, a "no" counts, and an export
//! shows nowhere more than was agreed.

use super::{TODAY, items, on_both, told};
use crate::lists::with_store;
use crate::support::environment::{Environment, Language, Run};
use encuentro::domain::consent::Purpose;
use encuentro::domain::directory::Field;
use encuentro::domain::rut::Rut;
use encuentro::domain::supplier::Supplier;
use encuentro::store::Store;

const ANA: &str = "14-0";

/// A list with Ana, whose consent to the directory is told in one way on one day.
fn list(directory: &str, on: &str) -> String {
    format!(
        "rut;nombre;comuna;liderada por mujeres;correo;autoriza;autoriza directorio;fecha de autorización;cuenta;\
         cuenta vista el;acreditación;acreditación vista el;habilidad;habilidad vista el\n\
         {ANA};Ana Pérez Soto;Peñalolén;sí;ana@example.cl;sí;{directory};{on};abierta;27-11-2026;vigente;27-11-2026;\
         hábil;27-11-2026\n"
    )
}

fn import(environment: &Environment, text: &str) -> Run {
    environment.write("gente.csv", text);
    environment.run(&["suppliers", "import", "gente.csv"])
}

fn ana(store: &mut dyn Store) -> Supplier {
    store
        .supplier(Rut::from_body(14).unwrap())
        .unwrap()
        .unwrap()
}

fn agrees(store: &mut dyn Store) -> bool {
    ana(store).consent(Purpose::Directory).is_some()
}

#[test]
fn an_older_list_never_gives_back_what_was_withdrawn() {
    on_both(Language::Spanish, |environment, store| {
        import(environment, &list("sí", "")).expect(0);
        assert!(agrees(store));
        environment
            .run(&["directory", "consent", ANA, "--withdraw", "--yes"])
            .expect(0);
        for day in ["", "01-11-2026", "28-11-2026", "05-12-2026"] {
            let again = import(environment, &list("sí", day)).expect(0);
            assert!(!agrees(store), "{day}: {again}");
            let said = told(&again);
            assert!(
                said.contains("sigue fuera del directorio")
                    && said.contains("Línea 2: 14-0 retiró su permiso")
                    && said.contains("28-11-2026"),
                "{again}"
            );
        }
        let json = environment
            .run(&["suppliers", "import", "gente.csv", "--format", "json"])
            .expect(0);
        assert!(json.stdout.contains("retiró su permiso"), "{json}");
    });
}

#[test]
fn a_consent_after_the_withdrawal_counts() {
    on_both(Language::English, |environment, store| {
        import(environment, &list("yes", "01-11-2026")).expect(0);
        let mut held = ana(store);
        for consent in &mut held.consents {
            if consent.purpose == Purpose::Directory {
                consent.withdrawn_on = Some("2026-11-10".parse().unwrap());
            }
        }
        store.put_supplier(&held).unwrap();
        import(environment, &list("yes", "10-11-2026")).expect(0);
        assert!(!agrees(store), "the same day is not after it");
        let run = import(environment, &list("yes", "11-11-2026")).expect(0);
        assert!(agrees(store), "{run}");
        assert!(!told(&run).contains("stays out"), "{run}");
    });
}

#[test]
fn who_withdrew_everything_is_not_kept_anew_by_an_older_list() {
    on_both(Language::Spanish, |environment, store| {
        import(environment, &list("", "")).expect(0);
        environment
            .run(&["privacy", "consent", ANA, "--withdraw", "guidance"])
            .expect(0);
        let run = import(environment, &list("", "")).expect(1);
        assert!(
            told(&run).contains("retiró su autorización el 28-11-2026"),
            "{run}"
        );
        assert!(ana(store).consent(Purpose::Guidance).is_none());
    });
}

#[test]
fn a_no_ends_a_consent_and_names_where_the_person_stands() {
    on_both(Language::Spanish, |environment, store| {
        import(environment, &list("sí", "")).expect(0);
        environment
            .run(&["directory", "publish", "sitio", "--yes"])
            .expect(0);
        environment.write("no.csv", list("no", ""));
        let dry = environment
            .run(&["suppliers", "import", "no.csv", "--dry-run"])
            .expect(0);
        assert!(
            agrees(store) && told(&dry).contains("Se retiraría un permiso"),
            "{dry}"
        );
        let run = import(environment, &list("no", "")).expect(0);
        assert!(!agrees(store), "{run}");
        let said = told(&run);
        for wanted in [
            "Actualizadas: 1",
            "Se retiró un permiso para el directorio",
            "Línea 2: 14-0 dice «no»",
            "sigue en la última publicación",
            "encuentro directorio publicar",
        ] {
            assert!(said.contains(wanted), "{wanted}: {run}");
        }
        let again = import(environment, &list("no", "")).expect(0);
        assert!(!told(&again).contains("Se retiró"), "{again}");
    });
}

#[test]
fn an_export_brings_what_was_agreed_and_no_more() {
    on_both(Language::Spanish, |environment, store| {
        import(environment, &list("sí", "01-11-2026")).expect(0);
        let give = ["directory", "consent", ANA, "--give", "--yes", "--only"];
        environment
            .run(&[&give[..], &["comuna"]].concat())
            .expect(0);
        let held = ana(store);
        environment
            .run(&["suppliers", "export", "-o", "salida.csv"])
            .expect(0);
        let other = with_store(Environment::new(Language::Spanish).set("ENCUENTRO_TODAY", TODAY));
        other.write("salida.csv", environment.read("salida.csv"));
        other.run(&["suppliers", "import", "salida.csv"]).expect(0);
        let came = ana(crate::lists::store_of(&other).as_mut());
        let agreed = |supplier: &Supplier| {
            let consent = supplier.consent(Purpose::Directory).unwrap();
            let fields = consent.fields.clone().unwrap();
            (fields, consent.text_version.clone(), consent.given_on)
        };
        assert_eq!(agreed(&came).1, agreed(&held).1);
        assert_eq!(agreed(&came).2, agreed(&held).2);
        assert!(agreed(&came).0.contains(&Field::Comuna));
        assert!(!agreed(&came).0.contains(&Field::Email));
        assert_eq!(came.facts.yes("women_led"), Some(true));
        other
            .run(&["directory", "publish", "sitio", "--yes"])
            .expect(0);
        let page = String::from_utf8(other.read("sitio/index.html")).unwrap();
        assert!(page.contains("Peñalolén") && !page.contains("ana@example.cl"));
        // The list that was exported before a withdrawal does not undo it.
        environment
            .run(&["directory", "consent", ANA, "--withdraw", "--yes"])
            .expect(0);
        let back = environment
            .run(&["suppliers", "import", "salida.csv"])
            .expect(0);
        assert!(!agrees(store), "{back}");
    });
}

#[test]
fn who_comes_in_after_an_erasure_is_pointed_at() {
    on_both(Language::Spanish, |environment, _| {
        let first = import(environment, &list("sí", "")).expect(0);
        assert!(!told(&first).contains("se borró a alguien"), "{first}");
        environment
            .run(&["suppliers", "forget", ANA, "--yes"])
            .expect(0);
        let again = import(environment, &list("sí", "")).expect(0);
        assert!(
            told(&again).contains("el 28-11-2026 se borró a alguien"),
            "{again}"
        );
        let third = import(environment, &list("sí", "")).expect(0);
        assert!(!told(&third).contains("se borró a alguien"), "{third}");
        let list = environment
            .run(&["directory", "list", "--format", "json"])
            .expect(0);
        assert_eq!(items(&list).len(), 1);
    });
}
