//! The three lists that the marketplace publishes, each with days in an API and months in files.

use serde::{Deserialize, Serialize};

/// One of the lists of the marketplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Licitaciones.
    Tenders,
    /// Compra Ágil.
    Agile,
    /// Órdenes de compra.
    Orders,
}

impl Listing {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Tenders, Self::Agile, Self::Orders];

    /// The name in reports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tenders => "tenders",
            Self::Agile => "agile",
            Self::Orders => "orders",
        }
    }
}
