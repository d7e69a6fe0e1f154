//! An answer says only what is so: granted erasures wait for the deed, and what goes with an answer is named.

use super::{FIRM, on_both};
use crate::support::environment::{Environment, Run};

fn ask(environment: &Environment, who: &str, kind: &str) {
    environment
        .run(&["privacy", "request", "add", who, "--kind", kind])
        .expect(0);
}

fn grant(environment: &Environment, number: &str) -> Run {
    let grant = ["privacy", "request", "answer", number, "--granted"];
    environment.run(&[&grant[..], &["--format", "html"]].concat())
}

#[test]
fn nobody_is_told_to_be_erased_who_is_still_held() {
    on_both(|environment, _| {
        ask(environment, FIRM, "erasure");
        let refused = grant(environment, "1").expect(1);
        let command = format!("encuentro privacy forget {FIRM} -o answer.html");
        assert!(refused.stderr.contains(&command), "{refused}");
        assert!(refused.stdout.is_empty(), "{refused}");
        let forget = ["privacy", "forget", FIRM, "--yes"];
        let told = environment
            .run(&[&forget[..], &["-o", "answer.html"]].concat())
            .expect(0);
        assert!(
            told.stderr.contains("article 7"),
            "who asked may be refused\n{told}"
        );
        let page = String::from_utf8(environment.read("answer.html")).unwrap();
        assert!(page.contains("Your data were erased"), "{page}");
        // Somebody of whom nothing is held asks too: that is said, and nothing is pretended.
        ask(environment, "14-0", "erasure");
        let page = grant(environment, "2").expect(0);
        assert!(page.stdout.contains("no record of yours here"), "{page}");
    });
}

#[test]
fn an_erasure_that_nobody_asked_for_in_the_book_shows_no_ground_to_refuse_it() {
    on_both(|environment, _| {
        let told = environment
            .run(&["suppliers", "forget", FIRM, "--yes"])
            .expect(0);
        assert!(!told.stderr.contains("article 7"), "{told}");
    });
}

#[test]
fn an_answer_on_access_names_what_goes_with_it_or_says_that_there_is_nothing() {
    on_both(|environment, _| {
        ask(environment, FIRM, "access");
        let given = grant(environment, "1").expect(0);
        let command = format!("encuentro privacy export {FIRM} -o");
        assert!(given.stderr.contains(&command), "{given}");
        for (number, who) in [("2", "14-0"), ("3", "Nadie Conocida")] {
            ask(environment, who, "access");
            let given = grant(environment, number).expect(0);
            assert!(
                given.stdout.contains("No data of yours are kept here"),
                "{given}"
            );
            assert!(!given.stderr.contains("privacy export"), "{given}");
        }
    });
}

#[test]
fn an_objection_that_is_granted_names_the_consent_that_still_stands() {
    on_both(|environment, _| {
        let consent = ["privacy", "consent", FIRM, "--give", "directory"];
        environment.run(&consent).expect(0);
        ask(environment, FIRM, "objection");
        let given = grant(environment, "1").expect(0);
        assert!(given.stderr.contains("still stands for"), "{given}");
        let withdraw = ["privacy", "consent", FIRM, "--withdraw", "directory"];
        environment.run(&withdraw).expect(0);
        ask(environment, FIRM, "objection");
        let given = grant(environment, "2").expect(0);
        assert!(!given.stderr.contains("directory"), "{given}");
    });
}

#[test]
fn two_people_of_one_name_are_told_apart_by_what_can_be_typed() {
    on_both(|environment, store| {
        let run = |arguments: &[&str]| environment.run(arguments);
        run(&["workshops", "centre", "add", "norte", "Norte"]).expect(0);
        run(&["workshops", "new", "ventas-1", "Vender", "--seats", "5"]).expect(0);
        for telephone in ["+56911111111", "+56922222222"] {
            let name = [
                "--name",
                "Juan Inventado",
                "--telephone",
                telephone,
                "--consent",
            ];
            let enrol = [&["workshops", "enrol", "ventas-1"], &name[..]].concat();
            // The second one is somebody else.
            environment.run_with(&enrol, "0\n").expect(0);
        }
        let told = run(&["privacy", "export", "juan", "-o", "juan.html"]).expect(1);
        for one in store.learners(None).unwrap() {
            let id = one.id.to_string();
            let ending = &one.telephone.as_deref().unwrap()[9..];
            assert!(
                told.stderr.contains(&format!(
                    "{id} (Juan Inventado, telephone that ends with {ending})"
                )),
                "{told}"
            );
            run(&["privacy", "export", &id, "-o", "juan.html", "--yes"]).expect(0);
        }
    });
}
