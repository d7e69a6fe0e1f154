//! What is read of a tender to find whom it fits, and of past work to find what someone does: slim, without offers.
//! Plain data; the scoring is the business of `matching`.

use crate::domain::calendar::Deadline;
use crate::domain::code::ProcessCode;

/// One thing that is bought, without its offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticeItem {
    /// Product code.
    pub product: Option<String>,
    /// Name of the product code.
    pub product_name: Option<String>,
    /// What the buyer wrote.
    pub description: Option<String>,
}

/// An open tender as matching sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its natural key.
    pub code: ProcessCode,
    /// Name.
    pub title: Option<String>,
    /// Until when offers may be handed in.
    pub closes: Option<Deadline>,
    /// Estimate in thousandths of a peso, when the source gives one in pesos.
    pub estimate_thousandths: Option<i64>,
    /// CUT code of the buyer's region, or the text as it came.
    pub region: Option<String>,
    /// Name of the body that buys.
    pub buyer: Option<String>,
    /// Its sector.
    pub sector: Option<String>,
    /// Complaints against the buyer in the last year.
    pub complaints: Option<u32>,
    /// What is bought.
    pub items: Vec<NoticeItem>,
}

impl Notice {
    /// A notice of which only the code is known.
    #[must_use]
    pub const fn new(code: ProcessCode) -> Self {
        Self {
            code,
            title: None,
            closes: None,
            estimate_thousandths: None,
            region: None,
            buyer: None,
            sector: None,
            complaints: None,
            items: Vec::new(),
        }
    }
}

/// What past tenders say of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductFacts {
    /// Bidders of each past tender that counted them, fewest first.
    pub bidders: Vec<u32>,
    /// How many offers were chosen, by the size of the firm as the source spells it.
    pub awards: Vec<(Option<String>, u64)>,
}

impl ProductFacts {
    /// The number of bidders in the middle.
    #[must_use]
    pub fn usual_bidders(&self) -> Option<u32> {
        self.bidders.get(self.bidders.len() / 2).copied()
    }
}

/// One item for which a supplier made an offer, in a public list or in its own bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkItem {
    /// The tender.
    pub tender: ProcessCode,
    /// Name of the tender.
    pub title: Option<String>,
    /// When it closed.
    pub closes: Option<Deadline>,
    /// CUT code of the buyer's region, or the text as it came.
    pub region: Option<String>,
    /// Estimate of the tender in thousandths of a peso.
    pub estimate_thousandths: Option<i64>,
    /// What was offered for.
    pub item: NoticeItem,
}
