//! What only the person can say about a list: which column has the code, and which sign starts the decimals.
//! Asks only where something may be asked; otherwise the list is refused or its rows go aside, with a hint.

use crate::app::tenders_import::{self, Opened};
use crate::cli::asked::choose;
use crate::cli::context::Context;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::exchange::input::Input;
use crate::exchange::plan::{self, ReadOptions};
use crate::failure::{Failure, Outcome};
use crate::terminal::{self, Prompt};
use std::path::Path;

/// Opens a list, asking for what it leaves open.
pub(super) fn open(
    file: &Path,
    options: &mut ReadOptions,
    context: &mut Context,
) -> Outcome<Opened> {
    let may_ask = !context.no_input && file.as_os_str() != "-";
    let opened = match tenders_import::open(file, options) {
        Err(failure) if may_ask && lacks_key(&failure) => {
            let names = plan::column_names(&Input::open(file)?, options)?;
            let Some(column) = ask("import-ask-key", &names, context) else {
                return Err(failure);
            };
            options.choices.maps.push((names[column].clone(), "code"));
            tenders_import::open(file, options)?
        }
        opened => opened?,
    };
    if opened.plan.open_signs.is_empty() || !may_ask {
        return Ok(opened);
    }
    let texts = context.output.texts();
    let readings = ["import-sign-thousands", "import-sign-decimals"].map(|id| texts.get(id));
    let Some(reading) = ask("import-ask-sign", &readings, context) else {
        return Ok(opened);
    };
    // Every open column is written alike: `1.234` or `1,234`; the plan says which sign would group thousands.
    let grouping_point = opened.plan.open_points;
    options.choices.decimal = Some(match (reading == 0, grouping_point) {
        (true, true) | (false, false) => DecimalSign::Comma,
        (true, false) | (false, true) => DecimalSign::Point,
    });
    tenders_import::open(file, options)
}

fn lacks_key(failure: &Failure) -> bool {
    failure.message.id == "exchange-no-key-column"
}

/// Asks for one of several; nothing when the person leaves, types nothing, or none of them three times.
fn ask(question: &'static str, options: &[String], context: &mut Context) -> Option<usize> {
    let texts = context.output.texts();
    let prompt = Prompt {
        text: format!(
            "{} {}",
            texts.text(&Message::new(question)),
            texts.get("import-ask-leave")
        ),
        options: options.to_vec(),
        label: texts.get("import-ask-label"),
        ..Prompt::default()
    };
    choose(&prompt, terminal::prompter(context.plain).as_mut(), context)
}
