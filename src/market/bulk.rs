//! The official monthly files: their paths, each with its own rule for the month's zero.

use crate::domain::calendar::Month;
use crate::domain::listing::Listing;

/// Where a month is. Tenders and orders write June as `6`, Compra Ágil as `06`.
#[must_use]
pub fn path(listing: Listing, month: Month) -> String {
    match listing {
        Listing::Tenders => format!("lic-da/{}-{}.zip", month.year, month.month),
        Listing::Orders => format!("oc-da/{}-{}.zip", month.year, month.month),
        Listing::Agile => format!("trnspchc/COT_{month}.zip"),
    }
}

/// The name under which a month is kept until it is imported.
#[must_use]
pub fn file_name(listing: Listing, month: Month) -> String {
    match listing {
        Listing::Tenders => format!("lic_{month}.zip"),
        Listing::Orders => format!("oc_{month}.zip"),
        Listing::Agile => format!("COT_{month}.zip"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_own_rule_for_the_zero() {
        let june = "2026-06".parse().unwrap();
        assert_eq!(path(Listing::Tenders, june), "lic-da/2026-6.zip");
        assert_eq!(path(Listing::Orders, june), "oc-da/2026-6.zip");
        assert_eq!(path(Listing::Agile, june), "trnspchc/COT_2026-06.zip");
        let december = "2026-12".parse().unwrap();
        assert_eq!(path(Listing::Orders, december), "oc-da/2026-12.zip");
    }
}
