//! Asks whether the marketplace knows suppliers that are held, and records each answer as an observation of the
//! account. Of a person nothing but state, day and where it was seen is kept; "could not ask" records nothing.

use super::{Asking, IN_VAIN, reading};
use crate::app::states::{self, Seen};
use crate::domain::rut::Rut;
use crate::failure::Outcome;
use crate::market::{Trouble, v1};

/// What shows the observation: the same in both languages, and without anything of the body.
const EVIDENCE: &str = "Mercado Público: BuscarProveedor";

/// What the marketplace answered.
#[derive(Debug)]
pub enum Answer {
    /// It knows the RUT.
    Known,
    /// It does not.
    NotKnown,
    /// It could not be asked.
    NoAnswer(Trouble),
    /// It was not asked, since no question would have been answered.
    NotAsked,
}

/// One supplier with the answer.
#[derive(Debug)]
pub struct Verified {
    /// Whom.
    pub rut: Rut,
    /// The answer.
    pub answer: Answer,
}

/// Asks for each and records what is answered; `by` is whom the record names as having seen it.
///
/// # Errors
/// The store's failure.
pub fn verify(asking: &mut Asking<'_>, ruts: &[Rut], by: &str) -> Outcome<Vec<Verified>> {
    let mut done: Vec<Verified> = Vec::new();
    let (mut ended, mut in_vain) = (false, 0);
    for (rut, number) in ruts.iter().zip(1..) {
        let answer = if ended || asking.client.stopped() {
            Answer::NotAsked
        } else {
            match asking.ask(&v1::company(*rut), reading::company)? {
                Ok(known) => {
                    in_vain = 0;
                    record(asking, *rut, known, by)?;
                    if known {
                        Answer::Known
                    } else {
                        Answer::NotKnown
                    }
                }
                Err(trouble) => {
                    in_vain += 1;
                    ended = trouble.ends_all() || in_vain == IN_VAIN;
                    Answer::NoAnswer(trouble)
                }
            }
        };
        asking.hears.step(number, ruts.len() as u64);
        done.push(Verified { rut: *rut, answer });
    }
    Ok(done)
}

/// Records an answer of today.
fn record(asking: &mut Asking<'_>, rut: Rut, known: bool, by: &str) -> Outcome<()> {
    // Somebody may have been forgotten while others were asked for.
    let Some(supplier) = asking.store.supplier(rut)? else {
        return Ok(());
    };
    let seen = Seen {
        kind: "account",
        value: if known { "open" } else { "none" },
        evidence: Some(EVIDENCE),
        by,
        ..Seen::default()
    };
    let observation = states::read(&supplier, asking.pack, seen, asking.today.date)?;
    asking.store.add_state(rut, &observation.record)?;
    Ok(())
}
