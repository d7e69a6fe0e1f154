//! The money of a course as tables and sentences.

use super::pesos;
use crate::app::workshops::money::{Account, Money};
use crate::domain::message::Message;
use crate::domain::workshop::fees::BreakEven;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use rust_decimal::Decimal;

/// How the course stands, one below the other.
#[must_use]
pub fn record(texts: &Texts, money: &Money) -> Table {
    let balance = &money.balance;
    let number = |count: u32| Cell::Number(Decimal::from(count));
    let results = money
        .results_counted
        .map_or(Cell::Empty, |_| number(balance.results));
    let fields = [
        ("workshops-column-code", money.course.code.as_str().into()),
        ("workshops-column-people", number(balance.people)),
        ("workshops-column-fee", pesos(money.course.finance.fee)),
        ("workshops-column-due", pesos(Some(balance.due))),
        (
            "workshops-column-scholarships",
            pesos(Some(balance.scholarships)),
        ),
        ("workshops-column-paid", pesos(Some(balance.paid))),
        ("workshops-column-owed", pesos(Some(balance.owed))),
        ("workshops-column-results", results),
        ("workshops-column-subsidies", pesos(Some(balance.subsidy))),
        ("workshops-column-costs", pesos(balance.cost)),
        ("workshops-column-left", pesos(balance.left)),
    ];
    Table::record(fields.map(|(id, cell)| (texts.get(id), cell)))
}

/// Person by person.
#[must_use]
pub fn accounts(texts: &Texts, money: &Money) -> Table {
    let mut table = Table::new(headings(
        texts,
        [
            "workshops-column-number",
            "workshops-column-name",
            "workshops-column-scholarship",
            "workshops-column-due",
            "workshops-column-paid",
            "workshops-column-owed",
        ],
    ))
    .sparing([2]);
    for account in &money.accounts {
        let share = account
            .scholarship
            .map(|share| format!("{} %", share.normalize()));
        table.push(vec![
            Cell::Number(Decimal::from(account.number)),
            name(texts, account).into(),
            Cell::text(share),
            pesos(Some(account.due)),
            pesos(Some(account.paid)),
            pesos(Some(account.owed)),
        ]);
    }
    table
}

/// The name, with the word of who left.
fn name(texts: &Texts, account: &Account) -> String {
    match account.withdrawn {
        true => format!("{} ({})", account.name, texts.get("workshops-withdrawn")),
        false => account.name.clone(),
    }
}

/// What carries the course, in sentences.
#[must_use]
pub fn words(money: &Money) -> Vec<Message> {
    let Some(found) = money.balance.break_even else {
        let code = money.course.code.as_str();
        return vec![Message::new("workshops-no-cost").with("code", code)];
    };
    let mut words = vec![carries(found)];
    let seats = money.course.seats;
    if found.payers.is_some_and(|payers| payers > seats) {
        words.push(
            Message::new("workshops-break-even-over")
                .with("seats", i64::from(seats))
                .with("code", money.course.code.as_str()),
        );
    }
    if let Some(missing) = found
        .results_beside_fees
        .filter(|_| money.course.finance.subsidy.is_some())
    {
        // What is known of results comes off: the same words stand beside what is left.
        let missing = missing.saturating_sub(money.balance.results);
        words.push(
            Message::new("workshops-results-beside-fees").with("results", i64::from(missing)),
        );
    }
    words
}

/// "This course needs 11 payers or 7 results."
fn carries(found: BreakEven) -> Message {
    match (found.payers, found.results) {
        (Some(payers), Some(results)) => Message::new("workshops-break-even")
            .with("payers", i64::from(payers))
            .with("results", i64::from(results)),
        (Some(payers), None) => {
            Message::new("workshops-break-even-payers").with("payers", i64::from(payers))
        }
        (None, Some(results)) => {
            Message::new("workshops-break-even-results").with("results", i64::from(results))
        }
        (None, None) => Message::new("workshops-break-even-never"),
    }
}
