//! `bids note` and `bids guarantee`: what only papers and the portal show.

use super::open::{WhichBid, warn_of_sent};
use crate::app::bids::noting::{Note, Side, read_name};
use crate::app::bids::pricing::read_amount;
use crate::app::days::read_day;
use crate::cli::context::Context;
use crate::domain::bid::guarantee::{GuaranteeKind, GuaranteeTerms};
use crate::domain::message::Message;
use crate::domain::money::{AmountError, Currency, Money, read_typed};
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::bids::proofs;
use clap::{Args, ValueEnum};

/// Which bid, who signs it, and what the portal shows.
#[derive(Debug, Args)]
pub(in crate::cli) struct NoteArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(long, visible_alias = "firma", value_name = "NAME")]
    signatory: Option<String>,
    #[arg(
        long,
        visible_alias = "neto-portal",
        value_name = "AMOUNT",
        allow_negative_numbers = true
    )]
    portal_net: Option<String>,
}

/// Notes what was told.
pub(super) fn run(arguments: &NoteArguments, context: &mut Context) -> Outcome<()> {
    if arguments.signatory.is_none() && arguments.portal_net.is_none() {
        let message = Message::new("bids-note-nothing");
        return Err(Failure::new(FailureKind::Usage, message));
    }
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let open = desk.open(store, &arguments.bid.code, rut)?;
    let portal = arguments.portal_net.as_deref();
    let note = Note {
        signatory: arguments.signatory.clone(),
        portal_net: portal
            .map(|text| read_amount(text, open.dossier.currency))
            .transpose()?,
    };
    let open = desk.note(store, &open.bid.tender, rut, &note)?;
    let record = proofs::notes(context.output.texts(), &open.dossier);
    let item = proofs::Notes {
        signatory: open.dossier.signatory.as_deref(),
        portal_net: open.dossier.portal_net,
    };
    context.emit_record("bid-notes", &record, &item)?;
    warn_of_sent(&open, context)?;
    let code = open.bid.tender.to_string();
    context
        .output
        .say(&Message::new("bids-noted").with("code", code));
    Ok(())
}

/// What a guarantee is for, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum KindName {
    #[value(aliases = ["seriedad", "oferta"])]
    Bid,
    #[value(aliases = ["cumplimiento", "fiel-cumplimiento", "fiel"])]
    Performance,
}

impl KindName {
    const fn kind(self) -> GuaranteeKind {
        match self {
            Self::Bid => GuaranteeKind::Bid,
            Self::Performance => GuaranteeKind::Performance,
        }
    }
}

/// Which bid, which guarantee, and what it says.
#[derive(Debug, Args)]
pub(in crate::cli) struct GuaranteeArguments {
    #[command(flatten)]
    bid: WhichBid,
    #[arg(value_enum, value_name = "bid|performance")]
    kind: KindName,
    #[arg(
        long,
        visible_alias = "monto",
        value_name = "AMOUNT",
        allow_negative_numbers = true
    )]
    amount: Option<String>,
    #[arg(long, visible_alias = "a-favor-de", value_name = "NAME")]
    beneficiary: Option<String>,
    #[arg(long, visible_alias = "hasta", value_name = "DATE")]
    until: Option<String>,
    #[arg(long, visible_alias = "en-mano")]
    held: bool,
}

impl GuaranteeArguments {
    fn terms(&self) -> Outcome<GuaranteeTerms> {
        Ok(GuaranteeTerms {
            amount: self.amount.as_deref().map(read_money).transpose()?,
            beneficiary: self.beneficiary.as_deref().map(read_name).transpose()?,
            until: self.until.as_deref().map(read_day).transpose()?,
        })
    }
}

/// An amount in pesos, unless it names another currency: guarantees are often asked for in UF.
fn read_money(text: &str) -> Outcome<Money> {
    let currency = match read_typed(text, Currency::Clp) {
        Err(AmountError::OtherCurrency { typed, .. }) => typed,
        _ => Currency::Clp,
    };
    Ok(Money::new(read_amount(text, currency)?, currency))
}

/// Notes what the bases ask for, or what the guarantee in hand says.
pub(super) fn guarantee(arguments: &GuaranteeArguments, context: &mut Context) -> Outcome<()> {
    let terms = arguments.terms()?;
    let mut place = arguments.bid.workplace(context)?;
    let rut = place.rut;
    let (desk, store) = place.parts(context);
    let tender = desk.open(store, &arguments.bid.code, rut)?.bid.tender;
    let side = match arguments.held {
        true => Side::Held,
        false => Side::Asked,
    };
    let which = (arguments.kind.kind(), side);
    let open = desk.note_guarantee(store, &tender, rut, which, &terms)?;
    let table = proofs::guarantees(context.output.texts(), &open.dossier);
    context.emit_table("guarantees", &table, &open.dossier.guarantees)?;
    let next = match side {
        Side::Asked => "bids-guarantee-asked",
        Side::Held => "bids-guarantee-held",
    };
    let word = Message::new(match which.0 {
        GuaranteeKind::Bid => "review-guarantee-word-bid",
        GuaranteeKind::Performance => "review-guarantee-word-performance",
    });
    let code = tender.to_string();
    let next = Message::new(next).with("code", code).with("word", word);
    context.output.say(&next);
    Ok(())
}
