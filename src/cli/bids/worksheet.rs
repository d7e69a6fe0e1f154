//! The worksheet of an offer: out with `bids export CODE`, and back in with `bids import FILE`.

use super::decimal_sign::ask;
use super::open::WhichBid;
use super::price;
use crate::app::bids::desk::Desk;
use crate::app::bids::hints::Hints;
use crate::app::bids::worksheet::WorksheetImport;
use crate::app::sheets::Sheet;
use crate::cli::check::speak_of;
use crate::cli::context::Context;
use crate::cli::emit::unwritable;
use crate::cli::general::Format;
use crate::cli::sheets;
use crate::cli::whose::confirmed;
use crate::domain::message::Message;
use crate::domain::money::DecimalSign;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::worksheet::{self, book};
use crate::present::imports;
use crate::present::texts::Texts;

/// Emits the worksheet of a prepared offer, as CSV or as a workbook.
pub(super) fn export(which: &WhichBid, context: &mut Context) -> Outcome<()> {
    let mut place = which.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &which.code, rut)?;
    if let Some(file) = context.output_file.clone().filter(|file| file.is_file()) {
        let question = Message::new("worksheet-replace").with("file", file.display().to_string());
        if !confirmed(&question, context)? {
            return Err(Failure::new(
                FailureKind::No,
                Message::new("worksheet-kept"),
            ));
        }
    }
    let texts = context.output.texts();
    if context.chosen_format() == Format::Xlsx {
        context.refuse_workbook_on_terminal()?;
        let offer = book::Offer {
            bid: &open.bid,
            dossier: &open.dossier,
            totals: &desk.totals(&open.dossier)?,
            rates: desk.rates(),
        };
        let bytes =
            book::bytes(texts, offer).map_err(|error| unwritable(std::io::Error::other(error)))?;
        context.emit(&bytes)?;
    } else {
        let rows = worksheet::rows(texts, &open.bid, &open.dossier);
        context.emit_sheet("worksheet", &worksheet::header(texts), &rows)?;
    }
    context.output.say(
        &Message::new("worksheet-exported")
            .with("code", open.bid.tender.to_string())
            .with("lines", open.dossier.lines.len())
            .with("file", written_to(context)),
    );
    Ok(())
}

/// The file that was written as it is typed again, or a word for one.
fn written_to(context: &Context) -> String {
    match &context.output_file {
        Some(file) => match file.display().to_string() {
            spaced if spaced.contains(char::is_whitespace) => format!("\"{spaced}\""),
            plain => plain,
        },
        None => context.output.texts().get("worksheet-file-word"),
    }
}

/// Reads a worksheet back into its offer, and shows what the offer comes to.
pub(super) fn import(
    mut sheet: Sheet,
    dry_run: bool,
    decimal: Option<DecimalSign>,
    context: &mut Context,
) -> Outcome<()> {
    let pack = context.pack()?;
    let mut store = context.open_store()?;
    let desk = Desk {
        pack: &pack,
        today: context.today,
    };
    let texts = Texts::new(context.language());
    let mut import = WorksheetImport {
        desk,
        decimal,
        dry_run,
        word: &|message| texts.text(message),
    };
    let open = import.open(&mut sheet, store.as_mut())?;
    speak_of(open.bid.supplier, store.as_mut(), context)?;
    context.output.say(
        &Message::new("worksheet-read-for")
            .with("code", open.bid.tender.to_string())
            .with("rut", open.bid.supplier),
    );
    if !context.no_input
        && import.decimal.is_none()
        && let Some(value) = import.in_doubt(&sheet, &open)?
    {
        import.decimal = ask(&value, context);
    }
    let (mut report, open) = import.run(&sheet, open, store.as_mut())?;
    if context.chosen_format() == Format::Json {
        let doubts = desk.doubts(&open, &desk.totals(&open.dossier)?);
        report
            .warnings
            .extend(doubts.iter().map(|doubt| texts.text(doubt)));
        sheets::tell(&report, dry_run, context)?;
        return sheets::end(&report);
    }
    sheets::tell(&report, dry_run, context)?;
    for message in imports::noted(&report) {
        context.output.say(&message);
    }
    let known = Hints::new(desk.pack, desk.today, open.dossier.currency);
    price::show(&desk, store.as_mut(), &open, known, context)?;
    match report.rejected_count {
        0 => price::say_end(&open, context),
        count => context
            .output
            .say(&Message::new("worksheet-not-taken").with("count", count)),
    }
    sheets::end(&report)
}
