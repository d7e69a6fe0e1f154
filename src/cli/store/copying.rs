//! `store copy FROM TO`: brings the work of one place into another, person by person. What both know otherwise is shown; it
//! stays as it is in the target until somebody says which side holds.

use super::{centres, suppliers_in, warn_of_lost};
use crate::app;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::cli::privacy::log::{self, HandingArguments};
use crate::domain::folder::meeting::Side;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::copying::{json, table};
use crate::store::StoreInfo;
use crate::store::copy::{Copied, Erased, Joining, Met};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// From where, to where, and what holds where both differ.
#[derive(Debug, Args)]
pub(in crate::cli) struct CopyArguments {
    #[arg(value_name = "FROM")]
    from: String,
    #[arg(value_name = "TO")]
    to: String,
    #[arg(
        long,
        visible_alias = "preferir",
        value_name = "from|to",
        hide_possible_values = true
    )]
    prefer: Option<Preferred>,
}

/// Which end holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Preferred {
    #[value(alias = "origen")]
    From,
    #[value(alias = "destino")]
    To,
}

impl Preferred {
    const fn side(self) -> Side {
        match self {
            Self::From => Side::File,
            Self::To => Side::Here,
        }
    }
}

/// Says what it will do, then brings everything.
pub(super) fn run(arguments: &CopyArguments, context: &mut Context) -> Outcome<()> {
    let default_path = context.store_file();
    let centre = context.centre.as_deref();
    let mut ends = app::store::ends(&arguments.from, &arguments.to, &default_path, centre)?;
    let will = Message::new("store-copy-will")
        .with("what", app::store::contents(&ends.source))
        .with("to", ends.target.location.as_str());
    context.output.say(&will);
    let joining = Joining {
        prefer: arguments.prefer.map(Preferred::side),
        at: context.today.moment(),
        full: context.output.texts().get("store-copy-full"),
    };
    let bar = progress(&ends.source, context);
    let brought = app::store::copy(&mut ends, context.yes, &joining, &mut |so_far| {
        bar.set_position(so_far.records());
    });
    bar.finish_and_clear();
    let (copied, met) = brought?;
    let people = suppliers_in(&ends.source);
    let (command, handed) = ("store copy", Handed::Store);
    let nobody = HandingArguments::default();
    let source = ends.source_store();
    log::note(source, command, handed, people, &nobody, context)?;
    centres::tell_one(ends.source_store(), context)?;
    emit(&met, joining.prefer, context)?;
    tell(&copied, &met, context);
    warn_of_lost(ends.lost_papers()?, context);
    judge(&met, joining.prefer, &ends.target.address(), context)
}

/// The differences for people, the whole result for programs.
fn emit(met: &Met, prefer: Option<Side>, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Table && met.clashes() == 0 {
        return Ok(());
    }
    let pack = context.pack()?;
    let item = json(met, prefer).map_err(|error| unwritable(error.into()))?;
    let shown = table(context.output.texts(), &pack, met);
    context.emit_table("store-copy", &shown, &[item])
}

/// Says what was copied, who found no seat, and who may be there twice.
fn tell(copied: &Copied, met: &Met, context: &mut Context) {
    let done = Message::new("store-copied")
        .with("suppliers", copied.suppliers)
        .with("papers", copied.papers)
        .with("bids", copied.bids)
        .with("tenders", copied.tenders)
        .with("orders", copied.orders)
        .with("rubros", copied.rubros)
        .with("courses", copied.courses)
        .with("learners", copied.learners);
    context.output.say(&done);
    for one in &met.unseated {
        let message = Message::new("store-copy-unseated")
            .with("name", one.name.as_str())
            .with("course", one.course.to_string());
        context.output.warn(&message);
    }
    for name in &met.doubtful {
        let message = Message::new("store-copy-doubtful").with("name", name.as_str());
        context.output.warn(&message);
    }
    tell_erased(&met.erased, context);
}

/// Says who may have been erased at one of both ends: a proof names nobody, so that people decide.
fn tell_erased(erased: &Erased, context: &mut Context) {
    if let (Some(day), false) = (erased.here_on, erased.may_be_back.is_empty()) {
        let names: Vec<&str> = erased.may_be_back.iter().map(String::as_str).collect();
        let message = Message::new("store-copy-may-be-back")
            .with("day", day)
            .with("names", names.join(", "));
        context.output.warn(&message);
    }
    if erased.there_alone > 0 {
        let message = Message::new("store-copy-erased-there").with("count", erased.there_alone);
        context.output.warn(&message);
    }
}

/// The verdict: "no" while something waits for a decision.
fn judge(met: &Met, prefer: Option<Side>, to: &str, context: &mut Context) -> Outcome<()> {
    let clashes = met.clashes();
    if clashes > 0 && prefer.is_none() {
        let message = Message::new("store-copy-undecided").with("count", clashes);
        return Err(
            Failure::new(FailureKind::No, message).hint(Message::new("store-copy-undecided-hint"))
        );
    }
    if clashes > 0 {
        let message = Message::new("store-copy-decided").with("count", clashes);
        context.output.say(&message);
    }
    if met.changed == 0 {
        context.output.say(&Message::new("store-copy-nothing-new"));
    }
    let next = Message::new("store-copied-next").with("to", to);
    context.output.say(&next);
    Ok(())
}

/// The bar on a terminal: records and what is left; nothing elsewhere.
fn progress(source: &StoreInfo, context: &Context) -> ProgressBar {
    if !context.output.shows_progress() || context.plain {
        return ProgressBar::hidden();
    }
    let records = ["suppliers", "papers", "bids", "tenders", "orders"];
    let counted = source.counts.iter();
    let all = counted.filter(|(kind, _)| records.contains(kind));
    let bar = ProgressBar::new(all.map(|(_, count)| count).sum());
    bar.set_draw_target(ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:20} {pos}/{len} · {eta}") {
        bar.set_style(style);
    }
    bar
}
