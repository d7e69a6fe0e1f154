//! `privacy export`: all that is held on a person, to read and for a machine, with the files of the papers.

use super::log::leave;
use super::open;
use crate::app::place::{Place, Sort};
use crate::app::privacy::person::Everything;
use crate::app::privacy::subject::Subject;
use crate::cli::context::Context;
use crate::cli::emit::{pdf, unwritable};
use crate::cli::general::Format;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::exchange::pack::{PackFile, name};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::json;
use crate::present::privacy::person;
use clap::Args;
use std::path::Path;

/// Whose.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    #[arg(value_name = "WHO")]
    who: String,
}

/// Writes it: a folder or an archive where `-o` names one, else the form that was asked for.
pub(super) fn run(arguments: &ExportArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = open(context)?;
    let today = context.today.date;
    let everything = match Subject::read(store.as_mut(), &arguments.who)? {
        Subject::Rut(rut) => Everything::of(store.as_mut(), rut)?,
        Subject::Learner(learner) => Everything::of_learner(store.as_mut(), &learner)?,
    };
    drop(store);
    let page = person::page(context.output.texts(), &pack, &everything, today);
    match context.chosen_format() {
        Format::Html | Format::Pdf => context.emit_page(&page)?,
        Format::Json => {
            let bytes = machine(&everything, &[], context)?;
            context.emit(&bytes)?;
        }
        Format::Table => {
            let Some(target) = context.output_file.clone() else {
                return Err(Failure::new(
                    FailureKind::Usage,
                    Message::new("privacy-export-where"),
                ));
            };
            let texts = context.output.texts();
            let mut files = vec![
                PackFile {
                    name: name(1, &texts.get("privacy-file-page"), "page", "html"),
                    bytes: page.html().into_bytes(),
                },
                PackFile {
                    name: name(2, &texts.get("privacy-file-page"), "page", "pdf"),
                    bytes: pdf(&page)?,
                },
            ];
            for (at, file) in everything.files.iter().enumerate() {
                let path = Path::new(&file.name);
                let part = |part: Option<&std::ffi::OsStr>| {
                    part.unwrap_or_default().to_string_lossy().into_owned()
                };
                let (stem, ending) = (part(path.file_stem()), part(path.extension()));
                files.push(PackFile {
                    name: name(at + 4, &stem, "paper", &ending),
                    bytes: file.bytes.clone(),
                });
            }
            let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
            files.push(PackFile {
                name: name(3, &texts.get("privacy-file-data"), "data", "json"),
                bytes: machine(&everything, &names, context)?,
            });
            write(files, &target, context)?;
        }
        _ => return Err(context.no_such_format()),
    }
    leave("privacy export", Handed::Person, 1, context)?;
    let lost = everything
        .papers
        .len()
        .saturating_sub(everything.files.len());
    let said = Message::new("privacy-exported")
        .with("rut", everything.whose.called())
        .with("files", everything.files.len())
        .with("lost", lost);
    context.output.say(&said);
    Ok(())
}

/// The form for a machine.
fn machine(everything: &Everything, files: &[String], context: &Context) -> Outcome<Vec<u8>> {
    let today = context.today.date;
    let value = person::data(context.output.texts(), everything, files, today)
        .and_then(|value| json::items("person", &[value]));
    let text = value.map_err(|error| unwritable(error.into()))?;
    Ok(text.into_bytes())
}

/// Puts the files where they are wanted; an earlier pack gives way only when that is confirmed.
fn write(files: Vec<PackFile>, target: &Path, context: &mut Context) -> Outcome<()> {
    let place = Place::look(target, Sort::Pack)?;
    let shown = target.display().to_string();
    let question = Message::new("pack-replace").with("place", &*shown);
    if place.taken && !confirmed(&question, context)? {
        return Err(Failure::new(FailureKind::No, Message::new("pack-kept")));
    }
    place.write(files, context.today.date)
}
