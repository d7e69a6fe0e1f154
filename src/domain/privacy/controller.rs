//! Who answers for the people's data of a centre: the controller, a public body or a private provider. A shape only.

use crate::domain::consent::LegalBasis;
use crate::domain::rut::Rut;
use serde::{Deserialize, Serialize};

/// What kind of body it is; decides on what ground it keeps data and to whom it may hand them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControllerKind {
    /// A municipality or another public body: its legal functions (art. 20).
    Public,
    /// A private provider: consent or contract (arts. 12 and 13).
    Private,
}

impl ControllerKind {
    /// The ground on which most of its records stand.
    #[must_use]
    pub const fn usual_basis(self) -> LegalBasis {
        match self {
            Self::Public => LegalBasis::LegalFunction,
            Self::Private => LegalBasis::Consent,
        }
    }
}

/// The controller of a centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    /// Its name.
    pub name: String,
    /// Its RUT.
    pub rut: Rut,
    /// Its postal address.
    pub address: String,
    /// Where requests reach it: an e-mail address, a telephone number or a form.
    pub contact: String,
    /// Who represents it: the mayor of a municipality, the manager of a firm.
    pub represented_by: Option<String>,
    /// What kind of body it is.
    pub kind: ControllerKind,
}
