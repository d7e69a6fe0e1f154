//! `leave [RUT] TO`: a person goes with everything that is held of them. Says what will happen, asks, writes the file,
//! and tells what is left to do.

use super::check::whose;
use super::context::Context;
use super::privacy::log::{HandingArguments, note};
use super::whose::confirmed;
use super::{passphrase, randomness};
use crate::app::handover::leaving::{self, Gone, Plan, Written};
use crate::app::handover::place::{Target, name};
use crate::app::papers::left_behind;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::handover::{LeaveJson, contents, key, left};
use crate::store::file_of;
use clap::Args;
use std::path::PathBuf;

/// Who, where to, and the passphrase's file.
#[derive(Debug, Args)]
#[command(allow_missing_positional = true)]
pub(super) struct LeaveArguments {
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[arg(value_name = "PLACE", required = true)]
    to: PathBuf,
    #[arg(long, visible_alias = "frase-en", value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// Writes the file, compares it, and erases the person here.
pub(super) fn run(arguments: &LeaveArguments, context: &mut Context) -> Outcome<()> {
    let name = name(context.today.date, randomness::bytes()?);
    let target = Target::choose(&arguments.to, &name)?;
    let mut store = context.open_store()?;
    let rut = whose(
        arguments.rut.as_deref(),
        "leave-which-hint",
        store.as_mut(),
        context,
    )?;
    let plan = leaving::plan(store.as_mut(), rut, target, &context.home)?;
    tell(&plan, context)?;
    if !confirmed(&Message::new("leave-ask"), context)? {
        return Err(Failure::new(
            FailureKind::No,
            Message::new("leave-declined"),
        ));
    }
    let secret = passphrase::chosen(arguments.passphrase_file.as_deref(), rut, context)?;
    context.output.say(&Message::new("leave-working"));
    let written = leaving::write(store.as_mut(), &plan, &secret, context.today.date)?;
    drop(secret);
    let nobody = HandingArguments::default();
    note(store.as_mut(), "leave", Handed::Person, 1, &nobody, context)?;
    let gone = leaving::erase(store.as_mut(), &plan, context.today.date)?;
    report(&plan, &written, &gone, context)
}

/// Says what is written and where, what is erased here, and what stays.
fn tell(plan: &Plan, context: &mut Context) -> Outcome<()> {
    let file = plan.target.file.display().to_string();
    if let Some(earlier) = &plan.earlier {
        let id = match earlier.is_there {
            true => "leave-earlier-file",
            false => "leave-earlier",
        };
        let told = Message::new(id)
            .with("on", earlier.begun_on)
            .with("file", earlier.file.display().to_string());
        context.output.warn(&told);
    }
    let store_file = file_of(context.store_url.as_deref(), &context.store_file())?;
    let erased = match store_file {
        Some(_) => "leave-erases-here",
        None => "leave-erases-server",
    };
    let mut lines = vec![
        Message::new("leave-what")
            .with("rut", plan.folder.rut)
            .with("what", contents(&plan.counts)),
        Message::new("leave-where").with("file", file),
        Message::new(erased),
        Message::new("leave-only-copy"),
        Message::new("leave-stays"),
    ];
    if plan.open_seats > 0 {
        lines.push(Message::new("leave-frees-seats").with("count", plan.open_seats));
    }
    if plan.named_by > 0 {
        lines.push(Message::new("leave-named-by").with("count", plan.named_by));
    }
    for line in &lines {
        context.output.say(line);
    }
    if store_file.is_some_and(|store| plan.target.shares_a_disk_with(&store)) {
        context.output.warn(&Message::new("leave-same-disk"));
    }
    Ok(())
}

/// Says what was done, and how to come back.
fn report(plan: &Plan, written: &Written, gone: &Gone, context: &mut Context) -> Outcome<()> {
    let file = plan.target.file.display().to_string();
    let files_left = &gone.forgotten.files_left;
    let view = LeaveJson {
        rut: key(plan.folder.rut),
        file: &file,
        bytes: written.bytes,
        holds: plan.counts,
        papers_without_file: written.lost,
        public_rows: gone.forgotten.public_rows,
        files_left: files_left
            .iter()
            .map(|left| left.display().to_string())
            .collect(),
    };
    let record = left(context.output.texts(), &view);
    context.emit_record("leave", &record, &view)?;
    for message in left_behind(files_left) {
        context.output.warn(&message);
    }
    if gone.traces_left {
        context.output.warn(&Message::new("leave-traces-left"));
    }
    if written.lost > 0 {
        let lost = Message::new("leave-papers-lost").with("count", written.lost);
        context.output.warn(&lost);
    }
    if gone.forgotten.public_rows > 0 {
        let rows = gone.forgotten.public_rows;
        context
            .output
            .say(&Message::new("suppliers-kept-public").with("count", rows));
    }
    for backup in &plan.backups {
        let name = backup.display().to_string();
        context
            .output
            .say(&Message::new("suppliers-forget-backup").with("file", name));
    }
    context
        .output
        .say(&Message::new("leave-done").with("rut", plan.folder.rut));
    context
        .output
        .say(&Message::new("leave-next").with("file", file));
    Ok(())
}
