//! Single tenders, Compra Ágil requests or orders by their codes.

use super::FetchArguments;
use crate::app::market;
use crate::app::tenders_import::Done;
use crate::cli::context::Context;
use crate::cli::general::Format;
use crate::cli::market::asking;
use crate::cli::tenders::import::{saying, verdict};
use crate::domain::code::ProcessCode;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::market::Turn;
use crate::present::market::Fetched;
use crate::present::table::Table;

/// Brings in each code; the worst that happened decides how it ends.
pub(super) fn run(arguments: &FetchArguments, context: &mut Context) -> Outcome<()> {
    let codes: Vec<ProcessCode> = arguments
        .code
        .iter()
        .map(|text| {
            text.parse().map_err(|_| {
                let message = Message::new("market-not-a-code").with("value", text.as_str());
                Failure::new(FailureKind::Usage, message)
            })
        })
        .collect::<Outcome<_>>()?;
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let client = arguments.market.client_with_ticket(context)?;
    let turn = Turn::take(&context.market_folder())?;
    let (mut items, mut text, mut failures) = (Vec::new(), String::new(), Vec::new());
    for code in &codes {
        let report = asking((&client, store.as_mut(), &pack), context, |asking| {
            market::code(asking, code)
        });
        match report {
            Ok(report) => {
                items.push(Fetched::one(
                    "code",
                    code.to_string(),
                    "whole",
                    Some(report.clone()),
                ));
                let counts = report.tenders;
                let done = Done {
                    changed: counts.new + counts.updated + report.orders > 0,
                    stopped: false,
                    report,
                };
                text += &saying::show(&done, false, context);
                failures.extend(verdict(&done));
            }
            Err(failure) => {
                let ends = matches!(failure.kind, FailureKind::Store | FailureKind::Interrupted);
                failures.push(failure);
                if ends {
                    break;
                }
            }
        }
    }
    drop((client, turn));
    if context.chosen_format() == Format::Table {
        context.emit(text.as_bytes())?;
    } else {
        context.emit_table("fetch", &Table::default(), &items)?;
    }
    failures.sort_by_key(|failure| failure.kind.exit_code());
    if let Some(last) = failures.pop() {
        for failure in &failures {
            context.output.failure(failure);
        }
        return Err(last);
    }
    let next = match codes.as_slice() {
        [only] => Message::new("market-code-next").with("code", only.to_string()),
        _ => Message::new("import-next"),
    };
    context.output.say(&next);
    Ok(())
}
