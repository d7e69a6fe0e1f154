//! Brings the books on people's data to another store. Numbers are each store's own: a line that is there already under
//! another number is not written twice.

use crate::domain::privacy::breach::Breach;
use crate::domain::privacy::request::Request;
use crate::domain::workshop::LearnerId;
use crate::store::Store;
use crate::store::error::StoreResult;
use crate::store::filter::SupplierFilter;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// The settings that go along where the other store has none of its own.
const SETTINGS: [&str; 9] = [
    "controller",
    "notice",
    "retention-guidance",
    "retention-directory",
    "retention-results",
    "retention-partners",
    "retention-requests",
    "retention-breaches",
    "retention-log",
];

/// Copies everything; gives how many blocks, requests, breaches and carers are new. Learners who are `renamed` are in the other
/// store under another id. Both stores see blocked people from here on.
pub(in crate::store) fn copy(
    from: &mut dyn Store,
    to: &mut dyn Store,
    renamed: &BTreeMap<LearnerId, LearnerId>,
) -> StoreResult<u64> {
    let mut new = 0;
    let there = to.blocks()?;
    for block in from.blocks()? {
        if !there.iter().any(|held| held.rut == block.rut) {
            to.put_block(&block)?;
            new += 1;
        }
    }
    let there = to.learner_blocks()?;
    for mut block in from.learner_blocks()? {
        block.learner = *renamed.get(&block.learner).unwrap_or(&block.learner);
        if !there.iter().any(|held| held.learner == block.learner) {
            to.put_learner_block(&block)?;
            new += 1;
        }
    }
    new += copy_requests(from, to)? + copy_breaches(from, to)? + copy_carers(from, to)?;
    let there = to.numbered_access_log()?;
    for (_, entry) in from.numbered_access_log()? {
        if !there.iter().any(|(_, known)| *known == entry) {
            to.log_access(&entry)?;
        }
    }
    let there = to.proofs()?;
    for proof in from.proofs()? {
        if !there.contains(&proof) {
            to.add_proof(&proof)?;
        }
    }
    for backup in from.known_backups()? {
        to.note_backup(&backup)?;
    }
    for name in SETTINGS {
        if let (Some(document), None) = (from.privacy_setting(name)?, to.privacy_setting(name)?) {
            to.put_privacy_setting(name, Some(&document))?;
        }
    }
    Ok(new)
}

fn copy_requests(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<u64> {
    let mut new = 0;
    let unnumbered = |request: Request| Request {
        number: 0,
        ..request
    };
    let there: Vec<Request> = to.requests()?.into_iter().map(unnumbered).collect();
    for request in from.requests()?.into_iter().map(unnumbered) {
        if !there.contains(&request) {
            to.put_request(&request)?;
            new += 1;
        }
    }
    Ok(new)
}

fn copy_breaches(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<u64> {
    let mut new = 0;
    let unnumbered = |breach: Breach| Breach {
        number: 0,
        ..breach
    };
    let there: Vec<Breach> = to.breaches()?.into_iter().map(unnumbered).collect();
    for breach in from.breaches()?.into_iter().map(unnumbered) {
        if !there.contains(&breach) {
            to.put_breach(&breach)?;
            new += 1;
        }
    }
    Ok(new)
}

fn copy_carers(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<u64> {
    let mut new = 0;
    let mut ruts = Vec::new();
    from.each_supplier(&SupplierFilter::default(), &mut |supplier| {
        ruts.push(supplier.rut);
        ControlFlow::Continue(())
    })?;
    for rut in ruts {
        let there = to.carers(rut)?;
        for (purpose, carer) in from.carers(rut)? {
            if !there.iter().any(|(held, _)| *held == purpose) {
                to.put_carer(rut, purpose, &carer)?;
                new += 1;
            }
        }
    }
    Ok(new)
}
