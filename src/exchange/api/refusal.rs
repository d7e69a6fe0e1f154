//! Bodies with which the APIs say no. Any body with `Mensaje` and without `Listado` is a failure, whatever its status.

use super::fields::Fields;
use crate::domain::message::Message;

/// The refusal that a body states, in the marketplace's own words; nothing when it is not one.
pub(super) fn of(root: &Fields<'_>) -> Option<Message> {
    if root.has("Listado") {
        return None;
    }
    let says = root
        .text("Mensaje")
        .or_else(|| version_two(root))
        .or_else(|| root.text("detail"))
        .or_else(|| root.text("message"))?;
    Some(Message::new("api-refused").with("says", says))
}

/// The first error of a Compra Ágil v2 envelope that is not `OK`.
fn version_two(root: &Fields<'_>) -> Option<String> {
    let success = root.text("success")?;
    if success == "OK" {
        return None;
    }
    let told = root
        .objects("errors")
        .find_map(|error| error.text("mensaje"));
    Some(told.unwrap_or(success))
}
