//! Finds the entries of a pack, and dated values by their day. Never guesses: a month, day or year without
//! a value of its own is named as missing, whatever the neighbours say.

use crate::domain::calendar::Month;
use crate::domain::message::{Message, Wording};
use crate::rules::consents::ConsentText;
use crate::rules::model::{
    Basis, Cause, Pack, PaperKind, Parameter, PortalMessage, Question, Requirement, Section,
    Source, Step, Trip,
};
use crate::rules::process_type::ProcessType;
use crate::rules::weight::Weight;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The pack has no value of this name.
fn no_such_value(id: &str) -> Message {
    Message::new("rules-no-such-value").with("id", id)
}

/// What a pack says about a dated value on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterAnswer<'a> {
    /// The value that holds on that day.
    Known(&'a Parameter),
    /// A monthly value without this month.
    MissingMonth {
        /// The parameter.
        id: &'a str,
        /// The month that is missing.
        month: Month,
        /// The latest month before it that is known; to be shown as such, never used in its place.
        last_known: Option<&'a Parameter>,
    },
    /// A daily value without this day.
    MissingDay {
        /// The parameter.
        id: &'a str,
        /// The day that is missing.
        day: Date,
        /// The latest day before it that is known.
        last_known: Option<&'a Parameter>,
    },
    /// A yearly value without this year.
    MissingYear {
        /// The parameter.
        id: &'a str,
        /// The year that is missing.
        year: i16,
        /// The latest year before it that is known.
        last_known: Option<&'a Parameter>,
    },
    /// The last value ended before that day.
    Expired {
        /// The parameter.
        id: &'a str,
        /// The value that ended.
        last: &'a Parameter,
    },
    /// The first value begins after that day.
    NotYet {
        /// The parameter.
        id: &'a str,
        /// The first value.
        first: &'a Parameter,
    },
    /// The pack has no parameter of this name.
    NoSuch {
        /// What was asked for.
        id: &'a str,
    },
}

impl<'a> ParameterAnswer<'a> {
    /// The value, when there is one for exactly that day.
    #[must_use]
    pub const fn known(self) -> Option<&'a Parameter> {
        match self {
            Self::Known(parameter) => Some(parameter),
            _ => None,
        }
    }

    /// What is missing, for people; nothing when the value is known.
    #[must_use]
    pub fn message(self, name: &Wording) -> Option<Message> {
        let message = |id| Message::new(id).with("name", name.clone());
        Some(match self {
            Self::Known(_) => return None,
            Self::MissingMonth { id, month, .. } => message("rules-missing-month")
                .with("month", month)
                .with("id", id),
            Self::MissingDay { day, .. } => message("rules-missing-day").with("day", day),
            Self::MissingYear { year, .. } => {
                message("rules-missing-year").with("year", year.to_string())
            }
            Self::Expired { last, .. } => message("rules-expired-value").with(
                "until",
                last.basis.valid_until.unwrap_or(last.basis.valid_from),
            ),
            Self::NotYet { first, .. } => {
                message("rules-value-not-yet").with("from", first.basis.valid_from)
            }
            Self::NoSuch { id } => no_such_value(id),
        })
    }
}

impl Basis {
    /// Whether the rule holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|last| day <= last)
    }
}

impl Parameter {
    /// What tells one dated value from another: its id and the month, day, year or first day it is for.
    #[must_use]
    pub fn key(&self) -> String {
        let period = match (self.month, self.day, self.year) {
            (Some(month), _, _) => month.to_string(),
            (_, Some(day), _) => day.to_string(),
            (_, _, Some(year)) => year.to_string(),
            _ => format!("from {}", self.basis.valid_from),
        };
        format!("{} {period}", self.id)
    }

    /// Whether it is for one month, day or year only.
    #[must_use]
    pub const fn is_periodic(&self) -> bool {
        self.month.is_some() || self.day.is_some() || self.year.is_some()
    }

    /// Whether it is the value for a day.
    #[must_use]
    pub fn is_for(&self, day: Date) -> bool {
        match (self.month, self.day, self.year) {
            (Some(month), _, _) => month == Month::of(day),
            (_, Some(own), _) => own == day,
            (_, _, Some(year)) => year == day.year(),
            _ => self.basis.holds_on(day),
        }
    }
}

impl ProcessType {
    /// What tells one type from another: a code may mean different ranges at different times.
    #[must_use]
    pub fn key(&self) -> String {
        format!(
            "{} {} from {}",
            self.family, self.code, self.basis.valid_from
        )
    }
}

macro_rules! find_by_id {
    ($($(#[$doc:meta])* $name:ident: $table:ident -> $type:ty),* $(,)?) => {
        impl Pack {
            $($(#[$doc])*
            #[must_use]
            pub fn $name(&self, id: &str) -> Option<&$type> {
                self.$table.iter().find(|entry| entry.id == id)
            })*
        }
    };
}

find_by_id! {
    /// The source with this id.
    source: sources -> Source,
    /// The step with this id.
    step: steps -> Step,
    /// The section with this id.
    section: sections -> Section,
    /// The question with this id.
    question: questions -> Question,
    /// The requirement with this id.
    requirement: requirements -> Requirement,
    /// The trip with this id.
    trip: trips -> Trip,
    /// The kind of paper with this id.
    paper: papers -> PaperKind,
    /// The cause of ineligibility with this key.
    cause: causes -> Cause,
    /// The message of the portal with this id.
    portal_message: messages -> PortalMessage,
    /// The number of the ranking with this id.
    weight: weights -> Weight,
}

impl Pack {
    /// The type of process with these letters. Tenders come first where an order shares the letters; of several
    /// ranges in time the latest.
    #[must_use]
    pub fn process_type(&self, code: &str) -> Option<&ProcessType> {
        let code = code.trim();
        self.process_types
            .iter()
            .filter(|entry| entry.code.eq_ignore_ascii_case(code))
            .max_by_key(|entry| (entry.family != "order", entry.basis.valid_from))
    }

    /// The type of a purchase order with these letters.
    #[must_use]
    pub fn order_type(&self, code: &str) -> Option<&ProcessType> {
        let code = code.trim();
        self.process_types
            .iter()
            .filter(|entry| entry.family == "order" && entry.code.eq_ignore_ascii_case(code))
            .max_by_key(|entry| entry.basis.valid_from)
    }

    /// The newest text by which a purpose is explained on a day.
    #[must_use]
    pub fn consent_text(
        &self,
        purpose: crate::domain::consent::Purpose,
        day: Date,
    ) -> Option<&ConsentText> {
        self.consents
            .iter()
            .filter(|text| text.purpose == purpose && text.basis.holds_on(day))
            .max_by_key(|text| text.basis.valid_from)
    }

    /// The name of a parameter for people; its id when the pack names it nowhere.
    #[must_use]
    pub fn parameter_name(&self, id: &str) -> Wording {
        self.parameter_names
            .iter()
            .find(|name| name.id == id)
            .map_or_else(|| Wording::same(id), |name| name.name.clone())
    }

    /// The name of a kind of paper for people; its id when the pack does not have it any more.
    #[must_use]
    pub fn paper_name(&self, id: &str) -> Wording {
        self.paper(id)
            .map_or_else(|| Wording::same(id), |kind| kind.name.clone())
    }

    /// The number of the dated value that holds on a day.
    ///
    /// # Errors
    /// The message that names what is missing.
    pub fn value(&self, id: &str, day: Date) -> Result<Decimal, Message> {
        let answer = self.parameter(id, day);
        answer.known().map(|known| known.value).ok_or_else(|| {
            let missing = answer.message(&self.parameter_name(id));
            missing.unwrap_or_else(|| no_such_value(id))
        })
    }

    /// As [`Pack::value`], for what is counted in whole numbers from zero on.
    ///
    /// # Errors
    /// As [`Pack::value`]; a value that is no such number counts as none.
    pub fn whole_value(&self, id: &str, day: Date) -> Result<u32, Message> {
        let value = self.value(id, day)?;
        value.to_u32().ok_or_else(|| no_such_value(id))
    }

    /// The dated value that holds on a day. Values by month, day or year count for exactly that period.
    #[must_use]
    pub fn parameter<'a>(&'a self, id: &'a str, day: Date) -> ParameterAnswer<'a> {
        let entries = || self.parameters.iter().filter(|entry| entry.id == id);
        let exact = entries()
            .filter(|entry| entry.is_for(day))
            .max_by_key(|entry| (entry.is_periodic(), entry.basis.valid_from));
        if let Some(parameter) = exact {
            return ParameterAnswer::Known(parameter);
        }
        let before = |entry: &&Parameter| entry.basis.valid_from <= day;
        let last_known = entries()
            .filter(before)
            .max_by_key(|entry| entry.basis.valid_from);
        let Some(first) = entries().min_by_key(|entry| entry.basis.valid_from) else {
            return ParameterAnswer::NoSuch { id };
        };
        let month = Month::of(day);
        match (first.month, first.day, first.year, last_known) {
            (Some(_), ..) => ParameterAnswer::MissingMonth {
                id,
                month,
                last_known,
            },
            (_, Some(_), ..) => ParameterAnswer::MissingDay {
                id,
                day,
                last_known,
            },
            (_, _, Some(_), _) => ParameterAnswer::MissingYear {
                id,
                year: day.year(),
                last_known,
            },
            (.., Some(last)) => ParameterAnswer::Expired { id, last },
            (.., None) => ParameterAnswer::NotYet { id, first },
        }
    }
}

#[cfg(test)]
mod tests;
