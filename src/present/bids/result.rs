//! How bids ended, as records and tables for people: one bid, and the bids of a year. Changes no value.

use crate::app::bids::summary::Summary;
use crate::bidding::awarded::Awarded;
use crate::domain::bid::ending::{Ending, LossReason};
use crate::domain::bid::{Bid, BidResult};
use crate::domain::message::{Argument, Message};
use crate::domain::money::Money;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use serde::Serialize;

/// A bid with how it ended, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct Ended<'a> {
    /// The row of the list.
    #[serde(flatten)]
    pub bid: &'a Bid,
    /// What was told of its end.
    pub outcome: Option<&'a Ending>,
}

/// The name of a reason.
const fn reason(reason: LossReason) -> &'static str {
    match reason {
        LossReason::Price => "result-reason-price",
        LossReason::Papers => "result-reason-papers",
        LossReason::Technical => "result-reason-technical",
        LossReason::Delivery => "result-reason-delivery",
        LossReason::Experience => "result-reason-experience",
        LossReason::Late => "result-reason-late",
        LossReason::Other => "result-reason-other",
        LossReason::Unknown => "result-reason-unknown",
    }
}

/// How it ended, in words.
#[must_use]
pub const fn result_name(result: BidResult) -> &'static str {
    match result {
        BidResult::Won => "bids-result-won",
        BidResult::Lost => "bids-result-lost",
        BidResult::Void => "bids-result-void",
    }
}

/// Why, at which price, and until when it must be paid: the fields that are known.
#[must_use]
pub fn ending(texts: &Texts, ending: &Ending) -> Table {
    let payment = ending.payment;
    let why = ending.reason.map(|known| {
        let name = texts.get(reason(known));
        match &ending.words {
            Some(words) => format!("{name}: {words}"),
            None => name,
        }
    });
    Table::record(
        [
            ("result-field-why", Cell::from(why)),
            ("result-field-winning-price", ending.winning_price.into()),
            ("result-field-own-price", ending.own_price.into()),
            (
                "result-field-invoiced",
                payment.map(|payment| payment.invoiced).into(),
            ),
            (
                "result-field-due",
                payment.map(|payment| payment.due).into(),
            ),
            (
                "result-field-paid",
                payment.and_then(|payment| payment.paid).into(),
            ),
        ]
        .map(|(id, cell)| (texts.get(id), cell)),
    )
}

/// The reasons by number, as they are asked for.
#[must_use]
pub fn reasons(texts: &Texts) -> Vec<String> {
    let numbered = LossReason::ALL.into_iter().enumerate();
    numbered
        .map(|(at, known)| format!("  {}  {}", at + 1, texts.get(reason(known))))
        .collect()
}

/// What the imported list tells, and that it is the list that tells it.
#[must_use]
pub fn proposal(awarded: &Awarded) -> Message {
    let winners: Vec<Message> = awarded
        .winners
        .iter()
        .map(|name| Message::new("result-name").with("name", name.as_str()))
        .collect();
    let id = match (awarded.result, awarded.winning_price, awarded.own_price) {
        (BidResult::Void, _, _) => "result-list-void",
        (BidResult::Won, Some(_), _) => "result-list-won",
        (BidResult::Won, None, _) => "result-list-won-part",
        (BidResult::Lost, Some(_), Some(_)) => "result-list-lost-both",
        (BidResult::Lost, Some(_), None) => "result-list-lost",
        (BidResult::Lost, None, _) => "result-list-lost-no-price",
    };
    let money = |amount: Option<Money>| amount.map_or(Argument::Text(String::new()), Into::into);
    Message::new(id)
        .with("winners", winners)
        .with("price", money(awarded.winning_price))
        .with("own", money(awarded.own_price))
}

/// The year as rows: what, how many, how much.
#[must_use]
pub fn summary(texts: &Texts, summary: &Summary) -> Table {
    let columns = [
        "result-summary-what",
        "result-summary-count",
        "result-summary-amount",
    ];
    let mut table = Table::new(headings(texts, columns));
    let mut row = |what: String, count: Cell, amount: Cell| {
        table.push(vec![what.into(), count, amount]);
    };
    row(
        texts.get("result-summary-sent"),
        summary.sent.into(),
        Cell::Empty,
    );
    row(
        texts.get("result-summary-won"),
        summary.won.into(),
        Cell::Empty,
    );
    row(
        texts.get("result-summary-lost"),
        summary.lost.into(),
        Cell::Empty,
    );
    for (known, count) in &summary.lost_by_reason {
        let name = texts.get(reason(*known));
        row(
            format!("{} {name}", texts.get("result-summary-lost")),
            (*count).into(),
            Cell::Empty,
        );
    }
    row(
        texts.get("result-summary-void"),
        summary.void.into(),
        Cell::Empty,
    );
    row(
        texts.get("result-summary-waiting"),
        summary.waiting.into(),
        Cell::Empty,
    );
    for amount in &summary.offered {
        row(
            texts.get("result-summary-offered"),
            Cell::Empty,
            (*amount).into(),
        );
    }
    for amount in &summary.won_amounts {
        row(
            texts.get("result-summary-won-amount"),
            Cell::Empty,
            (*amount).into(),
        );
    }
    for amount in &summary.won_by_list {
        row(
            texts.get("result-summary-won-by-list"),
            Cell::Empty,
            (*amount).into(),
        );
    }
    if summary.won_unknown > 0 {
        row(
            texts.get("result-summary-won-unknown"),
            summary.won_unknown.into(),
            Cell::Empty,
        );
    }
    table
}

/// The year in words.
#[must_use]
pub fn summary_words(summary: &Summary) -> Vec<Message> {
    let by_reason: Vec<Message> = summary
        .lost_by_reason
        .iter()
        .map(|(known, count)| {
            Message::new("result-summary-by")
                .with("reason", Message::new(reason(*known)))
                .with("count", *count)
        })
        .collect();
    let id = if by_reason.is_empty() {
        "result-summary-words"
    } else {
        "result-summary-words-lost"
    };
    let mut lines = vec![
        Message::new(id)
            .with("year", summary.year.to_string())
            .with("sent", summary.sent)
            .with("won", summary.won)
            .with("waiting", summary.waiting)
            .with("reasons", by_reason),
    ];
    if !summary.won_by_list.is_empty() {
        lines.push(Message::new("result-summary-list-iva"));
    }
    if summary.won_unknown > 0 {
        lines.push(Message::new("result-summary-unknown-award").with("count", summary.won_unknown));
    }
    if let Some(median) = summary.above_winner.median_percent {
        let id = if median.is_sign_negative() {
            "result-summary-below"
        } else {
            "result-summary-above"
        };
        lines.push(
            Message::new(id)
                .with("percent", median.abs().normalize())
                .with("count", summary.above_winner.count),
        );
    }
    lines
}
