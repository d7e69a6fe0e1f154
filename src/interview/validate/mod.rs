//! One validator for prompts, answer files and spreadsheets: a raw text becomes a value, or a message that says why not.
//! Owns the choice by kind of question; a refused secret is neither kept nor repeated in the message.

mod choice;
mod contact;
mod list;
mod name;
mod place;

use crate::domain::calendar::read_date;
use crate::domain::fact::FactValue;
use crate::domain::message::Message;
use crate::domain::money::{AmountError, Currency, read_typed};
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::interview::secret::{Place, looks_secret};
use crate::rules::model::{Question, QuestionKind};
use rust_decimal::Decimal;

/// Reads a raw answer to a question.
///
/// # Errors
/// A message for people that says what is wrong; it never repeats what looks like a secret.
pub fn validate(question: &Question, raw: &str) -> Result<FactValue, Message> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Message::new("interview-empty"));
    }
    if let Some(place) = free_text(question.kind)
        && looks_secret(raw, place)
    {
        return Err(refused());
    }
    if question.kind == QuestionKind::Email && contact::is_mistyped_address(raw) {
        return read(question, raw);
    }
    guarded(raw, read(question, raw))
}

/// Reads a yes or no that belongs to no question of the pack, such as a consent.
///
/// # Errors
/// As [`validate`].
pub fn read_yes_no(raw: &str) -> Result<bool, Message> {
    guarded(raw, choice::yes_no(raw))
}

/// Reads the name of a person or a firm that belongs to no question of the pack, such as who signs an offer or
/// is named on a paper.
///
/// # Errors
/// As [`validate`].
pub fn read_name(raw: &str) -> Result<String, Message> {
    if looks_secret(raw, Place::Name) {
        return Err(refused());
    }
    name::name(raw.trim())
}

/// Reads the RUT of the supplier itself.
///
/// # Errors
/// As [`validate`].
pub fn read_rut(raw: &str) -> Result<Rut, Message> {
    guarded(
        raw,
        Rut::parse_lenient(raw).map_err(|error| error.message(raw)),
    )
}

/// Reads a text of one line that answers no question of the pack, such as who issued a paper.
///
/// # Errors
/// As [`validate`].
pub fn read_line(raw: &str) -> Result<String, Message> {
    if looks_secret(raw, Place::Text) {
        return Err(refused());
    }
    guarded(raw, name::line(raw))
}

/// Reads an e-mail address that answers no question of the pack.
///
/// # Errors
/// As [`validate`].
pub fn read_email(raw: &str) -> Result<String, Message> {
    let raw = raw.trim();
    if looks_secret(raw, Place::Name) && !contact::is_mistyped_address(raw) {
        return Err(refused());
    }
    guarded(raw, contact::email(raw))
}

/// Reads a telephone number that answers no question of the pack.
///
/// # Errors
/// As [`validate`].
pub fn read_phone(raw: &str) -> Result<String, Message> {
    guarded(raw, contact::phone(raw.trim()))
}

/// A message that would repeat what looks like a secret becomes the refusal.
fn guarded<T>(raw: &str, read: Result<T, Message>) -> Result<T, Message> {
    read.map_err(|message| {
        if looks_secret(raw, Place::Name) {
            refused()
        } else {
            message
        }
    })
}

/// The id of the message for what looks like a secret.
pub const SECRET_REFUSED: &str = "interview-secret-refused";

/// The message for what looks like a secret. It carries nothing of what was typed.
const fn refused() -> Message {
    Message::new(SECRET_REFUSED)
}

/// Kinds in which any text is a value, so that a secret must be looked for before it is read.
const fn free_text(kind: QuestionKind) -> Option<Place> {
    match kind {
        QuestionKind::Name => Some(Place::Name),
        QuestionKind::Address => Some(Place::Address),
        QuestionKind::Text => Some(Place::Text),
        _ => None,
    }
}

fn read(question: &Question, raw: &str) -> Result<FactValue, Message> {
    match question.kind {
        QuestionKind::Text => name::line(raw).map(FactValue::Text),
        QuestionKind::Name => name::name(raw).map(FactValue::Text),
        QuestionKind::Address => name::address(raw).map(FactValue::Text),
        QuestionKind::Rut => Rut::parse_lenient(raw)
            .map(|rut| FactValue::Text(rut.compact()))
            .map_err(|error| error.message(raw)),
        QuestionKind::YesNo => choice::yes_no(raw).map(FactValue::YesNo),
        QuestionKind::Choice => choice::one(&question.choices, raw).map(FactValue::Text),
        QuestionKind::Choices => choice::several(&question.choices, raw).map(FactValue::List),
        QuestionKind::Date => read_date(raw)
            .map(FactValue::Date)
            .map_err(|error| error.message(raw)),
        QuestionKind::Number => number(raw).map(FactValue::Text),
        QuestionKind::Comuna => place::comuna(raw).map(FactValue::Text),
        QuestionKind::Regions => place::regions(raw).map(FactValue::List),
        QuestionKind::Rubros => list::rubros(raw).map(FactValue::List),
        QuestionKind::Email => contact::email(raw).map(FactValue::Text),
        QuestionKind::Phone => contact::phone(raw).map(FactValue::Text),
    }
}

/// A number that is not negative, kept with a decimal point. The interview's only unit with decimals is the UTM.
fn number(raw: &str) -> Result<String, Message> {
    if says_none(raw) {
        return Ok("0".to_owned());
    }
    let read = read_typed(raw, Currency::Utm).map_err(|error| match error {
        AmountError::NotANumber => Message::new("interview-not-a-number").with("value", raw),
        error => error.message(raw),
    })?;
    if read.amount.is_sign_negative() && !read.amount.is_zero() {
        return Err(Message::new("interview-negative").with("value", raw));
    }
    Ok(read.amount.normalize().to_string())
}

/// Whether somebody says that there is none of what is counted.
fn says_none(raw: &str) -> bool {
    matches!(
        words::plain(raw).trim_end_matches('.'),
        "no" | "nada" | "ninguno" | "ninguna" | "cero" | "no tengo" | "none" | "nothing" | "zero"
    )
}

/// The value of an answer that is likely to be a slip: more than the question's own bound.
#[must_use]
pub fn doubtful(question: &Question, raw: &str) -> Option<Decimal> {
    let bound = question.doubt_above?;
    let value: Decimal = number(raw).ok()?.parse().ok()?;
    (value > bound).then_some(value)
}

#[cfg(test)]
mod tests;
