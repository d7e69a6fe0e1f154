//! The request book: what a person asks, until when it is answered, the answer. Words nothing.

use super::text;
use crate::domain::calendar::BusinessDays;
use crate::domain::message::Message;
use crate::domain::privacy::request::{
    Answer, Extension, Request, RequestChannel, RequestKind, RequestTerms, Requester,
};
use crate::domain::rut::Rut;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::rules::Pack;
use crate::store::Store;
use jiff::civil::Date;
use serde::Serialize;

/// The book on a day.
pub struct RequestBook {
    /// How long each term is.
    pub terms: RequestTerms,
    days: BusinessDays,
    today: Date,
}

/// A request with its clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clocked {
    /// The request.
    #[serde(flatten)]
    pub request: Request,
    /// The last day for the answer.
    pub due_on: Date,
    /// Days left, below 0 when the term is over; nothing once answered.
    pub days_left: Option<i32>,
    /// The last day for a complaint to the Agency, after a refusal.
    pub complaint_until: Option<Date>,
    /// How many business days that are.
    #[serde(skip)]
    pub complaint_days: u32,
    /// Whether holidays on the way are not all known, so that the day may be later by some.
    pub uncertain: bool,
}

/// What somebody asks.
pub struct Asked {
    /// Who.
    pub requester: Requester,
    /// What.
    pub kind: RequestKind,
    /// How.
    pub channel: RequestChannel,
    /// The day on which it came; today when nothing is said.
    pub received_on: Option<Date>,
    /// What was said with it.
    pub note: Option<String>,
}

impl RequestBook {
    /// The book as the rules of a day have it.
    ///
    /// # Errors
    /// A term that the rule pack lacks.
    pub fn new(pack: &Pack, today: Date) -> Outcome<Self> {
        let terms = pack
            .request_terms(today)
            .map_err(|message| Failure::new(FailureKind::Input, message))?;
        Ok(Self {
            terms,
            days: pack.business_days(),
            today,
        })
    }

    /// Writes a request down.
    ///
    /// # Errors
    /// A day that is still to come; the store's failure.
    pub fn add(&self, store: &mut dyn Store, asked: Asked) -> Outcome<Clocked> {
        let received_on = asked.received_on.unwrap_or(self.today);
        if received_on > self.today {
            let message = Message::new("privacy-day-to-come").with("day", received_on);
            return Err(Failure::new(FailureKind::Usage, message));
        }
        let mut request = Request {
            number: 0,
            kind: asked.kind,
            requester: asked.requester,
            received_on,
            channel: asked.channel,
            note: asked.note,
            extension: None,
            answer: None,
        };
        request.number = store.put_request(&request)?;
        Ok(self.clocked(request))
    }

    /// The requests: open ones by their last day, so that overdue ones come first, then answered ones, the newest first.
    ///
    /// # Errors
    /// The store's failure.
    pub fn list(&self, store: &mut dyn Store) -> Outcome<Vec<Clocked>> {
        let requests = store.requests()?.into_iter();
        let mut found: Vec<Clocked> = requests.map(|request| self.clocked(request)).collect();
        found.sort_by(|one, other| {
            let answered =
                |clocked: &Clocked| clocked.request.answer.as_ref().map(|answer| answer.on);
            let open_first = answered(one).is_some().cmp(&answered(other).is_some());
            open_first
                .then_with(|| answered(other).cmp(&answered(one)))
                .then_with(|| one.due_on.cmp(&other.due_on))
                .then_with(|| one.request.number.cmp(&other.request.number))
        });
        Ok(found)
    }

    /// One request.
    ///
    /// # Errors
    /// The answer "no" when there is none of that number; the store's failure.
    pub fn find(&self, store: &mut dyn Store, number: u32) -> Outcome<Clocked> {
        let mut requests = store.requests()?.into_iter();
        let found = requests.find(|request| request.number == number);
        found.map(|request| self.clocked(request)).ok_or_else(|| {
            let message = Message::new("privacy-no-request").with("number", number.to_string());
            Failure::new(FailureKind::No, message).hint(Message::new("privacy-no-request-hint"))
        })
    }

    /// Takes more time, once.
    ///
    /// # Errors
    /// No reason; the answer "no" when the law gives no more time; the store's failure.
    pub fn extend(&self, store: &mut dyn Store, number: u32, reason: &str) -> Outcome<Clocked> {
        let reason = text(reason, "privacy-reason-missing")?;
        let mut request = self.find(store, number)?.request;
        if !request.may_extend(self.today, &self.terms, &self.days) {
            let message = match (&request.answer, &request.extension, request.kind) {
                (Some(_), ..) => "privacy-answered-already",
                (_, Some(_), _) => "privacy-extended-already",
                (.., RequestKind::Blocking) => "privacy-blocking-not-extended",
                _ => "privacy-extended-late",
            };
            let message = Message::new(message).with("number", number.to_string());
            return Err(Failure::new(FailureKind::No, message));
        }
        request.extension = Some(Extension {
            on: self.today,
            reason,
        });
        store.put_request(&request)?;
        Ok(self.clocked(request))
    }

    /// Answers. A refusal gives its reason; an answer is given once.
    ///
    /// # Errors
    /// A refusal without a reason; the answer "no" when it was answered already; the store's failure.
    pub fn answer(
        &self,
        store: &mut dyn Store,
        number: u32,
        granted: bool,
        reason: Option<&str>,
    ) -> Outcome<Clocked> {
        let reason = match (granted, reason) {
            (true, None) => None,
            (_, reason) => Some(text(reason.unwrap_or_default(), "privacy-reason-missing")?),
        };
        let mut request = self.find(store, number)?.request;
        if request.answer.is_some() {
            let message =
                Message::new("privacy-answered-already").with("number", number.to_string());
            return Err(Failure::new(FailureKind::No, message)
                .hint(Message::new("privacy-answered-already-hint")));
        }
        request.answer = Some(Answer {
            on: self.today,
            granted,
            reason,
        });
        store.put_request(&request)?;
        Ok(self.clocked(request))
    }

    fn clocked(&self, request: Request) -> Clocked {
        let due = request.due(&self.terms, &self.days);
        let complaint = request.complaint_until(&self.terms, &self.days);
        let complaint_certain = complaint
            .as_ref()
            .is_none_or(|counted| counted.is_certain());
        let left = (due.value - self.today).get_days();
        Clocked {
            days_left: request.answer.is_none().then_some(left),
            due_on: due.value,
            complaint_until: complaint.map(|counted| counted.value),
            complaint_days: self.terms.complaint_days,
            uncertain: !(due.is_certain() && complaint_certain),
            request,
        }
    }
}

/// How many requests are open, and how many of them are over their term.
#[must_use]
pub fn open_and_overdue(listed: &[Clocked]) -> (usize, usize) {
    let open = listed.iter().filter_map(|clocked| clocked.days_left);
    let overdue = open.clone().filter(|left| *left < 0).count();
    (open.count(), overdue)
}

/// Who asks, as it was typed: a RUT, or else a name.
#[must_use]
pub fn requester(typed: &str) -> Option<Requester> {
    let typed = typed.trim();
    match Rut::parse_lenient(typed) {
        Ok(rut) => Some(Requester {
            rut: Some(rut),
            name: None,
        }),
        // What has digits was meant as a RUT.
        Err(_) if typed.is_empty() || typed.chars().any(|letter| letter.is_ascii_digit()) => None,
        Err(_) => Some(Requester {
            rut: None,
            name: Some(typed.to_owned()),
        }),
    }
}
