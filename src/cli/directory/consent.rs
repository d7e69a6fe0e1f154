//! `directory consent RUT`: what a supplier agreed to show, given field by field and withdrawn as easily.

use super::say_stands;
use crate::app::directory::basis::to_everybody;
use crate::app::directory::consent::{self, Choice, word};
use crate::cli::check;
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::consent::{Channel, Purpose};
use crate::domain::directory::Field;
use crate::domain::message::Message;
use crate::domain::supplier::Supplier;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use clap::Args;

/// Whose, and what is said.
#[derive(Debug, Args)]
pub(in crate::cli) struct ConsentArguments {
    #[arg(value_name = "RUT")]
    rut: String,
    #[arg(long, visible_alias = "dar", conflicts_with = "withdraw")]
    give: bool,
    #[arg(long, visible_alias = "retirar")]
    withdraw: bool,
    #[arg(
        long,
        visible_alias = "solo",
        value_name = "FIELD",
        value_delimiter = ',',
        requires = "give",
        conflicts_with = "without"
    )]
    only: Vec<String>,
    #[arg(
        long,
        visible_alias = "sin",
        value_name = "FIELD",
        value_delimiter = ',',
        requires = "give"
    )]
    without: Vec<String>,
    #[arg(long, visible_alias = "papel", requires = "give")]
    paper: bool,
}

/// Shows what stands, or changes it.
pub(super) fn run(arguments: &ConsentArguments, context: &mut Context) -> Outcome<()> {
    let rut = check::read_rut(&arguments.rut)?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let supplier = consent::supplier(store.as_mut(), rut)?;
    if arguments.withdraw {
        return withdraw(&supplier, store.as_mut(), context);
    }
    if arguments.give {
        return give(arguments, &supplier, &pack, store.as_mut(), context);
    }
    show(&supplier, &pack, context)
}

/// Shows the text, asks, and notes the consent.
fn give(
    arguments: &ConsentArguments,
    supplier: &Supplier,
    pack: &Pack,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let today = context.today.date;
    let text = consent::text(pack, today)?;
    let fields = consent::chosen(text, &choice(arguments)?)?;
    let worded = context.output.texts().wording(&text.text).to_owned();
    context.output.text(&worded);
    let shown = fields.clone().unwrap_or_else(|| text.fields.clone());
    let ask = Message::new("directory-consent-ask").with("fields", words(&shown));
    if !confirmed(&ask, context)? {
        let declined = Message::new("directory-consent-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    let channel = match arguments.paper {
        true => Channel::Paper,
        false => Channel::Screen,
    };
    consent::grant(store, supplier, text, fields, channel, today)?;
    let done = Message::new("directory-consent-given")
        .with("rut", supplier.rut)
        .with("fields", words(&shown))
        .with("version", text.version.as_str());
    context.output.say(&done);
    let taken_out = consent::taken_out(supplier, pack, &shown);
    say_shown_still(supplier, &taken_out, store, context)
}

/// Names the publications that show more of the supplier than is agreed from now on.
fn say_shown_still(
    supplier: &Supplier,
    taken_out: &[Field],
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    if taken_out.is_empty() {
        return Ok(());
    }
    for publication in consent::standing_in(store, supplier.rut)? {
        let still = Message::new("directory-shows-still")
            .with("rut", supplier.rut)
            .with("fields", words(taken_out))
            .with("day", publication.published_on)
            .with("place", publication.place.as_str());
        context.output.warn(&still);
        let again =
            Message::new("directory-publish-less").with("place", publication.place.as_str());
        context.output.say(&again);
    }
    Ok(())
}

fn choice(arguments: &ConsentArguments) -> Outcome<Choice> {
    let read = |text: &String| {
        Field::read(text).ok_or_else(|| {
            let message =
                Message::new("directory-consent-no-such-field").with("value", text.as_str());
            let optional = Field::ALL.into_iter().filter(|field| field.is_optional());
            let fields: Vec<Message> = optional.map(word).collect();
            Failure::new(FailureKind::Usage, message)
                .hint(Message::new("directory-consent-fields-hint").with("fields", fields))
        })
    };
    let all = |texts: &[String]| texts.iter().map(read).collect::<Outcome<Vec<Field>>>();
    Ok(
        match (arguments.only.as_slice(), arguments.without.as_slice()) {
            ([], []) => Choice::All,
            ([], without) => Choice::Without(all(without)?),
            (only, _) => Choice::Only(all(only)?),
        },
    )
}

/// The fields by their names; a tie is told to the municipality and never shown.
fn words(fields: &[Field]) -> Vec<Message> {
    let shown = fields.iter().filter(|field| **field != Field::Tie);
    shown.map(|field| word(*field)).collect()
}

/// Ends the consent, and names the publications that still hold the supplier.
fn withdraw(supplier: &Supplier, store: &mut dyn Store, context: &mut Context) -> Outcome<()> {
    let ask = Message::new("directory-withdraw-ask").with("rut", supplier.rut);
    if !confirmed(&ask, context)? {
        let declined = Message::new("directory-consent-declined");
        return Err(Failure::new(FailureKind::No, declined));
    }
    let standing = consent::withdraw(store, supplier, context.today.date)?;
    let done = Message::new("directory-withdrawn").with("rut", supplier.rut);
    context.output.say(&done);
    for publication in standing {
        say_stands(supplier.rut, supplier.name(), &publication, context);
    }
    Ok(())
}

/// Says what stands.
fn show(supplier: &Supplier, pack: &Pack, context: &mut Context) -> Outcome<()> {
    let rut = supplier.rut;
    let Some(held) = supplier.consent(Purpose::Directory) else {
        let message = Message::new("directory-consent-none").with("rut", rut);
        return Err(Failure::new(FailureKind::No, message)
            .hint(Message::new("directory-consent-give-hint").with("rut", rut)));
    };
    let fields = match to_everybody(supplier, pack) {
        Ok(shown) => words(&shown.fields().collect::<Vec<_>>()),
        Err(_) => Vec::new(),
    };
    let message = if fields.is_empty() {
        Message::new("directory-consent-stands-unpublished")
            .with("rut", rut)
            .with("day", held.given_on)
    } else {
        Message::new("directory-consent-stands")
            .with("rut", rut)
            .with("day", held.given_on)
            .with("version", held.text_version.as_str())
            .with("fields", fields)
    };
    context.output.say(&message);
    context
        .output
        .say(&Message::new("directory-consent-withdraw-hint").with("rut", rut));
    Ok(())
}
