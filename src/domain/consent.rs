//! Why a record about a person may be kept: a purpose with its legal basis, with date and channel.
//! Source: Ley 21.719 (new text of Ley 19.628, in force 2026-12-01), arts. 3, 12, 13 and 20.

use crate::domain::directory::Field;
use crate::domain::words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a person's data is kept for. Without one of these with a basis nothing is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Guiding the person through registration and offers.
    Guidance,
    /// Listing the supplier for buyers of the municipality.
    Directory,
    /// Counting results of training for who pays for it.
    Results,
    /// Being proposed as a partner of a joint offer to others who agreed too.
    Partners,
}

/// On what ground the purpose stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// The person's consent (art. 12).
    Consent,
    /// A contract with the person or steps before one (art. 13).
    Contract,
    /// A legal function of a public body (art. 20).
    LegalFunction,
}

impl LegalBasis {
    /// Reads a basis as a column of a list names it, in either language.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Some(match words::plain(text).replace(['_', '-'], " ").as_str() {
            "consent" | "consentimiento" => Self::Consent,
            "contract" | "contrato" => Self::Contract,
            "legal function" | "funcion legal" => Self::LegalFunction,
            _ => return None,
        })
    }
}

/// How the consent or the notice reached the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Asked on this screen.
    Screen,
    /// Signed on paper.
    Paper,
    /// A column of an imported file.
    File,
}

/// One purpose granted on a basis, or withdrawn again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// On what ground.
    pub basis: LegalBasis,
    /// Version of the text that was shown, as the rule pack names it.
    pub text_version: String,
    /// The day it was given.
    pub given_on: Date,
    /// How it was given.
    pub channel: Channel,
    /// The day it was withdrawn; it counts for nothing from then on.
    pub withdrawn_on: Option<Date>,
    /// What may be shown, where the person chose; otherwise all that the text names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Field>>,
}

impl Consent {
    /// The same as it stands once it is withdrawn on a day.
    #[must_use]
    pub fn withdrawn(&self, on: Date) -> Self {
        Self {
            withdrawn_on: Some(on),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_purpose_basis_and_channel_round_trips() {
        for purpose in [
            Purpose::Guidance,
            Purpose::Directory,
            Purpose::Results,
            Purpose::Partners,
        ] {
            for basis in [
                LegalBasis::Consent,
                LegalBasis::Contract,
                LegalBasis::LegalFunction,
            ] {
                for channel in [Channel::Screen, Channel::Paper, Channel::File] {
                    for withdrawn_on in [None, Some(date(2026, 12, 2))] {
                        let consent = Consent {
                            purpose,
                            basis,
                            text_version: "2026-11".to_owned(),
                            given_on: date(2026, 11, 20),
                            channel,
                            withdrawn_on,
                            fields: withdrawn_on.map(|_| vec![Field::Name, Field::WomenLed]),
                        };
                        let json = serde_json::to_string(&consent).expect("JSON");
                        let back: Consent = serde_json::from_str(&json).expect("a consent");
                        assert_eq!(back, consent);
                    }
                }
            }
        }
    }

    #[test]
    fn words_of_files_are_stable() {
        let words =
            serde_json::to_string(&(Purpose::Guidance, LegalBasis::LegalFunction, Channel::Paper));
        assert_eq!(
            words.expect("JSON"),
            r#"["guidance","legal_function","paper"]"#
        );
    }
}
