//! The economic offer of a prepared bid as a page, put together from the store and the rules.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::failure::Outcome;
use crate::present::bids::economic::Economic;
use crate::present::page::Page;
use crate::present::texts::Texts;
use crate::store::Store;

/// The economic offer as a page.
pub(super) fn page(
    desk: &Desk<'_>,
    store: &mut dyn Store,
    open: &OpenBid,
    texts: &Texts,
) -> Outcome<Page> {
    let totals = desk.totals(&open.dossier)?;
    let tender = store.tender(&open.bid.tender)?;
    let economic = Economic {
        bid: &open.bid,
        dossier: &open.dossier,
        totals: &totals,
        rates: desk.rates(),
        tender: tender.as_ref(),
        today: desk.today.date,
    };
    Ok(economic.page(texts))
}
