//! `bids rescue`: the portal failed while handing in; assembles the claim and says until when. With `--terms` the terms
//! of the claims against an act.

use crate::app::bids::read_code;
use crate::app::check::{Held, held};
use crate::app::days::{read_day, read_moment};
use crate::app::rescue::{self, Claim, Moments};
use crate::cli::asked;
use crate::cli::check::read_rut;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::calendar::{Deadline, Today, read_deadline};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::domain::terms::Window;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::language::Language;
use crate::present::rescue as view;
use crate::present::texts::Texts;
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;
use std::path::{Path, PathBuf};

/// What is known of the failure.
#[derive(Debug, Args)]
pub(in crate::cli) struct RescueArguments {
    #[arg(value_name = "TENDER", required_unless_present = "terms")]
    tender: Option<String>,
    #[arg(long, value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, visible_alias = "usuario", value_name = "RUT")]
    user: Option<String>,
    #[arg(long, visible_alias = "cuando", value_name = "DATE")]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    error: Option<String>,
    #[arg(long, visible_alias = "captura", value_name = "FILE")]
    capture: Vec<PathBuf>,
    #[arg(long, visible_alias = "cierre", value_name = "DATE")]
    closing: Option<String>,
    #[arg(long, visible_alias = "certificado", value_name = "DATE")]
    certificate_sent: Option<String>,
    #[arg(long, visible_alias = "plazos", conflicts_with = "tender")]
    terms: bool,
    #[arg(long, visible_alias = "desde", value_name = "DATE", requires = "terms")]
    from: Option<String>,
}

/// Assembles the claim; ends with 1 when the time for it is over.
pub(super) fn run(arguments: &RescueArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    if arguments.terms {
        return terms(arguments, &pack, context);
    }
    // Here `-o` names a folder for several files.
    let folder = context.output_file.take();
    let captures = rescue::captures(&arguments.capture)?;
    let sent = arguments.certificate_sent.as_deref().map(read_day);
    let sent = sent.transpose()?;
    let mut store = context.open_store()?;
    let claim = gather(arguments, store.as_mut(), context)?;
    drop(store);
    let moments = Moments::count(&pack, context.today, claim.closes, sent)?;
    let text = view::claim_text(&claim, &captures, &Texts::new(Language::Es));
    if let Some(folder) = &folder {
        let today = context.today.date;
        let texts = context.output.texts();
        let guide = view::guide(&claim, &captures, (&moments, today), &pack, texts);
        let name = texts.get("rescue-guide-file");
        let mut files = vec![
            ("reclamo.txt", text.as_bytes()),
            (name.as_str(), guide.as_bytes()),
        ];
        files.extend(
            captures
                .iter()
                .map(|one| (one.name.as_str(), one.bytes.as_slice())),
        );
        rescue::write_folder(folder, &files)?;
    }
    let item = view::json(&claim, &captures, &moments, &text);
    let item = (&item, text.as_str(), folder.is_some());
    show(&claim, &moments, item, &pack, context)?;
    let missing = view::missing(&claim, &captures);
    if !missing.is_empty() {
        context
            .output
            .warn(&Message::new("rescue-missing").with("fields", missing));
    }
    end(&moments, folder.as_deref(), !captures.is_empty(), context)
}

/// Shows what is known, the text when no folder holds it, and what to do.
fn show(
    claim: &Claim,
    moments: &Moments,
    (item, text, in_folder): (&serde_json::Value, &str, bool),
    pack: &Pack,
    context: &mut Context,
) -> Outcome<()> {
    let record = view::record(claim, moments, pack, context.output.texts());
    context.emit_record("rescue", &record, item)?;
    if context.chosen_format() == Format::Table && !in_folder {
        let line = context.output.texts().get("rescue-copy-from-here");
        let line = context.output.wrapped(&line);
        let shown = context.output.wrapped(text);
        context.emit(format!("\n{line}\n\n{shown}\n").as_bytes())?;
    }
    for line in view::advice(claim, moments, pack) {
        context.output.say(&line);
    }
    Ok(())
}

/// The verdict, the next step, and the exit code.
fn end(
    moments: &Moments,
    folder: Option<&Path>,
    has_captures: bool,
    context: &mut Context,
) -> Outcome<()> {
    match folder {
        Some(folder) => context
            .output
            .say(&Message::new("rescue-written").with("folder", folder.display().to_string())),
        None if has_captures => context
            .output
            .warn(&Message::new("rescue-captures-need-folder")),
        None => context.output.say(&Message::new("rescue-folder-hint")),
    }
    let today = context.today.date;
    context.output.say(&view::verdict(moments, today));
    let over = match (&moments.handover, moments.request) {
        (Some((_, last)), _) => last.value < today,
        (None, Some(request)) => matches!(request.window, Window::Over(_)),
        (None, None) => false,
    };
    if over {
        return Err(Failure::answered_no());
    }
    Ok(())
}

/// What was given, what the store knows, and what the person answers.
fn gather(
    arguments: &RescueArguments,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<Claim> {
    let today = context.today;
    let given = |text: &Option<String>| text.clone();
    let mut claim = Claim {
        tender: arguments.tender.as_deref().map(read_code).transpose()?,
        company: company(arguments.rut.as_deref(), store)?,
        closes: given(&arguments.closing)
            .map(|text| closing(&text))
            .transpose()?,
        user: arguments.user.as_deref().map(read_rut).transpose()?,
        failed_at: given(&arguments.at)
            .map(|text| moment(&text, today))
            .transpose()?,
        ..Claim::default()
    };
    if let Some(text) = &arguments.error {
        claim.error = rescue::error_text(text)?;
    }
    if claim.company.is_none() {
        claim.company = ask("rescue-ask-company", read_rut, context);
    }
    claim.complete(store)?;
    claim.closes = match claim.closes.filter(|closes| closes.time.is_some()) {
        Some(closes) => Some(closes),
        None => ask("rescue-ask-closing", closing, context),
    };
    if claim.closes.is_none() {
        return Err(
            usage(Message::new("rescue-no-closing")).hint(Message::new("rescue-no-closing-hint"))
        );
    }
    if claim.user.is_none() {
        claim.user = ask("rescue-ask-user", read_rut, context);
    }
    if claim.failed_at.is_none() {
        claim.failed_at = ask("rescue-ask-at", |text| moment(text, today), context);
    }
    if claim.error.is_none() {
        claim.error = ask("rescue-ask-error", rescue::error_text, context).flatten();
    }
    Ok(claim)
}

/// The firm: the RUT that was given, or the only one that is held.
fn company(given: Option<&str>, store: &mut dyn Store) -> Outcome<Option<Rut>> {
    match given {
        Some(text) => read_rut(text).map(Some),
        None => Ok(match held(store)? {
            Held::One(rut) => Some(rut),
            Held::Nobody | Held::Several => None,
        }),
    }
}

/// Asks, unless nothing may be asked for.
fn ask<T>(
    question: &'static str,
    read: impl Fn(&str) -> Outcome<T>,
    context: &mut Context,
) -> Option<T> {
    if context.no_input {
        return None;
    }
    asked::ask(question, context, read)
}

/// A closing, which needs its hour.
fn closing(text: &str) -> Outcome<Deadline> {
    let closes = read_moment(text, true)?;
    if closes.time.is_none() {
        let message = Message::new("rescue-closing-needs-hour").with("value", text);
        return Err(usage(message));
    }
    Ok(closes)
}

/// A moment that has been; an hour alone is one of today.
fn moment(text: &str, today: Today) -> Outcome<Deadline> {
    let text = text.trim();
    let hour_alone = !text.contains([' ', 'T', '/', '-']) && text.contains(':');
    let whole = if hour_alone {
        format!("{} {text}", today.date)
    } else {
        text.to_owned()
    };
    let moment = read_deadline(&whole).map_err(|error| usage(error.message(text)))?;
    if moment.date > today.date || (moment.time.is_some() && !moment.passed(today)) {
        return Err(usage(
            Message::new("rescue-at-in-the-future").with("value", text),
        ));
    }
    Ok(moment)
}

/// `--terms`: counted from the act, or from today.
fn terms(arguments: &RescueArguments, pack: &Pack, context: &mut Context) -> Outcome<()> {
    let act = match arguments.from.as_deref() {
        Some(text) => read_moment(text, true)?,
        None => Deadline::day(context.today.date),
    };
    let (lengths, counted) = rescue::claim_terms(pack, act)?;
    let (table, lines, items) = view::claim_terms(&lengths, &counted, context.output.texts());
    context.emit_table("claim-terms", &table, &items)?;
    for line in lines {
        context.output.say(&line);
    }
    Ok(())
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}
