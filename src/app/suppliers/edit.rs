//! Changes single answers of a supplier through the validators of the interview.

use super::not_held;
use crate::domain::fact::{Fact, FactSource};
use crate::domain::message::{Message, Wording};
use crate::domain::rut::Rut;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::{Accepted, Interview};
use crate::rules::Pack;
use crate::rules::model::Question;
use crate::store::Store;
use jiff::civil::Date;

/// One answer that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question, as it was typed.
    pub key: String,
    /// What stood there before.
    pub before: Option<Fact>,
    /// What stands there now; nothing when it was taken away.
    pub after: Option<Fact>,
}

/// Sets answers given as `key=value`; an empty value takes an optional answer away. All are checked before any is
/// written.
///
/// # Errors
/// Wrong usage with the reason; the answer "no" when nobody is held under the RUT; the store's failure.
pub fn edit(
    store: &mut dyn Store,
    pack: &Pack,
    rut: Rut,
    pairs: &[String],
    today: Date,
) -> Outcome<Vec<Change>> {
    let supplier = store.supplier(rut)?.ok_or_else(|| not_held(rut))?;
    let mut interview = Interview::new(pack, supplier, today);
    let mut changes = Vec::new();
    let mut all = Vec::new();
    for pair in pairs {
        let (key, value) = pair.split_once('=').ok_or_else(|| {
            usage(Message::new("suppliers-edit-shape").with("value", pair.as_str()))
        })?;
        let question = question(pack, key.trim())?;
        let before = interview.supplier().facts.get(&question.id).cloned();
        if !interview.goto(&question.id) {
            return Err(usage(
                Message::new("suppliers-edit-not-asked").with("key", key.trim()),
            ));
        }
        let accepted = if value.trim().is_empty() {
            interview.skip()
        } else {
            interview.answer_from(value, FactSource::Told)
        }
        .map_err(|message| {
            usage(
                Message::new("suppliers-edit-refused")
                    .with("key", key.trim())
                    .with("reason", message),
            )
        })?;
        changes.push(Change {
            key: key.trim().to_owned(),
            before,
            after: accepted.fact.clone(),
        });
        all.push(accepted);
    }
    all.iter()
        .try_for_each(|accepted| save(store, rut, accepted))?;
    Ok(changes)
}

/// Writes what one answer changed.
fn save(store: &mut dyn Store, rut: Rut, accepted: &Accepted) -> Outcome<()> {
    if let Some(fact) = &accepted.fact {
        store.put_fact(rut, fact)?;
    }
    for key in &accepted.dropped {
        store.remove_fact(rut, key)?;
    }
    Ok(())
}

/// The question of a key, by its id or a column name.
fn question<'pack>(pack: &'pack Pack, key: &str) -> Outcome<&'pack Question> {
    let wanted = words::plain(key);
    let names = |question: &'pack Question| {
        std::iter::once(question.id.as_str()).chain(question.columns.iter().map(String::as_str))
    };
    pack.questions
        .iter()
        .find(|question| names(question).any(|name| words::plain(name) == wanted))
        .ok_or_else(|| {
            let failure = usage(Message::new("suppliers-edit-unknown").with("key", key));
            let all = || pack.questions.iter().flat_map(names);
            let holds = || all().find(|name| words::plain(name).contains(&wanted));
            match words::did_you_mean(key, all()).or_else(holds) {
                Some(near) => {
                    failure.hint(Message::new("suppliers-edit-near").with("suggestion", near))
                }
                None => failure,
            }
            .hint(Message::new("suppliers-edit-keys").with("keys", keys(pack)))
        })
}

/// The names of all answers: those of the columns of a list in Spanish, the ids otherwise.
fn keys(pack: &Pack) -> Vec<Message> {
    let name = |question: &Question| Wording {
        es: column(question).to_owned(),
        en: question.id.clone(),
    };
    pack.questions
        .iter()
        .map(|question| Message::new("suppliers-edit-key").with("name", name(question)))
        .collect()
}

/// The first column name of a question, with its accents.
fn column(question: &Question) -> &str {
    let mut columns = question.columns.iter();
    let first = columns.next().unwrap_or(&question.id);
    columns
        .find(|other| words::plain(other) == *first)
        .unwrap_or(first)
}

fn usage(message: Message) -> Failure {
    Failure::new(FailureKind::Usage, message)
}
