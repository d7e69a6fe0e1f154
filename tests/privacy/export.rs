//! All that is held on a person, to read and for a machine; and the notice that a centre publishes.

use super::{FIRM, items, on_both};
use crate::papers::PDF;
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
