//! `encuentro` alone: where you are and the next step. Shows nobody's data: the PC may be shared.

use super::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::store::StoreInfo;

/// Says what is kept here, the next command to type, and that the official certificate is elsewhere.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let holds = held(context)?;
    let texts = context.output.texts();
    let lines = [
        Message::new("home-what"),
        Message::new("home-here")
            .with("suppliers", holds.suppliers)
            .with("tenders", holds.tenders)
            .with("bids", holds.bids),
        Message::new("home-next").with("step", holds.next_step()),
        Message::new("home-more"),
        Message::new("home-not-official"),
    ];
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

/// What the store holds; a store that was never used is not made just to look into it.
fn held(context: &Context) -> Outcome<Holds> {
    if context.store_url.is_none() && !context.store_file().exists() {
        return Ok(Holds::default());
    }
    let info = context.open_store()?.info()?;
    Ok(Holds::of(&info))
}
