//! `privacy request`: the book of what people ask about their data.

use super::block::say_published;
use super::names::{ChannelName, KindName};
use super::{day, open, say_unconfirmed};
use crate::app::privacy;
use crate::app::privacy::controller::controller;
use crate::app::privacy::granting::{self, Holding};
use crate::app::privacy::requests::{Asked, Clocked, RequestBook, open_and_overdue, requester};
use crate::app::privacy::subject::Subject;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::domain::message::Message;
use crate::domain::privacy::request::RequestKind;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::{pages, purpose, request, request_kind, requests};
use crate::store::Store;
use clap::{Args, Subcommand};

/// What can be done with the book.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum RequestCommand {
    #[command(visible_alias = "agregar")]
    Add(AddArguments),
    #[command(visible_alias = "listar")]
    List,
    #[command(visible_alias = "ver")]
    Show {
        #[arg(value_name = "NUMBER")]
        number: u32,
    },
    #[command(visible_alias = "prorrogar")]
    Extend {
        #[arg(value_name = "NUMBER")]
        number: u32,
        #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
        reason: Option<String>,
    },
    #[command(visible_alias = "responder")]
    Answer(AnswerArguments),
}

/// Who asks for what, and how.
#[derive(Debug, Args)]
pub(in crate::cli) struct AddArguments {
    #[arg(value_name = "WHO")]
    who: String,
    #[arg(long, visible_alias = "tipo", value_name = "TYPE")]
    kind: KindName,
    #[arg(
        long,
        visible_alias = "via",
        value_name = "CHANNEL",
        default_value = "in-person"
    )]
    channel: ChannelName,
    #[arg(long, visible_alias = "recibida", value_name = "DATE")]
    received: Option<String>,
    #[arg(long, visible_alias = "nota", value_name = "TEXT")]
    note: Option<String>,
}

/// Which request, and how it is answered.
#[derive(Debug, Args)]
pub(in crate::cli) struct AnswerArguments {
    #[arg(value_name = "NUMBER")]
    number: u32,
    #[arg(long, visible_alias = "concedida", conflicts_with = "refused")]
    granted: bool,
    #[arg(long, visible_alias = "denegada")]
    refused: bool,
    #[arg(long, visible_alias = "motivo", value_name = "TEXT")]
    reason: Option<String>,
}

/// Runs the command.
pub(super) fn run(command: &RequestCommand, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let book = RequestBook::new(&pack, context.today.date)?;
    let mut store = open(context)?;
    let store = store.as_mut();
    let early = pack.request_terms_from(context.today.date);
    match command {
        RequestCommand::Add(arguments) => add(arguments, &book, store, context)?,
        RequestCommand::List => list(&book, store, context)?,
        RequestCommand::Show { number } => show(&book.find(store, *number)?, context)?,
        RequestCommand::Extend { number, reason } => {
            let clocked = book.extend(store, *number, reason.as_deref().unwrap_or_default())?;
            show(&clocked, context)?;
            let done = Message::new("privacy-extended").with("due", clocked.due_on);
            context.output.say(&done);
        }
        RequestCommand::Answer(arguments) => answer(arguments, &book, store, context)?,
    }
    say_unconfirmed(&pack, context);
    if let Some(from) = early {
        let note = Message::new("privacy-terms-from").with("from", from);
        context.output.say(&note);
    }
    Ok(())
}

fn add(
    arguments: &AddArguments,
    book: &RequestBook,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let Some(who) = requester(&arguments.who) else {
        let message = Message::new("privacy-bad-requester").with("value", arguments.who.as_str());
        return Err(Failure::new(FailureKind::Usage, message));
    };
    let kind: RequestKind = arguments.kind.into();
    let asked = Asked {
        requester: who,
        kind,
        channel: arguments.channel.into(),
        received_on: day(arguments.received.as_deref())?,
        note: arguments.note.clone(),
    };
    let clocked = book.add(store, asked)?;
    show(&clocked, context)?;
    if kind == RequestKind::Blocking {
        block_meanwhile(&arguments.who, store, context)?;
    }
    if clocked.uncertain {
        context.output.warn(&Message::new("privacy-due-uncertain"));
    }
    let added = Message::new("privacy-request-added")
        .with("number", clocked.request.number.to_string())
        .with("kind", Message::new(request_kind(kind)))
        .with("due", clocked.due_on);
    context.output.say(&added);
    Ok(())
}

/// Nothing is done with the data while the request is decided.
fn block_meanwhile(who: &str, store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    let whom = match Subject::read(store, who) {
        Ok(whom) => whom,
        Err(failure) if failure.kind == FailureKind::No => {
            let message = Message::new("privacy-block-needs-person");
            context.output.warn(&message);
            return Ok(());
        }
        Err(failure) => return Err(failure),
    };
    privacy::block(store, &whom, None, context.today.date)?;
    let resting = whom.in_text("privacy-blocked-meanwhile");
    context.output.say(&resting);
    say_published(&whom, store, context)
}

fn list(book: &RequestBook, store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    let listed = book.list(store)?;
    if listed.is_empty() {
        return Err(
            Failure::new(FailureKind::No, Message::new("privacy-no-requests"))
                .hint(Message::new("privacy-no-requests-hint")),
        );
    }
    let table = requests(context.output.texts(), &listed);
    context.emit_table("privacy_requests", &table, &listed)?;
    let (open, overdue) = open_and_overdue(&listed);
    let said = if overdue > 0 {
        Message::new("privacy-requests-overdue").with("count", overdue)
    } else {
        Message::new("privacy-requests-open").with("count", open)
    };
    context.output.say(&said);
    Ok(())
}

fn show(clocked: &Clocked, context: &mut Context) -> Outcome<()> {
    let record = request(context.output.texts(), clocked);
    context.emit_record("privacy_requests", &record, clocked)
}

/// Says what a granted answer still needs so that what it says is true.
fn goes_with(
    clocked: &Clocked,
    holding: Holding,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let request = &clocked.request;
    let who = granting::subject(store, &request.requester)?.map(|whom| whom.typed());
    let Some(who) = who.filter(|_| holding != Holding::Nothing) else {
        return Ok(());
    };
    match request.kind {
        RequestKind::Access | RequestKind::Portability => {
            let with = Message::new("privacy-answer-attach").with("who", who);
            context.output.say(&with);
        }
        RequestKind::Rectification => {
            context
                .output
                .say(&Message::new("privacy-answer-corrected").with("who", who));
        }
        RequestKind::Objection => {
            for allowed in granting::still_allowed(store, &request.requester)? {
                let stands = Message::new("privacy-answer-still-allowed")
                    .with("purpose", Message::new(purpose(allowed)))
                    .with("who", who.as_str());
                context.output.warn(&stands);
            }
        }
        RequestKind::Erasure | RequestKind::Blocking => {}
    }
    Ok(())
}

/// Answers, or writes the answer that was given anew: HTML or PDF where a file is named.
fn answer(
    arguments: &AnswerArguments,
    book: &RequestBook,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let number = arguments.number;
    let today = context.today.date;
    let clocked = if arguments.granted || arguments.refused {
        let asked = book.find(store, number)?.request;
        if arguments.granted && asked.answer.is_none() {
            granting::before(store, &asked, today)?;
        }
        book.answer(
            store,
            number,
            arguments.granted,
            arguments.reason.as_deref(),
        )?
    } else {
        let found = book.find(store, number)?;
        if found.request.answer.is_none() {
            return Err(Failure::new(
                FailureKind::Usage,
                Message::new("privacy-answer-how"),
            ));
        }
        found
    };
    if clocked.request.kind == RequestKind::Blocking
        && arguments.refused
        && let Some(rut) = clocked.request.requester.rut
    {
        let may = Message::new("privacy-unblock-next").with("rut", rut);
        context.output.say(&may);
    }
    let known = controller(store)?;
    let pack = context.pack()?;
    let texts = context.output.texts();
    let law = pages::law_note(texts, &pack, context.today.date);
    let holding = granting::holding(store, &clocked.request.requester)?;
    let page = pages::answer(texts, &clocked, holding, known.as_ref()).map(|mut page| {
        page.blocks.extend(law);
        page
    });
    match (context.chosen_format(), page) {
        (Format::Html | Format::Pdf, Some(page)) => context.emit_page(&page)?,
        _ => show(&clocked, context)?,
    }
    if known.is_none() {
        context.output.warn(&Message::new("privacy-no-controller"));
    }
    if arguments.granted {
        goes_with(&clocked, holding, store, context)?;
    }
    let done = Message::new("privacy-request-answered").with("number", number.to_string());
    context.output.say(&done);
    Ok(())
}
