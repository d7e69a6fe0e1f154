//! Dated values that a person recorded, as a file laid over the pack: read, changed by one value, written again.
//! Pure; the caller reads and writes the file.

use crate::rules::load::{RuleFailure, read};
use crate::rules::model::{Parameter, Source};
use serde::{Deserialize, Serialize};

/// The head of the file, for whoever opens it.
const HEAD: &str = "# Valores anotados con «encuentro rules set». / Values recorded with \"encuentro rules set\".\n\n";

/// What such a file holds; anything else in it is refused rather than lost at the next recording.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Recorded {
    /// The addresses that were given for the values.
    pub sources: Vec<Source>,
    /// The values.
    pub parameters: Vec<Parameter>,
}

impl Recorded {
    /// Reads the file.
    ///
    /// # Errors
    /// A file that cannot be read or that holds anything else, with its line.
    pub fn read(name: &str, text: &str) -> Result<Self, RuleFailure> {
        read(name, text)
    }

    /// Records a value with its source and gives back the value that it replaces.
    pub fn put(&mut self, parameter: Parameter, source: Source) -> Option<Parameter> {
        match self.sources.iter_mut().find(|old| old.id == source.id) {
            Some(old) => *old = source,
            None => self.sources.push(source),
        }
        let key = parameter.key();
        match self.parameters.iter_mut().find(|old| old.key() == key) {
            Some(old) => Some(std::mem::replace(old, parameter)),
            None => {
                self.parameters.push(parameter);
                None
            }
        }
    }

    /// The text of the file.
    ///
    /// # Errors
    /// A value that TOML cannot hold.
    pub fn text(&self) -> Result<String, toml::ser::Error> {
        Ok(format!("{HEAD}{}", toml::to_string(self)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::model::{Basis, Pack};
    use jiff::civil::date;
    use rust_decimal::Decimal;

    fn utm(value: i64) -> (Parameter, Source) {
        let source = Source {
            id: "recorded-utm-2026-11".into(),
            name: crate::domain::message::Wording::same("https://www.sii.cl"),
            url: Some("https://www.sii.cl".into()),
            date: None,
        };
        let parameter = Parameter {
            id: "utm".into(),
            month: "2026-11".parse().ok(),
            day: None,
            year: None,
            value: Decimal::from(value),
            unit: "CLP".into(),
            basis: Basis {
                source: source.id.clone(),
                place: None,
                valid_from: date(2026, 11, 1),
                valid_until: None,
                checked_on: date(2026, 11, 23),
                verified: true,
            },
        };
        (parameter, source)
    }

    #[test]
    fn a_recorded_value_comes_back_and_is_laid_over_the_pack() {
        let mut recorded = Recorded::default();
        let (parameter, source) = utm(72_500);
        assert_eq!(recorded.put(parameter, source), None);
        let text = recorded.text().unwrap();
        assert_eq!(Recorded::read("r.toml", &text).unwrap(), recorded);
        let pack = Pack::embedded()
            .unwrap()
            .overlay(&[("r.toml", text)])
            .unwrap();
        let known = pack.parameter("utm", date(2026, 11, 23)).known().unwrap();
        assert_eq!(known.value, Decimal::from(72_500));
        assert_eq!(
            crate::rules::lint::lint(&pack).len(),
            crate::rules::lint::lint(&Pack::embedded().unwrap()).len()
        );
    }

    #[test]
    fn the_same_month_is_replaced() {
        let mut recorded = Recorded::default();
        let (parameter, source) = utm(72_500);
        recorded.put(parameter, source);
        let (parameter, source) = utm(72_600);
        let old = recorded.put(parameter, source).unwrap();
        assert_eq!(old.value, Decimal::from(72_500));
        assert_eq!(recorded.parameters.len(), 1);
        assert_eq!(recorded.sources.len(), 1);
    }

    #[test]
    fn other_tables_are_refused_and_not_lost() {
        let failure = Recorded::read("r.toml", "[[steps]]\nid = \"x\"\n").unwrap_err();
        assert_eq!(failure.0.id, "rules-unknown-field");
    }
}
