//! Which reader a JSON file belongs to: open contracting data, or a body of the marketplace's APIs.

use super::api_body;
use crate::domain::message::Message;
use crate::exchange::input::Input;
use crate::exchange::kind::Kind;
use crate::exchange::ocds::read::{self, Recognised};
use crate::exchange::reading::Reading;
use crate::failure::{Failure, FailureKind, Outcome};

/// What a JSON file is.
///
/// # Errors
/// [`FailureKind::Input`] with what it says when it is neither, or an error of the marketplace.
pub(super) fn kind(input: &Input) -> Outcome<Kind> {
    match read::recognise(input)? {
        Recognised::Data(kind) => Ok(Kind::Ocds(kind)),
        Recognised::Addresses => {
            let message = Message::new("exchange-ocds-addresses");
            Err(Failure::new(FailureKind::Input, message)
                .hint(Message::new("exchange-ocds-addresses-hint")))
        }
        Recognised::Other => Ok(Kind::Api(api_body::load(input)?.kind)),
    }
}

/// Reads it to its end.
pub(super) fn read(kind: Kind, input: &Input, reading: &mut Reading<'_, '_>) -> Outcome<()> {
    match kind {
        Kind::Ocds(kind) => read::read(kind, input.reader()?, reading),
        _ => api_body::read(api_body::load(input)?, input.bytes, reading),
    }
}
