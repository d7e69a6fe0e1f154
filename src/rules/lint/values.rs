//! Dated values and ranges: one period each, no overlap, a name for people, limits in order.

use super::Findings;
use crate::domain::calendar::Month;
use crate::domain::message::Message;
use crate::domain::words;
use crate::rules::holidays::Holiday;
use crate::rules::model::{Basis, Pack, Parameter};
use rust_decimal::Decimal;
use std::collections::HashSet;

pub(super) fn check(pack: &Pack, findings: &mut Findings) {
    for (at, parameter) in pack.parameters.iter().enumerate() {
        of_parameter(pack, parameter, findings);
        let earlier = &pack.parameters[..at];
        if let Some(other) = earlier.iter().find(|other| clash(other, parameter)) {
            findings.add("parameters", &parameter.id, overlap(&other.basis));
        }
    }
    for name in &pack.parameter_names {
        if !pack.parameters.iter().any(|value| value.id == name.id) {
            let message = Message::new("rules-lint-no-value");
            findings.add("parameter_names", &name.id, message);
        }
    }
    process_types(pack, findings);
    synonyms(pack, findings);
    holidays(pack, findings);
    for weight in pack
        .weights
        .iter()
        .filter(|weight| weight.value < Decimal::ZERO)
    {
        let message = Message::new("rules-lint-negative").with("value", weight.value);
        findings.add("weights", &weight.id, message);
    }
}

/// Words that find nothing, or the same word twice in one group.
fn synonyms(pack: &Pack, findings: &mut Findings) {
    for group in &pack.synonyms {
        let mut add = |message| findings.add("synonyms", &group.id, message);
        if group.words.is_empty() || group.words.len() + group.finds.len() < 2 {
            add(Message::new("rules-lint-synonym-alone"));
        }
        let mut seen = HashSet::new();
        for word in group.words.iter().chain(&group.finds) {
            let stems = words::stems(word);
            if stems.is_empty() {
                add(Message::new("rules-lint-synonym-empty").with("word", word.as_str()));
            } else if !seen.insert(stems) {
                add(Message::new("rules-lint-synonym-twice").with("word", word.as_str()));
            }
        }
    }
}

/// Holidays stand in order, each in a year that is said to be complete. The same day twice is a double, told elsewhere.
fn holidays(pack: &Pack, findings: &mut Findings) {
    for pair in pack.holidays.windows(2) {
        if pair[1].day < pair[0].day {
            let message = Message::new("rules-lint-out-of-order").with("before", pair[0].day);
            findings.add("holidays", &pair[1].day.to_string(), message);
        }
    }
    let year_of = |holiday: &Holiday| holiday.day.year();
    for holiday in &pack.holidays {
        if !pack
            .holiday_years
            .iter()
            .any(|year| year.year == year_of(holiday))
        {
            let message =
                Message::new("rules-lint-no-year").with("year", year_of(holiday).to_string());
            findings.add("holidays", &holiday.day.to_string(), message);
        }
    }
    for year in &pack.holiday_years {
        if !pack
            .holidays
            .iter()
            .any(|holiday| year_of(holiday) == year.year)
        {
            let message = Message::new("rules-lint-no-holidays");
            findings.add("holiday_years", &year.year.to_string(), message);
        }
    }
}

fn of_parameter(pack: &Pack, parameter: &Parameter, findings: &mut Findings) {
    let mut add = |message| findings.add("parameters", &parameter.id, message);
    let periods = [
        parameter.month.is_some(),
        parameter.day.is_some(),
        parameter.year.is_some(),
    ];
    if periods.iter().filter(|given| **given).count() > 1 {
        add(Message::new("rules-lint-two-periods"));
    }
    let from = parameter.basis.valid_from;
    let agrees = parameter.month.is_none_or(|month| month == Month::of(from))
        && parameter.day.is_none_or(|day| day == from)
        && parameter.year.is_none_or(|year| year == from.year());
    if !agrees {
        add(Message::new("rules-lint-wrong-first-day").with("from", from));
    }
    if parameter.value < Decimal::ZERO {
        add(Message::new("rules-lint-negative").with("value", parameter.value));
    }
    if !pack
        .parameter_names
        .iter()
        .any(|name| name.id == parameter.id)
    {
        add(Message::new("rules-lint-no-name"));
    }
}

/// Two values that would both hold on some day. The same month, day or year twice is a double, told elsewhere.
fn clash(one: &Parameter, other: &Parameter) -> bool {
    one.id == other.id
        && !one.is_periodic()
        && !other.is_periodic()
        && one.basis.valid_from != other.basis.valid_from
        && overlaps(&one.basis, &other.basis)
}

fn overlaps(one: &Basis, other: &Basis) -> bool {
    let begins_in = |first: &Basis, second: &Basis| second.holds_on(first.valid_from);
    begins_in(one, other) || begins_in(other, one)
}

fn overlap(other: &Basis) -> Message {
    Message::new("rules-lint-overlap").with("from", other.valid_from)
}

fn process_types(pack: &Pack, findings: &mut Findings) {
    for (at, entry) in pack.process_types.iter().enumerate() {
        let reversed =
            matches!((entry.from_utm, entry.to_utm), (Some(from), Some(to)) if to <= from);
        if reversed {
            let message = Message::new("rules-lint-range-reversed");
            findings.add("process_types", &entry.code, message);
        }
        let clash = pack.process_types[..at].iter().find(|other| {
            other.code == entry.code
                && other.family == entry.family
                && other.basis.valid_from != entry.basis.valid_from
                && overlaps(&other.basis, &entry.basis)
        });
        if let Some(other) = clash {
            findings.add("process_types", &entry.code, overlap(&other.basis));
        }
    }
}
