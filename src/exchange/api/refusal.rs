//! Bodies with which the APIs say no. Any body with `Mensaje` and without `Listado` is a failure, whatever its status.

use super::fields::Fields;
use crate::domain::words;

/// What a refusal is about, as far as its code and its words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalKind {
    /// The ticket does not exist or is not valid.
    TicketInvalid,
    /// The ticket's requests of the day are spent.
    QuotaSpent,
    /// Two requests met: one at a time is allowed.
    Simultaneous,
    /// Too many requests in a short time.
    TooMany,
    /// The question itself was not understood, such as a code that does not exist.
    Parameters,
    /// Anything else.
    Other,
}

/// A refusal in the marketplace's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What it is about.
    pub kind: RefusalKind,
    /// What it says.
    pub says: String,
}

/// The refusal that a body states; nothing when it is not one.
pub(super) fn of(root: &Fields<'_>) -> Option<Refusal> {
    if root.has("Listado") {
        return None;
    }
    let (code, says) = root
        .text("Mensaje")
        .map(|says| (root.text("Codigo"), says))
        .or_else(|| version_two(root))
        .or_else(|| root.text("detail").map(|says| (root.text("status"), says)))
        .or_else(|| root.text("message").map(|says| (None, says)))?;
    Some(Refusal {
        kind: kind(code.as_deref().unwrap_or(""), &words::plain(&says)),
        says,
    })
}

/// Code and words of the first error of a Compra Ágil v2 envelope that is not `OK`.
fn version_two(root: &Fields<'_>) -> Option<(Option<String>, String)> {
    let success = root.text("success")?;
    if success == "OK" {
        return None;
    }
    let told = root.objects("errors").find_map(|error| {
        error
            .text("mensaje")
            .map(|says| (error.text("codigo"), says))
    });
    Some(told.unwrap_or((None, success)))
}

/// What a refusal is about: v1 gives the same code to an invalid ticket and to a spent one, so the words decide first.
fn kind(code: &str, says: &str) -> RefusalKind {
    if says.contains("cuota") {
        RefusalKind::QuotaSpent
    } else if code == "10500" || says.contains("simultaneas") {
        RefusalKind::Simultaneous
    } else if code == "429" || says.contains("limite de solicitudes") {
        RefusalKind::TooMany
    } else if says.contains("ticket") || code == "401" || code == "403" {
        RefusalKind::TicketInvalid
    } else if code == "10300" || says.contains("parametros") {
        RefusalKind::Parameters
    } else {
        RefusalKind::Other
    }
}
