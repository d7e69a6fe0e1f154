//! Open contracting data (OCDS 1.1): packages of releases and records to domain records, and back.
//! The mapping is the same both ways. Must not know the store, and claims no publisher's prefix.
//!
//! | domain | OCDS |
//! |---|---|
//! | code | `tender.id`; our own `ocid` is `encuentro-` and the code, which is no registered prefix |
//! | status | `tender.status`, and `tender.statusDetails` where OCDS knows no such state |
//! | buyer | the party with the role `buyer`: `CL-MP-` and its number, RUT under `CL-RUT`; unit, sector and complaints in `details` |
//! | estimate, prices | `value`; UTM, which OCDS does not list, stands as `x_currency` |
//! | published, closes | `tenderPeriod`; questions: `enquiryPeriod`; award: `awardPeriod`; answers and visit: `milestones` |
//! | items | `tender.items`; 8 digits are `UNSPSC`, the marketplace's own codes `x_mercadopublico` |
//! | offers | `bids.details` of the bids extension, one per item; a chosen one also in `awards` |
//! | purchase orders | `contracts` under an award of their own |
//!
//! What OCDS has no word for stands in fields that begin with `x_`. A day without its hour is written as midnight where
//! something begins and as 23:59:59 where it ends, and those two are read as days.

pub mod read;
pub mod write;

/// What begins the `ocid` of what this program writes; ChileCompra's own is `ocds-70d2nz-`.
const OWN_PREFIX: &str = "encuentro-";

/// The scheme of product codes that are not in UNSPSC: the marketplace's own, of nine digits.
const LOCAL_PRODUCTS: &str = "x_mercadopublico";

/// What open contracting data a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OcdsKind {
    /// A package of releases.
    Releases,
    /// A package of records.
    Records,
    /// One release by itself.
    Release,
    /// One record by itself.
    Record,
    /// A release, a record or a package on each line.
    Lines,
}
