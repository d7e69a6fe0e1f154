//! For any market and any supplier: parts add up, the same answer twice, and a fitting rubro never harms.

use super::{notice, seller, world};
use crate::domain::notice::{Notice, WorkItem};
use crate::domain::stemming::Stemming;
use crate::matching::profile::{Past, Profile};
use crate::matching::{Aspect, Match};
use proptest::prelude::*;

fn some_notice() -> impl Strategy<Value = Notice> {
    let words = prop::sample::select(vec!["pan", "aseo", "techo", "colación", "camión", "de"]);
    let product = prop::sample::select(vec!["90101603", "90101500", "50181900", "76111501", "7"]);
    (
        1_u32..400,
        prop::collection::vec(words, 0..5),
        product,
        prop::option::of(1_i64..9_000_000_000),
        0_usize..16,
    )
        .prop_map(|(number, words, product, amount, region)| {
            let mut notice = notice(&format!("7-{number}-LE26"), &words.join(" "), product);
            notice.estimate_thousandths = amount;
            notice.region = Some(crate::domain::place::regions()[region].code.to_owned());
            notice
        })
}

fn some_profile() -> impl Strategy<Value = Profile> {
    let work = (some_notice(), 0_i64..9_000_000).prop_map(|(old, amount)| WorkItem {
        tender: old.code,
        title: old.title,
        closes: None,
        region: old.region,
        estimate_thousandths: Some(amount),
        item: old.items[0].clone(),
    });
    let rubros = prop::collection::vec(
        prop::sample::select(vec!["90101603", "90000000", "50181901"]),
        0..3,
    );
    (
        prop::collection::vec(work, 0..6),
        rubros,
        prop::option::of(any::<bool>()),
    )
        .prop_map(|(work, rubros, smaller)| Profile {
            past: Past::of(&work, &mut Stemming::default()),
            smaller,
            home: smaller.map(|_| "13".to_owned()),
            ..seller(&rubros)
        })
}

proptest! {
    #[test]
    fn a_fitting_rubro_never_lowers_a_score(
        notices in prop::collection::vec(some_notice(), 1..30),
        profile in some_profile(),
    ) {
        let world = world(&notices);
        let mut more = profile.clone();
        more.rubros.push("90101603".to_owned());
        more.said.insert("colacion".to_owned());
        let after = world.all(&more);
        for before in world.all(&profile) {
            let same = after.iter().find(|other| other.place == before.place).expect("still shares");
            prop_assert!(same.parts.total() >= before.parts.total());
        }
    }

    #[test]
    fn the_best_few_are_the_head_of_all_and_the_same_twice(
        notices in prop::collection::vec(some_notice(), 1..200),
        profile in some_profile(),
        most in 0_usize..9,
    ) {
        let world = world(&notices);
        let all = world.rank(&profile, usize::MAX);
        let few = world.rank(&profile, most);
        prop_assert_eq!(all.fitting, few.fitting);
        // Two notices may carry the same code here: scores and codes must agree, place by place.
        let seen = |list: &[Match]| -> Vec<_> {
            list.iter().map(|found| (found.code.clone(), found.parts.total())).collect()
        };
        prop_assert_eq!(seen(&all.best[..most.min(all.best.len())]), seen(&few.best));
        for found in &all.best {
            let parts: i32 = Aspect::ALL.iter().map(|aspect| found.parts.of(*aspect)).sum();
            prop_assert_eq!(parts, found.parts.total());
        }
    }
}
