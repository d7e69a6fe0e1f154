//! A breach of security as the book of art. 14 sexies keeps it: what, when noticed, whose data, what risk, and who was
//! told. The law sets no number of hours: the Agency is told by the quickest means and without undue delay.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What kind of data a breach reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreachedData {
    /// Names, contacts and other ordinary data.
    Ordinary,
    /// What art. 2 calls sensitive.
    Sensitive,
    /// Of people younger than the age of the rule pack.
    Children,
    /// Economic, financial, banking or commercial data.
    Economic,
}

impl BreachedData {
    /// Whether each person must be told too.
    #[must_use]
    pub const fn tells_people(self) -> bool {
        matches!(self, Self::Sensitive | Self::Children | Self::Economic)
    }
}

/// A line of the breach book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// Its number in the book of this centre, from 1.
    pub number: u32,
    /// What happened; names nobody.
    pub what: String,
    /// The day on which it was noticed.
    pub noticed_on: Date,
    /// What kinds of data.
    pub data: Vec<BreachedData>,
    /// Of about how many people, once known.
    pub people: Option<u32>,
    /// Whether there is a reasonable risk to the rights of the people.
    pub risk: bool,
    /// What was done about it.
    pub measures: Option<String>,
    /// The day on which the Agency was told.
    pub reported_on: Option<Date>,
    /// The day on which the people were told.
    pub told_on: Option<Date>,
    /// The day on which it was closed.
    pub closed_on: Option<Date>,
}

/// What a breach still asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreachDuty {
    /// To tell the Agency.
    Report,
    /// To tell each person.
    TellPeople,
}

impl Breach {
    /// What is still to be done.
    #[must_use]
    pub fn open_duties(&self) -> Vec<BreachDuty> {
        let mut duties = Vec::new();
        if self.risk && self.reported_on.is_none() {
            duties.push(BreachDuty::Report);
        }
        let personal = self.data.iter().any(|data| data.tells_people());
        if self.risk && personal && self.told_on.is_none() {
            duties.push(BreachDuty::TellPeople);
        }
        duties
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn people_are_told_of_what_touches_them_most() {
        let mut breach = Breach {
            number: 1,
            what: "A USB stick was lost".to_owned(),
            noticed_on: date(2026, 12, 2),
            data: vec![BreachedData::Ordinary],
            people: Some(12),
            risk: true,
            measures: None,
            reported_on: None,
            told_on: None,
            closed_on: None,
        };
        assert_eq!(breach.open_duties(), [BreachDuty::Report]);
        for data in [
            BreachedData::Sensitive,
            BreachedData::Children,
            BreachedData::Economic,
        ] {
            breach.data = vec![BreachedData::Ordinary, data];
            assert_eq!(
                breach.open_duties(),
                [BreachDuty::Report, BreachDuty::TellPeople]
            );
        }
        breach.reported_on = Some(date(2026, 12, 2));
        assert_eq!(breach.open_duties(), [BreachDuty::TellPeople]);
        breach.risk = false;
        assert_eq!(breach.open_duties(), []);
    }
}
