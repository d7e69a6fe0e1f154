//! `directory list`: connected suppliers for the municipality, with what hints at a conflict of interest.

use crate::app::directory::listing::{self, DirectoryQuery, Listing};
use crate::app::directory::publication::{Overdue, overdue};
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::directory;
use crate::rules::Pack;
use clap::Args;
use jiff::civil::Date;

/// What narrows the list.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArguments {
    #[arg(long, value_name = "COMUNA", value_delimiter = ',')]
    comuna: Vec<String>,
    #[arg(long, visible_alias = "local-legal", value_name = "REGION")]
    legal_local: Option<String>,
    #[arg(long, visible_alias = "entrega", value_name = "COMUNA|REGION")]
    delivery: Option<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    rubro: Vec<String>,
    #[arg(
        long,
        visible_alias = "tamano",
        value_name = "SIZE",
        value_delimiter = ','
    )]
    size: Vec<String>,
    #[arg(long, visible_alias = "mujeres")]
    women_led: bool,
    #[arg(long, visible_alias = "habiles")]
    eligible: bool,
    #[arg(long, visible_alias = "palabras", value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, visible_alias = "al", value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, visible_alias = "todos")]
    all: bool,
}

impl ListArguments {
    fn query(&self, pack: &Pack) -> Outcome<DirectoryQuery> {
        let sizes = self.size.iter().map(|size| listing::size(size, pack));
        Ok(DirectoryQuery {
            comunas: self.comuna.clone(),
            legal_local: self.legal_local.clone(),
            delivery: self.delivery.clone(),
            rubros: self.rubro.clone(),
            sizes: sizes.collect::<Outcome<_>>()?,
            women_led: self.women_led,
            eligible: self.eligible,
            words: self.words.clone(),
            all: self.all,
        })
    }

    /// The day as of which the states are told.
    fn day(&self, today: Date) -> Outcome<Date> {
        let usage = |message| Failure::new(FailureKind::Usage, message);
        let Some(text) = &self.as_of else {
            return Ok(today);
        };
        let day = read_date(text).map_err(|error| usage(error.message(text)))?;
        if day > today {
            return Err(usage(Message::new("directory-day-ahead").with("day", day)));
        }
        Ok(day)
    }
}

/// Lists them, and says what the list leaves out.
pub(super) fn run(arguments: &ListArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let day = arguments.day(context.today.date)?;
    let query = arguments.query(&pack)?;
    let mut store = context.open_store()?;
    let listing = listing::list(&query, store.as_mut(), &pack, day)?;
    let overdue = overdue(store.as_mut(), &pack, context.today.date)?;
    let items: Vec<_> = listing
        .entries
        .iter()
        .map(|entry| directory::entry(entry, listing.delivery, day))
        .collect();
    let texts = context.output.texts();
    let table = match context.chosen_format() {
        Format::Csv | Format::Xlsx => directory::sheet(texts, &pack, &listing),
        _ => directory::list(texts, &listing, arguments.all),
    };
    if listing.entries.is_empty() {
        say_left_out(&listing, context);
        say_overdue(&overdue, context);
        let failure = Failure::new(FailureKind::No, Message::new("directory-nobody"))
            .hint(Message::new("directory-nobody-hint"));
        return Err(context.emit_nothing("directory", failure));
    }
    context.emit_table("directory", &table, &items)?;
    let people = listing.entries.len();
    note_written(
        store.as_mut(),
        "directory list",
        Handed::Directory,
        people,
        context,
    )?;
    say_ties(&listing, context);
    say_left_out(&listing, context);
    say_overdue(&overdue, context);
    let id = match arguments.all {
        true => "directory-listed-all",
        false => "directory-listed",
    };
    context.output.say(
        &Message::new(id)
            .with("count", listing.entries.len())
            .with("day", day),
    );
    Ok(())
}

fn say_ties(listing: &Listing, context: &mut Context) {
    let flagged = listing
        .entries
        .iter()
        .filter(|entry| entry.tie.is_flagged());
    let count = flagged.count();
    if count > 0 {
        context
            .output
            .warn(&Message::new("directory-ties").with("count", count));
    }
    if !listing.knows_staff {
        context.output.say(&Message::new("directory-no-staff-list"));
    }
    if listing.delivery.region.is_some() {
        context.output.say(&Message::new("directory-two-senses"));
    }
}

/// Who is not in the list, counted: nobody without a legal basis is named.
fn say_left_out(listing: &Listing, context: &mut Context) {
    for (id, count) in [
        ("directory-without-basis", listing.without_basis),
        ("directory-undecided", listing.undecided),
        ("directory-not-connected", listing.not_connected),
    ] {
        if count > 0 {
            context.output.say(&counted(id, count));
        }
    }
}

fn counted(id: &'static str, count: usize) -> Message {
    Message::new(id).with("count", count)
}

/// The publications in which somebody stands who left.
pub(super) fn say_overdue(overdue: &[Overdue], context: &mut Context) {
    for one in overdue {
        let place = || one.publication.place.clone();
        let on = one.publication.published_on;
        for (rut, name) in &one.withdrawn {
            let who = name.clone().unwrap_or_else(|| rut.to_string());
            let message = Message::new("directory-still-published")
                .with("name", who)
                .with("rut", *rut)
                .with("day", on)
                .with("place", place());
            context.output.warn(&message);
        }
        let others = one.others as u64 + one.publication.erased;
        if others > 0 {
            let message = Message::new("directory-others-published")
                .with("count", others)
                .with("day", on)
                .with("place", place());
            context.output.warn(&message);
        }
        let again = Message::new("directory-publish-again").with("place", place());
        context.output.say(&again);
    }
}
