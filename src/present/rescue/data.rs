//! A claim for programs. Words only the text that is to be sent.

use crate::app::rescue::{Capture, Claim, Moments};
use crate::domain::terms::Window;
use serde_json::{Value, json};

/// The claim with its moments, and the text for the authority.
#[must_use]
pub fn json(claim: &Claim, captures: &[Capture], moments: &Moments, text: &str) -> Value {
    let (state, minutes) = match moments.request.map(|request| request.window) {
        None => ("unknown", None),
        Some(Window::NotYet(minutes)) => ("not_yet", Some(minutes)),
        Some(Window::Now(minutes)) => ("ask_now", Some(minutes)),
        Some(Window::Over(minutes)) => ("over", Some(minutes)),
    };
    let names: Vec<&str> = captures.iter().map(|one| one.name.as_str()).collect();
    let certificate = moments.handover.as_ref().map(|(sent, last)| {
        json!({
            "sent": sent,
            "hand_in_until": last.value,
            "weekends_only": last.weekends_only,
            "unconfirmed": last.unconfirmed,
        })
    });
    json!({
        "tender": claim.tender.as_ref().map(ToString::to_string),
        "title": claim.title,
        "buyer": claim.buyer,
        "closes": claim.closes,
        "ask_until": moments.request.map(|request| request.until),
        "state": state,
        "minutes": minutes,
        "company": claim.company.map(|rut| rut.to_string()),
        "user": claim.user.map(|rut| rut.to_string()),
        "failed_at": claim.failed_at,
        "error": claim.error,
        "captures": names,
        "certificate": certificate,
        "claim_until": moments.claims.as_ref().map(|terms| terms.claim.value),
        "court_until": moments.claims.as_ref().map(|terms| terms.court.value),
        "text": text,
    })
}
