//! `directory partners`: who of those that agreed to be proposed complements whom for a joint offer. Only smaller firms
//! may form one, as the rules say; who did not agree is neither shown nor counted by name. Words nothing.

mod agreement;
mod parts;

pub use agreement::{agree, text, withdraw};
pub use parts::{Part, Whole};

use crate::app::directory::basis::to_partners;
use crate::bidding::joint;
use crate::domain::calendar::Today;
use crate::domain::code::ProcessCode;
use crate::domain::coverage::{self, Covered};
use crate::domain::demand::level::RubroLevel;
use crate::domain::message::Message;
use crate::domain::place::Comuna;
use crate::domain::rubro::is_code;
use crate::domain::rut::Rut;
use crate::domain::supplier::{Supplier, key};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::rules::model::Basis;
use crate::store::Store;
use crate::store::filter::SupplierFilter;
use std::ops::ControlFlow;

/// What partners are sought for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// A tender, by its lines.
    Tender(ProcessCode),
    /// A rubro by its code or its beginning, by its products.
    Rubro(String),
}

impl Sought {
    /// Reads a tender's code, or two to nine digits of a rubro.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] when it is neither.
    pub fn read(text: &str) -> Outcome<Self> {
        let text = text.trim();
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && ((2..8).contains(&text.len()) || is_code(text)) {
            return Ok(Self::Rubro(text.to_owned()));
        }
        text.parse().map(Self::Tender).map_err(|_| {
            let message = Message::new("partners-neither").with("value", text);
            Failure::new(FailureKind::Usage, message)
        })
    }
}

/// How somebody who agreed can be reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// E-mail for work.
    pub email: Option<String>,
    /// Telephone for work.
    pub phone: Option<String>,
}

/// A supplier that agreed to be proposed and may form a joint offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub rut: Rut,
    /// Its name, once known.
    pub name: Option<String>,
    /// The comuna of its main domicile, once known.
    pub comuna: Option<&'static Comuna>,
    /// The parts that it covers.
    pub covers: Covered,
    /// Whether account, accreditation and eligibility hold today.
    pub connected: bool,
    /// How it can be reached; only for who agreed too.
    pub contact: Option<Contact>,
}

/// Two that complement each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Places in the list of candidates.
    pub members: [usize; 2],
    /// What they cover together.
    pub together: Covered,
}

/// Who is left out, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Agreed, and their size is not known.
    pub size_unknown: u64,
    /// Agreed, and have no sales yet by which the law could measure them.
    pub no_sales: u64,
    /// Agreed, and too large for a joint offer.
    pub too_large: u64,
    /// Agreed, and cover none of the parts.
    pub cover_nothing: u64,
}

/// The answer.
#[derive(Debug, Clone)]
pub struct PartnerReport {
    /// What partners are sought for.
    pub whole: Whole,
    /// Everyone who may be proposed, by RUT.
    pub candidates: Vec<Candidate>,
    /// Those of them who complement each other; with somebody asking, only that one's.
    pub pairs: Vec<Pair>,
    /// Who asked.
    pub asking: Option<Rut>,
    /// Who is left out.
    pub left_out: LeftOut,
    /// Where the law of joint offers stands.
    pub basis: Option<Basis>,
}

impl PartnerReport {
    /// What all candidates cover together.
    #[must_use]
    pub fn together(&self) -> Covered {
        coverage::together(self.candidates.iter().map(|candidate| &candidate.covers))
    }
}

/// Finds who complements whom. `asking` sees the others' contacts, since it agreed to show its own.
///
/// # Errors
/// The answer "no" when the tender is not held, who asks did not agree, or nobody complements anybody; the store's failure.
pub fn find(
    sought: &Sought,
    asking: Option<Rut>,
    level: RubroLevel,
    store: &mut dyn Store,
    pack: &Pack,
    today: Today,
) -> Outcome<PartnerReport> {
    let any_size = match sought {
        Sought::Tender(code) => joint::takes_any_size(code, pack),
        Sought::Rubro(_) => false,
    };
    let mut left_out = LeftOut::default();
    let mut willing = Vec::new();
    store.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        if to_partners(&supplier) {
            match joint::is_smaller(&supplier) {
                _ if any_size => willing.push(supplier),
                Some(true) => willing.push(supplier),
                Some(false) => left_out.too_large += 1,
                None if joint::has_no_sales(&supplier) => left_out.no_sales += 1,
                None => left_out.size_unknown += 1,
            }
        }
        ControlFlow::Continue(())
    })?;
    if let Some(rut) = asking {
        may_ask(rut, &willing, store)?;
    }
    let whole = Whole::of(sought, &willing, level, store)?;
    let mut candidates = Vec::new();
    for supplier in &willing {
        let covers = whole.covered_by(supplier);
        if covers.is_empty() && asking != Some(supplier.rut) {
            left_out.cover_nothing += 1;
        } else {
            let with_contact = asking.is_some_and(|rut| rut != supplier.rut);
            candidates.push(candidate(supplier, covers, with_contact, today));
        }
    }
    let pairs = pairs(&candidates, asking);
    Ok(PartnerReport {
        whole,
        candidates,
        pairs,
        asking,
        left_out,
        basis: joint::basis(pack)
            .filter(|basis| basis.holds_on(today.date))
            .cloned(),
    })
}

fn candidate(supplier: &Supplier, covers: Covered, with_contact: bool, today: Today) -> Candidate {
    let text = |key| supplier.facts.text(key).map(str::to_owned);
    Candidate {
        rut: supplier.rut,
        name: supplier.name().map(str::to_owned),
        comuna: supplier.comuna(),
        covers,
        connected: supplier.is_connected(today.date),
        contact: with_contact.then(|| Contact {
            email: text(key::EMAIL),
            phone: text(key::PHONE),
        }),
    }
}

fn pairs(candidates: &[Candidate], asking: Option<Rut>) -> Vec<Pair> {
    let covered: Vec<Covered> = candidates
        .iter()
        .map(|candidate| candidate.covers.clone())
        .collect();
    let found = coverage::pairs(&covered).into_iter();
    let wanted = |(one, other): &(usize, usize)| {
        asking.is_none_or(|rut| [*one, *other].iter().any(|at| candidates[*at].rut == rut))
    };
    found
        .filter(wanted)
        .map(|(one, other)| Pair {
            members: [one, other],
            together: coverage::together([&covered[one], &covered[other]]),
        })
        .collect()
}

/// Who asks must have agreed to be proposed and be one who may form a joint offer.
fn may_ask(rut: Rut, willing: &[Supplier], store: &mut dyn Store) -> Outcome<()> {
    if willing.iter().any(|supplier| supplier.rut == rut) {
        return Ok(());
    }
    let held = store.supplier(rut)?;
    let agreed = held.is_some_and(|supplier| to_partners(&supplier));
    let id = if agreed {
        "partners-not-smaller"
    } else {
        "partners-asking-did-not-agree"
    };
    let failure = Failure::new(FailureKind::No, Message::new(id).with("rut", rut));
    Err(if agreed {
        failure.hint(Message::new("partners-not-smaller-hint").with("rut", rut))
    } else {
        failure.hint(Message::new("partners-agree-hint").with("rut", rut))
    })
}
