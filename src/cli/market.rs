//! `market …`, and what every command that asks the marketplace takes: its address, the ticket, the pace.

mod asking;
mod hearing;
mod status;

pub(super) use asking::asking;
use hearing::Hearing;
pub(super) use hearing::bar;

use super::context::Context;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::{Api, Client, Hosts, Patience, Ticket};
use crate::terminal::{self, Work};
use clap::Subcommand;
use std::path::PathBuf;
use std::time::Duration;

/// What can be asked of the marketplace itself.
#[derive(Debug, Subcommand)]
pub(super) enum MarketCommand {
    #[command(visible_alias = "estado")]
    Status(MarketArguments),
}

/// Runs the command.
pub(super) fn run(command: &MarketCommand, context: &mut Context) -> Outcome<()> {
    match command {
        MarketCommand::Status(arguments) => status::run(arguments, context),
    }
}

/// Where the marketplace is, and with which ticket it is asked.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct MarketArguments {
    #[arg(
        long,
        value_name = "URL",
        env = "ENCUENTRO_MARKET",
        hide_env_values = true
    )]
    market: Option<String>,
    #[arg(long, value_name = "FILE")]
    ticket_file: Option<PathBuf>,
}

impl MarketArguments {
    /// The host of an API, as it may be shown.
    pub(super) fn host(&self, api: Api) -> Outcome<String> {
        Ok(Hosts::at(self.market.as_deref())?.shown(api))
    }

    /// A client without a ticket, for what needs none.
    pub(super) fn client(&self, context: &mut Context) -> Outcome<Client> {
        self.made(None, Patience::default().again, context)
    }

    /// A client with the ticket, which is asked for where it is found nowhere.
    pub(super) fn client_with_ticket(&self, context: &mut Context) -> Outcome<Client> {
        let ticket = match self.known_ticket()? {
            Some(ticket) => ticket,
            None => ask(context)?,
        };
        self.made(Some(ticket), Patience::default().again, context)
    }

    /// A client that asks once and never again, with the ticket where there is one.
    pub(super) fn impatient_client(&self, context: &mut Context) -> Outcome<Client> {
        let ticket = self.known_ticket()?;
        self.made(ticket, 0, context)
    }

    /// The ticket of the file that was named, or of the environment.
    fn known_ticket(&self) -> Outcome<Option<Ticket>> {
        if let Some(file) = &self.ticket_file {
            return Ticket::from_file(file).map(Some);
        }
        Context::ticket_in_environment()
            .map(|text| Ticket::read(&text))
            .transpose()
    }

    fn made(&self, ticket: Option<Ticket>, again: usize, context: &mut Context) -> Outcome<Client> {
        let hosts = Hosts::at(self.market.as_deref())?;
        if hosts.are_open() && ticket.is_some() {
            context.output.warn(&Message::new("market-open-address"));
        }
        let mut patience = Patience {
            again,
            ..Patience::default()
        };
        // The pace of the official hosts is theirs to say.
        if let Some(pace) = Context::milliseconds("ENCUENTRO_MARKET_PACE")
            && !hosts.are_official()
        {
            patience.pace = pace;
        }
        if let Some(silence) = Context::milliseconds("ENCUENTRO_MARKET_SILENCE") {
            patience.silence = silence.max(Duration::from_millis(1));
        }
        let work = Work::begin();
        Client::new(
            hosts,
            ticket,
            patience,
            Box::new(move || work.asked_to_stop()),
        )
    }
}

/// Asks for the ticket on a terminal, without showing it.
fn ask(context: &mut Context) -> Outcome<Ticket> {
    let typed = if context.no_input {
        None
    } else {
        let texts = context.output.texts();
        let (text, label) = (
            texts.get("market-ask-ticket"),
            texts.get("market-ask-ticket-label"),
        );
        terminal::hidden(&text, &label, &mut context.output)
    };
    match typed {
        Some(typed) => Ticket::read(&typed),
        None => Err(
            Failure::new(FailureKind::Usage, Message::new("market-no-ticket"))
                .hint(Message::new("market-no-ticket-hint"))
                .hint(Message::new("market-ticket-where")),
        ),
    }
}
