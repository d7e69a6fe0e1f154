//! Whose record is meant: on a shared PC nobody's data is shown to who does not know the RUT.

use super::check;
use super::context::Context;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::store::Store;

/// The one supplier that is meant, or everyone where `all` was said.
pub(super) fn one_or_all(
    given: Option<&str>,
    all: bool,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Option<Rut>> {
    if all {
        Ok(None)
    } else {
        check::whose(given, store, context).map(Some)
    }
}
