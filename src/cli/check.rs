//! `check [RUT]`: the readiness verdict of one supplier, or of everyone with `--all`.

use super::context::Context;
use super::emit::unwritable;
use super::general::Format;
use super::privacy::log::{HandingArguments, note, note_written};
use crate::app::check::{self, Check, Held};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::verdict::{Report, data, html, markdown, summary, terminal};
use crate::readiness::Verdict;
use crate::store::Store;
use crate::terminal::typed_line;
use std::path::{Path, PathBuf};

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArguments {
    #[arg(value_name = "RUT", conflicts_with = "all")]
    rut: Option<String>,
    #[arg(long, visible_alias = "todos")]
    all: bool,
    #[arg(long = "for", visible_alias = "para", value_name = "TENDER")]
    tender: Option<String>,
    #[arg(long, visible_alias = "copia", value_name = "FILE")]
    snapshot: Option<PathBuf>,
}

/// Judges, shows, and ends with 0 when ready and 1 when not.
pub(super) fn run(arguments: CheckArguments, context: &mut Context) -> Outcome<()> {
    let code = arguments.tender.as_deref().map(read_code).transpose()?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let tender = code
        .map(|code| check::tender(store.as_mut(), &code))
        .transpose()?;
    let check = Check {
        pack: &pack,
        today: context.today,
        tender,
    };
    let verdicts = if arguments.all {
        check.all(store.as_mut())?
    } else {
        let rut = whose(
            arguments.rut.as_deref(),
            "check-which-hint",
            store.as_mut(),
            context,
        )?;
        vec![check.one(store.as_mut(), rut)?]
    };
    match verdicts.as_slice() {
        [] => return Err(nobody()),
        [verdict] if !arguments.all => show_one(verdict, context)?,
        _ => show_all(&verdicts, context)?,
    }
    let people = verdicts.len();
    note_written(store.as_mut(), "check", Handed::Suppliers, people, context)?;
    if let Some(file) = arguments.snapshot {
        save(&verdicts, &file, context)?;
        let (command, nobody) = ("check --snapshot", HandingArguments::default());
        note(
            store.as_mut(),
            command,
            Handed::Suppliers,
            people,
            &nobody,
            context,
        )?;
    }
    if verdicts.iter().all(Verdict::is_ready) {
        Ok(())
    } else {
        Err(Failure::answered_no())
    }
}

fn read_code(text: &str) -> Outcome<ProcessCode> {
    text.parse().map_err(|_| {
        let message = Message::new("check-bad-tender").with("value", text);
        Failure::new(FailureKind::Usage, message)
    })
}

/// The RUT that was given, the only one that is held, or the one that the person types.
///
/// Nobody's name is listed: on a shared PC a profile is shown only to who knows its RUT. The hint is the command that
/// serves where nothing can be asked.
pub(super) fn whose(
    given: Option<&str>,
    hint: &'static str,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Rut> {
    if let Some(text) = given {
        let rut = read_rut(text)?;
        speak_of(rut, store, context)?;
        return Ok(rut);
    }
    match check::held(store)? {
        Held::Nobody => Err(nobody()),
        Held::One(rut) => Ok(rut),
        Held::Several if context.no_input => Err(which(hint)),
        Held::Several => {
            context.output.say(&Message::new("check-ask-rut"));
            let typed = typed_line().ok_or_else(|| which(hint))?;
            let rut = read_rut(typed.trim())?;
            context.output.name_supplier(rut);
            Ok(rut)
        }
    }
}

/// Where the store holds several suppliers, what is said from here on names this one in the commands to type.
pub(super) fn speak_of(rut: Rut, store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    if check::held(store)? == Held::Several {
        context.output.name_supplier(rut);
    }
    Ok(())
}

pub(super) fn read_rut(text: &str) -> Outcome<Rut> {
    Rut::parse_lenient(text).map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))
}

pub(super) fn nobody() -> Failure {
    Failure::new(FailureKind::No, Message::new("check-nobody"))
        .hint(Message::new("check-nobody-hint"))
}

fn which(hint: &'static str) -> Failure {
    Failure::new(FailureKind::Usage, Message::new("check-which")).hint(Message::new(hint))
}

/// The report of one supplier.
fn show_one(verdict: &Verdict, context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    let report = Report::new(verdict, texts);
    let text = match context.chosen_format() {
        Format::Table => {
            let text = terminal::report(&report, texts, context.output.width());
            return context.emit_styled(&text);
        }
        Format::Md => markdown::report(&report, texts),
        Format::Html => html::page(&report, texts),
        Format::Json => json(std::slice::from_ref(verdict), context)?,
        Format::Csv | Format::Xlsx => return findings(std::slice::from_ref(verdict), context),
        Format::Pdf | Format::Ocds | Format::OcdsLines | Format::Ics => {
            return Err(context.no_such_format());
        }
    };
    context.emit(text.as_bytes())
}

/// The table of everyone; programs get every finding.
fn show_all(verdicts: &[Verdict], context: &mut Context) -> Outcome<()> {
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Json => {
            let text = json(verdicts, context)?;
            context.emit(text.as_bytes())?;
        }
        Format::Csv | Format::Xlsx => findings(verdicts, context)?,
        Format::Pdf | Format::Ocds | Format::OcdsLines | Format::Ics => {
            return Err(context.no_such_format());
        }
        Format::Html => {
            let table = summary::table(verdicts, texts);
            let page = html::summary(&table, context.today.date, texts);
            context.emit(page.as_bytes())?;
        }
        Format::Table | Format::Md => {
            let table = summary::table(verdicts, texts);
            context.emit_table::<()>("check", &table, &[])?;
        }
    }
    let ready = verdicts.iter().filter(|verdict| verdict.is_ready()).count();
    context.output.say(&Message::new("verdict-not-official"));
    context.output.say(
        &Message::new("verdict-all-count")
            .with("total", verdicts.len())
            .with("ready", ready),
    );
    Ok(())
}

fn findings(verdicts: &[Verdict], context: &mut Context) -> Outcome<()> {
    let table = data::table(verdicts, context.output.texts());
    context.emit_table::<()>("check", &table, &[])
}

fn json(verdicts: &[Verdict], context: &Context) -> Outcome<String> {
    pretty(&data::json(verdicts, context.output.texts()))
}

fn pretty(value: &impl serde::Serialize) -> Outcome<String> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| unwritable(error.into()))
}

/// Saves the dated copy and says where.
fn save(verdicts: &[Verdict], file: &Path, context: &mut Context) -> Outcome<()> {
    let copy = data::snapshot(verdicts, context.today.date, context.output.texts());
    let text = pretty(&copy)?;
    check::save_copy(file, text.as_bytes())?;
    let name = file.display().to_string();
    context
        .output
        .say(&Message::new("check-snapshot-saved").with("file", name));
    Ok(())
}
