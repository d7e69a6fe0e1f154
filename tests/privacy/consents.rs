//! Consent: given and withdrawn equally easily, by a carer for the young, signed on paper.

use super::{FIRM, at_home, items, on_both};
use crate::support::environment::Environment;
use encuentro::domain::consent::Purpose;

#[test]
fn it_is_withdrawn_as_easily_as_it_is_given() {
    on_both(|environment, store| {
        environment
            .run(&["privacy", "consent", FIRM, "--give", "directory"])
            .expect(0);
        environment
            .run(&["privacidad", "consentimiento", FIRM, "--dar", "directorio"])
            .expect(0);
        let given = items(environment, &["privacy", "consent", FIRM]);
        assert_eq!(given.len(), 2);
        assert_eq!(given[1]["text_version"], "directory-1");
        assert_eq!(given[1]["channel"], "paper");
        let run = environment
            .run(&["privacy", "consent", FIRM, "--withdraw", "guidance"])
            .expect(0);
        assert!(run.stderr.contains("suppliers forget"), "{run}");
        environment
            .run(&["privacy", "consent", FIRM, "--withdraw", "directory"])
            .expect(0);
        let rut = FIRM.parse().unwrap();
        let supplier = store.supplier(rut).unwrap().unwrap();
        assert_eq!(supplier.consent(Purpose::Directory), None);
        assert_eq!(supplier.consent(Purpose::Guidance), None);
        environment
            .run(&["privacy", "consent", FIRM, "--withdraw", "results"])
            .expect(0);
        environment
            .run(&["privacy", "consent", "1-9", "--give", "results"])
            .expect(1);
        environment
            .run(&[
                "privacy",
                "consent",
                FIRM,
                "--give",
                "results",
                "--on",
                "2026-12-24",
            ])
            .expect(2);
    });
}

#[test]
fn a_legal_function_is_objected_to_and_not_withdrawn() {
    on_both(|environment, _| {
        environment
            .run(&["privacy", "consent", FIRM, "--withdraw", "guidance"])
            .expect(0);
        let give = [
            "privacy",
            "consent",
            FIRM,
            "--give",
            "guidance",
            "--basis",
            "legal-function",
        ];
        environment.run(&give).expect(0);
        let run = environment
            .run(&["privacy", "consent", FIRM, "--withdraw", "guidance"])
            .expect(1);
        assert!(run.stderr.contains("--kind objection"), "{run}");
    });
}

#[test]
fn for_the_young_a_carer_consents() {
    on_both(|environment, store| {
        let give = [
            "privacy",
            "consent",
            FIRM,
            "--give",
            "results",
            "--birth-year",
            "2013",
        ];
        let run = environment.run(&give).expect(1);
        assert!(run.stderr.contains("younger than 14"), "{run}");
        environment
            .run(&[&give[..], &["--carer", "Marta Soto"]].concat())
            .expect(0);
        let carers = store.carers(FIRM.parse().unwrap()).unwrap();
        assert_eq!(carers[0].1.name, "Marta Soto");
    });
}

#[test]
fn the_sheet_to_sign_holds_the_text_and_who_answers_for_it() {
    let environment = at_home(Environment::english());
    environment
        .run(&["privacy", "controller", "show"])
        .expect(1);
    environment
        .run(&["privacy", "controller", "set", "--name", "Centro Uno"])
        .expect(2);
    let set = [
        "privacy",
        "controller",
        "set",
        "--name",
        "Municipalidad de <i>Prueba</i>",
        "--rut",
        "77.000.020-3",
        "--address",
        "Calle 1",
        "--contact",
        "datos@example.cl",
        "--kind",
        "public",
    ];
    let run = environment.run(&set);
    if run.code != Some(0) {
        panic!("{run}");
    }
    let changed = items(
        &environment,
        &["privacy", "controller", "set", "--address", "Calle 2"],
    );
    assert_eq!(changed[0]["address"], "Calle 2");
    on_both(|environment, _| {
        let page = environment
            .run(&["privacy", "consent", FIRM, "--sheet", "directory"])
            .expect(0);
        for told in ["It is reviewed every year", "Signature", FIRM] {
            assert!(page.stdout.contains(told), "{told}\n{page}");
        }
        environment
            .run(&[
                "privacy",
                "consent",
                FIRM,
                "--sheet",
                "directory",
                "-o",
                "sheet.pdf",
            ])
            .expect(0);
        assert!(environment.read("sheet.pdf").starts_with(b"%PDF"));
    });
}
