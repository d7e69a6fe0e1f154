//! What a public list tells of how a tender ended for one supplier. It is proposed to people, never taken for known:
//! lists may be incomplete, and do not say whether their prices carry IVA.

use crate::domain::bid::BidResult;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use crate::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use std::collections::BTreeMap;

/// What the list tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awarded {
    /// How it ended for the supplier.
    pub result: BidResult,
    /// Who was chosen, by name or RUT as the list has them.
    pub winners: Vec<String>,
    /// What the one who was chosen asked for; unknown where several share the award.
    pub winning_price: Option<Money>,
    /// What the list has as the supplier's own price for the same items.
    pub own_price: Option<Money>,
}

/// Reads it from a tender's offers; nothing when the list names nobody who was chosen and the tender did not end.
#[must_use]
pub fn of(tender: &Tender, supplier: Rut) -> Option<Awarded> {
    let mut chosen: BTreeMap<String, Vec<(&TenderItem, &Offer)>> = BTreeMap::new();
    for item in &tender.items {
        for offer in item
            .offers
            .iter()
            .filter(|offer| offer.selected == Some(true))
        {
            chosen.entry(who(offer)).or_default().push((item, offer));
        }
    }
    if chosen.is_empty() {
        return ended_without_winner(tender);
    }
    let own_wins = chosen
        .values()
        .flatten()
        .any(|(_, offer)| is_of(offer, supplier));
    let (winning_price, own_price) = match chosen.values().next() {
        Some(won) if chosen.len() == 1 => (total(won, awarded), own_total(won, supplier)),
        _ => (None, None),
    };
    Some(Awarded {
        result: if own_wins {
            BidResult::Won
        } else {
            BidResult::Lost
        },
        winners: chosen
            .values()
            .filter_map(|won| {
                let (_, offer) = won.first()?;
                offer
                    .supplier_name
                    .clone()
                    .or_else(|| offer.supplier_rut.clone())
            })
            .collect(),
        winning_price,
        own_price,
    })
}

fn ended_without_winner(tender: &Tender) -> Option<Awarded> {
    let ended = matches!(
        tender.status,
        Some(TenderStatus::Unsuccessful | TenderStatus::Cancelled)
    );
    ended.then(|| Awarded {
        result: BidResult::Void,
        winners: Vec::new(),
        winning_price: None,
        own_price: None,
    })
}

/// What tells one supplier of a list from another.
fn who(offer: &Offer) -> String {
    let rut = offer.supplier_rut.clone();
    rut.or_else(|| offer.supplier_name.clone())
        .unwrap_or_default()
}

fn is_of(offer: &Offer, supplier: Rut) -> bool {
    let rut = offer.supplier_rut.as_deref();
    rut.and_then(|text| Rut::parse_lenient(text).ok()) == Some(supplier)
}

/// What was awarded of an offer: as the list says it, else its total.
fn awarded(offer: &Offer) -> Option<Money> {
    offer.awarded_total.or(offer.total)
}

/// Sums offers up. A total of the whole quote is repeated on each of its items and counts once.
fn total(
    offers: &[(&TenderItem, &Offer)],
    of_item: impl Fn(&Offer) -> Option<Money>,
) -> Option<Money> {
    if let Some(whole) = offers.iter().find_map(|(_, offer)| offer.whole_total) {
        return Some(whole);
    }
    let mut amounts = offers.iter().map(|(_, offer)| of_item(offer));
    let mut sum = amounts.next()??;
    for amount in amounts {
        let amount = amount.filter(|amount| amount.currency == sum.currency)?;
        sum.amount = sum.amount.checked_add(amount.amount)?;
    }
    Some(sum)
}

/// The supplier's own price for the items that the winner was given; nothing when the list lacks one of them, or has
/// several of the supplier's for one item.
fn own_total(won: &[(&TenderItem, &Offer)], supplier: Rut) -> Option<Money> {
    let mut own = Vec::new();
    for (item, _) in won {
        let mut offers = item.offers.iter().filter(|offer| is_of(offer, supplier));
        let (Some(offer), None) = (offers.next(), offers.next()) else {
            return None;
        };
        own.push((*item, offer));
    }
    total(&own, |offer| offer.total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn own() -> Rut {
        Rut::from_body(77_000_012).unwrap()
    }

    fn other(body: u32) -> String {
        Rut::from_body(body).unwrap().compact()
    }

    fn offer(rut: &str, total: i64, selected: bool) -> Offer {
        Offer {
            supplier_rut: Some(rut.to_owned()),
            supplier_name: Some(format!("Firma {rut}")),
            total: Some(Money::clp(total)),
            selected: Some(selected),
            ..Offer::default()
        }
    }

    fn tender(items: Vec<Vec<Offer>>) -> Tender {
        let mut tender = Tender::new("2735-100-LE26".parse().unwrap());
        tender.items = items
            .into_iter()
            .enumerate()
            .map(|(at, offers)| TenderItem {
                key: at.to_string(),
                offers,
                ..TenderItem::default()
            })
            .collect();
        tender
    }

    #[test]
    fn of_one_winner_the_price_and_the_own_price_of_the_same_items_are_told() {
        let (mine, other) = (own().compact(), other(77_000_023));
        let told = of(
            &tender(vec![
                vec![offer(&mine, 100, false), offer(&other, 90, true)],
                vec![offer(&mine, 60, false), offer(&other, 50, true)],
                vec![offer(&mine, 999, false)],
            ]),
            own(),
        )
        .unwrap();
        assert_eq!(told.result, BidResult::Lost);
        assert_eq!(told.winners, [format!("Firma {other}")]);
        assert_eq!(told.winning_price, Some(Money::clp(140)));
        assert_eq!(told.own_price, Some(Money::clp(160)));
    }

    #[test]
    fn a_total_of_the_whole_quote_counts_once() {
        let whole = |rut: &str, amount: i64, selected| Offer {
            whole_total: Some(Money::clp(amount)),
            total: None,
            ..offer(rut, 0, selected)
        };
        let mine = own().compact();
        let item = || {
            vec![
                whole(&mine, 500, true),
                whole(&other(77_000_023), 600, false),
            ]
        };
        let told = of(&tender(vec![item(), item()]), own()).unwrap();
        assert_eq!(told.result, BidResult::Won);
        assert_eq!(told.winning_price, Some(Money::clp(500)));
        assert_eq!(told.own_price, told.winning_price);
    }

    #[test]
    fn where_several_share_the_award_or_a_price_is_missing_no_price_is_told() {
        let mine = own().compact();
        let shared = of(
            &tender(vec![
                vec![offer(&other(77_000_023), 90, true)],
                vec![offer(&other(77_000_034), 50, true)],
            ]),
            own(),
        )
        .unwrap();
        assert_eq!((shared.winning_price, shared.winners.len()), (None, 2));
        let mut dear = offer(&other(77_000_023), 0, true);
        dear.total = Some(Money::clp(0));
        dear.total.as_mut().unwrap().amount = Decimal::MAX;
        let missing = Offer {
            total: None,
            ..offer(&other(77_000_023), 0, true)
        };
        for won in [vec![vec![missing]], vec![vec![dear.clone()], vec![dear]]] {
            assert_eq!(of(&tender(won), own()).unwrap().winning_price, None);
        }
        let alone = of(&tender(vec![vec![offer(&mine, 5, false)]]), own());
        assert_eq!(alone, None, "nobody was chosen yet");
    }

    #[test]
    fn a_tender_that_ended_without_a_winner_says_so() {
        let mut tender = tender(vec![vec![offer(&own().compact(), 5, false)]]);
        tender.status = Some(TenderStatus::Unsuccessful);
        assert_eq!(of(&tender, own()).unwrap().result, BidResult::Void);
    }
}
