//! The levels of product codes: segment, family, class, commodity, as UNSPSC nests them two digits at a time.
//! Local codes of nine digits (`101101001`, public works) belong to no UNSPSC level and stay whole at each of them.

use crate::domain::rubro::is_code;
use serde::Serialize;

/// How finely products are told apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RubroLevel {
    /// Two digits.
    Segment,
    /// Four digits.
    Family,
    /// Six digits: what a workshop can be called by.
    #[default]
    Class,
    /// The whole code.
    Commodity,
}

impl RubroLevel {
    /// How many digits of an eight-digit code tell the group.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Segment => 2,
            Self::Family => 4,
            Self::Class => 6,
            Self::Commodity => 8,
        }
    }

    /// Which of the names of the levels, widest first, is this level's; nothing for the product itself.
    #[must_use]
    pub const fn name_at(self) -> Option<usize> {
        match self {
            Self::Segment => Some(0),
            Self::Family => Some(1),
            Self::Class => Some(2),
            Self::Commodity => None,
        }
    }
}

/// The group of a product: the beginning of its code, or the whole of a local code; nothing for what is no code.
#[must_use]
pub fn group_of(product: &str, level: RubroLevel) -> Option<String> {
    let product = product.trim();
    if !is_code(product) {
        return None;
    }
    let digits = if product.len() == 8 {
        level.digits()
    } else {
        product.len()
    };
    Some(product[..digits].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_cut_at_its_level_and_a_local_one_stays_whole() {
        for (level, group) in [
            (RubroLevel::Segment, "25"),
            (RubroLevel::Family, "2510"),
            (RubroLevel::Class, "251016"),
            (RubroLevel::Commodity, "25101602"),
        ] {
            assert_eq!(group_of("25101602", level).as_deref(), Some(group));
            assert_eq!(group_of("101101001", level).as_deref(), Some("101101001"));
            for text in ["", "0", "2510160", "camión"] {
                assert_eq!(group_of(text, level), None, "{text}");
            }
        }
    }
}
