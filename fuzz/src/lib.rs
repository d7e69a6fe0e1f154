//! What the targets share: lists read as `tenders import` reads them, and open contracting data written again.
//! Holds no readers of its own.

use encuentro::domain::calendar::Today;
use encuentro::domain::message::Message;
use encuentro::domain::order::Order;
use encuentro::domain::tender::Tender;
use encuentro::exchange::input::Input;
use encuentro::exchange::ocds::OcdsKind;
use encuentro::exchange::ocds::read;
use encuentro::exchange::ocds::write::{Layout, Package};
use encuentro::exchange::plan::{self, ReadOptions};
use encuentro::exchange::reading::Reading;
use encuentro::exchange::rejects::Rejects;
use encuentro::exchange::report::Warnings;
use encuentro::exchange::sink::{Collected, Sink};
use encuentro::failure::Outcome;

/// Looks at what comes in and keeps none of it.
struct Checked;

impl Sink for Checked {
    fn tender(&mut self, tender: Tender) -> Outcome<()> {
        // What was read can be said again: the code in its own spelling, every field in the contract's JSON.
        assert_eq!(tender.code.to_string().parse(), Ok(tender.code.clone()));
        serde_json::to_writer(std::io::sink(), &tender).expect("JSON");
        Ok(())
    }

    fn order(&mut self, order: Order) -> Outcome<()> {
        assert_eq!(order.code.to_string().parse(), Ok(order.code.clone()));
        serde_json::to_writer(std::io::sink(), &order).expect("JSON");
        Ok(())
    }
}

/// Runs a reader into a sink; a refusal is an answer too.
///
/// # Panics
/// When more is set aside than was read.
fn run(sink: &mut dyn Sink, read: impl FnOnce(&mut Reading<'_, '_>) -> Outcome<()>) -> Outcome<()> {
    let word = |message: &Message| message.id.to_owned();
    let mut rejects = Rejects::new(None, &word);
    let mut warnings = Warnings::default();
    let mut watch = |_: u64, _: u64| true;
    let mut reading = Reading {
        sink,
        rejects: &mut rejects,
        warnings: &mut warnings,
        watch: &mut watch,
        known_type: &|_| true,
        month: None,
        records: 0,
        stopped: false,
    };
    let done = read(&mut reading);
    let records = reading.records;
    let (_, _, rejected) = rejects.finish()?;
    assert!(rejected <= records, "{rejected} of {records} rejected");
    done
}

/// Recognises bytes as a list and reads them to the end.
pub fn import(bytes: &[u8]) {
    let options = ReadOptions::default();
    let planned = Input::spool(bytes).and_then(|input| Ok((plan::plan(&input, &options)?, input)));
    if let Ok((planned, input)) = planned {
        let _ = run(&mut Checked, |reading| {
            plan::read(&planned, &input, &options, reading)
        });
    }
}

/// Reads bytes as open contracting data of a kind, whatever they are.
#[must_use]
pub fn ocds(kind: OcdsKind, bytes: &[u8]) -> (Vec<Tender>, Vec<Order>) {
    let mut found = Collected::default();
    let _ = run(&mut found, |reading| read::read(kind, bytes, reading));
    (found.tenders, found.orders)
}

/// Writes open contracting data, a release on each line.
///
/// # Panics
/// When memory cannot be written to.
#[must_use]
pub fn written(tenders: &[Tender], orders: &[Order]) -> Vec<u8> {
    let today = Today::fixed(jiff::civil::date(2026, 11, 24));
    let mut package = Package::begin(Vec::new(), Layout::Lines, today).expect("memory");
    tenders
        .iter()
        .for_each(|tender| package.tender(tender).expect("memory"));
    orders
        .iter()
        .for_each(|order| package.order(order).expect("memory"));
    package.finish().expect("memory")
}
