//! Lists that are typed in one line, and product codes.

use crate::domain::message::Message;
use crate::domain::rubro;

/// The parts between commas, semicolons and line ends.
pub(super) fn parts(raw: &str) -> impl Iterator<Item = &str> {
    raw.split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Reads product codes, without doubles, in the order they were given.
pub(super) fn rubros(raw: &str) -> Result<Vec<String>, Message> {
    let mut codes: Vec<String> = Vec::new();
    for part in parts(raw).flat_map(str::split_whitespace) {
        if !rubro::is_code(part) {
            return Err(Message::new("interview-not-a-rubro").with("value", part));
        }
        if !codes.iter().any(|code| code == part) {
            codes.push(part.to_owned());
        }
    }
    if codes.is_empty() {
        return Err(Message::new("interview-empty"));
    }
    Ok(codes)
}
