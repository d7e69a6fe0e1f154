//! `bids partner`: who bids together, with which share, and whether each of them may.

use super::open::WhichBid;
use crate::app::bids::desk::OpenBid;
use crate::app::bids::partners::{Members, read_share};
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::partners as view;
use clap::{Args, ValueEnum};

/// What to do with the partners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    #[value(alias = "listar")]
    List,
    #[value(alias = "agregar")]
    Add,
    #[value(alias = "quitar")]
    Remove,
}

/// Which bid, and which partner.
#[derive(Debug, Args)]
pub(in crate::cli) struct PartnerArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(value_name = "ACTION", value_enum, default_value = "list")]
    what: What,
    #[arg(value_name = "PARTNER")]
    partner: Option<String>,
    #[arg(long, visible_alias = "parte", value_name = "PERCENT")]
    share: Option<String>,
}

/// Changes who is in, and shows everyone.
pub(super) fn run(arguments: &PartnerArguments, context: &mut Context) -> Outcome<()> {
    let share = arguments.share.as_deref().map(read_share).transpose()?;
    let partner = arguments.partner.as_deref().map(read_rut).transpose()?;
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let mut open = desk.open(store, &arguments.bid.code, rut)?;
    match (arguments.what, partner) {
        (What::Add, Some(partner)) => open = desk.join(store, &open, partner, share)?,
        (What::Remove, Some(partner)) => open = desk.leave(store, &open, partner)?,
        (What::List, None) if share.is_none() => {}
        (What::List, _) => return Err(usage("joint-list-takes-nothing")),
        (_, None) => return Err(usage("joint-which-partner")),
    }
    let members = desk.members(store, &open)?;
    show(&open, &members, context)
}

fn usage(id: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new(id))
}

/// Shows the members, what is open, and what comes next.
fn show(open: &OpenBid, members: &Members, context: &mut Context) -> Outcome<()> {
    let code = open.bid.tender.to_string();
    let table = view::table(context.output.texts(), members);
    context.emit_table("bids-partners", &table, &view::json(members))?;
    if members.members.is_empty() {
        let none = Message::new("joint-none").with("code", code);
        context.output.say(&none);
        return Ok(());
    }
    for doubt in view::doubts(members) {
        context.output.warn(&doubt);
    }
    let instrument = Message::new(view::instrument(members.instrument));
    context.output.say(&instrument);
    let next = Message::new("joint-next").with("code", code);
    context.output.say(&next);
    Ok(())
}
