//! What the first screen says of an offer that closes soon, and the year in which an offer counts.

use super::{DRAFT, SENT, filled, supplier};
use crate::support::environment::{Environment, Language};
use encuentro::domain::bid::action::Action;
use encuentro::domain::bid::dossier::{Dossier, Profile};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::money::Currency;
use encuentro::store::{BidChange, Store};
use serde_json::Value;

fn store_of(environment: &Environment) -> Box<dyn Store> {
    let url = format!("sqlite:{}", environment.path("store.db").display());
    encuentro::store::open(Some(&url), std::path::Path::new("unused")).unwrap()
}

/// Makes the draft a copy to practise on.
fn rehearse(store: &mut dyn Store) {
    let (rosa, day) = (supplier(23), "2026-11-20".parse().unwrap());
    let mut after = store
        .held_bid(&DRAFT.parse().unwrap(), rosa.rut)
        .unwrap()
        .unwrap();
    let mut dossier = Dossier::begun(Profile::of(&rosa, day), Currency::Clp);
    dossier.rehearsal = true;
    after.dossier = Some(dossier);
    let change = BidChange {
        action: Action::Started,
        at: Deadline::day(day),
        after,
    };
    store.change_bid(&change).unwrap();
}

#[test]
fn the_first_screen_names_an_offer_that_closes_soon_and_no_copy_to_practise_on() {
    for language in Language::ALL {
        let environment = filled(language).set("ENCUENTRO_TODAY", "2026-11-26");
        let run = environment.run(&[]).expect(0);
        assert!(run.stdout.contains(DRAFT), "{run}");
        rehearse(store_of(&environment).as_mut());
        let run = environment.run(&[]).expect(0);
        assert!(!run.stdout.contains(DRAFT), "{run}");
    }
}

#[test]
fn an_offer_counts_in_the_year_to_which_a_newer_list_moved_its_closing() {
    let environment = filled(Language::Spanish);
    let mut store = store_of(&environment);
    let mut bid = store
        .bid(&SENT.parse().unwrap(), supplier(23).rut)
        .unwrap()
        .unwrap();
    bid.deadline = Some("2025-12-30T15:00:00-03:00".parse().unwrap());
    store.put_bid(&bid).unwrap();
    let year = ["bids", "summary", "--year", "2026", "--format", "json"];
    let run = environment.run(&year).expect(0);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["items"][0]["sent"], 1, "{run}");
}
