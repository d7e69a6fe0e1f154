//! Checks the chain of results, a report that was handed out, or a certificate, against what the store has today.

use crate::app::results::certificates::read_code;
use crate::app::results::compare;
use crate::app::results::record::broken;
use crate::domain::ledger::certificate::{Certificate, Holder};
use crate::domain::ledger::chain::Head;
use crate::domain::ledger::claim::{self, Compared};
use crate::domain::ledger::walk::{Broken, walk};
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use std::path::Path;

/// What the walk along the chain came to.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Entries that are as they were written.
    pub entries: usize,
    /// Entries that were erased.
    pub erased: usize,
    /// The last row that holds.
    pub head: Option<Head>,
    /// The first one that does not.
    pub broken: Option<Broken>,
    /// How a report agrees, where one was given.
    pub compared: Option<Compared>,
}

impl Checked {
    /// Whether the chain holds and the report agrees with it.
    #[must_use]
    pub fn holds(&self) -> bool {
        let agrees = |compared: &Compared| compared.disagreements.is_empty();
        self.broken.is_none() && self.compared.as_ref().is_none_or(agrees)
    }
}

/// Walks along the chain, and compares a report with it.
///
/// # Errors
/// The store's failure; a report that cannot be read.
pub fn chain(store: &mut dyn Store, report: Option<&Path>) -> Outcome<Checked> {
    let claim = report.map(compare::open).transpose()?;
    let chain = store.chain()?;
    let walked = walk(&chain.rows);
    let compared = claim.map(|claim| claim::compare(&claim, &chain.rows, &walked));
    Ok(Checked {
        broken: broken(&chain, &walked),
        entries: walked.entries.len(),
        erased: walked.erased,
        head: walked.head,
        compared,
    })
}

/// A certificate as the store knows it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The certificate.
    pub certificate: Certificate,
    /// The name of the course, while it is held.
    pub course: Option<String>,
    /// The name of the person, while they are held.
    pub name: Option<String>,
}

/// Finds a certificate by its code.
///
/// # Errors
/// Wrong usage for what is no code; the answer "no" when this store never gave it; the store's failure.
pub fn certificate(store: &mut dyn Store, text: &str) -> Outcome<Found> {
    let code = read_code(text)?;
    let certificate = store.certificate(&code)?.ok_or_else(|| {
        let message = Message::new("certificate-unknown").with("code", code.to_string());
        Failure::new(FailureKind::No, message).hint(Message::new("certificate-unknown-hint"))
    })?;
    let course = store.course(&certificate.course)?.map(|course| course.name);
    let name = match certificate.holder {
        Holder::Learner(id) => store.learner(id)?.map(|learner| learner.name),
        Holder::Erased(_) => None,
    };
    Ok(Found {
        certificate,
        course,
        name,
    })
}
