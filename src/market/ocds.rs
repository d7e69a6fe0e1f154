//! What is asked of the open contracting data (OCDS): the list of a month in pages, then one process at a time.
//! No ticket. The addresses that a list gives are never asked: a question is made of a code alone.

use super::client::Ask;
use super::hosts::Api;
use crate::domain::calendar::Month;
use crate::domain::code::ProcessCode;

const ROOT: &str = "APISOCDS/OCDS";

/// The most entries that a page may have.
pub const PAGE: u64 = 1_000;

/// A page of the tenders of a month, behind so many entries.
#[must_use]
pub fn page(month: Month, behind: u64, entries: u64) -> Ask {
    let Month { year, month } = month;
    ask(&format!(
        "listaOCDSAgnoMes/{year}/{month:02}/{behind}/{entries}"
    ))
}

/// What is published of a tender.
#[must_use]
pub fn tender(code: &ProcessCode) -> Ask {
    ask(&format!("tender/{code}"))
}

/// What is published of its award.
#[must_use]
pub fn award(code: &ProcessCode) -> Ask {
    ask(&format!("award/{code}"))
}

fn ask(path: &str) -> Ask {
    Ask::new(Api::Ocds, &format!("{ROOT}/{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_two_digits_and_nothing_has_a_query() {
        let asked = page("2026-08".parse().unwrap(), 1_000, PAGE);
        assert_eq!(
            asked.path,
            "APISOCDS/OCDS/listaOCDSAgnoMes/2026/08/1000/1000"
        );
        assert!(asked.query.is_empty());
        let code = "2735-100-LE26".parse().unwrap();
        assert_eq!(award(&code).path, "APISOCDS/OCDS/award/2735-100-LE26");
    }
}
