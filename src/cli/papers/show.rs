//! `papers show`: one paper with all that is kept of it; with `-o FILE` a copy of its file.

use super::WhichPaper;
use crate::app::papers::{FileState, Listed, look, trouble};
use crate::cli::context::{Context, save};
use crate::cli::privacy::log::leave;
use crate::domain::message::Message;
use crate::domain::paper::Paper;
use crate::domain::privacy::log::Handed;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::papers;
use std::path::{Path, PathBuf};

/// Shows one paper and looks at its file.
pub(super) fn run(arguments: &WhichPaper, context: &mut Context) -> Outcome<()> {
    let (paper, pack, mut store) = arguments.find(context)?;
    let looked = match &paper.file {
        Some(file) => Some(look(store.as_mut(), file)?),
        None => None,
    };
    let (state, bytes) = looked.map_or((None, None), |(state, bytes)| (Some(state), bytes));
    if let (Some(target), None) = (context.output_file.clone(), context.format) {
        return copy(&paper, state, bytes.as_deref(), &target, context);
    }
    let listed = Listed {
        paper,
        file_state: state,
    };
    let table = papers::record(context.output.texts(), &pack, &listed, context.today.date);
    context.emit_record("papers", &table, &listed)?;
    match state.and_then(|state| trouble(&listed.paper, state)) {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

/// The place of a copy. A file whose name nobody typed is not written over.
fn place(target: &Path, name: &str) -> Outcome<PathBuf> {
    if !target.is_dir() {
        return Ok(target.to_owned());
    }
    let within = target.join(name);
    if !within.exists() {
        return Ok(within);
    }
    let message = Message::new("papers-copy-exists").with("file", within.display().to_string());
    Err(Failure::new(FailureKind::Usage, message).hint(Message::new("papers-copy-exists-hint")))
}

/// Saves a copy of the file: under the name that was given, or under its own in a folder that was given.
fn copy(
    paper: &Paper,
    state: Option<FileState>,
    bytes: Option<&[u8]>,
    target: &Path,
    context: &mut Context,
) -> Outcome<()> {
    if let Some(failure) = state.and_then(|state| trouble(paper, state)) {
        return Err(failure);
    }
    let (Some(file), Some(bytes)) = (&paper.file, bytes) else {
        let message = Message::new("papers-no-file").with("id", paper.id.as_str());
        return Err(Failure::new(FailureKind::No, message));
    };
    let target = place(target, &file.name)?;
    save(&target, |out| {
        out.write_all(bytes)
            .map_err(|error| crate::cli::context::cannot_write(&target, error))
    })?;
    leave("papers show", Handed::Papers, 1, context)?;
    let name = target.display().to_string();
    context
        .output
        .say(&Message::new("papers-copied").with("file", name));
    Ok(())
}
