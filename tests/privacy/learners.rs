//! Learners whose RUT is not known: blocked, exported and erased by name or id.

use super::{items, on_each};
use crate::support::environment::Environment;
use encuentro::store::Store;

const PERSON: &str = "Zunilda Inventada";

/// A course with the person, who gave no RUT, and a neighbour.
fn course(environment: &Environment) {
    let run = |arguments: &[&str]| environment.run(arguments).expect(0);
    run(&["workshops", "centre", "add", "norte", "Telecentro Norte"]);
    run(&["workshops", "new", "ventas-1", "Vender", "--seats", "5"]);
    environment.write(
        "list.csv",
        "nombre,correo,telefono,autoriza\n\
         Zunilda Inventada,zunilda@example.cl,+56976543210,si\n\
         Pedro Prado,pedro@example.cl,+56911111111,si\n",
    );
    run(&["workshops", "enrol", "ventas-1", "list.csv"]);
}

fn names(store: &mut dyn Store) -> Vec<String> {
    let mut names: Vec<_> = store
        .learners(None)
        .unwrap()
        .into_iter()
        .map(|one| one.name)
        .collect();
    names.sort();
    names
}

#[test]
fn somebody_without_a_rut_is_blocked_and_unblocked() {
    on_each(|environment, store, _| {
        course(environment);
        let whole = environment
            .run(&["workshops", "show", "ventas-1"])
            .expect(0);
        assert!(whole.stdout.contains(PERSON), "{whole}");
        environment
            .run(&["privacy", "block", "zunilda", "--reason", "asked on paper"])
            .expect(0);
        for command in [
            &["workshops", "show", "ventas-1"][..],
            &["workshops", "progress", "ventas-1"],
            &["workshops", "sheet", "ventas-1"],
            &["suppliers", "list"],
        ] {
            let run = environment.run(command);
            assert!(!run.to_string().contains("Zunilda"), "{command:?}\n{run}");
        }
        assert_eq!(names(store), ["Pedro Prado"]);
        environment.write(
            "again.csv",
            "nombre,correo,autoriza\nZunilda Inventada,zunilda@example.cl,si\n",
        );
        let again = environment
            .run(&["workshops", "enrol", "ventas-1", "again.csv"])
            .expect(1);
        let aside = String::from_utf8(environment.read("again.rejected.csv")).unwrap();
        assert!(aside.contains("data are blocked"), "{aside}\n{again}");
        // Another person of the same name, with a contact of her own, is not kept out.
        environment.write(
            "other.csv",
            "nombre,correo,autoriza\nZunilda Inventada,otra@example.cl,si\n",
        );
        environment
            .run(&["workshops", "enrol", "ventas-1", "other.csv"])
            .expect(0);
        assert_eq!(names(store).len(), 2);
        let blocked = items(environment, &["privacy", "blocked"]);
        assert!(blocked[0]["rut"].is_null());
        let id = blocked[0]["learner"].as_str().unwrap().to_owned();
        // There are two of the name by now: the id says which one.
        environment
            .run(&["privacy", "unblock", "zunilda"])
            .expect(1);
        environment.run(&["privacy", "unblock", &id]).expect(0);
        environment.run(&["privacy", "unblock", &id]).expect(1);
        assert_eq!(names(store).len(), 3);
    });
}

#[test]
fn asking_for_it_by_name_blocks_at_once() {
    on_each(|environment, store, _| {
        course(environment);
        let ask =
            |who: &str| environment.run(&["privacy", "request", "add", who, "--kind", "blocking"]);
        let run = ask(PERSON).expect(0);
        assert!(run.stderr.contains("blocked already"), "{run}");
        assert_eq!(names(store), ["Pedro Prado"]);
        let run = ask("Nadie Conocida").expect(0);
        assert!(run.stderr.contains("without doubt"), "{run}");
    });
}

#[test]
fn somebody_without_a_rut_gets_everything_also_while_it_rests() {
    on_each(|environment, _, _| {
        course(environment);
        environment.run(&["privacy", "block", PERSON]).expect(0);
        let whole = items(environment, &["privacy", "export", PERSON]).remove(0);
        assert!(whole["rut"].is_null());
        for (pointer, told) in [
            ("/workshops/0/learner/email", "zunilda@example.cl"),
            ("/workshops/0/enrolments/0/course", "ventas-1"),
            ("/block/0/since", "2026-11-23"),
        ] {
            assert_eq!(whole.pointer(pointer).unwrap(), told, "{whole:#}");
        }
        environment
            .run(&["privacy", "export", PERSON, "-o", "page.html"])
            .expect(0);
        let page = String::from_utf8(environment.read("page.html")).unwrap();
        for told in [PERSON, "zunilda@example.cl", "ventas-1"] {
            assert!(page.contains(told), "{told}\n{page}");
        }
        environment
            .run(&["privacy", "export", "Nadie", "-o", "page.html"])
            .expect(1);
    });
}

#[test]
fn somebody_without_a_rut_is_erased_and_has_the_proof() {
    on_each(|environment, store, _| {
        course(environment);
        let id = store
            .learners(None)
            .unwrap()
            .into_iter()
            .find(|one| one.name == PERSON)
            .unwrap()
            .id
            .to_string();
        environment
            .run(&[
                "privacy",
                "breach",
                "add",
                "A list with Zunilda Inventada went out",
            ])
            .expect(0);
        environment.run(&["store", "backup", "copy.db"]).expect(0);
        environment.run(&["privacy", "block", PERSON]).expect(0);
        environment
            .run(&["privacy", "forget", PERSON, "--no-input"])
            .expect(2);
        let run = environment
            .run(&["privacy", "forget", PERSON, "--yes"])
            .expect(0);
        assert!(run.stderr.contains("copy.db"), "{run}");
        assert_eq!(names(store), ["Pedro Prado"]);
        assert!(store.learner_blocks().unwrap().is_empty());
        let copied = environment.path("work").join("after.db");
        store.backup(&copied).unwrap();
        let bytes = std::fs::read(copied).unwrap();
        for trace in ["Zunilda", "zunilda@", "976543210", &id] {
            let stands = bytes
                .windows(trace.len())
                .any(|window| window == trace.as_bytes());
            assert!(!stands, "{trace}");
        }
        let code = run
            .stderr
            .split_whitespace()
            .find(|word| word.len() == 29 && word.matches('-').count() == 4)
            .unwrap();
        assert_eq!(
            items(environment, &["privacy", "proof", &id, code]).len(),
            1
        );
        environment
            .run(&["privacy", "proof", "14-0", code])
            .expect(1);
    });
}
