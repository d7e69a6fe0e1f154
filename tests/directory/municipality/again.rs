//! Publishing again: what others left in the folder does not keep anybody on the page, who answers for it is kept, and
//! whoever narrows a consent or blocks their data is told where they stand still.

use super::generate::{fill, supplier};
use super::{on_both, told};
use crate::support::environment::{Environment, Language, Run};

fn publish(environment: &Environment, more: &[&str]) -> Run {
    environment.run(&[&["directory", "publish", "sitio", "--yes"], more].concat())
}

fn page(environment: &Environment) -> String {
    String::from_utf8(environment.read("sitio/index.html")).unwrap()
}

#[test]
fn what_others_left_in_the_folder_stays_and_nobody_stays_because_of_it() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 6);
        publish(environment, &[]).expect(0);
        let folder = environment.path("work/sitio");
        let others = [
            "Thumbs.db",
            "desktop.ini",
            ".~lock.proveedores.csv#",
            "nota.txt",
        ];
        for name in others {
            std::fs::write(folder.join(name), name).unwrap();
        }
        std::fs::create_dir(folder.join("fotos")).unwrap();
        std::fs::write(folder.join("fotos/a.jpg"), "foto").unwrap();
        let (rut, name) = (
            supplier(3).rut.to_string(),
            supplier(3).name().unwrap().to_owned(),
        );
        environment
            .run(&["directory", "consent", &rut, "--withdraw", "--yes"])
            .expect(0);
        let run = publish(environment, &[]).expect(0);
        assert!(!page(environment).contains(&name), "{run}");
        for name in others {
            assert_eq!(std::fs::read(folder.join(name)).unwrap(), name.as_bytes());
            assert_eq!(told(&run).matches(name).count(), 1, "{name}: {run}");
        }
        assert_eq!(std::fs::read(folder.join("fotos/a.jpg")).unwrap(), b"foto");
        let names: Vec<_> = std::fs::read_dir(environment.path("work"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with(".encuentro-"))
            .collect();
        assert!(names.is_empty(), "{names:?}");
        // A folder that only has the mark by name, and no list of its own files, is no publication.
        std::fs::remove_file(folder.join("SHA256SUMS")).unwrap();
        publish(environment, &[]).expect(2);
    });
}

#[test]
fn who_publishes_and_where_to_ask_stay_until_somebody_says_otherwise() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 3);
        let told = [
            "--publisher",
            "Municipalidad de Prueba",
            "--contact",
            "datos@muni.example",
        ];
        publish(environment, &told).expect(0);
        publish(environment, &[]).expect(0);
        let again = page(environment);
        assert!(again.contains("Municipalidad de Prueba") && again.contains("datos@muni.example"));
        publish(environment, &["--publisher", "Otra Municipalidad"]).expect(0);
        let other = page(environment);
        assert!(other.contains("Otra Municipalidad") && other.contains("datos@muni.example"));
        assert!(!other.contains("Municipalidad de Prueba"));
    });
}

#[test]
fn a_narrower_consent_names_what_is_published_still() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 4);
        let rut = supplier(4).rut.to_string();
        let give = |more: &[&str]| {
            environment
                .run(&[&["directory", "consent", &rut, "--give", "--yes"], more].concat())
                .expect(0)
        };
        let unpublished = give(&["--only", "comuna"]);
        assert!(
            !told(&unpublished).contains("todavía muestra"),
            "{unpublished}"
        );
        give(&[]);
        publish(environment, &[]).expect(0);
        let wider = give(&[]);
        assert!(!told(&wider).contains("todavía muestra"), "{wider}");
        let narrow = give(&["--only", "comuna"]);
        let said = told(&narrow);
        assert!(
            said.contains("todavía muestra")
                && said.contains("correo")
                && said.contains("publicar"),
            "{narrow}"
        );
    });
}

#[test]
fn blocking_names_where_the_data_stand_published() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, 6);
        publish(environment, &[]).expect(0);
        let (one, other) = (supplier(3).rut.to_string(), supplier(4).rut.to_string());
        let block = environment.run(&["privacy", "block", &one]).expect(0);
        let asked = environment
            .run(&["privacy", "request", "add", &other, "--kind", "blocking"])
            .expect(0);
        for run in [&block, &asked] {
            let said = told(run);
            assert!(
                said.contains("siguen en la última publicación")
                    && said.contains("encuentro directorio publicar"),
                "{run}"
            );
        }
        let list = environment.run(&["directory", "list"]).expect(0);
        assert!(
            told(&list).contains("o sus datos están bloqueados"),
            "{list}"
        );
        let unpublished = environment
            .run(&["privacy", "block", "77.000.999-9"])
            .to_string();
        assert!(!unpublished.contains("última publicación"));
    });
}
