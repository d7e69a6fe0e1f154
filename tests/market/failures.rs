//! Every way of not answering has its own message, ends with 4, keeps the ticket, and is never "nothing there".

use super::{TICKET, list, place, read, serve};
use crate::support::environment::{Environment, Language, Run};
use crate::support::market::{Market, Play};
use std::collections::BTreeSet;
use std::io::{Read, Write};

const DAY: [&str; 4] = ["tenders", "fetch", "--day", "2026-11-20"];

/// The failures, with words that only its message has.
fn failures() -> Vec<(&'static str, Play, &'static str)> {
    let said = |status, code: i64, says: &str| {
        Play::status(status, format!(r#"{{"Codigo":{code},"Mensaje":"{says}"}}"#))
    };
    vec![
        (
            "a page",
            Play::ok("<html>gateway error</html>"),
            "a web page came",
        ),
        (
            "203, ticket",
            said(203, 203, "Ticket no válido."),
            "ticket is not valid",
        ),
        (
            "203, quota",
            said(203, 203, "Ticket superó la cuota diaria asignada."),
            "are spent",
        ),
        (
            "429, quota",
            said(429, 203, "Ticket superó la cuota diaria asignada."),
            "are spent",
        ),
        (
            "simultaneous",
            said(
                500,
                10500,
                "Lo sentimos. Hemos detectado que existen peticiones simultáneas.",
            ),
            "is under way",
        ),
        (
            "parameters",
            said(500, 10300, "Los parámetros no son válidos."),
            "did not understand",
        ),
        ("other words", said(200, 1, "Algo nuevo."), "«Algo nuevo.»"),
        (
            "429",
            Play::status(429, "{}"),
            "too many requests in a row.",
        ),
        (
            "429 with a long wait",
            Play::status(429, "{}").with("Retry-After", "780"),
            "wait 13 minutes",
        ),
        (
            "504",
            Play::status(504, r#"{"message":"Endpoint request timed out"}"#),
            "overloaded",
        ),
        ("500", Play::status(500, ""), "with an error (500)"),
        (
            "404",
            Play::status(404, "<html></html>"),
            "with an error (404)",
        ),
        ("nothing", Play::ok(""), "without saying anything"),
        (
            "cut JSON",
            Play::ok(r#"{"Cantidad":1,"Listado":[{"Codi"#),
            "cut off",
        ),
        (
            "cut body",
            Play::Cut(
                200,
                Vec::new(),
                list(&[("1057-3-LE26", 5)]).into_bytes(),
                20,
            ),
            "broke off",
        ),
        ("no JSON", Play::ok("hola"), "cannot be understood"),
        ("odd JSON", Play::ok(r#"{"hola":1}"#), "does not know"),
        ("silence", Play::Silence, "did not answer within"),
        ("hung up", Play::HangUp, "broke off"),
    ]
}

fn words_of(run: &Run) -> String {
    format!("{}{}", run.stdout, run.stderr)
        .replace(['"', '“', '”'], "«")
        .replace("«Algo nuevo.«", "«Algo nuevo.»")
}

#[test]
fn each_is_told_apart_and_none_reads_as_nothing_there() {
    for (name, play, words) in failures() {
        let market = Market::always(play);
        let run = place(Language::English, &market).run(&DAY).expect(4);
        assert!(words_of(&run).contains(words), "{name}: {run}");
        assert!(
            run.stderr.contains("2026-11-20") || run.stderr.contains("20 "),
            "{name}: the day is named: {run}"
        );
        assert!(
            !run.stderr.contains("nothing was published"),
            "{name}: {run}"
        );
    }
}

#[test]
fn in_spanish_too_each_has_words_of_its_own() {
    let told: BTreeSet<String> = failures()
        .into_iter()
        .map(|(name, play, _)| {
            let market = Market::always(play);
            let run = place(Language::Spanish, &market).run(&DAY).expect(4);
            let mut lines = run.stderr.lines();
            lines
                .find(|line| line.starts_with("Faltan por traer"))
                .unwrap_or_else(|| panic!("{name}: {run}"));
            // The failure comes next; ports and codes are no words.
            let failure = lines.next().unwrap();
            failure.replace(|letter: char| letter.is_ascii_digit(), "")
        })
        .collect();
    // Told alike: a body that breaks off and a server that hangs up, two statuses, a quota under either status.
    assert_eq!(told.len(), failures().len() - 3, "{told:#?}");
}

#[test]
fn the_ticket_is_in_nothing_that_is_said() {
    let echo = format!(
        r#"{{"Codigo":1,"Mensaje":"el ticket {TICKET} y {}"}}"#,
        TICKET.to_lowercase()
    );
    let redirect = Play::status(302, "").with(
        "Location",
        &format!("http://{TICKET}.example/?ticket={TICKET}"),
    );
    let more = [("echo", Play::ok(echo), ""), ("redirect", redirect, "")];
    for (name, play, _) in failures().into_iter().chain(more) {
        let market = Market::always(play);
        for format in ["table", "json"] {
            let mut arguments = DAY.to_vec();
            arguments.extend(["--verbose", "--format", format]);
            let run = place(Language::English, &market).run(&arguments).expect(4);
            let said = run.to_string().to_lowercase();
            assert!(!said.contains(&TICKET.to_lowercase()), "{name}: {run}");
            assert!(!said.contains("ticket="), "{name}: {run}");
        }
        assert!(
            market
                .asked()
                .iter()
                .all(|asked| asked.query("ticket") == Some(TICKET)),
            "{name}: it was sent"
        );
    }
}

#[test]
fn a_redirect_elsewhere_is_not_followed() {
    let elsewhere = Market::always(Play::ok(list(&[])));
    let to = format!("{}/x", elsewhere.url());
    let market = Market::always(Play::status(301, "").with("Location", &to));
    let run = place(Language::English, &market).run(&DAY).expect(4);
    assert!(run.stderr.contains("sends to another address"), "{run}");
    assert_eq!(elsewhere.asked(), []);
    // Within the same host it is followed.
    let market = Market::open(|asked, _| match asked.target.starts_with("/moved") {
        true => Play::ok(list(&[])),
        false => Play::status(307, "").with("Location", "/moved"),
    });
    place(Language::English, &market).run(&DAY).expect(0);
}

#[test]
fn a_refused_connection_and_a_host_that_is_not_there() {
    let place = Environment::english().set("ENCUENTRO_TICKET", TICKET);
    let run = place.run(&DAY).expect(4);
    assert!(run.stderr.contains("does not take the connection"), "{run}");
    // A label longer than names may have is refused on this PC: no resolver is asked.
    let nowhere = format!("http://{}.invalid", "a".repeat(70));
    let mut arguments = DAY.to_vec();
    arguments.extend(["--market", &nowhere]);
    let run = place.run(&arguments).expect(4);
    assert!(run.stderr.contains("there is no internet"), "{run}");
}

#[test]
fn nul_bytes_and_a_bom_are_read() {
    let mut body = b"\xef\xbb\xbf".to_vec();
    for byte in list(&[("1057-3-LE26", 5)]).bytes() {
        body.push(byte);
        if byte == b'{' {
            body.push(0);
        }
    }
    let market = Market::open(move |asked, _| match asked.query("codigo") {
        None => Play::ok(body.clone()),
        Some(_) => serve(asked, &[("1057-3-LE26", 5)]),
    });
    let place = place(Language::English, &market);
    place.run(&DAY).expect(0);
    place.run(&["tenders", "show", "1057-3-LE26"]).expect(0);
}

#[test]
fn what_may_pass_is_asked_again_and_a_wait_is_kept() {
    for (name, play) in [
        ("429", Play::status(429, "{}").with("Retry-After", "0")),
        ("500", Play::status(500, "")),
        ("503", Play::status(503, "")),
        (
            "simultaneous",
            Play::status(
                429,
                r#"{"Codigo":10500,"Mensaje":"peticiones simultáneas"}"#,
            ),
        ),
        ("silence", Play::Silence),
        ("cut", Play::ok("{")),
        ("page", Play::status(502, "<html>")),
    ] {
        let market = Market::open(move |_, before| match before {
            0 | 1 => play.clone(),
            _ => Play::ok(list(&[])),
        });
        let run = place(Language::English, &market).run(&DAY).expect(0);
        assert!(
            run.stderr.contains("nothing was published"),
            "{name}: {run}"
        );
        assert_eq!(market.asked().len(), 3, "{name}");
    }
    for play in [
        Play::status(203, r#"{"Codigo":203,"Mensaje":"Ticket no válido."}"#),
        Play::status(404, ""),
    ] {
        let market = Market::always(play);
        place(Language::English, &market).run(&DAY).expect(4);
        assert_eq!(market.asked().len(), 1, "asking again would change nothing");
    }
}

#[test]
fn without_a_ticket_nothing_is_asked() {
    let market = Market::always(Play::ok(list(&[])));
    let bare = Environment::english().set("ENCUENTRO_MARKET", &market.url());
    let run = bare.run(&DAY).expect(2);
    assert!(run.stderr.contains("ENCUENTRO_TICKET"), "{run}");
    let odd = Environment::english()
        .set("ENCUENTRO_MARKET", &market.url())
        .set("ENCUENTRO_TICKET", "no es un ticket");
    let run = odd.run(&DAY).expect(2);
    assert!(!run.to_string().contains("no es un"), "{run}");
    assert_eq!(market.asked(), []);
}

#[cfg(unix)]
#[test]
fn a_file_with_the_ticket_must_be_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;
    let market = Market::always(Play::ok(list(&[])));
    let place = Environment::english().set("ENCUENTRO_MARKET", &market.url());
    let file = place.write("ticket.txt", format!("{TICKET}\n"));
    let mut arguments = DAY.to_vec();
    arguments.extend(["--ticket-file", "ticket.txt"]);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let run = place.run(&arguments).expect(2);
    assert!(run.stderr.contains("chmod 600"), "{run}");
    assert_eq!(market.asked(), []);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    place.run(&arguments).expect(0);
    assert_eq!(market.asked()[0].query("ticket"), Some(TICKET));
}

#[test]
fn the_report_tells_why_in_json_too() {
    let market = Market::always(Play::status(504, ""));
    let mut arguments = DAY.to_vec();
    arguments.extend(["--format", "json"]);
    let run = place(Language::English, &market).run(&arguments).expect(4);
    let report = read(&run.stdout);
    assert_eq!(report["schema"], "encuentro.fetch/1");
    let day = &report["items"][0];
    assert_eq!(
        (&day["what"], &day["state"]),
        (&"2026-11-20".into(), &"missing".into())
    );
    assert!(day["reason"].as_str().unwrap().contains("504"));
    assert!(day["import"].is_null());
}

#[test]
fn a_connection_that_cannot_be_made_safe_sends_no_ticket() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut came = vec![0; 4096];
        let read = stream.read(&mut came).unwrap();
        stream.write_all(b"HTTP/1.1 400 x\r\n\r\n").unwrap();
        came.truncate(read);
        came
    });
    let place = Environment::english().set("ENCUENTRO_TICKET", TICKET);
    let mut arguments = DAY.to_vec();
    arguments.extend(["--market", &address, "--verbose"]);
    let run = place.run(&arguments).expect(4);
    assert!(run.stderr.contains("could not be made safe"), "{run}");
    let came = thread.join().unwrap();
    assert!(
        !came
            .windows(TICKET.len())
            .any(|part| part == TICKET.as_bytes())
    );
}
