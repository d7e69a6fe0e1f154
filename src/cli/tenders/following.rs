//! `tenders follow`, `tenders discard` and `tenders followed`: what a supplier decided, and what changed since.

use super::matching::held;
use crate::app::following::{discard, follow, looked, marked, undo};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::mark::MarkKind;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::following as view;
use clap::Args;

/// Which tender, and whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct FollowArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "deshacer")]
    undo: bool,
}

/// Which tender, whose, and why.
#[derive(Debug, Args)]
pub(in crate::cli) struct DiscardArguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[arg(
        long,
        visible_alias = "razon",
        value_name = "TEXT",
        required_unless_present = "undo"
    )]
    reason: Option<String>,
    #[arg(long, visible_alias = "deshacer", conflicts_with = "reason")]
    undo: bool,
}

/// Whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct FollowedArguments {
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "descartadas")]
    discarded: bool,
}

/// Follows a tender, or stops.
pub(super) fn run_follow(arguments: &FollowArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rut = held(arguments.rut.as_deref(), store.as_mut(), context)?.rut;
    let id = if arguments.undo {
        undo(store.as_mut(), rut, &arguments.code)?;
        "following-undone"
    } else {
        follow(store.as_mut(), context.today, rut, &arguments.code)?;
        "following-followed"
    };
    say(id, &arguments.code, rut, context);
    Ok(())
}

/// Discards a tender, or takes that back.
pub(super) fn run_discard(arguments: &DiscardArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let rut = held(arguments.rut.as_deref(), store.as_mut(), context)?.rut;
    let id = if arguments.undo {
        undo(store.as_mut(), rut, &arguments.code)?;
        "following-undone"
    } else {
        let reason = arguments.reason.as_deref().unwrap_or_default();
        let what = (arguments.code.as_str(), reason);
        discard(store.as_mut(), context.today, rut, what)?;
        "following-discarded"
    };
    say(id, &arguments.code, rut, context);
    Ok(())
}

/// Says what was done, and the next command.
fn say(id: &'static str, code: &str, rut: crate::domain::rut::Rut, context: &mut Context) {
    let code = code.trim().to_uppercase();
    context
        .output
        .say(&Message::new(id).with("code", code).with("rut", rut));
}

/// Shows what is followed with what changed since the last look, or what was discarded with its reason.
pub(super) fn run_followed(arguments: &FollowedArguments, context: &mut Context) -> Outcome<()> {
    if context.chosen_format() == Format::Html {
        return Err(context.no_such_format());
    }
    let mut store = context.open_store()?;
    let rut = held(arguments.rut.as_deref(), store.as_mut(), context)?.rut;
    let kind = if arguments.discarded {
        MarkKind::Discarded
    } else {
        MarkKind::Followed
    };
    let found = marked(store.as_mut(), rut, kind)?;
    if found.is_empty() {
        let (id, hint) = if arguments.discarded {
            ("following-none-discarded", "following-none-discarded-hint")
        } else {
            ("following-none", "following-none-hint")
        };
        let failure = Failure::new(FailureKind::No, Message::new(id));
        let failure = failure.hint(Message::new(hint).with("rut", rut));
        return Err(context.emit_nothing("followed", failure));
    }
    let table = view::list(context.output.texts(), &found, kind);
    context.emit_table("followed", &table, &view::json(&found))?;
    if !arguments.discarded {
        looked(store.as_mut(), &found)?;
        let changed = found.iter().filter(|one| !one.changes.is_empty()).count();
        context.output.say(
            &Message::new("following-listed")
                .with("count", found.len())
                .with("changed", changed),
        );
    } else {
        context
            .output
            .say(&Message::new("following-listed-discarded").with("count", found.len()));
    }
    Ok(())
}
