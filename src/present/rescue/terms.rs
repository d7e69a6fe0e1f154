//! The terms of the claims against an act: table, sentences and JSON.

use super::{day, doubts};
use crate::domain::calendar::Deadline;
use crate::domain::message::Message;
use crate::domain::terms::{ClaimTerms, TermLengths};
use crate::present::table::Table;
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use jiff::civil::Date;
use serde::Serialize;

/// One term for programs.
#[derive(Debug, Serialize)]
pub struct TermsJson {
    term: &'static str,
    business_days: u32,
    act: Deadline,
    notified: Deadline,
    safe_until: Date,
    from_notification_until: Option<Date>,
    weekends_only: Vec<i16>,
    unconfirmed: Vec<Date>,
}

/// The table, what is to be known beside it, and the terms for programs.
#[must_use]
pub fn claim_terms(
    lengths: &TermLengths,
    terms: &ClaimTerms,
    texts: &Texts,
) -> (Table, Vec<Message>, Vec<TermsJson>) {
    let rows = [
        (
            "claim",
            "terms-claim",
            lengths.claim_days,
            &terms.claim,
            Some(&terms.claim_notified),
        ),
        (
            "answer",
            "terms-answer",
            lengths.answer_days,
            &terms.answer,
            None,
        ),
        (
            "court",
            "terms-court",
            lengths.court_days,
            &terms.court,
            Some(&terms.court_notified),
        ),
    ];
    let mut table = Table::new(headings(
        texts,
        [
            "terms-column-term",
            "terms-column-safe",
            "terms-column-notified",
        ],
    ));
    let mut items = Vec::new();
    for (term, id, length, safe, notified) in rows {
        let name = Message::new(id).with("days", u64::from(length));
        let last = notified.map(|counted| day(counted.value, texts));
        table.push(vec![
            texts.text(&name).into(),
            day(safe.value, texts).into(),
            last.unwrap_or_default().into(),
        ]);
        items.push(TermsJson {
            term,
            business_days: length,
            act: terms.act,
            notified: terms.notified,
            safe_until: safe.value,
            from_notification_until: notified.map(|counted| counted.value),
            weekends_only: safe.weekends_only.clone(),
            unconfirmed: safe.unconfirmed.clone(),
        });
    }
    let mut lines = vec![
        Message::new("terms-notified")
            .with("act", terms.act)
            .with("notified", terms.notified),
        Message::new("terms-why-safe"),
        Message::new("terms-claim-first"),
    ];
    lines.extend(doubts(&[
        &terms.claim,
        &terms.claim_notified,
        &terms.answer,
        &terms.court,
        &terms.court_notified,
    ]));
    (table, lines, items)
}
