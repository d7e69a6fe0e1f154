//! What is known of prices beside the lines of an offer: one short line under a question, and a table. Changes no value.

use crate::app::bids::hints::{Hint, Hints};
use crate::domain::bid::dossier::Dossier;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::prices::{PriceKind, Standing};
use crate::present::prices::unit_name;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// What was asked or paid before for the product of a line, in one sentence.
#[must_use]
pub fn before(texts: &Texts, hint: &Hint<'_>, hints: &Hints) -> Message {
    let money = |amount: Decimal| Money::new(amount, hint.group.currency);
    let id = match hint.group.kind {
        PriceKind::Offered => "bids-hint-offered",
        PriceKind::Bought => "bids-hint-bought",
    };
    let ended = |(standing, id)| {
        let (count, median) = hint.standing(standing)?;
        let message = Message::new(id)
            .with("count", count)
            .with("median", money(median));
        Some(format!(" {}", texts.text(&message)))
    };
    let ends = [
        (Standing::Won, "bids-hint-won"),
        (Standing::Lost, "bids-hint-lost"),
    ];
    Message::new(id)
        .with("unit", unit_name(&hint.group.unit, hints.rules(), texts))
        .with("count", hint.n())
        .with("median", money(hint.figures.median))
        .with("low", money(hint.figures.q1))
        .with("high", money(hint.figures.q3))
        .with(
            "ended",
            ends.into_iter().filter_map(ended).collect::<String>(),
        )
}

/// What is known for each line: how many prices, the middle half, and how offers at them ended.
#[must_use]
pub fn table(texts: &Texts, dossier: &Dossier, hints: &Hints) -> Table {
    let columns = [
        "bids-line-number",
        "bids-line-unit",
        "prices-column-n",
        "prices-column-q1",
        "prices-column-median",
        "prices-column-q3",
        "prices-standing-won",
        "prices-standing-lost",
    ];
    let mut table = Table::new(headings(texts, columns));
    for (at, line) in dossier.lines.iter().enumerate() {
        let Some(hint) = hints.of(line).filter(|_| !line.left_out) else {
            continue;
        };
        let money =
            |amount: Decimal| -> Cell { Some(Money::new(amount, hint.group.currency)).into() };
        let ended = |standing| match hint.standing(standing) {
            Some((_, median)) => money(median),
            None => Cell::Empty,
        };
        table.push(vec![
            (at + 1).into(),
            unit_name(&hint.group.unit, hints.rules(), texts).into(),
            hint.n().into(),
            money(hint.figures.q1),
            money(hint.figures.median),
            money(hint.figures.q3),
            ended(Standing::Won),
            ended(Standing::Lost),
        ]);
    }
    table
}
