//! Asking: what is known is shown first, then each question until none is left or the person leaves.
//! Each accepted answer is saved before the next question is shown.

use super::{Desk, ending};
use crate::app::answers::{AnswersFile, Refused};
use crate::app::onboarding;
use crate::domain::message::Message;
use crate::domain::money::{Currency, Money};
use crate::failure::Outcome;
use crate::interview::validate::doubtful;
use crate::interview::{Interview, Step, View};
use crate::present::interview as words;
use crate::present::texts::Texts;
use crate::rules::lookup::ParameterAnswer;
use crate::rules::model::QuestionKind;
use crate::terminal::{self, Prompt, Reply};

/// After so many empty answers in a row nobody is there any more: a terminal that was closed without a signal.
const EMPTY_IN_A_ROW: usize = 10;

/// A prompt with the words that every prompt needs.
pub(super) fn empty_prompt(texts: &Texts) -> Prompt {
    Prompt {
        label: texts.get("interview-answer-label"),
        ..Prompt::default()
    }
}

/// Shows what is known, with source and date, and how many answers were known already.
pub(super) fn show_known(desk: &mut Desk<'_>, interview: &Interview<'_>) {
    let known = interview.known();
    let output = &mut desk.context.output;
    if known.is_empty() {
        return;
    }
    output.gap();
    output.say(&Message::new("interview-known-heading"));
    for answer in &known {
        let line = Message::new("interview-known-item")
            .with("line", words::known(answer, desk.pack, output.texts()));
        output.say(&line);
    }
    let progress = interview.progress();
    let count = Message::new("interview-known-count")
        .with("known", progress.known_before)
        .with("of", progress.of);
    output.say(&count);
}

/// Tells which answers of the file were not taken: key, value, reason.
pub(super) fn show_refused(desk: &mut Desk<'_>, file: &AnswersFile, refused: &[Refused]) {
    for answer in refused {
        let value = match &answer.value {
            Some(value) => Message::new("interview-file-value").with("value", value.as_str()),
            None => Message::new("interview-file-no-value"),
        };
        let message = Message::new("interview-file-refused")
            .with("file", file.name.as_str())
            .with("key", answer.key.as_str())
            .with("value", value)
            .with("reason", answer.reason.clone());
        desk.context.output.warn(&message);
    }
}

/// Asks the rest, and then once more what was left empty another day. `true` when every answer that is needed is there,
/// `false` when the person left before or nothing may be asked.
pub(super) fn rest(desk: &mut Desk<'_>, interview: &mut Interview<'_>) -> Outcome<bool> {
    if desk.prompter.is_none() {
        return Ok(interview.missing().is_empty());
    }
    let finished = until_done(desk, interview)?;
    let blank = if finished { interview.ask_again() } else { 0 };
    if blank > 0 {
        desk.context.output.gap();
        let again = Message::new("interview-blank-again").with("count", blank);
        desk.context.output.say(&again);
        until_done(desk, interview)?;
    }
    terminal::on_interrupt(None);
    Ok(finished && interview.missing().is_empty())
}

/// Asks until no question is left: `true`; `false` when the person left.
fn until_done(desk: &mut Desk<'_>, interview: &mut Interview<'_>) -> Outcome<bool> {
    if matches!(interview.step(), Step::Done) {
        return Ok(true);
    }
    desk.context.output.gap();
    desk.context.output.say(&Message::new("interview-ways"));
    let mut empty = 0;
    let mut doubted: Option<String> = None;
    loop {
        let (prompt, why) = {
            let Step::Ask(view) = interview.step() else {
                return Ok(true);
            };
            let texts = desk.context.output.texts();
            (
                prompt(&view, texts),
                words::why(view.question, desk.pack, texts),
            )
        };
        let left = ending::left(interview);
        terminal::on_interrupt(Some(ending::parting(desk, &left)));
        match desk.ask(&prompt) {
            Reply::Text(raw) => {
                empty = if raw.is_empty() { empty + 1 } else { 0 };
                let meant = doubted.take().is_some_and(|before| before == raw);
                match doubt(desk, interview, &raw).filter(|_| !meant) {
                    Some(doubt) => {
                        desk.context.output.warn(&doubt);
                        doubted = Some(raw);
                    }
                    None => answer(desk, interview, &raw)?,
                }
            }
            Reply::Back => {
                if !interview.back() {
                    desk.context
                        .output
                        .say(&Message::new("interview-first-question"));
                }
            }
            Reply::Help => desk.context.output.text(&why),
            Reply::Later => return Ok(false),
        }
        if empty >= EMPTY_IN_A_ROW {
            return Ok(false);
        }
    }
}

/// Asks about a number that is likely to be a slip, once: typed again, it is meant.
fn doubt(desk: &Desk<'_>, interview: &Interview<'_>, raw: &str) -> Option<Message> {
    let Step::Ask(view) = interview.step() else {
        return None;
    };
    let value = doubtful(view.question, raw)?;
    let utm = match desk.pack.parameter("utm", desk.context.today.date) {
        ParameterAnswer::Known(utm) => Some(utm),
        ParameterAnswer::MissingMonth { last_known, .. } => last_known,
        _ => None,
    };
    let in_pesos = utm.and_then(|utm| {
        let pesos = value.checked_mul(utm.value)?.round();
        Some((Money::new(pesos, Currency::Clp), utm.month?))
    });
    Some(match in_pesos {
        Some((pesos, month)) => Message::new("interview-doubtful-utm")
            .with("value", value)
            .with("pesos", pesos)
            .with("month", month),
        None => Message::new("interview-doubtful").with("value", value),
    })
}

/// Takes one answer and saves it, or says why not. A dash leaves an optional question empty again.
fn answer(desk: &mut Desk<'_>, interview: &mut Interview<'_>, raw: &str) -> Outcome<()> {
    let taken = if raw == "-" {
        interview.skip()
    } else {
        interview.answer(raw)
    };
    match taken {
        Ok(accepted) => {
            onboarding::save(desk.store.as_mut(), interview.supplier().rut, &accepted)?;
        }
        Err(message) => desk.refuse(&message),
    }
    Ok(())
}

fn prompt(view: &View<'_>, texts: &Texts) -> Prompt {
    let mut prompt = empty_prompt(texts);
    prompt.text = words::question(view, texts);
    if view.question.kind == QuestionKind::Choice {
        prompt.options = view
            .question
            .choices
            .iter()
            .map(|choice| texts.wording(&choice.label).to_owned())
            .collect();
        prompt.default_option = view.current.and_then(|fact| {
            let id = fact.value.as_text();
            view.question
                .choices
                .iter()
                .position(|choice| choice.id == id)
        });
    }
    prompt
}
