//! What is prepared for bids: the same on both engines; changes that meet, changes taken back, erasure and copies.

use super::engines::{on_both, postgres, sqlite};
use super::people::{bid, rut, supplier};
use encuentro::domain::bid::action::{Action, JournalEntry};
use encuentro::domain::bid::dossier::{Dossier, Profile};
use encuentro::domain::bid::line::BidLine;
use encuentro::domain::calendar::Deadline;
use encuentro::domain::money::Currency;
use encuentro::store::copy::copy;
use encuentro::store::{BidChange, Erasure, HeldBid, Store, StoreError, open};
use jiff::civil::{date, datetime};

const TENDER: &str = "1057-3-LE26";
const WHO: u32 = 14;

fn dossier(prices: &[Option<i64>]) -> Dossier {
    let on = date(2026, 11, 20);
    let mut dossier = Dossier::begun(Profile::of(&supplier(rut(WHO)), on), Currency::Clp);
    let line = |(at, price): (usize, &Option<i64>)| BidLine {
        item: at.to_string(),
        unit_price: price.map(Into::into),
        quantity: Some(1.into()),
        ..BidLine::default()
    };
    dossier.lines = prices.iter().enumerate().map(line).collect();
    dossier
}

fn change(action: Action, prices: &[Option<i64>], version: i64) -> BidChange {
    BidChange {
        action,
        at: Deadline::at(datetime(2026, 11, 20, 10, 30, 0, 0)),
        after: HeldBid {
            bid: bid(TENDER, WHO),
            dossier: Some(dossier(prices)),
            version,
        },
    }
}

fn priced() -> Action {
    Action::Priced {
        items: vec!["0".to_owned()],
    }
}

/// Takes the last change back, when there is one.
fn undo(store: &mut dyn Store) -> Option<JournalEntry> {
    let tender = bid(TENDER, WHO).tender;
    let last = store.bid_journal(&tender, rut(WHO)).unwrap().pop()?;
    store.undo_bid(&tender, rut(WHO), &last).unwrap();
    let again = store.undo_bid(&tender, rut(WHO), &last);
    assert!(
        matches!(again, Err(StoreError::Conflict)),
        "only what was meant is taken back"
    );
    Some(last)
}

fn held(store: &mut dyn Store) -> Option<HeldBid> {
    store.held_bid(&bid(TENDER, WHO).tender, rut(WHO)).unwrap()
}

#[test]
fn a_change_made_on_what_another_changed_meanwhile_is_refused() {
    on_both(|store| {
        let start = change(Action::Started, &[None, None], 0);
        store.change_bid(&start).unwrap();
        assert!(matches!(
            store.change_bid(&start),
            Err(StoreError::Conflict)
        ));
        let first = held(store).unwrap();
        assert_eq!(first.version, 1);
        store
            .change_bid(&change(priced(), &[Some(5), None], 1))
            .unwrap();
        let late = change(priced(), &[None, Some(7)], 1);
        assert!(matches!(store.change_bid(&late), Err(StoreError::Conflict)));
        let now = held(store).unwrap();
        assert_eq!(
            now.dossier,
            Some(dossier(&[Some(5), None])),
            "the first one's line stands"
        );
        let journal = store.bid_journal(&now.bid.tender, rut(WHO)).unwrap();
        assert_eq!(journal.len(), 2, "a refused change leaves no line");
        vec![format!("{now:?}"), format!("{journal:?}")]
    });
}

#[test]
fn changes_are_taken_back_one_by_one_down_to_nothing() {
    on_both(|store| {
        store
            .change_bid(&change(Action::Started, &[None], 0))
            .unwrap();
        store.change_bid(&change(priced(), &[Some(5)], 1)).unwrap();
        let mut sent = change(Action::Charged, &[Some(5)], 2);
        sent.after.bid.state = encuentro::domain::bid::BidState::Sent;
        store.change_bid(&sent).unwrap();
        let mut told = Vec::new();
        for (action, prices) in [(Action::Charged, Some(5)), (priced(), None)] {
            let undone = undo(store).unwrap();
            assert_eq!(undone.action, action);
            let now = held(store).unwrap();
            assert_eq!(now.bid, bid(TENDER, WHO));
            assert_eq!(now.dossier, Some(dossier(&[prices])));
            told.push(format!("{now:?}"));
        }
        let stale = change(priced(), &[Some(9)], 3);
        assert!(
            matches!(store.change_bid(&stale), Err(StoreError::Conflict)),
            "made on what was taken back"
        );
        undo(store).unwrap();
        assert_eq!(held(store), None, "started by mistake");
        assert_eq!(undo(store), None);
        told
    });
}

#[test]
fn a_bid_that_a_list_brought_is_there_again_when_its_start_is_taken_back() {
    on_both(|store| {
        store.put_bid(&bid(TENDER, WHO)).unwrap();
        assert_eq!(held(store).unwrap().version, 0);
        store
            .change_bid(&change(Action::Started, &[None], 0))
            .unwrap();
        undo(store).unwrap();
        let now = held(store).unwrap();
        assert_eq!((now.bid, now.dossier), (bid(TENDER, WHO), None));
        Vec::new()
    });
}

#[test]
fn forgetting_a_supplier_takes_dossiers_and_journals() {
    on_both(|store| {
        store.put_supplier(&supplier(rut(WHO))).unwrap();
        store
            .change_bid(&change(Action::Started, &[None], 0))
            .unwrap();
        store.change_bid(&change(priced(), &[Some(5)], 1)).unwrap();
        store
            .forget_supplier(rut(WHO), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(held(store), None);
        assert!(
            store
                .bid_journal(&bid(TENDER, WHO).tender, rut(WHO))
                .unwrap()
                .is_empty()
        );
        assert!(store.prepared_bids().unwrap().is_empty());
        Vec::new()
    });
}

#[test]
fn forgetting_a_partner_takes_it_out_of_the_joint_offer_of_another() {
    use encuentro::domain::bid::partner::join;
    on_both(|store| {
        let (own, partner, third) = (rut(WHO), rut(77_000_012), rut(77_000_023));
        for who in [own, partner] {
            store.put_supplier(&supplier(who)).unwrap();
        }
        let mut joint = change(Action::Started, &[None], 0);
        let mut members = Vec::new();
        for who in [partner, third] {
            join(&mut members, own, who, Some(30.into()));
        }
        joint.after.dossier.as_mut().unwrap().partners = members;
        store.change_bid(&joint).unwrap();
        let mut priced_too = joint.clone();
        priced_too.action = priced();
        priced_too.after.version = 1;
        priced_too.after.dossier.as_mut().unwrap().lines[0].unit_price = Some(5.into());
        store.change_bid(&priced_too).unwrap();
        store
            .forget_supplier(partner, &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        let left = |store: &mut dyn Store| {
            let partners = held(store).unwrap().dossier.unwrap().partners;
            partners.into_iter().map(|one| one.rut).collect::<Vec<_>>()
        };
        assert_eq!(left(store), [own, third]);
        assert!(
            matches!(
                store.change_bid(&BidChange {
                    after: HeldBid {
                        version: 2,
                        ..priced_too.after.clone()
                    },
                    ..priced_too.clone()
                }),
                Err(StoreError::Conflict)
            ),
            "a change made on what named the partner must look again"
        );
        undo(store).unwrap();
        assert_eq!(left(store), [own, third], "nor does it come back");
        store
            .forget_supplier(third, &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert!(
            left(store).is_empty(),
            "who is left alone makes no joint offer"
        );
        Vec::new()
    });
}

#[test]
fn a_copy_carries_what_is_prepared() {
    let (_one, mut from) = sqlite();
    from.change_bid(&change(Action::Started, &[None], 0))
        .unwrap();
    from.change_bid(&change(priced(), &[Some(5)], 1)).unwrap();
    let arrives = |to: &mut dyn Store, from: &mut dyn Store| {
        for _ in 0..2 {
            copy(from, to, &mut |_| {}).unwrap();
            assert_eq!(held(to).unwrap().dossier, Some(dossier(&[Some(5)])));
        }
    };
    let (_two, mut to) = sqlite();
    arrives(to.as_mut(), from.as_mut());
    if let Some((_database, mut to)) = postgres() {
        arrives(to.as_mut(), from.as_mut());
    }
}

/// Many hands on one bid, each with a store of its own: every one's line is there in the end.
#[test]
fn two_processes_on_the_same_bid_lose_no_line() {
    const HANDS: usize = 8;
    let race = |address: Option<String>, file: std::path::PathBuf| {
        let mut first = open(address.as_deref(), &file).unwrap();
        first
            .change_bid(&change(Action::Started, &[None; HANDS], 0))
            .unwrap();
        std::thread::scope(|scope| {
            for hand in 0..HANDS {
                let (address, file) = (address.clone(), file.clone());
                scope.spawn(move || {
                    let mut store = open(address.as_deref(), &file).unwrap();
                    loop {
                        let mut held = held(store.as_mut()).unwrap();
                        let dossier = held.dossier.as_mut().unwrap();
                        dossier.lines[hand].unit_price = Some(hand.into());
                        let change = BidChange {
                            after: held,
                            ..change(priced(), &[], 0)
                        };
                        match store.change_bid(&change) {
                            Ok(()) => break,
                            Err(StoreError::Conflict | StoreError::Busy) => {}
                            Err(other) => panic!("{other}"),
                        }
                    }
                });
            }
        });
        let lines = held(first.as_mut()).unwrap().dossier.unwrap().lines;
        for (hand, line) in lines.iter().enumerate() {
            assert_eq!(line.unit_price, Some(hand.into()));
        }
    };
    let folder = tempfile::tempdir().unwrap();
    race(None, folder.path().join("encuentro.db"));
    if let Some((database, _store)) = postgres() {
        race(Some(database.url().to_owned()), std::path::PathBuf::new());
    }
}
