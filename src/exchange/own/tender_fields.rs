//! The columns of our own tender lists: every field of a tender, of its items and of their offers, by its JSON name.

use super::field::{Field, Kind, join_list, split_list};
use crate::domain::tender::{Offer, Tender, TenderItem, TenderStatus};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A text that is kept as it is.
macro_rules! text {
    ($name:literal, $($field:ident).+) => {
        Field {
            name: $name,
            kind: Kind::Text(
                |value| value.$($field).+.clone(),
                |value, text| {
                    value.$($field).+ = Some(text.to_owned());
                    true
                },
            ),
        }
    };
}

/// A day or a code: something that is parsed from its text.
macro_rules! parsed {
    ($name:literal, $field:ident) => {
        Field {
            name: $name,
            kind: Kind::Text(
                |value| value.$field.as_ref().map(ToString::to_string),
                |value, text| {
                    value.$field = text.parse().ok();
                    value.$field.is_some()
                },
            ),
        }
    };
}

/// An exact number.
macro_rules! number {
    ($name:literal, $field:ident) => {
        Field {
            name: $name,
            kind: Kind::Number(
                |value| value.$field,
                |value, number| {
                    value.$field = Some(number);
                    true
                },
            ),
        }
    };
}

/// A whole number.
macro_rules! count {
    ($name:literal, $field:ident) => {
        Field {
            name: $name,
            kind: Kind::Number(
                |value| value.$field.map(Decimal::from),
                |value, number| {
                    value.$field = number.to_u32().filter(|_| number.is_integer());
                    value.$field.is_some()
                },
            ),
        }
    };
}

/// An amount with its currency.
macro_rules! money {
    ($name:literal, $field:ident) => {
        Field {
            name: $name,
            kind: Kind::Money(
                |value| value.$field,
                |value, money| value.$field = Some(money),
            ),
        }
    };
}

/// Fields of a tender behind its code.
pub(super) const TENDER: [Field<Tender>; 27] = [
    text!("title", title),
    text!("description", description),
    Field {
        name: "status",
        kind: Kind::Text(
            |tender| tender.status.as_ref().map(status_text),
            |tender, text| {
                tender.status = status_of(text);
                tender.status.is_some()
            },
        ),
    },
    text!("buyer_code", buyer.code),
    text!("buyer_name", buyer.name),
    text!("buyer_unit", buyer.unit),
    text!("buyer_rut", buyer.rut),
    text!("buyer_comuna", buyer.comuna),
    text!("buyer_region", buyer.region),
    text!("buyer_sector", buyer.sector),
    money!("estimate", estimate),
    parsed!("published", published),
    parsed!("closes", closes),
    parsed!("questions_until", questions_until),
    parsed!("answers", answers),
    parsed!("site_visit", site_visit),
    parsed!("awarded", awarded),
    text!("criteria", criteria),
    text!("environmental", environmental),
    text!("social", social),
    text!("contract_length", contract_length),
    count!("delivery_days", delivery_days),
    text!("delivery_place", delivery_place),
    text!("payment", payment),
    count!("buyer_complaints", buyer_complaints),
    count!("bidders", bidders),
    parsed!("order", order),
];

/// Fields of an item behind its key.
pub(super) const ITEM: [Field<TenderItem>; 6] = [
    text!("product", product),
    text!("product_name", product_name),
    Field {
        name: "levels",
        kind: Kind::Text(
            |item| join_list(&item.levels),
            |item, text| {
                item.levels = split_list(text);
                true
            },
        ),
    },
    text!("description", description),
    number!("quantity", quantity),
    text!("unit", unit),
];

/// Fields of an offer behind its number.
pub(super) const OFFER: [Field<Offer>; 14] = [
    text!("supplier_rut", supplier_rut),
    text!("supplier_name", supplier_name),
    text!("supplier_size", supplier_size),
    text!("name", name),
    text!("description", description),
    text!("status", status),
    number!("quantity", quantity),
    money!("unit_price", unit_price),
    money!("total", total),
    money!("whole_total", whole_total),
    number!("awarded_quantity", awarded_quantity),
    money!("awarded_total", awarded_total),
    parsed!("sent", sent),
    parsed!("selected", selected),
];

/// What stands before the text of a status that is none of ours.
const OTHER: &str = "other:";

/// A status as one text.
fn status_text(status: &TenderStatus) -> String {
    match status {
        TenderStatus::Published => "published".to_owned(),
        TenderStatus::Closed => "closed".to_owned(),
        TenderStatus::Unsuccessful => "unsuccessful".to_owned(),
        TenderStatus::Awarded => "awarded".to_owned(),
        TenderStatus::Cancelled => "cancelled".to_owned(),
        TenderStatus::Suspended => "suspended".to_owned(),
        TenderStatus::Other(text) => format!("{OTHER}{text}"),
    }
}

/// The status of a text.
fn status_of(text: &str) -> Option<TenderStatus> {
    Some(match text {
        "published" => TenderStatus::Published,
        "closed" => TenderStatus::Closed,
        "unsuccessful" => TenderStatus::Unsuccessful,
        "awarded" => TenderStatus::Awarded,
        "cancelled" => TenderStatus::Cancelled,
        "suspended" => TenderStatus::Suspended,
        _ => TenderStatus::Other(text.strip_prefix(OTHER)?.to_owned()),
    })
}
