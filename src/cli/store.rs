//! `store info|backup|restore|copy`: looking after the data.

mod centres;
mod copying;

use super::context::Context;
use super::privacy::log::{self, HandingArguments};
use crate::app;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::kept;
use crate::present::table::{Cell, Table};
use crate::store::StoreInfo;
use clap::Subcommand;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What can be done with the store.
#[derive(Debug, Subcommand)]
pub(super) enum StoreCommand {
    #[command(visible_alias = "estado")]
    Info,
    #[command(visible_alias = "respaldar")]
    Backup {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    #[command(visible_alias = "restaurar")]
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    #[command(visible_alias = "copiar")]
    Copy(copying::CopyArguments),
    #[command(visible_alias = "centros")]
    Centres,
    #[command(visible_alias = "agregar-centro")]
    AddCentre {
        #[arg(value_name = "CODE")]
        code: String,
        #[arg(value_name = "NAME")]
        name: String,
    },
}

/// Runs the command.
pub(super) fn run(command: &StoreCommand, context: &mut Context) -> Outcome<()> {
    match command {
        StoreCommand::Info => info(context),
        StoreCommand::Backup { file } => backup(file, context),
        StoreCommand::Restore { file } => restore(file, context),
        StoreCommand::Copy(arguments) => copying::run(arguments, context),
        StoreCommand::Centres => centres::list(context),
        StoreCommand::AddCentre { code, name } => centres::add(code, name, context),
    }
}

/// A store as JSON shows it.
#[derive(Serialize)]
struct View<'a> {
    engine: &'a str,
    location: &'a str,
    schema: i64,
    bytes: u64,
    counts: BTreeMap<&'a str, u64>,
    unfinished_imports: u64,
    damage: Option<&'a str>,
}

/// Where the data is, how much there is, and whether it is sound.
fn info(context: &mut Context) -> Outcome<()> {
    let info = context.open_store()?.info()?;
    let view = View {
        engine: info.engine,
        location: &info.location,
        schema: info.schema,
        bytes: info.bytes,
        counts: info.counts.iter().copied().collect(),
        unfinished_imports: info.unfinished_imports,
        damage: info.damage.as_deref(),
    };
    let table = table(&info, context);
    context.emit_record("store", &table, &view)?;
    if info.unfinished_imports > 0 {
        let message = Message::new("store-unfinished").with("count", info.unfinished_imports);
        context.output.warn(&message);
    }
    if info.damage.is_some() {
        return Err(
            Failure::new(FailureKind::Store, Message::new("store-damaged"))
                .hint(Message::new("store-damaged-hint")),
        );
    }
    tell_due(context)?;
    context.output.say(&Message::new("store-info-next"));
    Ok(())
}

/// Says how much has been kept long enough, kind by kind, and where to look.
fn tell_due(context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let all = app::privacy::keeping::all(store.as_mut(), &pack, context.today.date)?;
    for keeping in all.iter().filter(|keeping| keeping.due > 0) {
        let name = kept(context.output.texts(), &pack, keeping.kept);
        let message = Message::new("privacy-info-due")
            .with("kept", name)
            .with("count", keeping.due);
        context.output.say(&message);
    }
    Ok(())
}

/// The store as one row.
fn table(info: &StoreInfo, context: &Context) -> Table {
    let texts = context.output.texts();
    let number = |count: u64| Cell::Number(Decimal::from(count));
    let engine = texts.get(match info.engine {
        "postgres" => "store-engine-postgres",
        _ => "store-engine-sqlite",
    });
    let mut headings = vec![
        texts.get("store-column-engine"),
        texts.get("store-column-location"),
        texts.get("store-column-size"),
    ];
    let mut row = vec![
        Cell::Text(engine),
        Cell::Text(info.location.clone()),
        Cell::Text(size(info.bytes, context)),
    ];
    for (kind, count) in &info.counts {
        headings.push(texts.get(heading(kind)));
        row.push(number(*count));
    }
    headings.push(texts.get("store-column-unfinished"));
    row.push(number(info.unfinished_imports));
    headings.push(texts.get("store-column-soundness"));
    row.push(Cell::Text(info.damage.clone().unwrap_or_else(|| {
        texts.get(match info.engine {
            "postgres" => "store-soundness-server",
            _ => "store-soundness-good",
        })
    })));
    let mut table = Table::new(headings);
    table.push(row);
    table
}

/// The heading of a kind of row.
fn heading(kind: &str) -> &'static str {
    match kind {
        "suppliers" => "store-column-suppliers",
        "papers" => "papers-heading",
        "bids" => "store-column-bids",
        "tenders" => "store-column-tenders",
        "items" => "store-column-items",
        "offers" => "store-column-offers",
        "orders" => "store-column-orders",
        "courses" => "store-column-courses",
        "learners" => "store-column-learners",
        "waiting" => "store-column-waiting",
        _ => "store-column-rubros",
    }
}

/// A size in the unit that people read.
fn size(bytes: u64, context: &Context) -> String {
    let megabytes = Decimal::from(bytes) / Decimal::from(1_000_000);
    let number = Cell::Number(megabytes.round_dp(1).normalize());
    format!("{} MB", number.spelled(context.language()))
}

/// Saves everything in a new file.
fn backup(file: &Path, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let info = store.info()?;
    let (people, is_server) = (suppliers_in(&info), info.engine == "postgres");
    let bytes = app::store::backup(store.as_mut(), file)?;
    app::privacy::log::backed_up(store.as_mut(), file, context.today.date)?;
    let nobody = HandingArguments::default();
    let (command, handed) = ("store backup", Handed::Store);
    log::note(store.as_mut(), command, handed, people, &nobody, context)?;
    let message = Message::new("store-backed-up")
        .with("file", file.display().to_string())
        .with("size", size(bytes, context));
    context.output.say(&message);
    if let Some(folder) = app::store::papers_beside(file) {
        let beside =
            Message::new("papers-beside-backup").with("folder", folder.display().to_string());
        context.output.say(&beside);
    }
    // A file of the SQLite format is copied whole; from a server come the people of one centre.
    if is_server {
        centres::tell_one(store.as_mut(), context)?;
    }
    context.output.say(&Message::new("store-backed-up-next"));
    Ok(())
}

/// How many suppliers a store holds.
fn suppliers_in(info: &StoreInfo) -> usize {
    let counts = info.counts.iter();
    let suppliers = counts.filter(|(kind, _)| *kind == "suppliers");
    usize::try_from(suppliers.map(|(_, count)| count).sum::<u64>()).unwrap_or(usize::MAX)
}

/// Looks into the backup, says what will happen, then puts it in place.
fn restore(file: &Path, context: &mut Context) -> Outcome<()> {
    let coming = app::store::check_backup(file)?;
    let will = app::store::contents(&coming);
    context
        .output
        .say(&Message::new("store-restore-will").with("what", will));
    let default_path = context.store_file();
    let done = app::store::restore(
        file,
        context.store_url.as_deref(),
        &default_path,
        context.yes,
    )?;
    if let Some(kept) = &done.kept {
        let message = Message::new("store-kept").with("file", kept.display().to_string());
        context.output.say(&message);
    }
    let now = app::store::contents(&done.info);
    context
        .output
        .say(&Message::new("store-restored").with("what", now));
    context.output.say(&Message::new("store-restored-back"));
    let lost = app::papers::lost(context.open_store()?.as_mut())?;
    warn_of_lost(lost, context);
    Ok(())
}

/// Says when papers came without their files.
fn warn_of_lost(lost: usize, context: &mut Context) {
    if lost > 0 {
        let message = Message::new("papers-lost").with("count", lost);
        context.output.warn(&message);
    }
}
