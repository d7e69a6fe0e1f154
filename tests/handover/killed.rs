//! The real process is killed at many moments: the person is whole in one of the two places each time. More often with
//! `ENCUENTRO_TEST_KILLS=200`.

use super::{FIRM, PHRASE, Place, fill, rut, whole};
use crate::support::environment::Environment;
use encuentro::domain::folder::Folder;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// How often each command is killed on each store, unless it is told.
const KILLS: u32 = 6;

/// Everything of a person with the files.
type Whole = (Folder, Vec<Vec<u8>>);

fn kills() -> u32 {
    std::env::var("ENCUENTRO_TEST_KILLS").map_or(KILLS, |told| told.parse().unwrap())
}

fn begin(place: &Place, arguments: &[&str]) -> Child {
    let mut command = place.environment.command();
    command.args(arguments).stdin(Stdio::null());
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills a process once a time has passed behind a beginning; one that ended before stays as it ended.
fn kill(mut child: Child, begins: &dyn Fn() -> bool, behind: Duration) {
    let waited = Instant::now();
    while !begins() && child.try_wait().unwrap().is_none() && waited.elapsed().as_secs() < 60 {
        std::thread::sleep(Duration::from_micros(200));
    }
    std::thread::sleep(behind);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Waits until a server has done, or undone, what a killed program had asked for.
fn settled(place: &Place) {
    let Some(url) = &place.url else { return };
    let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
    let query = "select count(*) from pg_stat_activity \
        where datname = current_database() and pid <> pg_backend_pid()";
    for _ in 0..500 {
        let others: i64 = client.query_one(query, &[]).unwrap().get(0);
        if others == 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the server does not let go");
}

/// Where the person is: here, or in a file that another PC opens; whole in any case.
fn must_be_whole(place: &Place, before: &Whole, moment: &str) -> bool {
    settled(place);
    let here = whole(place.store().as_mut());
    if let Some(here) = &here {
        assert_eq!(here, before, "{moment}");
        return true;
    }
    assert!(
        place.store().folder(rut(FIRM)).unwrap().is_empty(),
        "{moment}: neither whole nor gone"
    );
    let other = Place::sqlite(Environment::spanish());
    other.environment.write("frase.txt", PHRASE);
    let files = place.stick().into_iter();
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "age"));
    let found = files.map(|file| file.display().to_string()).any(|file| {
        let run = other.environment.run(&[
            "arrive",
            &file,
            "--no-input",
            "--prefer",
            "file",
            "--passphrase-file",
            "frase.txt",
        ]);
        run.code == Some(0) && whole(other.store().as_mut()).as_ref() == Some(before)
    });
    assert!(found, "{moment}: in neither place");
    false
}

/// Empties the stick, and brings the person back where it is only there.
fn again(place: &Place, is_here: bool) {
    if !is_here {
        place.arrive(&["--prefer", "file"]).expect(0);
    }
    for file in place.stick() {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn a_leaving_that_is_killed_at_any_moment_leaves_the_person_whole_in_one_place() {
    for place in Place::both() {
        fill(place.store().as_mut(), 300_000);
        let before = whole(place.store().as_mut()).unwrap();
        let leave = [
            "leave",
            "77000012-2",
            "stick",
            "--yes",
            "--passphrase-file",
            "frase.txt",
        ];
        let took = Instant::now();
        place.leave().expect(0);
        let took = took.elapsed();
        again(&place, false);
        let (mut stayed, mut left) = (0, 0);
        for round in 0..kills() {
            // By turns at any time, and around the moment at which the file stands on the stick and nothing is erased.
            let part = f64::from(round + 1) / f64::from(kills());
            let child = begin(&place, &leave);
            if round % 2 == 0 {
                kill(child, &|| true, took.mul_f64(part));
            } else {
                let stands = || {
                    place
                        .stick()
                        .iter()
                        .any(|file| file.extension().is_some_and(|ending| ending == "age"))
                };
                kill(child, &stands, (took / 2).mul_f64(part));
            }
            let is_here = must_be_whole(&place, &before, &format!("leave, round {round}"));
            stayed += u32::from(is_here);
            left += u32::from(!is_here);
            again(&place, is_here);
        }
        eprintln!("killed while leaving: {stayed} stayed, {left} had left");
        assert_eq!(whole(place.store().as_mut()).unwrap(), before);
    }
}

#[test]
fn an_arrival_that_is_killed_at_any_moment_leaves_the_person_whole_in_one_place() {
    for place in Place::both() {
        fill(place.store().as_mut(), 300_000);
        let before = whole(place.store().as_mut()).unwrap();
        let arrive = [
            "arrive",
            "stick",
            "--no-input",
            "--remove-file",
            "--passphrase-file",
            "frase.txt",
        ];
        place.leave().expect(0);
        let took = Instant::now();
        place.arrive(&["--remove-file"]).expect(0);
        let took = took.elapsed();
        let (mut arrived, mut waits) = (0, 0);
        for round in 0..kills() {
            place.leave().expect(0);
            let part = f64::from(round + 1) / f64::from(kills());
            kill(begin(&place, &arrive), &|| true, took.mul_f64(part));
            let is_here = must_be_whole(&place, &before, &format!("arrive, round {round}"));
            arrived += u32::from(is_here);
            waits += u32::from(!is_here);
            again(&place, is_here);
        }
        eprintln!("killed while arriving: {arrived} were here, {waits} in the file");
    }
}
