//! The own bid that a command works on: its code and its supplier as typed, the rules, the store, and how its
//! checklist is shown.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::sent::changed_since;
use crate::cli::check::whose;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::present::bids::dossier;
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;

/// Which bid, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct WhichBid {
    #[arg(value_name = "CODE")]
    pub(super) code: String,
    #[arg(long, value_name = "RUT")]
    pub(super) rut: Option<String>,
}

/// Where a bid is worked on.
pub(super) struct Workplace {
    /// The rules.
    pub(super) pack: Pack,
    /// The store.
    pub(super) store: Box<dyn Store>,
    /// Whose bid it is.
    pub(super) rut: Rut,
}

impl WhichBid {
    /// Reads the rules, opens the store, and asks whose bid is meant where it is not told.
    pub(super) fn workplace(&self, context: &mut Context) -> Outcome<Workplace> {
        let pack = context.pack()?;
        let mut store = context.open_store()?;
        let rut = whose(
            self.rut.as_deref(),
            "bids-which-hint",
            store.as_mut(),
            context,
        )?;
        Ok(Workplace { pack, store, rut })
    }
}

impl Workplace {
    /// The desk, and the store beside it.
    pub(super) fn parts(&mut self, context: &Context) -> (Desk<'_>, &mut dyn Store) {
        let desk = Desk {
            pack: &self.pack,
            today: context.today,
        };
        (desk, self.store.as_mut())
    }
}

/// Shows the checklist of a bid: part by part for people, as one list for programs and spreadsheets.
pub(super) fn show_points(open: &OpenBid, context: &mut Context) -> Outcome<()> {
    let points = &open.dossier.points;
    let texts = context.output.texts();
    if matches!(context.chosen_format(), Format::Table | Format::Md) {
        let parts = dossier::checklist(texts, points);
        context.emit_parts("checklist", &parts, points)?;
    } else {
        let table = dossier::points(texts, points);
        context.emit_table("checklist", &table, points)?;
    }
    context.output.say(&dossier::left(points, &open.bid));
    Ok(())
}

/// Warns when what was handed in is no longer what stands here.
pub(super) fn warn_of_sent(open: &OpenBid, context: &mut Context) -> Outcome<()> {
    // Once it has ended, nothing can be sent again.
    if open.bid.result.is_none() && changed_since(&open.dossier)? == Some(true) {
        let code = open.bid.tender.to_string();
        context
            .output
            .warn(&Message::new("bids-changed-since-sending").with("code", code));
    }
    Ok(())
}
