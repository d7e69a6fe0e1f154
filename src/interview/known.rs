//! What is already known of a supplier, and how far the interview is.

use crate::domain::fact::Fact;
use crate::rules::model::{Question, Section};

/// An answer that is known and fresh: shown with its source and date, not asked again.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The question.
    pub question: &'a Question,
    /// The answer.
    pub fact: &'a Fact,
}

/// How far the interview is.
#[derive(Debug, Clone, Copy)]
pub struct Progress<'a> {
    /// The section of the question that is asked now; `None` when nothing is left.
    pub section: Option<&'a Section>,
    /// Which of the questions that apply is asked now, from 1; equal to `of` when nothing is left.
    pub at: usize,
    /// How many questions apply to this supplier, as far as is known.
    pub of: usize,
    /// How many have a fresh answer.
    pub answered: usize,
    /// How many of these were known before this interview began.
    pub known_before: usize,
}
