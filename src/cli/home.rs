//! `encuentro` alone: where you are and the next step. Shows nobody's data: the PC may be shared.

use super::context::Context;
use crate::app::bids::closing::soonest;
use crate::app::check::{self, Held};
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::interview::Interview;
use crate::store::{Store, StoreInfo};

/// Says what is kept here, the next command to type, and that the official certificate is elsewhere.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let (holds, told) = held(context)?;
    let next = told
        .unfinished
        .map(|rut| Message::new("home-next-go-on").with("rut", rut));
    let texts = context.output.texts();
    let mut lines = vec![
        Message::new("home-what"),
        Message::new("home-here")
            .with("suppliers", holds.suppliers)
            .with("tenders", holds.tenders)
            .with("bids", holds.bids),
    ];
    lines.extend(told.closing);
    lines.extend([
        Message::new("home-next").with("step", next.unwrap_or_else(|| holds.next_step())),
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

/// What is told of the only supplier that is held; where several share this PC nothing of anybody is.
#[derive(Debug, Clone, Default)]
struct Told {
    closing: Option<Message>,
    unfinished: Option<Rut>,
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
fn held(context: &mut Context) -> Outcome<(Holds, Told)> {
    if context.store_url.is_none() && !context.store_file().exists() {
        return Ok((Holds::default(), Told::default()));
    }
    let mut store = context.open_store()?;
    let holds = Holds::of(&store.info()?);
    let Held::One(rut) = check::held(store.as_mut())? else {
        return Ok((holds, Told::default()));
    };
    let told = Told {
        closing: closing(store.as_mut(), rut, context.today)?,
        unfinished: unfinished(store.as_mut(), rut, context)?.then_some(rut),
    };
    Ok((holds, told))
}

/// Whether the interview lacks answers that it needs.
fn unfinished(store: &mut dyn Store, rut: Rut, context: &mut Context) -> Outcome<bool> {
    // Rules that cannot be read are told by the commands that need them.
    let (Some(supplier), Ok(pack)) = (store.supplier(rut)?, context.pack()) else {
        return Ok(false);
    };
    let interview = Interview::new(&pack, supplier, context.today.date);
    Ok(!interview.missing().is_empty())
}

/// The offer in preparation that closes soon.
fn closing(store: &mut dyn Store, rut: Rut, today: Today) -> Outcome<Option<Message>> {
    let found = soonest(store, rut, today)?;
    Ok(found.map(|(bid, closes)| {
        Message::new("home-closing")
            .with("code", bid.tender.to_string())
            .with("closes", closes)
    }))
}
