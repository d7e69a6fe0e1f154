//! The seat of a person in a course, what was paid for it, and how it ended.

use super::code::CourseCode;
use super::learner::LearnerId;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An amount that a person paid, in Chilean pesos.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The day.
    pub on: Date,
    /// How much; below zero where money was given back.
    #[serde(with = "rust_decimal::serde::str")]
    pub amount: Decimal,
    /// A receipt's number, or how it was paid.
    #[serde(default)]
    pub note: Option<String>,
}

/// A seat that was given back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// The day.
    pub on: Date,
    /// Why, in the words of whoever noted it.
    pub reason: String,
}

/// A seat. Its natural key is the course's code with the learner's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// The course.
    pub course: CourseCode,
    /// The person.
    pub learner: LearnerId,
    /// Short code on the paper sheet, from 1, never given twice in a course.
    pub number: u32,
    /// The day on which the seat was taken.
    pub enrolled_on: Date,
    /// The part of the fee in percent that a scholarship pays, 0 to 100.
    #[serde(default, with = "rust_decimal::serde::str_option")]
    pub scholarship: Option<Decimal>,
    /// What was paid, oldest first.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// That the seat was given back.
    #[serde(default)]
    pub withdrawn: Option<Withdrawal>,
}

impl Enrolment {
    /// A seat that was just taken.
    #[must_use]
    pub const fn new(
        course: CourseCode,
        learner: LearnerId,
        number: u32,
        enrolled_on: Date,
    ) -> Self {
        Self {
            course,
            learner,
            number,
            enrolled_on,
            scholarship: None,
            payments: Vec::new(),
            withdrawn: None,
        }
    }

    /// Whether the seat is taken still.
    #[must_use]
    pub const fn is_active(&self) -> bool {
        self.withdrawn.is_none()
    }

    /// What was paid in all, in Chilean pesos.
    #[must_use]
    pub fn paid(&self) -> Decimal {
        self.payments.iter().map(|payment| payment.amount).sum()
    }
}
