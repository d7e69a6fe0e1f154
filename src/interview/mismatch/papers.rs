//! What stands written on the papers that are kept, held against the profile: the supplier's name and RUT, and who signs.
//! A paper on which several may sign agrees as soon as one of them does.

use super::{compare_ruts, difference::Compared, difference::compare, shown};
use crate::domain::mismatch::{Mismatch, Writing};
use crate::domain::paper::{Named, Paper};
use crate::domain::supplier::{PersonKind, Supplier, key};
use crate::rules::Pack;
use crate::rules::model::QuestionKind;
use jiff::civil::Date;

/// Something of the profile that a paper should repeat.
struct Known {
    question: &'static str,
    text: String,
    paper: Option<String>,
}

/// A person of the profile.
struct Person {
    name: Option<Known>,
    rut: Option<Known>,
}

/// The differences on one paper. One that has expired is no longer handed in, and says nothing.
pub(super) fn differences(
    pack: &Pack,
    supplier: &Supplier,
    paper: &Paper,
    today: Date,
) -> Vec<Mismatch> {
    if paper.is_expired(today) {
        return Vec::new();
    }
    let firm = Person {
        name: known(pack, supplier, key::LEGAL_NAME, today),
        rut: Some(own_rut(supplier)),
    };
    let mut found = of_person(&firm, &paper.company, paper);
    let signs = match supplier.person {
        PersonKind::Natural => firm,
        PersonKind::Juridical => Person {
            name: known(pack, supplier, key::REPRESENTATIVE_NAME, today),
            rut: known(pack, supplier, key::REPRESENTATIVE_RUT, today),
        },
    };
    let signatories = paper.signatories.iter();
    let each = signatories.map(|named| of_person(&signs, named, paper));
    // The one that is nearest is told: a wrong letter rather than another person.
    let nearest = each.min_by_key(|differences| {
        let ruts = differences
            .iter()
            .filter(|one| is_rut(one.other.question.as_str()));
        (ruts.count(), differences.len())
    });
    found.extend(nearest.unwrap_or_default());
    found
}

fn is_rut(question: &str) -> bool {
    matches!(question, key::RUT | key::REPRESENTATIVE_RUT)
}

fn own_rut(supplier: &Supplier) -> Known {
    Known {
        question: key::RUT,
        text: supplier.rut.compact(),
        paper: None,
    }
}

fn known(pack: &Pack, supplier: &Supplier, id: &'static str, today: Date) -> Option<Known> {
    let fact = supplier.facts.get(id).filter(|fact| fact.is_fresh(today))?;
    let question = pack.question(id);
    Some(Known {
        question: id,
        text: shown(
            question.map_or(QuestionKind::Name, |question| question.kind),
            fact,
        ),
        paper: question.and_then(|question| question.written_on.clone()),
    })
}

fn of_person(known: &Person, named: &Named, paper: &Paper) -> Vec<Mismatch> {
    let name = named.name.as_deref().and_then(|name| {
        let known = known.name.as_ref()?;
        Some(mismatch(known, compare(&known.text, name)?, paper))
    });
    let rut = named.rut.and_then(|rut| {
        let known = known.rut.as_ref()?;
        Some(mismatch(
            known,
            compare_ruts(&known.text, &rut.compact())?,
            paper,
        ))
    });
    name.into_iter().chain(rut).collect()
}

fn mismatch(known: &Known, compared: Compared, paper: &Paper) -> Mismatch {
    Mismatch {
        difference: compared.difference,
        reference: Writing {
            question: known.question.to_owned(),
            paper: known.paper.clone(),
            segments: compared.reference,
        },
        other: Writing {
            question: known.question.to_owned(),
            paper: Some(paper.kind.clone()),
            segments: compared.other,
        },
    }
}
