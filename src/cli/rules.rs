//! `rules`: what the program takes for the rules, whether a pack is sound, and recording a dated value.

use super::context::Context;
use super::general::Format;
use crate::app::rules::{check, load, set};
use crate::domain::message::Message;
use crate::domain::words::did_you_mean;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::rules as view;
use crate::rules::Pack;
use crate::rules::entry::{Entry, KINDS};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

/// What comes after `rules`.
#[derive(Debug, Args)]
pub(super) struct RulesArguments {
    #[command(subcommand)]
    command: RulesCommand,
}

#[derive(Debug, Subcommand)]
enum RulesCommand {
    #[command(visible_alias = "ver")]
    Show {
        #[arg(value_name = "ID")]
        what: Option<String>,
    },
    #[command(visible_alias = "revisar")]
    Check {
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    #[command(visible_alias = "anotar")]
    Set {
        #[arg(value_name = "ID")]
        id: String,
        #[arg(value_name = "AAAA-MM")]
        period: String,
        #[arg(value_name = "VALUE", allow_negative_numbers = true)]
        value: String,
        #[arg(long, value_name = "URL")]
        source: String,
    },
}

/// Runs a command of the group.
pub(super) fn run(arguments: RulesArguments, context: &mut Context) -> Outcome<()> {
    match arguments.command {
        RulesCommand::Show { what } => show(context, what.as_deref()),
        RulesCommand::Check { folder } => check_pack(context, folder.as_deref()),
        RulesCommand::Set {
            id,
            period,
            value,
            source,
        } => {
            let request = set::Request {
                id: &id,
                period: &period,
                value: &value,
                source: &source,
            };
            record(context, request)
        }
    }
}

fn show(context: &mut Context, what: Option<&str>) -> Outcome<()> {
    let pack = load(&context.home, context.rules_folder.as_deref())?;
    let Some(what) = what else {
        let (table, items) = view::overview(&pack, context.output.texts());
        context.emit_table("rules", &table, &items)?;
        context.output.say(&Message::new("rules-show-next"));
        return Ok(());
    };
    let wanted = what.trim().to_lowercase();
    let mut entries = pack.entries();
    if KINDS.contains(&wanted.as_str()) {
        entries.retain(|entry| entry.kind == wanted);
        let table = view::list(&entries, context.output.texts());
        return context.emit_table("rules", &table, &view::items(&pack, &entries));
    }
    entries.retain(|entry| entry.id.to_lowercase() == wanted && entry.kind != "parameter_names");
    match entries.as_slice() {
        [] => Err(not_found(&pack, &wanted)),
        [one] if one.kind != "parameters" => show_one(context, &pack, one),
        several => show_several(context, &pack, several),
    }
}

fn show_one(context: &mut Context, pack: &Pack, entry: &Entry<'_>) -> Outcome<()> {
    let table = view::whole(pack, entry, context.output.texts());
    let item = view::items(pack, std::slice::from_ref(entry))
        .into_iter()
        .next();
    context.emit_record("rules", &table, &item)
}

/// Dated values as values; other entries that share an id (a step and a section) as a list.
fn show_several(context: &mut Context, pack: &Pack, entries: &[Entry<'_>]) -> Outcome<()> {
    let items = view::items(pack, entries);
    let keys: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let parameters: Vec<_> = pack
        .parameters
        .iter()
        .filter(|parameter| keys.contains(&parameter.key().as_str()))
        .collect();
    let table = if parameters.is_empty() {
        view::list(entries, context.output.texts())
    } else {
        view::values(pack, &parameters, context.output.texts())
    };
    context.emit_table("rules", &table, &items)
}

fn not_found(pack: &Pack, wanted: &str) -> Failure {
    let entries = pack.entries();
    let known = entries
        .iter()
        .map(|entry| entry.id.as_str())
        .chain(KINDS.iter().copied());
    let mut failure = Failure::new(
        FailureKind::No,
        Message::new("rules-no-such-entry").with("id", wanted),
    );
    if let Some(likely) = did_you_mean(wanted, known) {
        failure = failure.hint(Message::new("rules-set-did-you-mean").with("id", likely));
    }
    failure.hint(Message::new("rules-show-next"))
}

fn check_pack(context: &mut Context, folder: Option<&Path>) -> Outcome<()> {
    let report = check::check(&context.home, context.rules_folder.as_deref(), folder)?;
    let count = report.findings.len();
    if count > 0 || context.chosen_format() != Format::Table {
        let (table, items) = view::findings(&report, context.output.texts());
        context.emit_table("rules-check", &table, &items)?;
    }
    if count > 0 {
        let message = Message::new("rules-check-bad")
            .with("count", count)
            .with("pack", report.pack.as_str());
        return Err(Failure::new(FailureKind::No, message));
    }
    context.output.say(
        &Message::new("rules-check-good")
            .with("pack", report.pack.as_str())
            .with("entries", report.entries)
            .with("unverified", report.unverified),
    );
    Ok(())
}

fn record(context: &mut Context, request: set::Request<'_>) -> Outcome<()> {
    let pack = load(&context.home, context.rules_folder.as_deref())?;
    let recorded = set::set(&pack, &context.home, request, context.today)?;
    if context.chosen_format() != Format::Table {
        let pack = load(&context.home, context.rules_folder.as_deref())?;
        let mut entries = pack.entries();
        let key = recorded.parameter.key();
        entries.retain(|entry| entry.kind == "parameters" && entry.key == key);
        let table = view::values(&pack, &[&recorded.parameter], context.output.texts());
        context.emit_table("rules", &table, &view::items(&pack, &entries))?;
    }
    context.output.say(
        &Message::new("rules-set-done")
            .with("name", recorded.name.clone())
            .with("period", view::period(&recorded.parameter))
            .with("value", view::amount(&recorded.parameter))
            .with("file", recorded.file.display().to_string()),
    );
    if let Some(old) = recorded.replaced {
        context
            .output
            .say(&Message::new("rules-set-replaced").with("value", old));
    }
    Ok(())
}
