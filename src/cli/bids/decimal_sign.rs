//! Asks which sign separates the decimals of a file's amounts, where the file itself leaves it open.

use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::domain::words::plain;
use crate::terminal::typed_line;

/// Asks which sign separates the decimals; without an answer the rows in doubt go aside.
pub(super) fn ask(value: &str, context: &mut Context) -> Option<DecimalSign> {
    context
        .output
        .say(&Message::new("bids-ask-sign").with("value", value));
    match plain(typed_line()?.trim()).as_str() {
        "1" | "miles" | "thousands" => Some(thousands(value)),
        "2" | "decimales" | "decimals" => Some(match thousands(value) {
            DecimalSign::Comma => DecimalSign::Point,
            DecimalSign::Point => DecimalSign::Comma,
        }),
        _ => None,
    }
}

/// The decimal sign of a column in which the separator of this value groups thousands.
fn thousands(value: &str) -> DecimalSign {
    if value.contains('.') {
        DecimalSign::Comma
    } else {
        DecimalSign::Point
    }
}
