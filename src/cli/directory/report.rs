//! `directory report`: what a council reads on one page.

use crate::app::council::{self, CouncilQuery};
use crate::app::gaps::Tools;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::privacy::log::note_written;
use crate::domain::message::Message;
use crate::domain::privacy::log::Handed;
use crate::exchange::plan::ReadOptions;
use crate::failure::Outcome;
use crate::present::council as view;
use clap::Args;

/// Of whom, and how far back.
#[derive(Debug, Args)]
pub(in crate::cli) struct ReportArguments {
    #[arg(long, value_name = "COMUNA")]
    comuna: Option<String>,
    #[arg(long, visible_alias = "comprador", value_name = "BUYER")]
    buyer: Vec<String>,
    #[arg(long, visible_alias = "meses", value_name = "MONTHS", default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=60))]
    months: u16,
}

/// Counts, shows, and says what comes next.
pub(super) fn run(arguments: &ReportArguments, context: &mut Context) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let query = CouncilQuery {
        comuna: arguments.comuna.clone(),
        buyers: arguments.buyer.clone(),
        months: arguments.months,
    };
    let options = ReadOptions::default();
    let report = {
        let texts = context.output.texts();
        let word = |message: &Message| texts.text(message);
        let tools = Tools {
            pack: &pack,
            today: context.today,
            options: &options,
            word: &word,
        };
        council::report(&query, store.as_mut(), &tools)?
    };
    let texts = context.output.texts();
    match context.chosen_format() {
        Format::Html => {
            let page = view::page::page(texts, &report);
            context.emit(page.as_bytes())?;
        }
        Format::Pdf => {
            let page = view::paper::page(texts, &report);
            context.emit_page(&page)?;
        }
        _ => {
            let (parts, json) = (
                view::parts(texts, &report),
                view::data::json(texts, &report),
            );
            context.emit_parts("directory-report", &parts, &json)?;
            context.output.gap();
            for note in view::notes(&report) {
                context.output.say(&note);
            }
        }
    }
    let people = usize::try_from(report.held).unwrap_or(usize::MAX);
    note_written(
        store.as_mut(),
        "directory report",
        Handed::Directory,
        people,
        context,
    )?;
    for said in view::verdict(&report) {
        context.output.say(&said);
    }
    Ok(())
}
