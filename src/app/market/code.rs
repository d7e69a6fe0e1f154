//! One tender, Compra Ágil request or purchase order by its code.

use super::counting::{Counting, keep};
use super::{Asking, details, reading};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::exchange::api::{ApiBody, Record};
use crate::exchange::kind::Kind;
use crate::exchange::report::ImportReport;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::{Trouble, TroubleKind, v1};
use crate::store::ImportMode;

/// Brings in what has a code.
///
/// # Errors
/// The answer "no" when the marketplace knows no such code; [`FailureKind::Market`] when it could not be asked; the
/// store's failure.
pub fn code(asking: &mut Asking<'_>, code: &ProcessCode) -> Outcome<ImportReport> {
    let body = asking.first_that_knows(code)?;
    let mut counting = Counting::default();
    counting.records = body.entries;
    counting.reject(&body, asking.word);
    counting.check_type(code, asking.pack);
    let name = format!("api-{code}");
    let counts = keep(asking.store, &name, ImportMode::Whole, body.records)?;
    counting.add_parts(counts);
    counting.tenders.new = counts.new_tenders;
    counting.tenders.updated = counts.updated_tenders;
    counting.tenders.unchanged = counts.unchanged_tenders;
    Ok(counting.report(&name, Kind::Api(body.kind), asking.word))
}

impl Asking<'_> {
    /// The body of the first API that knows a code. Letters that tenders and orders share are asked for as a tender
    /// first.
    fn first_that_knows(&mut self, code: &ProcessCode) -> Outcome<ApiBody> {
        let is_order = self
            .pack
            .process_type(&code.kind)
            .is_some_and(|kind| kind.family == "order");
        let mut asks = Vec::new();
        if !is_order {
            asks.push(details::ask_for(code));
        }
        if self.pack.order_type(&code.kind).is_some() {
            asks.push(v1::order(code));
        }
        for ask in asks {
            match self.ask(&ask, reading::body)? {
                Ok(mut body) => {
                    body.records.retain(|record| match record {
                        Record::Tender(tender) => tender.code == *code,
                        Record::Order(order) => order.code == *code,
                    });
                    if !body.records.is_empty() || !body.rejected.is_empty() {
                        return Ok(body);
                    }
                }
                Err(trouble) if is_unknown(&trouble) => {}
                Err(trouble) => return Err(trouble.into()),
            }
        }
        let message = Message::new("market-no-such-code").with("code", code.to_string());
        Err(Failure::new(FailureKind::No, message).hint(Message::new("market-no-such-code-hint")))
    }
}

/// Whether the marketplace says that it does not know what was asked for.
fn is_unknown(trouble: &Trouble) -> bool {
    match &trouble.kind {
        TroubleKind::Body(refused) => refused.message.id == reading::NOT_UNDERSTOOD,
        kind => *kind == TroubleKind::Status(404),
    }
}
