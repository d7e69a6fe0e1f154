//! Reading of public lists; not answered yet.

use crate::domain::code::ProcessCode;
use crate::domain::tender::Tender;
use crate::store::Visit;
use crate::store::error::{StoreError, StoreResult};
use crate::store::filter::TenderFilter;
use crate::store::sql::Sql;

/// One by its code.
pub(super) fn get<E: Sql + ?Sized>(
    _sql: &mut E,
    _code: &ProcessCode,
) -> StoreResult<Option<Tender>> {
    Err(StoreError::other("not there yet"))
}

/// All that are asked for.
pub(super) fn each<E: Sql + ?Sized>(
    _sql: &mut E,
    _filter: &TenderFilter,
    _visit: &mut dyn FnMut(Tender) -> Visit,
) -> StoreResult<()> {
    Err(StoreError::other("not there yet"))
}
