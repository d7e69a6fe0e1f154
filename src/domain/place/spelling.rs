//! The spellings of places: the official names, those of the marketplace, and the ordinals of regions.
//! Owns the comparison only; the lists of places belong to the room above.

use super::{Comuna, Region, comunas, regions};
use crate::domain::words;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Files cut long names; a beginning of at least so many letters of a region's name stands for the whole.
const SHORTEST_CUT: usize = 15;

/// The table of other spellings, `kind;text;code`: text and code of one kind.
fn spellings(wanted: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let table: &'static str = include_str!("spellings.csv");
    table.lines().skip(1).filter_map(move |line| {
        let mut cells = line.split(';');
        let (kind, text, code) = (cells.next()?, cells.next()?, cells.next()?);
        (kind == wanted).then_some((text, code))
    })
}

static COMUNA_BY_KEY: LazyLock<HashMap<String, &'static Comuna>> = LazyLock::new(|| {
    let others =
        spellings("comuna").filter_map(|(text, code)| Some((text, Comuna::by_code(code)?)));
    let own = comunas().iter().map(|comuna| (comuna.name, comuna));
    // The official name comes last, so that no spelling takes it away.
    let all = others.chain(own);
    all.map(|(text, comuna)| (comuna_key(text), comuna))
        .collect()
});

static REGION_BY_KEY: LazyLock<HashMap<String, &'static Region>> = LazyLock::new(|| {
    let others =
        spellings("region").filter_map(|(text, code)| Some((text, Region::by_code(code)?)));
    let own = regions().iter().map(|region| (region.name, region));
    let all = others.chain(own);
    all.map(|(text, region)| (region_key(text), region))
        .collect()
});

/// The words of a text without case, accents, punctuation and what is never part of a place's own name.
fn parts(text: &str) -> Vec<String> {
    words::plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !matches!(*word, "" | "region" | "comuna" | "de" | "del" | "y"))
        .map(str::to_owned)
        .collect()
}

/// The key of a comuna, one word: `Til Til` and `Tiltil`, `O'Higgins` and `OHiggins` are the same.
/// Articles stay, since Florida and La Florida are two comunas.
pub(super) fn comuna_key(text: &str) -> String {
    parts(text).concat()
}

/// The words of a region's name, without articles: lists write `Araucanía` and `La Araucanía`.
fn region_parts(text: &str) -> Vec<String> {
    let mut parts = parts(text);
    parts.retain(|word| !matches!(word.as_str(), "la" | "el" | "los" | "las"));
    parts
}

/// The key of a region, one word.
pub(super) fn region_key(text: &str) -> String {
    region_parts(text).concat()
}

/// The names and spellings of regions, for suggestions.
pub(super) fn region_names() -> impl Iterator<Item = &'static str> {
    let own = regions().iter().map(|region| region.name);
    own.chain(spellings("region").map(|(text, _)| text))
}

/// Finds a comuna by any of its spellings.
pub(super) fn comuna_by_spelling(text: &str) -> Option<&'static Comuna> {
    COMUNA_BY_KEY.get(&comuna_key(text)).copied()
}

/// Finds a region by any of its spellings, alone or behind its number (`DECIMA LOS LAGOS`, `V Región de Valparaíso`).
pub(super) fn region_by_spelling(text: &str) -> Option<&'static Region> {
    let parts = region_parts(text);
    let by_key = |key: &str| REGION_BY_KEY.get(key).copied();
    if let Some(region) = by_key(&parts.concat()) {
        return Some(region);
    }
    if let Some((number, name)) = parts.split_first()
        && let Some(numbered) = by_key(number).or_else(|| Region::by_code(&format!("{number:0>2}")))
        && let Some(named) = by_key(&name.concat())
    {
        // A number and a name that contradict each other are no region.
        return (numbered == named).then_some(named);
    }
    region_by_beginning(&parts.concat())
}

/// Finds a region by a name that a file cut short, when only one region begins so.
fn region_by_beginning(wanted: &str) -> Option<&'static Region> {
    if wanted.len() < SHORTEST_CUT {
        return None;
    }
    let mut found = REGION_BY_KEY
        .iter()
        .filter(|(key, _)| key.starts_with(wanted))
        .map(|(_, region)| *region);
    let first = found.next()?;
    found.all(|region| region == first).then_some(first)
}
