//! Reads rule packs: the embedded one, and overlays whose files the caller has read.
//! Owns the refusal of what cannot be read, with file and line; does no I/O and judges no content (`lint` does).

use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind};
use crate::rules::checklist::ChecklistPoint;
use crate::rules::consents::ConsentText;
use crate::rules::holidays::{Holiday, HolidayYear};
use crate::rules::model::{
    Cause, Pack, PaperKind, Parameter, ParameterName, PortalMessage, Question, Requirement,
    Section, Source, Step, Trip,
};
use crate::rules::privacy::{ErasureGround, NoticeItem, RetentionRule, SensitiveTopic};
use crate::rules::process_type::ProcessType;
use crate::rules::synonyms::SynonymGroup;
use crate::rules::units::PriceUnit;
use crate::rules::weight::Weight;
use serde::Deserialize;

/// The newest format of packs that this program understands.
pub const FORMAT_VERSION: u32 = 1;

/// The files of the embedded pack, by name.
pub const EMBEDDED: &[(&str, &str)] = &[
    ("pack.toml", include_str!("chilecompra/pack.toml")),
    ("sources.toml", include_str!("chilecompra/sources.toml")),
    ("steps.toml", include_str!("chilecompra/steps.toml")),
    ("questions.toml", include_str!("chilecompra/questions.toml")),
    (
        "requirements.toml",
        include_str!("chilecompra/requirements.toml"),
    ),
    ("papers.toml", include_str!("chilecompra/papers.toml")),
    ("checklist.toml", include_str!("chilecompra/checklist.toml")),
    ("causes.toml", include_str!("chilecompra/causes.toml")),
    (
        "parameters.toml",
        include_str!("chilecompra/parameters.toml"),
    ),
    (
        "process_types.toml",
        include_str!("chilecompra/process_types.toml"),
    ),
    ("messages.toml", include_str!("chilecompra/messages.toml")),
    ("consents.toml", include_str!("chilecompra/consents.toml")),
    ("holidays.toml", include_str!("chilecompra/holidays.toml")),
    ("matching.toml", include_str!("chilecompra/matching.toml")),
    ("search.toml", include_str!("chilecompra/search.toml")),
    ("prices.toml", include_str!("chilecompra/prices.toml")),
    ("privacy.toml", include_str!("chilecompra/privacy.toml")),
];

/// The files with the numbers of the ranking, the trade words, and the unit in which amounts may be typed.
const FOR_SEARCH: [&str; 4] = [
    "pack.toml",
    "parameters.toml",
    "matching.toml",
    "search.toml",
];

/// A pack that cannot be read: what is wrong, in which file and line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFailure(pub Message);

impl From<RuleFailure> for Failure {
    fn from(failure: RuleFailure) -> Self {
        Self::new(FailureKind::Input, failure.0)
    }
}

/// The tables of a pack, each with what tells one entry from another.
macro_rules! tables {
    ($($table:ident: $type:ty, $key:expr;)*) => {
        /// What one file of a pack may hold: any tables of the pack.
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        struct PackFile {
            id: Option<String>,
            format_version: Option<u32>,
            $($table: Vec<$type>,)*
        }

        /// How many entries of each table were there before an overlay: only those can be replaced,
        /// so that doubles inside the overlay stay visible for the lint.
        struct Known {
            $($table: usize,)*
        }

        impl Known {
            fn of(pack: &Pack) -> Self {
                Self { $($table: pack.$table.len(),)* }
            }
        }

        impl Pack {
            fn absorb(&mut self, file: PackFile, known: &Known) {
                if let Some(id) = file.id {
                    self.id = id;
                }
                if let Some(version) = file.format_version {
                    self.format_version = version;
                }
                $(lay(&mut self.$table, file.$table, known.$table, $key);)*
            }
        }
    };
}

tables! {
    sources: Source, |entry| entry.id.clone();
    steps: Step, |entry| entry.id.clone();
    sections: Section, |entry| entry.id.clone();
    questions: Question, |entry| entry.id.clone();
    requirements: Requirement, |entry| entry.id.clone();
    trips: Trip, |entry| entry.id.clone();
    papers: PaperKind, |entry| entry.id.clone();
    checklist: ChecklistPoint, |entry| entry.id.clone();
    causes: Cause, |entry| entry.id.clone();
    parameters: Parameter, Parameter::key;
    parameter_names: ParameterName, |entry| entry.id.clone();
    process_types: ProcessType, ProcessType::key;
    messages: PortalMessage, |entry| entry.id.clone();
    consents: ConsentText, |entry| (entry.purpose, entry.version.clone());
    holiday_years: HolidayYear, |entry| entry.year;
    holidays: Holiday, |entry| entry.day;
    weights: Weight, |entry| entry.id.clone();
    synonyms: SynonymGroup, |entry| entry.id.clone();
    price_units: PriceUnit, |entry| entry.id.clone();
    retention: RetentionRule, |entry| entry.kept;
    notice_items: NoticeItem, |entry| entry.id.clone();
    erasure_grounds: ErasureGround, |entry| entry.id.clone();
    sensitive_topics: SensitiveTopic, |entry| entry.id.clone();
}

/// Only the version: looked at before other mistakes are told, so that a newer pack is not called broken for its new fields.
#[derive(Deserialize)]
struct VersionOnly {
    format_version: Option<u32>,
}

impl Pack {
    /// The pack that ships with the program.
    ///
    /// # Errors
    /// `rules-…` messages when a file cannot be read; the tests exclude it for a released program.
    pub fn embedded() -> Result<Self, RuleFailure> {
        Self::from_files(EMBEDDED)
    }

    /// As much of it as a search by words needs: reading all of it takes longer than most searches.
    ///
    /// # Errors
    /// As [`Pack::embedded`].
    pub fn embedded_for_search() -> Result<Self, RuleFailure> {
        let wanted = EMBEDDED
            .iter()
            .filter(|(name, _)| FOR_SEARCH.contains(name));
        Self::from_files(&wanted.copied().collect::<Vec<_>>())
    }

    /// A pack from files that were read: pairs of file name and text. Entries are kept as written, doubles included.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown field, or a newer format.
    pub fn from_files<N: AsRef<str>, T: AsRef<str>>(files: &[(N, T)]) -> Result<Self, RuleFailure> {
        Self::default().overlay(files)
    }

    /// Lays files over the pack: an entry with the same id takes the old one's place, a new one is added.
    /// A parameter is the same when its id and its month, day or year (without them: its first day) are the same.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown field, or a newer format.
    pub fn overlay<N: AsRef<str>, T: AsRef<str>>(
        mut self,
        files: &[(N, T)],
    ) -> Result<Self, RuleFailure> {
        let known = Known::of(&self);
        let read = |(name, text): &(N, T)| read::<PackFile>(name.as_ref(), text.as_ref());
        let read: Result<Vec<PackFile>, RuleFailure> = files.iter().map(read).collect();
        let is_newer = |file: &PackFile| file.format_version > Some(FORMAT_VERSION);
        if read
            .as_ref()
            .map_or(true, |files| files.iter().any(is_newer))
        {
            for (name, text) in files {
                refuse_newer(name.as_ref(), text.as_ref())?;
            }
        }
        for file in read? {
            self.absorb(file, &known);
        }
        Ok(self)
    }
}

/// Puts entries over a table whose first `replaceable` entries may be replaced.
fn lay<T, K: PartialEq>(
    table: &mut Vec<T>,
    entries: Vec<T>,
    replaceable: usize,
    key: impl Fn(&T) -> K,
) {
    for entry in entries {
        let wanted = key(&entry);
        match table
            .iter_mut()
            .take(replaceable)
            .find(|old| key(old) == wanted)
        {
            Some(old) => *old = entry,
            None => table.push(entry),
        }
    }
}

fn refuse_newer(file: &str, text: &str) -> Result<(), RuleFailure> {
    match read::<VersionOnly>(file, text)?.format_version {
        Some(version) if version > FORMAT_VERSION => Err(RuleFailure(
            Message::new("rules-newer-format")
                .with("file", file)
                .with("version", u64::from(version))
                .with("understood", u64::from(FORMAT_VERSION)),
        )),
        _ => Ok(()),
    }
}

pub(crate) fn read<T: serde::de::DeserializeOwned>(
    file: &str,
    text: &str,
) -> Result<T, RuleFailure> {
    toml::from_str(text).map_err(|error| {
        let line = line_at(text, error.span().map_or(0, |span| span.start));
        let reason = error.message();
        RuleFailure(match unknown_field(reason) {
            Some(field) => Message::new("rules-unknown-field")
                .with("field", field)
                .with("file", file)
                .with("line", line),
            None => Message::new("rules-unreadable")
                .with("reason", reason)
                .with("file", file)
                .with("line", line),
        })
    })
}

/// The line, from 1, where an entry of a table begins in a file: its last place, where a double would stand.
#[must_use]
pub fn line_of(text: &str, kind: &str, id: &str) -> Option<usize> {
    let header = format!("[[{kind}]]");
    let mut inside = None;
    let mut found = None;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with("[[") {
            inside = (line == header).then_some(at + 1);
        }
        let named = ["id", "code", "version", "day", "year"]
            .into_iter()
            .any(|field| {
                line.strip_prefix(field)
                    .and_then(|rest| rest.trim_start().strip_prefix('='))
                    .is_some_and(|value| value.trim().trim_matches('"') == id)
            });
        if named {
            found = inside.or(found);
        }
    }
    found
}

/// The field that serde's "unknown field" complaint speaks of.
fn unknown_field(reason: &str) -> Option<&str> {
    reason
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split('`').next())
}

/// The line, from 1, of a byte position in a text.
fn line_at(text: &str, position: usize) -> usize {
    let end = position.min(text.len());
    text.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests;
