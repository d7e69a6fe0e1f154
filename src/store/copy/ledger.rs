//! Copies the result ledger and the certificates: the chain as it is into a store that has none, otherwise entry by entry.

use super::workshops::Renamed;
use crate::domain::ledger::certificate::{Certificate, Holder};
use crate::store::Store;
use crate::store::error::StoreResult;

/// Copies them; the people must be there already, some of them under another id. Gives how many are new.
pub(super) fn copy(
    from: &mut dyn Store,
    to: &mut dyn Store,
    renamed: &Renamed,
) -> StoreResult<u64> {
    let before = held(to)?;
    let chain = from.chain()?;
    if !chain.rows.is_empty() {
        to.put_chain(&chain, renamed)?;
    }
    for certificate in from.all_certificates()? {
        let holder = match certificate.holder {
            Holder::Learner(id) => Holder::Learner(renamed.get(&id).copied().unwrap_or(id)),
            erased => erased,
        };
        to.copy_certificate(&Certificate {
            holder,
            ..certificate
        })?;
    }
    Ok(held(to)?.saturating_sub(before))
}

/// How many entries and certificates a store has.
fn held(store: &mut dyn Store) -> StoreResult<u64> {
    Ok((store.chain()?.rows.len() + store.all_certificates()?.len()) as u64)
}
