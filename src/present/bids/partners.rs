//! Who bids together, as a table and in words. Changes no value.

use crate::app::bids::partners::{Member, Members};
use crate::bidding::joint::Instrument;
use crate::domain::message::Message;
use crate::domain::rut::Rut;
use crate::present::table::{Cell, Table};
use crate::present::tenders::headings;
use crate::present::texts::Texts;
use crate::readiness::verdict::Readiness;
use rust_decimal::Decimal;
use serde::Serialize;

/// A member as JSON shows it.
#[derive(Debug, Serialize)]
pub struct MemberJson {
    rut: Rut,
    own: bool,
    #[serde(with = "rust_decimal::serde::str_option")]
    share: Option<Decimal>,
    smaller_firm: Option<bool>,
    registered_here: bool,
    readiness: Option<&'static str>,
}

/// The members for programs.
#[must_use]
pub fn json(members: &Members) -> Vec<MemberJson> {
    let of = |member: &Member| MemberJson {
        rut: member.partner.rut,
        own: member.own,
        share: member.partner.share,
        smaller_firm: member.smaller,
        registered_here: member.readiness.is_some(),
        readiness: member.readiness.map(Readiness::name),
    };
    members.members.iter().map(of).collect()
}

/// Whether a member may bid.
const fn readiness(readiness: Option<Readiness>) -> &'static str {
    match readiness {
        Some(Readiness::Ready) => "verdict-name-ready",
        Some(Readiness::NotReady) => "verdict-name-not-ready",
        Some(Readiness::NotKnown) => "verdict-name-not-known",
        None => "joint-not-here",
    }
}

/// The members: RUT, share, size, and whether each may bid.
#[must_use]
pub fn table(texts: &Texts, members: &Members) -> Table {
    let columns = [
        "joint-column-rut",
        "joint-column-share",
        "joint-column-size",
        "joint-column-ready",
    ];
    let mut table = Table::new(headings(texts, columns));
    for member in &members.members {
        let size = match member.smaller {
            Some(true) => "joint-size-smaller",
            Some(false) => "joint-size-larger",
            None => "joint-size-unknown",
        };
        table.push(vec![
            member.partner.rut.to_string().into(),
            Cell::from(member.partner.share),
            texts.get(size).into(),
            texts.get(readiness(member.readiness)).into(),
        ]);
    }
    table
}

/// What is still open: shares, sizes, and members of whom nothing is known here or who may not bid.
#[must_use]
pub fn doubts(members: &Members) -> Vec<Message> {
    let mut doubts = Vec::new();
    if !members.whole {
        doubts.push(Message::new("joint-shares-open").with("sum", members.sum.normalize()));
    }
    for member in &members.members {
        let rut = member.partner.rut;
        let id = match member.readiness {
            None => Some("joint-partner-not-here"),
            Some(Readiness::NotReady) => Some("joint-partner-not-ready"),
            Some(Readiness::NotKnown) => Some("joint-partner-not-known"),
            Some(Readiness::Ready) => None,
        };
        doubts.extend(id.map(|id| Message::new(id).with("rut", rut)));
        match member.smaller {
            None => doubts.push(Message::new("joint-size-open").with("rut", rut)),
            Some(false) => doubts.push(Message::new("joint-size-allowed").with("rut", rut)),
            Some(true) => {}
        }
    }
    doubts
}

/// By which instrument the joint offer is made.
#[must_use]
pub const fn instrument(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Any => "joint-any-instrument",
        Instrument::Deed => "joint-deed",
        Instrument::ByAmount => "joint-by-amount",
    }
}
