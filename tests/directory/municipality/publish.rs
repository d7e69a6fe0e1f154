//! `directory publish` and `directory consent`: what is written, who is in it, who leaves, and what is never touched.

use super::generate::{DAY, fill, supplier};
use super::{items, on_both, told};
use crate::support::environment::{Environment, Language};
use encuentro::domain::consent::{LegalBasis, Purpose};
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::{StateValue, key};

const PUBLISH: [&str; 4] = ["directory", "publish", "sitio", "--yes"];

fn page(environment: &Environment, name: &str) -> String {
    String::from_utf8(environment.read(&format!("sitio/{name}"))).unwrap()
}

#[test]
fn what_will_be_written_is_told_first_and_declined_it_changes_nothing() {
    for language in Language::ALL {
        on_both(language, |environment, store| {
            fill(store, 9);
            let run = environment
                .run_with(&["directory", "publish", "sitio"], "no\n")
                .expect(1);
            let (plan, kept) = match language {
                Language::Spanish => (
                    "9 proveedores ( 3 personas naturales , 6 empresas )",
                    "No se publicó nada",
                ),
                Language::English => (
                    "9 suppliers ( 3 natural persons , 6 firms )",
                    "Nothing was published",
                ),
            };
            let said = told(&run)
                .replace('(', "( ")
                .replace(')', " )")
                .replace(',', " ,");
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(plan) && said.contains(kept), "{said}");
            assert!(!environment.path("work/sitio").exists());
            assert!(store.publications().unwrap().is_empty());
            environment
                .run(&["directory", "publish", "sitio", "--no-input"])
                .expect(2);
            environment.run(&PUBLISH).expect(0);
            let mut files: Vec<String> = std::fs::read_dir(environment.path("work/sitio"))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            let wanted = [
                "SHA256SUMS",
                "en.html",
                "encuentro-directory.json",
                "index.html",
                "proveedores.csv",
                "suppliers.csv",
            ];
            assert_eq!(files, wanted);
        });
    }
}

#[test]
fn only_who_is_connected_and_agreed_is_in_it() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 3);
        let mut function = supplier(30);
        function.consents[1].basis = LegalBasis::LegalFunction;
        let mut older = supplier(31);
        older.consents[1].text_version = "directory-0".to_owned();
        let mut guided = supplier(32);
        guided.consents.truncate(1);
        let mut out = supplier(33);
        super::generate::see(&mut out, StateValue::UnderReview, DAY, None);
        for supplier in [function, older, guided, out] {
            store.put_supplier(&supplier).unwrap();
        }
        let run = environment
            .run(&[&PUBLISH[..], &["--format", "json"]].concat())
            .expect(0);
        let item = &items(&run)[0];
        assert_eq!(item["suppliers"], 3, "{run}");
        assert_eq!(item["withheld"]["no_consent"], 2);
        assert_eq!(item["withheld"]["unknown_text"], 1);
        assert_eq!(item["withheld"]["not_connected"], 1);
        let html = page(environment, "index.html");
        assert_eq!(html.matches("<li data-comuna").count(), 3);
        for number in [30, 31, 32, 33] {
            assert!(!html.contains(&format!("venta{number}@")), "{number}");
        }
    });
}

#[test]
fn who_withdraws_is_named_until_the_list_is_published_again() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 6);
        environment.run(&PUBLISH).expect(0);
        let rut = supplier(3).rut.to_string();
        let name = supplier(3).name().unwrap().to_owned();
        assert!(page(environment, "index.html").contains(&name));
        let run = environment
            .run(&["directory", "consent", &rut, "--withdraw", "--yes"])
            .expect(0);
        assert!(
            told(&run).contains("sigue en la última publicación del 28-11-2026"),
            "{run}"
        );
        let list = environment.run(&["directory", "list"]).expect(0);
        assert!(
            told(&list).contains(&format!("{name} ({rut}) retiró su permiso")),
            "{list}"
        );
        store
            .put_supplier(&{
                let mut changed = supplier(4);
                super::generate::put(
                    &mut changed,
                    key::LEGAL_NAME,
                    FactValue::Text("Otro Nombre SpA".to_owned()),
                );
                changed
            })
            .unwrap();
        store.put_supplier(&supplier(7)).unwrap();
        let again = environment
            .run(&[&PUBLISH[..], &["--format", "json"]].concat())
            .expect(0);
        let item = &items(&again)[0];
        let counts = ["came", "changed", "stayed", "went"].map(|name| item[name].as_u64().unwrap());
        assert_eq!(counts, [1, 1, 4, 1], "{again}");
        assert!(!page(environment, "index.html").contains(&name));
        assert!(!page(environment, "proveedores.csv").contains(&name));
        let list = environment.run(&["directory", "list"]).expect(0);
        assert!(!list.stderr.contains("retiró su permiso"), "{list}");
    });
}

#[test]
fn an_erased_person_is_counted_until_the_list_is_published_again() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 4);
        environment.run(&PUBLISH).expect(0);
        let rut = supplier(3).rut.to_string();
        let run = environment
            .run(&["suppliers", "forget", &rut, "--yes"])
            .expect(0);
        assert!(
            told(&run).contains("siguen en la última publicación"),
            "{run}"
        );
        let place = store.publications().unwrap()[0].place.clone();
        let entries = store.published(&place).unwrap();
        assert!(entries.iter().all(|entry| entry.rut != supplier(3).rut));
        let list = environment.run(&["directory", "list"]).expect(0);
        assert!(
            told(&list).contains("sigue una persona o empresa que ya no corresponde"),
            "{list}"
        );
        environment.run(&PUBLISH).expect(0);
        let list = environment.run(&["directory", "list"]).expect(0);
        assert!(!told(&list).contains("ya no corresponde"), "{list}");
    });
}

#[test]
fn the_last_one_out_leaves_an_empty_list_and_not_the_old_one() {
    on_both(Language::English, |environment, store| {
        environment.run(&PUBLISH).expect(1);
        fill(store, 1);
        environment.run(&PUBLISH).expect(0);
        let rut = supplier(1).rut.to_string();
        environment
            .run(&["directory", "consent", &rut, "--withdraw", "--yes"])
            .expect(0);
        environment.run(&PUBLISH).expect(0);
        assert!(
            page(environment, "en.html").contains("There are no suppliers in this list for now")
        );
    });
}

#[test]
fn a_folder_of_something_else_is_never_overwritten() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 2);
        let folder = environment.path("work/sitio");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("tesis.docx"), "x").unwrap();
        environment.run(&PUBLISH).expect(2);
        assert!(folder.join("tesis.docx").exists());
        std::fs::remove_file(folder.join("tesis.docx")).unwrap();
        environment.run(&PUBLISH).expect(0);
        std::fs::write(folder.join("index.html"), "edited").unwrap();
        let run = environment.run(&PUBLISH).expect(2);
        assert!(told(&run).contains("cambió desde que se publicó"), "{run}");
        assert_eq!(environment.read("sitio/index.html"), b"edited");
        environment.write("archivo", "x");
        environment
            .run(&["directory", "publish", "archivo", "--yes"])
            .expect(2);
    });
}

#[test]
fn a_consent_names_its_fields_is_shown_and_taken_back() {
    on_both(Language::Spanish, |environment, store| {
        let mut person = supplier(3);
        person.consents.truncate(1);
        store.put_supplier(&person).unwrap();
        let rut = person.rut.to_string();
        let consent =
            |more: &[&str]| environment.run(&[&["directory", "consent", &rut], more].concat());
        consent(&[]).expect(1);
        let given =
            consent(&["--give", "--without", "teléfono,correo", "--paper", "--yes"]).expect(0);
        assert!(
            told(&given).contains("Ley 19.628") || told(&given).contains("Para qué"),
            "the text: {given}"
        );
        let stands = told(&consent(&[]).expect(0));
        assert!(
            stands.contains("rubros") && !stands.contains("correo,"),
            "{stands}"
        );
        environment.run(&PUBLISH).expect(0);
        let html = page(environment, "index.html");
        assert!(html.contains(&rut) && !html.contains("mailto:") && !html.contains("tel:"));
        consent(&["--give", "--only", "nombre", "--yes"]).expect(2);
        consent(&["--give", "--only", "salud", "--yes"]).expect(2);
        let no = environment.run_with(
            &["directory", "consent", &rut, "--give", "--only", "rubros"],
            "no\n",
        );
        no.expect(1);
        consent(&["--give", "--only", "rubros", "--yes"]).expect(0);
        environment.run(&PUBLISH).expect(0);
        assert!(!page(environment, "index.html").contains(&rut));
        let held = store.supplier(person.rut).unwrap().unwrap();
        let standing = held.consents.iter().filter(|consent| {
            consent.purpose == Purpose::Directory && consent.withdrawn_on.is_none()
        });
        assert_eq!(standing.count(), 1, "one consent stands");
        consent(&["--withdraw", "--yes"]).expect(0);
        consent(&["--withdraw", "--yes"]).expect(1);
    });
}

#[test]
fn hostile_names_stay_text_in_pages_and_sheets() {
    on_both(Language::Spanish, |environment, store| {
        let hostile = "</script><script>alert(1)</script>=1+1;@x \"onload='alert(1)'\u{202e}";
        let mut firm = supplier(1);
        super::generate::put(
            &mut firm,
            key::LEGAL_NAME,
            FactValue::Text(hostile.to_owned()),
        );
        super::generate::put(&mut firm, key::PHONE, FactValue::Text("+1;=1+1".to_owned()));
        super::generate::put(
            &mut firm,
            key::EMAIL,
            FactValue::Text("x@y.cl?bcc=a\"><b>".to_owned()),
        );
        store.put_supplier(&firm).unwrap();
        let named = ["--publisher", hostile, "--contact", hostile];
        environment.run(&[&PUBLISH[..], &named].concat()).expect(0);
        for name in ["index.html", "en.html"] {
            let html = page(environment, name);
            assert_eq!(html.matches("<script").count(), 1, "{name}");
            assert!(
                !html.contains("<b>") && !html.contains("mailto:") && !html.contains('\u{202e}'),
                "{name}"
            );
        }
        let csv = page(environment, "proveedores.csv");
        assert!(csv.contains("'+1;'=1+1"), "{csv}");
        let json = environment
            .run(&["directory", "list", "--format", "json"])
            .expect(0);
        assert_eq!(items(&json)[0]["name"], hostile, "data stay as they are");
    });
}
