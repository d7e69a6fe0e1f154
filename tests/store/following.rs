//! Decisions about tenders and the history of tenders: the same from both engines, copied, and forgotten.

use super::engines::{on_both, sqlite};
use super::people::{rut, supplier};
use super::samples::{code, full, import, item, offer, small};
use encuentro::domain::calendar::Deadline;
use encuentro::domain::mark::{Mark, MarkKind};
use encuentro::store::ImportMode::{Partial, Whole};
use encuentro::store::copy::copy;
use encuentro::store::{Erasure, Store};
use jiff::civil::date;

fn mark(tender: &str, body: u32, kind: MarkKind) -> Mark {
    Mark {
        tender: code(tender),
        supplier: rut(body),
        kind,
        reason: Some("Queda lejos; y es 'caro'".to_owned()),
        on: date(2026, 11, 24),
        looked: Some("2026-11-24T12:00:00Z".parse().unwrap()),
    }
}

fn history(store: &mut dyn Store, tender: &str) -> Vec<String> {
    let changes = store.tender_changes(&code(tender)).unwrap();
    let told = |seen: encuentro::domain::change::SeenChange| {
        let change = seen.change;
        format!("{:?} {:?} {:?}", change.field, change.before, change.after)
    };
    changes.into_iter().map(told).collect()
}

#[test]
fn a_decision_is_kept_replaced_taken_back_and_forgotten() {
    on_both(|store| {
        let [first, second, other] = [
            mark("2-1-LE26", 14, MarkKind::Followed),
            mark("1-1-LE26", 14, MarkKind::Discarded),
            mark("1-1-LE26", 77_000_002, MarkKind::Discarded),
        ];
        store.put_supplier(&supplier(rut(14))).unwrap();
        for one in [&first, &second, &other] {
            store.put_mark(one).unwrap();
        }
        let all = [second.clone(), other.clone(), first.clone()];
        assert_eq!(store.marks(None).unwrap(), all);
        assert_eq!(store.marks(Some(rut(14))).unwrap(), [second.clone(), first]);
        let changed = Mark {
            reason: None,
            looked: None,
            kind: MarkKind::Followed,
            ..second
        };
        store.put_mark(&changed).unwrap();
        assert_eq!(store.marks(Some(rut(14))).unwrap()[0], changed);
        assert!(store.remove_mark(&code("1-1-LE26"), rut(14)).unwrap());
        assert!(!store.remove_mark(&code("1-1-LE26"), rut(14)).unwrap());
        store
            .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(store.marks(None).unwrap(), [other]);
        vec![]
    });
}

#[test]
fn an_import_notes_what_it_changed_and_nothing_else() {
    on_both(|store| {
        let old = full("1-1-LE26");
        import(store, Whole, &[old.clone(), small("1-2-LE26", "Igual")]);
        assert_eq!(
            history(store, "1-1-LE26"),
            Vec::<String>::new(),
            "a new tender has no history"
        );
        let mut new = old.clone();
        new.closes = Some(Deadline::day(date(2026, 7, 20)));
        new.items[1].offers.pop();
        import(store, Whole, &[new.clone(), small("1-2-LE26", "Igual")]);
        let first = history(store, "1-1-LE26");
        assert_eq!(first.len(), 2, "{first:?}");
        assert!(
            first[0].starts_with("Closes Some(\"2026-07-14T18:00:00-04:00\") Some(\"2026-07-20\")"),
            "{first:?}"
        );
        assert_eq!(first[1], "Offers Some(\"3\") Some(\"2\")");
        assert_eq!(history(store, "1-2-LE26"), Vec::<String>::new());
        let mut part = small("1-2-LE26", "Otro nombre");
        part.items = vec![item("1", "50181900", "Pan", vec![])];
        import(store, Partial, &[part]);
        let second = history(store, "1-2-LE26");
        assert_eq!(
            second,
            [
                "Items None Some(\"12 50181900 Aseo de oficinas\")",
                "Title Some(\"Igual\") Some(\"Otro nombre\")"
            ]
        );
        [first, second].concat()
    });
}

#[test]
fn pieces_of_one_import_are_one_change() {
    on_both(|store| {
        let mut whole = small("1-1-LE26", "Pan");
        whole.items = vec![item(
            "1",
            "50181900",
            "Pan",
            vec![offer("14-0", "A", "1"), offer("14-0", "B", "2")],
        )];
        import(store, Whole, &[whole.clone()]);
        // More than a batch lies between the two pieces.
        let mut list = vec![whole.clone()];
        list[0].items[0].offers.pop();
        list.extend((1..500).map(|number| small(&format!("2-{number}-LE26"), "Entre medio")));
        list.push(whole.clone());
        list.last_mut().unwrap().items[0].offers.remove(0);
        import(store, Whole, &list);
        assert_eq!(
            store
                .tender(&code("1-1-LE26"))
                .unwrap()
                .unwrap()
                .offer_count(),
            2
        );
        assert_eq!(
            history(store, "1-1-LE26"),
            Vec::<String>::new(),
            "in the end nothing changed"
        );
        vec![]
    });
}

#[test]
fn a_copy_takes_decisions_and_history_along() {
    on_both(|store| {
        let mut new = full("1-1-LE26");
        import(store, Whole, &[new.clone()]);
        new.estimate = None;
        import(store, Whole, &[new]);
        let one = mark("1-1-LE26", 14, MarkKind::Followed);
        store.put_mark(&one).unwrap();
        let (_folder, mut target) = sqlite();
        for _ in 0..2 {
            copy(store, target.as_mut(), &mut |_| {}).unwrap();
            assert_eq!(target.marks(None).unwrap(), std::slice::from_ref(&one));
            assert_eq!(
                target.tender_changes(&code("1-1-LE26")).unwrap(),
                store.tender_changes(&code("1-1-LE26")).unwrap()
            );
        }
        history(store, "1-1-LE26")
    });
}
