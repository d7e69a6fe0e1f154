//! What keeps the marketplace from answering, each with a plain message of its own. "Could not ask" is never
//! "nothing there". Holds no address with a query and no ticket.

use super::client::Then;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind};
use std::time::Duration;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TroubleKind {
    /// No host of that name: most often there is no network.
    NoSuchHost,
    /// The host refuses the connection.
    RefusedConnection,
    /// The connection cannot be made safe.
    Unsafe,
    /// Nothing comes, for so many seconds.
    Silence(u64),
    /// The answer broke off.
    BrokenOff,
    /// The server sends elsewhere, to this host; nobody followed.
    Redirected(String),
    /// Too many requests; how long to wait, where the server says it.
    TooMany(Option<Duration>),
    /// The gateway waited for the marketplace in vain.
    GatewayTimeout,
    /// Another status that is no answer.
    Status(u16),
    /// An answer longer than any that is real.
    TooLong,
    /// A body that whoever asked cannot take.
    Body(Box<Refused>),
    /// A monthly file that is not there yet.
    NotPublished,
    /// What came as a monthly file is no zip.
    NotAZip,
    /// What came cannot be kept on this PC.
    CannotKeep,
    /// The person asked to stop.
    Stopped,
}

/// Why a body cannot be taken, in the words of whoever reads bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong.
    pub message: Message,
    /// What to do about it.
    pub hint: Option<Message>,
    /// What comes next.
    pub then: Then,
    /// Whether the body says so itself, rather than being unreadable.
    pub stated: bool,
}

/// A question that got no answer.
#[derive(Debug)]
pub struct Trouble {
    /// What happened.
    pub kind: TroubleKind,
    /// The host that was asked, as it may be shown.
    pub host: String,
    /// The technical cause, without address.
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Trouble {
    /// A trouble without a technical cause.
    #[must_use]
    pub const fn new(kind: TroubleKind, host: String) -> Self {
        Self {
            kind,
            host,
            cause: None,
        }
    }

    /// What comes next: ask again, go on with another question, or end.
    #[must_use]
    pub const fn then(&self) -> Then {
        match &self.kind {
            TroubleKind::Silence(_)
            | TroubleKind::BrokenOff
            | TroubleKind::TooMany(_)
            | TroubleKind::GatewayTimeout
            | TroubleKind::Status(500 | 502 | 503) => Then::Again,
            TroubleKind::Body(refused) => refused.then,
            TroubleKind::Status(_)
            | TroubleKind::TooLong
            | TroubleKind::NotPublished
            | TroubleKind::NotAZip => Then::Next,
            TroubleKind::NoSuchHost
            | TroubleKind::RefusedConnection
            | TroubleKind::Unsafe
            | TroubleKind::Redirected(_)
            | TroubleKind::CannotKeep
            | TroubleKind::Stopped => Then::End,
        }
    }

    /// Whether no other question would be answered now either.
    #[must_use]
    pub const fn ends_all(&self) -> bool {
        matches!(self.then(), Then::End) || matches!(self.kind, TroubleKind::TooMany(_))
    }

    /// What happened, in words.
    #[must_use]
    pub fn message(&self) -> Message {
        let host = self.host.as_str();
        match &self.kind {
            TroubleKind::NoSuchHost => Message::new("market-no-such-host").with("host", host),
            TroubleKind::RefusedConnection => {
                Message::new("market-refused-connection").with("host", host)
            }
            TroubleKind::Unsafe => Message::new("market-unsafe").with("host", host),
            TroubleKind::Silence(seconds) => Message::new("market-silence")
                .with("host", host)
                .with("seconds", *seconds),
            TroubleKind::BrokenOff => Message::new("market-broken-off").with("host", host),
            TroubleKind::Redirected(to) => Message::new("market-redirected")
                .with("host", host)
                .with("to", to.as_str()),
            TroubleKind::TooMany(None) => Message::new("market-too-many").with("host", host),
            TroubleKind::TooMany(Some(wait)) => Message::new("market-too-many-wait")
                .with("host", host)
                .with("minutes", minutes(*wait)),
            TroubleKind::GatewayTimeout => {
                Message::new("market-gateway-timeout").with("host", host)
            }
            TroubleKind::Status(code) => Message::new("market-status")
                .with("host", host)
                .with("code", i64::from(*code)),
            TroubleKind::TooLong => Message::new("market-too-long").with("host", host),
            TroubleKind::Body(refused) => refused.message.clone(),
            TroubleKind::NotPublished => Message::new("market-not-published"),
            TroubleKind::NotAZip => Message::new("market-not-a-zip").with("host", host),
            TroubleKind::CannotKeep => Message::new("market-cannot-keep"),
            TroubleKind::Stopped => Message::new("market-stopped"),
        }
    }

    /// What to do next.
    #[must_use]
    pub fn hint(&self) -> Option<Message> {
        Some(match &self.kind {
            TroubleKind::Stopped => return None,
            TroubleKind::NoSuchHost | TroubleKind::RefusedConnection => {
                Message::new("market-hint-network")
            }
            TroubleKind::Unsafe | TroubleKind::Redirected(_) => Message::new("market-hint-filter"),
            TroubleKind::CannotKeep => Message::new("market-hint-disk"),
            TroubleKind::NotPublished => Message::new("market-hint-published"),
            TroubleKind::Body(refused) if refused.hint.is_some() => return refused.hint.clone(),
            _ => Message::new("market-hint-later"),
        })
    }
}

/// Whole minutes, at least one.
const fn minutes(wait: Duration) -> u64 {
    let minutes = wait.as_secs().div_ceil(60);
    if minutes == 0 { 1 } else { minutes }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let kind = match trouble.kind {
            TroubleKind::NotPublished => FailureKind::No,
            TroubleKind::CannotKeep => FailureKind::Input,
            TroubleKind::Stopped => FailureKind::Interrupted,
            _ => FailureKind::Market,
        };
        let mut failure = Self::new(kind, trouble.message());
        failure.hints.extend(trouble.hint());
        match trouble.cause {
            Some(cause) => failure.caused_by(cause),
            None => failure,
        }
    }
}
