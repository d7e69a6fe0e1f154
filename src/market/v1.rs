//! What is asked of API v1: `servicios/v1/publico`, with days as `ddmmaaaa`, always two digits for day and month.

use super::client::Ask;
use super::hosts::Api;
use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use jiff::civil::Date;

const TENDERS: &str = "servicios/v1/publico/licitaciones.json";
const ORDERS: &str = "servicios/v1/publico/ordenesdecompra.json";
const COMPANY: &str = "servicios/v1/Publico/Empresas/BuscarProveedor";

/// The tenders of a day: four fields each.
#[must_use]
pub fn tenders_of(day: Date) -> Ask {
    ask(TENDERS, "fecha", spelled(day))
}

/// One tender in detail.
#[must_use]
pub fn tender(code: &ProcessCode) -> Ask {
    ask(TENDERS, "codigo", code.to_string())
}

/// The orders that moved on a day: three fields each.
#[must_use]
pub fn orders_of(day: Date) -> Ask {
    ask(ORDERS, "fecha", spelled(day))
}

/// One order in detail.
#[must_use]
pub fn order(code: &ProcessCode) -> Ask {
    ask(ORDERS, "codigo", code.to_string())
}

/// Whether a RUT is known: written with points and a small `k`, as the official example has it.
#[must_use]
pub fn company(rut: Rut) -> Ask {
    ask(
        COMPANY,
        "rutempresaproveedor",
        rut.to_string().to_lowercase(),
    )
}

fn ask(path: &str, name: &'static str, value: String) -> Ask {
    Ask::new(Api::V1, path).with(name, value)
}

fn spelled(day: Date) -> String {
    day.strftime("%d%m%Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_always_eight_digits_and_ruts_have_points() {
        assert_eq!(spelled(date(2026, 10, 4)), "04102026");
        let asked = company(Rut::from_body(6).unwrap());
        assert_eq!(asked.query, [("rutempresaproveedor", "6-k".to_owned())]);
        let asked = company(Rut::from_body(77_000_012).unwrap());
        assert_eq!(asked.query[0].1, "77.000.012-2");
    }
}
