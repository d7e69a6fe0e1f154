//! Consent: given and withdrawn equally easily, by a carer for the young, signed on paper.

use super::{FIRM, at_home, everywhere, items, on_both};
use crate::support::environment::Environment;
use encuentro::domain::bid::partner::join;
use encuentro::domain::consent::Purpose;
use encuentro::store::Store;

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
        assert!(run.stderr.contains("privacy forget"), "{run}");
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
fn withdrawing_names_and_ends_what_stands_on_it() {
    on_both(|environment, store| {
        let rut = FIRM.parse().unwrap();
        let run = |arguments: &[&str]| environment.run(arguments).expect(0);
        for purpose in ["directory", "partners"] {
            run(&["privacy", "consent", FIRM, "--give", purpose]);
        }
        for state in ["open", "accredited", "eligible"] {
            let axis = match state {
                "open" => "account",
                "accredited" => "accreditation",
                _ => "eligibility",
            };
            run(&[
                "suppliers",
                "state",
                FIRM,
                axis,
                state,
                "--on",
                "2026-11-20",
                "--by",
                "Ana",
                "--evidence",
                "seen",
            ]);
        }
        let publish = ["directory", "publish", "site", "--yes"];
        run(&publish);
        joint_offer(store);
        let page = |environment: &Environment| {
            String::from_utf8(environment.read("site/index.html")).unwrap()
        };
        assert!(page(environment).contains("El Trigo"));
        let withdrawn = run(&["privacy", "consent", FIRM, "--withdraw", "directory"]);
        for told in ["site", "directory publish"] {
            assert!(withdrawn.stderr.contains(told), "{told}\n{withdrawn}");
        }
        run(&publish);
        assert!(!page(environment).contains("El Trigo"));
        let withdrawn = run(&["privacy", "consent", FIRM, "--withdraw", "partners"]);
        assert!(withdrawn.stderr.contains("1057-5-LE26"), "{withdrawn}");
        let lead = "77.000.020-3".parse().unwrap();
        let code = "1057-5-LE26".parse().unwrap();
        let held = store.held_bid(&code, lead).unwrap().unwrap();
        let partners = held.dossier.unwrap().partners;
        assert!(partners.iter().all(|partner| partner.rut != rut));
    });
}

/// An offer in preparation of another firm, in which the person is a partner.
fn joint_offer(store: &mut dyn Store) {
    let lead = crate::papers::firm(77_000_020, "Otra SpA");
    store.put_supplier(&lead).unwrap();
    let mut joint = everywhere::begun(&lead, "1057-5-LE26");
    let mut members = Vec::new();
    join(&mut members, lead.rut, FIRM.parse().unwrap(), None);
    joint.after.dossier.as_mut().unwrap().partners = members;
    store.change_bid(&joint).unwrap();
}

#[test]
fn an_offer_goes_on_while_the_data_of_a_partner_rest() {
    on_both(|environment, store| {
        joint_offer(store);
        let lead = ["bids", "partner", "1057-5-LE26", "--rut", "77.000.020-3"];
        environment.run(&lead).expect(0);
        environment.run(&["privacy", "block", FIRM]).expect(0);
        let run = environment.run(&lead).expect(0);
        assert!(!run.to_string().contains("Trigo"), "{run}");
        // Nobody whose data rest is taken in anew.
        let add = [
            "bids",
            "partner",
            "1057-5-LE26",
            "--rut",
            "77.000.020-3",
            "add",
            FIRM,
        ];
        let run = environment.run(&add).expect(1);
        assert!(run.stderr.contains("are blocked"), "{run}");
    });
}

#[test]
fn a_consent_to_be_proposed_is_looked_at_again_after_a_year() {
    on_both(|environment, _| {
        let give = [
            "privacy",
            "consent",
            FIRM,
            "--give",
            "partners",
            "--on",
            "2025-11-01",
        ];
        environment.run(&give).expect(0);
        let due = items(environment, &["privacy", "due"]);
        let partners = due.iter().find(|one| one["kept"] == "partners").unwrap();
        assert_eq!(partners["people"][0], "77000012-2");
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

#[test]
fn who_is_in_a_workshop_alone_gives_and_withdraws_as_easily() {
    on_both(|environment, store| {
        let run = |arguments: &[&str]| environment.run(arguments);
        run(&["workshops", "centre", "add", "norte", "Norte"]).expect(0);
        run(&["workshops", "new", "ventas-1", "Vender", "--seats", "5"]).expect(0);
        let who = ["--name", "Zunilda Inventada", "--consent", "--results"];
        run(&[&["workshops", "enrol", "ventas-1"], &who[..]].concat()).expect(0);
        let consent = |more: &[&str]| run(&[&["privacy", "consent", "zunilda"], more].concat());
        let mut stands = |purpose| {
            let person = store.learners(None).unwrap().remove(0);
            person.consent(purpose).is_some()
        };
        assert!(stands(Purpose::Results));
        consent(&["--withdraw", "results"]).expect(0);
        assert!(!stands(Purpose::Results));
        let again = consent(&["--withdraw", "results"]).expect(0);
        assert!(again.stderr.contains("nothing to withdraw"), "{again}");
        consent(&["--give", "results"]).expect(0);
        assert!(stands(Purpose::Results));
        consent(&["--give", "directory"]).expect(1);
        let sheet = consent(&["--sheet", "results"]).expect(0);
        assert!(sheet.stdout.contains("Zunilda Inventada"), "{sheet}");
        let ended = consent(&["--withdraw", "guidance"]).expect(0);
        assert!(ended.stderr.contains("privacy forget"), "{ended}");
        assert_eq!(
            items(environment, &["privacy", "consent", "zunilda"]).len(),
            3
        );
    });
}

#[test]
fn what_a_supplier_withdraws_is_withdrawn_of_the_seat_too() {
    on_both(|environment, store| {
        let run = |arguments: &[&str]| environment.run(arguments).expect(0);
        run(&["workshops", "centre", "add", "norte", "Norte"]);
        run(&["workshops", "new", "ventas-1", "Vender", "--seats", "5"]);
        let who = [
            "--name",
            "Panadería El Trigo SpA",
            "--rut",
            FIRM,
            "--consent",
            "--results",
        ];
        run(&[&["workshops", "enrol", "ventas-1"], &who[..]].concat());
        let person = store.learners(None).unwrap().remove(0);
        assert!(person.consent(Purpose::Results).is_some());
        run(&["privacy", "consent", FIRM, "--withdraw", "results"]);
        let person = store.learners(None).unwrap().remove(0);
        assert!(
            person.consent(Purpose::Results).is_none(),
            "the seat would still be counted"
        );
        run(&["privacy", "consent", FIRM, "--give", "results"]);
        let person = store.learners(None).unwrap().remove(0);
        assert!(person.consent(Purpose::Results).is_some());
    });
}
