//! The ending: the printable sheet, what is missing, or what happens next on the marketplace's own pages.

use super::Desk;
use crate::app::onboarding;
use crate::cli::context::{cannot_write, save};
use crate::cli::emit::pdf;
use crate::cli::privacy::log::{HandingArguments, note};
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::interview::Interview;
use crate::interview::mismatch::mismatches;
use crate::present::sheet;
use std::path::Path;

/// Ends with 0 when every question that applies is answered, and with 1 when some are missing or were refused.
pub(super) fn end(
    desk: &mut Desk<'_>,
    interview: &Interview<'_>,
    finished: bool,
    all_taken: bool,
    sheet: Option<&Path>,
) -> Outcome<()> {
    if let Some(file) = sheet {
        write_sheet(desk, interview, file)?;
    }
    if !finished {
        return Err(missing(desk, interview));
    }
    what_next(desk, interview);
    if all_taken {
        Ok(())
    } else {
        Err(Failure::new(
            FailureKind::No,
            Message::new("interview-some-refused"),
        ))
    }
}

fn write_sheet(desk: &mut Desk<'_>, interview: &Interview<'_>, file: &Path) -> Outcome<()> {
    let today = desk.context.today.date;
    let supplier = interview.supplier();
    let steps = onboarding::steps_left(desk.pack, supplier, today);
    let page = sheet::page(
        supplier,
        desk.pack,
        &steps,
        today,
        desk.context.output.texts(),
    );
    let is_pdf = file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let bytes = if is_pdf {
        pdf(&page)?
    } else {
        page.html().into_bytes()
    };
    save(file, |sheet| {
        sheet
            .write_all(&bytes)
            .map_err(|error| cannot_write(file, error))
    })?;
    let (command, nobody) = ("register --sheet", HandingArguments::default());
    let context = &mut *desk.context;
    note(
        desk.store.as_mut(),
        command,
        Handed::Person,
        1,
        &nobody,
        context,
    )?;
    let shown = file.display().to_string();
    let said = Message::new("interview-sheet-written").with("file", shown);
    desk.context.output.say(&said);
    Ok(())
}

/// Lists what is missing when nothing may be asked; otherwise says how to go on another day.
fn missing(desk: &mut Desk<'_>, interview: &Interview<'_>) -> Failure {
    let missing = interview.missing();
    let output = &mut desk.context.output;
    if desk.prompter.is_none() {
        for question in &missing {
            let line = Message::new("interview-missing-line")
                .with("key", question.id.as_str())
                .with("question", question.ask.clone());
            output.say(&line);
        }
    }
    left(interview)
}

/// Somebody left in the middle: what is kept, and how to go on.
pub(super) fn left(interview: &Interview<'_>) -> Failure {
    let message = Message::new("interview-left")
        .with("answered", interview.progress().answered)
        .with("missing", interview.missing().len());
    let hint = Message::new("interview-left-hint").with("rut", interview.supplier().rut);
    Failure::new(FailureKind::No, message).hint(hint)
}

/// What Ctrl-C says: the words with which the same failure is told.
pub(super) fn parting(desk: &Desk<'_>, failure: &Failure) -> String {
    let texts = desk.context.output.texts();
    let mut lines = vec![texts.text(&failure.message)];
    let hints = failure.hints.iter();
    lines.extend(hints.map(|hint| format!("{} {}", texts.get("mark-hint"), texts.text(hint))));
    lines.join("\n")
}

/// What happens next, in order.
fn what_next(desk: &mut Desk<'_>, interview: &Interview<'_>) {
    let today = desk.context.today.date;
    let supplier = interview.supplier();
    let steps = onboarding::steps_left(desk.pack, supplier, today);
    let differences = mismatches(desk.pack, supplier, &[], today).len();
    let output = &mut desk.context.output;
    output.gap();
    let progress = interview.progress();
    let done = Message::new("interview-done")
        .with("known", progress.known_before)
        .with("answered", progress.answered);
    output.say(&done);
    let blank = progress.of - progress.answered;
    if blank > 0 {
        let left = Message::new("interview-blank-left")
            .with("count", blank)
            .with("rut", supplier.rut);
        output.say(&left);
    }
    if differences > 0 {
        output.warn(&Message::new("interview-mismatches").with("count", differences));
    }
    if !steps.is_empty() {
        output.gap();
        output.say(&Message::new("interview-next-heading"));
        for (at, step) in steps.iter().enumerate() {
            output.gap();
            let line = Message::new("interview-next-step")
                .with("at", at + 1)
                .with("title", step.title.clone())
                .with("what", step.what.clone())
                .with("where", step.r#where.clone());
            output.say(&line);
        }
    }
    output.gap();
    output.say(&Message::new("home-not-official"));
    output.say(&Message::new("interview-next-command").with("rut", supplier.rut));
}
