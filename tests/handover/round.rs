//! Out and back: everything of a person, on the same PC and on another one, whatever the names.

use super::{FIRM, PHRASE, Place, fill, firm, noise, paper, rut, stands_in, whole};
use crate::support::environment::Environment;
use serde_json::Value;

#[test]
fn a_person_goes_whole_leaves_nothing_and_comes_back_as_it_was() {
    for place in Place::both() {
        fill(place.store().as_mut(), 10_000);
        let before = whole(place.store().as_mut()).unwrap();
        let other = place.store().supplier(rut(77_000_023)).unwrap();
        let run = place.leave().expect(0);
        assert!(run.stderr.contains("encuentro volver"), "{run}");
        let [file] = &place.stick()[..] else {
            panic!("one file")
        };
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(
            name.starts_with("encuentro-2026-11-23-") && name.ends_with(".age"),
            "{name}"
        );
        assert_eq!(whole(place.store().as_mut()), None);
        assert_eq!(place.store().leaving(rut(FIRM)).unwrap(), None);
        assert_eq!(place.store().supplier(rut(77_000_023)).unwrap(), other);
        if place.url.is_none() {
            let home = place.environment.path("home");
            for trace in [
                &b"queda lejos"[..],
                &noise(10_000, 1)[100..200],
                b"Pan del d\xc3\xada",
            ] {
                assert!(!stands_in(&home, trace));
            }
        }
        assert!(!stands_in(
            &place.environment.path("work/stick"),
            b"queda lejos"
        ));
        let back = place.arrive(&[]).expect(0);
        assert!(back.stderr.contains("encuentro revisar"), "{back}");
        assert_eq!(whole(place.store().as_mut()).unwrap(), before);
        let again = place.arrive(&[]).expect(0);
        assert!(again.stderr.contains("ya estaba aquí"), "{again}");
        assert_eq!(place.stick().len(), 1, "the file stays");
        place.arrive(&["--remove-file"]).expect(0);
        assert!(place.stick().is_empty());
        assert_eq!(whole(place.store().as_mut()).unwrap(), before);
    }
}

#[test]
fn another_pc_with_another_store_takes_the_person_in() {
    let first = Place::sqlite(Environment::english());
    fill(first.store().as_mut(), 1_000);
    let before = whole(first.store().as_mut()).unwrap();
    first.leave().expect(0);
    let mut others = vec![Place::sqlite(Environment::english())];
    others.extend(Place::postgres(Environment::english()));
    for other in others {
        let stick = first.environment.path("work/stick").display().to_string();
        let run = other.environment.run(&[
            "arrive",
            &stick,
            "--no-input",
            "--passphrase-file",
            "frase.txt",
            "--format",
            "json",
        ]);
        let json: Value = serde_json::from_str(&run.expect(0).stdout).unwrap();
        assert_eq!(json["schema"], "encuentro.arrive/1");
        assert_eq!(json["items"][0]["holds"]["papers"], 2);
        assert_eq!(json["items"][0]["differences"], Value::Array(vec![]));
        assert_eq!(whole(other.store().as_mut()).unwrap(), before);
        let undone = other
            .environment
            .run(&["bids", "undo", "1057-3-LE26", "--yes"]);
        undone.expect(0);
        let held = other
            .store()
            .held_bid(&"1057-3-LE26".parse().unwrap(), rut(FIRM))
            .unwrap();
        assert_eq!(
            held.unwrap().dossier.unwrap().lines[0].unit_price,
            None,
            "the journal came too"
        );
    }
}

#[test]
fn programs_are_told_where_the_file_is_and_what_is_in_it() {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 100);
    let run = place.environment.run(&[
        "leave",
        "77000012-2",
        "stick/mine.age",
        "--yes",
        "--passphrase-file",
        "frase.txt",
        "--format",
        "json",
    ]);
    let json: Value = serde_json::from_str(&run.expect(0).stdout).unwrap();
    let item = &json["items"][0];
    assert_eq!(
        (&json["schema"], &item["rut"]),
        (&"encuentro.leave/1".into(), &"77000012-2".into())
    );
    assert_eq!(item["holds"]["bids"], 2);
    assert_eq!(
        place.stick(),
        [place.environment.path("work/stick/mine.age")]
    );
}

#[test]
fn the_only_supplier_needs_no_rut_and_a_paper_without_its_file_goes_without_it() {
    let place = Place::sqlite(Environment::english());
    let mut store = place.store();
    store.put_supplier(&firm(FIRM)).unwrap();
    paper("f30", b"%PDF-1.7\n% invented\n", store.as_mut());
    drop(store);
    let papers = place.environment.path("home/encuentro.db.papers");
    std::fs::remove_dir_all(papers).unwrap();
    let run = place
        .environment
        .run(&["leave", "stick", "--yes", "--passphrase-file", "frase.txt"])
        .expect(0);
    assert!(
        run.stderr.contains("One paper left without its file"),
        "{run}"
    );
    let back = place.arrive(&["--remove-file"]).expect(0);
    assert!(back.stderr.contains("was not deleted"), "{back}");
    assert_eq!(place.store().papers(Some(rut(FIRM))).unwrap().len(), 1);
}

#[test]
fn who_is_a_partner_of_others_is_told_what_happens_there() {
    use super::change;
    use encuentro::domain::bid::action::Action;
    use encuentro::domain::bid::partner::join;
    let place = Place::sqlite(Environment::spanish());
    fill(place.store().as_mut(), 100);
    let mut joint = change("1057-7-LE26", Action::Started, Some(5), 0);
    joint.after.bid.supplier = rut(77_000_023);
    let dossier = joint.after.dossier.as_mut().unwrap();
    join(
        &mut dossier.partners,
        rut(77_000_023),
        rut(FIRM),
        Some(40.into()),
    );
    place.store().change_bid(&joint).unwrap();
    let run = place.leave().expect(0);
    assert!(
        run.stderr.contains("Una oferta conjunta de otro proveedor"),
        "{run}"
    );
    let held = place
        .store()
        .held_bid(&"1057-7-LE26".parse().unwrap(), rut(77_000_023))
        .unwrap();
    assert!(held.unwrap().dossier.unwrap().partners.is_empty());
}

#[test]
fn twenty_megabytes_of_papers_go_and_come_back() {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 20_000_000);
    let before = whole(place.store().as_mut()).unwrap();
    place.leave().expect(0);
    place.arrive(&["--remove-file"]).expect(0);
    assert_eq!(whole(place.store().as_mut()).unwrap(), before);
}

#[test]
fn the_passphrase_stands_nowhere() {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 100);
    let run = place.environment.run_with(
        &[
            "leave",
            "77000012-2",
            "stick",
            "--yes",
            "--verbose",
            "--passphrase-file",
            "-",
        ],
        PHRASE,
    );
    let run = run.expect(0);
    assert!(!run.to_string().contains(PHRASE));
    let home = place.environment.path("home");
    assert!(!stands_in(&home, PHRASE.as_bytes()));
    place.arrive(&[]).expect(0);
}

#[test]
fn who_has_only_a_course_is_told_of_the_course() {
    for place in Place::both() {
        let run = |arguments: &[&str]| place.environment.run(arguments).expect(0);
        run(&["talleres", "centro", "agregar", "norte", "Norte"]);
        run(&["talleres", "nuevo", "ventas-1", "Vender", "--cupos", "2"]);
        let person = ["--nombre", "Ana Pérez", "--autoriza", "--rut"];
        let rut = rut(FIRM).to_string();
        run(&[&["talleres", "inscribir", "ventas-1"], &person[..], &[&rut]].concat());
        place.leave().expect(0);
        let back = place.arrive(&[]).expect(0);
        assert!(!back.stderr.contains("encuentro revisar"), "{back}");
        assert!(
            back.stderr.contains("encuentro talleres ver ventas-1"),
            "{back}"
        );
        run(&["talleres", "ver", "ventas-1"]);
    }
}
