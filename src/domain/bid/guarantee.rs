//! A guarantee that the bases of a tender ask for, beside the one that the supplier holds. Both are read from papers,
//! never computed (Ley 19.886 art. 11 says when one may be asked for; the bases say which).

use crate::domain::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a guarantee is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuaranteeKind {
    /// That the offer is meant (`seriedad de la oferta`): it goes with the offer.
    Bid,
    /// That the contract will be kept (`fiel cumplimiento`): it is handed in when the tender is won.
    Performance,
}

/// What a guarantee says; what is not told stays unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GuaranteeTerms {
    /// How much it covers.
    pub amount: Option<Money>,
    /// In whose favour it is.
    pub beneficiary: Option<String>,
    /// The last day on which it covers.
    pub until: Option<Date>,
}

impl GuaranteeTerms {
    /// Takes over what the other one tells.
    pub fn complete(&mut self, told: Self) {
        self.amount = told.amount.or(self.amount);
        self.beneficiary = told.beneficiary.or(self.beneficiary.take());
        self.until = told.until.or(self.until);
    }
}

/// One guarantee of a bid. There is at most one of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guarantee {
    /// What for.
    pub kind: GuaranteeKind,
    /// What the bases ask for.
    #[serde(default)]
    pub asked: GuaranteeTerms,
    /// What the guarantee in hand says; nothing until there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<GuaranteeTerms>,
}
