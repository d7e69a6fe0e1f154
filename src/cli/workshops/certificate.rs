//! `workshops certificate`: gives certificates to who met the attendance rule of a course, as a list of codes or as pages to
//! print, or takes one back.

use crate::app::results::certificates::{Given, give, revoke};
use crate::app::results::{Person, Room, rooms};
use crate::cli::chance::chance;
use crate::cli::context::{Context, cannot_write, save};
use crate::cli::emit::pdf;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::results as view;
use crate::store::Store;
use clap::Args;
use std::path::Path;

/// Whose, or which one is taken back.
#[derive(Debug, Args)]
pub(in crate::cli) struct CertificateArguments {
    #[arg(value_name = "COURSE", required_unless_present = "revoke")]
    course: Option<String>,
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(
        long,
        visible_alias = "anular",
        value_name = "CERTIFICATE",
        requires = "reason",
        conflicts_with = "course"
    )]
    revoke: Option<String>,
    #[arg(
        long,
        visible_alias = "motivo",
        value_name = "TEXT",
        requires = "revoke"
    )]
    reason: Option<String>,
}

/// Gives or takes back.
pub(in crate::cli) fn run(arguments: &CertificateArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    if let (Some(code), Some(reason)) = (&arguments.revoke, &arguments.reason) {
        return take_back(code, reason, store.as_mut(), context);
    }
    let rooms = rooms(store.as_mut(), arguments.course.as_deref())?;
    let Some(room) = rooms.first() else {
        return Ok(());
    };
    let one = arguments
        .person
        .as_deref()
        .map(|who| room.find(who))
        .transpose()?;
    let people: Vec<&Person> = one.map_or_else(|| room.people.iter().collect(), |one| vec![one]);
    let today = context.today.date;
    let (given, refused) = give(store.as_mut(), room, &people, &mut chance, today)?;
    if given.is_empty() {
        let message = Message::new("certificate-nobody").with("course", room.code());
        let hint = Message::new("certificate-nobody-hint").with("course", room.code());
        let failure = Failure::new(FailureKind::No, message).hint(hint);
        return Err(context.emit_nothing("certificates", failure));
    }
    let centre = centre(store.as_mut(), room)?;
    let page = matches!(context.chosen_format(), Format::Html | Format::Pdf);
    match (&given[..], context.output_file.clone()) {
        ([one], _) if page => {
            let page = view::certificate_page(context.output.texts(), room, one, &centre);
            context.emit_page(&page)?;
        }
        (_, Some(folder)) if folder.is_dir() || (page && folder.extension().is_none()) => {
            write(&folder, &given, (room, &centre), context)?;
        }
        _ if page => return Err(no_folder()),
        _ => {
            let table = view::given(context.output.texts(), &given);
            context.emit_table("certificates", &table, &view::given_json(room, &given))?;
        }
    }
    let people = given.len();
    note_written(
        store.as_mut(),
        "workshops certificate",
        Handed::Workshop,
        people,
        context,
    )?;
    tell(room, &given, &refused, context);
    Ok(())
}

/// The name of the centre, or its code.
fn centre(store: &mut dyn Store, room: &Room) -> Outcome<String> {
    let code = &room.course.centre;
    let mut centres = store.workshop_centres()?;
    centres.extend(store.own_centre()?);
    centres.retain(|centre| centre.code == *code);
    Ok(centres
        .pop()
        .map_or_else(|| code.to_string(), |centre| centre.name))
}

/// Several pages need a folder.
fn no_folder() -> Failure {
    Failure::new(FailureKind::Usage, Message::new("certificate-needs-folder"))
        .hint(Message::new("certificate-needs-folder-hint"))
}

/// Writes a page for each person into a folder.
fn write(
    folder: &Path,
    given: &[Given<'_>],
    (room, centre): (&Room, &str),
    context: &mut Context,
) -> Outcome<()> {
    let is_html = context.chosen_format() == Format::Html;
    let ending = if is_html { "html" } else { "pdf" };
    fs_err::create_dir_all(folder).map_err(|error| cannot_write(folder, error))?;
    for one in given {
        let texts = context.output.texts();
        let page = view::certificate_page(texts, room, one, centre);
        let file = folder.join(view::file_name(texts, one, ending));
        let bytes = if is_html {
            page.html().into_bytes()
        } else {
            pdf(&page)?
        };
        save(&file, |out| {
            out.write_all(&bytes)
                .map_err(|error| cannot_write(&file, error))
        })?;
    }
    let message = Message::new("certificate-written")
        .with("count", given.len())
        .with("folder", folder.display().to_string());
    context.output.say(&message);
    Ok(())
}

/// Who got none, and what to type next.
fn tell(room: &Room, given: &[Given<'_>], refused: &[&Person], context: &mut Context) {
    if !refused.is_empty() {
        let seats: Vec<String> = refused
            .iter()
            .map(|one| one.enrolment.number.to_string())
            .collect();
        let message = Message::new("certificate-refused")
            .with("count", refused.len())
            .with("seats", seats.join(", "));
        context.output.warn(&message);
    }
    if let Some(first) = given.first() {
        let message = Message::new("certificate-next")
            .with("count", given.len())
            .with("course", room.code())
            .with("code", first.certificate.code.to_string());
        context.output.say(&message);
    }
}

fn take_back(
    text: &str,
    reason: &str,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let question = Message::new("certificate-revoke-ask").with("code", text.trim());
    if !confirmed(&question, context)? {
        let declined = Message::new("certificate-revoke-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    let code = revoke(store, text, reason, context.today.date)?;
    context
        .output
        .say(&Message::new("certificate-taken-back").with("code", code.to_string()));
    Ok(())
}
