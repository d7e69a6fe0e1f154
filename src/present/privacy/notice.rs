//! The notice that a centre publishes, item by item. What is missing is said where it is missing.

use crate::app::privacy::notice::Whole;
use crate::domain::message::Message;
use crate::domain::privacy::controller::{Controller, ControllerKind};
use crate::present::page::{Block, Page};
use crate::present::privacy::kept;
use crate::present::privacy::pages::law_note;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::rules::privacy::NoticeItem;

/// The page.
#[must_use]
pub fn page(texts: &Texts, pack: &Pack, whole: &Whole) -> Page {
    let mut page = Page::new(
        texts.language(),
        texts.get("privacy-notice-title"),
        texts.get("privacy-notice-footer"),
    );
    let subtitle = Message::new("privacy-notice-subtitle")
        .with("version", whole.notice.version.to_string())
        .with("on", whole.notice.on);
    page.subtitle = Some(texts.text(&subtitle));
    let missing = whole.missing(pack);
    if !missing.is_empty() {
        page.banner = Some(texts.get("privacy-notice-draft"));
    }
    for (at, item) in (1_usize..).zip(&pack.notice_items) {
        let title = format!("{at}. {}", texts.wording(&item.title));
        page.push(Block::Heading(title));
        if let Some(text) = &item.text {
            page.push(Block::Paragraph(texts.wording(text).to_owned()));
        }
        for line in own(texts, pack, whole, item) {
            page.push(Block::Paragraph(line));
        }
        if missing.iter().any(|lacking| lacking.id == item.id) {
            page.push(Block::Note(texts.get("privacy-notice-missing-here")));
        }
    }
    page.blocks.extend(law_note(texts, pack, whole.notice.on));
    page
}

/// What this centre says of an item.
fn own(texts: &Texts, pack: &Pack, whole: &Whole, item: &NoticeItem) -> Vec<String> {
    let known = whole.controller.as_ref();
    let mut lines = match item.id.as_str() {
        "controller" => known.map(|known| who(texts, known)).unwrap_or_default(),
        "contact" => known
            .map(|known| vec![known.address.clone(), known.contact.clone()])
            .unwrap_or_default(),
        "data" => purposes(texts, known),
        "retention" => retention(texts, pack, whole),
        _ => Vec::new(),
    };
    lines.extend(whole.notice.told.get(&item.id).cloned());
    lines
}

fn who(texts: &Texts, known: &Controller) -> Vec<String> {
    let mut lines = vec![format!("{} · {}", known.name, known.rut)];
    if let Some(name) = &known.represented_by {
        let message = Message::new("privacy-notice-represented").with("name", name.as_str());
        lines.push(texts.text(&message));
    }
    lines
}

/// What the data are for, and on what ground: that depends on what kind of body answers for them.
fn purposes(texts: &Texts, known: Option<&Controller>) -> Vec<String> {
    let ground = match known.map(|known| known.kind) {
        Some(ControllerKind::Public) => "privacy-notice-ground-public",
        _ => "privacy-notice-ground-private",
    };
    vec![texts.get("privacy-notice-purposes"), texts.get(ground)]
}

fn retention(texts: &Texts, pack: &Pack, whole: &Whole) -> Vec<String> {
    let line = |keeping: &crate::app::privacy::keeping::Keeping| {
        let message = Message::new("privacy-notice-kept")
            .with("kept", kept(texts, pack, keeping.kept))
            .with("count", i64::from(keeping.days));
        texts.text(&message)
    };
    whole.retention.iter().map(line).collect()
}
