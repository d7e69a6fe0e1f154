//! `bids summary`: what became of the bids of a year. Counts only; words nothing.

use super::result::awarded;
use crate::domain::bid::dossier::Dossier;
use crate::domain::bid::ending::{Ending, LossReason};
use crate::domain::bid::{Bid, BidResult, BidState};
use crate::domain::money::{Currency, Money};
use crate::domain::prices::summary::quartile;
use crate::domain::rut::Rut;
use crate::exchange::own::bids::state_name;
use crate::failure::Outcome;
use crate::store::Store;
use crate::store::filter::BidFilter;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;

/// What became of the bids of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The year in which their tenders closed.
    pub year: i16,
    /// Handed in.
    pub sent: usize,
    /// Won.
    pub won: usize,
    /// Lost.
    pub lost: usize,
    /// Of the lost ones, how many for each reason.
    pub lost_by_reason: BTreeMap<LossReason, usize>,
    /// Ended without a winner.
    pub void: usize,
    /// Without a result yet.
    pub waiting: usize,
    /// What was offered, by currency.
    pub offered: Vec<Money>,
    /// What was won, taxes included, by currency: the awarded price as it was told, else what was offered.
    pub won_amounts: Vec<Money>,
    /// What was won by an imported list, by currency; lists do not say whether their prices carry IVA.
    pub won_by_list: Vec<Money>,
    /// Won ones of which nobody knows how much was awarded: the award was shared, or the offer has no amount.
    pub won_unknown: usize,
    /// Of the bids lost on price, how far they lay above the winning price.
    pub above_winner: AboveWinner,
    /// Sent bids without a closing day: of no year, and counted nowhere above.
    pub undated: usize,
}

/// How far the bids that were lost on price lay above the winning price.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct AboveWinner {
    /// How many can be compared.
    pub count: usize,
    /// The median in percent, to one decimal.
    #[serde(with = "rust_decimal::serde::str_option")]
    pub median_percent: Option<Decimal>,
}

/// A bid as it stands in the summary.
struct Told {
    bid: Bid,
    ending: Option<Ending>,
    /// The imported list has it among the chosen, and does not tell what was awarded to it; asked for only of a bid
    /// that was won without a price that was told.
    shared: bool,
}

/// Amounts summed up by currency.
#[derive(Default)]
struct Sums(BTreeMap<Currency, Decimal>);

impl Sums {
    /// Adds an amount; one that would be too large to be counted with leaves the sum as it was.
    fn add(&mut self, money: Option<Money>) {
        if let Some(money) = money {
            let sum = self.0.entry(money.currency).or_default();
            *sum = sum.checked_add(money.amount).unwrap_or(*sum);
        }
    }

    fn amounts(self) -> Vec<Money> {
        let amounts = self.0.into_iter();
        amounts
            .map(|(currency, amount)| Money::new(amount, currency))
            .collect()
    }
}

/// Sums up the bids of a year, of one supplier or of everyone.
///
/// # Errors
/// The store's failure.
pub fn of_year(store: &mut dyn Store, supplier: Option<Rut>, year: i16) -> Outcome<Summary> {
    let bids = store.bids(&BidFilter {
        supplier,
        states: vec![state_name(BidState::Sent).to_owned()],
        ..BidFilter::default()
    })?;
    let mut told = Vec::new();
    let mut undated = 0;
    for bid in bids {
        let tender = store.tender(&bid.tender)?;
        match bid.closes(tender.as_ref()) {
            None => undated += 1,
            Some(closes) if closes.date.year() == year => {
                let held = store.held_bid(&bid.tender, bid.supplier)?;
                let dossier = held.and_then(|held| held.dossier);
                let bid = as_sent(bid, dossier.as_ref());
                let ending = dossier.and_then(|dossier| dossier.outcome);
                let priced = ending
                    .as_ref()
                    .is_some_and(|one| one.winning_price.is_some());
                let asks_list = bid.result == Some(BidResult::Won) && !priced;
                told.push(Told {
                    shared: asks_list && is_shared(store, &bid)?,
                    bid,
                    ending,
                });
            }
            Some(_) => {}
        }
    }
    Ok(Summary {
        year,
        undated,
        ..count(&told)
    })
}

/// The bid with the amount that was handed in: what is edited afterwards was offered to nobody.
fn as_sent(mut bid: Bid, dossier: Option<&Dossier>) -> Bid {
    let receipt = dossier.and_then(|dossier| dossier.receipt.as_ref());
    if let Some(amount) = receipt.and_then(|receipt| receipt.amount) {
        bid.amount = Some(amount);
    }
    bid
}

/// Whether the imported list has the bid among the chosen, without what was awarded to it.
fn is_shared(store: &mut dyn Store, bid: &Bid) -> Outcome<bool> {
    let list = awarded(store, bid)?;
    Ok(list.is_some_and(|list| list.result == BidResult::Won && list.winning_price.is_none()))
}

fn count(told: &[Told]) -> Summary {
    let mut summary = Summary {
        sent: told.len(),
        ..Summary::default()
    };
    let (mut offered, mut won, mut by_list) = (Sums::default(), Sums::default(), Sums::default());
    let mut above = Vec::new();
    for Told {
        bid,
        ending,
        shared,
    } in told
    {
        offered.add(bid.amount);
        match bid.result {
            None => summary.waiting += 1,
            Some(BidResult::Void) => summary.void += 1,
            Some(BidResult::Won) => {
                summary.won += 1;
                let priced = ending.as_ref().filter(|one| one.winning_price.is_some());
                match (priced, bid.amount) {
                    (Some(ending), _) if ending.price_of_list => by_list.add(ending.winning_price),
                    (Some(ending), _) => won.add(ending.winning_price),
                    (None, Some(_)) if !shared => won.add(bid.amount),
                    (None, _) => summary.won_unknown += 1,
                }
            }
            Some(BidResult::Lost) => {
                summary.lost += 1;
                let reason = ending.as_ref().and_then(|ending| ending.reason);
                let reason = reason.unwrap_or(LossReason::Unknown);
                *summary.lost_by_reason.entry(reason).or_default() += 1;
                if reason == LossReason::Price {
                    above.extend(ending.as_ref().and_then(Ending::percent_above));
                }
            }
        }
    }
    above.sort();
    summary.above_winner = AboveWinner {
        count: above.len(),
        median_percent: quartile(&above, 2).map(|median| median.round_dp(1)),
    };
    (summary.offered, summary.won_amounts) = (offered.amounts(), won.amounts());
    summary.won_by_list = by_list.amounts();
    summary
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bid(amount: i64, result: Option<BidResult>) -> Bid {
        Bid {
            tender: "1057-3-LE26".parse().unwrap(),
            supplier: Rut::from_body(14).unwrap(),
            amount: Some(Money::clp(amount)),
            state: BidState::Sent,
            deadline: None,
            result,
            note: None,
        }
    }

    fn told(bid: Bid, ending: Option<Ending>) -> Told {
        Told {
            bid,
            ending,
            shared: false,
        }
    }

    fn lost(own: i64, won: i64) -> Told {
        let ending = Ending {
            reason: Some(LossReason::Price),
            winning_price: Some(Money::clp(won)),
            own_price: Some(Money::clp(own)),
            ..Ending::on("2026-12-01".parse().unwrap())
        };
        told(bid(own, Some(BidResult::Lost)), Some(ending))
    }

    #[test]
    fn the_median_above_the_winner_is_of_those_lost_on_price() {
        let mut all = vec![lost(110, 100), lost(150, 100), lost(120, 100)];
        let mut late = lost(900, 100);
        late.ending.as_mut().unwrap().reason = Some(LossReason::Late);
        all.push(late);
        all.push(told(bid(5, Some(BidResult::Lost)), None));
        let summary = count(&all);
        assert_eq!((summary.sent, summary.lost), (5, 5));
        assert_eq!(summary.above_winner.count, 3);
        assert_eq!(summary.above_winner.median_percent, Some(20.into()));
        assert_eq!(summary.lost_by_reason[&LossReason::Price], 3);
        assert_eq!(summary.lost_by_reason[&LossReason::Unknown], 1);
    }

    #[test]
    fn what_was_awarded_is_summed_up_only_where_it_is_known_and_by_what_it_holds() {
        let won = |shared, price: Option<i64>, price_of_list| Told {
            bid: bid(1_000, Some(BidResult::Won)),
            ending: Some(Ending {
                winning_price: price.map(Money::clp),
                price_of_list,
                ..Ending::on("2026-12-01".parse().unwrap())
            }),
            shared,
        };
        let mut nothing = won(false, None, false);
        nothing.bid.amount = None;
        let summary = count(&[
            won(false, None, false),
            won(true, None, false),
            won(true, Some(300), false),
            won(false, Some(800), true),
            nothing,
        ]);
        assert_eq!(summary.won, 5);
        assert_eq!(summary.won_amounts, [Money::clp(1_300)]);
        assert_eq!(summary.won_by_list, [Money::clp(800)]);
        assert_eq!(summary.won_unknown, 2);
    }

    proptest! {
        #[test]
        fn every_bid_is_counted_once(results in prop::collection::vec(0_u8..4, 0..30)) {
            let all: Vec<_> = results
                .iter()
                .map(|result| match result {
                    0 => told(bid(10, None), None),
                    1 => told(bid(10, Some(BidResult::Won)), None),
                    2 => told(bid(10, Some(BidResult::Void)), None),
                    _ => lost(10, 8),
                })
                .collect();
            let summary = count(&all);
            prop_assert_eq!(summary.sent, summary.won + summary.lost + summary.void + summary.waiting);
            prop_assert_eq!(summary.lost, summary.lost_by_reason.values().sum::<usize>());
            let offered: Decimal = summary.offered.iter().map(|money| money.amount).sum();
            prop_assert_eq!(offered, Decimal::from(10 * all.len()));
        }
    }
}
