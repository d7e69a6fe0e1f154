//! The access log as a table. Changes no value.

use crate::domain::message::Message;
use crate::domain::privacy::log::{Handed, HandingGround, LogEntry, Recipient, RecipientKind};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// What is handed over, in words.
#[must_use]
pub const fn handed(handed: Handed) -> &'static str {
    match handed {
        Handed::Suppliers => "privacy-handed-suppliers",
        Handed::Bids => "privacy-handed-bids",
        Handed::Papers => "privacy-handed-papers",
        Handed::Directory => "privacy-handed-directory",
        Handed::Workshop => "privacy-handed-workshop",
        Handed::Store => "privacy-handed-store",
        Handed::Person => "privacy-handed-person",
    }
}

fn recipient(texts: &Texts, recipient: Option<&Recipient>) -> String {
    let Some(recipient) = recipient else {
        return texts.get("privacy-recipient-not-told");
    };
    let id = match (recipient.kind, recipient.ground) {
        (RecipientKind::Public, _) => "privacy-recipient-public",
        (_, Some(HandingGround::Contract15bis)) => "privacy-recipient-contract",
        _ => "privacy-recipient-consent",
    };
    texts.text(&Message::new(id).with("name", recipient.name.as_str()))
}

/// The access log, the newest first.
#[must_use]
pub fn list(texts: &Texts, entries: &[LogEntry]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "privacy-column-at",
            "privacy-column-by",
            "privacy-column-command",
            "privacy-column-handed",
            "privacy-column-people",
            "privacy-column-recipient",
        ],
    ))
    .sparing([2, 5]);
    for entry in entries {
        let by = match entry.by.is_empty() {
            true => texts.get("privacy-by-unknown"),
            false => entry.by.clone(),
        };
        table.push(vec![
            entry.at.into(),
            by.into(),
            entry.command.clone().into(),
            texts.get(handed(entry.handed)).into(),
            Cell::Number(Decimal::from(entry.people)),
            recipient(texts, entry.recipient.as_ref()).into(),
        ]);
    }
    table
}
