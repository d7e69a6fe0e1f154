//! `bids price`: prices line by line, by options or by answering; ends with net, IVA and total side by side.

mod asking;

use super::open::{WhichBid, warn_of_sent};
use crate::app::bids::desk::{Desk, OpenBid};
use crate::app::bids::hints::Hints;
use crate::app::bids::pricing::{Edit, LineEdit, read_amount};
use crate::cli::context::Context;
use crate::domain::bid::totals::Charge;
use crate::domain::message::Message;
use crate::domain::money::Currency;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::{dossier, hints};
use crate::store::Store;
use clap::{Args, ValueEnum};
use rust_decimal::Decimal;

/// How the supplier charges, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ChargeName {
    #[value(alias = "factura")]
    Taxed,
    #[value(alias = "exenta")]
    Exempt,
    #[value(alias = "honorarios")]
    Fees,
}

impl ChargeName {
    const fn charge(self) -> Charge {
        match self {
            Self::Taxed => Charge::Taxed,
            Self::Exempt => Charge::Exempt,
            Self::Fees => Charge::Fees,
        }
    }
}

/// Which bid, and what to change. A line is its number in the bid, or the key of its item.
#[derive(Debug, Args)]
pub(in crate::cli) struct PriceArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "linea", value_name = "LINE=PRICE")]
    line: Vec<String>,
    #[arg(long, visible_alias = "cantidad", value_name = "LINE=QUANTITY")]
    quantity: Vec<String>,
    #[arg(long, visible_alias = "liquido", value_name = "LINE=AMOUNT")]
    take_home: Vec<String>,
    #[arg(
        long,
        visible_alias = "exenta",
        value_name = "LINE",
        value_delimiter = ','
    )]
    exempt: Vec<String>,
    #[arg(
        long,
        visible_alias = "afecta",
        value_name = "LINE",
        value_delimiter = ','
    )]
    taxed: Vec<String>,
    #[arg(
        long,
        visible_alias = "omitir",
        value_name = "LINE",
        value_delimiter = ','
    )]
    leave_out: Vec<String>,
    #[arg(
        long,
        visible_alias = "incluir",
        value_name = "LINE",
        value_delimiter = ','
    )]
    include: Vec<String>,
    #[arg(long, visible_alias = "cobro", value_enum)]
    charge: Option<ChargeName>,
}

impl PriceArguments {
    /// The changes that the options ask for.
    fn edits(&self, currency: Currency) -> Outcome<Vec<LineEdit>> {
        let mut edits = Vec::new();
        let mut read = |given: &[String], currency, edit: fn(Decimal) -> Edit| {
            for text in given {
                let (line, amount) = split(text)?;
                let edit = edit(read_amount(&amount, currency)?);
                edits.push(LineEdit { line, edit });
            }
            Ok::<_, Failure>(())
        };
        read(&self.line, currency, Edit::Price)?;
        read(&self.take_home, currency, Edit::TakeHome)?;
        // A quantity may have decimals whatever the currency: `1.500` must say which it means.
        read(&self.quantity, Currency::Clf, Edit::Quantity)?;
        let marks = [
            (&self.exempt, Edit::Exempt(true)),
            (&self.taxed, Edit::Exempt(false)),
            (&self.leave_out, Edit::LeftOut(true)),
            (&self.include, Edit::LeftOut(false)),
        ];
        for (given, edit) in marks {
            edits.extend(given.iter().map(|line| LineEdit {
                line: line.clone(),
                edit,
            }));
        }
        Ok(edits)
    }
}

/// `1=12.500` as the line and the amount.
fn split(text: &str) -> Outcome<(String, String)> {
    let (line, amount) = text.split_once('=').ok_or_else(|| {
        let message = Message::new("bids-line-without-amount").with("value", text);
        Failure::new(FailureKind::Usage, message)
    })?;
    Ok((line.trim().to_owned(), amount.trim().to_owned()))
}

/// Changes prices, asks for them where nothing was told, and shows what the bid comes to.
pub(super) fn run(arguments: &PriceArguments, context: &mut Context) -> Outcome<()> {
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let mut open = desk.open(store, &arguments.bid.code, rut)?;
    let edits = arguments.edits(open.dossier.currency)?;
    let charge = arguments.charge.map(ChargeName::charge);
    let mut known = Hints::new(desk.pack, desk.today, open.dossier.currency);
    if !edits.is_empty() || charge.is_some() {
        open = desk.price(store, &open.bid.tender, rut, &edits, charge)?;
    } else if !context.no_input {
        open = asking::ask(&desk, store, open, known.as_mut(), context)?;
    }
    show(&desk, store, &open, known, context)?;
    say_end(&open, context);
    Ok(())
}

/// The last line: what is missing, and how to go on.
pub(super) fn say_end(open: &OpenBid, context: &mut Context) {
    let lines = &open.dossier.lines;
    let missing = lines.iter().filter(|line| line.lacks_amount()).count();
    let id = match missing {
        0 if lines.iter().all(|line| line.left_out) => "bids-nothing-offered",
        0 => "bids-priced",
        _ => "bids-prices-missing",
    };
    context.output.say(
        &Message::new(id)
            .with("count", missing)
            .with("code", open.bid.tender.to_string()),
    );
}

/// Shows the lines with what the bid comes to, the known prices of their products, and what to mind about them. Of the
/// prices those are read that are not `known` yet.
pub(super) fn show(
    desk: &Desk<'_>,
    store: &mut dyn Store,
    open: &OpenBid,
    known: Option<Hints>,
    context: &mut Context,
) -> Outcome<()> {
    let totals = desk.totals(&open.dossier)?;
    let known = known
        .map(|known| known.of_all(store, &open.dossier))
        .transpose()?;
    let texts = context.output.texts();
    let mut parts = vec![
        (
            Some("bids-heading-lines"),
            dossier::lines(texts, &open.dossier),
        ),
        (
            Some("bids-heading-totals"),
            dossier::totals(texts, &totals, &open.dossier),
        ),
    ];
    if let Some(known) = &known {
        let table = hints::table(texts, &open.dossier, known);
        parts.push((Some("bids-hint-heading"), table));
    }
    let item = dossier::Prepared {
        bid: &open.bid,
        prepared: &open.dossier,
        totals: &totals,
    };
    context.emit_parts("bids", &parts, &item)?;
    let far = known.map_or_else(Vec::new, |known| known.all_far(&open.dossier));
    for doubt in desk.doubts(open, &totals).iter().chain(&far) {
        context.output.warn(doubt);
    }
    warn_of_sent(open, context)
}
