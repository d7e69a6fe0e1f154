//! `directory partners TENDER|RUBRO`: who complements whom for a joint offer, and agreeing to be proposed.

use super::level::LevelName;
use crate::app::partners::{self, PartnerReport, Sought};
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::cli::privacy::consent::end_what_stands;
use crate::cli::privacy::log::note_written;
use crate::cli::whose::confirmed;
use crate::domain::consent::Purpose;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::partners as view;
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;

/// What partners are sought for, by whom; or who agrees.
#[derive(Debug, Args)]
pub(in crate::cli) struct PartnersArguments {
    #[arg(value_name = "TENDER|RUBRO", required_unless_present_any = ["agree", "withdraw"])]
    what: Option<String>,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(
        long,
        visible_alias = "nivel",
        value_name = "LEVEL",
        value_enum,
        default_value = "class"
    )]
    level: LevelName,
    #[arg(long, visible_alias = "autorizar", value_name = "RUT", conflicts_with_all = ["what", "withdraw"])]
    agree: Option<String>,
    #[arg(
        long,
        visible_alias = "retirar",
        value_name = "RUT",
        conflicts_with = "what"
    )]
    withdraw: Option<String>,
}

/// Answers, or notes an agreement.
pub(super) fn run(arguments: &PartnersArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    if let Some(rut) = &arguments.agree {
        return agree(read_rut(rut)?, &pack, context);
    }
    if let Some(rut) = &arguments.withdraw {
        return withdraw(read_rut(rut)?, context);
    }
    let sought = Sought::read(arguments.what.as_deref().unwrap_or(""))?;
    let asking = arguments.rut.as_deref().map(read_rut).transpose()?;
    let mut store = context.open_store()?;
    let level = arguments.level.level();
    let today = context.today;
    let report = partners::find(&sought, asking, level, store.as_mut(), &pack, today)?;
    show(&report, &pack, store.as_mut(), context)
}

/// Shows the answer; ends with 1 when nobody complements anybody.
fn show(
    report: &PartnerReport,
    pack: &Pack,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let parts = view::parts(context.output.texts(), report);
    context.emit_parts("directory-partners", &parts, &view::json(report))?;
    let people = report.candidates.len();
    note_written(
        store,
        "directory partners",
        Handed::Directory,
        people,
        context,
    )?;
    context.output.gap();
    for note in view::notes(report, pack) {
        context.output.say(&note);
    }
    let code = report.whole.code.as_str();
    if report.pairs.is_empty() {
        let message = Message::new("partners-nobody").with("code", code);
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("partners-nobody-hint"))
        );
    }
    let verdict = Message::new("partners-verdict")
        .with("pairs", report.pairs.len())
        .with("covered", report.together().len())
        .with("all", report.whole.parts.len());
    context.output.say(&verdict);
    let next = match (report.asking, report.whole.is_tender) {
        (Some(rut), true) => Message::new("partners-next-add")
            .with("code", code)
            .with("rut", rut),
        (Some(_), false) => Message::new("partners-next-tender"),
        (None, _) => Message::new("partners-next-ask").with("code", code),
    };
    context.output.say(&next);
    Ok(())
}

/// Shows the text, asks, and notes the agreement.
fn agree(rut: Rut, pack: &Pack, context: &mut Context) -> Outcome<()> {
    let today = context.today.date;
    let text = &partners::text(pack, today)?.text;
    let worded = context.output.texts().wording(text).to_owned();
    context.output.text(&worded);
    if !confirmed(&Message::new("partners-ask").with("rut", rut), context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("partners-declined"),
        ));
    }
    let mut store = context.open_store()?;
    partners::agree(store.as_mut(), pack, rut, today)?;
    let done = Message::new("partners-agreed")
        .with("rut", rut)
        .with("on", today);
    context.output.say(&done);
    Ok(())
}

fn withdraw(rut: Rut, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let was = partners::withdraw(store.as_mut(), rut, context.today.date)?;
    // The lead's papers are opened only to take out who asks for it.
    store.see_blocked();
    end_what_stands(rut, Purpose::Partners, store.as_mut(), context)?;
    let id = if was {
        "partners-withdrawn"
    } else {
        "partners-had-not-agreed"
    };
    context.output.say(&Message::new(id).with("rut", rut));
    Ok(())
}
