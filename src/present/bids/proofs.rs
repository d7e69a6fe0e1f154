//! What only papers and the portal show of a bid: who signs, guarantees, the receipt. Changes no value.

use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::guarantee::{GuaranteeKind, GuaranteeTerms};
use crate::domain::money::Money;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;
use serde::Serialize;

/// Who signs and what the portal shows, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct Notes<'a> {
    /// Who signs.
    pub signatory: Option<&'a str>,
    /// The net total of the portal.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub portal_net: Option<Decimal>,
}

/// All three, each where there is something to show.
#[must_use]
pub fn parts(texts: &Texts, dossier: &Dossier) -> Vec<(Option<&'static str>, Table)> {
    let mut parts = Vec::new();
    if dossier.signatory.is_some() || dossier.portal_net.is_some() {
        parts.push((Some("bids-heading-notes"), notes(texts, dossier)));
    }
    if !dossier.guarantees.is_empty() {
        parts.push((Some("bids-heading-guarantees"), guarantees(texts, dossier)));
    }
    if dossier.receipt.is_some() {
        parts.push((Some("bids-heading-receipt"), receipt(texts, dossier)));
    }
    parts
}

/// Who signs, and the net total of the portal.
#[must_use]
pub fn notes(texts: &Texts, dossier: &Dossier) -> Table {
    let portal = dossier.portal_net;
    Table::record([
        (
            texts.get("bids-note-signatory"),
            Cell::text(dossier.signatory.as_deref()),
        ),
        (
            texts.get("bids-note-portal-net"),
            portal.map(|net| Money::new(net, dossier.currency)).into(),
        ),
    ])
}

/// The guarantees: what is asked, and below it what is held.
#[must_use]
pub fn guarantees(texts: &Texts, dossier: &Dossier) -> Table {
    let columns = [
        "bids-guarantee-which",
        "bids-guarantee-side",
        "bids-guarantee-amount",
        "bids-guarantee-until",
        "bids-guarantee-beneficiary",
    ];
    let mut table = Table::new(headings(texts, columns));
    for guarantee in &dossier.guarantees {
        let name = texts.get(match guarantee.kind {
            GuaranteeKind::Bid => "review-guarantee-bid",
            GuaranteeKind::Performance => "review-guarantee-performance",
        });
        let mut row = |side: &str, terms: &GuaranteeTerms| {
            table.push(vec![
                name.as_str().into(),
                texts.get(side).into(),
                terms.amount.into(),
                terms.until.into(),
                Cell::text(terms.beneficiary.as_deref()),
            ]);
        };
        row("bids-guarantee-side-asked", &guarantee.asked);
        if let Some(held) = &guarantee.held {
            row("bids-guarantee-side-held", held);
        }
    }
    table
}

/// The receipt.
#[must_use]
pub fn receipt(texts: &Texts, dossier: &Dossier) -> Table {
    let receipt = dossier.receipt.as_ref();
    let file = receipt.and_then(|known| known.file.as_ref());
    Table::record([
        (
            texts.get("bids-receipt-number"),
            Cell::text(receipt.map(|known| known.number.as_str())),
        ),
        (
            texts.get("bids-receipt-at"),
            receipt.map(|known| known.at).into(),
        ),
        (
            texts.get("bids-receipt-account"),
            receipt
                .and_then(|known| known.account)
                .map(|account| account.to_string())
                .into(),
        ),
        (
            texts.get("bids-receipt-file"),
            Cell::text(file.map(|known| known.name.as_str())),
        ),
    ])
}
