//! What keeps anybody from bidding for a tender now: it is closed, it takes no offers, or it lies above its own limit.
//! The supplier's own state is `readiness`'s business.

use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::tender::{Tender, TenderStatus};
use crate::rules::Pack;
use jiff::civil::Date;

/// The dated value with the limit of Compra Ágil, in UTM with taxes included.
const AGILE_LIMIT: &str = "compra-agil-limit-utm";

/// Why a tender takes no offers; empty when it does.
#[must_use]
pub fn of(tender: &Tender, pack: &Pack, today: Today) -> Vec<Message> {
    let mut found = Vec::new();
    if let Some(closes) = tender.closes.filter(|closes| closes.passed(today)) {
        found.push(Message::new("bidding-closed").with("closes", closes));
    } else if let Some(status) = taking_no_offers(tender) {
        found.push(Message::new(status));
    }
    if let Some(over) = over_limit(tender, pack, today.date) {
        found.push(over);
    }
    found
}

/// The message of a status in which no offers are taken. A status that the program does not know says nothing.
fn taking_no_offers(tender: &Tender) -> Option<&'static str> {
    Some(match tender.status.as_ref()? {
        TenderStatus::Published | TenderStatus::Other(_) => return None,
        TenderStatus::Closed => "bidding-status-closed",
        TenderStatus::Unsuccessful => "bidding-status-unsuccessful",
        TenderStatus::Awarded => "bidding-status-awarded",
        TenderStatus::Cancelled => "bidding-status-cancelled",
        TenderStatus::Suspended => "bidding-status-suspended",
    })
}

fn over_limit(tender: &Tender, pack: &Pack, on: Date) -> Option<Message> {
    let estimate = tender.estimate?;
    let limit = agile_limit(&tender.code, pack, on)?.ok()?;
    (estimate.currency == Currency::Clp && estimate.amount > limit.amount).then(|| {
        Message::new("bidding-estimate-over-limit")
            .with("estimate", estimate)
            .with("limit", limit)
    })
}

/// The limit of a Compra Ágil request in pesos of the day, taxes and freight included; the message that names what is
/// missing when the UTM of the month is not known. Nothing for other tenders.
#[must_use]
pub fn agile_limit(code: &ProcessCode, pack: &Pack, on: Date) -> Option<Result<Money, Message>> {
    let kind = pack.process_type(&code.kind)?;
    (kind.family == "agile").then(|| limit_in_pesos(pack, on))
}

fn limit_in_pesos(pack: &Pack, on: Date) -> Result<Money, Message> {
    let (limit, utm) = (pack.value(AGILE_LIMIT, on)?, pack.value("utm", on)?);
    let pesos = limit
        .checked_mul(utm)
        .ok_or_else(|| Message::new("rules-no-such-value").with("id", "utm"))?;
    Ok(Money::new(pesos, Currency::Clp))
}

/// So many hours or more are told in days.
const COUNTED_IN_DAYS: i64 = 72;

/// How long until a deadline, for people: what is left in days, the last three in hours, or that it has passed.
#[must_use]
pub fn time_left(deadline: Deadline, today: Today) -> Message {
    if deadline.passed(today) {
        return Message::new("bidding-time-over").with("closes", deadline);
    }
    if deadline.time.is_none() {
        return whole_day(deadline, today);
    }
    let hours = deadline.hours_left(today);
    if hours >= COUNTED_IN_DAYS {
        return Message::new("bidding-days-left")
            .with("closes", deadline)
            .with("days", hours / 24);
    }
    Message::new("bidding-time-left")
        .with("closes", deadline)
        .with("hours", hours)
}

/// Whether so little time is left that it is told in hours.
#[must_use]
pub fn closes_soon(deadline: Deadline, today: Today) -> bool {
    !deadline.passed(today) && deadline.hours_left(today) < COUNTED_IN_DAYS
}

/// Of a closing whose hour is not known only days are told: the last one may end at any hour.
fn whole_day(deadline: Deadline, today: Today) -> Message {
    let days = i64::from((deadline.date - today.date).get_days());
    if days == 0 {
        return Message::new("bidding-closes-today").with("closes", deadline);
    }
    Message::new("bidding-days-left")
        .with("closes", deadline)
        .with("days", days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    fn ids(json: serde_json::Value, on: Date) -> Vec<&'static str> {
        let tender: Tender = serde_json::from_value(json).unwrap();
        let pack = Pack::embedded().unwrap();
        of(&tender, &pack, Today::fixed(on))
            .into_iter()
            .map(|message| message.id)
            .collect()
    }

    #[test]
    fn a_tender_that_takes_no_offers_says_why() {
        let on = date(2026, 10, 20);
        for (status, id) in [
            ("closed", "bidding-status-closed"),
            ("awarded", "bidding-status-awarded"),
            ("cancelled", "bidding-status-cancelled"),
            ("suspended", "bidding-status-suspended"),
            ("unsuccessful", "bidding-status-unsuccessful"),
        ] {
            let json =
                serde_json::json!({"code": "1-1-LE26", "status": status, "closes": "2026-10-21"});
            assert_eq!(ids(json, on), [id]);
        }
        let open =
            serde_json::json!({"code": "1-1-LE26", "status": "published", "closes": "2026-10-20"});
        assert!(
            ids(open.clone(), on).is_empty(),
            "the whole closing day counts"
        );
        assert_eq!(ids(open, date(2026, 10, 21)), ["bidding-closed"]);
        assert!(ids(serde_json::json!({"code": "1-1-LE26"}), on).is_empty());
    }

    #[test]
    fn an_estimate_above_the_limit_of_compra_agil_is_told_with_the_utm_of_the_month() {
        let quote = |amount: &str| serde_json::json!({"code": "1-1-COT26", "estimate": {"amount": amount, "currency": "CLP"}});
        let october = date(2026, 10, 20);
        assert!(
            ids(quote("7215100"), october).is_empty(),
            "100 UTM of October are included"
        );
        assert_eq!(
            ids(quote("7215101"), october),
            ["bidding-estimate-over-limit"]
        );
        let november = date(2026, 11, 20);
        assert!(
            ids(quote("7215101"), november).is_empty(),
            "a month without UTM is never guessed"
        );
        let tender: Tender = serde_json::from_value(quote("1")).unwrap();
        let missing = agile_limit(&tender.code, &Pack::embedded().unwrap(), november).unwrap();
        assert_eq!(missing.unwrap_err().id, "rules-missing-month");
    }

    #[test]
    fn failure_18_hours_are_left_or_over() {
        let closes = Deadline::at(datetime(2026, 11, 24, 15, 0, 0, 0));
        assert_eq!(
            time_left(closes, Today::fixed(date(2026, 11, 24))).id,
            "bidding-time-left"
        );
        assert_eq!(
            time_left(closes, Today::fixed(date(2026, 11, 20))).id,
            "bidding-days-left"
        );
        assert_eq!(
            time_left(closes, Today::fixed(date(2026, 11, 25))).id,
            "bidding-time-over"
        );
    }
}
