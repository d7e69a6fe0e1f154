//! The result ledger on both engines: one chain however many write at once, nothing twice, changes found, people erased.

use super::engines::{on_both, postgres, sqlite};
use super::people::rut;
use super::samples::code;
use crate::support::postgres::Database;
use encuentro::domain::calendar::Deadline;
use encuentro::domain::ledger::CertificateCode;
use encuentro::domain::ledger::certificate::{Certificate, Holder, Revoked};
use encuentro::domain::ledger::chain::Salt;
use encuentro::domain::ledger::entry::{Achievement, Evidence, EvidenceKind, Voucher};
use encuentro::domain::ledger::milestone::Milestone;
use encuentro::domain::ledger::walk::{Broken, Fault, walk};
use encuentro::domain::order::Order;
use encuentro::domain::workshop::{Learner, LearnerId};
use encuentro::store::ImportMode::Whole;
use encuentro::store::copy::copy;
use encuentro::store::{Erasure, Store, StoreError, open};
use jiff::civil::{Date, date};
use std::path::Path;

const DAY: Date = date(2026, 11, 27);

fn id(number: u8) -> LearnerId {
    LearnerId::from_parts(u64::from(number), [number; 10])
}

fn with_people(store: &mut dyn Store, count: u8) {
    for number in 1..=count {
        let mut learner = Learner::new(id(number), format!("Ñandú {number}"), DAY);
        learner.rut = (number == 2).then(|| rut(14));
        store.put_learner(&learner).unwrap();
    }
}

fn told(number: u8, milestone: Milestone) -> (Achievement, Salt) {
    let achievement = Achievement {
        learner: id(number),
        course: "ventas-1".parse().unwrap(),
        milestone,
        on: DAY,
        evidence: Evidence {
            kind: EvidenceKind::Told,
            what: "vi la \"ficha\"\n".to_owned(),
        },
        voucher: Voucher::person("Rosa"),
    };
    let salt = [number.wrapping_mul(31).wrapping_add(milestone as u8); 32];
    (achievement, Salt::new(&salt))
}

/// Two steps of each of some people.
fn fill(store: &mut dyn Store, people: u8) {
    with_people(store, people);
    for number in 1..=people {
        let steps = [
            told(number, Milestone::Enrolled),
            told(number, Milestone::Eligible),
        ];
        assert_eq!(store.record(&steps, DAY).unwrap(), 2);
    }
}

fn certificate(number: u8, chance: u8) -> Certificate {
    Certificate {
        code: CertificateCode::new([chance; 16]),
        course: "ventas-1".parse().unwrap(),
        holder: Holder::Learner(id(number)),
        issued_on: DAY,
        revoked: None,
    }
}

#[test]
fn what_is_written_holds_and_nothing_is_written_twice() {
    on_both(|store| {
        assert_eq!(store.chain().unwrap().head, None);
        fill(store, 3);
        let again = [told(1, Milestone::Enrolled), told(1, Milestone::FirstOffer)];
        assert_eq!(store.record(&again, DAY).unwrap(), 1);
        let nobody = [told(9, Milestone::Enrolled)];
        assert_eq!(store.record(&nobody, DAY).unwrap(), 0, "not held");
        let chain = store.chain().unwrap();
        let walked = walk(&chain.rows);
        assert_eq!((walked.entries.len(), walked.broken), (7, None));
        assert_eq!(chain.head, walked.head);
        assert_eq!(chain.strays, 0);
        vec![format!("{chain:?}")]
    });
}

#[test]
fn erasing_somebody_leaves_a_chain_that_holds_and_codes_that_say_so() {
    on_both(|store| {
        fill(store, 3);
        let before = store.chain().unwrap();
        store.put_certificate(&certificate(2, 7)).unwrap();
        store
            .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        let after = store.chain().unwrap();
        let walked = walk(&after.rows);
        assert_eq!(
            (walked.entries.len(), walked.erased, walked.broken),
            (4, 2, None)
        );
        assert_eq!(
            after.head, before.head,
            "a report that was handed out still agrees"
        );
        let erased: Vec<_> = after
            .rows
            .iter()
            .filter(|row| row.erased_on.is_some())
            .collect();
        assert_eq!(
            erased.iter().map(|row| row.number).collect::<Vec<_>>(),
            [3, 4]
        );
        assert!(erased.iter().all(|row| row.sealed.is_none()));
        let code = CertificateCode::new([7; 16]);
        let found = store.certificate(&code).unwrap().unwrap();
        assert!(matches!(found.holder, Holder::Erased(_)) && !found.counts());
        assert_eq!(
            store.record(&[told(2, Milestone::Enrolled)], DAY).unwrap(),
            0
        );
        Vec::new()
    });
}

#[test]
fn a_certificate_is_given_once_and_anew_only_after_it_was_taken_back() {
    on_both(|store| {
        with_people(store, 2);
        let first = store.put_certificate(&certificate(1, 1)).unwrap();
        assert_eq!(store.put_certificate(&certificate(1, 2)).unwrap(), first);
        let nobody = store.put_certificate(&certificate(9, 3));
        assert!(matches!(nobody, Err(StoreError::NotFound)));
        let why = Revoked {
            on: DAY,
            reason: "nombre equivocado".to_owned(),
        };
        assert!(store.revoke_certificate(&first.code, &why).unwrap());
        assert!(!store.revoke_certificate(&first.code, &why).unwrap());
        let anew = store.put_certificate(&certificate(1, 2)).unwrap();
        assert_ne!(anew.code, first.code);
        let all = store.certificates(&first.course).unwrap();
        assert_eq!(all.len(), 2);
        assert!(all.iter().any(|one| one.revoked.as_ref() == Some(&why)));
        vec![format!("{all:?}")]
    });
}

#[test]
fn orders_of_sellers_have_their_day_and_those_taken_back_are_none() {
    on_both(|store| {
        let order = |number: u32, status: &str, days: [Option<Date>; 3]| {
            let mut order = Order::new(code(&format!("2735-{number}-SE26")));
            order.status = Some(status.to_owned());
            order.supplier_rut = Some("77000012-2".to_owned());
            [order.created, order.sent, order.accepted] = days.map(|day| day.map(Deadline::day));
            order
        };
        let day = |number| Some(date(2026, 11, number));
        let mut importer = store.begin_import("ordenes.csv", Whole).unwrap();
        for order in [
            order(1, "Aceptada", [day(1), day(2), day(3)]),
            order(2, "Cancelada", [day(1), None, None]),
            order(3, "Enviada a proveedor", [day(1), day(4), None]),
            order(4, "No Aceptada", [day(1), None, None]),
            order(5, "Aceptada", [None, None, None]),
        ] {
            importer.order(order).unwrap();
        }
        importer.finish().unwrap();
        let asked = [rut(77_000_012), rut(14)];
        let mut found = store.orders_of_sellers(&asked).unwrap();
        found.sort_by_key(|(_, order)| order.on);
        let told: Vec<_> = found
            .iter()
            .map(|(rut, order)| format!("{} {} {}", rut.compact(), order.code, order.on))
            .collect();
        assert_eq!(
            told,
            [
                "77000012-2 2735-1-SE26 2026-11-03",
                "77000012-2 2735-3-SE26 2026-11-04"
            ]
        );
        assert!(store.orders_of_sellers(&[]).unwrap().is_empty());
        told
    });
}

/// Many write at once, each by a connection of its own.
fn race(url: &str) {
    let mut store = open(Some(url), Path::new("")).unwrap();
    with_people(store.as_mut(), 8);
    std::thread::scope(|scope| {
        for writer in 1..=8_u8 {
            scope.spawn(move || {
                let mut store = open(Some(url), Path::new("")).unwrap();
                for milestone in Milestone::ALL {
                    // Each also tells what its neighbour tells: whoever comes second writes nothing.
                    let both = [told(writer, milestone), told(writer % 8 + 1, milestone)];
                    while let Err(error) = store.record(&both, DAY) {
                        assert!(matches!(error, StoreError::Busy), "{error:?}");
                    }
                }
            });
        }
    });
    let chain = store.chain().unwrap();
    let walked = walk(&chain.rows);
    assert_eq!((walked.entries.len(), walked.broken), (64, None));
    assert_eq!(chain.head, walked.head);
}

#[test]
fn eight_writers_never_fork_the_chain() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("encuentro.db");
    race(&format!("sqlite:{}", file.display()));
    if let Some(database) = Database::fresh() {
        race(database.url());
    }
}

/// Changes the store behind the program's back, on both engines, and tells what is found.
fn tampered(statement: &str) -> Option<Broken> {
    let (folder, mut store) = sqlite();
    fill(store.as_mut(), 3);
    let file = rusqlite::Connection::open(folder.path().join("encuentro.db")).unwrap();
    assert!(file.execute(statement, []).unwrap() > 0, "{statement}");
    let found = walk(&store.chain().unwrap().rows).broken;
    if let Some((database, mut store)) = postgres() {
        fill(store.as_mut(), 3);
        let mut client = ::postgres::Client::connect(database.url(), ::postgres::NoTls).unwrap();
        assert!(client.execute(statement, &[]).unwrap() > 0, "{statement}");
        assert_eq!(
            walk(&store.chain().unwrap().rows).broken,
            found,
            "{statement}"
        );
    }
    found
}

#[test]
fn what_is_changed_behind_the_programs_back_is_found() {
    for (statement, number, fault) in [
        (
            "UPDATE ledger_entry SET document = replace(document, 'Rosa', 'Rita') WHERE number = 4",
            4,
            Fault::Changed,
        ),
        (
            "UPDATE ledger_entry SET milestone = 'first_order' WHERE number = 2",
            2,
            Fault::Changed,
        ),
        (
            "DELETE FROM ledger_entry WHERE number = 5",
            5,
            Fault::Missing,
        ),
        ("DELETE FROM ledger_link WHERE number = 3", 3, Fault::Number),
        (
            "UPDATE ledger_link SET day = '2026-01-01' WHERE number = 6",
            6,
            Fault::Link,
        ),
        (
            "UPDATE ledger_link SET erased_on = '2026-12-01' WHERE number = 1",
            1,
            Fault::NotErased,
        ),
    ] {
        assert_eq!(
            tampered(statement),
            Some(Broken { number, fault }),
            "{statement}"
        );
    }
}

#[test]
fn a_copy_carries_the_chain_and_a_second_one_goes_behind() {
    let (_folder, mut from) = sqlite();
    fill(from.as_mut(), 3);
    from.put_certificate(&certificate(1, 1)).unwrap();
    from.forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
        .unwrap();
    let (_other, mut to) = sqlite();
    copy(from.as_mut(), to.as_mut(), &mut |_| {}).unwrap();
    assert_eq!(
        to.chain().unwrap(),
        from.chain().unwrap(),
        "as it is, the erased with it"
    );
    let code = certificate(1, 1).code;
    assert_eq!(
        to.certificate(&code).unwrap(),
        from.certificate(&code).unwrap()
    );
    copy(from.as_mut(), to.as_mut(), &mut |_| {}).unwrap();
    assert_eq!(to.chain().unwrap(), from.chain().unwrap(), "nothing twice");
    let (_third, mut other) = sqlite();
    with_people(other.as_mut(), 5);
    other.record(&[told(5, Milestone::Enrolled)], DAY).unwrap();
    copy(from.as_mut(), other.as_mut(), &mut |_| {}).unwrap();
    let walked = walk(&other.chain().unwrap().rows);
    assert_eq!((walked.entries.len(), walked.broken), (5, None));
}
