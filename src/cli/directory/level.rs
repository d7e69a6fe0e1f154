//! A level of product codes as it is typed.

use crate::domain::demand::level::RubroLevel;
use clap::ValueEnum;

/// The levels.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum LevelName {
    #[value(alias = "segmento")]
    Segment,
    #[value(alias = "familia")]
    Family,
    #[value(alias = "clase")]
    Class,
    #[value(alias = "producto")]
    Product,
}

impl LevelName {
    /// The level that is meant.
    pub(super) const fn level(self) -> RubroLevel {
        match self {
            Self::Segment => RubroLevel::Segment,
            Self::Family => RubroLevel::Family,
            Self::Class => RubroLevel::Class,
            Self::Product => RubroLevel::Commodity,
        }
    }
}
