//! `register [RUT]`: the guided interview, from the purpose of keeping data to what comes next.
//! Joins the parts: opening (basis, RUT, branch), asking, ending.

mod asking;
mod ending;
mod opening;

use super::context::Context;
use crate::app::answers::AnswersFile;
use crate::domain::message::Message;
use crate::failure::Outcome;
use crate::interview::Interview;
use crate::interview::validate::SECRET_REFUSED;
use crate::rules::Pack;
use crate::store::Store;
use crate::terminal::{self, Prompt, Prompter, Reply};
use std::path::PathBuf;

/// What `register` takes.
#[derive(Debug, clap::Args)]
pub(super) struct RegisterArguments {
    #[arg(value_name = "RUT")]
    rut: Option<String>,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "natural|juridical")]
    person: Option<Person>,
    #[arg(
        long,
        value_name = "consent|legal-function|contract",
        default_value = "consent"
    )]
    basis: BasisName,
    #[arg(long, value_name = "FILE")]
    sheet: Option<PathBuf>,
}

/// The branch, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Person {
    Natural,
    #[value(alias = "juridica")]
    Juridical,
}

/// On what ground the data is kept, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum BasisName {
    #[value(alias = "consentimiento")]
    Consent,
    #[value(alias = "funcion-legal")]
    LegalFunction,
    #[value(alias = "contrato")]
    Contract,
}

/// What every part works with.
struct Desk<'a> {
    context: &'a mut Context,
    pack: &'a Pack,
    store: Box<dyn Store>,
    /// `None` when nothing may be asked.
    prompter: Option<Box<dyn Prompter>>,
}

impl Desk<'_> {
    /// Asks, or leaves at once when nothing may be asked.
    fn ask(&mut self, prompt: &Prompt) -> Reply {
        self.prompter.as_mut().map_or(Reply::Later, |prompter| {
            prompter.ask(prompt, &mut self.context.output)
        })
    }

    /// Says why an answer is not taken; what looked like a secret goes off the screen first.
    fn refuse(&mut self, reason: &Message) {
        if reason.id == SECRET_REFUSED
            && let Some(prompter) = &mut self.prompter
        {
            prompter.wipe();
        }
        self.context.output.warn(reason);
    }
}

/// Registers, or goes on where it was left.
pub(super) fn run(arguments: &RegisterArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let store = context.open_store()?;
    let file = arguments
        .answers
        .as_deref()
        .map(AnswersFile::read)
        .transpose()?;
    let prompter = (!context.no_input).then(|| terminal::prompter(context.plain));
    let today = context.today.date;
    let mut desk = Desk {
        context,
        pack: &pack,
        store,
        prompter,
    };
    let supplier = opening::open(&mut desk, arguments, file.as_ref())?;
    let mut interview = Interview::new(&pack, supplier, today);
    asking::show_known(&mut desk, &interview);
    let mut all_taken = true;
    if let Some(file) = &file {
        let refused = file.answer(&mut interview, &pack, desk.store.as_mut())?;
        all_taken = refused.is_empty();
        asking::show_refused(&mut desk, file, &refused);
    }
    let finished = asking::rest(&mut desk, &mut interview)?;
    let sheet = arguments.sheet.as_deref();
    ending::end(&mut desk, &interview, finished, all_taken, sheet)
}

#[cfg(test)]
mod tests;
