//! What the ranking promises: what fits is found, every point has its reason, and what is not known counts for nothing.

mod properties;

use super::index::{Index, Ranking, Scratch};
use super::profile::{Past, Profile};
use super::reasons::{Change, Grounds};
use super::{Aspect, Match, Terms, Weights};
use crate::domain::calendar::{Deadline, Today};
use crate::domain::message::Argument;
use crate::domain::notice::{Notice, NoticeItem, ProductFacts, WorkItem};
use crate::domain::stemming::Stemming;
use crate::domain::tender::{Tender, TenderItem};
use crate::rules::Pack;
use jiff::civil::{date, datetime};
use std::sync::LazyLock;

/// The pack on a day whose UTM is known.
struct World {
    weights: Weights,
    terms: Terms,
    today: Today,
    index: Index,
}

/// Read once: many cases ask for it.
static NUMBERS: LazyLock<(Weights, Terms)> = LazyLock::new(|| {
    let pack = Pack::embedded().expect("the pack");
    let weights = Weights::of(&pack).expect("every number");
    let terms = Terms::of(&pack, &weights, TODAY);
    (weights, terms)
});

/// A day whose UTM is known.
const TODAY: jiff::civil::Date = date(2026, 10, 20);

fn world(notices: &[Notice]) -> World {
    let (weights, terms) = NUMBERS.clone();
    let today = Today::fixed(TODAY);
    let mut index = Index::default();
    for notice in notices {
        index.add(notice, &terms, &weights);
    }
    index.settle();
    World {
        weights,
        terms,
        today,
        index,
    }
}

impl World {
    fn rank(&self, profile: &Profile, most: usize) -> Ranking {
        let mut scratch = Scratch::default();
        self.index
            .rank(profile, &self.weights, self.today, most, &mut scratch)
    }

    /// Every tender that shares anything, whatever its score.
    fn all(&self, profile: &Profile) -> Vec<Match> {
        let weights = Weights {
            minimum: f64::NEG_INFINITY,
            substance: f64::NEG_INFINITY,
            ..self.weights.clone()
        };
        let mut scratch = Scratch::default();
        self.index
            .rank(profile, &weights, self.today, usize::MAX, &mut scratch)
            .best
    }
}

fn notice(code: &str, title: &str, product: &str) -> Notice {
    let mut notice = Notice::new(code.parse().expect("a code"));
    notice.title = Some(title.to_owned());
    notice.region = Some("13".to_owned());
    notice.closes = Some(Deadline::day(date(2026, 11, 20)));
    notice.items = vec![NoticeItem {
        product: Some(product.to_owned()),
        ..NoticeItem::default()
    }];
    notice
}

fn market() -> Vec<Notice> {
    vec![
        notice("1-1-COT26", "Colaciones para niños del jardín", "90101603"),
        notice("1-2-LE26", "Servicio de aseo de oficinas", "76111501"),
        notice("1-3-LE26", "Pan amasado y empanadas", "50181900"),
        notice("1-4-LE26", "Reparación de techo", "72152601"),
        notice("1-5-LE26", "Arriendo de camión aljibe", "78181501"),
    ]
}

fn seller(rubros: &[&str]) -> Profile {
    Profile {
        rubros: rubros.iter().map(|code| (*code).to_owned()).collect(),
        ..Profile::default()
    }
}

fn did(title: &str, product: &str, amount: i64) -> WorkItem {
    let old = notice("9-9-LE25", title, product);
    WorkItem {
        tender: old.code,
        title: old.title,
        closes: None,
        region: old.region,
        estimate_thousandths: Some(amount * 1_000),
        item: old.items[0].clone(),
    }
}

fn codes(ranking: &Ranking) -> Vec<String> {
    let codes = ranking.best.iter().map(|found| found.code.to_string());
    codes.collect()
}

#[test]
fn the_pack_has_every_number_and_a_missing_one_is_named() {
    let mut pack = Pack::embedded().expect("the pack");
    assert!(Weights::of(&pack).is_ok());
    pack.weights.retain(|weight| weight.id != "rubro-6");
    let missing = Weights::of(&pack).expect_err("one is missing");
    assert_eq!(missing.id, "matching-weight-missing");
    assert_eq!(missing.arguments[0].1, Argument::Text("rubro-6".to_owned()));
}

#[test]
fn rubro_and_words_find_what_fits_and_nothing_else() {
    let world = world(&market());
    assert_eq!(codes(&world.rank(&seller(&["90101603"]), 9)), ["1-1-COT26"]);
    let mut baker = Profile {
        past: Past::of(
            &[did("Pan amasado para colegio", "50181901", 500_000)],
            &mut Stemming::default(),
        ),
        ..Profile::default()
    };
    assert_eq!(codes(&world.rank(&baker, 9))[0], "1-3-LE26");
    baker.past = Past::default();
    let none = world.rank(&baker, 9);
    assert_eq!((none.best.len(), none.sharing, none.open), (0, 0, 5));
}

#[test]
fn words_that_say_nothing_recommend_nothing() {
    let world = world(&market());
    let profile = Profile {
        past: Past::of(
            &[did("Compra de varios para la unidad", "10101501", 1)],
            &mut Stemming::default(),
        ),
        regions: ["13".to_owned()].into(),
        ..Profile::default()
    };
    assert_eq!(world.rank(&profile, 9).best, []);
}

#[test]
fn place_size_and_amount_are_told_only_when_they_are_known() {
    let mut far = notice("2-1-LE26", "Colaciones", "90101603");
    far.region = Some("Región de Arica y Parinacota".to_owned());
    far.estimate_thousandths = Some(900_000_000_000);
    let world = world(&[far.clone()]);
    let mut profile = seller(&["90101603"]);
    let found = &world.all(&profile)[0];
    for aspect in [
        Aspect::Region,
        Aspect::Local,
        Aspect::Amount,
        Aspect::Lacking,
    ] {
        assert_eq!(
            found.parts.of(aspect),
            0,
            "{aspect:?} of an unknown supplier"
        );
    }
    assert!(
        found.parts.of(Aspect::Guarantee) < 0,
        "above 1,000 UTM of October"
    );
    profile.regions = ["13".to_owned()].into();
    profile.lacks = 2;
    profile.past = Past::of(
        &[did("Colaciones", "90101603", 500_000)],
        &mut Stemming::default(),
    );
    let found = &world.all(&profile)[0];
    for aspect in [Aspect::Region, Aspect::Amount, Aspect::Lacking] {
        assert!(found.parts.of(aspect) < 0, "{aspect:?}");
    }
}

#[test]
fn the_law_prefers_smaller_and_local_firms_only_where_it_says_so() {
    let mut town = notice("3-1-LE26", "Colaciones", "90101603");
    town.buyer = Some("I. MUNICIPALIDAD DE ÑUÑOA".to_owned());
    town.estimate_thousandths = Some(36_000_000_000);
    let mut large = town.clone();
    large.code = "3-2-LE26".parse().expect("a code");
    large.estimate_thousandths = Some(36_100_000_000);
    let mut hospital = town.clone();
    hospital.code = "3-3-LE26".parse().expect("a code");
    hospital.buyer = Some("Hospital".to_owned());
    let mut agile = hospital.clone();
    agile.code = "3-4-COT26".parse().expect("a code");
    let world = world(&[town, large, hospital, agile]);
    let mut profile = seller(&["90101603"]);
    let local = |profile: &Profile| -> Vec<i32> {
        let mut all = world.all(profile);
        all.sort_by(|left, right| left.code.cmp(&right.code));
        all.iter()
            .map(|found| found.parts.of(Aspect::Local))
            .collect()
    };
    assert_eq!(
        local(&profile),
        [0, 0, 0, 0],
        "size and place are not known"
    );
    profile.smaller = Some(true);
    profile.home = Some("13".to_owned());
    assert_eq!(
        local(&profile),
        [40, 0, 0, 40],
        "36,000,000 is below 500 UTM, 36,100,000 is not"
    );
    profile.home = Some("05".to_owned());
    assert_eq!(local(&profile), [0, 0, 0, 20]);
    profile.smaller = Some(false);
    assert_eq!(local(&profile), [0, 0, 0, 0]);
}

#[test]
fn closing_soon_counts_against_and_equals_are_ordered_by_closing_then_code() {
    let mut soon = notice("4-1-LE26", "Colaciones", "90101603");
    soon.closes = Some(Deadline::at(datetime(2026, 10, 21, 9, 0, 0, 0)));
    let mut unknown = notice("4-2-LE26", "Colaciones", "90101603");
    unknown.closes = None;
    let third = notice("4-4-LE26", "Colaciones", "90101603");
    let second = notice("4-3-LE26", "Colaciones", "90101603");
    let mut world = world(&[soon, unknown, third, second]);
    world.today.time = jiff::civil::time(12, 0, 0, 0);
    let best = world.all(&seller(&["90101603"]));
    let codes = |list: &[Match]| -> Vec<String> {
        list.iter().map(|found| found.code.to_string()).collect()
    };
    assert_eq!(
        codes(&best),
        ["4-3-LE26", "4-4-LE26", "4-2-LE26", "4-1-LE26"]
    );
    assert!(best[3].parts.of(Aspect::Closing) < 0);
    assert_eq!(
        codes(&world.rank(&seller(&["90101603"]), 2).best),
        ["4-3-LE26", "4-4-LE26"]
    );
}

#[test]
fn every_point_has_its_reason_and_the_change_gives_what_it_says() {
    let notices = market();
    let world = world(&notices);
    let mut profile = Profile {
        past: Past::of(
            &[did("Colaciones de niños", "50181901", 500_000)],
            &mut Stemming::default(),
        ),
        regions: ["05".to_owned()].into(),
        ..Profile::default()
    };
    let found = world.all(&profile).remove(0);
    let mut tender = Tender::new(found.code.clone());
    tender.title.clone_from(&notices[0].title);
    tender.buyer.region = Some("13".to_owned());
    tender.closes = notices[0].closes;
    tender.items = vec![TenderItem {
        product: Some("90101603".to_owned()),
        ..TenderItem::default()
    }];
    let grounds = |profile| Grounds {
        index: &world.index,
        profile,
        weights: &world.weights,
        terms: &world.terms,
        today: world.today,
    };
    let reasons = grounds(&profile).reasons(&found, &tender);
    let sum: i32 = reasons.iter().map(|reason| reason.points).sum();
    assert_eq!(sum, found.parts.total());
    let words = reasons.iter().find(|reason| reason.aspect == Aspect::Words);
    let shown = format!("{:?}", words.expect("words in common").message.arguments);
    assert!(
        shown.contains("colaciones") && shown.contains("niños"),
        "{shown}"
    );
    let changes = grounds(&profile).changes(&found, &tender);
    let Some(Change::AddRubro { code, gain, .. }) = changes.first() else {
        panic!("no rubro is advised: {changes:?}");
    };
    profile.rubros.push(code.clone());
    let after = world
        .all(&profile)
        .into_iter()
        .find(|other| other.code == found.code);
    assert_eq!(
        after.expect("still there").parts.total(),
        found.parts.total() + gain
    );
}

#[test]
fn experience_is_told_from_enough_cases_and_has_no_points() {
    let world = world(&market());
    let profile = Profile {
        smaller: Some(true),
        ..Profile::default()
    };
    let grounds = Grounds {
        index: &world.index,
        profile: &profile,
        weights: &world.weights,
        terms: &world.terms,
        today: world.today,
    };
    let mut facts = ProductFacts {
        bidders: vec![1, 2, 3, 9],
        awards: vec![
            (Some("Micro".to_owned()), 3),
            (Some("Grande".to_owned()), 1),
            (None, 9),
        ],
    };
    assert_eq!(grounds.experience(&facts, "90101603"), []);
    facts.bidders.push(9);
    facts.awards[0].1 = 4;
    let told = grounds.experience(&facts, "90101603");
    let ids: Vec<_> = told
        .iter()
        .map(|reason| (reason.message.id, reason.points))
        .collect();
    assert_eq!(ids, [("matching-rivals", 0), ("matching-awards", 0)]);
    assert!(
        told[0]
            .message
            .arguments
            .contains(&("usual", Argument::Count(3)))
    );
    assert!(
        told[1]
            .message
            .arguments
            .contains(&("count", Argument::Count(4)))
    );
}
