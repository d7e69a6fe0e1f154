//! The economic offer of a prepared bid as a page, put together from the store and the rules.

use crate::app::bids::desk::{Desk, OpenBid, rates, too_large};
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
    let rates = rates(desk.pack, desk.today.date);
    let totals = open.dossier.totals(rates).map_err(too_large)?;
    let tender = store.tender(&open.bid.tender)?;
    let economic = Economic {
        bid: &open.bid,
        dossier: &open.dossier,
        totals: &totals,
        rates,
        tender: tender.as_ref(),
        today: desk.today.date,
    };
    Ok(economic.page(texts))
}
