//! What to mind about prices that are there: nothing of it is refused, and nothing of it is silent. Changes nothing.

use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::line::BidLine;
use crate::domain::bid::totals::Totals;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};

/// What to mind about prices that are there: a line without quantity or with less than is asked, a price of nothing or
/// with parts of a peso, lines that are left out, a quote above the limit.
#[must_use]
pub fn doubts(
    dossier: &Dossier,
    totals: &Totals,
    limit: Option<Result<Money, Message>>,
) -> Vec<Message> {
    let mut found = Vec::new();
    let offered = dossier.lines.iter().enumerate();
    for (at, line) in offered.filter(|(_, line)| !line.left_out) {
        if line.unit_price.is_some_and(|price| price.is_zero()) {
            found.push(Message::new("bids-free-line").with("line", at + 1));
        }
        if line.quantity.is_none_or(|quantity| quantity.is_zero()) {
            found.push(Message::new("bids-no-quantity").with("line", at + 1));
        }
        found.extend(fewer(at, line));
    }
    let parts_of_a_peso = |_, line: &BidLine| {
        let price = line.unit_price.filter(|_| !line.left_out);
        dossier.currency == Currency::Clp && price.is_some_and(|price| !price.fract().is_zero())
    };
    found.extend(lines_where(
        "bids-parts-of-a-peso",
        dossier,
        parts_of_a_peso,
    ));
    if dossier.lines.iter().any(|line| !line.left_out) {
        found.extend(lines_where("bids-part-only", dossier, |_, line| {
            line.left_out
        }));
    }
    found.extend(over_limit(dossier, totals, limit));
    found
}

/// Less is offered of a line than the tender asks for.
fn fewer(at: usize, line: &BidLine) -> Option<Message> {
    let offered = line.quantity?;
    let asked = line.asked.filter(|asked| offered < *asked)?;
    Some(
        Message::new("bids-fewer-than-asked")
            .with("line", at + 1)
            .with("asked", asked.normalize())
            .with("offered", offered.normalize()),
    )
}

/// Names the lines of which something holds, by their places and themselves, where there are some.
pub fn lines_where(
    id: &'static str,
    dossier: &Dossier,
    holds: impl Fn(usize, &BidLine) -> bool,
) -> Option<Message> {
    let lines = dossier.lines.iter().enumerate();
    let names: Vec<String> = lines
        .filter(|(at, line)| holds(*at, line))
        .map(|(at, line)| line.on_screen(at + 1))
        .collect();
    (!names.is_empty()).then(|| {
        Message::new(id)
            .with("count", names.len())
            .with("lines", names.join(", "))
    })
}

/// The total with taxes lies above the limit of Compra Ágil, or nobody can say.
fn over_limit(
    dossier: &Dossier,
    totals: &Totals,
    limit: Option<Result<Money, Message>>,
) -> Option<Message> {
    let total = Money::new(totals.total?, dossier.currency);
    match limit? {
        Ok(limit) if limit.currency != total.currency => {
            Some(Message::new("bids-limit-other-currency").with("limit", limit))
        }
        Ok(limit) => (total.amount > limit.amount).then(|| {
            Message::new("bids-over-limit")
                .with("total", total)
                .with("limit", limit)
        }),
        Err(missing) => Some(Message::new("bids-limit-unknown").with("missing", missing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bidding::obstacles::agile_limit;
    use crate::domain::bid::dossier::Profile;
    use crate::domain::rut::Rut;
    use crate::domain::supplier::{PersonKind, Supplier};
    use crate::rules::Pack;
    use jiff::civil::{Date, date};

    fn told(code: &str, net: i64, on: Date) -> Vec<&'static str> {
        let pack = Pack::embedded().unwrap();
        let rut = Rut::from_body(14).unwrap();
        let supplier = Supplier::new(rut, PersonKind::Natural, on);
        let mut dossier = Dossier::begun(Profile::of(&supplier, on), Currency::Clp);
        dossier.lines.push(BidLine {
            quantity: Some(1.into()),
            unit_price: Some(net.into()),
            ..BidLine::default()
        });
        let totals = dossier
            .totals(crate::app::bids::desk::rates(&pack, on))
            .unwrap();
        let limit = agile_limit(&code.parse().unwrap(), &pack, on);
        let doubts = doubts(&dossier, &totals, limit);
        doubts.into_iter().map(|doubt| doubt.id).collect()
    }

    #[test]
    fn failure_14_a_quote_is_held_against_100_utm_with_iva_and_not_without() {
        let october = date(2026, 10, 20);
        assert!(told("1-1-COT26", 6_063_109, october).is_empty());
        assert_eq!(told("1-1-COT26", 6_063_110, october), ["bids-over-limit"]);
        assert!(
            told("1-1-LE26", 6_063_110, october).is_empty(),
            "a tender has another limit"
        );
        let november = date(2026, 11, 20);
        assert_eq!(
            told("1-1-COT26", 1, november),
            ["bids-limit-unknown"],
            "never guessed"
        );
    }
}
