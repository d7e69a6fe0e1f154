//! Organisations as parties: the buyer under the marketplace's number, suppliers under their RUT.

use crate::domain::place::{Comuna, Region};
use crate::domain::tender::{Buyer, Offer};
use serde::Serialize;

/// The scheme of RUTs in org-id.guide.
const RUT: &str = "CL-RUT";

/// A reference to a party.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Reference {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
}

/// A party.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Party {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    roles: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details>,
}

#[derive(Debug, Clone, Serialize)]
struct Identifier {
    scheme: &'static str,
    id: String,
    #[serde(rename = "legalName", skip_serializing_if = "Option::is_none")]
    legal_name: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    locality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(rename = "countryName")]
    country: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Details {
    #[serde(rename = "x_unit", skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(rename = "x_sector", skip_serializing_if = "Option::is_none")]
    sector: Option<String>,
    #[serde(rename = "x_complaints", skip_serializing_if = "Option::is_none")]
    complaints: Option<u32>,
}

/// The parties of one release.
#[derive(Debug, Default)]
pub(super) struct Parties {
    pub(super) all: Vec<Party>,
    suppliers: std::collections::HashMap<String, usize>,
}

impl Parties {
    /// Adds the buyer, when anything is known of it.
    pub(super) fn buyer(&mut self, buyer: &Buyer, complaints: Option<u32>) -> Option<Reference> {
        if *buyer == Buyer::default() && complaints.is_none() {
            return None;
        }
        let id = match (&buyer.code, &buyer.rut) {
            (Some(code), _) => format!("CL-MP-{code}"),
            // Who buys may offer elsewhere under the same RUT: as a buyer it is another party.
            (None, Some(rut)) => format!("x_buyer-{rut}"),
            (None, None) => "x_buyer".to_owned(),
        };
        let has_details = buyer.unit.is_some() || buyer.sector.is_some() || complaints.is_some();
        self.all.push(Party {
            id: id.clone(),
            name: buyer.name.clone(),
            identifier: identifier(buyer.rut.as_ref(), buyer.name.as_ref()),
            address: address(buyer.comuna.as_ref(), buyer.region.as_ref()),
            roles: vec!["buyer", "procuringEntity"],
            details: has_details.then(|| Details {
                unit: buyer.unit.clone(),
                sector: buyer.sector.clone(),
                complaints,
            }),
        });
        Some(Reference {
            id,
            name: buyer.name.clone(),
        })
    }

    /// Adds the supplier of an offer; nothing when the offer does not say whose it is.
    pub(super) fn tenderer(&mut self, offer: &Offer) -> Option<Reference> {
        let won = offer.selected == Some(true);
        let place = (None, None);
        self.supplier(&offer.supplier_rut, &offer.supplier_name, place, !won, won)
    }

    /// Those who offered, each once.
    pub(super) fn tenderers(&self) -> Vec<Reference> {
        let offered = self
            .all
            .iter()
            .filter(|party| party.roles.contains(&"tenderer"));
        offered
            .map(|party| Reference {
                id: party.id.clone(),
                name: party.name.clone(),
            })
            .collect()
    }

    /// Adds a supplier with what it is in this process.
    pub(super) fn supplier(
        &mut self,
        rut: &Option<String>,
        name: &Option<String>,
        place: (Option<&String>, Option<&String>),
        tenders: bool,
        won: bool,
    ) -> Option<Reference> {
        // Without a RUT the name is all that tells suppliers apart.
        let key = match (rut, name) {
            (Some(rut), _) => format!("{RUT}-{rut}"),
            (None, Some(name)) => format!("x_name-{name}"),
            (None, None) if place != (None, None) => "x_supplier".to_owned(),
            (None, None) => return None,
        };
        let at = *self.suppliers.entry(key.clone()).or_insert_with(|| {
            self.all.push(Party {
                id: key.clone(),
                name: name.clone(),
                identifier: identifier(rut.as_ref(), name.as_ref()),
                address: address(place.0, place.1),
                roles: Vec::new(),
                details: None,
            });
            self.all.len() - 1
        });
        let roles = &mut self.all[at].roles;
        let wanted = [("tenderer", tenders || won), ("supplier", won)];
        for (role, has) in wanted {
            if has && !roles.contains(&role) {
                roles.push(role);
            }
        }
        Some(Reference {
            id: key,
            name: name.clone(),
        })
    }
}

fn identifier(rut: Option<&String>, name: Option<&String>) -> Option<Identifier> {
    Some(Identifier {
        scheme: RUT,
        id: rut?.clone(),
        legal_name: name.cloned(),
    })
}

/// Comuna and region by their names, which other programs understand; what is no code stays as it is.
fn address(comuna: Option<&String>, region: Option<&String>) -> Option<Address> {
    let locality = comuna.map(|code| {
        Comuna::by_code(code).map_or_else(|| code.clone(), |comuna| comuna.name.to_owned())
    });
    let region = region.map(|code| {
        Region::by_code(code).map_or_else(|| code.clone(), |region| region.name.to_owned())
    });
    if locality.is_none() && region.is_none() {
        return None;
    }
    Some(Address {
        locality,
        region,
        country: "Chile",
    })
}
