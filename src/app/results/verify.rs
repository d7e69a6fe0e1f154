//! Checks the chain of results, a report that was handed out, or a certificate, against what the store has today.

use crate::app::results::certificates::read_code;
use crate::app::results::compare;
use crate::app::results::contradicted::contradicted;
use crate::app::results::record::broken;
use crate::domain::ledger::certificate::{Certificate, Holder};
use crate::domain::ledger::chain::Head;
use crate::domain::ledger::claim::{self, Compared};
use crate::domain::ledger::walk::Broken;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::store::Store;
use std::path::Path;

/// What the walk along the chain came to.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Entries that are as they were written.
    pub entries: usize,
    /// Links whose entries the database does not show to this reader; nothing where it shows them.
    pub unread: Option<usize>,
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
/// The store's failure; a report that cannot be read; the answer "no" to a report of entries that this reader is not shown.
pub fn chain(store: &mut dyn Store, report: Option<&Path>) -> Outcome<Checked> {
    let claim = report.map(compare::open).transpose()?;
    let chain = store.chain()?;
    if chain.links_only && claim.is_some() {
        return Err(links_only("verify-links-report"));
    }
    let walked = chain.walk();
    let compared = claim.map(|claim| claim::compare(&claim, &chain.rows, &walked));
    Ok(Checked {
        broken: broken(&chain, &walked),
        unread: chain
            .links_only
            .then(|| chain.rows.len().saturating_sub(walked.erased)),
        entries: walked.entries.len(),
        erased: walked.erased,
        head: walked.head,
        compared,
    })
}

/// The answer to a reader who is shown the links alone.
fn links_only(id: &'static str) -> Failure {
    Failure::new(FailureKind::No, Message::new(id)).hint(Message::new("results-links-only-hint"))
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
    /// Whether it is in force although the person did not attend enough by the marks of today.
    pub contradicted: bool,
}

/// Finds a certificate by its code.
///
/// # Errors
/// Wrong usage for what is no code; the answer "no" when this store never gave it, or does not show it; the store's failure.
pub fn certificate(store: &mut dyn Store, text: &str) -> Outcome<Found> {
    let code = read_code(text)?;
    if store.shows_links_only()? {
        return Err(links_only("verify-links-certificate"));
    }
    let certificate = store.certificate(&code)?.ok_or_else(|| {
        let message = Message::new("certificate-unknown").with("code", code.to_string());
        Failure::new(FailureKind::No, message).hint(Message::new("certificate-unknown-hint"))
    })?;
    let course = store.course(&certificate.course)?;
    let contradicted = match &course {
        Some(course) if course.closed_on.is_some() => {
            let on = certificate.issued_on;
            let all = contradicted(store, course, on)?;
            all.iter()
                .any(|one| one.certificate.as_ref() == Some(&code))
        }
        _ => false,
    };
    let name = match certificate.holder {
        Holder::Learner(id) => store.learner(id)?.map(|learner| learner.name),
        Holder::Erased(_) => None,
    };
    Ok(Found {
        certificate,
        course: course.map(|course| course.name),
        name,
        contradicted,
    })
}
