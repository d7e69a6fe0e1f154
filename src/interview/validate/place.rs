//! Comunas and regions by name or code, with the nearest name when one is misspelt.

use super::list::parts;
use crate::domain::message::Message;
use crate::domain::place::{self, Comuna, Region};
use crate::domain::words;

/// Reads a comuna; gives its CUT code.
pub(super) fn comuna(raw: &str) -> Result<String, Message> {
    if let Some(found) = Comuna::find(raw) {
        return Ok(found.code.to_owned());
    }
    Err(match Comuna::nearest(raw) {
        Some(near) => Message::new("interview-comuna-near")
            .with("value", raw)
            .with("near", near.name),
        None => Message::new("interview-comuna-unknown").with("value", raw),
    })
}

/// Reads regions by name or number, or all of them; gives their CUT codes without doubles.
pub(super) fn regions(raw: &str) -> Result<Vec<String>, Message> {
    if matches!(
        words::plain(raw).as_str(),
        "todas" | "todo chile" | "todo el pais" | "all" | "all of them"
    ) {
        return Ok(place::regions()
            .iter()
            .map(|region| region.code.to_owned())
            .collect());
    }
    let mut codes: Vec<String> = Vec::new();
    for part in parts(raw) {
        let region = Region::find(part).ok_or_else(|| unknown_region(part))?;
        if !codes.iter().any(|code| code == region.code) {
            codes.push(region.code.to_owned());
        }
    }
    if codes.is_empty() {
        return Err(Message::new("interview-empty"));
    }
    Ok(codes)
}

fn unknown_region(part: &str) -> Message {
    let names = place::regions().iter().map(|region| region.name);
    match words::did_you_mean(part, names) {
        Some(near) => Message::new("interview-region-near")
            .with("value", part)
            .with("near", near),
        None => Message::new("interview-region-unknown").with("value", part),
    }
}
