//! `bids start`: begins an offer for a tender, or takes it up again.

use crate::app::bids::desk::Desk;
use crate::app::check;
use crate::cli::check::whose;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::present::bids::dossier;
use clap::Args;

/// For which tender, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct StartArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "ensayo")]
    rehearsal: bool,
}

/// Starts the offer and shows its checklist.
pub(super) fn run(arguments: &StartArguments, context: &mut Context) -> Outcome<()> {
    let code = crate::app::bids::read_code(&arguments.code)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "bids-which-hint",
        store.as_mut(),
        context,
    )?;
    let tender = check::tender(store.as_mut(), &code)?;
    let desk = Desk {
        pack: &pack,
        today: context.today,
    };
    let started = desk.start(store.as_mut(), &tender, rut, arguments.rehearsal)?;
    let (bid, dossier) = (&started.open.bid, &started.open.dossier);
    for obstacle in started.obstacles.iter().chain(&started.doubt) {
        context.output.warn(obstacle);
    }
    let table = dossier::points(context.output.texts(), &dossier.points);
    context.emit_table("checklist", &table, &dossier.points)?;
    let id = match (dossier.rehearsal, started.resumed) {
        (true, _) => "bids-rehearsal",
        (false, true) => "bids-resumed",
        (false, false) => "bids-started",
    };
    context.output.say(
        &Message::new(id)
            .with("code", bid.tender.to_string())
            .with("lines", dossier.lines.len())
            .with("points", dossier.points.len()),
    );
    Ok(())
}
