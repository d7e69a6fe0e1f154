//! A few runs on a pseudo terminal: drawn prompts, options that are typed, Ctrl-C, and that the cursor comes back.

use crate::support::environment::{Environment, Language};
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Regex, Session};
use std::time::Duration;

/// Shows the cursor.
const SHOW: &str = "\u{1b}[?25h";
/// Ctrl-C as the keyboard sends it.
const CTRL_C: &str = "\u{3}";

/// Starts `register` on a terminal.
fn start(environment: &Environment, arguments: &[&str]) -> OsSession {
    let mut command = environment.command();
    command.args(arguments).env("TERM", "xterm-256color");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session
}

/// Waits for a text, then types a line.
fn after(session: &mut OsSession, text: &str, line: &str) {
    session.expect(text).unwrap();
    session.send_line(line).unwrap();
}

/// The exit code, once the program has ended.
fn ended(session: &OsSession) -> Option<i32> {
    use expectrl::process::unix::WaitStatus;
    match session.get_process().wait() {
        Ok(WaitStatus::Exited(_, code)) => Some(code),
        _ => None,
    }
}

#[test]
fn a_natural_person_goes_back_asks_why_is_interrupted_and_resumes() {
    let environment = Environment::spanish();
    let mut session = start(&environment, &["register"]);
    after(&mut session, "guarden sus datos para acompañarle?", "sí");
    after(&mut session, "RUT con que vende?", "14-0");
    after(&mut session, "2. Persona jurídica", "");
    session.expect("Respuesta: Persona natural").unwrap();
    after(&mut session, "lista de proveedores locales?", "no");
    after(&mut session, "informe del taller?", "no");
    after(&mut session, "tal como aparece en el SII?", "miClave2026!");
    // What looked like a key goes off the screen before the refusal is told.
    session.expect("Respuesta: ···").unwrap();
    session.expect("Eso parece una clave").unwrap();
    after(&mut session, "tal como aparece en el SII?", "Rosa Nancupil");
    after(&mut session, "en la cédula de identidad?", "?");
    after(&mut session, "Fuente: ", "<");
    after(&mut session, "Enter deja: Rosa Nancupil", "Rosa Ñancupil");
    after(&mut session, "pregunta 2 de", "Rosa Ñancupil");
    session.expect("inicio de actividades").unwrap();
    session.send(CTRL_C).unwrap();
    session.expect(SHOW).unwrap();
    session
        .expect("Quedó guardado lo respondido: 2. Faltan")
        .unwrap();
    session.expect("encuentro registrar 14-0").unwrap();
    session.expect(Eof).unwrap();
    assert_eq!(ended(&session), Some(130));

    let mut session = start(&environment, &["register", "14-0"]);
    session.expect("Rosa Ñancupil").unwrap();
    session.expect("2 de 19 respuestas ya eran suyas.").unwrap();
    after(&mut session, "pregunta 3 de", "salir");
    session.expect("encuentro registrar 14-0").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn a_list_that_is_interrupted_gives_the_cursor_back() {
    let environment = Environment::new(Language::English);
    let mut session = start(&environment, &["register"]);
    after(&mut session, "kept to guide you?", "yes");
    after(&mut session, "sales made under?", "77000055-6");
    session.expect("2. Legal entity").unwrap();
    session.send(CTRL_C).unwrap();
    session.expect(SHOW).unwrap();
    session.expect("Nothing was kept").unwrap();
    session.expect(Eof).unwrap();
    assert_eq!(ended(&session), Some(130));
    let run = environment.run(&["check", "77000055-6"]).expect(1);
    assert!(run.stderr.contains("77.000.055-6"), "{run}");
}

#[test]
fn plain_lines_on_a_terminal_end_with_130_and_keep_what_was_answered() {
    let environment = Environment::spanish();
    let mut session = start(&environment, &["register", "14-0", "--plain"]);
    after(&mut session, "guarden sus datos para acompañarle?", "sí");
    after(&mut session, "2. Persona jurídica", "1");
    after(&mut session, "lista de proveedores locales?", "");
    after(&mut session, "informe del taller?", "");
    after(&mut session, "tal como aparece en el SII?", "Rosa Ñancupil");
    session.expect("en la cédula de identidad?").unwrap();
    session.send(CTRL_C).unwrap();
    session.expect(Eof).unwrap();
    assert_eq!(ended(&session), Some(130));
    let again = environment
        .run(&["register", "14-0", "--no-input"])
        .expect(1);
    assert!(again.stderr.contains("Rosa Ñancupil"), "{again}");
}

#[test]
fn the_branch_that_the_rut_hints_at_is_overridden_by_number_or_words() {
    let environment = Environment::new(Language::English);
    let mut session = start(&environment, &["register", "6-K"]);
    after(&mut session, "kept to guide you?", "yes");
    after(&mut session, "2. Legal entity", "2");
    session.expect("Answer: Legal entity").unwrap();
    after(&mut session, "list of local suppliers?", "back");
    after(&mut session, "2. Legal entity", "legal ENTITY");
    session.expect("Answer: Legal entity").unwrap();
    after(&mut session, "list of local suppliers?", "no");
    after(&mut session, "workshop's report?", "no");
    after(&mut session, "just as it stands at SII?", "Los Aromos SpA");
    after(&mut session, "statute or deed?", "exit");
    session.expect("To go on where it was left").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn at_a_list_of_options_nothing_is_recorded_that_was_not_chosen() {
    let environment = Environment::spanish();
    let answers = environment.path("answers.toml");
    std::fs::write(
        &answers,
        "rut = \"14-0\"\nperson = \"natural\"\n[consent]\nguidance = true\ndirectory = false\nresults = false\n[answers]\n\
         legal_name = \"Rosa Ñancupil\"\nname_on_identity_card = \"Rosa Ñancupil\"\nsii_started = true\nsii_activity_matches = true\n\
         can_invoice = true\nsii_comuna = \"Peñalolén\"\naddress = \"Av. Grecia 8735\"\n",
    )
    .unwrap();
    let file = answers.to_str().unwrap();
    let mut session = start(&environment, &["register", "--answers", file]);
    skip_until(&mut session, "¿De qué tamaño es");
    after(&mut session, "1. Microempresa", "\u{1b}[B ");
    after(&mut session, "Esta respuesta hace falta", "?");
    after(&mut session, "Fuente: ", "enorme");
    after(&mut session, "no es una de las opciones", "salir");
    session.expect("encuentro registrar 14-0").unwrap();
    session.expect(Eof).unwrap();
    let shown = environment.run(&["suppliers", "show", "14-0", "--format", "json"]);
    let shown = shown.expect(0);
    assert!(!shown.stdout.contains("\"micro\""), "{shown}");
}

/// Leaves optional questions empty until this one comes.
fn skip_until(session: &mut OsSession, text: &str) {
    loop {
        let found = session
            .expect(Regex("¿De qué tamaño es|Enter: dejar sin respuesta"))
            .unwrap();
        if String::from_utf8_lossy(found.get(0).unwrap()).contains(text) {
            return;
        }
        session.expect("Respuesta:").unwrap();
        session.send_line("").unwrap();
    }
}
