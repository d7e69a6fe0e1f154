//! `directory publish DIR`: the list as pages that anybody can open, made of what suppliers agreed to show.

use crate::app::directory::basis::Withheld;
use crate::app::directory::publication::{Changes, Draft, Signed, changes, draft};
use crate::app::place::{Place, Sort};
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::privacy::log::leave;
use crate::cli::whose::confirmed;
use crate::domain::directory::Publication;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::directory::{PublicationJson, Site, publication};
use clap::Args;
use std::path::{Path, PathBuf};

/// Where, and who answers for it.
#[derive(Debug, Args)]
pub(in crate::cli) struct PublishArguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, visible_alias = "publica", value_name = "NAME")]
    publisher: Option<String>,
    #[arg(long, visible_alias = "contacto", value_name = "TEXT")]
    contact: Option<String>,
}

/// Says what will be written and who is in it, asks, and writes it whole.
pub(super) fn run(arguments: &PublishArguments, context: &mut Context) -> Outcome<()> {
    let place = Place::look(&arguments.folder, Sort::Directory)?;
    // Who publishes again without saying it anew answers for it still.
    let last = match place.taken {
        true => Signed::last(&arguments.folder),
        false => Signed::default(),
    };
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let draft = draft(store.as_mut(), &pack, context.today.date)?;
    let before = match whole(&arguments.folder) {
        Some(path) => store.published(&path)?,
        None => Vec::new(),
    };
    let changes = changes(&before, &draft.entries());
    say_left_out(&draft, context);
    if draft.cards.is_empty() && !place.taken {
        let failure = Failure::new(FailureKind::No, Message::new("directory-nobody-to-publish"));
        return Err(failure.hint(Message::new("directory-nobody-to-publish-hint")));
    }
    say_plan(arguments, &draft, changes, place.taken, context);
    if !place.strangers.is_empty() {
        let others = Message::new("directory-others-there")
            .with("count", place.strangers.len())
            .with("files", place.strangers.join(", "));
        context.output.say(&others);
    }
    if !confirmed(&Message::new("directory-publish-ask"), context)? {
        let kept = Message::new("directory-publish-declined");
        return Err(Failure::new(FailureKind::No, kept));
    }
    let site = Site {
        cards: &draft.cards,
        day: draft.day,
        pack: &pack,
        publisher: arguments.publisher.as_deref().or(last.publisher.as_deref()),
        contact: arguments.contact.as_deref().or(last.contact.as_deref()),
    };
    let files = site.files().map_err(unwritable)?;
    let sizes: Vec<(String, usize)> = files
        .iter()
        .map(|file| (file.name.clone(), file.bytes.len()))
        .collect();
    place.write(files, draft.day)?;
    let path = whole(&arguments.folder).unwrap_or_else(|| shown(&arguments.folder));
    let noted = Publication {
        place: path,
        published_on: draft.day,
        erased: 0,
    };
    store.put_publication(&noted, &draft.entries())?;
    let people = draft.cards.len();
    leave("directory publish", Handed::Directory, people, context)?;
    let json = PublicationJson::of(&noted, &draft, changes, &sizes);
    let table = publication(context.output.texts(), &sizes);
    context.emit_table("directory-publication", &table, &[json])?;
    say_done(arguments, &draft, changes, context);
    Ok(())
}

/// The whole path of a folder that is there.
fn whole(folder: &Path) -> Option<String> {
    let path = fs_err::canonicalize(folder).ok()?;
    Some(path.display().to_string())
}

fn shown(folder: &Path) -> String {
    folder.display().to_string()
}

fn say_plan(
    arguments: &PublishArguments,
    draft: &Draft,
    changes: Changes,
    again: bool,
    context: &mut Context,
) {
    let people = draft.people();
    let plan = Message::new("directory-publish-plan")
        .with("place", shown(&arguments.folder))
        .with("count", draft.cards.len())
        .with("people", people)
        .with("firms", draft.cards.len() - people);
    context.output.say(&plan);
    context
        .output
        .say(&Message::new("directory-publish-who-reads"));
    if again {
        context
            .output
            .say(&told("directory-publish-changes", changes));
    }
}

fn told(id: &'static str, changes: Changes) -> Message {
    Message::new(id)
        .with("came", changes.came)
        .with("changed", changes.changed)
        .with("stayed", changes.stayed)
        .with("went", changes.went)
}

/// Who is held and not published, counted by the reason.
fn say_left_out(draft: &Draft, context: &mut Context) {
    let withheld = draft.withheld.iter().map(|(reason, count)| {
        let id = match reason {
            Withheld::NoConsent => "directory-withheld-no-consent",
            Withheld::Withdrawn => "directory-withheld-withdrawn",
            Withheld::UnknownText => "directory-withheld-unknown-text",
        };
        (id, *count)
    });
    let others = ("directory-withheld-not-connected", draft.not_connected);
    for (id, count) in withheld.chain([others]) {
        if count > 0 {
            context.output.say(&Message::new(id).with("count", count));
        }
    }
}

fn say_done(arguments: &PublishArguments, draft: &Draft, changes: Changes, context: &mut Context) {
    context
        .output
        .say(&told("directory-published-changes", changes));
    let index = arguments.folder.join("index.html");
    let done = Message::new("directory-published")
        .with("count", draft.cards.len())
        .with("file", shown(&index))
        .with("place", shown(&arguments.folder));
    context.output.say(&done);
}
