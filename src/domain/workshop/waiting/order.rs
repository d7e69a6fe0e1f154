//! The order in which a centre calls those who wait, with the reason of every place. Only the centre's rule counts.

use super::WaitingEntry;
use crate::domain::workshop::{CourseCode, LearnerId, WaitingRule};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// Why an entry stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The priority group that moved it forward, as the centre names it, with its place in the rule from 1.
    pub group: Option<(u32, String)>,
    /// The day that counted.
    pub since: Date,
    /// The turn, where somebody of the same group came on the same day.
    pub turn: Option<u32>,
}

/// A place in the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// From 1.
    pub rank: u32,
    /// Who; written beside the place.
    #[serde(skip)]
    pub entry: WaitingEntry,
    /// Why here.
    pub reason: Reason,
}

/// Those who wait still in the order of the rule: group, day, turn, then id.
#[must_use]
pub fn ordered(entries: &[WaitingEntry], rule: &WaitingRule) -> Vec<Place> {
    let mut waiting: Vec<(usize, &WaitingEntry)> = entries
        .iter()
        .filter(|entry| entry.is_waiting())
        .map(|entry| (rule.place(entry.group.as_deref()), entry))
        .collect();
    waiting.sort_by(|(one_group, one), (other_group, other)| {
        let key =
            |group: &usize, entry: &WaitingEntry| (*group, entry.since, entry.turn, entry.learner);
        key(one_group, one).cmp(&key(other_group, other))
    });
    let same_day = |at: usize| {
        let (group, entry) = waiting[at];
        let beside = [at.checked_sub(1), Some(at + 1)];
        let mut near = beside
            .into_iter()
            .flatten()
            .filter_map(|other| waiting.get(other));
        near.any(|(other, neighbour)| *other == group && neighbour.since == entry.since)
    };
    let number = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    (0..waiting.len())
        .map(|at| {
            let (group, entry) = waiting[at];
            Place {
                rank: number(at),
                entry: entry.clone(),
                reason: Reason {
                    group: rule
                        .groups
                        .get(group)
                        .map(|name| (number(group), name.clone())),
                    since: entry.since,
                    turn: same_day(at).then_some(entry.turn),
                },
            }
        })
        .collect()
}

/// How many others go before somebody for a seat of a course: those to whom one may still be offered, each once.
#[must_use]
pub fn ahead(
    entries: &[WaitingEntry],
    rule: &WaitingRule,
    course: &CourseCode,
    who: &WaitingEntry,
) -> usize {
    let mut asked: BTreeSet<LearnerId> = entries
        .iter()
        .filter(|entry| entry.was_offered(course))
        .map(|entry| entry.learner)
        .collect();
    asked.remove(&who.learner);
    let is_in = |entry: &&WaitingEntry| {
        entry.learner == who.learner
            || (entry.may_be_offered(course) && !asked.contains(&entry.learner))
    };
    let mut line: Vec<WaitingEntry> = entries.iter().filter(is_in).cloned().collect();
    line.push(who.clone());
    let before: BTreeSet<LearnerId> = ordered(&line, rule)
        .into_iter()
        .map(|place| place.entry.learner)
        .take_while(|learner| *learner != who.learner)
        .collect();
    before.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::workshop::{Answer, AnswerKind, Leaving, LeavingReason, SeatOffer};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn entry(number: u8, day: i8, group: Option<&str>) -> WaitingEntry {
        let centre = "norte".parse().expect("a code");
        let learner = LearnerId::from_parts(u64::from(number), [number; 10]);
        let mut entry = WaitingEntry::new(centre, None, learner, date(2026, 11, day));
        entry.turn = u32::from(number);
        entry.group = group.map(str::to_owned);
        entry
    }

    fn rule(groups: &[&str]) -> WaitingRule {
        WaitingRule {
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
            answer_days: None,
        }
    }

    #[test]
    fn groups_come_first_then_days_then_turns_and_each_place_has_its_reason() {
        let entries = [
            entry(1, 2, None),
            entry(2, 2, Some("vecinos")),
            entry(3, 1, None),
            entry(4, 9, Some("FERIANTES")),
            entry(5, 1, Some("another")),
        ];
        let places = ordered(&entries, &rule(&["Feriantes", "Vecinos"]));
        let turns: Vec<u32> = places.iter().map(|place| place.entry.turn).collect();
        assert_eq!(turns, [4, 2, 3, 5, 1]);
        assert_eq!(places[0].reason.group, Some((1, "Feriantes".to_owned())));
        assert_eq!(places[1].reason.turn, None);
        assert_eq!(
            places[2].reason,
            Reason {
                group: None,
                since: date(2026, 11, 1),
                turn: Some(3)
            }
        );
        let by_date = ordered(&entries, &rule(&[]));
        assert_eq!(by_date[0].entry.turn, 3);
        assert_eq!(by_date[4].entry.turn, 4);
    }

    #[test]
    fn who_comes_new_goes_behind_those_who_may_still_be_offered_a_seat() {
        let course = || "ventas-1".parse::<CourseCode>().expect("a code");
        let mut other = entry(3, 1, None);
        other.course = Some("costura-1".parse().expect("a code"));
        let mut refused = entry(4, 1, None);
        refused.offers.push(SeatOffer {
            course: course(),
            on: date(2026, 11, 2),
            until: None,
            answer: Some(Answer {
                kind: AnswerKind::Refused,
                on: date(2026, 11, 3),
            }),
        });
        let waiting = [entry(1, 2, None), entry(2, 3, None), other, refused];
        let rule = rule(&["vecinos"]);
        let before = |who: &WaitingEntry| ahead(&waiting, &rule, &course(), who);
        assert_eq!(before(&entry(9, 28, None)), 2);
        assert_eq!(before(&entry(9, 28, Some("Vecinos"))), 0);
        assert_eq!(before(&waiting[1]), 1, "nobody goes before themselves");
        assert_eq!(
            before(&waiting[3]),
            0,
            "an own earlier answer does not count"
        );
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_the_order_in_which_they_are_read_does_not_count(
            (entries, shuffled) in prop::collection::vec((1..=28_i8, prop::option::of(0..3_usize), any::<bool>()), 0..40)
                .prop_map(|rows| rows.into_iter().zip(1..).map(|((day, group, left), number)| {
                    let mut entry = entry(number, day, group.map(|group| ["a", "b", "c"][group]));
                    entry.left = left.then(|| Leaving { on: date(2026, 11, 28), reason: LeavingReason::Withdrew, note: None });
                    entry
                }).collect::<Vec<_>>())
                .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
        ) {
            let rule = rule(&["b", "a"]);
            let places = ordered(&entries, &rule);
            prop_assert_eq!(places.len(), entries.iter().filter(|entry| entry.is_waiting()).count());
            prop_assert_eq!(&places, &ordered(&shuffled, &rule));
            for pair in places.windows(2) {
                let same_group = pair[0].reason.group == pair[1].reason.group;
                prop_assert!(!same_group || pair[0].reason.since <= pair[1].reason.since);
            }
        }
    }
}
