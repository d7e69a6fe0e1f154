//! `papers add`: reads what was told of a paper, holds it against the rules and against what is kept already, and keeps it.

use super::{reading, reuse};
use crate::app::bids::read_code;
use crate::app::days::read_day;
use crate::domain::message::Message;
use crate::domain::paper::{Named, Paper};
use crate::domain::supplier::Supplier;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::mismatch::mismatches;
use crate::rules::Pack;
use crate::rules::model::PaperKind;
use crate::store::Store;
use jiff::civil::Date;
use std::path::Path;

/// What was told of a paper, as it was typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    /// Id of its kind.
    pub kind: &'a str,
    /// The tender that it is for.
    pub tender: Option<&'a str>,
    /// Who issued it.
    pub issuer: Option<&'a str>,
    /// The day of issue.
    pub issued: Option<&'a str>,
    /// Its last day.
    pub expires: Option<&'a str>,
    /// The supplier's name as it stands there.
    pub name: Option<&'a str>,
    /// The supplier's RUT as it stands there.
    pub rut: Option<&'a str>,
    /// Who signs, each as `name, RUT`.
    pub signatories: &'a [String],
    /// The file.
    pub file: Option<&'a Path>,
}

/// A paper that is ready to be kept.
#[derive(Debug)]
pub struct Ready {
    /// The paper.
    pub paper: Paper,
    /// The name of its kind.
    pub kind: PaperKind,
    /// What to look at before it is handed in; it is kept all the same.
    pub warnings: Vec<Message>,
    /// Whether the same paper is held already, and is replaced.
    pub again: bool,
    bytes: Option<Vec<u8>>,
}

impl Ready {
    /// Whether the file would be kept though the data are enough: that is asked first.
    #[must_use]
    pub const fn needs_no_copy(&self) -> bool {
        self.kind.data_only && self.bytes.is_some()
    }
}

/// Reads and judges a paper; nothing is written.
///
/// # Errors
/// Wrong usage: a kind that is not known, a tender that is missing, dates that cannot be; a file that is not kept; the
/// store's failure.
pub fn prepare(
    told: Told<'_>,
    supplier: &Supplier,
    pack: &Pack,
    store: &mut dyn Store,
    today: Date,
) -> Outcome<Ready> {
    let kind = kind(pack, told.kind)?;
    let tender = told.tender.map(read_code).transpose()?;
    if kind.per_tender && tender.is_none() {
        let message = Message::new("papers-needs-tender").with("kind", kind.name.clone());
        return Err(usage(message).hint(Message::new("papers-needs-tender-hint")));
    }
    let mut paper = Paper::new(supplier.rut, &kind.id, tender, today);
    paper.issuer = reading::line(told.issuer)?;
    paper.issued_on = told.issued.map(read_day).transpose()?;
    paper.expires_on = told.expires.map(read_day).transpose()?;
    possible(&paper, today)?;
    paper.company = Named {
        name: reading::name(told.name)?,
        rut: reading::rut(told.rut)?,
    };
    let signatories = told.signatories.iter();
    paper.signatories = signatories
        .map(|text| reading::signatory(text))
        .collect::<Outcome<_>>()?;
    let bytes = match told.file {
        Some(path) => {
            let (file, bytes) = reading::file(path)?;
            paper.file = Some(file);
            Some(bytes)
        }
        None => None,
    };
    let mut paper = paper.identified();
    let held = store.papers(Some(supplier.rut))?;
    let before = same(&paper, &held);
    if let Some(before) = before {
        paper.id.clone_from(&before.id);
        complete(&mut paper, before);
        possible(&paper, today)?;
    }
    let (mut warnings, mut published) = (Vec::new(), None);
    if let Some(code) = &paper.tender {
        match store.tender(code)? {
            Some(tender) => published = tender.published,
            None => warnings
                .push(Message::new("papers-tender-not-held").with("tender", code.to_string())),
        }
    }
    warnings.extend(reuse::warnings(&paper, kind.per_tender, &held, published));
    warnings.extend(doubts(&paper, kind, supplier, today));
    if differs(&paper, supplier, pack, today) {
        warnings.push(Message::new("papers-differs").with("rut", supplier.rut));
    }
    Ok(Ready {
        again: before.is_some(),
        kind: kind.clone(),
        paper,
        warnings,
        bytes,
    })
}

/// Keeps a paper that is ready.
///
/// # Errors
/// The store's failure; nothing is kept then.
pub fn keep(ready: &Ready, store: &mut dyn Store) -> Outcome<()> {
    Ok(store.put_paper(&ready.paper, ready.bytes.as_deref())?)
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}

/// The kind under an id, or under its name in either language.
fn kind<'a>(pack: &'a Pack, told: &str) -> Outcome<&'a PaperKind> {
    let wanted = words::plain(told);
    let texts = |kind: &'a PaperKind| [kind.id.as_str(), &kind.name.es, &kind.name.en];
    let is_wanted = |kind: &&PaperKind| {
        let texts = [kind.id.as_str(), &kind.name.es, &kind.name.en];
        texts.iter().any(|text| words::plain(text) == wanted)
    };
    pack.papers.iter().find(is_wanted).ok_or_else(|| {
        let told = told.trim();
        let failure = usage(Message::new("papers-unknown-kind").with("kind", told));
        let known = pack.papers.iter().flat_map(texts);
        match words::did_you_mean(told, known) {
            Some(near) => failure.hint(Message::new("usage-did-you-mean").with("suggestion", near)),
            None => failure.hint(Message::new("papers-unknown-kind-hint")),
        }
    })
}

/// The paper that is held already and is told again: the one under its id; of papers without a file, which have only
/// their data, also the one with the same data that got its day later, or the only one that still lacks it.
fn same<'a>(paper: &Paper, held: &'a [Paper]) -> Option<&'a Paper> {
    if let Some(same) = held.iter().find(|held| held.id == paper.id) {
        return Some(same);
    }
    if paper.file.is_some() || paper.issued_on.is_none() {
        return None;
    }
    let alike = |held: &&Paper| {
        let what = |paper: &Paper| (paper.kind.clone(), paper.tender.clone());
        let issuer = paper.issuer.is_none() || held.issuer == paper.issuer;
        held.file.is_none() && what(held) == what(paper) && issuer
    };
    let dated = |held: &&Paper| held.issued_on == paper.issued_on && held.issuer == paper.issuer;
    if let Some(same) = held.iter().filter(alike).find(dated) {
        return Some(same);
    }
    let undated = |held: &&Paper| held.issued_on.is_none();
    let mut undated = held.iter().filter(alike).filter(undated);
    undated.next().filter(|_| undated.next().is_none())
}

/// Of a paper that is held already, what was not told now stays as it was.
fn complete(paper: &mut Paper, before: &Paper) {
    let or = |now: &mut Option<String>, before: &Option<String>| {
        if now.is_none() {
            now.clone_from(before);
        }
    };
    or(&mut paper.issuer, &before.issuer);
    or(&mut paper.company.name, &before.company.name);
    paper.issued_on = paper.issued_on.or(before.issued_on);
    paper.expires_on = paper.expires_on.or(before.expires_on);
    paper.company.rut = paper.company.rut.or(before.company.rut);
    if paper.signatories.is_empty() {
        paper.signatories.clone_from(&before.signatories);
    }
    paper.added_on = before.added_on;
}

/// Refuses days that cannot be.
fn possible(paper: &Paper, today: Date) -> Outcome<()> {
    if let Some(issued) = paper.issued_on.filter(|issued| *issued > today) {
        let message = Message::new("papers-issued-later").with("issued", issued);
        return Err(usage(message));
    }
    if let (Some(issued), Some(expires)) = (paper.issued_on, paper.expires_on)
        && expires < issued
    {
        let message = Message::new("papers-expires-first")
            .with("issued", issued)
            .with("expires", expires);
        return Err(usage(message));
    }
    Ok(())
}

/// Whether what stands on a paper differs from the profile, beyond what differs already.
fn differs(paper: &Paper, supplier: &Supplier, pack: &Pack, today: Date) -> bool {
    let count = |papers: &[Paper]| mismatches(pack, supplier, papers, today).len();
    count(std::slice::from_ref(paper)) > count(&[])
}

/// What is odd about a paper by itself.
fn doubts(paper: &Paper, kind: &PaperKind, supplier: &Supplier, today: Date) -> Vec<Message> {
    let mut found = Vec::new();
    if kind.person.is_some_and(|person| person != supplier.person) {
        found.push(Message::new("papers-not-asked-of").with("kind", kind.name.clone()));
    }
    if let Some(expires) = paper.expires_on.filter(|_| paper.is_expired(today)) {
        found.push(Message::new("papers-expired-already").with("expires", expires));
    }
    found
}
