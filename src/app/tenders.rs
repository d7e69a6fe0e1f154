//! Lists of tenders: what was typed to narrow them becomes a filter, and what is asked for is found.
//! Must not word anything.

use crate::app::days::read_moment;
use crate::domain::calendar::{Deadline, Today};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money, read_typed};
use crate::domain::order::Order;
use crate::domain::place::{Comuna, Region};
use crate::domain::tender::Tender;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::model::Pack;
use crate::store::Store;
use crate::store::filter::{OrderFilter, TenderFilter, TenderSort};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::ControlFlow;

/// What was typed to narrow a list of tenders.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TenderQuery {
    /// Regions by name or code.
    pub regions: Vec<String>,
    /// Comunas by name or code.
    pub comunas: Vec<String>,
    /// Words of the buyer's name.
    pub buyer: Option<String>,
    /// Types of process.
    pub kinds: Vec<String>,
    /// States in either language.
    pub statuses: Vec<String>,
    /// Beginnings of product codes.
    pub rubros: Vec<String>,
    /// Least estimate: `5000000`, `100utm`.
    pub least: Option<String>,
    /// Greatest estimate.
    pub most: Option<String>,
    /// Closing at or after.
    pub closes_after: Option<String>,
    /// Closing at or before.
    pub closes_before: Option<String>,
    /// Words of title, description, buyer or items.
    pub text: Option<String>,
    /// Order.
    #[serde(skip)]
    pub sort: TenderSort,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Gives the rule pack to whoever needs it: only an amount in UTM does, and a pack takes longer to read than a list.
pub type Rules<'a> = &'a dyn Fn() -> Outcome<Cow<'a, Pack>>;

/// The filter that was meant.
///
/// # Errors
/// Wrong usage: a place, a state, an amount or a day that is not understood; the answer "no" when the month's UTM
/// is not known, which is never guessed.
pub fn filter(query: &TenderQuery, rules: Rules<'_>, today: Today) -> Outcome<TenderFilter> {
    let amount = |text: &Option<String>| {
        text.as_deref()
            .map(|text| amount_in_pesos(text, rules, today))
            .transpose()
    };
    let day = |text: &Option<String>, end: bool| {
        text.as_deref()
            .map(|text| read_moment(text, end))
            .transpose()
    };
    Ok(TenderFilter {
        regions: places(&query.regions, region_code)?,
        comunas: places(&query.comunas, comuna_code)?,
        buyer: query.buyer.clone(),
        kinds: query.kinds.iter().map(|kind| kind.to_uppercase()).collect(),
        statuses: places(&query.statuses, status_name)?,
        rubro_prefixes: query.rubros.clone(),
        minimum_clp: amount(&query.least)?,
        maximum_clp: amount(&query.most)?,
        closes_from: day(&query.closes_after, false)?,
        closes_to: day(&query.closes_before, true)?,
        text: query.text.clone(),
        heads_only: false,
        sort: query.sort,
        limit: query.limit,
    })
}

/// Reads every text of a list.
pub(super) fn places(texts: &[String], read: fn(&str) -> Outcome<String>) -> Outcome<Vec<String>> {
    texts.iter().map(|text| read(text)).collect()
}

/// The CUT code of a region.
pub(super) fn region_code(text: &str) -> Outcome<String> {
    Region::find(text)
        .map(|region| region.code.to_owned())
        .ok_or_else(|| {
            let nearest = Region::nearest(text).map(|region| region.name);
            unknown("tenders-unknown-region", text, nearest)
        })
}

/// The CUT code of a comuna.
pub(super) fn comuna_code(text: &str) -> Outcome<String> {
    Comuna::find(text)
        .map(|comuna| comuna.code.to_owned())
        .ok_or_else(|| {
            let nearest = Comuna::nearest(text).map(|comuna| comuna.name);
            unknown("tenders-unknown-comuna", text, nearest)
        })
}

/// Words for the states of a tender and the name under which each is stored.
const STATUSES: [(&str, &str); 14] = [
    ("publicada", "published"),
    ("published", "published"),
    ("cerrada", "closed"),
    ("closed", "closed"),
    ("desierta", "unsuccessful"),
    ("unsuccessful", "unsuccessful"),
    ("adjudicada", "awarded"),
    ("proveedor seleccionado", "awarded"),
    ("awarded", "awarded"),
    ("revocada", "cancelled"),
    ("cancelada", "cancelled"),
    ("cancelled", "cancelled"),
    ("suspendida", "suspended"),
    ("suspended", "suspended"),
];

/// The stored name of a state.
fn status_name(text: &str) -> Outcome<String> {
    let wanted = words::plain(text);
    let found = STATUSES.iter().find(|(word, _)| *word == wanted);
    found.map(|(_, name)| (*name).to_owned()).ok_or_else(|| {
        let nearest = words::did_you_mean(text, STATUSES.iter().map(|(word, _)| *word));
        unknown("tenders-unknown-status", text, nearest)
    })
}

/// Wrong usage, with the nearest that is known.
fn unknown(id: &'static str, value: &str, nearest: Option<&str>) -> Failure {
    let failure = Failure::new(FailureKind::Usage, Message::new(id).with("value", value));
    match nearest {
        Some(nearest) => {
            failure.hint(Message::new("usage-did-you-mean").with("suggestion", nearest))
        }
        None => failure,
    }
}

/// An amount in pesos or in UTM of this month.
fn amount_in_pesos(text: &str, rules: Rules<'_>, today: Today) -> Outcome<Decimal> {
    let currency = if words::plain(text).contains("utm") {
        Currency::Utm
    } else {
        Currency::Clp
    };
    let money = read_typed(text, currency)
        .map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))?;
    in_pesos(money, rules, today)
}

/// Turns UTM into pesos with this month's value.
fn in_pesos(money: Money, rules: Rules<'_>, today: Today) -> Outcome<Decimal> {
    if money.currency != Currency::Utm {
        return Ok(money.amount);
    }
    let pack = rules()?;
    let answer = pack.parameter("utm", today.date);
    if let Some(utm) = answer.known() {
        return Ok(money.amount * utm.value);
    }
    let name = pack.parameter_name("utm");
    let message = answer
        .message(&name)
        .unwrap_or_else(|| Message::new("tenders-utm-missing").with("month", today.month()));
    Err(Failure::new(FailureKind::No, message)
        .hint(Message::new("tenders-utm-set").with("month", today.month().to_string())))
}

/// Nothing fits: whether there is nothing at all yet, or nothing that fits.
///
/// # Errors
/// The store's.
pub fn nothing_found(store: &mut dyn Store) -> Outcome<Failure> {
    let (id, hint) = if holds_any(store)? {
        ("tenders-none-fits", "tenders-none-fits-hint")
    } else {
        ("tenders-none-yet", "tenders-none-yet-hint")
    };
    Ok(Failure::new(FailureKind::No, Message::new(id)).hint(Message::new(hint)))
}

/// Whether the store holds any tender.
///
/// # Errors
/// The store's.
pub fn holds_any(store: &mut dyn Store) -> Outcome<bool> {
    let any = TenderFilter {
        limit: Some(1),
        ..TenderFilter::default()
    };
    let mut found = false;
    store.each_tender(&any, &mut |_| {
        found = true;
        ControlFlow::Break(())
    })?;
    Ok(found)
}

/// What stands under a code.
#[derive(Debug)]
pub enum Found {
    /// A tender or a Compra Ágil request.
    Tender(Box<Tender>),
    /// A purchase order.
    Order(Box<Order>),
}

/// So many codes are looked through for one that is spelled nearly alike.
const CANDIDATES: usize = 2_000;

/// The tender or the order under a code.
///
/// # Errors
/// The answer "no" with the nearest code, or the store's failure.
pub fn find(store: &mut dyn Store, text: &str) -> Outcome<Found> {
    if let Ok(code) = text.parse::<ProcessCode>() {
        if let Some(tender) = store.tender(&code)? {
            return Ok(Found::Tender(Box::new(tender)));
        }
        if let Some(order) = store.order(&code)? {
            return Ok(Found::Order(Box::new(order)));
        }
    }
    let codes = known_codes(store)?;
    let failure = Failure::new(
        FailureKind::No,
        Message::new("tenders-unknown-code").with("code", text.trim()),
    );
    Err(
        match words::did_you_mean(text, codes.iter().map(String::as_str)) {
            Some(code) => failure.hint(Message::new("usage-did-you-mean").with("suggestion", code)),
            None if codes.is_empty() => failure.hint(Message::new("tenders-none-yet-hint")),
            None => failure.hint(Message::new("tenders-unknown-code-hint")),
        },
    )
}

/// Codes of the newest tenders and of some orders.
fn known_codes(store: &mut dyn Store) -> Outcome<Vec<String>> {
    let mut codes = Vec::new();
    let newest = TenderFilter {
        sort: TenderSort::Published,
        limit: Some(CANDIDATES),
        ..TenderFilter::default()
    };
    store.each_tender(&newest, &mut |tender| {
        codes.push(tender.code.to_string());
        ControlFlow::Continue(())
    })?;
    let some = OrderFilter {
        limit: Some(CANDIDATES),
    };
    store.each_order(&some, &mut |order| {
        codes.push(order.code.to_string());
        ControlFlow::Continue(())
    })?;
    Ok(codes)
}

/// An example of a tender for the blank list, on no real buyer; its closing lies a week ahead.
#[must_use]
pub fn example(today: Today) -> Tender {
    let code = ProcessCode {
        unit: 9999,
        number: 1,
        kind: "COT".to_owned(),
        year: today.date.year(),
    };
    let mut tender = Tender::new(code);
    tender.title = Some("Colaciones para 30 personas".to_owned());
    tender.status = Some(crate::domain::tender::TenderStatus::Published);
    tender.buyer.name = Some("Ilustre Municipalidad de Ejemplo".to_owned());
    tender.buyer.comuna = Some("13122".to_owned());
    tender.buyer.region = Some("13".to_owned());
    tender.estimate = Some(Money::clp(450_000));
    tender.closes = today
        .date
        .checked_add(jiff::Span::new().days(7))
        .ok()
        .map(Deadline::day);
    tender.items.push(crate::domain::tender::TenderItem {
        key: "1".to_owned(),
        product: Some("90101603".to_owned()),
        description: Some("Colación con jugo".to_owned()),
        quantity: Some(Decimal::from(30)),
        unit: Some("Unidad".to_owned()),
        ..crate::domain::tender::TenderItem::default()
    });
    tender
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Today {
        Today::fixed(jiff::civil::date(2026, 11, 23))
    }

    fn least(text: &str, day: Today) -> Outcome<TenderFilter> {
        let query = TenderQuery {
            least: Some(text.to_owned()),
            ..TenderQuery::default()
        };
        filter(
            &query,
            &|| Ok(Cow::Owned(Pack::embedded().expect("the pack"))),
            day,
        )
    }

    #[test]
    fn a_month_without_utm_is_named_and_never_guessed() {
        let failure = least("100utm", Today::fixed(jiff::civil::date(2031, 5, 2)))
            .expect_err("no UTM of 2031");
        assert_eq!(failure.kind, FailureKind::No);
        assert_eq!(failure.message.id, "rules-missing-month");
        assert_eq!(failure.hints[0].id, "tenders-utm-set");
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        let filter = least("$ 1.500.000", today()).expect("an amount");
        assert_eq!(filter.minimum_clp, Some(Decimal::from(1_500_000)));
        assert_eq!(
            least("mucho", today()).expect_err("no amount").kind,
            FailureKind::Usage
        );
    }

    #[test]
    fn places_and_states_are_found_by_name_or_refused_with_the_nearest() {
        let mut query = TenderQuery {
            comunas: vec!["penalolen".to_owned()],
            statuses: vec!["Adjudicada".to_owned()],
            ..TenderQuery::default()
        };
        let pack = Pack::embedded().expect("the pack");
        let found = filter(&query, &|| Ok(Cow::Borrowed(&pack)), today()).expect("a filter");
        assert_eq!(found.comunas, ["13122"]);
        assert_eq!(found.statuses, ["awarded"]);
        query.comunas = vec!["Peñalolem".to_owned()];
        let failure = filter(&query, &|| Ok(Cow::Borrowed(&pack)), today()).expect_err("a typo");
        assert_eq!(failure.hints[0].id, "usage-did-you-mean");
    }
}
