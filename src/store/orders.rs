//! Reading of public lists; not answered yet.

use crate::domain::code::ProcessCode;
use crate::domain::order::Order;
use crate::store::Visit;
use crate::store::error::{StoreError, StoreResult};
use crate::store::filter::OrderFilter;
use crate::store::sql::Sql;

/// One by its code.
pub(super) fn get<E: Sql + ?Sized>(
    _sql: &mut E,
    _code: &ProcessCode,
) -> StoreResult<Option<Order>> {
    Err(StoreError::other("not there yet"))
}

/// All that are asked for.
pub(super) fn each<E: Sql + ?Sized>(
    _sql: &mut E,
    _filter: &OrderFilter,
    _visit: &mut dyn FnMut(Order) -> Visit,
) -> StoreResult<()> {
    Err(StoreError::other("not there yet"))
}
