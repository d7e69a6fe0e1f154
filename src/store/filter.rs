//! What a list may be narrowed by. Plain data: `app` fills it, both engines answer it alike.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;
use crate::domain::rut::Rut;
use rust_decimal::Decimal;

/// Order of a list of tenders; ties are broken by code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TenderSort {
    /// By code as text.
    #[default]
    Code,
    /// Soonest closing first; without a closing last.
    Closes,
    /// Newest first.
    Published,
    /// Largest estimate first; without one last.
    Estimate,
}

/// Narrows a list of tenders; an empty list or `None` narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TenderFilter {
    /// CUT codes of the buyers' regions.
    pub regions: Vec<String>,
    /// CUT codes of the buyers' comunas.
    pub comunas: Vec<String>,
    /// Words that the buyer's or unit's name holds, compared folded.
    pub buyer: Option<String>,
    /// Types of process: `LE`, `COT`.
    pub kinds: Vec<String>,
    /// States by their stored name (`published`, `closed`), or as the source spells those that are not known.
    pub statuses: Vec<String>,
    /// Beginnings of product codes; one item that fits is enough.
    pub rubro_prefixes: Vec<String>,
    /// Least estimate in CLP, to a thousandth; tenders without one in CLP are left out.
    pub minimum_clp: Option<Decimal>,
    /// Greatest estimate in CLP, to a thousandth; tenders without one in CLP are left out.
    pub maximum_clp: Option<Decimal>,
    /// Closing at or after; a day without an hour means from its beginning.
    pub closes_from: Option<Deadline>,
    /// Closing at or before; a day without an hour means until its end.
    pub closes_to: Option<Deadline>,
    /// Words that title, description, buyer or items hold, compared folded; all must be there.
    pub text: Option<String>,
    /// Order.
    pub sort: TenderSort,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Narrows a list of suppliers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SupplierFilter {
    /// CUT codes of the comunas of the main domicile.
    pub comunas: Vec<String>,
    /// CUT codes of the regions of the main domicile.
    pub regions: Vec<String>,
    /// Beginnings of product codes.
    pub rubro_prefixes: Vec<String>,
    /// Words that the name holds, compared folded.
    pub text: Option<String>,
    /// Only those behind this one.
    pub after: Option<Rut>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Narrows a list of own bids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BidFilter {
    /// Of one supplier.
    pub supplier: Option<Rut>,
    /// For one tender.
    pub tender: Option<ProcessCode>,
    /// States by their stored name.
    pub states: Vec<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Narrows a list of purchase orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// At most so many.
    pub limit: Option<usize>,
}
