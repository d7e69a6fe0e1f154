//! The mismatch pre-flight: the same thing as written on two papers, compared letter by letter before anybody else does.
//! Pure; words nothing. Capitals alone are no difference: SII and the Civil Registry print in capitals.

mod difference;
mod papers;

use crate::domain::fact::Fact;
use crate::domain::mismatch::{Mismatch, Writing};
use crate::domain::paper::Paper;
use crate::domain::place::Comuna;
use crate::domain::rut::Rut;
use crate::domain::supplier::{Supplier, key};
use crate::rules::Pack;
use crate::rules::model::{Question, QuestionKind};
use difference::{Compared, compare};
use jiff::civil::Date;

/// Compares every pair of writings that the rule pack wants to agree and that are both known and fresh, then what stands
/// written on papers that are kept. The same difference is told once.
#[must_use]
pub fn mismatches(
    pack: &Pack,
    supplier: &Supplier,
    papers: &[Paper],
    today: Date,
) -> Vec<Mismatch> {
    let mut found: Vec<Mismatch> = pack
        .questions
        .iter()
        .filter(|question| super::applies(question, supplier, today))
        .filter_map(|question| pair(pack, supplier, today, question))
        .collect();
    for paper in papers {
        for mismatch in papers::differences(pack, supplier, paper, today) {
            if !found.iter().any(|known| says_the_same(known, &mismatch)) {
                found.push(mismatch);
            }
        }
    }
    found
}

/// Whether the same text on a paper of the same kind differs from the same thing.
fn says_the_same(one: &Mismatch, other: &Mismatch) -> bool {
    one.reference.question == other.reference.question
        && one.other.paper == other.other.paper
        && one.other.text() == other.other.text()
}

fn pair(pack: &Pack, supplier: &Supplier, today: Date, other: &Question) -> Option<Mismatch> {
    let wanted = other.must_match.as_deref()?;
    let fresh = |id: &str| supplier.facts.get(id).filter(|fact| fact.is_fresh(today));
    let other_fact = fresh(&other.id)?;
    let (reference_text, reference_paper, is_rut) = if wanted == key::RUT {
        (supplier.rut.compact(), None, true)
    } else {
        let reference = pack.question(wanted)?;
        (
            shown(reference.kind, fresh(wanted)?),
            reference.written_on.clone(),
            reference.kind == QuestionKind::Rut,
        )
    };
    let other_text = shown(other.kind, other_fact);
    let compared = if is_rut {
        compare_ruts(&reference_text, &other_text)?
    } else {
        compare(&reference_text, &other_text)?
    };
    Some(Mismatch {
        difference: compared.difference,
        reference: Writing {
            question: wanted.to_owned(),
            paper: reference_paper,
            segments: compared.reference,
        },
        other: Writing {
            question: other.id.clone(),
            paper: other.written_on.clone(),
            segments: compared.other,
        },
    })
}

/// Dots, spaces and the case of K do not matter in a RUT; its digits do.
fn compare_ruts(reference: &str, other: &str) -> Option<Compared> {
    let plain = |text: &str| {
        Rut::parse_lenient(text).map_or_else(
            |_| {
                text.chars()
                    .filter(|letter| *letter != '.' && !letter.is_whitespace())
                    .collect::<String>()
                    .to_uppercase()
            },
            Rut::compact,
        )
    };
    compare(&plain(reference), &plain(other))
}

/// A value as it reads on paper: a comuna with its region, anything else as it was copied.
fn shown(kind: QuestionKind, fact: &Fact) -> String {
    let text = fact.value.as_text();
    match (kind, Comuna::by_code(&text)) {
        (QuestionKind::Comuna, Some(comuna)) => {
            format!("{}, {}", comuna.name, comuna.region().name)
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests;
