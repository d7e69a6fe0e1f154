//! A person who comes back where a record is held meanwhile: every field is shown, and somebody chooses.

use super::{FIRM, Place, change, fact, fill, firm, paper, rut, whole};
use crate::support::environment::Environment;
use encuentro::domain::bid::action::Action;
use serde_json::Value;

/// The firm left, and somebody registered it anew.
fn met() -> Place {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 1_000);
    place.leave().expect(0);
    let mut again = firm(FIRM);
    again.facts.put(fact("email", "nuevo@panes.cl", 22));
    again.facts.put(fact("size", "small", 1));
    again.facts.put(fact("phone", "+56 9 1234 5678", 22));
    let mut store = place.store();
    store.put_supplier(&again).unwrap();
    store
        .change_bid(&change("1057-3-LE26", Action::Started, Some(7), 0))
        .unwrap();
    paper("f30-1", b"%PDF-1.7\n% another\n", store.as_mut());
    place
}

#[test]
fn without_a_choice_nothing_changes_and_every_field_is_told() {
    let place = met();
    let before = whole(place.store().as_mut());
    let run = place.arrive(&["--format", "json"]).expect(1);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    let told: Vec<_> = json["items"][0]["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["part"].as_str().unwrap(),
                one["key"].as_str().unwrap(),
                one["newer"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("fact", "email", Some("here")),
            ("fact", "size", Some("file")),
            ("bid", "1057-3-LE26", None),
        ]
    );
    assert_eq!(json["items"][0]["holds"], Value::Null);
    assert_eq!(whole(place.store().as_mut()), before);
    let shown = place.arrive(&[]).expect(1);
    for said in ["nuevo@panes.cl", "ventas@panes.cl", "--prefer"] {
        assert!(shown.to_string().contains(said), "{said}: {shown}");
    }
}

#[test]
fn what_is_preferred_stays_and_the_rest_is_joined() {
    for (preferred, email, price) in [
        ("here", "nuevo@panes.cl", 7),
        ("file", "ventas@panes.cl", 900),
    ] {
        let place = met();
        let run = place
            .arrive(&["--prefer", preferred, "--remove-file"])
            .expect(0);
        let (folder, _) = whole(place.store().as_mut()).unwrap();
        let supplier = folder.supplier.unwrap();
        assert_eq!(supplier.facts.text("email"), Some(email));
        assert_eq!(supplier.facts.text("phone"), Some("+56 9 1234 5678"));
        assert_eq!(
            (folder.papers.len(), folder.bids.len(), folder.marks.len()),
            (3, 2, 1)
        );
        let line = &folder.bids[0].dossier.as_ref().unwrap().lines[0];
        assert_eq!(line.unit_price, Some(price.into()));
        assert_eq!(place.stick().is_empty(), preferred == "file", "{run}");
        if preferred == "file" {
            place
                .environment
                .run(&[
                    "bids",
                    "undo",
                    "1057-3-LE26",
                    "--rut",
                    "77000012-2",
                    "--yes",
                ])
                .expect(0);
            let (folder, _) = whole(place.store().as_mut()).unwrap();
            let line = &folder.bids[0].dossier.as_ref().unwrap().lines[0];
            assert_eq!(
                line.unit_price,
                Some(7.into()),
                "what stood here is not lost"
            );
        }
    }
}

#[test]
fn one_by_one_each_field_goes_its_own_way() {
    let place = met();
    let run = place.environment.run_with(
        &[
            "arrive",
            "stick",
            "--plain",
            "--passphrase-file",
            "frase.txt",
        ],
        "3\n2\n\n1\n",
    );
    let run = run.expect(0);
    let supplier = place.store().supplier(rut(FIRM)).unwrap().unwrap();
    assert_eq!(
        supplier.facts.text("email"),
        Some("ventas@panes.cl"),
        "{run}"
    );
    assert_eq!(
        supplier.facts.text("size"),
        Some("micro"),
        "the newer one is what Enter takes"
    );
}

#[test]
fn leaving_the_questions_changes_nothing() {
    let place = met();
    let before = whole(place.store().as_mut());
    for typed in ["", "exit\n", "3\n1\n", "9\n9\n9\n"] {
        let run = place.environment.run_with(
            &[
                "arrive",
                "stick",
                "--plain",
                "--passphrase-file",
                "frase.txt",
            ],
            typed,
        );
        run.expect(1);
        assert_eq!(whole(place.store().as_mut()), before, "{typed:?}");
    }
}
