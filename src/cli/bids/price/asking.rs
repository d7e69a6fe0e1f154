//! Prices line by line: each question with what is known of the product's prices beneath it, and a question back where a
//! price is an order of magnitude off.

use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::hints::Hints;
use crate::app::bids::pricing::{Edit, LineEdit, read_amount};
use crate::cli::context::Context;
use crate::cli::whose::confirmed;
use crate::domain::bid::line::BidLine;
use crate::domain::message::Message;
use crate::domain::words::plain;
use crate::failure::{FailureKind, Outcome};
use crate::present::bids::{dossier, hints};
use crate::store::Store;
use crate::terminal::typed_line;

/// What was answered for a line.
enum Answer {
    /// This is to be changed.
    Change(Edit),
    /// It stays as it is.
    Next,
    /// The end.
    End,
    /// It could not be taken: the question is asked again.
    Again,
}

/// Asks for the price of each line; every answer is kept at once. An empty answer keeps what is there, `-` leaves the
/// line out, and the end of the input ends it. What is learnt of prices stays in `known`.
pub(super) fn ask(
    desk: &Desk<'_>,
    store: &mut dyn Store,
    mut open: OpenBid,
    mut known: Option<&mut Hints>,
    context: &mut Context,
) -> Outcome<OpenBid> {
    context.output.say(&Message::new("bids-price-how"));
    for at in 0..open.dossier.lines.len() {
        if let Some(known) = &mut known {
            known.learn(store, &open.dossier.lines[at])?;
        }
        loop {
            context.output.say(&dossier::question(&open.dossier, at));
            let line = &open.dossier.lines[at];
            say_before(line, known.as_deref(), context);
            let edit = match answer(&open, line, known.as_deref(), context)? {
                Answer::Change(edit) => edit,
                Answer::Next => break,
                Answer::End => return Ok(open),
                Answer::Again => continue,
            };
            let line = line.item.clone();
            let (tender, rut) = (&open.bid.tender, open.bid.supplier);
            match desk.price(store, tender, rut, &[LineEdit { line, edit }], None) {
                Ok(changed) => {
                    open = changed;
                    break;
                }
                Err(failure) if failure.kind == FailureKind::Input => {
                    context.output.warn(&failure.message);
                }
                Err(failure) => return Err(failure),
            }
        }
    }
    Ok(open)
}

/// One short line with the prices that are known.
fn say_before(line: &BidLine, known: Option<&Hints>, context: &mut Context) {
    if let Some(known) = known
        && let Some(hint) = known.of(line)
    {
        let before = hints::before(context.output.texts(), &hint, known);
        context.output.say(&before);
    }
}

/// Reads an answer. A price far from the known ones is taken only when it is said again that it is meant.
fn answer(
    open: &OpenBid,
    line: &BidLine,
    known: Option<&Hints>,
    context: &mut Context,
) -> Outcome<Answer> {
    let Some(typed) = typed_line() else {
        return Ok(Answer::End);
    };
    match plain(typed.trim()).as_str() {
        "" => return Ok(Answer::Next),
        "-" => return Ok(Answer::Change(Edit::LeftOut(true))),
        "listo" | "fin" | "done" | "end" => return Ok(Answer::End),
        _ => {}
    }
    let price = match read_amount(typed.trim(), open.dossier.currency) {
        Ok(price) => price,
        Err(failure) => {
            context.output.warn(&failure.message);
            return Ok(Answer::Again);
        }
    };
    if let Some(far) = known.and_then(|known| known.far(line, price)) {
        context.output.warn(&far);
        if !confirmed(&Message::new("bids-hint-keep"), context)? {
            return Ok(Answer::Again);
        }
    }
    Ok(Answer::Change(Edit::Price(price)))
}
