//! What a fault of a body means for who asked: whether it may pass, and how it is said.

use crate::domain::message::Message;
use crate::exchange::api::ocds::Page;
use crate::exchange::api::{self, ApiBody, Fault, RefusalKind};
use crate::market::{Refused, Then};

/// Reads a list or a detail.
pub(super) fn body(bytes: &[u8]) -> Result<ApiBody, Refused> {
    api::body(bytes).map_err(refused)
}

/// Reads whether a company is known.
pub(super) fn company(bytes: &[u8]) -> Result<bool, Refused> {
    api::company::is_known(bytes).map_err(refused)
}

/// Reads a page of the open contracting data's list.
pub(super) fn page(bytes: &[u8]) -> Result<Page, Refused> {
    api::ocds::page(bytes).map_err(refused)
}

/// The text of a process in the open contracting data.
pub(super) fn process(bytes: &[u8]) -> Result<String, Refused> {
    api::ocds::process(bytes).map_err(refused)
}

/// The trouble that a fault is.
fn refused(fault: Fault) -> Refused {
    let unreadable = |id, then| Refused {
        message: Message::new(id),
        hint: None,
        then,
        stated: false,
    };
    let refusal = match fault {
        Fault::Empty => return unreadable("market-body-empty", Then::Again),
        Fault::Page => return unreadable("market-body-page", Then::Again),
        Fault::CutOff => return unreadable("market-body-cut-off", Then::Again),
        Fault::NotJson { .. } => return unreadable("market-body-not-json", Then::Next),
        Fault::UnknownShape => return unreadable("market-body-unknown", Then::Next),
        Fault::Refused(refusal) => refusal,
    };
    let (id, hint, then) = match refusal.kind {
        RefusalKind::TicketInvalid => (
            "market-ticket-invalid",
            Some("market-ticket-where"),
            Then::End,
        ),
        RefusalKind::QuotaSpent => ("market-quota-spent", Some("market-quota-hint"), Then::End),
        RefusalKind::Simultaneous => ("market-simultaneous", None, Then::Again),
        RefusalKind::TooMany => ("market-too-many-said", None, Then::Again),
        RefusalKind::Parameters => (NOT_UNDERSTOOD, None, Then::Next),
        RefusalKind::Other => ("market-says", None, Then::Again),
    };
    Refused {
        message: Message::new(id).with("says", refusal.says),
        hint: hint.map(Message::new),
        then,
        stated: true,
    }
}

/// The message of a question that the marketplace does not understand, such as a code that does not exist.
pub(super) const NOT_UNDERSTOOD: &str = "market-not-understood";
