//! `encuentro` alone: where you are and the next step. Shows nobody's data: the PC may be shared.

use super::context::Context;
use crate::app::bids::closing::soonest;
use crate::app::check::{self, Held};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::store::{Store, StoreInfo};

/// Says what is kept here, the next command to type, and that the official certificate is elsewhere.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let (holds, closing) = held(context)?;
    let texts = context.output.texts();
    let mut lines = vec![
        Message::new("home-what"),
        Message::new("home-here")
            .with("suppliers", holds.suppliers)
            .with("tenders", holds.tenders)
            .with("bids", holds.bids),
    ];
    lines.extend(closing);
    lines.extend([
        Message::new("home-next").with("step", holds.next_step()),
        Message::new("home-more"),
        Message::new("home-not-official"),
    ]);
    if holds.suppliers > 1 {
        // Several people use this PC.
        lines.insert(lines.len() - 2, Message::new("home-leave"));
    }
    let screen: String = lines
        .iter()
        .map(|line| context.output.wrapped(&texts.text(line)) + "\n")
        .collect();
    context.emit(screen.as_bytes())
}

/// How much the store holds, as far as the first screen needs it.
#[derive(Debug, Clone, Copy, Default)]
struct Holds {
    suppliers: u64,
    tenders: u64,
    bids: u64,
}

impl Holds {
    fn of(info: &StoreInfo) -> Self {
        let count = |wanted: &str| {
            let found = info.counts.iter().find(|(table, _)| *table == wanted);
            found.map_or(0, |(_, count)| *count)
        };
        Self {
            suppliers: count("suppliers"),
            tenders: count("tenders"),
            bids: count("bids"),
        }
    }

    /// The first thing of the path that has not been done here.
    const fn next_step(self) -> Message {
        match self {
            Self { suppliers: 0, .. } => Message::new("home-next-register"),
            Self { tenders: 0, .. } => Message::new("home-next-import"),
            Self { bids: 0, .. } => Message::new("home-next-list"),
            _ => Message::new("home-next-check"),
        }
    }
}

/// What the store holds, and what closes soon; a store that was never used is not made just to look into it.
fn held(context: &mut Context) -> Outcome<(Holds, Option<Message>)> {
    if context.store_url.is_none() && !context.store_file().exists() {
        return Ok((Holds::default(), None));
    }
    let mut store = context.open_store()?;
    let holds = Holds::of(&store.info()?);
    Ok((holds, closing(store.as_mut(), context.today)?))
}

/// The offer in preparation that closes soon; where several suppliers share this PC nobody's offer is named.
fn closing(store: &mut dyn Store, today: Today) -> Outcome<Option<Message>> {
    let Held::One(rut) = check::held(store)? else {
        return Ok(None);
    };
    let found = soonest(store, rut, today)?;
    Ok(found.map(|(bid, closes)| {
        Message::new("home-closing")
            .with("code", bid.tender.to_string())
            .with("closes", closes)
    }))
}
