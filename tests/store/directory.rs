//! What the directory keeps: publications with who stands in them, and the staff; the same on both engines, copied, and
//! emptied of an erased person.

use super::engines::{on_both, sqlite};
use super::people::{rut, supplier};
use encuentro::domain::directory::staff::{Salt, StaffMember};
use encuentro::domain::directory::{Publication, Published};
use encuentro::domain::paper::Fingerprint;
use encuentro::store::Erasure;
use encuentro::store::copy::copy;
use jiff::civil::date;

fn publication(place: &str) -> Publication {
    Publication {
        place: place.to_owned(),
        published_on: date(2026, 11, 28),
        erased: 0,
    }
}

fn entry(body: u32, text: &str) -> Published {
    Published {
        rut: rut(body),
        fingerprint: Fingerprint::of(text.as_bytes()),
    }
}

fn member(salt: &Salt, body: u32) -> StaffMember {
    StaffMember {
        hash: salt.hash(rut(body)),
        is_authority: Some(body == 14),
        left_on: (body == 14).then(|| date(2026, 3, 31)),
        recorded_on: date(2026, 11, 28),
    }
}

#[test]
fn a_publication_is_replaced_whole_and_an_erased_person_is_counted() {
    on_both(|store| {
        store.put_supplier(&supplier(rut(14))).unwrap();
        let places = ["/srv/año nuevo", "/srv/b"];
        for place in places {
            let entries = [entry(6, "a"), entry(14, "b")];
            store
                .put_publication(&publication(place), &entries)
                .unwrap();
        }
        store
            .put_publication(&publication(places[0]), &[entry(14, "c"), entry(1, "a")])
            .unwrap();
        assert_eq!(
            store.published(places[0]).unwrap(),
            [entry(1, "a"), entry(14, "c")]
        );
        assert_eq!(store.published("/srv/none").unwrap(), []);
        store
            .forget_supplier(rut(14), &Erasure::on(date(2026, 11, 28)))
            .unwrap();
        assert_eq!(store.published(places[1]).unwrap(), [entry(6, "a")]);
        let erased: Vec<u64> = store
            .publications()
            .unwrap()
            .iter()
            .map(|one| one.erased)
            .collect();
        assert_eq!(erased, [1, 1]);
        store
            .put_publication(&publication(places[1]), &[entry(6, "a")])
            .unwrap();
        let erased: Vec<u64> = store
            .publications()
            .unwrap()
            .iter()
            .map(|one| one.erased)
            .collect();
        assert_eq!(erased, [1, 0]);
        vec![]
    });
}

#[test]
fn staff_has_one_salt_and_goes_with_it() {
    on_both(|store| {
        assert_eq!(store.held_staff_salt().unwrap(), None);
        let salt = store.staff_salt(&Salt::of([1; 32])).unwrap();
        assert!(
            store.staff_salt(&Salt::of([2; 32])).unwrap() == salt,
            "the first one stays"
        );
        for body in [6, 14] {
            store.put_staff(&member(&salt, body)).unwrap();
        }
        let changed = StaffMember {
            is_authority: Some(true),
            ..member(&salt, 6)
        };
        store.put_staff(&changed).unwrap();
        let held = store.staff().unwrap();
        assert!(held.len() == 2 && held.contains(&changed) && held.contains(&member(&salt, 14)));
        assert!(store.remove_staff(&changed.hash).unwrap());
        assert!(!store.remove_staff(&changed.hash).unwrap());
        assert_eq!(store.clear_staff().unwrap(), 1);
        assert_eq!(store.held_staff_salt().unwrap(), None);
        vec![]
    });
}

#[test]
fn a_copy_brings_publications_and_staff_and_keeps_a_list_that_is_there() {
    on_both(|store| {
        let salt = store.staff_salt(&Salt::of([1; 32])).unwrap();
        store.put_staff(&member(&salt, 6)).unwrap();
        store
            .put_publication(&publication("/srv/a"), &[entry(6, "a")])
            .unwrap();
        let (_folder, mut empty) = sqlite();
        copy(store, empty.as_mut(), &mut |_| {}).unwrap();
        assert_eq!(empty.staff().unwrap(), [member(&salt, 6)]);
        assert_eq!(empty.published("/srv/a").unwrap(), [entry(6, "a")]);
        let (_folder, mut other) = sqlite();
        let own = other.staff_salt(&Salt::of([2; 32])).unwrap();
        other.put_staff(&member(&own, 14)).unwrap();
        copy(store, other.as_mut(), &mut |_| {}).unwrap();
        assert_eq!(other.staff().unwrap(), [member(&own, 14)]);
        vec![]
    });
}
