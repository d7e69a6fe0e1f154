//! What is asked of Compra Ágil v2, documented and in beta: pages of ten, since pages of fifty often end in a 504.

use super::client::Ask;
use super::hosts::Api;
use crate::domain::code::ProcessCode;
use jiff::civil::Date;

const PATH: &str = "v2/compra-agil";

/// How many requests a page holds; ten is the least that is allowed.
const PAGE: u32 = 10;

/// One page of the requests published on a day; pages count from 1.
#[must_use]
pub fn page(day: Date, number: u64) -> Ask {
    Ask::new(Api::Agile, PATH)
        .with("publicado_desde", format!("{day}T00:00:00"))
        .with("publicado_hasta", format!("{day}T23:59:59"))
        .with("ordenar_por", "FechaPublicacion".to_owned())
        .with("tamano_pagina", PAGE.to_string())
        .with("numero_pagina", number.to_string())
}

/// One request in detail.
#[must_use]
pub fn request(code: &ProcessCode) -> Ask {
    Ask::new(Api::Agile, &format!("{PATH}/{code}"))
}
