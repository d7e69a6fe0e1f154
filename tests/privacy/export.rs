//! All that is held on a person, to read and for a machine; and the notice that a centre publishes.

use super::{FIRM, everywhere, items, on_both};
use crate::papers::PDF;
use crate::support::tables::with_people;
use std::io::Read as _;

#[test]
fn a_person_gets_all_of_it_to_read_and_for_a_machine() {
    on_both(|environment, _| {
        let run = |arguments: &[&str]| environment.run(arguments).expect(0);
        environment.write("paper.pdf", PDF);
        run(&[
            "papers",
            "add",
            "paper.pdf",
            "--kind",
            "f30-1",
            "--issued",
            "2026-11-01",
            "--rut",
            FIRM,
            "--yes",
        ]);
        environment.write(
            "bids.csv",
            format!("licitacion,rut,monto,nota\n1-1-LE26,{FIRM},1000,pan de masa madre\n"),
        );
        run(&["bids", "import", "bids.csv"]);
        run(&["privacy", "request", "add", FIRM, "--kind", "access"]);
        run(&["suppliers", "export", "-o", "list.csv"]);
        // Also while the data rest.
        run(&["privacy", "block", FIRM]);
        run(&["privacy", "export", FIRM, "-o", "mine.zip"]);
        let file = std::fs::File::open(environment.path("work").join("mine.zip")).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        let names: Vec<String> = archive
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        for ending in [".html", ".json", "my-data.pdf", "paper.pdf"] {
            assert!(
                names.iter().any(|name| name.ends_with(ending)),
                "{ending}: {names:?}"
            );
        }
        let page = names.iter().find(|name| name.ends_with(".html")).unwrap();
        let mut html = String::new();
        archive
            .by_name(page)
            .unwrap()
            .read_to_string(&mut html)
            .unwrap();
        for told in [
            FIRM,
            "Panadería El Trigo SpA",
            "1-1-LE26",
            "pan de masa madre",
            "suppliers export",
        ] {
            assert!(html.contains(told), "{told}");
        }
        let whole = items(environment, &["privacy", "export", FIRM]);
        let whole = &whole[0];
        assert_eq!(whole["rut"], "77000012-2");
        assert_eq!(
            whole["record"]["facts"]["legal_name"]["value"]["value"],
            "Panadería El Trigo SpA"
        );
        assert_eq!(
            whole["prepared_offers"][0]["bid"]["note"],
            "pan de masa madre"
        );
        assert_eq!(whole["requests"][0]["kind"], "access");
        assert!(whole["block"].is_array());
        run(&["privacy", "export", FIRM, "-o", "folder"]);
        environment.run(&["privacy", "export", FIRM]).expect(2);
        environment
            .run(&["privacy", "export", "14-0", "-o", "nobody"])
            .expect(1);
    });
}

#[test]
fn the_notice_names_what_is_missing_until_it_is_whole() {
    on_both(|environment, _| {
        let run = environment
            .run(&["privacy", "notice", "-o", "notice.html"])
            .expect(1);
        assert!(run.stderr.contains("controller set"), "{run}");
        let set = [
            "privacy",
            "controller",
            "set",
            "--name",
            "Municipalidad de Prueba",
            "--rut",
            "77.000.020-3",
            "--address",
            "Calle 1",
            "--contact",
            "datos@example.cl",
            "--kind",
            "public",
        ];
        environment.run(&set).expect(0);
        environment
            .run(&["privacy", "notice", "--tell", "nothing=x"])
            .expect(2);
        environment.write(
            "answers.toml",
            "data = \"To nobody <script>\"\nsecurity = \"Two people\"\n",
        );
        environment
            .run(&["privacy", "notice", "--answers", "answers.toml"])
            .expect(1);
        let tell = [
            "privacy",
            "notice",
            "--tell",
            "abroad=They do not leave Chile",
            "-o",
            "notice.html",
        ];
        environment.run(&tell).expect(0);
        let page = String::from_utf8(environment.read("notice.html")).unwrap();
        for told in [
            "Municipalidad de Prueba",
            "To nobody &lt;script&gt;",
            "They do not leave Chile",
            "Version 2",
            "12. Automated decisions",
            "730 days",
            "legal functions",
        ] {
            assert!(page.contains(told), "{told}\n{page}");
        }
        environment
            .run(&["privacy", "notice", "-o", "notice.pdf"])
            .expect(0);
        assert!(environment.read("notice.pdf").starts_with(b"%PDF"));
        environment.write("bad.toml", "data = ");
        environment
            .run(&["privacy", "notice", "--answers", "bad.toml"])
            .expect(3);
    });
}

/// Where the export tells what a table holds of a person, as a JSON pointer.
const TOLD: [(&str, &str); 29] = [
    ("supplier", "/record/rut"),
    ("supplier_fact", "/record/facts/email"),
    ("supplier_state", "/record/states/account"),
    ("supplier_state_cause", "/record/states/account/cause"),
    ("supplier_consent", "/record/consents/0"),
    ("paper", "/record/papers/0"),
    ("bid", "/prepared_offers/0/bid"),
    ("bid_dossier", "/prepared_offers/0/dossier/lines/0"),
    ("bid_journal", "/prepared_offers/0/journal/0"),
    ("tender_mark", "/record/tenders/0"),
    ("saved_search", "/record/saved_searches/0"),
    ("saved_search_seen", "/record/saved_searches/0/told/0"),
    ("learner", "/workshops/0/learner/email"),
    ("enrolment", "/workshops/0/enrolments/0"),
    ("attendance", "/workshops/0/attendance/0"),
    ("waiting", "/workshops/0/waiting/0"),
    ("ledger_entry", "/workshops/0/results/0/evidence"),
    ("certificate", "/workshops/0/certificates/0/code"),
    ("directory_publication", "/publications/0/published_on"),
    ("directory_entry", "/publications/0/place"),
    ("directory_staff", "/staff/recorded_on"),
    ("leaving", "/leaving/file"),
    ("privacy_request", "/requests/0/note"),
    ("privacy_block", "/block/0/since"),
    ("privacy_carer", "/carers/0/1/name"),
    ("supplier_fact", "/mentions/1/representative_of_a_firm"),
    ("privacy_breach", "/mentions/2"),
    ("privacy_log", "/access_log/0/command"),
    ("privacy_request", "/mentions/3"),
];

/// The tables of which the export tells nothing, each with the reason.
const NOT_TOLD: [(&str, &str); 12] = [
    (
        "privacy_learner_block",
        "only without a RUT: told where such a learner is exported",
    ),
    ("centre", "the centre itself"),
    ("schema_version", "the store's own"),
    ("workshop_centre", "the centre's own"),
    ("course", "the centre's own; names the trainer alone"),
    ("ledger_link", "the chain without anybody"),
    ("ledger_head", "the end of the chain"),
    ("directory_salt", "a number by chance"),
    ("import_log", "which public lists were brought in"),
    (
        "privacy_proof",
        "without identity: only the person's code opens it",
    ),
    ("privacy_backup", "where copies lie; an erasure names them"),
    ("privacy_setting", "what the centre decided"),
];

#[test]
fn every_table_with_people_is_told_or_has_a_reason() {
    let unknown: Vec<String> = with_people()
        .into_iter()
        .filter(|name| {
            let told = TOLD.iter().any(|(known, _)| known == name);
            !told && !NOT_TOLD.iter().any(|(known, _)| known == name)
        })
        .collect();
    assert_eq!(
        unknown,
        Vec::<String>::new(),
        "tell it in `privacy export` (app/privacy/person), or say here why not"
    );
}

#[test]
fn what_every_room_holds_is_told_to_the_person() {
    on_both(|environment, store| {
        everywhere::fill(store);
        environment
            .run(&["suppliers", "export", "-o", "list.csv"])
            .expect(0);
        let whole = items(environment, &["privacy", "export", everywhere::WHO]).remove(0);
        for (table, pointer) in TOLD {
            let told = whole.pointer(pointer);
            assert!(
                told.is_some_and(|value| !value.is_null()),
                "{table} at {pointer}\n{whole:#}"
            );
        }
        environment
            .run(&["privacy", "export", everywhere::WHO, "-o", "page.html"])
            .expect(0);
        let page = String::from_utf8(environment.read("page.html")).unwrap();
        let shown = everywhere::TRACES.into_iter();
        for told in shown.chain(["1 of 1", "1971", "Rosa Díaz", "sitio"]) {
            assert!(page.contains(told), "{told}\n{page}");
        }
    });
}
