//! On a pseudo terminal: the passphrase is asked for out of sight, twice; one that the program makes is typed once.

use super::{FIRM, Place, fill, firm, rut};
use crate::support::environment::Environment;
use encuentro::domain::folder::Folder;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Regex, Session};
use std::time::Duration;

fn start(place: &Place, arguments: &[&str]) -> OsSession {
    let mut command = place.environment.command();
    command.args(arguments).env("TERM", "xterm-256color");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(120)));
    session
}

fn after(session: &mut OsSession, text: &str, line: &str) {
    session.expect(text).unwrap();
    answer(session, line);
}

/// Types as a person does, behind the question: what was typed before the terminal hides typing is thrown away.
fn answer(session: &mut OsSession, line: &str) {
    std::thread::sleep(Duration::from_millis(700));
    session.send_line(line).unwrap();
}

fn folder(place: &Place) -> Folder {
    place.store().folder(rut(FIRM)).unwrap()
}

#[test]
fn a_passphrase_of_ones_own_is_typed_twice_and_never_shown() {
    let place = Place::sqlite(Environment::spanish());
    fill(place.store().as_mut(), 100);
    let before = folder(&place);
    let mut session = start(&place, &["leave", "77000012-2", "stick", "--plain"]);
    after(&mut session, "Escriba sí o no", "sí");
    after(&mut session, "no se puede recuperar", "2");
    after(&mut session, "Sirven varias palabras", "corta");
    after(&mut session, "12 letras o más", "2");
    after(
        &mut session,
        "Sirven varias palabras",
        "la once en la plaza",
    );
    let shown = session.expect("Escríbala otra vez").unwrap();
    assert!(!String::from_utf8_lossy(shown.before()).contains("plaza"));
    answer(&mut session, "la once en la plaza");
    session.expect("ya no está aquí").unwrap();
    session.expect(Eof).unwrap();
    assert!(folder(&place).is_empty());

    let mut session = start(&place, &["arrive", "stick"]);
    after(&mut session, "Frase: ", "otra frase de la plaza");
    after(&mut session, "Esa no es la frase", "la once  en la plaza");
    session.expect("encuentro revisar").unwrap();
    session.expect(Eof).unwrap();
    assert_eq!(folder(&place), before);
}

#[test]
fn a_passphrase_that_is_made_here_is_copied_once() {
    let place = Place::sqlite(Environment::english());
    let mut store = place.store();
    store.put_supplier(&firm(FIRM)).unwrap();
    drop(store);
    let mut session = start(&place, &["leave", "stick", "--plain"]);
    after(&mut session, "Type yes or no", "yes");
    after(&mut session, "random Spanish words", "");
    session.expect("type it once").unwrap();
    let found = session
        .expect(Regex("    ([a-z]+( [a-z]+){5})\r\n"))
        .unwrap();
    let made = String::from_utf8(found.get(1).unwrap().to_vec()).unwrap();
    after(&mut session, "Type it: ", "something else");
    after(&mut session, "Type it: ", &made);
    session.expect("is no longer here").unwrap();
    session.expect(Eof).unwrap();
    let mut session = start(&place, &["arrive", "stick"]);
    after(&mut session, "Passphrase: ", &made);
    session.expect("encuentro check").unwrap();
    session.expect(Eof).unwrap();
    assert!(!folder(&place).is_empty());
}

#[test]
fn an_empty_passphrase_leaves_and_changes_nothing() {
    let place = Place::sqlite(Environment::english());
    fill(place.store().as_mut(), 100);
    let mut session = start(&place, &["leave", "77000012-2", "stick", "--plain"]);
    after(&mut session, "Type yes or no", "yes");
    after(&mut session, "random Spanish words", "2");
    after(&mut session, "Passphrase: ", "");
    session.expect("nothing was written or erased").unwrap();
    session.expect(Eof).unwrap();
    assert!(place.stick().is_empty() && !folder(&place).is_empty());
}
