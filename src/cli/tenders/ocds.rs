//! `tenders export --format ocds`: the tenders that fit as open contracting data, with the purchase orders that came of them.

use super::export::visit;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::domain::code::ProcessCode;
use crate::exchange::ocds::write::{Layout, Package};
use crate::failure::{Failure, Outcome};
use crate::store::Store;
use crate::store::filter::{OrderFilter, TenderFilter};
use std::collections::HashSet;
use std::io::Write;
use std::ops::ControlFlow;

/// Writes the releases as they are read from the store; how many tenders there were.
pub(super) fn write(
    store: &mut dyn Store,
    filter: &TenderFilter,
    layout: Layout,
    context: &mut Context,
) -> Outcome<usize> {
    let today = context.today;
    context.emit_written(|file| {
        let mut package = Package::begin(file, layout, today).map_err(unwritable)?;
        let mut codes = HashSet::new();
        let count = visit(store, filter, |tender| {
            codes.insert(tender.code.clone());
            codes.extend(tender.order.clone());
            package.tender(tender).map_err(unwritable)
        })?;
        orders(store, &codes, &mut package)?;
        package.finish().map_err(unwritable)?;
        Ok(count)
    })
}

/// Writes the purchase orders of the tenders that were written.
fn orders(
    store: &mut dyn Store,
    codes: &HashSet<ProcessCode>,
    package: &mut Package<impl Write>,
) -> Outcome<()> {
    let mut failed: Option<Failure> = None;
    store.each_order(&OrderFilter { limit: None }, &mut |order| {
        let is_of = |code: &ProcessCode| codes.contains(code);
        if !is_of(&order.code) && !order.tender.as_ref().is_some_and(is_of) {
            return ControlFlow::Continue(());
        }
        match package.order(&order).map_err(unwritable) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                failed = Some(failure);
                ControlFlow::Break(())
            }
        }
    })?;
    failed.map_or(Ok(()), Err)
}
