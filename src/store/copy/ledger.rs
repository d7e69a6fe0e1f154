//! Copies the result ledger and the certificates: the chain as it is into a store that has none, otherwise entry by entry.

use crate::store::Store;
use crate::store::error::StoreResult;

/// Copies them; the people must be there already.
pub(super) fn copy(from: &mut dyn Store, to: &mut dyn Store) -> StoreResult<()> {
    let chain = from.chain()?;
    if !chain.rows.is_empty() {
        to.put_chain(&chain)?;
    }
    for certificate in from.all_certificates()? {
        to.copy_certificate(&certificate)?;
    }
    Ok(())
}
