//! What is prepared for a bid, as tables: lines with prices, what they come to, and the checklist. Changes no value.

use crate::domain::bid::Bid;
use crate::domain::bid::action::{Action, JournalEntry};
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::point::{Point, PointGroup, PointState};
use crate::domain::bid::totals::{Charge, Totals, line_net};
use crate::domain::message::{Argument, Message};
use crate::domain::money::{Currency, Money};
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;
use serde::Serialize;

/// A bid with what is prepared for it and what it comes to, as JSON shows it.
#[derive(Debug, Serialize)]
pub struct Prepared<'a> {
    /// The row of the list.
    #[serde(flatten)]
    pub bid: &'a Bid,
    /// Lines, checklist and all the rest.
    pub prepared: &'a Dossier,
    /// What it comes to.
    pub totals: &'a Totals,
}

/// An amount in the bid's currency, or nothing.
fn money(amount: Option<Decimal>, currency: Currency) -> Cell {
    amount.map(|amount| Money::new(amount, currency)).into()
}

/// The lines: number, what is bought, quantity, unit beside the price, and what they come to.
#[must_use]
pub fn lines(texts: &Texts, dossier: &Dossier) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "bids-line-number",
            "bids-line-what",
            "bids-line-quantity",
            "bids-line-unit",
            "bids-line-price",
            "bids-line-net",
        ],
    ));
    for (at, line) in dossier.lines.iter().enumerate() {
        let mut what = line
            .description
            .clone()
            .unwrap_or_else(|| line.item.clone());
        if line.exempt && dossier.charge == Charge::Taxed {
            what = format!("{what} ({})", texts.get("bids-line-exempt"));
        }
        let net = line_net(line, dossier.currency).ok().flatten();
        table.push(vec![
            (at + 1).into(),
            what.into(),
            quantity(texts, line),
            Cell::text(line.unit.as_deref()),
            if line.left_out {
                Cell::Text(texts.get("bids-line-left-out"))
            } else {
                money(line.unit_price, dossier.currency)
            },
            money(net, dossier.currency),
        ]);
    }
    table
}

/// How many are offered, and beside it how many are asked for where that is another number.
fn quantity(texts: &Texts, line: &BidLine) -> Cell {
    let offered = line.quantity.map(|number| number.normalize());
    let (Some(offered), Some(asked)) = (offered, line.asked_otherwise()) else {
        return offered.into();
    };
    let both = Message::new("bids-line-quantity-asked")
        .with("offered", offered)
        .with("asked", asked.normalize());
    Cell::Text(texts.text(&both))
}

/// Net, IVA and total side by side; of honorarios what is withheld and what is received.
#[must_use]
pub fn totals(texts: &Texts, totals: &Totals, dossier: &Dossier) -> Table {
    let currency = dossier.currency;
    let mut fields = vec![("bids-total-net", money(Some(totals.net), currency))];
    if dossier.charge == Charge::Taxed {
        let exempt = Some(totals.exempt).filter(|exempt| !exempt.is_zero());
        fields.push(("bids-total-exempt", money(exempt, currency)));
        fields.push(("bids-total-iva", money(totals.iva, currency)));
    }
    fields.push(("bids-total-total", money(totals.total, currency)));
    if dossier.charge == Charge::Fees {
        fields.push(("bids-total-retention", money(totals.retention, currency)));
        fields.push(("bids-total-received", money(totals.received, currency)));
    }
    Table::record(fields.into_iter().map(|(id, cell)| (texts.get(id), cell)))
}

/// The question for the price of a line: what, how many, which unit, and the price that is there.
#[must_use]
pub fn question(dossier: &Dossier, at: usize) -> Message {
    let line = &dossier.lines[at];
    let number = |number: Option<Decimal>| {
        let number = number.map(|number| number.normalize());
        number.map_or(Argument::Text("?".to_owned()), Into::into)
    };
    let otherwise = line.asked_otherwise();
    let (now, id) = match (line.unit_price, otherwise) {
        (Some(price), None) => (
            Money::new(price, dossier.currency).into(),
            "bids-price-ask-again",
        ),
        (Some(price), Some(_)) => (
            Money::new(price, dossier.currency).into(),
            "bids-price-ask-again-offered",
        ),
        (None, None) => (Argument::Text(String::new()), "bids-price-ask"),
        (None, Some(_)) => (Argument::Text(String::new()), "bids-price-ask-offered"),
    };
    Message::new(id)
        .with("number", at + 1)
        .with("count", dossier.lines.len())
        .with(
            "what",
            line.description
                .clone()
                .unwrap_or_else(|| line.item.clone()),
        )
        .with("quantity", number(otherwise.or(line.quantity)))
        .with("offered", number(line.quantity))
        .with("unit", line.unit.clone().unwrap_or_default())
        .with("now", now)
}

/// The name of a part of the bid.
pub(super) const fn group(group: PointGroup) -> &'static str {
    match group {
        PointGroup::Administrative => "bids-group-administrative",
        PointGroup::Technical => "bids-group-technical",
        PointGroup::Economic => "bids-group-economic",
        PointGroup::Sending => "bids-group-sending",
    }
}

/// How a point stands, as a mark that does without colour; the last line of a list says what the marks mean.
const fn mark(state: PointState) -> &'static str {
    match state {
        PointState::Open => "[ ]",
        PointState::Done => "[x]",
        PointState::DoesNotApply => "[-]",
    }
}

/// The checklist as one list: number, state, part, what to do, what is known of it, who and when.
#[must_use]
pub fn points(texts: &Texts, points: &[Point]) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "bids-point-number",
            "bids-point-state",
            "bids-point-group",
            "bids-point-what",
            "bids-point-said",
            "bids-point-by",
        ],
    ));
    for (at, point) in points.iter().enumerate() {
        table.push(vec![
            (at + 1).into(),
            mark(point.state).into(),
            texts.get(group(point.group)).into(),
            texts.wording(&point.title).into(),
            joined(&said(texts, point)),
            joined(&by(texts, point)),
        ]);
    }
    table
}

/// The checklist for people: each part under its heading, narrow enough for a small screen.
#[must_use]
pub fn checklist(texts: &Texts, points: &[Point]) -> Vec<(Option<&'static str>, Table)> {
    let mut parts: Vec<(Option<&'static str>, Table)> = Vec::new();
    let columns = [
        "bids-point-number",
        "bids-point-state",
        "bids-point-what",
        "bids-point-said",
    ];
    for (at, point) in points.iter().enumerate() {
        let heading = Some(group(point.group));
        if parts.last().is_none_or(|(last, _)| *last != heading) {
            parts.push((heading, Table::new(headings(texts, columns))));
        }
        let mut known = said(texts, point);
        known.extend(by(texts, point));
        if let Some((_, table)) = parts.last_mut() {
            table.push(vec![
                (at + 1).into(),
                mark(point.state).into(),
                texts.wording(&point.title).into(),
                joined(&known),
            ]);
        }
    }
    parts
}

/// How many points are open and how many of them an offer cannot do without, what the marks mean, and how to mark.
#[must_use]
pub fn left(points: &[Point], bid: &Bid) -> Message {
    let open = || {
        points
            .iter()
            .filter(|point| point.state == PointState::Open)
    };
    Message::new("bids-marked")
        .with("count", open().count())
        .with("required", open().filter(|point| point.required).count())
        .with("code", bid.tender.to_string())
}

/// What the tender and its bases say of a point.
pub(super) fn said(texts: &Texts, point: &Point) -> Vec<String> {
    let until = point
        .until
        .map(|until| Cell::Deadline(until).spelled(texts.language()));
    let age = point
        .max_age_days
        .map(|days| texts.text(&Message::new("papers-age-by-bases").with("days", i64::from(days))));
    until
        .into_iter()
        .chain(age)
        .chain(point.said.clone())
        .collect()
}

/// Who marked a point, and when.
pub(super) fn by(texts: &Texts, point: &Point) -> Vec<String> {
    let on = point.on.map(|on| Cell::Date(on).spelled(texts.language()));
    point.by.clone().into_iter().chain(on).collect()
}

fn joined(parts: &[String]) -> Cell {
    Cell::text((!parts.is_empty()).then(|| parts.join(" · ")))
}

/// What was done, in words.
#[must_use]
pub fn action(action: &Action) -> Message {
    match action {
        Action::Started => Message::new("bids-action-started"),
        Action::Priced { items } => Message::new("bids-action-priced").with("count", items.len()),
        Action::ReadWorksheet { items } => {
            Message::new("bids-action-read-worksheet").with("count", items.len())
        }
        Action::Charged => Message::new("bids-action-charged"),
        Action::Marked { points } => Message::new("bids-action-marked").with("count", points.len()),
        Action::AgeLimited { points } => {
            Message::new("bids-action-age-limited").with("count", points.len())
        }
        Action::Added { .. } => Message::new("bids-action-added"),
        Action::Joined => Message::new("bids-action-joined"),
        Action::Left => Message::new("bids-action-left"),
        Action::Planned => Message::new("bids-action-planned"),
        Action::Resulted => Message::new("result-action"),
        Action::Refreshed => Message::new("bids-action-refreshed"),
        Action::Noted => Message::new("bids-action-noted"),
        Action::Guaranteed { .. } => Message::new("bids-action-guaranteed"),
        Action::Sent => Message::new("bids-action-sent"),
        Action::Imported => Message::new("bids-action-imported"),
        Action::Copied => Message::new("bids-action-copied"),
    }
}

/// The journal, newest first.
#[must_use]
pub fn journal(texts: &Texts, entries: &[JournalEntry]) -> Table {
    let columns = [
        "bids-journal-number",
        "bids-journal-at",
        "bids-journal-what",
    ];
    let mut table = Table::new(headings(texts, columns));
    for entry in entries.iter().rev() {
        table.push(vec![
            (entry.number as usize).into(),
            entry.at.into(),
            texts.text(&action(&entry.action)).into(),
        ]);
    }
    table
}
