//! One supplier on the published page, as little markup as serves: a name, what is told, and what the filters need.

use super::Site;
use crate::app::directory::card::Card;
use crate::present::directory::words::{self, size};
use crate::present::suppliers::yes_no;
use crate::present::texts::{Texts, harmless};
use crate::present::whole::whole;
use maud::{Markup, html};

/// An entry of the list.
pub(super) fn write(site: &Site<'_>, card: &Card, texts: &Texts) -> Markup {
    let codes: Vec<&str> = card
        .rubros
        .iter()
        .map(|product| product.code.as_str())
        .collect();
    html! {
        li data-comuna=[card.comuna.map(|comuna| comuna.code)]
            data-size=[card.size.as_deref().map(harmless)]
            data-rubros=[(!codes.is_empty()).then(|| harmless(&codes.join(" ")))]
        {
            h3 { (harmless(&name(card, texts))) }
            dl { (details(site, card, texts)) }
        }
    }
}

fn name(card: &Card, texts: &Texts) -> String {
    let nameless = || texts.get("directory-site-nameless");
    card.name.clone().unwrap_or_else(nameless)
}

fn details(site: &Site<'_>, card: &Card, texts: &Texts) -> Markup {
    let size = card.size.as_deref().map(|id| size(texts, site.pack, id));
    let region = card.comuna.map(|comuna| comuna.region());
    let local = region.filter(|region| card.is_legal_local(region) == Some(true));
    html! {
        @if let Some(comuna) = card.comuna {
            (line(&texts.get("suppliers-column-comuna"), &format!("{}, {}", comuna.name, comuna.region().name)))
        }
        @let products = words::products(card);
        @if !products.is_empty() {
            (line(&texts.get("directory-column-rubros"), &products.join(" · ")))
        }
        @if let Some(rut) = card.rut { (line(&texts.get("suppliers-column-rut"), &rut.to_string())) }
        @if let Some(size) = size { (line(&texts.get("directory-column-size"), &size)) }
        @if let Some(led) = card.women_led {
            (line(&texts.get("directory-column-women-led"), &yes_no(texts, led)))
        }
        @if let Some(region) = local {
            (line(&texts.get("directory-column-legal-local"), region.name))
        }
        @if let Some(email) = &card.email {
            dt { (texts.get("directory-column-email")) }
            dd { @match mail_link(email) {
                Some(link) => a href=(link) { (harmless(email)) },
                None => (harmless(email)),
            } }
        }
        @if let Some(phone) = &card.phone {
            dt { (texts.get("directory-column-phone")) }
            dd { @match call_link(phone) {
                Some(link) => a href=(link) { (harmless(phone)) },
                None => (harmless(phone)),
            } }
        }
        dt { (texts.get("directory-column-states")) }
        dd.s { @for seen in &card.states { span { (whole(&words::state(texts, seen))) } " " } }
    }
}

/// A label with what it says.
fn line(label: &str, value: &str) -> Markup {
    html! { dt { (label) } dd { (whole(value)) } }
}

/// The link that begins a letter, for an address of plain letters only.
fn mail_link(email: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-@".contains(&byte);
    let is_plain = email.bytes().all(plain) && email.matches('@').count() == 1;
    is_plain.then(|| format!("mailto:{email}"))
}

/// The link that calls a number.
fn call_link(phone: &str) -> Option<String> {
    let number: String = phone
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '(' | ')'))
        .collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_number = digits.len() >= 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("tel:{number}"))
}
