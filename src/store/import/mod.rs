//! The bulk writer; not there yet.

use crate::domain::order::Order;
use crate::domain::tender::Tender;
use crate::store::engine::Engine;
use crate::store::error::{StoreError, StoreResult};
use crate::store::{ImportCounts, ImportMode, Importer};

/// One import.
pub(super) struct Bulk;

impl Bulk {
    /// Opens it.
    pub(super) fn begin(
        _engine: &mut dyn Engine,
        _source: &str,
        _mode: ImportMode,
    ) -> StoreResult<Self> {
        Err(StoreError::other("not there yet"))
    }
}

impl Importer for Bulk {
    fn tender(&mut self, _tender: Tender) -> StoreResult<()> {
        Err(StoreError::other("not there yet"))
    }

    fn order(&mut self, _order: Order) -> StoreResult<()> {
        Err(StoreError::other("not there yet"))
    }

    fn finish(self: Box<Self>) -> StoreResult<ImportCounts> {
        Err(StoreError::other("not there yet"))
    }
}
