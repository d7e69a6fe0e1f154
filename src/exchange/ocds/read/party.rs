//! Organisations of a process: who buys, who offers. Mends what ChileCompra's own data do to names and RUTs, and brings in
//! no contact of a person.

use super::fields::Fields;
use super::keyed::Keyed;
use crate::domain::tender::Buyer;
use crate::exchange::cells::{comuna_text, region_text, rut_text};
use crate::exchange::report::Warnings;

/// Party ids that carry the marketplace's number.
const MARKET: &str = "CL-MP-";
/// The length at which real bodies cut names.
const CUT: usize = 50;

/// Where a process stands, for what is noticed while it is read.
pub(super) struct Notes<'reading> {
    /// What was noticed.
    pub(super) warnings: &'reading mut Warnings,
    /// The position or line of the process.
    pub(super) line: u64,
}

/// An organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Party {
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) rut: Option<String>,
    pub(super) comuna: Option<String>,
    pub(super) region: Option<String>,
    unit: Option<String>,
    sector: Option<String>,
    pub(super) complaints: Option<u32>,
    buys: bool,
}

/// Every organisation that the releases of a process name.
#[derive(Debug, Default)]
pub(super) struct Parties {
    known: Keyed<Party>,
    /// The party that buys, as `buyer` or `procuringEntity` names it.
    buyer: Option<Party>,
}

impl Parties {
    /// Takes the parties of a release; a later entry says more.
    pub(super) fn take(&mut self, release: &Fields<'_>, notes: &mut Notes<'_>) {
        for fields in release.objects("parties") {
            let party = Party::read(&fields, notes);
            let id = party.id.clone().unwrap_or_default();
            self.known.put(&id, party, Party::overlay);
        }
        let named = release.below("buyer").or_else(|| {
            let tender = release.below("tender")?;
            tender.below("procuringEntity")
        });
        if let Some(fields) = named {
            self.buyer = Some(Party::read(&fields, notes));
        }
    }

    /// What is known of an organisation that something refers to.
    pub(super) fn resolve(&self, reference: &Fields<'_>, notes: &mut Notes<'_>) -> Party {
        self.filled(Party::read(reference, notes))
    }

    fn filled(&self, reference: Party) -> Party {
        let id = reference.id.as_deref();
        let Some(party) = id.and_then(|id| self.known.get(id)) else {
            return reference;
        };
        let mut whole = party.clone();
        let name = reference.name.clone();
        whole.overlay(reference);
        // The entry beside the offer is the one that was made with it, unless it is the same name cut short.
        whole.name = longer_of_same(name, party.name.clone());
        whole
    }

    /// Who buys, and how many complaints there are against it.
    pub(super) fn buyer(&self) -> (Buyer, Option<u32>) {
        let by_role = || self.known.entries.iter().find(|party| party.buys).cloned();
        let found = self
            .buyer
            .clone()
            .map(|named| self.filled(named))
            .or_else(by_role);
        let Some(party) = found else {
            return (Buyer::default(), None);
        };
        let code = party
            .id
            .as_deref()
            .and_then(|id| id.strip_prefix(MARKET))
            .map(str::to_owned);
        let buyer = Buyer {
            code,
            name: party.name,
            unit: party.unit,
            rut: party.rut,
            comuna: party.comuna,
            region: party.region,
            sector: party.sector,
        };
        (buyer, party.complaints)
    }
}

impl Party {
    fn read(fields: &Fields<'_>, notes: &mut Notes<'_>) -> Self {
        let identifier = fields.below("identifier").unwrap_or_default();
        let address = fields.below("address").unwrap_or_default();
        let details = fields.below("details").unwrap_or_default();
        let (name, doubled_unit) = halves(fields.text("name"));
        let name = longer_of_same(name, identifier.text("legalName"));
        if name
            .as_ref()
            .is_some_and(|name| name.chars().count() == CUT)
        {
            notes
                .warnings
                .note("exchange-warn-ocds-cut-name", "", notes.line);
        }
        let in_chile = identifier
            .text("scheme")
            .is_none_or(|scheme| scheme.eq_ignore_ascii_case("CL-RUT"));
        let rut = identifier
            .text("id")
            .filter(|_| in_chile)
            .map(|text| rut_text(&text, "parties.identifier", notes.line, notes.warnings));
        let roles = fields.texts("roles");
        Self {
            id: fields.text("id"),
            name,
            rut,
            comuna: address.text("locality").map(|text| comuna_text(&text)),
            region: address.text("region").map(|text| region_text(&text)),
            unit: details.text("x_unit").or(doubled_unit),
            sector: details.text("x_sector"),
            complaints: details.count("x_complaints"),
            buys: roles
                .iter()
                .any(|role| role == "buyer" || role == "procuringEntity"),
        }
    }

    /// By what it is known as a supplier; nothing when it has neither RUT nor name nor id.
    pub(super) fn key(&self) -> Option<String> {
        self.rut
            .as_ref()
            .or(self.id.as_ref())
            .or(self.name.as_ref())
            .cloned()
    }

    fn overlay(&mut self, newer: Self) {
        let over = |old: &mut Option<String>, new: Option<String>| {
            if new.is_some() {
                *old = new;
            }
        };
        self.name = longer_of_same(newer.name, self.name.take());
        over(&mut self.rut, newer.rut);
        over(&mut self.comuna, newer.comuna);
        over(&mut self.region, newer.region);
        over(&mut self.unit, newer.unit);
        over(&mut self.sector, newer.sector);
        self.complaints = newer.complaints.or(self.complaints);
        self.buys |= newer.buys;
    }
}

/// A name that stands twice, `A | A`, is one name; `A | B` is a body and its unit.
fn halves(name: Option<String>) -> (Option<String>, Option<String>) {
    let Some(text) = name else {
        return (None, None);
    };
    let Some((body, unit)) = text.split_once(" | ") else {
        return (Some(text), None);
    };
    let (body, unit) = (body.trim().to_owned(), unit.trim().to_owned());
    if body.starts_with(&unit) || unit.starts_with(&body) {
        let longer = if unit.len() > body.len() { unit } else { body };
        return (Some(longer).filter(|name| !name.is_empty()), None);
    }
    (Some(body), Some(unit))
}

/// The first name, unless it is the second one cut short.
fn longer_of_same(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) => {
            let is_cut = first.chars().count() == CUT - 1 || first.chars().count() == CUT;
            let same = second.starts_with(&first) && is_cut;
            Some(if same { second } else { first })
        }
        (first, second) => first.or(second),
    }
}
