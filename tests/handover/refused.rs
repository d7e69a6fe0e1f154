//! What does not work changes nothing: the person is here, or in the file, as before.

use super::{FIRM, Place, fill, firm, rut, whole};
use crate::support::environment::Environment;

/// A place where the firm is held.
fn held() -> Place {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 3_000);
    place
}

#[test]
fn a_place_that_takes_no_file_keeps_the_person_here() {
    let place = held();
    let before = whole(place.store().as_mut()).unwrap();
    place.environment.write("taken.age", "mine");
    let mut places = vec![
        ("no-such-folder/x.age", 3),
        ("gone", 3),
        ("gone/", 3),
        ("taken.age", 3),
    ];
    if cfg!(target_os = "linux") {
        places.push(("/proc", 3)); // a file system that takes no files, even of root
    }
    for (to, code) in places {
        let run = place.environment.run(&[
            "leave",
            "77000012-2",
            to,
            "--yes",
            "--passphrase-file",
            "frase.txt",
        ]);
        run.expect(code);
        assert_eq!(whole(place.store().as_mut()).unwrap(), before, "{to}");
    }
    assert_eq!(place.environment.read("taken.age"), b"mine");
}

#[test]
fn a_passphrase_that_is_no_good_or_cannot_be_asked_for_is_wrong_usage() {
    let place = held();
    let leave = |file: &[&str]| {
        let arguments = ["leave", "77000012-2", "stick", "--yes"];
        place.environment.run(&[&arguments, file].concat())
    };
    place.environment.write("short.txt", "corta\n");
    place.environment.write("rut.txt", "mi rut 77000012-2\n");
    place.environment.write("empty.txt", "\n");
    for (file, code, said) in [
        (&["--passphrase-file", "short.txt"][..], 2, "12 letters"),
        (&["--passphrase-file", "rut.txt"], 2, "holds the RUT"),
        (&["--passphrase-file", "empty.txt"], 2, "first line"),
        (&["--passphrase-file", "none.txt"], 3, "could not be read"),
        (&[], 2, "out of sight"),
    ] {
        let run = leave(file).expect(code);
        assert!(run.stderr.contains(said), "{run}");
        assert!(!run.stderr.contains("corta"), "{run}");
    }
    assert!(place.stick().is_empty());
    assert!(whole(place.store().as_mut()).is_some());
}

#[test]
fn without_a_yes_nothing_happens_and_nobody_cannot_leave() {
    let place = held();
    let ask = &[
        "leave",
        "77000012-2",
        "stick",
        "--passphrase-file",
        "frase.txt",
    ];
    place.environment.run_with(ask, "no\n").expect(1);
    place
        .environment
        .run(&[&ask[..], &["--no-input"]].concat())
        .expect(2);
    assert!(whole(place.store().as_mut()).is_some() && place.stick().is_empty());
    let nobody = [
        "leave",
        "77000034-3",
        "stick",
        "--yes",
        "--passphrase-file",
        "frase.txt",
    ];
    place.environment.run(&nobody).expect(1);
    let several = [
        "leave",
        "stick",
        "--no-input",
        "--yes",
        "--passphrase-file",
        "frase.txt",
    ];
    let run = place.environment.run(&several).expect(2);
    assert!(run.stderr.contains("encuentro leave RUT PLACE"), "{run}");
}

#[test]
fn a_file_that_cannot_be_opened_is_named_and_changes_nothing() {
    let place = held();
    place.leave().expect(0);
    let file = place.stick().remove(0);
    let sound = std::fs::read(&file).unwrap();
    place
        .environment
        .write("other.txt", "otra frase de la plaza\n");
    place.environment.write("list.age", "a,b\n1,2\n");
    let arrive = |file: &str, phrase: &str| {
        place
            .environment
            .run(&["arrive", file, "--no-input", "--passphrase-file", phrase])
    };
    let path = file.display().to_string();
    let wrong = arrive(&path, "other.txt").expect(3);
    assert!(wrong.stderr.contains("does not open"), "{wrong}");
    let foreign = arrive("list.age", "frase.txt").expect(3);
    assert!(foreign.stderr.contains("no file with which"), "{foreign}");
    arrive("none.age", "frase.txt").expect(3);
    arrive(".", "frase.txt").expect(3);
    let mut flipped = sound.clone();
    let middle = sound.len() / 2;
    flipped[middle] ^= 0x40;
    for damaged in [&sound[..sound.len() - 1], &sound[..middle], &flipped] {
        std::fs::write(&file, damaged).unwrap();
        let run = arrive(&path, "frase.txt").expect(3);
        assert!(run.stderr.contains("is damaged"), "{run}");
        assert_eq!(
            whole(place.store().as_mut()),
            None,
            "nothing of it was taken"
        );
    }
    std::fs::write(&file, sound).unwrap();
    arrive(&path, "frase.txt").expect(0);
    assert!(whole(place.store().as_mut()).is_some());
}

#[test]
fn what_is_written_ends_where_the_disk_ends() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 200_000);
    let before = whole(place.store().as_mut()).unwrap();
    let program = place.environment.command().get_program().to_owned();
    // No file may grow beyond so many half kilobytes: as a stick that is full, or a program that dies of it. The note in
    // the store is far smaller, the file larger.
    for (blocks, dies) in [(100, false), (200, false), (100, true)] {
        let trap = if dies { "" } else { "trap '' XFSZ; " };
        let line = format!(
            "{trap}ulimit -f {blocks}; exec \"$0\" leave 77000012-2 stick --yes --passphrase-file frase.txt"
        );
        let mut command = std::process::Command::new("sh");
        command
            .args(["-c", &line])
            .arg(&program)
            .current_dir(place.environment.path("work"));
        command.env_clear().envs(
            place
                .environment
                .command()
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        );
        let output = command.output().unwrap();
        assert!(!output.status.success());
        assert_eq!(
            whole(place.store().as_mut()).unwrap(),
            before,
            "{blocks} {dies}"
        );
        let whole_files = place
            .stick()
            .into_iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "age"));
        assert_eq!(whole_files.count(), 0);
    }
}

#[test]
fn a_leaving_that_did_not_end_is_told_the_next_time() {
    use encuentro::store::Leaving;
    let place = held();
    let file = place
        .environment
        .path("work/stick/encuentro-2026-11-20-abcd.age");
    place
        .store()
        .begin_leaving(&Leaving {
            rut: rut(FIRM),
            begun_on: "2026-11-20".parse().unwrap(),
            file: file.display().to_string(),
        })
        .unwrap();
    let part = place
        .environment
        .path("work/stick/encuentro-2026-11-20-abcd.age.part");
    std::fs::write(&part, "half").unwrap();
    let run = place.leave().expect(0);
    assert!(run.stderr.contains("was begun and did not end"), "{run}");
    assert!(!part.exists(), "what was half written goes");
    let mut store = place.store();
    assert_eq!(store.leaving(rut(FIRM)).unwrap(), None);
    store.put_supplier(&firm(FIRM)).unwrap();
}
