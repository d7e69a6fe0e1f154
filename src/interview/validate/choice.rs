//! Choices by number, id or label in either language, and yes or no.

use super::list::parts;
use crate::domain::message::{Argument, Message};
use crate::domain::words;
use crate::rules::model::Choice;

/// Reads yes or no as people type it in either language.
pub(super) fn yes_no(raw: &str) -> Result<bool, Message> {
    match words::plain(raw).trim_end_matches(['.', '!']) {
        "si" | "s" | "yes" | "y" | "true" | "verdadero" => Ok(true),
        "no" | "n" | "false" | "falso" => Ok(false),
        _ => Err(Message::new("interview-not-yes-no").with("value", raw)),
    }
}

/// Reads one option.
pub(super) fn one(choices: &[Choice], raw: &str) -> Result<String, Message> {
    if let Ok(number) = raw.parse::<usize>() {
        return number
            .checked_sub(1)
            .and_then(|at| choices.get(at))
            .map(|choice| choice.id.clone())
            .ok_or_else(|| Message::new("interview-no-such-number").with("last", choices.len()));
    }
    let wanted = words::plain(raw);
    choices
        .iter()
        .find(|choice| {
            words::plain(&choice.id) == wanted || names(choice).any(|name| name == wanted)
        })
        .map(|choice| choice.id.clone())
        .ok_or_else(|| no_such(choices, raw))
}

/// Reads several options, without doubles, in the order they were given.
pub(super) fn several(choices: &[Choice], raw: &str) -> Result<Vec<String>, Message> {
    let mut chosen = Vec::new();
    for part in parts(raw) {
        let id = one(choices, part)?;
        if !chosen.contains(&id) {
            chosen.push(id);
        }
    }
    if chosen.is_empty() {
        return Err(Message::new("interview-empty"));
    }
    Ok(chosen)
}

/// The labels in both languages, whole and without what stands in brackets.
fn names(choice: &Choice) -> impl Iterator<Item = String> {
    [&choice.label.es, &choice.label.en]
        .into_iter()
        .flat_map(|label| {
            let head = label.split(" (").next().unwrap_or(label);
            [words::plain(label), words::plain(head)]
        })
}

fn no_such(choices: &[Choice], raw: &str) -> Message {
    let options = choices
        .iter()
        .map(|choice| Message::new("interview-option").with("label", choice.label.clone()))
        .collect::<Vec<_>>();
    Message::new("interview-no-such-option")
        .with("value", raw)
        .with("options", Argument::List(options))
}
