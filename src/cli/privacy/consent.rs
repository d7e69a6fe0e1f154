//! `privacy consent`: gives and withdraws consents, shows them, and prints the sheet to sign.

use super::names::{BasisName, ConsentChannel, PurposeName};
use super::{day, open};
use crate::app::bids::desk::Desk;
use crate::app::privacy::consents::{self, Change, Giving, Person};
use crate::app::privacy::controller::controller;
use crate::app::privacy::standing::{self, JointOffer};
use crate::app::privacy::subject::Subject;
use crate::cli::context::Context;
use crate::cli::directory::say_stands_in;
use crate::cli::general::Format;
use crate::domain::consent::{LegalBasis, Purpose};
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::{pages, purpose};
use crate::present::suppliers as views;
use crate::store::Store;
use clap::Args;

/// Whose, and what changes.
#[derive(Debug, Args)]
pub(in crate::cli) struct ConsentArguments {
    #[arg(value_name = "WHO")]
    who: String,
    #[arg(long, visible_alias = "dar", value_name = "PURPOSE", conflicts_with_all = ["withdraw", "sheet"])]
    give: Option<PurposeName>,
    #[arg(
        long,
        visible_alias = "retirar",
        value_name = "PURPOSE",
        conflicts_with = "sheet"
    )]
    withdraw: Option<PurposeName>,
    #[arg(long, visible_alias = "hoja", value_name = "PURPOSE")]
    sheet: Option<PurposeName>,
    #[arg(long, value_name = "BASIS", requires = "give")]
    basis: Option<BasisName>,
    #[arg(
        long,
        visible_alias = "via",
        value_name = "CHANNEL",
        requires = "give",
        default_value = "paper"
    )]
    channel: ConsentChannel,
    #[arg(long, visible_alias = "fecha", value_name = "DATE", requires = "give")]
    on: Option<String>,
    #[arg(
        long,
        visible_alias = "ano-nacimiento",
        value_name = "YEAR",
        requires = "give"
    )]
    birth_year: Option<i16>,
    #[arg(
        long,
        visible_alias = "a-cargo",
        value_name = "NAME",
        requires = "give"
    )]
    carer: Option<String>,
}

/// Changes what is told, or shows how it stands.
pub(super) fn run(arguments: &ConsentArguments, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let whom = Subject::read(store.as_mut(), &arguments.who)?;
    if let Some(wanted) = arguments.sheet {
        return sheet(&whom, wanted.into(), store.as_mut(), context);
    }
    if let Some(wanted) = arguments.give {
        return give(&whom, wanted.into(), arguments, store.as_mut(), context);
    }
    if let Some(wanted) = arguments.withdraw {
        return withdraw(&whom, wanted.into(), store.as_mut(), context);
    }
    let consents = Person::of(store.as_mut(), &whom)?.consents();
    let table = views::consents(context.output.texts(), &consents);
    context.emit_table("consents", &table, &consents)?;
    context.output.say(&whom.in_text("privacy-consent-next"));
    Ok(())
}

fn give(
    whom: &Subject,
    wanted: Purpose,
    arguments: &ConsentArguments,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack()?;
    let usual = controller(store)?.map(|known| known.kind.usual_basis());
    let basis = arguments.basis.map(Into::into).or(usual);
    let giving = Giving {
        whom,
        purpose: wanted,
        // Without a word on it a person consents: that is asked of the person, a legal function is not.
        basis: match wanted {
            Purpose::Guidance => basis.unwrap_or(LegalBasis::Consent),
            _ => arguments.basis.map_or(LegalBasis::Consent, Into::into),
        },
        channel: arguments.channel.into(),
        on: day(arguments.on.as_deref())?,
        birth_year: arguments.birth_year,
        carer: arguments.carer.as_deref(),
    };
    let id = match consents::give(store, &pack, &giving, context.today.date)? {
        Change::Done => "privacy-consent-given",
        Change::Already => "privacy-consent-given-already",
    };
    let done = whom
        .in_text(id)
        .with("purpose", Message::new(purpose(wanted)));
    context.output.say(&done);
    context
        .output
        .say(&whom.in_text("privacy-consent-take-back"));
    Ok(())
}

fn withdraw(
    whom: &Subject,
    wanted: Purpose,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let change = consents::withdraw(store, whom, wanted, context.today.date)?;
    let id = match change {
        Change::Done => "privacy-consent-withdrawn",
        Change::Already => "privacy-consent-withdrawn-already",
    };
    let done = whom
        .in_text(id)
        .with("purpose", Message::new(purpose(wanted)));
    context.output.say(&done);
    // Also when it was withdrawn already: whatever was left standing is found again.
    if let Subject::Rut(rut) = whom {
        end_what_stands(*rut, wanted, store, context)?;
    }
    let next = match wanted {
        Purpose::Guidance => "privacy-withdrawn-guidance",
        Purpose::Directory => "privacy-withdrawn-directory",
        Purpose::Results => "privacy-withdrawn-results",
        Purpose::Partners => "privacy-withdrawn-partners",
    };
    context.output.say(&whom.in_text(next));
    Ok(())
}

/// Ends what stands on a consent that was withdrawn, and tells it.
pub(in crate::cli) fn end_what_stands(
    rut: Rut,
    purpose: Purpose,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack()?;
    let desk = Desk {
        pack: &pack,
        today: context.today,
    };
    let stood = standing::end(store, &desk, rut, purpose)?;
    let joint = |id, (code, lead): &JointOffer| {
        Message::new(id)
            .with("rut", rut)
            .with("code", code.to_string())
            .with("lead", *lead)
    };
    for offer in &stood.left {
        context
            .output
            .say(&joint("privacy-left-joint-offer", offer));
    }
    for offer in &stood.done {
        context
            .output
            .warn(&joint("privacy-stays-in-joint-offer", offer));
    }
    say_stands_in(&stood.publications, rut, context);
    Ok(())
}

/// Prints the sheet to sign: HTML unless a PDF is asked for.
fn sheet(
    whom: &Subject,
    wanted: Purpose,
    store: &mut dyn Store,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack()?;
    let today = context.today.date;
    let person = Person::of(store, whom)?;
    let Some(text) = pack.consent_text(wanted, today) else {
        return Err(Failure::new(
            FailureKind::Input,
            Message::new("privacy-no-text"),
        ));
    };
    let known = controller(store)?;
    let mut page =
        pages::consent_sheet(context.output.texts(), &person, text, known.as_ref(), today);
    page.blocks
        .extend(pages::law_note(context.output.texts(), &pack, today));
    if context.chosen_format() == Format::Table {
        context.format = Some(Format::Html);
    }
    context.emit_page(&page)?;
    if known.is_none() {
        context.output.warn(&Message::new("privacy-no-controller"));
    }
    context.output.say(&whom.in_text("privacy-sheet-next"));
    Ok(())
}
