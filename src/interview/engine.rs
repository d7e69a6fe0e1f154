//! The engine: from the rule pack, the supplier and the day to the next question, and from an answer to a fact.
//! Keeps no file and no store: whoever runs it saves each accepted fact at once.

use super::known::{Known, Progress};
use super::validate::validate;
use crate::domain::fact::{Fact, FactSource, FactValue};
use crate::domain::message::Message;
use crate::domain::supplier::Supplier;
use crate::rules::Pack;
use crate::rules::condition::Truth;
use crate::rules::model::{Question, Section};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One interview with one supplier on one day.
#[derive(Debug, Clone)]
pub struct Interview<'pack> {
    pack: &'pack Pack,
    supplier: Supplier,
    today: Date,
    /// The question that a person went back or jumped to.
    revisit: Option<usize>,
    /// Optional questions that were left empty.
    skipped: BTreeSet<usize>,
    /// Those of them that were left empty another day.
    skipped_before: BTreeSet<usize>,
    /// Keys that were fresh when the interview began.
    known_before: BTreeSet<String>,
}

/// What comes next.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// This question.
    Ask(View<'a>),
    /// Every question that applies has an answer, or was left empty where that is allowed.
    Done,
}

/// A question as a front end shows it.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its section.
    pub section: Option<&'a Section>,
    /// The answer that is held, fresh or not: the default.
    pub current: Option<&'a Fact>,
    /// Which of the questions that apply this is, from 1.
    pub at: usize,
    /// How many questions apply.
    pub of: usize,
}

/// What an accepted answer changes; whoever runs the interview saves it before the next question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The fact to be saved; `None` when the question was left empty.
    pub fact: Option<Fact>,
    /// Keys of facts that no longer hold because of this answer, to be removed.
    pub dropped: Vec<String>,
}

impl<'pack> Interview<'pack> {
    /// Begins, or resumes, with what is held of the supplier.
    #[must_use]
    pub fn new(pack: &'pack Pack, supplier: Supplier, today: Date) -> Self {
        let known_before = supplier
            .facts
            .0
            .values()
            .filter(|fact| fact.is_fresh(today))
            .map(|fact| fact.key.clone())
            .collect();
        let mut interview = Self {
            pack,
            supplier,
            today,
            revisit: None,
            skipped: BTreeSet::new(),
            skipped_before: BTreeSet::new(),
            known_before,
        };
        interview.skipped = interview.left_empty_before();
        interview.skipped_before.clone_from(&interview.skipped);
        interview
    }

    /// Optional questions without an answer that stand before one that was answered: they were shown and left empty.
    fn left_empty_before(&self) -> BTreeSet<usize> {
        let last_answered = (0..self.pack.questions.len())
            .rfind(|at| self.fresh(*at).is_some())
            .unwrap_or(0);
        (0..last_answered)
            .filter(|at| self.pack.questions[*at].optional && self.fresh(*at).is_none())
            .collect()
    }

    /// From now on asks again, once, what was left empty another day and is empty still. Gives how many questions that are.
    pub fn ask_again(&mut self) -> usize {
        let again: Vec<usize> = std::mem::take(&mut self.skipped_before)
            .into_iter()
            .filter(|at| self.applies(*at) && self.fresh(*at).is_none())
            .collect();
        for at in &again {
            self.skipped.remove(at);
        }
        again.len()
    }

    /// The supplier with every answer accepted so far.
    #[must_use]
    pub const fn supplier(&self) -> &Supplier {
        &self.supplier
    }

    /// What comes next.
    #[must_use]
    pub fn step(&self) -> Step<'_> {
        self.position().map_or(Step::Done, |at| {
            let question = &self.pack.questions[at];
            let applying = self.applying();
            Step::Ask(View {
                question,
                section: self.pack.section(&question.section),
                current: self.supplier.facts.get(&question.id),
                at: applying.iter().take_while(|other| **other < at).count() + 1,
                of: applying.len(),
            })
        })
    }

    /// Takes a raw answer to the question that is asked now, told by the person.
    ///
    /// An empty answer keeps a fresh one that is held, leaves an optional question empty, and is refused otherwise.
    ///
    /// # Errors
    /// The message of the validator; nothing has changed then.
    pub fn answer(&mut self, raw: &str) -> Result<Accepted, Message> {
        self.answer_from(raw, FactSource::Told)
    }

    /// As [`Interview::answer`], with another source, such as an answers file.
    ///
    /// # Errors
    /// As [`Interview::answer`].
    pub fn answer_from(&mut self, raw: &str, source: FactSource) -> Result<Accepted, Message> {
        let Some(at) = self.position() else {
            return Err(Message::new("interview-nothing-asked"));
        };
        if raw.trim().is_empty() {
            return self.answer_empty(at);
        }
        let question = &self.pack.questions[at];
        let value = validate(question, raw)?;
        let fact = self.fact(question, value, source);
        self.supplier.facts.put(fact.clone());
        self.skipped.remove(&at);
        self.revisit = None;
        let dropped = self.drop_what_no_longer_applies();
        Ok(Accepted {
            fact: Some(fact),
            dropped,
        })
    }

    fn answer_empty(&mut self, at: usize) -> Result<Accepted, Message> {
        let nothing = Accepted {
            fact: None,
            dropped: Vec::new(),
        };
        if self.fresh(at).is_some() {
            self.revisit = None;
            return Ok(nothing);
        }
        if self.pack.questions[at].optional {
            self.skipped.insert(at);
            self.revisit = None;
            return Ok(nothing);
        }
        Err(Message::new("interview-needed"))
    }

    /// Leaves the question that is asked now empty, taking away an answer that is held.
    ///
    /// # Errors
    /// `interview-needed` when the question is not optional.
    pub fn skip(&mut self) -> Result<Accepted, Message> {
        let Some(at) = self.position() else {
            return Err(Message::new("interview-nothing-asked"));
        };
        let question = &self.pack.questions[at];
        if !question.optional {
            return Err(Message::new("interview-needed"));
        }
        let mut dropped = Vec::new();
        if self.supplier.facts.0.remove(&question.id).is_some() {
            dropped.push(question.id.clone());
        }
        self.skipped.insert(at);
        self.revisit = None;
        dropped.extend(self.drop_what_no_longer_applies());
        Ok(Accepted {
            fact: None,
            dropped,
        })
    }

    /// Goes back to the question before the one that is asked now, also one that was answered another day.
    /// `false` at the first question.
    pub fn back(&mut self) -> bool {
        let at = self.position().unwrap_or(self.pack.questions.len());
        match self.applying().into_iter().rfind(|other| *other < at) {
            Some(before) => {
                self.revisit = Some(before);
                true
            }
            None => false,
        }
    }

    /// Jumps to a question by its id. `false` when there is none or it does not apply to this supplier.
    pub fn goto(&mut self, id: &str) -> bool {
        let found = (0..self.pack.questions.len())
            .find(|at| self.pack.questions[*at].id == id && self.applies(*at));
        self.revisit = found.or(self.revisit);
        found.is_some()
    }

    /// Leaves the place that was jumped to and goes on with the first question that lacks an answer.
    pub fn forward(&mut self) {
        self.revisit = None;
    }

    /// How far the interview is.
    #[must_use]
    pub fn progress(&self) -> Progress<'_> {
        let applying = self.applying();
        let (section, at) = match self.step() {
            Step::Ask(view) => (view.section, view.at),
            Step::Done => (None, applying.len()),
        };
        let answered: Vec<&Fact> = applying.iter().filter_map(|at| self.fresh(*at)).collect();
        let known_before = answered
            .iter()
            .filter(|fact| self.known_before.contains(&fact.key))
            .count();
        Progress {
            section,
            at,
            of: applying.len(),
            answered: answered.len(),
            known_before,
        }
    }

    /// The answers that are known and fresh, in the order of the questions.
    #[must_use]
    pub fn known(&self) -> Vec<Known<'_>> {
        self.applying()
            .into_iter()
            .filter_map(|at| {
                Some(Known {
                    question: &self.pack.questions[at],
                    fact: self.fresh(at)?,
                })
            })
            .collect()
    }

    /// Questions that apply, must be answered, and have no fresh answer.
    #[must_use]
    pub fn missing(&self) -> Vec<&Question> {
        self.applying()
            .into_iter()
            .filter(|at| !self.pack.questions[*at].optional && self.fresh(*at).is_none())
            .map(|at| &self.pack.questions[at])
            .collect()
    }

    /// Makes the fact that an answer is, with its expiry.
    fn fact(&self, question: &Question, value: FactValue, source: FactSource) -> Fact {
        let source = match (source, &question.written_on) {
            (FactSource::Told, Some(paper)) => FactSource::Paper(paper.clone()),
            (source, _) => source,
        };
        Fact {
            key: question.id.clone(),
            value,
            source,
            recorded_on: self.today,
            expires_on: question
                .fresh_days
                .map(|days| self.today.saturating_add(days.days())),
        }
    }

    /// Where the interview stands: where the person jumped to, else the first question that lacks an answer.
    fn position(&self) -> Option<usize> {
        self.revisit.filter(|at| self.applies(*at)).or_else(|| {
            self.applying()
                .into_iter()
                .find(|at| self.fresh(*at).is_none() && !self.skipped.contains(at))
        })
    }

    fn applying(&self) -> Vec<usize> {
        (0..self.pack.questions.len())
            .filter(|at| self.applies(*at))
            .collect()
    }

    fn applies(&self, at: usize) -> bool {
        applies(&self.pack.questions[at], &self.supplier, self.today)
    }

    fn fresh(&self, at: usize) -> Option<&Fact> {
        self.supplier
            .facts
            .get(&self.pack.questions[at].id)
            .filter(|fact| fact.is_fresh(self.today))
    }

    /// Takes away answers to questions that an answer has ruled out, until nothing changes.
    fn drop_what_no_longer_applies(&mut self) -> Vec<String> {
        let mut dropped = Vec::new();
        loop {
            let ruled_out = self
                .pack
                .questions
                .iter()
                .find(|question| {
                    self.supplier.facts.get(&question.id).is_some()
                        && question.applies.as_ref().is_some_and(|condition| {
                            condition.holds(&self.supplier, self.today) == Truth::No
                        })
                })
                .map(|question| question.id.clone());
            let Some(key) = ruled_out else {
                return dropped;
            };
            self.supplier.facts.0.remove(&key);
            dropped.push(key);
        }
    }
}

/// Whether a question is asked of a supplier: its condition is known to hold.
#[must_use]
pub fn applies(question: &Question, supplier: &Supplier, today: Date) -> bool {
    question
        .applies
        .as_ref()
        .is_none_or(|condition| condition.holds(supplier, today) == Truth::Yes)
}

#[cfg(test)]
mod tests;
