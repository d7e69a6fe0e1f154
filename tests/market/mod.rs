//! The marketplace over the network, played on 127.0.0.1: what comes in, what is told when nothing does.

mod days;
mod failures;
mod months;
mod ocds;
mod status;
mod verify;

use crate::support::environment::{Environment, Language};
use crate::support::market::{Asked, Market, Play};
use crate::support::postgres::Database;
use serde_json::{Value, json};

/// A ticket in the form of real ones.
const TICKET: &str = "F8537A18-6766-4DEF-9E59-426B4FEE2844";

/// A place that asks a marketplace with the ticket.
fn place(language: Language, market: &Market) -> Environment {
    Environment::new(language)
        .set("ENCUENTRO_MARKET", &market.url())
        .set("ENCUENTRO_TICKET", TICKET)
}

/// Runs a story on SQLite, and on PostgreSQL where there is a server.
fn on_both(market: &Market, story: impl Fn(&Environment)) {
    story(&place(Language::English, market));
    if let Some(database) = Database::fresh() {
        story(&place(Language::English, market).store(database.url()));
    }
}

/// Runs a command in JSON and sends Ctrl-C once so many requests were made: its output and what it said.
#[cfg(unix)]
fn stopped(
    place: &Environment,
    market: &Market,
    command: &[&str],
    after: usize,
) -> (String, String) {
    let child = place
        .command()
        .args(command)
        .args(["--format", "json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    while market.asked().len() < after {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let killed = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{said}");
    assert!(said.contains("It stopped as you asked"), "{said}");
    (String::from_utf8(ended.stdout).unwrap(), said)
}

/// The list of a day, as API v1 writes it.
fn list(entries: &[(&str, i64)]) -> String {
    let entries: Vec<Value> = entries
        .iter()
        .map(|(code, status)| {
            json!({"CodigoExterno": code, "Nombre": "Aseo", "CodigoEstado": status,
                   "FechaCierre": "2026-12-14T18:00:00"})
        })
        .collect();
    json!({"Cantidad": entries.len(), "Version": "v1", "Listado": entries}).to_string()
}

/// One tender in detail.
fn detail(code: &str, status: i64) -> String {
    json!({"Cantidad": 1, "Version": "v1", "Listado": [{
        "CodigoExterno": code, "Nombre": "Aseo", "CodigoEstado": status, "FechaCierre": null,
        "Comprador": {"NombreOrganismo": "MUNICIPALIDAD DE PRUEBA", "NombreUsuario": "Persona Inventada"},
        "Fechas": {"FechaCierre": "2026-12-14T18:00:00.653"},
        "Items": {"Listado": [{"Correlativo": 1, "CodigoProducto": 76111501, "NombreProducto": "Aseo", "Cantidad": 2.0}]}
    }]})
    .to_string()
}

/// Answers the list of a day, and the detail of every code.
fn serve(asked: &Asked, entries: &[(&str, i64)]) -> Play {
    let Some(code) = asked.query("codigo") else {
        return Play::ok(list(entries));
    };
    let status = entries.iter().find(|(known, _)| *known == code);
    status.map_or_else(
        || Play::ok(list(&[])),
        |(code, status)| Play::ok(detail(code, *status)),
    )
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
