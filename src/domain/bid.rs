//! The supplier's own offer for a tender: `bid` is what *we* hand in, `offer` what others did in a public list.
//! [`Bid`] is the row of a list; what is prepared for it lies in its [`dossier::Dossier`].

pub mod action;
pub mod dossier;
pub mod ending;
pub mod guarantee;
pub mod line;
pub mod partner;
pub mod plan;
pub mod point;
pub mod receipt;
pub mod totals;

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::money::Money;
use crate::domain::rut::Rut;
use crate::domain::tender::Tender;
use serde::{Deserialize, Serialize};

/// How far an own offer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BidState {
    /// Being prepared.
    Draft,
    /// Handed in on the marketplace.
    Sent,
    /// Withdrawn by the supplier.
    Withdrawn,
}

/// How the tender ended for the supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BidResult {
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// The tender ended without a winner, or was cancelled.
    Void,
}

/// An own offer. Its natural key is the tender's code with the supplier's RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bid {
    /// The tender.
    pub tender: ProcessCode,
    /// The supplier.
    pub supplier: Rut,
    /// Total offered.
    #[serde(default)]
    pub amount: Option<Money>,
    /// How far it has come.
    pub state: BidState,
    /// Until when it may be handed in.
    #[serde(default)]
    pub deadline: Option<Deadline>,
    /// How it ended.
    #[serde(default)]
    pub result: Option<BidResult>,
    /// A note of the supplier.
    #[serde(default)]
    pub note: Option<String>,
}

impl Bid {
    /// Until when it may be handed in: the tender's own closing, which a newer list may have moved; without the tender
    /// what was noted when the bid was begun.
    #[must_use]
    pub fn closes(&self, tender: Option<&Tender>) -> Option<Deadline> {
        tender.and_then(|tender| tender.closes).or(self.deadline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Currency;
    use jiff::civil::datetime;
    use rust_decimal::Decimal;

    #[test]
    fn a_bid_round_trips_in_every_state() {
        let states = [BidState::Draft, BidState::Sent, BidState::Withdrawn];
        let results = [
            None,
            Some(BidResult::Won),
            Some(BidResult::Lost),
            Some(BidResult::Void),
        ];
        for (state, result) in states
            .into_iter()
            .flat_map(|state| results.map(|result| (state, result)))
        {
            let bid = Bid {
                tender: "1057439-20-LP25".parse().expect("a code"),
                supplier: Rut::from_body(77_000_012).expect("a RUT"),
                amount: Some(Money::new(Decimal::new(123_456, 4), Currency::Clf)),
                state,
                deadline: Some(Deadline::at(datetime(2026, 11, 27, 18, 0, 0, 0))),
                result,
                note: Some("con flete; \"sí\"".to_owned()),
            };
            let json = serde_json::to_string(&bid).expect("JSON");
            assert!(
                json.contains(r#""amount":"12.3456","currency":"CLF""#),
                "{json}"
            );
            assert!(
                json.contains(r#""deadline":"2026-11-27T18:00:00-03:00""#),
                "{json}"
            );
            assert_eq!(serde_json::from_str::<Bid>(&json).expect("a bid"), bid);
        }
    }

    #[test]
    fn a_closing_that_the_buyer_moved_counts() {
        let bid: Bid = serde_json::from_str(
            r#"{"tender":"1-1-LE26","supplier":"77000012-2","state":"draft","deadline":"2026-12-01"}"#,
        )
        .expect("a bid");
        let mut tender = Tender::new(bid.tender.clone());
        assert_eq!(bid.closes(Some(&tender)), bid.deadline);
        tender.closes = Some(Deadline::at(datetime(2026, 12, 20, 15, 0, 0, 0)));
        assert_eq!(bid.closes(Some(&tender)), tender.closes);
        assert_eq!(bid.closes(None), bid.deadline);
    }

    #[test]
    fn what_is_not_known_may_be_left_out() {
        let bid: Bid = serde_json::from_str(
            r#"{"tender":"1-1-LE26","supplier":"77000012-2","state":"draft"}"#,
        )
        .expect("a bid");
        assert_eq!(
            (bid.amount, bid.deadline, bid.result, bid.note),
            (None, None, None, None)
        );
        assert!(
            serde_json::from_str::<Bid>(
                r#"{"tender":"1-1-LE26","supplier":"77000012-3","state":"draft"}"#
            )
            .is_err(),
            "a wrong digit is refused"
        );
    }
}
