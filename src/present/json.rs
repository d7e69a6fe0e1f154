//! The JSON envelope of lists and records: `{"schema":"encuentro.<noun>/1","items":[…]}`.

use serde::Serialize;

/// The envelope.
#[derive(Serialize)]
struct Envelope<'a, T> {
    schema: String,
    items: &'a [T],
}

/// Writes items of a noun (`tenders`, `suppliers`, `bids`) in their envelope, with a line end.
///
/// # Errors
/// The error of an item that cannot be written as JSON.
pub fn items<T: Serialize>(noun: &str, items: &[T]) -> serde_json::Result<String> {
    let envelope = Envelope {
        schema: format!("encuentro.{noun}/1"),
        items,
    };
    serde_json::to_string_pretty(&envelope).map(|text| text + "\n")
}
