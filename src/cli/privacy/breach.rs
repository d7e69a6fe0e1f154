//! `privacy breach`: the breach book.

use super::names::DataName;
use super::{day, open};
use crate::app::privacy::breaches::{self, Told};
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::privacy::breach::Breach;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::privacy::breaches as views;
use clap::{Args, Subcommand};

/// What can be done with the book.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum BreachCommand {
    #[command(visible_alias = "agregar")]
    Add {
        #[arg(value_name = "TEXT")]
        what: String,
        #[command(flatten)]
        told: ToldArguments,
    },
    #[command(visible_alias = "listar")]
    List,
    #[command(visible_alias = "ver")]
    Show {
        #[arg(value_name = "NUMBER")]
        number: u32,
    },
    #[command(visible_alias = "cerrar")]
    Close {
        #[arg(value_name = "NUMBER")]
        number: u32,
        #[command(flatten)]
        told: ToldArguments,
    },
}

/// What is known by now.
#[derive(Debug, Args)]
pub(in crate::cli) struct ToldArguments {
    #[arg(long, visible_alias = "notada", value_name = "DATE")]
    noticed: Option<String>,
    #[arg(
        long,
        visible_alias = "datos",
        value_name = "DATA",
        value_delimiter = ','
    )]
    data: Vec<DataName>,
    #[arg(long, visible_alias = "personas", value_name = "NUMBER")]
    people: Option<u32>,
    #[arg(long, visible_alias = "sin-riesgo")]
    no_risk: bool,
    #[arg(long, visible_alias = "medidas", value_name = "TEXT")]
    measures: Option<String>,
    #[arg(long, visible_alias = "avisada", value_name = "DATE")]
    reported: Option<String>,
    #[arg(long, visible_alias = "personas-avisadas", value_name = "DATE")]
    told: Option<String>,
}

impl ToldArguments {
    fn read(&self, what: Option<&str>) -> Outcome<Told> {
        Ok(Told {
            what: what.map(ToOwned::to_owned),
            noticed_on: day(self.noticed.as_deref())?,
            data: self.data.iter().map(|data| (*data).into()).collect(),
            people: self.people,
            risk: self.no_risk.then_some(false),
            measures: self.measures.clone(),
            reported_on: day(self.reported.as_deref())?,
            told_on: day(self.told.as_deref())?,
        })
    }
}

/// Runs the command.
pub(super) fn run(command: &BreachCommand, context: &mut Context) -> Outcome<()> {
    let mut store = open(context)?;
    let store = store.as_mut();
    let today = context.today.date;
    match command {
        BreachCommand::Add { what, told } => {
            let breach = breaches::add(store, told.read(Some(what))?, today)?;
            show(&breach, context)
        }
        BreachCommand::Show { number } => show(&breaches::find(store, *number)?, context),
        BreachCommand::Close { number, told } => {
            let breach = breaches::close(store, *number, told.read(None)?, today)?;
            show(&breach, context)?;
            if breach.closed_on.is_none() {
                let message =
                    Message::new("privacy-breach-stays-open").with("number", number.to_string());
                return Err(Failure::new(FailureKind::No, message));
            }
            Ok(())
        }
        BreachCommand::List => {
            let found = store.breaches()?;
            if found.is_empty() {
                let message = Message::new("privacy-no-breaches");
                return Err(Failure::new(FailureKind::No, message)
                    .hint(Message::new("privacy-no-breach-hint")));
            }
            let table = views::list(context.output.texts(), &found);
            context.emit_table("privacy_breaches", &table, &found)?;
            let said = Message::new("privacy-breaches-count").with("count", found.len());
            context.output.say(&said);
            Ok(())
        }
    }
}

/// Shows one, with what is still to be done.
fn show(breach: &Breach, context: &mut Context) -> Outcome<()> {
    let record = views::record(context.output.texts(), breach);
    context.emit_record("privacy_breaches", &record, breach)?;
    let number = breach.number.to_string();
    let next = match (breach.closed_on, breach.open_duties().is_empty()) {
        (Some(_), _) => Message::new("privacy-breach-kept"),
        (None, true) => Message::new("privacy-breach-close-next").with("number", number),
        (None, false) => {
            let duties = views::duties(breach);
            Message::new("privacy-breach-next")
                .with("duties", duties)
                .with("number", number)
        }
    };
    context.output.say(&next);
    Ok(())
}
