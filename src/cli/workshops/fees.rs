//! `workshops fees` and `workshops pay`: the money of a course.

use crate::app::workshops::money::{self, PaymentTold, grant, of_course, repeated};
use crate::app::workshops::{course, open_course};
use crate::cli::context::Context;
use crate::cli::privacy::log::note_written;
use crate::cli::whose::confirmed;
use crate::domain::calendar::read_date;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::domain::privacy::log::Handed;
use crate::domain::workshop::Course;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::workshops::fees as view;
use crate::store::Store;
use clap::Args;

/// Which course, and how many results are known.
#[derive(Debug, Args)]
pub(in crate::cli) struct FeesArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(long, visible_alias = "resultados", value_name = "N")]
    results: Option<u32>,
}

/// Who paid how much, or has a scholarship.
#[derive(Debug, Args)]
pub(in crate::cli) struct PayArguments {
    #[arg(value_name = "COURSE")]
    course: String,
    #[arg(value_name = "PERSON")]
    person: String,
    #[arg(
        value_name = "AMOUNT",
        required_unless_present = "scholarship",
        allow_hyphen_values = true
    )]
    amount: Option<String>,
    #[arg(long, visible_alias = "nota", value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, visible_alias = "fecha", value_name = "DATE")]
    on: Option<String>,
    #[arg(long, visible_alias = "beca", value_name = "PERCENT")]
    scholarship: Option<String>,
}

/// Shows how the money of a course stands and what carries it.
pub(super) fn run(arguments: &FeesArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = course(store.as_mut(), &arguments.course)?;
    let code = course.code.to_string();
    let asked = course.finance.subsidy.is_some();
    let money = of_course(store.as_mut(), course, arguments.results)?;
    let texts = context.output.texts();
    let parts = [
        (None, view::record(texts, &money)),
        (
            Some("workshops-heading-accounts"),
            view::accounts(texts, &money),
        ),
    ];
    context.emit_parts("workshop_fees", &parts, &money)?;
    let people = money.accounts.len();
    note_written(
        store.as_mut(),
        "workshops fees",
        Handed::Workshop,
        people,
        context,
    )?;
    for sentence in view::words(&money) {
        context.output.say(&sentence);
    }
    if asked && money.results_counted.is_none() {
        context
            .output
            .say(&Message::new("workshops-results-unknown").with("code", code.as_str()));
    }
    context
        .output
        .say(&Message::new("workshops-fees-next").with("code", code));
    Ok(())
}

/// Notes a payment, a scholarship, or both.
pub(super) fn pay(arguments: &PayArguments, context: &mut Context) -> Outcome<()> {
    let mut store = context.open_store()?;
    let course = open_course(store.as_mut(), &arguments.course)?;
    let on = match &arguments.on {
        None => context.today.date,
        Some(text) => read_date(text)
            .map_err(|error| Failure::new(FailureKind::Usage, error.message(text)))?,
    };
    let who = arguments.person.as_str();
    let payment = arguments.amount.as_deref().map(|amount| PaymentTold {
        who,
        amount,
        note: arguments.note.as_deref(),
        on,
    });
    if let Some(told) = payment {
        ask_again(store.as_mut(), &course, told, context)?;
    }
    let mut account = None;
    if let Some(percent) = &arguments.scholarship {
        account = Some(grant(store.as_mut(), &course, who, percent)?);
    }
    if let Some(told) = payment {
        account = Some(money::pay(store.as_mut(), &course, told)?);
    }
    if let Some(account) = account {
        let pesos = |amount| Money::new(amount, Currency::Clp);
        let message = Message::new("workshops-paid")
            .with("name", account.name.as_str())
            .with("paid", pesos(account.paid))
            .with("due", pesos(account.due))
            .with("owed", pesos(account.owed))
            .with("code", course.code.as_str());
        context.output.say(&message);
    }
    Ok(())
}

/// Asks whether a payment that is noted already came a second time.
fn ask_again(
    store: &mut dyn Store,
    course: &Course,
    told: PaymentTold<'_>,
    context: &mut Context,
) -> Outcome<()> {
    let Some((name, sum)) = repeated(store, course, told, context.today.date)? else {
        return Ok(());
    };
    let question = Message::new("workshops-pay-again")
        .with("name", name)
        .with("amount", Money::new(sum, Currency::Clp))
        .with("date", told.on);
    match confirmed(&question, context)? {
        true => Ok(()),
        false => Err(Failure::new(
            FailureKind::No,
            Message::new("workshops-pay-dropped"),
        )),
    }
}
