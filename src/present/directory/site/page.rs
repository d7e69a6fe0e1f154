//! The published page: what the list is and is not, the search, the entries. It allows itself one style and one script, both
//! within it and named by their hashes; a browser runs nothing else there, whatever a supplier is called.

use super::{Site, entry, page_name, sheet_name};
use crate::domain::message::Message;
use crate::present::directory::words::size;
use crate::present::language::Language;
use crate::present::texts::{Texts, harmless};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The style sheet.
const STYLE: &str = include_str!("site.css");
/// The search in the browser.
const SCRIPT: &str = include_str!("search.js");
/// Where a supplier's standing is told officially.
const OFFICIAL: &str = "https://www.mercadopublico.cl";

/// Writes the page of a language.
pub(super) fn write(site: &Site<'_>, texts: &Texts) -> String {
    let language = texts.language();
    let title = texts.get("directory-site-title");
    html! {
        (DOCTYPE)
        html lang=(tag(language)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#list" { (texts.get("directory-site-skip")) }
                header { (header(site, texts, &title)) }
                main {
                    (notes(texts))
                    (search(site, texts))
                    (list(site, texts))
                }
                footer { (footer(site, texts)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
    .into_string()
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::Es => "es-CL",
        Language::En => "en",
    }
}

/// What the page may do: its own style, its own script, and nothing from anywhere.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        base64(&Sha256::digest(STYLE)),
        base64(&Sha256::digest(SCRIPT)),
    )
}

fn header(site: &Site<'_>, texts: &Texts, title: &str) -> Markup {
    let other = match texts.language() {
        Language::Es => Language::En,
        Language::En => Language::Es,
    };
    let day = Message::new("directory-site-day")
        .with("day", site.day)
        .with("count", site.cards.len());
    html! {
        nav aria-label=(texts.get("directory-site-language")) {
            a href=(page_name(other)) lang=(tag(other)) hreflang=(tag(other)) {
                (Texts::new(other).get("directory-site-this-language"))
            }
        }
        h1 { (title) }
        @if let Some(publisher) = site.publisher { p.publisher { (harmless(publisher)) } }
        p { (texts.text(&day)) }
        p.notice {
            strong { (texts.get("directory-site-not-official")) } " "
            (texts.get("directory-site-official")) " "
            a href=(OFFICIAL) { "www.mercadopublico.cl" } "."
        }
    }
}

fn notes(texts: &Texts) -> Markup {
    html! {
        details {
            summary { (texts.get("directory-site-how-to-read")) }
            ul {
                @for id in [
                    "directory-site-order",
                    "directory-site-states",
                    "directory-site-stale",
                    "directory-site-local",
                    "directory-site-fields",
                ] { li { (texts.get(id)) } }
            }
        }
    }
}

/// The search and the filters, which the script shows: without it they would do nothing.
fn search(site: &Site<'_>, texts: &Texts) -> Markup {
    let choose = |id: &str, label: &str, options: Vec<(String, String)>| {
        let any = texts.get("directory-site-any");
        html! {
            @if options.len() > 1 {
                div {
                    label for=(id) { (texts.get(label)) }
                    select id=(id) {
                        option value="" { (any) }
                        @for (value, words) in options { option value=(harmless(&value)) { (harmless(&words)) } }
                    }
                }
            }
        }
    };
    html! {
        form id="search" role="search" hidden
            aria-label=(texts.get("directory-site-search"))
            data-page=(texts.get("directory-site-page"))
            data-shown=(texts.get("directory-site-shown"))
            data-none=(texts.get("directory-site-none"))
        {
            div {
                label for="words" { (texts.get("directory-site-words")) }
                input id="words" type="search" autocomplete="off" spellcheck="false"
                    aria-describedby="words-help";
                span.help id="words-help" { (texts.get("directory-site-words-help")) }
            }
            (choose("comuna", "suppliers-column-comuna", comunas(site)))
            (choose("rubro", "directory-column-rubros", rubros(site)))
            (choose("size", "directory-column-size", sizes(site, texts)))
            div { button type="reset" { (texts.get("directory-site-clear")) } }
        }
    }
}

fn list(site: &Site<'_>, texts: &Texts) -> Markup {
    html! {
        section aria-labelledby="list" {
            h2 id="list" tabindex="-1" { (texts.get("directory-site-list")) }
            p id="status" role="status" {}
            ul id="entries" {
                @for card in site.cards { (entry::write(site, card, texts)) }
            }
            @if site.cards.is_empty() { p { (texts.get("directory-site-nobody")) } }
            nav id="pages" hidden aria-label=(texts.get("directory-site-pages")) {
                button type="button" id="previous" { (texts.get("directory-site-previous")) }
                span id="page" {}
                button type="button" id="next" { (texts.get("directory-site-next")) }
            }
        }
    }
}

fn footer(site: &Site<'_>, texts: &Texts) -> Markup {
    let (sheet, _) = sheet_name(texts.language());
    let leave = match site.contact {
        Some(contact) => {
            texts.text(&Message::new("directory-site-leave-at").with("contact", contact))
        }
        None => texts.get("directory-site-leave"),
    };
    html! {
        p { a href=(sheet) download { (texts.get("directory-site-sheet")) } }
        p { (leave) }
        p { (texts.get("directory-site-not-official")) }
    }
}

/// The comunas of the list, by name.
fn comunas(site: &Site<'_>) -> Vec<(String, String)> {
    let comunas = site.cards.iter().filter_map(|card| card.comuna);
    by_words(comunas.map(|comuna| (comuna.code.to_owned(), comuna.name.to_owned())))
}

/// The products of the list, by name.
fn rubros(site: &Site<'_>) -> Vec<(String, String)> {
    let products = site.cards.iter().flat_map(|card| &card.rubros);
    by_words(products.map(|product| {
        let name = product.name.as_ref().unwrap_or(&product.code);
        (product.code.clone(), name.clone())
    }))
}

/// The sizes of the list, smallest first as the rules have them.
fn sizes(site: &Site<'_>, texts: &Texts) -> Vec<(String, String)> {
    let own = |id: &str| {
        site.cards
            .iter()
            .any(|card| card.size.as_deref() == Some(id))
    };
    let question = site.pack.question(crate::domain::supplier::key::SIZE);
    let choices = question
        .map(|question| question.choices.as_slice())
        .unwrap_or_default();
    let known = choices.iter().filter(|choice| own(&choice.id));
    known
        .map(|choice| (choice.id.clone(), size(texts, site.pack, &choice.id)))
        .collect()
}

/// Each value once, ordered by its words without accents.
fn by_words(all: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let distinct: BTreeMap<String, String> = all.collect();
    let mut options: Vec<_> = distinct.into_iter().collect();
    options
        .sort_by_cached_key(|(value, words)| (crate::domain::words::plain(words), value.clone()));
    options
}

/// Bytes as base64 (RFC 4648), as a content policy spells a hash.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let mut three = [0; 3];
        three[..part.len()].copy_from_slice(part);
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= part.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{SCRIPT, STYLE, base64};

    #[test]
    fn base64_is_that_of_the_standard() {
        // The test vectors of RFC 4648, section 10.
        for (text, wanted) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(text.as_bytes()), wanted);
        }
    }

    #[test]
    fn style_and_script_hold_nothing_that_ends_them_or_reaches_out() {
        for own in [STYLE, SCRIPT] {
            for forbidden in [
                "</",
                "<!--",
                "http:",
                "https:",
                "url(",
                "@import",
                "innerHTML",
                "eval(",
                "fetch(",
            ] {
                assert!(!own.contains(forbidden), "{forbidden}");
            }
        }
    }
}
