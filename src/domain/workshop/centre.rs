//! A centre that holds courses, and the rule by which it calls people from its waiting list.

use super::code::CentreCode;
use crate::domain::words;
use serde::{Deserialize, Serialize};

/// By what a centre orders those who wait: its own priority groups first, in its own words, then the date.
///
/// The groups are whatever the centre states in public; none is asked for by default, since some would be sensitive data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingRule {
    /// The groups, the first one called first; none means by date alone.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Days that a person has to answer an offered seat; none means no last day.
    #[serde(default)]
    pub answer_days: Option<u32>,
}

impl WaitingRule {
    /// The place of a group in the rule, from 0; a group that the rule does not name counts as none, behind all of them.
    #[must_use]
    pub fn place(&self, group: Option<&str>) -> usize {
        let own = group.map(words::plain);
        self.groups
            .iter()
            .position(|named| own.as_ref().is_some_and(|own| words::plain(named) == *own))
            .unwrap_or(self.groups.len())
    }
}

/// A centre. Its natural key is [`Centre::code`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Centre {
    /// What people type for it.
    pub code: CentreCode,
    /// Its name.
    pub name: String,
    /// CUT code of its comuna.
    #[serde(default)]
    pub comuna: Option<String>,
    /// How it is reached: a telephone, an e-mail, an address.
    #[serde(default)]
    pub contact: Option<String>,
    /// The rule of its waiting list.
    #[serde(default)]
    pub rule: WaitingRule,
}

impl Centre {
    /// A centre of which only code and name are known.
    #[must_use]
    pub fn new(code: CentreCode, name: impl Into<String>) -> Self {
        Self {
            code,
            name: name.into(),
            comuna: None,
            contact: None,
            rule: WaitingRule::default(),
        }
    }
}
