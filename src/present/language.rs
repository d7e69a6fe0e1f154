//! Which of the two languages to speak, and how that is decided.

use crate::domain::message::Wording;

/// Spanish or English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Language {
    /// Spanish as spoken in Chile.
    Es,
    /// Plain English.
    En,
}

impl Language {
    /// Reads a language tag: Spanish for any `es*`, English otherwise.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_lowercase().starts_with("es") {
            Self::Es
        } else {
            Self::En
        }
    }

    /// The first that is given: the flag, `ENCUENTRO_LANG`, the system's own; Spanish when nothing says anything.
    #[must_use]
    pub fn choose(flag: Option<&str>, variable: Option<&str>) -> Self {
        flag.or(variable)
            .filter(|tag| !tag.is_empty())
            .map(str::to_owned)
            .or_else(sys_locale::get_locale)
            .map_or(Self::Es, |tag| Self::from_tag(&tag))
    }

    /// The text of a wording in this language.
    #[must_use]
    pub fn of(self, wording: &Wording) -> &str {
        match self {
            Self::Es => &wording.es,
            Self::En => &wording.en,
        }
    }
}
