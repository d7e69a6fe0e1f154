//! Bands, results of the course, and what is hidden.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const BANDS: AgeBands = AgeBands {
    width: 15,
    last: 60,
};
const BEGINS: Date = date(2026, 10, 1);

fn person(sex: Option<Sex>, age: Option<u16>, steps: &[(Milestone, Date)]) -> Counted {
    Counted {
        sex,
        age,
        comuna: Some("13122".to_owned()),
        begins: BEGINS,
        reached: steps.iter().copied().collect(),
    }
}

#[test]
fn ages_fall_into_bands_and_the_last_one_is_open() {
    let told = |age| {
        let band = BANDS.of(age);
        (band.from, band.to)
    };
    assert_eq!(told(14), (0, Some(14)));
    assert_eq!(told(15), (15, Some(29)));
    assert_eq!(told(59), (45, Some(59)));
    assert_eq!(told(60), (60, None));
    assert_eq!(told(97), (60, None));
}

#[test]
fn what_a_person_brought_along_is_no_result_of_the_course() {
    let steps = [
        (Milestone::Enrolled, date(2026, 9, 1)),
        (Milestone::Registered, date(2025, 3, 1)),
        (Milestone::Eligible, date(2026, 10, 1)),
    ];
    let told = tally(&[person(None, None, &steps)], Some(BANDS), 5);
    let step = |milestone| {
        let found = told.steps.iter().find(|step| step.milestone == milestone);
        found.map(|step| (step.results, step.before))
    };
    assert_eq!(
        step(Milestone::Enrolled),
        Some((1, 0)),
        "a seat is taken before the first day"
    );
    assert_eq!(step(Milestone::Registered), Some((0, 1)));
    assert_eq!(step(Milestone::Eligible), Some((1, 0)));
    assert_eq!(step(Milestone::FirstOrder), Some((0, 0)));
}

#[test]
fn of_very_few_people_no_group_is_named() {
    let enrolled = [(Milestone::Enrolled, BEGINS)];
    let told = |count| {
        let people = vec![person(Some(Sex::Female), Some(40), &enrolled); count];
        tally(&people, Some(BANDS), 5).groups.len()
    };
    assert_eq!((told(0), told(1), told(4), told(5)), (0, 0, 0, 3));
}

#[test]
fn small_groups_are_hidden_and_an_untold_sex_is_a_group() {
    let enrolled = [(Milestone::Enrolled, BEGINS)];
    let mut people = vec![person(Some(Sex::Female), Some(40), &enrolled); 14];
    people.extend(vec![person(Some(Sex::Male), Some(61), &enrolled); 8]);
    people.extend(vec![person(None, None, &enrolled); 3]);
    let told = tally(&people, Some(BANDS), 5);
    let cell = |group: Group| {
        let found = told
            .groups
            .iter()
            .find(|one| one.group == group)
            .expect("a group");
        found.counts[0]
    };
    assert_eq!(cell(Group::Sex(Some(Sex::Female))), CellCount::Shown(14));
    assert_eq!(cell(Group::Sex(None)), CellCount::Hidden);
    assert_eq!(
        cell(Group::Sex(Some(Sex::Male))),
        CellCount::Hidden,
        "or 25 less 14 would tell 3"
    );
    assert_eq!(
        cell(Group::Comuna(Some("13122".to_owned()))),
        CellCount::Shown(25)
    );
}

#[test]
fn a_step_of_few_is_told_of_no_group() {
    let enrolled = (Milestone::Enrolled, BEGINS);
    let ordered = (Milestone::FirstOrder, BEGINS);
    let mut people = vec![person(Some(Sex::Female), None, &[enrolled, ordered]); 3];
    people.extend(vec![person(Some(Sex::Male), None, &[enrolled]); 9]);
    people.extend(vec![person(Some(Sex::Female), None, &[enrolled]); 9]);
    let told = tally(&people, None, 5);
    assert_eq!(told.steps[6].results, 3);
    for group in &told.groups {
        assert_eq!(group.counts[6], CellCount::Hidden, "{group:?}");
    }
}

proptest! {
    #[test]
    fn no_small_count_is_ever_told(sexes in prop::collection::vec((0_u8..4, 0_u8..9), 0..40)) {
        let sex = |number| match number {
            0 => None,
            1 => Some(Sex::Female),
            2 => Some(Sex::Male),
            _ => Some(Sex::Other),
        };
        let people: Vec<Counted> = sexes
            .iter()
            .map(|(number, far)| {
                let steps: Vec<_> = Milestone::ALL.into_iter().take(usize::from(*far)).map(|step| (step, BEGINS)).collect();
                person(sex(*number), None, &steps)
            })
            .collect();
        for group in tally(&people, None, 5).groups {
            for cell in group.counts {
                prop_assert!(cell.shown().is_none_or(|count| count == 0 || count >= 5));
            }
        }
    }
}
