//! The money of a course: what comes in by fees, scholarships and results, what it costs, and how many payers or results
//! carry it. Arithmetic only, in Chilean pesos.

use super::course::Finance;
use super::enrolment::Enrolment;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

/// How a course stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// People with a seat.
    pub people: u32,
    /// What they should pay, after scholarships.
    #[serde(with = "rust_decimal::serde::str")]
    pub due: Decimal,
    /// What scholarships take off.
    #[serde(with = "rust_decimal::serde::str")]
    pub scholarships: Decimal,
    /// What was paid, by those too who gave their seat back.
    #[serde(with = "rust_decimal::serde::str")]
    pub paid: Decimal,
    /// What people with a seat owe still.
    #[serde(with = "rust_decimal::serde::str")]
    pub owed: Decimal,
    /// What the course costs with these people; nothing while neither cost is known.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub cost: Option<Decimal>,
    /// What the funder pays for the results that are counted.
    #[serde(with = "rust_decimal::serde::str")]
    pub subsidy: Decimal,
    /// Results that are counted.
    pub results: u32,
    /// Paid and subsidy less cost.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub left: Option<Decimal>,
    /// What carries the course.
    pub break_even: Option<BreakEven>,
}

/// How many people who pay the whole fee, or how many results, carry a course by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct BreakEven {
    /// People who pay, when only fees come in; nothing when no number of them does.
    pub payers: Option<u32>,
    /// Results, when only the subsidy comes in, with the people there are now; nothing when no number of them does.
    pub results: Option<u32>,
    /// Results that are missing beside the fees that are due now; nothing when no number of them does.
    pub results_beside_fees: Option<u32>,
}

/// What one person should pay after the scholarship, whole pesos, never below zero.
#[must_use]
pub fn due(finance: &Finance, scholarship: Option<Decimal>) -> Decimal {
    let fee = finance.fee.unwrap_or_default();
    let share = scholarship
        .unwrap_or_default()
        .clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    (fee - fee * share / Decimal::ONE_HUNDRED).round()
}

/// The smallest number of parts that reach an amount; nothing when a part brings nothing.
fn parts(amount: Decimal, part: Decimal) -> Option<u32> {
    if amount <= Decimal::ZERO {
        return Some(0);
    }
    if part <= Decimal::ZERO {
        return None;
    }
    amount.checked_div(part)?.ceil().to_u32()
}

/// How many payers or results carry a course with so many people, of which fees of `due` are to come; nothing while no
/// cost is known.
#[must_use]
pub fn break_even(finance: &Finance, people: u32, due: Decimal) -> Option<BreakEven> {
    finance.cost.or(finance.cost_each)?;
    let fixed = finance.cost.unwrap_or_default();
    let each = finance.cost_each.unwrap_or_default();
    let whole = fixed + each * Decimal::from(people);
    let fee = finance.fee.unwrap_or_default();
    let subsidy = finance.subsidy.unwrap_or_default();
    Some(BreakEven {
        payers: parts(fixed, fee - each),
        results: parts(whole, subsidy),
        results_beside_fees: parts(whole - due, subsidy),
    })
}

/// How a course stands with these seats and so many results.
#[must_use]
pub fn balance(finance: &Finance, seats: &[Enrolment], results: u32) -> Balance {
    let active = || seats.iter().filter(|seat| seat.is_active());
    let people = u32::try_from(active().count()).unwrap_or(u32::MAX);
    let due_of = |seat: &Enrolment| due(finance, seat.scholarship);
    let all_due: Decimal = active().map(due_of).sum();
    let paid: Decimal = seats.iter().map(Enrolment::paid).sum();
    let cost = finance.cost.or(finance.cost_each).map(|_| {
        finance.cost.unwrap_or_default()
            + finance.cost_each.unwrap_or_default() * Decimal::from(people)
    });
    let subsidy = finance.subsidy.unwrap_or_default() * Decimal::from(results);
    Balance {
        people,
        due: all_due,
        scholarships: finance.fee.unwrap_or_default() * Decimal::from(people) - all_due,
        paid,
        owed: active()
            .map(|seat| (due_of(seat) - seat.paid()).max(Decimal::ZERO))
            .sum(),
        cost,
        subsidy,
        results,
        left: cost.map(|cost| paid + subsidy - cost),
        break_even: break_even(finance, people, all_due),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::workshop::{LearnerId, Payment};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn finance(fee: u32, cost: u32, each: u32, subsidy: u32) -> Finance {
        let some = |amount: u32| Some(Decimal::from(amount));
        Finance {
            fee: some(fee),
            cost: some(cost),
            cost_each: some(each),
            subsidy: some(subsidy),
            ..Finance::default()
        }
    }

    fn seat(number: u32, scholarship: Option<u32>, paid: &[i32]) -> Enrolment {
        let learner = LearnerId::from_parts(u64::from(number), [0; 10]);
        let course = "a".parse().expect("a code");
        let mut seat = Enrolment::new(course, learner, number, date(2026, 11, 27));
        seat.scholarship = scholarship.map(Decimal::from);
        seat.payments = paid
            .iter()
            .map(|amount| Payment {
                on: date(2026, 11, 27),
                amount: Decimal::from(*amount),
                note: None,
            })
            .collect();
        seat
    }

    #[test]
    fn eleven_payers_or_seven_results_carry_this_course() {
        let found = break_even(&finance(20_000, 210_000, 0, 32_000), 20, Decimal::ZERO);
        let found = found.expect("a cost is known");
        assert_eq!((found.payers, found.results), (Some(11), Some(7)));
        let beside = break_even(
            &finance(20_000, 210_000, 0, 32_000),
            20,
            Decimal::from(150_000),
        );
        assert_eq!(beside.and_then(|found| found.results_beside_fees), Some(2));
        let free = break_even(&finance(0, 210_000, 100, 0), 20, Decimal::ZERO);
        assert_eq!(
            free.map(|found| (found.payers, found.results)),
            Some((None, None))
        );
        assert_eq!(break_even(&Finance::default(), 3, Decimal::ZERO), None);
    }

    #[test]
    fn a_balance_adds_up() {
        let seats = [
            seat(1, None, &[20_000]),
            seat(2, Some(50), &[4_000, -1_000]),
            seat(3, Some(100), &[]),
        ];
        let found = balance(&finance(20_000, 30_000, 1_000, 5_000), &seats, 2);
        let number = Decimal::from;
        assert_eq!(
            (found.due, found.scholarships),
            (number(30_000), number(30_000))
        );
        assert_eq!((found.paid, found.owed), (number(23_000), number(7_000)));
        assert_eq!(
            (found.cost, found.left),
            (Some(number(33_000)), Some(number(0)))
        );
    }

    proptest! {
        #[test]
        fn break_even_is_the_smallest_number_that_carries(
            fee in 0..200_000_u32, cost in 0..5_000_000_u32, each in 0..20_000_u32, subsidy in 0..500_000_u32, people in 0..60_u32,
        ) {
            let finance = finance(fee, cost, each, subsidy);
            let found = break_even(&finance, people, Decimal::ZERO).expect("a cost is known");
            let number = Decimal::from;
            if let Some(payers) = found.payers {
                let left = |payers: u32| (number(fee) - number(each)) * number(payers) - number(cost);
                prop_assert!(left(payers) >= Decimal::ZERO);
                prop_assert!(payers == 0 || left(payers - 1) < Decimal::ZERO);
            } else {
                prop_assert!(fee <= each && cost > 0);
            }
            let whole = number(cost) + number(each) * number(people);
            if let Some(results) = found.results {
                prop_assert!(number(subsidy) * number(results) >= whole);
                prop_assert!(results == 0 || number(subsidy) * number(results - 1) < whole);
            } else {
                prop_assert!(subsidy == 0);
            }
        }

        #[test]
        fn what_is_due_and_what_scholarships_take_off_are_the_fees(
            fee in 0..200_000_u32, shares in prop::collection::vec(prop::option::of(0..=100_u32), 0..30),
        ) {
            let seats: Vec<Enrolment> = (1..).zip(&shares).map(|(number, share)| seat(number, *share, &[])).collect();
            let found = balance(&finance(fee, 0, 0, 0), &seats, 0);
            prop_assert_eq!(found.due + found.scholarships, Decimal::from(fee) * Decimal::from(found.people));
            prop_assert!(found.due >= Decimal::ZERO && found.scholarships >= Decimal::ZERO);
            prop_assert_eq!(found.owed, found.due);
        }
    }
}
