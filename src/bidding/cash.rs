//! Whether the money lasts until a bid that is won is paid: what comes and goes by day, the lowest balance, and what
//! remains. Exact decimals; days and amounts are arguments.

use crate::domain::bid::plan::Cost;
use crate::domain::bid::totals::TooLarge;
use jiff::Span;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

/// The days on which things happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Days {
    /// From this day on the money at hand counts.
    pub today: Date,
    /// The purchase order.
    pub order: Date,
    /// Delivery, with the invoice on the same day.
    pub delivery: Date,
    /// The payment.
    pub payment: Date,
}

impl Days {
    /// Counts delivery and payment from the order; nothing beyond the end of the calendar.
    #[must_use]
    pub fn from(today: Date, order: Date, delivery_days: u32, pay_days: u32) -> Option<Self> {
        let delivery = after(order, delivery_days)?;
        Some(Self {
            today,
            order,
            delivery,
            payment: after(delivery, pay_days)?,
        })
    }
}

/// The day so many days later; nothing beyond the end of the calendar.
#[must_use]
pub fn after(day: Date, days: u32) -> Option<Date> {
    distant(day, i64::from(days))
}

fn distant(day: Date, days: i64) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// Money that comes or goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// When.
    pub on: Date,
    /// The name of the cost; nothing for the payment of the bid.
    pub cost: Option<String>,
    /// What comes, or goes as a negative amount.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// What is there afterwards.
    #[serde(with = "rust_decimal::serde::str")]
    pub balance: Decimal,
}

/// How the money goes until the bid is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Forecast {
    /// What comes and goes, day by day; on one day what is paid goes before what comes.
    pub movements: Vec<Movement>,
    /// What the supplier gets for the bid.
    #[serde(with = "rust_decimal::serde::str")]
    pub income: Decimal,
    /// What the supplier pays for it.
    #[serde(with = "rust_decimal::serde::str")]
    pub costs: Decimal,
    /// Income less costs.
    #[serde(with = "rust_decimal::serde::str")]
    pub margin: Decimal,
    /// The lowest balance.
    #[serde(with = "rust_decimal::serde::str")]
    pub lowest: Decimal,
    /// The first day with it.
    pub lowest_on: Date,
    /// From this day on the balance is not below zero any more; nothing when it never was, or stays below.
    pub back_on: Option<Date>,
    /// Money that must be at hand so that the balance never falls below zero.
    #[serde(with = "rust_decimal::serde::str")]
    pub needed: Decimal,
}

impl Forecast {
    /// Counts what comes and goes from the money at hand.
    ///
    /// # Errors
    /// [`TooLarge`] beyond 28 digits, or beyond the end of the calendar.
    pub fn of(
        days: Days,
        in_hand: Decimal,
        income: Decimal,
        costs: &[Cost],
    ) -> Result<Self, TooLarge> {
        let mut movements = costs
            .iter()
            .map(|cost| {
                // What should have been paid before today is paid today.
                let on = distant(days.order, i64::from(cost.day)).ok_or(TooLarge)?;
                Ok(Movement {
                    on: on.max(days.today),
                    cost: Some(cost.name.clone()),
                    amount: -cost.amount,
                    balance: Decimal::ZERO,
                })
            })
            .collect::<Result<Vec<_>, TooLarge>>()?;
        movements.push(Movement {
            on: days.payment.max(days.today),
            cost: None,
            amount: income,
            balance: Decimal::ZERO,
        });
        movements.sort_by_key(|movement| (movement.on, movement.cost.is_none()));
        let (mut balance, mut lowest, mut lowest_on) = (in_hand, in_hand, days.today);
        let mut paid = Decimal::ZERO;
        for movement in &mut movements {
            balance = balance.checked_add(movement.amount).ok_or(TooLarge)?;
            movement.balance = balance;
            if movement.cost.is_some() {
                paid = paid.checked_sub(movement.amount).ok_or(TooLarge)?;
            }
            if balance < lowest {
                (lowest, lowest_on) = (balance, movement.on);
            }
        }
        let needed = in_hand.checked_sub(lowest).ok_or(TooLarge)?;
        Ok(Self {
            back_on: back_on(&movements),
            margin: income.checked_sub(paid).ok_or(TooLarge)?,
            costs: paid,
            movements,
            income,
            lowest,
            lowest_on,
            needed,
        })
    }

    /// What lacks at the lowest; zero when it suffices.
    #[must_use]
    pub fn lacking(&self) -> Decimal {
        (-self.lowest).max(Decimal::ZERO)
    }
}

/// The day of the first movement after which the balance stays at zero or above, when it was below before.
fn back_on(movements: &[Movement]) -> Option<Date> {
    let below = movements
        .iter()
        .rposition(|movement| movement.balance < Decimal::ZERO)?;
    movements.get(below + 1).map(|movement| movement.on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn days() -> Days {
        Days::from(TODAY, date(2026, 12, 5), 10, 30).unwrap()
    }

    fn cost(name: &str, amount: i64, day: i32) -> Cost {
        Cost {
            name: name.to_owned(),
            amount: amount.into(),
            day,
        }
    }

    #[test]
    fn the_lowest_balance_its_day_and_the_day_of_the_way_back_are_told() {
        let costs = [cost("harina", 350_000, 0), cost("flete", 50_000, 10)];
        let forecast = Forecast::of(days(), 120_000.into(), 500_000.into(), &costs).unwrap();
        assert_eq!(forecast.lowest, Decimal::from(-280_000));
        assert_eq!(forecast.lowest_on, date(2026, 12, 15));
        assert_eq!(forecast.lacking(), Decimal::from(280_000));
        assert_eq!(
            forecast.back_on,
            Some(date(2027, 1, 14)),
            "30 days after the delivery"
        );
        assert_eq!(forecast.margin, Decimal::from(100_000));
        assert_eq!(forecast.needed, Decimal::from(400_000));
    }

    #[test]
    fn a_price_below_the_costs_never_comes_back() {
        let forecast =
            Forecast::of(days(), 0.into(), 300.into(), &[cost("harina", 350, 0)]).unwrap();
        assert_eq!(forecast.margin, Decimal::from(-50));
        assert_eq!(forecast.back_on, None);
    }

    #[test]
    fn what_is_paid_on_the_day_of_the_payment_goes_first_and_the_past_is_today() {
        let costs = [cost("flete", 100, 40), cost("seña", 10, -365)];
        let forecast = Forecast::of(days(), 10.into(), 1_000.into(), &costs).unwrap();
        assert_eq!(forecast.lowest, Decimal::from(-100));
        assert_eq!(forecast.movements[0].on, TODAY);
        assert_eq!(forecast.needed, Decimal::from(110));
    }

    #[test]
    fn too_large_is_said_and_not_wrapped() {
        let huge = Cost {
            amount: Decimal::MAX,
            ..cost("todo", 1, 0)
        };
        let costs = [
            huge.clone(),
            Cost {
                name: "más".to_owned(),
                ..huge
            },
        ];
        assert!(Forecast::of(days(), 0.into(), 1.into(), &costs).is_err());
        assert_eq!(Days::from(TODAY, date(9999, 12, 1), 60, 60), None);
    }

    fn costs() -> impl Strategy<Value = Vec<Cost>> {
        prop::collection::vec((1_i64..10_000_000, -60_i32..120), 0..12).prop_map(|costs| {
            let numbered = costs.into_iter().enumerate();
            numbered
                .map(|(at, (amount, day))| cost(&at.to_string(), amount, day))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_the_lowest_is_the_lowest(
            costs in costs(), in_hand in 0_i64..10_000_000, income in 0_i64..50_000_000,
        ) {
            let forecast = Forecast::of(days(), in_hand.into(), income.into(), &costs).unwrap();
            let paid: Decimal = costs.iter().map(|cost| cost.amount).sum();
            prop_assert_eq!(forecast.costs, paid);
            prop_assert_eq!(forecast.movements.last().unwrap().balance, Decimal::from(in_hand + income) - paid);
            prop_assert!(forecast.movements.iter().all(|movement| movement.balance >= forecast.lowest));
            prop_assert!(forecast.movements.is_sorted_by_key(|movement| movement.on));
            prop_assert_eq!(forecast.back_on.is_some(),
                forecast.lowest < Decimal::ZERO && forecast.movements.last().unwrap().balance >= Decimal::ZERO);
        }

        #[test]
        fn with_what_is_needed_at_hand_it_just_suffices(
            costs in costs(), in_hand in 0_i64..10_000_000, income in 0_i64..50_000_000,
        ) {
            let first = Forecast::of(days(), in_hand.into(), income.into(), &costs).unwrap();
            let again = Forecast::of(days(), first.needed, income.into(), &costs).unwrap();
            prop_assert_eq!(again.lowest, Decimal::ZERO);
            prop_assert_eq!(again.needed, first.needed, "what is needed does not depend on what is there");
        }

        #[test]
        fn the_order_in_which_costs_are_told_changes_nothing(mut costs in costs(), income in 0_i64..50_000_000) {
            let one = Forecast::of(days(), 0.into(), income.into(), &costs).unwrap();
            costs.reverse();
            let other = Forecast::of(days(), 0.into(), income.into(), &costs).unwrap();
            prop_assert_eq!((one.lowest, one.lowest_on, one.back_on), (other.lowest, other.lowest_on, other.back_on));
        }
    }
}
