//! The marketplace's spellings to one form: states, places, RUTs. What is not known stays as it came.

use crate::domain::null;
use crate::domain::place::{Comuna, Region};
use crate::domain::rut::Rut;
use crate::domain::tender::TenderStatus;
use crate::domain::words;

/// A state by its name in the monthly files and the APIs (`Publicada`, `proveedor_seleccionado`).
#[must_use]
pub fn tender_status(text: &str) -> TenderStatus {
    match words::plain(&text.replace('_', " ")).as_str() {
        "publicada" | "activa" | "activas" | "published" | "open" => TenderStatus::Published,
        "cerrada" | "closed" => TenderStatus::Closed,
        "desierta" | "desierta (o art. 3 o 9 ley 19.886)" | "unsuccessful" => {
            TenderStatus::Unsuccessful
        }
        "adjudicada" | "proveedor seleccionado" | "oc emitida" | "awarded" => TenderStatus::Awarded,
        "revocada" | "cancelada" | "cancelled" => TenderStatus::Cancelled,
        "suspendida" | "suspended" => TenderStatus::Suspended,
        _ => TenderStatus::Other(text.trim().to_owned()),
    }
}

/// A state by its number in API v1; unknown numbers are kept.
#[must_use]
pub fn tender_status_number(number: i64) -> TenderStatus {
    match number {
        5 => TenderStatus::Published,
        6 => TenderStatus::Closed,
        7 => TenderStatus::Unsuccessful,
        8 => TenderStatus::Awarded,
        18 => TenderStatus::Cancelled,
        19 => TenderStatus::Suspended,
        other => TenderStatus::Other(other.to_string()),
    }
}

/// The CUT code of a region, or the text as it came.
#[must_use]
pub fn region(text: &str) -> Option<String> {
    let text = null::present(text)?;
    Some(Region::find(text).map_or_else(|| text.to_owned(), |region| region.code.to_owned()))
}

/// The CUT code of a comuna, or the text as it came.
#[must_use]
pub fn comuna(text: &str) -> Option<String> {
    let text = null::present(text)?;
    Some(Comuna::find(text).map_or_else(|| text.to_owned(), |comuna| comuna.code.to_owned()))
}

/// A RUT as `69080700-9`, or the text as it came where it is not one.
#[must_use]
pub fn rut(text: &str) -> Option<String> {
    let text = null::present(text)?;
    Some(Rut::parse_lenient(text).map_or_else(|_| text.to_owned(), Rut::compact))
}

/// A way of paying in words where the monthly file has a constant, `RFB_CONTRACT_PAYMENT_METHOD_30_DAYS`.
///
/// Only constants that count days were seen; any other text stays as it came.
#[must_use]
pub fn payment(text: &str) -> String {
    text.strip_prefix("RFB_CONTRACT_PAYMENT_METHOD_")
        .and_then(|rest| rest.strip_suffix("_DAYS"))
        .filter(|days| !days.is_empty() && days.bytes().all(|digit| digit.is_ascii_digit()))
        .map_or_else(|| text.to_owned(), |days| format!("Pago a {days} días"))
}

/// Names of levels as one text spells them, `A / B / C`, widest first.
#[must_use]
pub fn levels(text: &str) -> Vec<String> {
    text.split(" / ")
        .filter_map(null::present)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::payment;

    #[test]
    fn payment_in_days_is_worded_and_the_rest_stays() {
        assert_eq!(
            payment("RFB_CONTRACT_PAYMENT_METHOD_30_DAYS"),
            "Pago a 30 días"
        );
        for text in [
            "RFB_CONTRACT_PAYMENT_METHOD__DAYS",
            "RFB_CONTRACT_PAYMENT_METHOD_ON_DELIVERY",
            "Contado",
        ] {
            assert_eq!(payment(text), text);
        }
    }
}
