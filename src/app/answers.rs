//! An answers file (TOML): the whole set of answers of one supplier, or a part of it, read as people write it.
//! Judges no answer: each goes through the interview's own validators.

use crate::app::text_file;
use crate::domain::consent::Purpose;
use crate::domain::fact::FactSource;
use crate::domain::message::Message;
use crate::domain::words;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::Interview;
use crate::interview::validate::SECRET_REFUSED;
use crate::rules::Pack;
use crate::store::Store;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What a file may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AnswersFile {
    /// The supplier's RUT.
    pub rut: Option<String>,
    /// `natural` or `juridical`, or their names in Spanish.
    pub person: Option<String>,
    /// Purposes that were agreed to: `guidance = true`.
    pub consent: BTreeMap<Purpose, bool>,
    /// Answers by the id of their question.
    answers: BTreeMap<String, toml::Value>,
    /// The file's name without its folder.
    #[serde(skip)]
    pub name: String,
}

/// An answer of the file that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The key in the file.
    pub key: String,
    /// The value as written; `None` when it must not be repeated.
    pub value: Option<String>,
    /// Why.
    pub reason: Message,
}

impl AnswersFile {
    /// Reads a file.
    ///
    /// # Errors
    /// [`FailureKind::Input`] when it cannot be opened or is no TOML of this shape, with the line.
    pub fn read(path: &Path) -> Outcome<Self> {
        let shown = path.display().to_string();
        let opened = fs_err::File::open(path);
        let text = opened.and_then(text_file::read_from).map_err(|error| {
            let message = Message::new("interview-file-unreadable").with("file", shown.as_str());
            Failure::new(FailureKind::Input, message).caused_by(error)
        })?;
        let mut file: Self = toml::from_str(&text).map_err(|error| {
            let before = error.span().map_or(0, |span| span.start);
            let line = text[..before].matches('\n').count() + 1;
            // The library's own words may quote the line, and with it a secret: they are not kept.
            let message = Message::new("interview-file-not-toml")
                .with("file", shown.as_str())
                .with("line", line);
            Failure::new(FailureKind::Input, message)
                .hint(Message::new("interview-file-not-toml-hint"))
        })?;
        file.name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(file)
    }

    /// Answers what the file answers, in the order of the questions, saving each; gives what was not taken.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn answer(
        &self,
        interview: &mut Interview<'_>,
        pack: &Pack,
        store: &mut dyn Store,
    ) -> Outcome<Vec<Refused>> {
        let rut = interview.supplier().rut;
        let mut refused = Vec::new();
        for question in &pack.questions {
            let Some(value) = self.answers.get(&question.id) else {
                continue;
            };
            let Some(raw) = raw(value) else {
                refused.push(Refused::new(
                    &question.id,
                    None,
                    Message::new("interview-file-not-a-value"),
                ));
                continue;
            };
            if !interview.goto(&question.id) {
                let reason = Message::new("interview-file-not-asked");
                refused.push(Refused::new(&question.id, Some(raw), reason));
                continue;
            }
            match interview.answer_from(&raw, FactSource::File(self.name.clone())) {
                Ok(accepted) => super::onboarding::save(store, rut, &accepted)?,
                Err(reason) => {
                    interview.forward();
                    refused.push(Refused::new(&question.id, Some(raw), reason));
                }
            }
        }
        refused.extend(self.unknown(pack));
        Ok(refused)
    }

    /// Keys that no question has, with the nearest that one has.
    fn unknown(&self, pack: &Pack) -> Vec<Refused> {
        let known = || pack.questions.iter().map(|question| question.id.as_str());
        self.answers
            .keys()
            .filter(|key| known().all(|id| id != key.as_str()))
            .map(|key| {
                let reason = match words::did_you_mean(key, known()) {
                    Some(near) => Message::new("interview-file-key-near").with("near", near),
                    None => Message::new("interview-file-key-unknown"),
                };
                Refused::new(key, None, reason)
            })
            .collect()
    }
}

impl Refused {
    /// What looks like a secret is not repeated.
    fn new(key: &str, value: Option<String>, reason: Message) -> Self {
        let secret = reason.id == SECRET_REFUSED;
        Self {
            key: key.to_owned(),
            value: value.filter(|_| !secret),
            reason,
        }
    }
}

/// A value as a person would have typed it.
fn raw(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Float(number) => Some(number.to_string()),
        toml::Value::Boolean(yes) => Some(if *yes { "sí" } else { "no" }.to_owned()),
        toml::Value::Datetime(day) => Some(day.to_string()),
        toml::Value::Array(values) => {
            let parts: Option<Vec<String>> = values.iter().map(raw).collect();
            parts.map(|parts| parts.join(", "))
        }
        toml::Value::Table(_) => None,
    }
}
