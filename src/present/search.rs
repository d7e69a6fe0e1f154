//! What a search found, as blocks of text, tables and JSON; the words that hit stand between « » and are bold where that shows.

use crate::app::search::Asked;
use crate::domain::message::Message;
use crate::domain::saved_search::SavedSearch;
use crate::domain::stemming::Stemming;
use crate::domain::tender::Tender;
use crate::matching::marks::{Mark, places};
use crate::matching::ranking::{How, Place};
use crate::present::layout::wrapped;
use crate::present::spelling;
use crate::present::table::{Cell, Table};
use crate::present::tenders::{headings, region_name, status};
use crate::present::texts::{Texts, steers};
use crate::store::search::{Hit, Sight};
use anstyle::{Effects, Style};
use serde_json::{Value, json};

/// Wider lines are hard to read.
const WIDEST: usize = 96;
/// The longest part of a text that is shown around a word.
const LONGEST: usize = 140;
/// So much of it stands before the word.
const BEFORE: usize = 40;
/// Stands for a blank at which no line may end, until the lines are made.
const KEPT: &str = "\u{e000}";
const BOLD: Style = Style::new().effects(Effects::BOLD);

/// The hits one below the other, at most `width` columns wide.
#[must_use]
pub fn blocks(hits: &[Hit], texts: &Texts, width: usize) -> String {
    let width = width.min(WIDEST);
    let mut stemming = Stemming::default();
    let mut text = String::new();
    for (at, hit) in hits.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        let head = format!("{}. {}", at + 1, head(hit, texts));
        text.push_str(&wrapped(&head, width, "   ").replace(KEPT, " "));
        for line in lines(&mut stemming, hit, texts) {
            text.push_str("   ");
            text.push_str(&wrapped(&line, width.saturating_sub(3), "   "));
        }
    }
    embolden(&text)
}

/// Code, state, closing and estimate.
fn head(hit: &Hit, texts: &Texts) -> String {
    let (tender, language) = (&hit.tender, texts.language());
    let mut parts = vec![tender.code.to_string()];
    if hit.new {
        parts.push(texts.get("search-new"));
    }
    parts.extend(when(hit, texts));
    if let Some(estimate) = tender.estimate {
        parts.push(Cell::Money(estimate).spelled(language));
    }
    // No line ends within a day with its hour, nor between a sign and its number.
    let whole: Vec<String> = parts.iter().map(|part| part.replace(' ', KEPT)).collect();
    whole.join(" · ")
}

/// Until when it takes offers, or what became of it.
fn when(hit: &Hit, texts: &Texts) -> Option<String> {
    let tender = &hit.tender;
    let closes = tender
        .closes
        .map(|closes| spelling::deadline(closes, texts.language()));
    match (closes, hit.open) {
        (Some(closes), true) => {
            Some(texts.text(&Message::new("search-closes").with("closes", closes)))
        }
        (Some(closes), false) => {
            Some(texts.text(&Message::new("search-closed").with("closes", closes)))
        }
        (None, _) => tender.status.as_ref().map(|known| status(texts, known)),
    }
}

/// Name, where else a word stands, buyer, and by which other words it was found.
fn lines(stemming: &mut Stemming, hit: &Hit, texts: &Texts) -> Vec<String> {
    let tender = &hit.tender;
    let mut lines = Vec::new();
    if let Some(title) = &tender.title {
        lines.push(marked(stemming, &plain(title), &hit.marks));
    }
    if let Some((id, part)) = elsewhere(stemming, hit) {
        lines.push(format!("{}: {part}", texts.get(id)));
    }
    let region = tender.buyer.region.as_deref().map(region_name);
    let buyer = tender.buyer.name.clone().or(tender.buyer.unit.clone());
    let place: Vec<String> = [buyer, region].into_iter().flatten().collect();
    if !place.is_empty() {
        let place = plain(&place.join(" · "));
        lines.push(marked(stemming, &place, &hit.marks));
    }
    lines.extend(hit.sights.iter().filter_map(|sight| found_by(sight, texts)));
    lines
}

/// The part of what is bought, or of the description, that holds a word which the name does not hold.
fn elsewhere(stemming: &mut Stemming, hit: &Hit) -> Option<(&'static str, String)> {
    let places_of = |place: Place| hit.sights.iter().any(|sight| sight.place == place);
    let bought = hit
        .tender
        .items
        .iter()
        .flat_map(|item| [&item.product_name, &item.description])
        .flatten();
    if places_of(Place::Bought) {
        for text in bought {
            if let Some(part) = around(stemming, &plain(text), &hit.marks) {
                return Some(("search-bought", part));
            }
        }
    }
    if places_of(Place::Rest) {
        let part = around(
            stemming,
            &plain(hit.tender.description.as_deref()?),
            &hit.marks,
        )?;
        return Some(("tenders-field-description", part));
    }
    None
}

/// A sentence for a word that is not the one that was typed.
fn found_by(sight: &Sight, texts: &Texts) -> Option<String> {
    let (word, typed) = (sight.word.as_str(), sight.typed.as_str());
    let message = match sight.how {
        How::Exact | How::Prefix => return None,
        How::Synonym => Message::new("search-by-synonym")
            .with("word", word)
            .with("typed", typed),
        How::Typo => Message::new("search-by-typo")
            .with("word", word)
            .with("typed", typed),
    };
    Some(texts.text(&message))
}

/// A text on one line, without what would steer a terminal and without marks of its own.
fn plain(text: &str) -> String {
    text.split(|letter| steers(letter) || matches!(letter, '«' | '»'))
        .flat_map(str::split_whitespace)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text with its words that hit between « ».
fn marked(stemming: &mut Stemming, text: &str, marks: &[Mark]) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    let mut from = 0;
    for place in places(stemming, text, marks) {
        shown.push_str(&text[from..place.start]);
        shown.push('«');
        shown.push_str(&text[place.clone()]);
        shown.push('»');
        from = place.end;
    }
    shown.push_str(&text[from..]);
    shown
}

/// The part of a text around its first word that hits, marked; nothing when none does.
fn around(stemming: &mut Stemming, text: &str, marks: &[Mark]) -> Option<String> {
    let first = places(stemming, text, marks).into_iter().next()?;
    let boundary = |from: usize| {
        text[..from]
            .char_indices()
            .rev()
            .nth(BEFORE)
            .map(|(at, _)| at)
    };
    let start = boundary(first.start)
        .and_then(|at| text[at..].find(' ').map(|space| at + space + 1))
        .unwrap_or(0)
        .min(first.start);
    let rest = &text[start..];
    let end = rest
        .char_indices()
        .nth(LONGEST)
        .map(|(at, _)| rest[..at].rfind(' ').unwrap_or(at).max(first.end - start));
    let part = marked(stemming, &rest[..end.unwrap_or(rest.len())], marks);
    let (before, after) = (
        if start > 0 { "…" } else { "" },
        if end.is_some() { "…" } else { "" },
    );
    Some(format!("{before}{part}{after}"))
}

/// Bold for what stands between « »; colours and styles are taken off where they do not show.
fn embolden(text: &str) -> String {
    text.replace('«', &format!("{BOLD}«"))
        .replace('»', &format!("»{BOLD:#}"))
}

/// The hits as a list, one line each.
#[must_use]
pub fn table(hits: &[Hit], texts: &Texts) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "tenders-column-code",
            "tenders-column-title",
            "tenders-column-buyer",
            "tenders-column-status",
            "tenders-column-closes",
            "tenders-column-estimate",
            "search-column-score",
            "search-column-words",
        ],
    ));
    for hit in hits {
        let tender = &hit.tender;
        let buyer = tender.buyer.name.clone().or(tender.buyer.unit.clone());
        let words: Vec<&str> = hit.sights.iter().map(|sight| sight.word.as_str()).collect();
        table.push(vec![
            tender.code.to_string().into(),
            Cell::text(tender.title.as_deref()),
            Cell::text(buyer),
            Cell::text(tender.status.as_ref().map(|known| status(texts, known))),
            tender.closes.into(),
            tender.estimate.into(),
            rust_decimal::Decimal::new(i64::from(hit.points), 3).into(),
            words.join(", ").into(),
        ]);
    }
    table
}

/// One hit as JSON: what the list shows, with its score and the words by which it was found.
///
/// # Errors
/// A value that JSON cannot hold.
pub fn item(hit: &Hit) -> serde_json::Result<Value> {
    let Tender {
        code,
        title,
        buyer,
        status,
        closes,
        estimate,
        ..
    } = &hit.tender;
    Ok(json!({
        "code": code,
        "title": title,
        "buyer": serde_json::to_value(buyer)?,
        "status": status,
        "open": hit.open,
        "closes": closes,
        "estimate": estimate,
        "score": f64::from(hit.points) / 1_000.0,
        "hits": hit.sights,
        "new": hit.new,
    }))
}

/// The words of a search as they would be typed, with those that must not be there.
fn shown(asked: &Asked) -> String {
    let unwanted = asked.without.iter().map(|word| format!(" -{word}"));
    asked.words.clone() + &unwanted.collect::<String>()
}

/// Saved searches as a list and as JSON.
#[must_use]
pub fn saved_table(rows: &[(SavedSearch, Asked)], texts: &Texts) -> (Table, Vec<Value>) {
    let mut table = Table::new(headings(
        texts,
        [
            "search-column-name",
            "search-column-asked",
            "search-column-for",
            "search-column-run",
        ],
    ));
    let mut items = Vec::new();
    for (saved, asked) in rows {
        table.push(vec![
            saved.name.as_str().into(),
            shown(asked).into(),
            Cell::text(saved.supplier.map(|rut| rut.to_string())),
            saved.run_on.into(),
        ]);
        items.push(json!({
            "name": saved.name,
            "supplier": saved.supplier.map(|rut| rut.compact()),
            "asked": asked,
            "saved_on": saved.saved_on,
            "run_on": saved.run_on,
            "told": saved.seen,
        }));
    }
    (table, items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(stem: &str) -> Mark {
        Mark {
            stem: stem.to_owned(),
            beginning: false,
        }
    }

    #[test]
    fn words_that_hit_are_marked_without_colour_too() {
        let text = marked(
            &mut Stemming::default(),
            "Aseo y «limpieza» de limpiezas",
            &[mark("limpiec")],
        );
        assert_eq!(text, "Aseo y ««limpieza»» de «limpiezas»");
        assert_eq!(
            plain("Aseo \u{1b}[31m «y»\nlimpieza"),
            "Aseo [31m y limpieza"
        );
        assert!(embolden("«limpieza»").starts_with("\u{1b}[1m«limpieza»\u{1b}[0m"));
    }

    #[test]
    fn a_long_text_is_cut_around_its_word_between_words() {
        let text = format!("{}limpieza{}", "palabra ".repeat(40), " otra".repeat(60));
        let part = around(&mut Stemming::default(), &text, &[mark("limpiec")]).expect("the word");
        assert!(part.starts_with("…palabra "), "{part}");
        assert!(
            part.contains("«limpieza»") && part.ends_with("otra…"),
            "{part}"
        );
        assert!(part.chars().count() < LONGEST + 10, "{part}");
        assert_eq!(
            around(&mut Stemming::default(), "nada", &[mark("limpiec")]),
            None
        );
        let whole = around(
            &mut Stemming::default(),
            &"ñ".repeat(500),
            &[mark(&"n".repeat(48))],
        );
        assert!(whole.is_some_and(|part| part.contains(&"ñ".repeat(500))));
    }
}
