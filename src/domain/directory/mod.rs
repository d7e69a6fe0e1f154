//! The municipality's directory: what of a supplier may stand in it, what was published where, and who of the staff is
//! known. Pure; who may be shown is decided in `app`, by consents and the rule pack.

pub mod staff;

use crate::domain::paper::Fingerprint;
use crate::domain::rut::Rut;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A thing about a supplier that a list may show. A text of consent names those that it asks for, and a person may take
/// back those that are optional one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Name or company name.
    Name,
    /// The RUT.
    Rut,
    /// Comuna and region of the main domicile at SII; never the address.
    Comuna,
    /// What is sold.
    Rubros,
    /// Size by yearly sales.
    Size,
    /// Whether the firm is led by women.
    WomenLed,
    /// E-mail for work.
    Email,
    /// Telephone for work.
    Phone,
    /// Account, accreditation and eligibility with their days.
    States,
    /// A tie to the staff of the municipality: told to the municipality alone, never published.
    Tie,
}

impl Field {
    /// Every field, in the order in which they are told.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Rut,
        Self::Comuna,
        Self::Rubros,
        Self::Size,
        Self::WomenLed,
        Self::Email,
        Self::Phone,
        Self::States,
        Self::Tie,
    ];

    /// Whether a person may be in the list without it. A list of connected suppliers makes no sense without a name and
    /// the states, and a tie concerns the buyer.
    #[must_use]
    pub const fn is_optional(self) -> bool {
        !matches!(self, Self::Name | Self::States | Self::Tie)
    }

    /// The word by which it is typed, in English and in Spanish.
    #[must_use]
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("name", "nombre"),
            Self::Rut => ("rut", "rut"),
            Self::Comuna => ("comuna", "comuna"),
            Self::Rubros => ("rubros", "rubros"),
            Self::Size => ("size", "tamaño"),
            Self::WomenLed => ("women-led", "mujeres"),
            Self::Email => ("email", "correo"),
            Self::Phone => ("phone", "teléfono"),
            Self::States => ("states", "estados"),
            Self::Tie => ("tie", "vínculo"),
        }
    }

    /// Reads a typed word in either language, with or without accents.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let wanted = crate::domain::words::plain(text).replace(['_', ' '], "-");
        Self::ALL.into_iter().find(|field| {
            let (english, spanish) = field.names();
            wanted == english || wanted == crate::domain::words::plain(spanish)
        })
    }
}

/// A folder that holds a published directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publication {
    /// The whole path of the folder.
    pub place: String,
    /// The day of the list.
    pub published_on: Date,
    /// How many of those in it were erased from this store since.
    pub erased: u64,
}

/// A supplier in a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Whose entry it is.
    pub rut: Rut,
    /// Of what the entry says, so that the next publication can tell what changed.
    pub fingerprint: Fingerprint,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_in_both_languages() {
        for field in Field::ALL {
            let (english, spanish) = field.names();
            assert_eq!(Field::read(english), Some(field));
            assert_eq!(Field::read(&spanish.to_uppercase()), Some(field));
        }
        assert_eq!(Field::read("telefono"), Some(Field::Phone));
        assert_eq!(Field::read("women_led"), Some(Field::WomenLed));
        assert_eq!(Field::read("dirección"), None);
    }
}
