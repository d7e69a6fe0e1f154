//! One question at a time: sends it, waits between questions, asks again where a trouble may pass.
//! Takes the ticket out of everything that comes back. Reads no body: whoever asks brings the reader.

use super::answer::{connection, retry_after, same_host};
use super::hosts::{Api, Hosts};
use super::patience::Patience;
use super::ticket::Ticket;
use super::trouble::{Refused, Trouble, TroubleKind};
use crate::failure::Outcome;
use reqwest::blocking::{Client as Http, RequestBuilder, Response};
use reqwest::header::{HeaderMap, LOCATION};
use std::cell::Cell;
use std::io::{self, Read};
use std::time::{Duration, Instant};

/// The most bytes of a body; a full day of orders has two megabytes.
const LONGEST_BODY: u64 = 64 << 20;
/// How long a stop may go unnoticed while waiting.
const NAP: Duration = Duration::from_millis(50);

/// What comes after a trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It may pass: ask again.
    Again,
    /// This question has no answer; another one may have.
    Next,
    /// No question will be answered now.
    End,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Whom.
    pub api: Api,
    /// The path, without a leading slash.
    pub path: String,
    /// The query, without the ticket.
    pub query: Vec<(&'static str, String)>,
}

impl Ask {
    /// A question without a query.
    #[must_use]
    pub fn new(api: Api, path: &str) -> Self {
        Self {
            api,
            path: path.to_owned(),
            query: Vec::new(),
        }
    }

    /// Adds to the query.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: String) -> Self {
        self.query.push((name, value));
        self
    }
}

/// Asks the marketplace.
pub struct Client {
    http: Http,
    hosts: Hosts,
    ticket: Option<Ticket>,
    pub(super) patience: Patience,
    stop: Box<dyn Fn() -> bool>,
    last: Cell<Option<Instant>>,
    asked: Cell<u64>,
}

impl Client {
    /// A client. `stop` says whether the person wants to end; it is asked while waiting.
    ///
    /// # Errors
    /// [`crate::failure::FailureKind::Market`] when this PC offers no way to make a connection safe.
    pub fn new(
        hosts: Hosts,
        ticket: Option<Ticket>,
        patience: Patience,
        stop: Box<dyn Fn() -> bool>,
    ) -> Outcome<Self> {
        // A second provider is refused, and the first one serves.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Http::builder()
            .user_agent(concat!("encuentro/", env!("CARGO_PKG_VERSION")))
            .timeout(patience.silence)
            .connect_timeout(patience.silence)
            .redirect(same_host())
            // It would repeat an address with the ticket in it.
            .referer(false)
            .build()
            .map_err(|error| unsafe_connection(error, &hosts))?;
        Ok(Self {
            http,
            hosts,
            ticket,
            patience,
            stop,
            last: Cell::new(None),
            asked: Cell::new(0),
        })
    }

    /// Whether there is a ticket to ask with.
    #[must_use]
    pub const fn has_ticket(&self) -> bool {
        self.ticket.is_some()
    }

    /// The host of an API, as it may be shown.
    #[must_use]
    pub fn host(&self, api: Api) -> String {
        self.hosts.shown(api)
    }

    /// The least time between two requests.
    #[must_use]
    pub const fn pace(&self) -> Duration {
        self.patience.pace
    }

    /// How many requests were sent with the ticket since this was asked last.
    pub fn take_asked(&self) -> u64 {
        self.asked.take()
    }

    /// Whether the person asked to stop.
    #[must_use]
    pub fn stopped(&self) -> bool {
        (self.stop)()
    }

    /// Asks, and reads the answer with `read`. Troubles that may pass are waited out and asked again.
    ///
    /// # Errors
    /// What kept the answer away.
    pub fn ask<T>(
        &self,
        ask: &Ask,
        read: impl Fn(&[u8]) -> Result<T, Refused>,
    ) -> Result<T, Trouble> {
        self.patiently(ask.api, || self.once(ask, &read))
    }

    /// Does something, again and again while its trouble may pass.
    pub(super) fn patiently<T>(
        &self,
        api: Api,
        mut work: impl FnMut() -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let mut waits = self.patience.waits();
        loop {
            let trouble = match work() {
                Err(trouble) if trouble.then() == Then::Again => trouble,
                done => return done,
            };
            let asked_for = match trouble.kind {
                TroubleKind::TooMany(wait) => wait.unwrap_or_default(),
                _ => Duration::ZERO,
            };
            if asked_for > self.patience.longest {
                return Err(trouble);
            }
            let Some(wait) = waits.next() else {
                return Err(trouble);
            };
            self.rest(wait.max(asked_for));
            if self.stopped() {
                return Err(self.trouble(api, TroubleKind::Stopped));
            }
        }
    }

    /// Asks once.
    fn once<T>(
        &self,
        ask: &Ask,
        read: &impl Fn(&[u8]) -> Result<T, Refused>,
    ) -> Result<T, Trouble> {
        self.keep_pace();
        if self.stopped() {
            return Err(self.trouble(ask.api, TroubleKind::Stopped));
        }
        let mut request = self.get(ask.api, &ask.path).query(&ask.query);
        let ticket = self.ticket.as_ref();
        if let Some(ticket) = ticket.filter(|_| ask.api.takes_ticket()) {
            request = match ask.api {
                Api::V1 => request.query(&[("ticket", ticket.expose())]),
                Api::Agile => request.header("ticket", ticket.header()),
                Api::Bulk | Api::Ocds => request,
            };
            self.asked.set(self.asked.get() + 1);
        }
        let response = self.send(ask.api, request)?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = self.body(ask.api, response)?;
        self.judge(ask.api, status, &headers, read(&body))
    }

    /// What a status and a body mean together.
    fn judge<T>(
        &self,
        api: Api,
        status: u16,
        headers: &HeaderMap,
        read: Result<T, Refused>,
    ) -> Result<T, Trouble> {
        let kind = match (status, read) {
            (200..=299, Ok(answer)) => return Ok(answer),
            (404, _) => TroubleKind::Status(404),
            // Some give a spent quota the status of a haste that passes.
            (429, Err(refused)) if refused.stated && refused.then == Then::End => {
                TroubleKind::Body(Box::new(refused))
            }
            (429, _) => TroubleKind::TooMany(retry_after(headers)),
            (504, _) => TroubleKind::GatewayTimeout,
            (200..=299, Err(refused)) => TroubleKind::Body(Box::new(refused)),
            (400..=499, Err(mut refused)) if refused.stated => {
                // The server finds fault with the question: asking it again changes nothing.
                if refused.then == Then::Again {
                    refused.then = Then::Next;
                }
                TroubleKind::Body(Box::new(refused))
            }
            (_, Err(refused)) if refused.stated => TroubleKind::Body(Box::new(refused)),
            (status, _) => TroubleKind::Status(status),
        };
        Err(self.trouble(api, kind))
    }

    /// Waits until the next question may be asked.
    fn keep_pace(&self) {
        if let Some(last) = self.last.get() {
            self.rest(self.patience.pace.saturating_sub(last.elapsed()));
        }
        self.last.set(Some(Instant::now()));
    }

    /// Waits, unless the person asks to stop.
    fn rest(&self, wait: Duration) {
        let begun = Instant::now();
        while !self.stopped() {
            let left = wait.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(NAP));
        }
    }

    /// A request for the head of a path alone.
    pub(super) fn head(&self, api: Api, path: &str) -> RequestBuilder {
        self.http.head(self.hosts.address(api, path))
    }

    /// A request for a path.
    pub(super) fn get(&self, api: Api, path: &str) -> RequestBuilder {
        self.http.get(self.hosts.address(api, path))
    }

    /// Sends a request; a redirect to another host is a trouble, and nobody follows it.
    pub(super) fn send(&self, api: Api, request: RequestBuilder) -> Result<Response, Trouble> {
        let response = request.send().map_err(|error| self.unsent(api, error))?;
        if response.status().is_redirection() && response.status().as_u16() != 304 {
            let to = response.headers().get(LOCATION);
            let to = to.and_then(|to| to.to_str().ok()).and_then(|to| {
                let there = response.url().join(to).ok()?;
                there.host_str().map(str::to_owned)
            });
            let to = self.clean_text(&to.unwrap_or_else(|| "?".to_owned()));
            return Err(self.trouble(api, TroubleKind::Redirected(to)));
        }
        Ok(response)
    }

    /// The whole body, without the ticket.
    fn body(&self, api: Api, response: Response) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::new();
        let read = response.take(LONGEST_BODY + 1).read_to_end(&mut bytes);
        read.map_err(|error| self.unread(api, &error))?;
        if bytes.len() as u64 > LONGEST_BODY {
            return Err(self.trouble(api, TroubleKind::TooLong));
        }
        Ok(match &self.ticket {
            Some(ticket) => ticket.scrub(bytes),
            None => bytes,
        })
    }

    fn clean_text(&self, text: &str) -> String {
        let ticket = self.ticket.as_ref();
        ticket.map_or_else(|| text.to_owned(), |ticket| ticket.scrub_text(text))
    }

    /// A trouble with the host of an API.
    pub(super) fn trouble(&self, api: Api, kind: TroubleKind) -> Trouble {
        Trouble::new(kind, self.host(api))
    }

    /// A request that got no head of an answer.
    fn unsent(&self, api: Api, error: reqwest::Error) -> Trouble {
        let kind = if error.is_timeout() {
            self.silence()
        } else if error.is_connect() {
            connection(&error)
        } else {
            TroubleKind::BrokenOff
        };
        Trouble {
            cause: Some(error.without_url().into()),
            ..self.trouble(api, kind)
        }
    }

    /// An answer that broke off while it was read.
    pub(super) fn unread(&self, api: Api, error: &io::Error) -> Trouble {
        let inner = error.get_ref();
        let timed_out = inner
            .and_then(|inner| inner.downcast_ref::<reqwest::Error>())
            .is_some_and(reqwest::Error::is_timeout);
        let kind = if timed_out {
            self.silence()
        } else {
            TroubleKind::BrokenOff
        };
        self.trouble(api, kind)
    }

    const fn silence(&self) -> TroubleKind {
        TroubleKind::Silence(self.patience.silence.as_secs())
    }
}

/// This PC cannot make connections safe: its certificates cannot be read.
fn unsafe_connection(error: reqwest::Error, hosts: &Hosts) -> Trouble {
    Trouble {
        kind: TroubleKind::Unsafe,
        host: hosts.shown(Api::V1),
        cause: Some(error.without_url().into()),
    }
}
